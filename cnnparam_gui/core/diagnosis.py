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


class Diagnoser:
    """Says of many numbers whether they are right: what mistakes give is worked out once."""

    def __init__(self, written: Sequence[Draft]) -> None:
        """Take what is right: one draft, or one for each number that is right."""
        self._written = written
        right = [draft.formula() for draft in written]
        self._right = [(evaluate(formula), formula) for formula in right]
        self._tables: dict[Callable[[Draft], Iterator[_Found]], _Table] = {}

    @property
    def correct(self) -> int:
        """The right number, the first where several are."""
        return self._right[0][0]

    def diagnose(self, claimed: Claim) -> Diagnosis:
        """Return what is said of a number."""
        for value, formula in self._right:
            if claimed.holds(value):
                verdict: Verdict = "right" if _is(claimed, value) else "rounded"
                return Diagnosis(verdict, value, formula)
        found = self._explained(_single, claimed) or self._explained(_double, claimed)
        said: Verdict = "mistake" if found else "unknown"
        return Diagnosis(said, *self._right[0], found)

    def _explained(
        self, search: Callable[[Draft], Iterator["_Found"]], claimed: Claim
    ) -> tuple[Explanation, ...]:
        """Return what is found, each explanation once by its mistakes."""
        table = self._tables.get(search)
        if table is None:
            found = [one for draft in self._written for one in search(draft)]
            table = self._tables[search] = _Table(found)
        by_id: dict[str, Explanation] = {}
        for _, mistakes, formula in table.giving(claimed):
            explanation = Explanation(mistakes, formula)
            by_id.setdefault(explanation.id, explanation)
        return tuple(by_id.values())


_Found: TypeAlias = tuple[int, tuple[Mistake, ...], Formula]
"""A number, the mistakes that give it, and what a person writes down who makes them."""


class _Table:
    """What mistakes give, the most plausible first, and at hand by its number."""

    def __init__(self, found: list[_Found]) -> None:
        self._found = found
        self._by_number: dict[int | Fraction, list[_Found]] = {}
        for one in found:
            self._by_number.setdefault(one[0], []).append(one)

    def giving(self, claimed: Claim) -> Iterable[_Found]:
        """Return what gives a number that is written like this."""
        if claimed.exact:
            return self._by_number.get(claimed.low, ())
        return (one for one in self._found if claimed.holds(one[0]))


def diagnose(written: Sequence[Draft], claimed: Claim) -> Diagnosis:
    """Return what is said of a number.

    Args:
        written: What is right: one draft, or one for each number that is right, as of two axes.
        claimed: The number.
    """
    return Diagnoser(written).diagnose(claimed)


def _is(claimed: Claim, number: int) -> bool:
    return claimed.exact or claimed.low + claimed.high == 2 * number


def _altered(draft: Draft, start: int = 0) -> Iterator[tuple[int, Mistake, Draft]]:
    """Give what each mistake makes of a draft, from the numbered one on."""
    for number, mistake in enumerate(MISTAKES[start:], start):
        if isinstance(draft, mistake.draft):
            for altered in mistake.alter(draft):
                yield number, mistake, altered


def _single(draft: Draft) -> Iterator[_Found]:
    """Give every number that one mistake gives."""
    right = evaluate(draft.formula())
    for _, mistake, altered in _altered(draft):
        formula = altered.formula()
        value = evaluate(formula)
        if value != right:
            yield value, (mistake,), formula


def _double(draft: Draft) -> Iterator[_Found]:
    """Give every number that two mistakes at once give."""
    right = evaluate(draft.formula())
    for number, first, once in _altered(draft):
        half = evaluate(once.formula())
        if half == right:
            continue
        for _, second, twice in _altered(once, number + 1):
            formula = twice.formula()
            value = evaluate(formula)
            if value not in {half, right}:
                yield value, (first, second), formula


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
