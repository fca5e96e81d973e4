"""Fully connected, attention, recurrent and matrix products, product by product."""

import itertools
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from tests.double_entry.walk import Shape, Walk, places


def linear(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through outputs and inputs, for each vector where it works on the last axis."""
    shape = shapes[0]
    rows = [*places(shape[:-1])] if layer.last_axis else [()]
    taken = [*places(shape[-1:])] if layer.last_axis else [*places(shape)]
    walk = Walk((*shape[:-1], layer.units) if layer.last_axis else (layer.units,))
    for _ in rows:
        for out in range(layer.units):
            for into in taken:
                walk.multiply(("weight", out, into))
            if layer.bias:
                walk.use(("bias", out))
    return walk


def matmul(_: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through rows, columns and what they have in common, for every pair of matrices."""
    (*left, rows, inner), (*right, _inner, columns) = shapes
    longest = max(len(left), len(right))
    left, right = [[*[1] * (longest - len(axes)), *axes] for axes in (left, right)]
    pairs = [max(a, b) for a, b in zip(left, right, strict=True)]
    walk = Walk((*pairs, rows, columns))
    for _place in places(walk.shape):
        for _k in range(inner):
            walk.multiply()
    return walk


def _project(
    walk: Walk,
    name: str,
    tokens: Iterable[object],
    taken: Sequence[Hashable],
    outs: Sequence[Hashable],
    bias: bool,
) -> None:
    """Multiplies every token by a matrix."""
    for _ in tokens:
        for out in outs:
            for into in taken:
                walk.multiply((name, out, into))
            if bias:
                walk.use((f"{name} bias", out))


def multi_head(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Projects every token, and goes through heads, queries, keys and features."""
    (asking, width), (asked, key_width) = shapes[0], shapes[min(1, len(shapes) - 1)]
    key = layer.key_size or len(range(0, width, layer.heads))
    value = layer.value_size or key
    keys, values = [*places((layer.heads, key))], [*places((layer.heads, value))]
    walk = Walk(shapes[0])
    _project(walk, "query", range(asking), range(width), keys, layer.bias)
    _project(walk, "key", range(asked), range(key_width), keys, layer.bias)
    _project(walk, "value", range(asked), range(shapes[-1][1]), values, layer.bias)
    for _head, _query, _key in places((layer.heads, asking, asked)):
        for _feature in range(key):  # a query times a key
            walk.multiply()
        for _feature in range(value):  # the weight times a value
            walk.multiply()
    _project(walk, "output", range(asking), values, range(width), layer.bias)
    return walk


def windows(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Cuts the map into windows, the last ones filled up, and attends within each."""
    height, width, channels = shapes[0]
    tall, wide = layer.window_size
    tokens = [*places((tall, wide))]
    walk = Walk(shapes[0])
    for _row, _column in itertools.product(range(0, height, tall), range(0, width, wide)):
        for name in ("query", "key", "value", "output"):
            _project(walk, name, tokens, range(channels), range(channels), layer.bias)
        for one, other in itertools.product(tokens, tokens):
            apart = (one[0] - other[0], one[1] - other[1])
            walk.use(*(("table", apart, head) for head in range(layer.heads)))
            for _channel in range(channels):  # of all heads
                walk.multiply()  # a query times a key
                walk.multiply()  # a weight times a value
    return walk


GATES = {"LSTM": "ifgo", "GRU": "rzn", "RNN": "h"}


def recurrent(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through layers, directions, steps, gates and units."""
    steps, taken = shapes[0]
    ways = ("there", "back") if layer.bidirectional else ("there",)
    states = [*places((len(ways), layer.units))]
    walk = Walk((steps, len(states)) if layer.sequence else (len(states),))
    inputs = [*places((taken,))]
    for depth in range(layer.layers):
        for way in ways:
            for _ in range(steps):
                for gate in GATES[type(layer).__name__]:
                    for unit in range(layer.units):
                        for into in inputs:
                            walk.multiply((depth, way, gate, unit, "input", into))
                        for before in range(layer.units):
                            walk.multiply((depth, way, gate, unit, "state", before))
                        for number in range(layer.biases):
                            walk.use((depth, way, gate, unit, "bias", number))
        inputs = states
    return walk


PRODUCTS: dict[str, Callable[[Any, Sequence[Shape]], Walk]] = {
    "Linear": linear,
    "MatMul": matmul,
    "MultiHeadAttention": multi_head,
    "WindowAttention": windows,
    **dict.fromkeys(GATES, recurrent),
}
