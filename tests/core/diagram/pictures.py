"""Networks for diagrams, and what must be so of every picture."""

from collections.abc import Callable
from itertools import combinations, pairwise
from time import perf_counter

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.diagram.geometry import Box, Layout, Point
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network

_TINY = 1e-6


def conv(name: str, *inputs: str, block: str = "", filters: int = 8) -> Conv2d:
    """Makes a convolution that keeps the spatial sizes."""
    return Conv2d(
        name=name, block=block, inputs=inputs, filters=filters, kernel=(3, 3), padding=(1, 1)
    )


def residual() -> NetworkCount:
    """Counts a block with a skip: x, a with its normalisation and activation, b, and the sum."""
    return counted(
        Input(name="x", shape=(8, 16, 16)),
        conv("a", block="one"),
        BatchNorm2d(name="a_norm", block="one"),
        ReLU(name="a_relu", block="one"),
        conv("b", block="one"),
        Add(name="sum", block="one", inputs=("b", "x")),
        conv("end"),
    )


def counted(*layers: Layer) -> NetworkCount:
    """Counts rows."""
    return count(Network(layers))


def chain(rows: int) -> NetworkCount:
    """Counts convolutions that follow one another, in no block."""
    return counted(Input(name="x", shape=(8, 16, 16)), *(conv(f"c{n}") for n in range(1, rows)))


def fastest(work: Callable[[], object]) -> float:
    """Returns the seconds of the fastest of some runs: others may be at work on the machine."""
    times = []
    for _ in range(5):
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return min(times)


def check(layout: Layout) -> None:
    """Fails where nodes overlap, a connection leads back, or one passes through a node."""
    for one, other in combinations(layout.boxes, 2):
        assert not one.meets(other)
    for wire in layout.wires:
        others = [
            box
            for node, box in enumerate(layout.boxes)
            if node not in (wire.source, wire.target) and not wire.straight
        ]
        for start, end in (piece for line in wire.lines for piece in pairwise(line)):
            assert start[layout.downward] <= end[layout.downward] + _TINY
            assert not any(box.meets(_along(start, end)) for box in others)
    around = Box(-0.01, -0.01, layout.width + 0.02, layout.height + 0.02)
    assert all(around.holds(box) for box in layout.boxes)
    assert all(around.holds(outline.box) for outline in layout.outlines)


def _along(start: Point, end: Point) -> Box:
    """Returns the thin box that a piece of a connection lies in; it bends between ranks only."""
    x, y = min(start[0], end[0]), min(start[1], end[1])
    width, height = abs(start[0] - end[0]), abs(start[1] - end[1])
    # Sums of floats touch by a millionth where they ought to meet.
    return Box(x + _TINY, y + _TINY, max(width - 2 * _TINY, 0), max(height - 2 * _TINY, 0))
