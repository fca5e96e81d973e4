"""Larger and smaller inputs: their height and width, or their length, by one factor."""

from collections.abc import Iterator

from cnnparam_gui.core.editing import edit_rows
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.shapes import MAX_SIZE

_SPATIAL = {2: 1, 3: 2, 4: 2}
"""How many sizes at the end of a shape grow: depth, or the frames of a video, do not."""


def resolution(network: Network) -> int | None:
    """Return the height, or the length, of the first input that has one; None where none has."""
    return next((layer.shape[-_SPATIAL[len(layer.shape)]] for _, layer in _inputs(network)), None)


def with_resolution(network: Network, size: int) -> Edit:
    """Return the edit after which the first input has this height, or this length.

    Other sizes and other inputs keep their proportions to it: to the nearest whole number, half
    up, at least 1. Channels, and the depth of a volume, stay as they are.
    """
    now = resolution(network) or size
    replaced: dict[int, Layer] = {}
    for row, layer in _inputs(network):
        kept = len(layer.shape) - _SPATIAL[len(layer.shape)]
        scaled = ((2 * old * size + now) // (2 * now) for old in layer.shape[kept:])
        sizes = (min(max(new, 1), MAX_SIZE) for new in scaled)
        replaced[row] = layer.with_values(shape=(*layer.shape[:kept], *sizes))
    return edit_rows(replaced=replaced)


def _inputs(network: Network) -> Iterator[tuple[int, Input]]:
    """Yield the inputs that have spatial sizes."""
    for row, layer in enumerate(network.layers):
        if isinstance(layer, Input) and len(layer.shape) in _SPATIAL:
            yield row, layer
