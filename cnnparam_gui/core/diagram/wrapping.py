"""A long picture wrapped, as a long text is: its lines lie below one another, or side by side.

What leads from one line to the next leaves the first at its end, and comes in at the beginning of
the other, at the same height.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, product

import msgspec

from cnnparam_gui.core.diagram.geometry import Box, Layout, Outline, Point, Wire

BETWEEN = 30.0
"""Between one line and the next."""

STUB = 13.0
"""How far what leads to another line stands out at its end and its beginning."""

_MOST_LINES = 12
_LOOSE = (1.05, 1.2)  # how much longer than a fair share a line may be
_WORTH = 1.15
_FILLED = 0.7


def scale_in(layout: Layout, width: float, height: float) -> float:
    """Return how many times as large a layout can be drawn in a rectangle."""
    return min(width / layout.width, height / layout.height)


def fitted(layout: Layout, width: float, height: float) -> Layout:
    """Return the layout wrapped so that it can be drawn as large as possible in a rectangle."""
    if not layout.boxes or width <= 0 or height <= 0:
        return layout
    long, room = (layout.height, height) if layout.downward else (layout.width, width)
    aside = width if layout.downward else height
    scale = scale_in(layout, width, height)
    best: list[float] = []
    most = min(_MOST_LINES, len(layout.cuts) + 1)
    for lines, loose in product(range(2, most + 1), _LOOSE):
        starts = _starts(layout, long / lines * loose + STUB)
        longest = max(end - start for start, end in pairwise([*starts, long]))
        across = sum(high - low + BETWEEN for low, high in _extents(layout, starts)) - BETWEEN
        larger = min(room / (longest + STUB), aside / across)
        # A picture in one line reads better: more lines must be worth it.
        if larger > scale * _WORTH:
            best, scale = starts, larger
    return _wrapped(layout, best) if best else layout


def wrap(layout: Layout, length: float) -> Layout:
    """Return the layout in lines no longer than `length`, unless a rank alone is longer."""
    return _wrapped(layout, _starts(layout, length))


def _wrapped(layout: Layout, starts: list[float]) -> Layout:
    if len(starts) == 1:
        return layout
    lines = _Lines(layout.downward, starts, _offsets(layout, starts))
    boxes = tuple(lines.box(box) for box in layout.boxes)
    wires = tuple(lines.wire(wire) for wire in layout.wires)
    outlines = tuple(part for one in layout.outlines for part in lines.outline(one))
    around = [*boxes, *(one.box for one in outlines)]
    points = [point for wire in wires for line in wire.lines for point in line]
    return Layout(
        width=max([box.right for box in around] + [x for x, _ in points]),
        height=max([box.bottom for box in around] + [y for _, y in points]),
        downward=layout.downward,
        boxes=boxes,
        wires=wires,
        outlines=outlines,
    )


def _starts(layout: Layout, length: float) -> list[float]:
    """Return where the lines begin, in the direction in which the picture goes.

    A line ends where as few frames as can be are parted, if that does not leave much of it empty.
    """
    whole = layout.height if layout.downward else layout.width
    frames = [
        (outline.box.y, outline.box.bottom)
        if layout.downward
        else (outline.box.x, outline.box.right)
        for outline in layout.outlines
    ]
    parted = {cut: sum(low < cut < high for low, high in frames) for cut in layout.cuts}
    starts = [0.0]
    left = [*layout.cuts]
    while left and whole - starts[-1] > length - STUB:
        reach = starts[-1] + length - STUB
        within = left[: max(bisect_right(left, reach), 1)]
        least = starts[-1] + _FILLED * length
        late = [cut for cut in within if cut >= least] or within[-1:]
        starts.append(min(late, key=lambda cut: (parted[cut], -cut)))
        left = left[left.index(starts[-1]) + 1 :]
    return starts


def _offsets(layout: Layout, starts: Sequence[float]) -> list[float]:
    """Return how far every line is moved across, so that none touches another."""
    offsets: list[float] = []
    at = 0.0
    for low, high in _extents(layout, starts):
        offsets.append(at - low)
        at += high - low + BETWEEN
    return offsets


def _extents(layout: Layout, starts: Sequence[float]) -> list[tuple[float, float]]:
    """Return what every line takes across, with all that passes through it."""
    lows: list[float] = [float("inf")] * len(starts)
    highs: list[float] = [float("-inf")] * len(starts)

    def note(begin: float, end: float, low: float, high: float) -> None:
        for line in range(bisect_right(starts, begin) - 1, bisect_right(starts, end)):
            lows[line] = min(lows[line], low)
            highs[line] = max(highs[line], high)

    for box in (*layout.boxes, *(outline.box for outline in layout.outlines)):
        if layout.downward:
            note(box.y, box.bottom, box.x, box.right)
        else:
            note(box.x, box.right, box.y, box.bottom)
    for wire in layout.wires:
        for one, other in pairwise(wire.lines[0]) if not wire.straight else ():
            along, across = one[::-1] if layout.downward else one
            end, aside = other[::-1] if layout.downward else other
            # It comes into a line as it left the one before, and bends there.
            note(along, end, across, across)
            note(end, end, aside, aside)
    return list(zip(lows, highs, strict=True))


class _Lines(msgspec.Struct, frozen=True):
    """Where the lines begin, and how far each is moved across."""

    downward: bool
    starts: list[float]
    offsets: list[float]

    def number(self, along: float) -> int:
        """Return the line of a coordinate."""
        return bisect_right(self.starts, along) - 1

    def place(self, along: float, across: float, line: int) -> Point:
        """Return where a place of the long picture comes to lie if it is in a line."""
        start = self.starts[line] - (STUB if line else 0.0)
        moved = (along - start, across + self.offsets[line])
        return moved[::-1] if self.downward else moved

    def box(self, box: Box) -> Box:
        """Return where a box comes to lie."""
        along, across = (box.y, box.x) if self.downward else (box.x, box.y)
        x, y = self.place(along, across, self.number(along))
        return Box(x, y, box.width, box.height)

    def outline(self, outline: Outline) -> list[Outline]:
        """Return the parts of a frame, one a line."""
        box = outline.box
        begin, end = (box.y, box.bottom) if self.downward else (box.x, box.right)
        across = box.x if self.downward else box.y
        bounds = [begin, *(start for start in self.starts if begin < start < end), end]
        parts = []
        for first, last in pairwise(bounds):
            x, y = self.place(first, across, self.number(first))
            long = last - first
            size = (box.width, long) if self.downward else (long, box.height)
            parts.append(Outline(outline.frame, Box(x, y, *size), continued=first > begin))
        return parts

    def wire(self, wire: Wire) -> Wire:
        """Return a connection, parted where it goes from line to line."""
        return msgspec.structs.replace(
            wire, lines=tuple(part for line in wire.lines for part in self._parts(line))
        )

    def _parts(self, line: tuple[Point, ...]) -> list[tuple[Point, ...]]:
        turned = [(y, x) if self.downward else (x, y) for x, y in line]
        parts: list[tuple[Point, ...]] = []
        current: list[Point] = []
        number = self.number(turned[0][0])
        across = turned[0][1]
        for along, aside in turned:
            while self.number(along) > number:
                end = self.starts[number + 1]
                current.append(self.place(end, across, number))
                parts.append(tuple(current))
                number += 1
                current = [self.place(end - STUB, across, number)]
            current.append(self.place(along, aside, number))
            across = aside
        return [*parts, tuple(current)]
