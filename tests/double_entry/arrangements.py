"""Kinds that move values about: done with the numbers of the values."""

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tests import brute
from tests.double_entry.walk import OUTSIDE, Numbers, Shape, Walk, moved, numbered, places

Arrange = Callable[[Any, Numbers], Numbers]


def flatten(layer: Any, values: Numbers) -> Numbers:
    """Makes one axis of some neighbouring ones."""
    axes = [*range(values.ndim)]
    start, end = axes[layer.start_axis], axes[layer.end_axis]
    shape = values.shape
    return values.reshape((*shape[:start], -1, *shape[end + 1 :]))


def squeeze(layer: Any, values: Numbers) -> Numbers:
    """Leaves axes of one value out."""
    return np.squeeze(values, axis=tuple(layer.over) or None)


def pad(layer: Any, values: Numbers) -> Numbers:
    """Puts values around."""
    return np.pad(values, _borders(layer, values), constant_values=OUTSIDE)


def crop(layer: Any, values: Numbers) -> Numbers:
    """Cuts the edge off."""
    for axis, (before, after) in enumerate(_borders(layer, values)):
        values = np.delete(values, [*range(before)], axis=axis)
        for _ in range(after):
            values = np.delete(values, -1, axis=axis)
    return values


def _borders(layer: Any, values: Numbers) -> list[tuple[int, int]]:
    sides = []
    for side in (layer.before, layer.after or layer.before):
        spread = side if len(side) > 1 or values.ndim == 2 else side * (values.ndim - 1)
        sides.append(spread if len(spread) == values.ndim else (0, *spread))
    return [*zip(*sides, strict=True)]


def upsample(layer: Any, values: Numbers) -> Numbers:
    """Takes the nearest value for every place of the new size."""
    spatial = values.ndim - 1
    for axis in range(spatial):
        size = values.shape[axis + 1]
        if layer.size:
            new = layer.size[axis % len(layer.size)]
        else:
            factor = layer.factor[axis % len(layer.factor)]
            new = len([place for place in range(1, 40 * size) if place <= size * factor])
        places = [place * size // new for place in range(new)]
        values = np.take(values, places, axis=axis + 1)
    return values


def to_positions(layer: Any, values: Numbers) -> Numbers:
    """Spreads channels over blocks of positions."""
    block = layer.block_size
    height, width = values.shape[1:]
    if type(layer).__name__ == "PixelShuffle":
        parts = values.reshape(-1, block, block, height, width).transpose(0, 3, 1, 4, 2)
    else:
        parts = values.reshape(block, block, -1, height, width).transpose(2, 3, 0, 4, 1)
    return parts.reshape(parts.shape[0], height * block, width * block)


def to_channels(layer: Any, values: Numbers) -> Numbers:
    """Gathers blocks of positions into channels."""
    block = layer.block_size
    corners = [values[:, row::block, column::block] for row, column in places((block, block))]
    return np.concatenate(corners)


def shuffle(layer: Any, values: Numbers) -> Numbers:
    """Deals the channels of the groups out in turn."""
    groups = np.split(values, layer.groups)
    return np.stack(groups, axis=1).reshape(values.shape)


def roll(layer: Any, values: Numbers) -> Numbers:
    """Moves values round."""
    return np.roll(values, tuple(layer.shifts), axis=tuple(layer.over))


def cut(layer: Any, values: Numbers) -> Numbers:
    """Slices an axis as Python slices a list."""
    chosen = [*range(values.shape[layer.axis])][layer.start : layer.stop : layer.step]
    return np.take(values, chosen, axis=layer.axis)


def part(layer: Any, values: Numbers) -> Numbers:
    """Takes one of equal parts."""
    chosen: Numbers = np.split(values, layer.parts, axis=layer.axis)[layer.part]
    return chosen


def reduced(layer: Any, values: Numbers) -> Numbers:
    """Leaves one value for all along some axes."""
    largest: Numbers = values.max(axis=tuple(layer.over), keepdims=layer.keep_axes)
    return largest


def unfold(layer: Any, values: Numbers) -> Numbers:
    """Writes what lies under every place of the window as one column."""
    around = [(0, 0), *((pad, pad) for pad in layer.padding)]
    lines = _lines(layer, values.shape[1:])
    padded = np.pad(values, around, constant_values=OUTSIDE)
    columns = []
    for row, column in itertools.product(*lines):
        taps = [
            padded[:, row + down * layer.dilation[0], column + right * layer.dilation[1]]
            for down, right in places(layer.kernel)
        ]
        columns.append(np.stack(taps, axis=1).reshape(-1))
    return np.stack(columns, axis=1)


def _lines(layer: Any, sizes: Sequence[int]) -> list[list[int]]:
    """Returns where the window starts on each padded axis."""
    return [
        brute.starts(size + 2 * pad, kernel, stride, (0, 0), dilation)
        for size, kernel, stride, pad, dilation in zip(
            sizes, layer.kernel, layer.stride, layer.padding, layer.dilation, strict=True
        )
    ]


def fold(layer: Any, values: Numbers) -> Numbers:
    """Lays every column back over the places that it came from."""
    columns = iter(values.T)
    taps = [*places(layer.kernel)]
    held = [size + 2 * pad for size, pad in zip(layer.output_size, layer.padding, strict=True)]
    padded = np.full((len(np.split(values, range(len(taps), len(values), len(taps)))), *held), 0)
    for row, column in itertools.product(*_lines(layer, layer.output_size)):
        for channel, under in enumerate(next(columns).reshape(-1, len(taps))):
            for (down, right), value in zip(taps, under, strict=True):
                place = (row + down * layer.dilation[0], column + right * layer.dilation[1])
                padded[(channel, *place)] += value
    assert next(columns, None) is None  # every column has had its place
    (above, beside), (height, width) = layer.padding, layer.output_size
    return padded[:, above : above + height, beside : beside + width]


_ARRANGEMENTS: dict[str, Arrange] = {
    "Flatten": flatten,
    "Reshape": lambda layer, values: values.reshape(layer.shape),
    "Permute": lambda layer, values: np.transpose(values, layer.order),
    "Transpose": lambda layer, values: np.swapaxes(values, layer.axis, layer.other_axis),
    "Squeeze": squeeze,
    "Unsqueeze": lambda layer, values: np.expand_dims(values, layer.axis),
    "Roll": roll,
    "Pad": pad,
    "Crop": crop,
    "Upsample": upsample,
    "Tile": lambda layer, values: np.tile(values, layer.repeats),
    "Unfold": unfold,
    "Fold": fold,
    "PixelShuffle": to_positions,
    "DepthToSpace": to_positions,
    "PixelUnshuffle": to_channels,
    "SpaceToDepth": to_channels,
    "ChannelShuffle": shuffle,
    "Slice": cut,
    "Split": part,
    "Mean": reduced,
    "Max": reduced,
}


def _walked(arrange: Arrange) -> Callable[[Any, Sequence[Shape]], Walk]:
    return lambda layer, shapes: moved(arrange(layer, numbered(shapes[0])), shapes[0])


ARRANGED: dict[str, Callable[[Any, Sequence[Shape]], Walk]] = {
    name: _walked(arrange) for name, arrange in _ARRANGEMENTS.items()
}
