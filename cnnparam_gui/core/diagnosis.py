"""Where a number went wrong: right, right when rounded, or the mistakes that give exactly it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core import drafts
from cnnparam_gui.core.codecs import FieldError, quoted
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.drafts import Draft, MemoryDraft, TotalDraft
from cnnparam_gui.core.formula import Formula, evaluate
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.mistakes import MISTAKES, Mistake
from cnnparam_gui.core.working import QUANTITIES, Quantity, Subject, work_total

Verdict: TypeAlias = Literal["right", "rounded", "mistake", "unknown"]

_UNITS = {
    "": 1,
    "k": 10**3,
    "m": 10**6,
    "g": 10**9,
    "b": 10**9,
    "t": 10**12,
    "kb": 10**3,
    "mb": 10**6,
    "gb": 10**9,
    "kib": 2**10,
    "mib": 2**20,
    "gib": 2**30,
}
_CLAIM = re.compile(
    r"(?P<digits>[0-9][0-9,_ ']{0,60})(?:\.(?P<part>[0-9]{1,30}))?\s*(?P<unit>[A-Za-z]*)"
)
_LOOSE = Fraction(1, 200)
"""How far a number that ends in zeros may be off: half of a hundredth."""


class Claim(msgspec.Struct, frozen=True):
    """A number that a person has.

    Attributes:
        low: The smallest number that is written like this.
        high: The largest.
    """

    low: Fraction
    high: Fraction

    @property
    def exact(self) -> bool:
        """Whether only one number is written like this."""
        return self.low == self.high

    def holds(self, number: int) -> bool:
        """Return whether a number is written like this, rounded or cut."""
        return self.low <= number <= self.high


def claim(text: str) -> Claim:
    """Return what a text such as `48,001`, `0.59M` or `58.13 MiB` claims.

    Raises:
        FieldError: Where it is no number.
    """
    found = _CLAIM.fullmatch(text.strip())
    unit = _UNITS.get(found["unit"].lower()) if found else None
    if found is None or unit is None:
        raise FieldError(f"{quoted(text)} is no number such as 48,001, 0.59M or 58.13 MiB")
    digits, part = re.sub("[^0-9]", "", found["digits"]), found["part"] or ""
    number = Fraction(int(digits + part), 10 ** len(part)) * unit
    if not part and unit == 1:
        zeros = len(digits) - len(digits.rstrip("0"))
        if zeros < 3 or not int(digits):
            return Claim(number, number)
    last = Fraction(unit, 10 ** len(part))
    # Where zeros end a number, nobody can tell which of them are meant.
    zeros = 0 if part else len(digits) - len(digits.rstrip("0"))
    off = max(last / 2 if unit > 1 or part else 0, min(last * 10**zeros / 2, number * _LOOSE))
    return Claim(number - off, number + off)


class Explanation(msgspec.Struct, frozen=True):
    """Mistakes which together give the number that is asked about.

    Attributes:
        mistakes: One, or two that were made at once.
        formula: What a person writes down who makes them.
    """

    mistakes: tuple[Mistake, ...]
    formula: Formula

    @property
    def id(self) -> str:
        """The ids of the mistakes with a plus between them."""
        return "+".join(mistake.id for mistake in self.mistakes)

    @property
    def text(self) -> str:
        """What was done, in plain words."""
        return " ".join(mistake.text for mistake in self.mistakes)


class Diagnosis(msgspec.Struct, frozen=True):
    """What is said of a number.

    Attributes:
        verdict: `right`; `rounded` where it is right as far as it is written; `mistake`; `unknown`
            where no known mistake gives it.
        correct: The right number.
        formula: How it comes about.
        explanations: What gives the number that is asked about, the most plausible first.
    """

    verdict: Verdict
    correct: int
    formula: Formula
    explanations: tuple[Explanation, ...] = ()


def diagnose(written: Sequence[Draft], claimed: Claim) -> Diagnosis:
    """Return what is said of a number.

    Args:
        written: What is right: one draft, or one for each number that is right, as of two axes.
        claimed: The number.
    """
    right = [draft.formula() for draft in written]
    for formula in right:
        if claimed.holds(evaluate(formula)):
            verdict: Verdict = "right" if _is(claimed, evaluate(formula)) else "rounded"
            return Diagnosis(verdict, evaluate(formula), formula)
    found = _first_found(_single(draft, claimed) for draft in written) or _first_found(
        _double(draft, claimed) for draft in written
    )
    said: Verdict = "mistake" if found else "unknown"
    return Diagnosis(said, evaluate(right[0]), right[0], found)


def _is(claimed: Claim, number: int) -> bool:
    return claimed.exact or claimed.low + claimed.high == 2 * number


def _first_found(searches: Iterable[Iterator[Explanation]]) -> tuple[Explanation, ...]:
    """Return what is found, each explanation once by its mistakes."""
    by_id: dict[str, Explanation] = {}
    for search in searches:
        for explanation in search:
            by_id.setdefault(explanation.id, explanation)
    return tuple(by_id.values())


def _altered(draft: Draft, start: int = 0) -> Iterator[tuple[int, Mistake, Draft]]:
    """Give what each mistake makes of a draft, from the numbered one on."""
    for number, mistake in enumerate(MISTAKES[start:], start):
        if isinstance(draft, mistake.draft):
            for altered in mistake.alter(draft):
                yield number, mistake, altered


def _single(draft: Draft, claimed: Claim) -> Iterator[Explanation]:
    right = evaluate(draft.formula())
    for _, mistake, altered in _altered(draft):
        formula = altered.formula()
        value = evaluate(formula)
        if value != right and claimed.holds(value):
            yield Explanation((mistake,), formula)


def _double(draft: Draft, claimed: Claim) -> Iterator[Explanation]:
    right = evaluate(draft.formula())
    for number, first, once in _altered(draft):
        half = evaluate(once.formula())
        if half == right:
            continue
        for _, second, twice in _altered(once, number + 1):
            formula = twice.formula()
            value = evaluate(formula)
            if value not in {half, right} and claimed.holds(value):
                yield Explanation((first, second), formula)


class Fixed(msgspec.Struct, frozen=True):
    """A number that no known mistake alters."""

    number: Formula

    def formula(self) -> Formula:
        """Return it."""
        return self.number


def of_row(
    counts: NetworkCount, number: int, quantity: Quantity, scale: Scale
) -> tuple[Draft, ...]:
    """Return what is right for a quantity of a row; the row must be counted.

    What mistakes alter comes behind what is right, since it may be written in another way.
    """
    subject = Subject(counts, number, scale)
    right = tuple(Fixed(line.formula) for line in quantity.work(subject))
    if quantity.name == "shape":
        return (*right, *drafts.sizes(subject))
    plain = _DRAFTS.get(quantity.name)
    if plain is None:
        return right
    draft = plain(subject)
    alterable = evaluate(draft.formula()) == evaluate(right[-1].formula())
    return (*right[-1:], *((draft,) if alterable else ()))


_DRAFTS: dict[str, Callable[[Subject], Draft]] = {
    "parameters": drafts.parameters,
    "macs": drafts.macs,
    "memory": drafts.memory,
}


def of_total(counts: NetworkCount, quantity: Quantity, scale: Scale) -> tuple[Draft, ...]:
    """Return what is right for a total."""
    if quantity.by_row is not None:
        return (Fixed(work_total(counts, quantity, scale).lines[-1].formula),)
    layers = counts.network.layers
    rows = tuple((layer.family, row) for layer, row in zip(layers, counts.rows, strict=True))
    total = TotalDraft(rows, quantity.figure)
    if quantity is not QUANTITIES["memory"]:
        return (total,)
    each = scale.data_type.bytes
    whole = MemoryDraft(total.formula(), each, scale.batch)
    return (whole, msgspec.structs.replace(total, bytes_each=each * scale.batch))
