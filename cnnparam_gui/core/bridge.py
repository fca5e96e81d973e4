"""The bridge from one tool's operation count to another's: every step with its number."""

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.operation_terms import TERMS
from cnnparam_gui.core.operations import OperationPreset, tally


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
    """Return the way from one preset's figure of a network to another's, for one sample."""
    found = tally(counts)
    factors = {name: start.factors.get(name, 0) for name in TERMS}
    total = figure = sum(factor * found[name] for name, factor in factors.items())
    steps = []
    if start.per_mac != end.per_mac:
        # Every factor of a product is a multiple of the operations that a product is.
        rescaled = {
            name: factor * end.per_mac // start.per_mac if TERMS[name].product else factor
            for name, factor in factors.items()
        }
        change = sum((rescaled[name] - factors[name]) * found[name] for name in TERMS)
        factors = rescaled
        if change:
            total += change
            times = "two operations" if end.per_mac > start.per_mac else "one operation"
            steps.append(Step(f"each multiply-accumulate as {times}", change, total))
    for name, term in TERMS.items():
        more = end.factors.get(name, 0) - factors[name]
        change = more * found[name]
        if change:
            total += change
            steps.append(Step(_text(term.title, more), change, total))
    return Bridge(start, end, figure, tuple(steps))


def _text(title: str, more: int) -> str:
    sign, times = ("plus" if more > 0 else "minus"), abs(more)
    return f"{sign} {title}" if times == 1 else f"{sign} {times} x {title}"
