"""A layered layout: every edge leads on, connections that skip are led around what they skip.

The way of Sugiyama, Tagawa and Toda (1981) for few nodes: ranks by longest path, bends where an
edge passes a rank, an order with few crossings by averages of neighbours, and places as near to
the neighbours as the order and the gaps allow. The same input always gives the same picture.

`along` is the direction in which the network goes, `across` the other one; units are those of the
sizes that are given.
"""

from collections.abc import Sequence
from typing import NamedTuple

from cnnparam_gui.core.diagram.folding import Frame, Graph
from cnnparam_gui.core.diagram.geometry import Box, Layout, Outline, Point, Wire, moved
from cnnparam_gui.core.diagram.places import BESIDE, middles
from cnnparam_gui.core.diagram.ranks import Web, ranked

GAP = 26.0
"""Between one rank and the next, and what an arrow has at least."""

PAD = 7.0
"""Between a frame and what it holds."""

HEAD = 20.0
"""Between a frame's upper edge and what it holds: its title stands there."""


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
    # Going right, the titles of frames stand between the nodes of a rank.
    titled = bool(graph.frames) and not downward
    centres = middles(web, across, HEAD + 2 * PAD if titled else BESIDE)
    nesting = _nesting(graph, web)
    bands, cuts = _bands(web, along, nesting, HEAD if downward else PAD)
    boxes = [
        _turned(
            centres[node] - across[node] / 2,
            sum(bands[web.rank[node]]) / 2 - along[node] / 2,
            across[node],
            along[node],
            downward=downward,
        )
        for node in range(web.nodes)
    ]
    wires = [_wire(web, edge, centres, bands, along, downward=downward) for edge in graph.edges]
    frames = _outlines(nesting, boxes, wires, downward=downward)
    return _moved_to_zero(boxes, wires, frames, cuts, downward=downward)


def _turned(across: float, along: float, width: float, length: float, *, downward: bool) -> Box:
    if downward:
        return Box(across, along, width, length)
    return Box(along, across, length, width)


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
) -> tuple[list[tuple[float, float]], list[float]]:
    """Return where every rank begins and ends along, and the middle of every gap."""
    before, after = [0] * len(web.ranks), [0] * len(web.ranks)
    for nest in nesting:
        before[nest.first] = max(before[nest.first], nest.opened)
        after[nest.last] = max(after[nest.last], nest.closed)
    bands: list[tuple[float, float]] = []
    cuts: list[float] = []
    at = 0.0
    for number, rank in enumerate(web.ranks):
        if number:
            cuts.append(at - GAP / 2)
        at += before[number] * opening
        length = max((along[vertex] for vertex in rank if vertex < web.nodes), default=0.0)
        bands.append((at, at + length))
        at += length + after[number] * PAD + GAP
    return bands, cuts


def _wire(
    web: Web,
    edge: tuple[int, int],
    centres: Sequence[float],
    bands: Sequence[tuple[float, float]],
    along: Sequence[float],
    *,
    downward: bool,
) -> Wire:
    source, target = edge
    first, last = web.rank[source], web.rank[target]
    straight = edge in web.straight
    points = [(centres[source], sum(bands[first]) / 2 + along[source] / 2)]
    if not straight:
        points.append((centres[source], bands[first][1]))
        for rank in range(first + 1, last):
            middle = centres[web.bends[source, rank]]
            points += [(middle, bands[rank][0]), (middle, bands[rank][1])]
        points.append((centres[target], bands[last][0]))
    points.append((centres[target], sum(bands[last]) / 2 - along[target] / 2))
    kept = [
        point
        for number, point in enumerate(points)
        # What lies on the way from one point to the next says nothing.
        if not 0 < number < len(points) - 1
        or not points[number - 1][0] == point[0] == points[number + 1][0]
    ]
    turned = kept if downward else [(y, x) for x, y in kept]
    return Wire(source, target, (tuple(dict.fromkeys(turned)),), straight)


def _outlines(
    nesting: Sequence[_Nest], boxes: Sequence[Box], wires: Sequence[Wire], *, downward: bool
) -> list[Outline]:
    """Return the frames that can be drawn around their nodes and around no other.

    A frame takes in the connections that skip a part of it, where there is room for that.
    """
    drawn: list[Outline] = []
    for frame in (nest.frame for nest in reversed(nesting)):
        held = [boxes[node] for node in frame.nodes]
        held += [one.box for one in drawn if _within(one.frame.nodes, frame.nodes)]
        tight = _around(held)
        foreign = [boxes[node] for node in range(len(boxes)) if node not in frame.nodes]
        for box in (_widened(tight, frame, wires, downward=downward), tight):
            apart = all(box.holds(one.box) or not box.meets(one.box) for one in drawn)
            if apart and not any(box.meets(other) for other in foreign):
                drawn.append(Outline(frame, box))
                break
    return drawn[::-1]


def _widened(box: Box, frame: Frame, wires: Sequence[Wire], *, downward: bool) -> Box:
    """Return the box of a frame with the bends beside it of what leads to its nodes."""
    aside = [
        (x if downward else y)
        for wire in wires
        if wire.target in frame.nodes and not wire.straight
        for x, y in wire.lines[0]
        if (box.y <= y <= box.bottom if downward else box.x <= x <= box.right)
    ]
    low, high = (box.x, box.right) if downward else (box.y, box.bottom)
    low = min([low, *(place - PAD for place in aside)])
    high = max([high, *(place + PAD for place in aside)])
    if downward:
        return Box(low, box.y, high - low, box.height)
    return Box(box.x, low, box.width, high - low)


def _around(boxes: Sequence[Box]) -> Box:
    x = min(box.x for box in boxes) - PAD
    y = min(box.y for box in boxes) - HEAD
    right = max(box.right for box in boxes) + PAD
    bottom = max(box.bottom for box in boxes) + PAD
    return Box(x, y, right - x, bottom - y)


def _moved_to_zero(
    boxes: Sequence[Box],
    wires: Sequence[Wire],
    outlines: Sequence[Outline],
    cuts: Sequence[float],
    *,
    downward: bool,
) -> Layout:
    """Return the layout with its upper left corner at 0."""
    everything = [*boxes, *(outline.box for outline in outlines)]
    if not everything:
        return Layout(0.0, 0.0, downward, (), (), ())
    points = [point for wire in wires for line in wire.lines for point in line]
    xs = [box.x for box in everything] + [x for x, _ in points]
    ys = [box.y for box in everything] + [y for _, y in points]
    x, y = min(xs), min(ys)
    xs += [box.right for box in everything]
    ys += [box.bottom for box in everything]
    start = y if downward else x
    return Layout(
        width=max(xs) - x,
        height=max(ys) - y,
        downward=downward,
        boxes=tuple(moved(box, -x, -y) for box in boxes),
        wires=tuple(
            Wire(
                wire.source,
                wire.target,
                tuple(tuple((px - x, py - y) for px, py in line) for line in wire.lines),
                wire.straight,
            )
            for wire in wires
        ),
        outlines=tuple(Outline(one.frame, moved(one.box, -x, -y)) for one in outlines),
        cuts=tuple(cut - start for cut in cuts),
    )
