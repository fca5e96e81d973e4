"""The bridge from one tool's operation count to another's: every step with its number."""

from collections.abc import Iterator, Mapping

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.operation_terms import TERMS
from cnnparam_gui.core.operations import PRESETS, OperationPreset, tally


class Step(msgspec.Struct, frozen=True):
    """One step of a bridge.

    Attributes:
        text: What is added or taken away, in plain words.
        change: By how much the figure changes.
        total: The figure after the step.
    """

    text: str
    change: int
    total: int


class Bridge(msgspec.Struct, frozen=True):
    """The way from one preset's figure to another's.

    Attributes:
        start: The preset that it begins with.
        end: The preset that it leads to.
        figure: The figure that it begins with.
        steps: The steps, each of which changes it; the last total is the other preset's figure.
    """

    start: OperationPreset
    end: OperationPreset
    figure: int
    steps: tuple[Step, ...]

    @property
    def result(self) -> int:
        """The figure that it leads to."""
        return self.steps[-1].total if self.steps else self.figure


def bridge(counts: NetworkCount, start: OperationPreset, end: OperationPreset) -> Bridge:
    """Return the way from one preset's figure of a network to another's, for one sample.

    From a preset to one that stands below it in the list, what it counts of multiply-accumulates
    changes first, then the rest in the order of the terms. The way back is the same backwards.
    """
    found = tally(counts)
    total = figure = start.of(found)
    backwards = _rank(start) > _rank(end)
    ends = (end, start) if backwards else (start, end)
    changes = [change for change in _changes(found, *ends) if change.times * change.number]
    steps = []
    for change in reversed(changes) if backwards else changes:
        times = -change.times if backwards else change.times
        total += times * change.number
        steps.append(Step(change.text(times), times * change.number, total))
    return Bridge(start, end, figure, tuple(steps))


class _Change(msgspec.Struct, frozen=True):
    """What is counted more or less often.

    Attributes:
        title: What it is; empty for every multiply-accumulate taken as more operations.
        times: How much more often, below 0 for less.
        number: How many of it there are.
    """

    title: str
    times: int
    number: int

    def text(self, times: int) -> str:
        """Return in plain words that it is counted so much more often."""
        if not self.title:
            what = "two operations" if times > 0 else "one operation"
            return f"each multiply-accumulate as {what}"
        sign, factor = ("plus" if times > 0 else "minus"), abs(times)
        return f"{sign} {self.title}" if factor == 1 else f"{sign} {factor} x {self.title}"


def _changes(
    found: Mapping[str, int], start: OperationPreset, end: OperationPreset
) -> Iterator[_Change]:
    """Yield all that two presets count differently, of a network with so many of each term."""
    factors = {name: start.factors.get(name, 0) for name in TERMS}
    if start.per_mac != end.per_mac:
        # Every factor of a product is a multiple of the operations that a product is.
        counted = {name: factor // start.per_mac for name, factor in factors.items()}
        products = [name for name, term in TERMS.items() if term.product]
        number = sum(counted[name] * found[name] for name in products)
        yield _Change("", end.per_mac - start.per_mac, number)
        factors |= {name: counted[name] * end.per_mac for name in products}
    for name, term in TERMS.items():
        yield _Change(term.title, end.factors.get(name, 0) - factors[name], found[name])


def _rank(preset: OperationPreset) -> tuple[int, str]:
    """Return the place of a preset in the list; one that is not in it comes last."""
    names = list(PRESETS)
    place = names.index(preset.name) if preset.name in PRESETS else len(names)
    return place, preset.name
