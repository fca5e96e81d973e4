"""Searching the gallery: by words, years, parameters and multiply-accumulates.

A search is a line such as `resnet 2015-2018 parameters<30M macs<5G`: words that must all be in an
architecture's id, name, family, task or source, a year or a span of years, and bounds.
"""

import functools
import operator
import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.files import gallery
from cnnparam_gui.files.gallery import Entry

_YEARS = re.compile(r"((?:19|20)[0-9]{2})(?:-((?:19|20)[0-9]{2}))?")
_BOUND = re.compile(r"([a-z]+)(<=|>=|<|>|=)(.*)")
_NUMBER = re.compile(r"([0-9]+(?:\.[0-9]+)?)([kmgt]?)")
_FACTORS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_SIGNS: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_NAMES = {"parameters": "parameters", "params": "parameters", "macs": "macs", "year": "year"}


class Figures(msgspec.Struct, frozen=True, gc=False):
    """What an architecture costs at its own resolution.

    Attributes:
        parameters: Weights and biases.
        macs: Multiply-accumulates for one sample.
        rows: Number of rows.
    """

    parameters: int
    macs: int
    rows: int


class Bound(msgspec.Struct, frozen=True):
    """A bound of one figure.

    Attributes:
        figure: `parameters`, `macs` or `year`.
        sign: How it is compared.
        value: What it is compared with.
    """

    figure: str
    sign: str
    value: int

    def holds(self, value: int | None) -> bool:
        """Return whether a value keeps the bound; one that is not known does not."""
        return value is not None and _SIGNS[self.sign](value, self.value)


Count: TypeAlias = Callable[[Entry], Figures | None]
"""Gives the figures of an architecture; None where they are not known yet."""


class Search(msgspec.Struct, frozen=True):
    """What is looked for.

    Attributes:
        words: What must be in the id, name, family, task or source.
        bounds: What must hold of the year and the figures.
    """

    words: tuple[str, ...] = ()
    bounds: tuple[Bound, ...] = ()

    def matches(self, entry: Entry, figures: Count) -> bool:
        """Return whether an architecture is found.

        Args:
            entry: The architecture.
            figures: Asked only where a bound needs it and all else holds.
        """
        said = (entry.id, entry.name, entry.family, entry.task, entry.source)
        text = " ".join(said).casefold()
        if not all(word in text for word in self.words):
            return False
        if not all(bound.holds(entry.year) for bound in self.bounds if bound.figure == "year"):
            return False
        counted = [bound for bound in self.bounds if bound.figure != "year"]
        if not counted:
            return True
        found = figures(entry)
        return found is not None and all(
            bound.holds(getattr(found, bound.figure)) for bound in counted
        )


def parse(text: str) -> Search:
    """Read a search.

    Raises:
        FieldError: Where a bound is of nothing that is known, or with no number.
    """
    words: list[str] = []
    bounds: list[Bound] = []
    # Space around a sign belongs to it.
    for part in re.sub(r"\s*(<=|>=|<|>|=)\s*", r"\1", text).casefold().split():
        years, bound = _YEARS.fullmatch(part), _BOUND.fullmatch(part)
        if years:
            first, last = years[1], years[2] or years[1]
            bounds += (Bound("year", ">=", int(first)), Bound("year", "<=", int(last)))
        elif bound:
            bounds.append(_bound(*bound.groups()))
        else:
            words.append(part)
    return Search(tuple(words), tuple(bounds))


def _bound(name: str, sign: str, number: str) -> Bound:
    if name not in _NAMES:
        raise FieldError(f"'{name[:40]}' is nothing to search by: parameters, macs and year are")
    found = _NUMBER.fullmatch(number)
    if not found:
        raise FieldError(f"'{number[:40]}' behind {name}{sign} is not a number such as 25M or 4.1G")
    whole, _, fraction = found[1].partition(".")
    # Exact at any size: 4.1G is 4,100,000,000.
    scaled = int(whole + fraction) * _FACTORS[found[2]]
    return Bound(_NAMES[name], sign, scaled // 10 ** len(fraction))


@functools.cache
def figures_of(architecture: str) -> Figures:
    """Return what an architecture costs; raises FileProblem where it cannot be built."""
    totals = count(gallery.load(architecture)).totals
    return Figures(totals.parameters, totals.macs, totals.rows)


def find(text: str) -> Iterator[Entry]:
    """Yield the architectures that a search finds, in the order of the ids; raises FieldError."""
    search = parse(text)
    return (
        entry
        for entry in gallery.architectures()
        if search.matches(entry, lambda entry: figures_of(entry.id))
    )
