"""A whole diagram: what is shown of a network, in which style, and where it lies."""

from collections.abc import Collection
from functools import cached_property
from typing import Literal, TypeAlias

import msgspec
from msgspec.structs import replace

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.diagram.folding import Graph, Node, fold
from cnnparam_gui.core.diagram.geometry import Layout
from cnnparam_gui.core.diagram.layered import lay_out
from cnnparam_gui.core.diagram.volumes import Volume, largest_side, volume
from cnnparam_gui.core.diagram.wrapping import fitted, scale_in, wrap
from cnnparam_gui.core.shapes import format_shape

Style: TypeAlias = Literal["boxes", "graph"]

LINE = 14.0
"""Height of a line of text, in the units of the picture."""

LETTER = 6.4
"""Width that a letter is given; what is longer than its node is cut short."""

NODE = (144.0, 40.0)
"""Width and height of a node of the graph."""

_MUCH_LARGER = 1.25
_WIDEST_LABEL, _NARROWEST_LABEL = 110.0, 44.0


class Drawing(msgspec.Struct, frozen=True):
    """A diagram that only has to be painted.

    Attributes:
        style: Boxes sized by the activations, or nodes alike.
        graph: What is shown.
        layout: Where it lies.
        volumes: The box of every node; empty in a graph of nodes alike.
    """

    style: Style
    graph: Graph
    layout: Layout
    volumes: tuple[Volume, ...]


def draw(
    counts: NetworkCount, style: Style, unfolded: Collection[str] = (), *, downward: bool = True
) -> Drawing:
    """Return the diagram of a network.

    Args:
        counts: The network, counted.
        style: Boxes sized by the activations, or nodes alike.
        unfolded: The keys of what is unfolded.
        downward: Whether the network goes down; else it goes right.
    """
    graph = fold(counts, unfolded)
    return arrange(graph, style, downward=downward)


def arrange(graph: Graph, style: Style, *, downward: bool) -> Drawing:
    """Return the diagram of what is shown of a network."""
    if style == "graph":
        return Drawing(
            style, graph, lay_out(graph, [NODE] * len(graph.nodes), downward=downward), ()
        )
    largest = largest_side(node.shape for node in graph.nodes)
    volumes = tuple(volume(node.shape, largest) for node in graph.nodes)
    sizes = [_size(node, box) for node, box in zip(graph.nodes, volumes, strict=True)]
    return Drawing(style, graph, lay_out(graph, sizes, downward=downward), volumes)


class Plan:
    """What is shown of a network in a style, laid out at most once in each direction."""

    def __init__(self, graph: Graph, style: Style) -> None:
        """Lay nothing out yet."""
        self.graph = graph
        self.style = style

    @cached_property
    def right(self) -> Drawing:
        """The drawing that goes right, in one line."""
        return arrange(self.graph, self.style, downward=False)

    @cached_property
    def down(self) -> Drawing:
        """The drawing that goes down, in one column."""
        return arrange(self.graph, self.style, downward=True)

    def best(self, width: float, height: float) -> Drawing:
        """Return the drawing that can be largest in a rectangle.

        Boxes go to the right, as in the figures, in lines below one another. A graph goes down, in
        columns beside one another, unless going to the right makes it much larger.
        """
        right = _fitted(self.right, width, height)
        if self.style == "boxes" or not self.graph.nodes:
            return right
        down = _fitted(self.down, width, height)
        larger = scale_in(right.layout, width, height) / scale_in(down.layout, width, height)
        return right if larger > _MUCH_LARGER else down

    def reading(self, width: float, height: float) -> Drawing:
        """Return a drawing to be scrolled through, where all of it would be too small to read.

        Args:
            width: What is seen at once, in the units of the drawing.
            height: The same.
        """
        if self.style == "graph" and height > width / 2:
            return self.down
        return replace(self.right, layout=wrap(self.right.layout, width))


def _fitted(drawing: Drawing, width: float, height: float) -> Drawing:
    return replace(drawing, layout=fitted(drawing.layout, width, height))


def shape_text(node: Node) -> str:
    """Return the shape of a node as it is written in a diagram; `?` where it is unknown."""
    return format_shape(node.shape) if node.shape else "?"


def _size(node: Node, box: Volume) -> tuple[float, float]:
    """Return the size of a box with its name above and its shape below."""
    width, height = box.size
    letters = max(len(node.title) + 2 * node.foldable, len(shape_text(node)))
    label = min(max(letters * LETTER, _NARROWEST_LABEL), _WIDEST_LABEL)
    return max(width, label), height + 2 * LINE
