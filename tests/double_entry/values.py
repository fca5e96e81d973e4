"""Kinds that work value by value: activations, norms, dropout, merges and learned tables."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tests.double_entry.walk import Shape, Walk, moved, numbered, places


def alone(_: Any, shapes: Sequence[Shape]) -> Walk:
    """Leaves every value in its place."""
    return moved(numbered(shapes[0]), shapes[0])


def gated(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Takes one half of an axis, which the other half opens and closes."""
    return Walk(np.split(numbered(shapes[0]), 2, axis=layer.axis)[0].shape)


def prelu(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Multiplies every value by the slope that it shares or has for itself."""
    walk = alone(layer, shapes)
    for place in places(shapes[0]):
        slope = {"one": (), "channel": place[:1], "value": place}[layer.slopes]
        walk.use(("slope", slope))
    return walk


def channel_norm(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Scales and moves every value by what its channel has."""
    walk = alone(layer, shapes)
    for place in places(shapes[0]):
        if layer.scale:
            walk.use(("gamma", place[0]))
        if layer.shift:
            walk.use(("beta", place[0]))
        if getattr(layer, "statistics", False):
            walk.measured.update((("mean", place[0]), ("variance", place[0])))
    return walk


def position_norm(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Scales and moves every value by what its place within the normalised axes has."""
    walk = alone(layer, shapes)
    for place in places(shapes[0]):
        within = place[:1] if layer.channels_first else place[len(place) - layer.last_axes :]
        if layer.scale:
            walk.use(("gamma", within))
        if getattr(layer, "shift", False):
            walk.use(("beta", within))
    return walk


def merged(_: Any, shapes: Sequence[Shape]) -> Walk:
    """Lets NumPy line the inputs up."""
    lined = np.broadcast_arrays(*map(numbered, shapes))
    walk = Walk(lined[0].shape)
    walk.seen = None
    return walk


def joined(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Joins the inputs along an axis."""
    return Walk(np.concatenate([*map(numbered, shapes)], axis=layer.axis).shape)


def scaled(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Multiplies every value by the factor of its channel."""
    walk = alone(layer, shapes)
    for place in places(shapes[0]):
        walk.use(("factor", place[-1 if layer.last_axis else 0]))
    return walk


def embedding(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Looks a vector up for every value; each entry can be asked for."""
    walk = Walk((*shapes[0], layer.features))
    walk.use(*places((layer.entries, layer.features)))
    return walk


def class_token(_: Any, shapes: Sequence[Shape]) -> Walk:
    """Puts a learned token before the others."""
    tokens = numbered(shapes[0])
    walk = Walk(np.concatenate([tokens[:1], tokens]).shape)
    walk.use(*range(tokens.shape[1]))
    return walk


def position_embedding(_: Any, shapes: Sequence[Shape]) -> Walk:
    """Adds a learned value to every value."""
    walk = Walk(shapes[0])
    walk.use(*places(shapes[0]))
    return walk


def given(layer: Any, _: Sequence[Shape]) -> Walk:
    """Takes the declared shape."""
    return Walk(layer.shape)


_ALONE = (
    *("ReLU", "ReLU6", "LeakyReLU", "ELU", "SELU", "GELU", "SiLU", "Mish", "Hardswish"),
    *("Hardsigmoid", "Sigmoid", "Tanh", "Softplus", "Softmax", "LogSoftmax", "Softsign"),
    *("Softmin", "LogSigmoid", "CELU", "RReLU", "Hardtanh", "Hardshrink", "Softshrink"),
    *("Tanhshrink", "Threshold", "LocalResponseNorm"),
    *("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout", "StochasticDepth"),
    "GaussianNoise",
)
_CHANNEL_NORMS = tuple(f"{sort}Norm{n}d" for sort in ("Batch", "Instance") for n in (1, 2, 3))
_MERGES = ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")

VALUES: dict[str, Callable[[Any, Sequence[Shape]], Walk]] = {
    **dict.fromkeys(_ALONE, alone),
    **dict.fromkeys(_CHANNEL_NORMS, channel_norm),
    "GroupNorm": channel_norm,
    **dict.fromkeys(("LayerNorm", "RMSNorm", "L2Norm"), position_norm),
    **dict.fromkeys(_MERGES, merged),
    "GLU": gated,
    "PReLU": prelu,
    "Concat": joined,
    "Scale": scaled,
    "Embedding": embedding,
    "ClassToken": class_token,
    "PositionEmbedding": position_embedding,
    "Input": given,
}
