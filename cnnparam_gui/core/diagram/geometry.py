"""The geometry of a diagram: rectangles and lines, in units of its own."""

from typing import TypeAlias

import msgspec

from cnnparam_gui.core.diagram.folding import Frame

Point: TypeAlias = tuple[float, float]


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
        lines: Where it passes, from one node's edge to the other's; it goes straight on along
            the ranks and bends between them. There are several where the picture is wrapped.
        straight: Whether it was too long to be led around what it passes, and lies behind it.
    """

    source: int
    target: int
    lines: tuple[tuple[Point, ...], ...]
    straight: bool = False


class Outline(msgspec.Struct, frozen=True):
    """An unfolded block, drawn around its nodes.

    Attributes:
        frame: The block.
        box: Where it is drawn.
        continued: Whether it is the rest of a frame that began in another line.
    """

    frame: Frame
    box: Box
    continued: bool = False


class Layout(msgspec.Struct, frozen=True):
    """Where everything of a diagram lies.

    Attributes:
        width: Width of the whole, from 0.
        height: Height of the whole, from 0.
        downward: Whether it goes down; else it goes right.
        boxes: The place of every node.
        wires: The connections.
        outlines: The frames, outer ones first; one has several parts where it is wrapped.
        cuts: Between which ranks it may be wrapped: a coordinate in each gap, in the direction in
            which it goes.
    """

    width: float
    height: float
    downward: bool
    boxes: tuple[Box, ...]
    wires: tuple[Wire, ...]
    outlines: tuple[Outline, ...]
    cuts: tuple[float, ...] = ()


def moved(box: Box, x: float, y: float) -> Box:
    """Return a box somewhere else, by so much."""
    return Box(box.x + x, box.y + y, box.width, box.height)
