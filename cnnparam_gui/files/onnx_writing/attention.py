"""Operators of attention: no single one has the projections, so they are written out."""

import math

from cnnparam_gui.core.kinds.attention import MultiHeadAttention, WindowAttention
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.onnx_writing.arrangement import rolled
from cnnparam_gui.files.onnx_writing.row import Emitter, Row, Weight


def _projected(row: Row, value: str, name: str, shape: Shape) -> str:
    """Return a product with a weight of its own, `(in, out)`, and the sum with its bias."""
    product = row.node("MatMul", value, row.declared(Weight(f"{name}.weight", "weight", shape)))
    if not row.layer.bias:  # type: ignore[attr-defined]  # both kinds have it
        return product
    return row.node("Add", product, row.declared(Weight(f"{name}.bias", "bias", shape[1:])))


def _multi_head(row: Row, layer: MultiHeadAttention) -> str:
    """Make the projections, both products for every head, and the projection of what they give."""
    values = [row.inputs[min(place, len(row.inputs) - 1)] for place in range(3)]
    shapes = [row.shapes[min(place, len(row.shapes) - 1)] for place in range(3)]
    size = layer.key_size or shapes[0][1] // layer.heads
    sizes = size, size, layer.value_size or size
    query, key, value = (
        _heads(row, taken, shape, name, (layer.heads, width))
        for taken, shape, name, width in zip(
            values, shapes, ("q_proj", "k_proj", "v_proj"), sizes, strict=True
        )
    )
    scaled = row.node("Mul", query, row.number(1 / math.sqrt(size)))
    products = row.node("MatMul", scaled, row.permuted(key, 0, 2, 1))
    attended = row.node("MatMul", row.node("Softmax", products, axis=-1), value)
    tokens, features = row.output
    width = layer.heads * sizes[2]
    joined = row.reshaped(row.permuted(attended, 1, 0, 2), tokens, width)
    return _projected(row, joined, "out_proj", (width, features))


def _heads(row: Row, value: str, shape: Shape, name: str, heads: tuple[int, int]) -> str:
    """Return a projection, cut into heads: heads x tokens x size."""
    tokens, features = shape
    projected = _projected(row, value, name, (features, heads[0] * heads[1]))
    return row.permuted(row.reshaped(projected, tokens, *heads), 1, 0, 2)


def _within_windows(row: Row, layer: WindowAttention) -> str:
    """Make whole windows of the map, attention in each of them, and the map again."""
    height, width, channels = row.shape
    window = layer.window_size
    padded = [-(-size // step) * step for size, step in zip((height, width), window, strict=True)]
    value = row.input
    if padded != [height, width]:
        more = (padded[0] - height, padded[1] - width)
        value = row.node("Pad", value, row.ints(0, 0, 0, 0, 0, *more, 0))
    shape = (*padded, channels)
    shifts = _shifts(layer, row.shape)
    value = rolled(row, value, shape, [(axis, -shift) for axis, shift in shifts])
    high, wide = (size // step for size, step in zip(padded, window, strict=True))
    cut = row.reshaped(value, high, window[0], wide, window[1], channels)
    tokens = window[0] * window[1]
    windows = row.reshaped(row.permuted(cut, 0, 2, 1, 3, 4), high * wide, tokens, channels)
    attended = _attended(row, layer, windows, (high * wide, tokens, channels))
    back = row.reshaped(attended, high, wide, *window, channels)
    whole = row.reshaped(row.permuted(back, 0, 2, 1, 3, 4), *shape)
    whole = rolled(row, whole, shape, shifts)
    if padded != [height, width]:
        bounds = row.ints(0, 0), row.ints(height, width), row.ints(1, 2)
        whole = row.node("Slice", whole, *bounds)
    return whole


def _shifts(layer: WindowAttention, shape: Shape) -> list[tuple[int, int]]:
    """Return the axes along which windows are moved, and how far: not where one is the map."""
    if not layer.shifted:
        return []
    sizes = enumerate(zip(shape, layer.window_size, strict=False))
    return [(axis, window // 2) for axis, (size, window) in sizes if size > window]


def _attended(row: Row, layer: WindowAttention, windows: str, shape: Shape) -> str:
    """Return what the tokens of each window make of each other.

    What the shift brings together from two ends is not masked: no shape and no count depends on it.
    """
    count, tokens, channels = shape
    size = channels // layer.heads
    packed = _projected(row, windows, "qkv", (channels, 3 * channels))
    cut = row.reshaped(packed, count, tokens, 3, layer.heads, size)
    apart = row.permuted(cut, 2, 0, 3, 1, 4)
    query, key, value = (
        row.node("Squeeze", row.sliced(apart, 0, range(part, part + 1)), row.ints(1))
        for part in range(3)
    )
    scaled = row.node("Mul", query, row.number(1 / math.sqrt(size)))
    products = row.node("MatMul", scaled, row.permuted(key, 0, 1, 3, 2))
    places = row.table(_places(*layer.window_size), (tokens, tokens))
    biases = row.node("Gather", row.weight("relative_position_bias_table"), places)
    biases = row.node("Transpose", biases, perm=(2, 0, 1))
    products = row.node("Add", products, row.told(biases, layer.heads, tokens, tokens))
    attended = row.node("MatMul", row.node("Softmax", products, axis=-1), value)
    joined = row.reshaped(row.permuted(attended, 0, 2, 1, 3), count, tokens, channels)
    return _projected(row, joined, "proj", (channels, channels))


def _places(height: int, width: int) -> tuple[int, ...]:
    """Return for each pair of positions of a window its place in the table of biases."""
    positions = [(y, x) for y in range(height) for x in range(width)]
    return tuple(
        (y - other_y + height - 1) * (2 * width - 1) + x - other_x + width - 1
        for y, x in positions
        for other_y, other_x in positions
    )


ATTENTION: dict[type[Layer], Emitter] = {
    MultiHeadAttention: _multi_head,
    WindowAttention: _within_windows,
}
"""The operators of each kind of attention."""
