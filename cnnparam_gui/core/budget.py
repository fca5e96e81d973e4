"""Where a knob must stand for a budget of parameters, operations or memory.

Found by doubling and halving, which asks for few of the positions, with exact counts at each.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import chain
from typing import Literal

import msgspec

from cnnparam_gui.core.byte_units import parse_bytes
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.what_if import QUANTITIES, Trials

_NEIGHBOURS = 64
"""So many positions are tried for one at which every row can be counted."""


class Budget(msgspec.Struct, frozen=True):
    """A figure that is not to be passed.

    Attributes:
        quantity: What it is of, one of `QUANTITIES`.
        sense: Whether the figure is to be at most the amount, or at least.
        amount: The amount, in bytes for memory.
    """

    quantity: str
    sense: Literal["<=", ">="]
    amount: int

    def met(self, figure: int) -> bool:
        """Return whether a figure meets it."""
        return figure <= self.amount if self.sense == "<=" else figure >= self.amount


class Solution(msgspec.Struct, frozen=True):
    """Where a knob must stand for a budget.

    Attributes:
        position: The largest position that meets a budget of at most, the smallest that meets one
            of at least; None where none does.
        figure: The figure there; where none meets it, at `beyond`.
        beyond: The next position, which no longer meets it, or where none does the one that comes
            nearest; None where there is none at which every row can be counted.
        beyond_figure: The figure there.
    """

    position: int | None
    figure: int | None
    beyond: int | None
    beyond_figure: int | None


def solve(trials: Trials, budget: Budget) -> Solution:
    """Return where a knob must stand for a budget.

    Positions at which a row cannot be counted are passed over.
    """
    search = Search(trials, budget)
    while not search.done:
        search.step()
    return search.solution()


class Search:
    """Looks for the last place that meets a budget, in the direction in which the figure leaves it.

    One step counts one position, or the few around it where it cannot be counted.

    Attributes:
        budget: The budget.
        best: The last place that is known to meet it.
        beyond: The first place that is known not to.
    """

    def __init__(self, trials: Trials, budget: Budget) -> None:
        """Know nothing yet."""
        self._trials, self.budget = trials, budget
        positions = trials.knob.positions
        self._places: Sequence[int] = positions if budget.sense == "<=" else positions[::-1]
        self.best: int | None = None
        self.beyond: int | None = None
        # Everything up to `low` is settled, and everything from `high` on.
        self._low, self._high = -1, len(self._places)
        self._stride = 1

    @property
    def done(self) -> bool:
        """Whether nothing is left between what meets it and what does not."""
        return self._high - self._low <= 1

    def step(self) -> None:
        """Look at one place more."""
        self._look_at(self._middle())

    def solution(self) -> Solution:
        """Return what is known when nothing is left."""
        return Solution(*self._position(self.best), *self._position(self.beyond))

    def _middle(self) -> int:
        """Return where to look next: from the present outwards, then between two that are known."""
        last = len(self._places)
        if self._low < 0 and self._high == last:
            return self._places.index(self._trials.knob.now)
        if self._low >= 0 and self._high < last:
            return (self._low + self._high) // 2
        self._stride *= 2
        if self._high == last:
            return min(self._low + self._stride, last - 1)
        return max(self._high - self._stride, 0)

    def _look_at(self, middle: int) -> None:
        place = self._counted(middle)
        if place is None:  # sizes that are too small are most likely what cannot be counted
            if self.best is None and self.budget.sense == "<=":
                self._low = middle
            else:
                self._high = middle
        elif self.budget.met(self._figure(place)):
            self.best, self._low = place, max(middle, place)
        else:
            self.beyond, self._high = place, min(middle, place)

    def _counted(self, middle: int) -> int | None:
        """Return the nearest place that is not settled and at which every row can be counted."""
        ahead = range(middle, min(self._high, middle + _NEIGHBOURS))
        behind = range(middle - 1, max(self._low, middle - 1 - _NEIGHBOURS), -1)
        for place in chain(ahead, behind):
            if self._trials.status(self._places[place]) == "exact":
                return place
        return None

    def _figure(self, place: int) -> int:
        return self._trials.figure(self._places[place], self.budget.quantity)

    def _position(self, place: int | None) -> tuple[int | None, int | None]:
        if place is None:
            return None, None
        return self._places[place], self._figure(place)


_BUDGET = re.compile(r"\s*(?P<quantity>[a-z]+)\s*(?P<sense><=|>=)\s*(?P<amount>.+)", re.DOTALL)
_AMOUNT = re.compile(r"(?P<number>[0-9]{1,30}(?:\.[0-9]{1,18})?)\s*(?P<prefix>[kKMGTP]?)")
_GROUP = re.compile(r"(?<=[0-9])[, _\u00a0\u202f'](?=[0-9]{3}(?![0-9]))")
_PREFIXES = {"": 1, "k": 10**3, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "P": 10**15}


def parse_amount(text: str, quantity: str) -> int:
    """Return the amount that a text means, rounded down: `5M`, `5,000,000`, of memory `8GB`.

    Raises:
        FieldError: Where it is none.
    """
    if QUANTITIES[quantity].unit == "B":
        return parse_bytes(text)
    plain = _GROUP.sub("", text.strip())
    found = _AMOUNT.fullmatch(plain)
    if found is None:
        raise FieldError(
            f"'{text.strip()[:40]}' is no number: it is digits and perhaps k, M, G or T, such as 5M"
        )
    return int(Fraction(found["number"]) * _PREFIXES[found["prefix"]])


def parse_budget(text: str) -> Budget:
    """Return the budget that a text means, such as `parameters<=5M` or `training<=8GB`.

    Raises:
        FieldError: Where it is none.
    """
    found = _BUDGET.fullmatch(text)
    if found is None or found["quantity"] not in QUANTITIES:
        raise FieldError(
            f"'{text[:40]}' is no budget: it is one of {', '.join(QUANTITIES)}, then <= or >= and "
            "an amount, such as parameters<=5M or training<=8GB"
        )
    sense: Literal["<=", ">="] = "<=" if found["sense"] == "<=" else ">="
    return Budget(found["quantity"], sense, parse_amount(found["amount"], found["quantity"]))
