"""Feature maps as boxes: as tall and as deep as their sizes, as thick as their channels.

As in the figures of Krizhevsky et al. (2012) and Simonyan and Zisserman (2015), but on a gentle
scale, square roots of the sizes, so that a map of 7x7 is still seen beside one of 224x224.
"""

from collections.abc import Iterable
from math import sqrt

import msgspec

from cnnparam_gui.core.shapes import Shape

TALLEST = 110.0
"""Height of the largest feature map of a network, in the units of the picture."""

THICKEST = 84.0
"""Thickness of 8,192 channels; more are not drawn thicker."""

SLANT = (0.28, 0.22)
"""What one unit of depth takes to the right and upwards."""

_THINNEST, _FLATTEST = 5.0, 6.0
_MOST_CHANNELS = 8192
_USUAL_SIDE = 32


class Volume(msgspec.Struct, frozen=True):
    """A box: its front is as wide as the feature map is thick.

    Attributes:
        width: Width of the front, for the channels.
        height: Height of the front, for the height of the feature map.
        depth: How far it reaches back, for the width of the feature map.
    """

    width: float
    height: float
    depth: float

    @property
    def right(self) -> float:
        """How far its back stands out to the right of its front."""
        return self.depth * SLANT[0]

    @property
    def up(self) -> float:
        """How far its back stands out above its front."""
        return self.depth * SLANT[1]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of all of it."""
        return self.width + self.right, self.height + self.up


def largest_side(shapes: Iterable[Shape | None]) -> int:
    """Return the largest spatial size in some shapes, and at least a usual one."""
    sides = [max(shape[1:], default=1) for shape in shapes if shape]
    return max([_USUAL_SIDE, *sides])


def volume(shape: Shape | None, largest: int) -> Volume:
    """Return the box of a shape, channels first; a small cube where the shape is unknown.

    A vector stands upright, as fully connected layers do in the figures; of a sequence the length
    is the height; of a volume with depth the last two sizes are drawn.

    Args:
        shape: The shape.
        largest: The side that is drawn tallest.
    """
    if not shape:
        return Volume(18.0, 18.0, 18.0)
    if len(shape) == 1:
        return Volume(_THINNEST, 2 * _thickness(shape[0]) + 2 * _FLATTEST, _FLATTEST)
    height = _side(shape[-2] if len(shape) > 2 else shape[1], largest)
    width = _side(shape[-1], largest) if len(shape) > 2 else _FLATTEST
    return Volume(_thickness(shape[0]), height, width)


def _side(size: int, largest: int) -> float:
    return max(TALLEST * sqrt(min(size, largest) / largest), _FLATTEST)


def _thickness(channels: int) -> float:
    return max(THICKEST * sqrt(min(channels, _MOST_CHANNELS) / _MOST_CHANNELS), _THINNEST)
