"""A layered layout: every edge leads on, connections that skip are led around what they skip.

The way of Sugiyama, Tagawa and Toda (1981) for few nodes: ranks by longest path, bends where an
edge passes a rank, an order with few crossings by averages of neighbours, and places as near to
the neighbours as the order and the gaps allow. The same input always gives the same picture.

`along` is the direction in which the network goes, `across` the other one; units are those of the
sizes that are given.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import msgspec

from cnnparam_gui.core.diagram.folding import Frame, Graph
from cnnparam_gui.core.diagram.ranks import Web, ranked
from cnnparam_gui.core.diagram.spacing import spread

Point: TypeAlias = tuple[float, float]

GAP = 26.0
"""Between one rank and the next, and what an arrow has at least."""

BESIDE = 22.0
"""Between two nodes of one rank."""

BEND = 12.0
"""Between a connection that passes and what it passes."""

PAD = 7.0
"""Between a frame and what it holds."""

HEAD = 18.0
"""Between a frame's upper edge and what it holds: its title stands there."""

_SWEEPS = 6
_STRAIGHT, _PLAIN, _BENT = 8.0, 3.0, 1.0


class Box(msgspec.Struct, frozen=True):
    """A rectangle: its upper left corner and its sizes."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def meets(self, other: "Box") -> bool:
        """Return whether two rectangles have an area in common."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Return whether another rectangle lies in this one."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


class Wire(msgspec.Struct, frozen=True):
    """A connection.

    Attributes:
        source: Number of the node that it leaves.
        target: Number of the node that it leads to.
        points: Where it passes, from one node's edge to the other's; it goes straight on along
            the ranks and bends between them. Two points alone may pass behind nodes.
    """

    source: int
    target: int
    points: tuple[Point, ...]


class Outline(msgspec.Struct, frozen=True):
    """An unfolded block, drawn around its nodes.

    Attributes:
        frame: The block.
        box: Where it is drawn.
    """

    frame: Frame
    box: Box


class Layout(msgspec.Struct, frozen=True):
    """Where everything of a diagram lies.

    Attributes:
        width: Width of the whole, from 0.
        height: Height of the whole, from 0.
        downward: Whether it goes down; else it goes right.
        boxes: The place of every node.
        wires: The connections.
        outlines: The frames, outer ones first.
    """

    width: float
    height: float
    downward: bool
    boxes: tuple[Box, ...]
    wires: tuple[Wire, ...]
    outlines: tuple[Outline, ...]


class _Nest(NamedTuple):
    """A frame with its first and last rank, and how many edges lie on one another there."""

    frame: Frame
    first: int
    last: int
    opened: int
    closed: int


def lay_out(graph: Graph, sizes: Sequence[Point], *, downward: bool = True) -> Layout:
    """Return where the nodes of a graph lie.

    Args:
        graph: What is drawn.
        sizes: Width and height of every node.
        downward: Whether the network goes down; else it goes right.
    """
    web = ranked(graph)
    across = [width if downward else height for width, height in sizes]
    along = [height if downward else width for width, height in sizes]
    middles = _middles(web, across)
    nesting = _nesting(graph, web)
    bands = _bands(web, along, nesting, HEAD if downward else PAD)
    boxes = [
        _turned(
            middles[node] - across[node] / 2,
            sum(bands[web.rank[node]]) / 2 - along[node] / 2,
            across[node],
            along[node],
            downward=downward,
        )
        for node in range(web.nodes)
    ]
    wires = [_wire(web, edge, middles, bands, along, downward=downward) for edge in graph.edges]
    return _moved_to_zero(boxes, wires, _outlines(nesting, boxes), downward=downward)


def _turned(across: float, along: float, width: float, length: float, *, downward: bool) -> Box:
    if downward:
        return Box(across, along, width, length)
    return Box(along, across, length, width)


def _middles(web: Web, across: Sequence[float]) -> list[float]:
    """Return where the middle of every vertex lies across."""
    wide = [*across, *(0.0 for _ in range(len(web.rank) - web.nodes))]
    apart = []
    for rank in web.ranks:
        row = [0.0]
        for one, other in pairwise(rank):
            between = BESIDE if max(one, other) < web.nodes else BEND
            row.append((wide[one] + wide[other]) / 2 + between)
        apart.append(row)
    middles = [0.0] * len(web.rank)
    if all(len(rank) == 1 for rank in web.ranks):
        return middles
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        order = range(len(web.ranks)) if down else reversed(range(len(web.ranks)))
        for number in order:
            rank = web.ranks[number]
            pulls = [_pull(web, vertex, middles, down=down) for vertex in rank]
            places = spread(
                [place for place, _ in pulls], [pull for _, pull in pulls], apart[number]
            )
            for vertex, place in zip(rank, places, strict=True):
                middles[vertex] = place
    return middles


