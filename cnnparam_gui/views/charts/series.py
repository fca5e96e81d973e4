"""Figures of all rows as arrays, and bars of them as rectangles in pixels. No Qt in here."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from cnnparam_gui.core.totals import RowCount, summed

Floats: TypeAlias = npt.NDArray[np.float64]
Integers: TypeAlias = npt.NDArray[np.intp]
Flags: TypeAlias = npt.NDArray[np.bool_]

MAX_SLOTS = 1000
"""The most bars that are drawn at a time, about the pixels of a screen from top to bottom."""

_THICKEST = 22
"""The thickest bar in pixels."""


_SAMPLE = 256
"""How many rows are looked at to see whether rows are alike."""


class Figures:
    """The figures of every row that a chart shows.

    They are floats, for drawing only: a figure may be larger than 64 bits. Texts take the exact
    one from the `RowCount`.

    Attributes:
        values: An array for each of the asked fields of `RowCount`.
        problem: Which rows have a problem.
    """

    def __init__(self) -> None:
        self.values: dict[str, Floats] = {}
        self.problem: Flags = np.zeros(0, dtype=bool)

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(self.problem)

    def read(
        self, rows: Sequence[RowCount], fields: Sequence[str], *, problems: bool, sharing: bool
    ) -> None:
        """Read the figures of all rows.

        Args:
            rows: The counts of all rows.
            fields: The fields to read.
            problems: Whether any row may have a problem.
            sharing: Whether any row may use the tensors of another, which are drawn once.
        """
        asked, inverse = _distinct(rows)
        self.values = {}
        for field in fields:
            # `summed` costs more than a plain look-up, and few networks share.
            take = partial(summed, figure=field) if sharing else attrgetter(field)
            values = np.fromiter(map(take, asked), dtype=float, count=len(asked))
            self.values[field] = values if inverse is None else values[inverse]
        self.problem = np.zeros(len(rows), dtype=bool)
        if problems:
            flags = (row.problem is not None for row in asked)
            found = np.fromiter(flags, dtype=bool, count=len(asked))
            self.problem = found if inverse is None else found[inverse]

    def update(self, rows: Sequence[RowCount], changed: Sequence[int]) -> None:
        """Read the figures of some rows again, where the number of rows is the same."""
        for field, values in self.values.items():
            values[changed] = [summed(rows[row], field) for row in changed]
        self.problem[changed] = [rows[row].problem is not None for row in changed]


def _distinct(rows: Sequence[RowCount]) -> tuple[Sequence[RowCount], Integers | None]:
    """Return each distinct row once, and which one each row is; None where rows are all asked.

    Rows that are alike share one object, and in a deep network most are alike. Whether it is
    worth the search is seen in a sample.
    """
    sample = rows[:: max(1, len(rows) // _SAMPLE)]
    if len(set(map(id, sample))) > len(sample) // 2:
        return rows, None
    keys = np.fromiter(map(id, rows), dtype=np.uint64, count=len(rows))
    _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    return [rows[row] for row in first.tolist()], inverse


def stack(parts: Sequence[Floats], *, log: bool) -> Floats:
    """Return where each part of each bar ends, part by row.

    On a logarithmic axis the whole bar ends where its total lies, and is split by share.
    """
    edges = np.cumsum(np.stack(parts), axis=0)
    if log:
        total = edges[-1]
        length = np.log10(np.maximum(total, 1.0))
        edges *= np.divide(length, total, out=np.zeros_like(total), where=total > 0)
    return edges


@dataclass(frozen=True, eq=False)
class Slots:
    """The places of bars from top to bottom: a row each, or several rows that share a pixel.

    Attributes:
        first: The first row of each slot.
        stop: The row after the last one of the last slot.
        top: The upper edge of each slot's bar, in pixels.
        bottom: The lower edge, in pixels.
        edges: Upper edges of the slots with the space between bars, in pixels.
    """

    first: Integers
    stop: int
    top: Integers
    bottom: Integers
    edges: Integers

    def tallest(self, values: Floats) -> Floats:
        """Return the largest value in each slot; `values` has rows along its last axis."""
        if not len(self.first):
            return values[..., :0]
        reduced: Floats = np.maximum.reduceat(values[..., : self.stop], self.first, axis=-1)
        return reduced

    def any(self, flags: Flags) -> Flags:
        """Return which slots have a flagged row."""
        if not len(self.first):
            return flags[:0]
        found: Flags = np.logical_or.reduceat(flags[: self.stop], self.first)
        return found

    def row_at(self, pixel: float, values: Floats) -> int:
        """Return the row at a pixel: of several, the one whose bar shows; -1 for none."""
        slot = int(np.searchsorted(self.edges, pixel, side="right")) - 1
        if not 0 <= slot < len(self.first):
            return -1
        start = int(self.first[slot])
        stop = int(self.first[slot + 1]) if slot + 1 < len(self.first) else self.stop
        return start + int(np.argmax(values[start:stop]))


def make_slots(start: float, stop: float, rows: int, height: int) -> Slots:
    """Return the slots of a window from `start` to `stop` (in rows) on `height` pixels."""
    last = min(int(np.ceil(stop)), rows)
    begin = int(start)
    if last <= begin or height < 1:
        none = np.zeros(0, dtype=np.intp)
        return Slots(none, 0, none, none, none)
    scale = height / (stop - start)
    if scale >= 1.0 and last - begin <= MAX_SLOTS:
        return _a_slot_a_row(start, begin, last, height, scale)
    step = -(-height // MAX_SLOTS)
    edges = np.arange(0, height, step, dtype=np.intp)
    first = np.ceil(start + edges / scale).astype(np.intp)
    first[0] = begin
    kept = np.diff(np.minimum(first, last), append=last) > 0
    first, top = first[kept], edges[kept]
    # The last slot may reach below the last row, where the network ends within the window.
    end = min(height, int(np.ceil((last - start) * scale)))
    bottom = np.append(top[1:], max(end, int(top[-1]) + 1))
    return Slots(first, last, top, bottom, np.append(top, bottom[-1]))


def _a_slot_a_row(start: float, begin: int, last: int, height: int, scale: float) -> Slots:
    lines = np.rint((np.arange(begin, last + 1) - start) * scale).astype(np.intp)
    size = np.diff(lines)
    # Bars touch where there is no room for a gap; below that a gap of a fifth, and not too thick.
    bar = np.clip(size - np.maximum(size // 5, np.where(size >= 3, 1, 0)), 1, _THICKEST)
    top = lines[:-1] + (size - bar) // 2
    bottom = top + bar
    # The rows at the window's ends are cut by it.
    top, bottom, lines = np.maximum(top, 0), np.minimum(bottom, height), np.clip(lines, 0, height)
    return Slots(np.arange(begin, last), last, top, bottom, lines)


def bar_rects(edges: Floats, slots: Slots, baseline: int, scale: float, width: int) -> list[Floats]:
    """Return the rectangles `x, y, width, height` of each part, in pixels.

    Args:
        edges: Where each part of each slot's bar ends.
        slots: The places from top to bottom.
        baseline: Pixel of the value 0.
        scale: Pixels a unit of value.
        width: Pixel where bars are cut off.
    """
    ends = np.rint(np.minimum(edges * scale, float(width))).astype(np.intp)
    # What is there shows: at least one pixel, in the colour of the first part that is not empty.
    ends = np.minimum(baseline + np.maximum(ends, edges > 0), width)
    starts = np.vstack([np.full_like(ends[:1], baseline), ends[:-1]])
    rects = []
    for begin, end in zip(starts, ends, strict=True):
        drawn = end > begin
        columns = (begin, slots.top, end - begin, slots.bottom - slots.top)
        rects.append(np.column_stack([column[drawn] for column in columns]).astype(float))
    return rects


def runs(rows: Sequence[int]) -> Integers:
    """Return the runs of consecutive rows as `start, stop` pairs, ascending."""
    if not len(rows):
        return np.zeros((0, 2), dtype=np.intp)
    sorted_rows = np.unique(np.asarray(rows, dtype=np.intp))
    breaks = np.flatnonzero(np.diff(sorted_rows) > 1)
    starts = sorted_rows[np.append(0, breaks + 1)]
    stops = sorted_rows[np.append(breaks, len(sorted_rows) - 1)] + 1
    return np.column_stack([starts, stops])


def bands(pairs: Integers, start: float, scale: float, height: int) -> Integers:
    """Return runs of rows as `top, bottom` pairs in pixels, at least one pixel high, merged."""
    top = np.floor((pairs[:, 0] - start) * scale)
    bottom = np.maximum(np.ceil((pairs[:, 1] - start) * scale), top + 1)
    seen = (bottom > 0) & (top < height)
    top, bottom = np.maximum(top[seen], 0), np.minimum(bottom[seen], height)
    if not len(top):
        return np.zeros((0, 2), dtype=np.intp)
    # Bands that meet are one, so that see-through colours do not add up.
    breaks = np.flatnonzero(top[1:] > bottom[:-1])
    tops, bottoms = top[np.append(0, breaks + 1)], bottom[np.append(breaks, len(top) - 1)]
    return np.column_stack([tops, bottoms]).astype(np.intp)
