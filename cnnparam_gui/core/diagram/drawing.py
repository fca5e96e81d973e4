"""A whole diagram: what is shown of a network, in which style, and where it lies."""

from collections.abc import Collection
from typing import Literal, TypeAlias

import msgspec

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


def best(graph: Graph, style: Style, width: float, height: float) -> Drawing:
    """Return the drawing that can be largest in a rectangle.

    Boxes go to the right, as in the figures, in lines below one another. A graph goes down, in
    columns beside one another, unless going to the right makes it much larger.
    """
    right = wrapped(arrange(graph, style, downward=False), width, height)
    if style == "boxes":
        return right
    down = wrapped(arrange(graph, style, downward=True), width, height)
    if not graph.nodes:
        return down
    larger = scale_in(right.layout, width, height) > scale_in(down.layout, width, height) * 1.25
    return right if larger else down


def reading(graph: Graph, style: Style, width: float, height: float) -> Drawing:
    """Return a drawing to be scrolled through, where all of it would be too small to read.

    Args:
        graph: What is shown.
        style: Boxes sized by the activations, or nodes alike.
        width: What is seen at once, in the units of the drawing.
        height: The same.
    """
    if style == "graph" and height > width / 2:
        return arrange(graph, style, downward=True)
    drawing = arrange(graph, style, downward=False)
    return msgspec.structs.replace(drawing, layout=wrap(drawing.layout, width))


def wrapped(drawing: Drawing, width: float, height: float) -> Drawing:
    """Return a drawing in as many lines as let it be largest in a rectangle."""
    layout = fitted(drawing.layout, width, height)
    return msgspec.structs.replace(drawing, layout=layout)


def shape_text(node: Node) -> str:
    """Return the shape of a node as it is written in a diagram; `?` where it is unknown."""
    return format_shape(node.shape) if node.shape else "?"


def _size(node: Node, box: Volume) -> tuple[float, float]:
    """Return the size of a box with its name above and its shape below."""
    width, height = box.size
    letters = max(len(node.title) + 2 * node.foldable, len(shape_text(node)))
    label = min(max(letters * LETTER, _NARROWEST_LABEL), _WIDEST_LABEL)
    return max(width, label), height + 2 * LINE