def _pull(web: Web, vertex: int, middles: Sequence[float], *, down: bool) -> tuple[float, float]:
    """Return where a vertex would be, and how much it insists on that."""
    near = (web.above if down else web.below)[vertex]
    if not near:
        return middles[vertex], _BENT
    total = weight = 0.0
    for other in near:
        bends = (vertex >= web.nodes) + (other >= web.nodes)
        pull = (_PLAIN, _BENT, _STRAIGHT)[bends]
        total += pull * middles[other]
        weight += pull
    return total / weight, weight


def _nesting(graph: Graph, web: Web) -> list[_Nest]:
    """Return every frame with where it begins and ends, and how many frames do so with it."""
    found: list[_Nest] = []
    for frame in reversed(graph.frames):
        ranks = [web.rank[node] for node in frame.nodes]
        first, last = min(ranks), max(ranks)
        inner = [other for other in found if _within(other.frame.nodes, frame.nodes)]
        opened = 1 + max((one.opened for one in inner if one.first == first), default=0)
        closed = 1 + max((one.closed for one in inner if one.last == last), default=0)
        found.append(_Nest(frame, first, last, opened, closed))
    return found[::-1]


def _within(inner: range, outer: range) -> bool:
    return outer.start <= inner.start and inner.stop <= outer.stop


def _bands(
    web: Web,
    along: Sequence[float],
    nesting: Sequence[_Nest],
    opening: float,
) -> list[tuple[float, float]]:
    """Return where every rank begins and ends along."""
    before, after = [0] * len(web.ranks), [0] * len(web.ranks)
    for nest in nesting:
        before[nest.first] = max(before[nest.first], nest.opened)
        after[nest.last] = max(after[nest.last], nest.closed)
    bands = []
    at = 0.0
    for number, rank in enumerate(web.ranks):
        at += before[number] * opening
        length = max((along[vertex] for vertex in rank if vertex < web.nodes), default=0.0)
        bands.append((at, at + length))
        at += length + after[number] * PAD + GAP
    return bands


def _wire(
    web: Web,
    edge: tuple[int, int],
    middles: Sequence[float],
    bands: Sequence[tuple[float, float]],
    along: Sequence[float],
    *,
    downward: bool,
) -> Wire:
    source, target = edge
    first, last = web.rank[source], web.rank[target]
    points = [(middles[source], sum(bands[first]) / 2 + along[source] / 2)]
    if edge not in web.straight:
        points.append((middles[source], bands[first][1]))
        for rank in range(first + 1, last):
            middle = middles[web.bends[source, rank]]
            points += [(middle, bands[rank][0]), (middle, bands[rank][1])]
        points.append((middles[target], bands[last][0]))
    points.append((middles[target], sum(bands[last]) / 2 - along[target] / 2))
    turned = points if downward else [(y, x) for x, y in points]
    return Wire(source, target, tuple(dict.fromkeys(turned)))


def _outlines(nesting: Sequence[_Nest], boxes: Sequence[Box]) -> list[Outline]:
    """Return the frames that can be drawn around their nodes and around no other."""
    drawn: list[Outline] = []
    for frame in (nest.frame for nest in reversed(nesting)):
        held = [boxes[node] for node in frame.nodes]
        held += [one.box for one in drawn if _within(one.frame.nodes, frame.nodes)]
        box = _around(held)
        foreign = [boxes[node] for node in range(len(boxes)) if node not in frame.nodes]
        apart = all(box.holds(one.box) or not box.meets(one.box) for one in drawn)
        if apart and not any(box.meets(other) for other in foreign):
            drawn.append(Outline(frame, box))
    return drawn[::-1]


def _around(boxes: Sequence[Box]) -> Box:
    x = min(box.x for box in boxes) - PAD
    y = min(box.y for box in boxes) - HEAD
    right = max(box.right for box in boxes) + PAD
    bottom = max(box.bottom for box in boxes) + PAD
    return Box(x, y, right - x, bottom - y)


def _moved_to_zero(
    boxes: Sequence[Box], wires: Sequence[Wire], outlines: Sequence[Outline], *, downward: bool
) -> Layout:
    """Return the layout with its upper left corner at 0."""
    everything = [*boxes, *(outline.box for outline in outlines)]
    if not everything:
        return Layout(0.0, 0.0, downward, (), (), ())
    points = [point for wire in wires for point in wire.points]
    xs = [box.x for box in everything] + [x for x, _ in points]
    ys = [box.y for box in everything] + [y for _, y in points]
    x, y = min(xs), min(ys)

    def moved(box: Box) -> Box:
        return Box(box.x - x, box.y - y, box.width, box.height)

    xs += [box.right for box in everything]
    ys += [box.bottom for box in everything]
    return Layout(
        width=max(xs) - x,
        height=max(ys) - y,
        downward=downward,
        boxes=tuple(map(moved, boxes)),
        wires=tuple(
            Wire(wire.source, wire.target, tuple((px - x, py - y) for px, py in wire.points))
            for wire in wires
        ),
        outlines=tuple(Outline(one.frame, moved(one.box)) for one in outlines),
    )
