"""Activations, normalisation, dropout and merges of Keras as rows."""

from collections.abc import Callable, Sequence
from typing import Any

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.keras.call import Call, Tensor, Translation, Unshaped, Value, Values
from cnnparam_gui.files.keras.config import Config

IDENTITY: tuple[str, Values] = ("Dropout", {"rate": 0.0})
"""What stands for a layer that gives on what it takes, or only rescales it."""

ACTIVATIONS: dict[str, tuple[str, Values]] = {
    "linear": IDENTITY,
    **{
        name: (kind, {})
        for name, kind in (
            ("relu", "ReLU"),
            ("relu6", "ReLU6"),
            ("leaky_relu", "LeakyReLU"),
            ("elu", "ELU"),
            ("selu", "SELU"),
            ("celu", "CELU"),
            ("gelu", "GELU"),
            ("glu", "GLU"),
            ("silu", "SiLU"),
            ("swish", "SiLU"),
            ("mish", "Mish"),
            ("hard_silu", "Hardswish"),
            ("hard_swish", "Hardswish"),
            ("sigmoid", "Sigmoid"),
            ("hard_sigmoid", "Hardsigmoid"),
            ("hard_tanh", "Hardtanh"),
            ("hard_shrink", "Hardshrink"),
            ("soft_shrink", "Softshrink"),
            ("tanh_shrink", "Tanhshrink"),
            ("threshold", "Threshold"),
            ("log_sigmoid", "LogSigmoid"),
            ("tanh", "Tanh"),
            ("softmax", "Softmax"),
            ("log_softmax", "LogSoftmax"),
            ("softplus", "Softplus"),
            ("softsign", "Softsign"),
            ("soft_sign", "Softsign"),
        )
    },
}
"""The kind of an activation by the name of its function."""


def function_name(value: Any) -> str:
    """Return the name of a function in a config: itself, or within the object around it."""
    if isinstance(value, dict):
        inner = value.get("config")
        if isinstance(inner, str):
            return inner
        return _snake(str(value.get("class_name", "")))
    return value if isinstance(value, str) else ""


def _snake(name: str) -> str:
    known = {"ReLU": "relu", "LeakyReLU": "leaky_relu", "ELU": "elu", "Softmax": "softmax"}
    return known.get(name, name)


def _activation(call: Call) -> Value:
    name = function_name(call.config.values.get("activation")) or "linear"
    if name not in ACTIVATIONS:
        return call.unknown(shape=call.input.keras)
    kind, values = ACTIVATIONS[name]
    if kind == "GLU":
        values = {"axis": call.input.place(call.input.rank - 1)}
    return call.row(kind, call.inputs[:1], values, moved=call.input.moved)


def _relu(config: Config) -> tuple[str, Values]:
    slope = config.real("negative_slope", config.real("alpha", 0.0))
    if slope:
        return "LeakyReLU", {}
    return ("ReLU6" if config.real("max_value", 0.0) == 6 else "ReLU"), {}


def _rate(kind: str) -> Callable[[Config], tuple[str, Values]]:
    return lambda config: (kind, {"rate": config.real("rate", 0.5)})


def simple(kind: str, values: Values | None = None) -> Translation:
    """Return the translation of a layer whose row has no values that its arguments decide."""
    return by_arguments(lambda _: (kind, values or {}))


def by_arguments(choose: Callable[[Config], tuple[str, Values]]) -> Translation:
    """Return the translation of a layer that works on any shape, in either order of axes."""

    def make(call: Call) -> Value:
        kind, values = choose(call.config)
        return call.row(kind, [call.input], values, moved=call.input.moved)

    return Translation(make, passes=True)


IDENTICAL = simple(*IDENTITY)


def _prelu(call: Call) -> Value:
    taken = call.input
    shape = taken.known()
    given = call.config.integers("shared_axes")
    shared = {axis - 1 if axis > 0 else axis + len(shape) for axis in given}
    whole, spatial = set(range(len(shape))), set(range(len(shape))) - {taken_last(taken)}
    slopes = "value" if not shared else "one" if shared == whole else ""
    if shared and shared == spatial and (taken.moved or len(shape) == 1):
        slopes = "channel"
    if not taken.moved and shared == set(range(1, len(shape))):
        slopes = "channel"
    if slopes:
        return call.row("PReLU", [taken], {"slopes": slopes}, moved=taken.moved)
    keras = taken.keras or ()
    alpha = tuple(1 if axis in shared else size for axis, size in enumerate(keras))
    return call.unknown([Tensor("alpha", alpha)], keras)


def taken_last(value: Value) -> int:
    """Return the number of Keras's last axis."""
    return value.rank - 1


def axis_of(call: Call, value: Value, default: int = -1, key: str = "axis") -> int:
    """Return the axis that a layer names, counted from 0 without the batch."""
    axes = call.config.integers(key, (default,))
    return counted(call, axes[0], value.rank, key)


def counted(call: Call, axis: int, rank: int, key: str = "axis") -> int:
    """Return an axis that Keras counts with the batch, counted from 0 without it."""
    found = axis + rank if axis < 0 else axis - 1
    if not 0 <= found < rank:
        raise call.config.problem(key, f"an axis of an input with {rank} axes")
    return found


def channel_axis_first(call: Call) -> Value | None:
    """Return the input with the axis that a layer names first; None where no order does that."""
    value = call.input
    axis = axis_of(call, value)
    if value.rank == 1:
        return value
    if axis == value.rank - 1:
        return call.turned(value, True)
    return call.turned(value, False) if axis == 0 else None


def _batch_norm(call: Call) -> Value:
    factors = _factors(call.config)
    taken = channel_axis_first(call)
    if taken is None or taken.rank > 4:
        value = call.input
        size = ((value.keras or ())[axis_of(call, value)],)
        tensors = [
            *(Tensor(name, size) for name, key in (("gamma", "scale"),) if factors[key]),
            *(Tensor(name, size, "bias") for name, key in (("beta", "shift"),) if factors[key]),
            Tensor("moving_mean", size, "statistic"),
            Tensor("moving_variance", size, "statistic"),
        ]
        return call.unknown(tensors, value.keras)
    kind = f"BatchNorm{max(taken.rank - 1, 1)}d"
    return call.row(kind, [taken], factors, moved=taken.moved)


def _group_norm(call: Call) -> Value:
    taken = channel_axis_first(call)
    groups, factors = call.config.integer("groups", 32), _factors(call.config)
    if taken is None:
        value = call.input
        return _norm_unknown(call, ((value.keras or ())[axis_of(call, value)],), factors)
    channels = taken.known()[0]
    values = {"groups": channels if groups == -1 else groups, **factors}
    return call.row("GroupNorm", [taken], values, moved=taken.moved)


def _norm_unknown(call: Call, shape: Shape, factors: Values) -> Value:
    tensors = [Tensor("gamma", shape)] if factors.get("scale") else []
    if factors.get("shift"):
        tensors.append(Tensor("beta", shape, "bias"))
    return call.unknown(tensors, call.input.keras)


def _factors(config: Config) -> Values:
    return {"scale": config.flag("scale", True), "shift": config.flag("center", True)}


def _layer_factors(config: Config) -> Values:
    # That switch takes no mean away, adds nothing, and multiplies whatever the others say.
    if config.flag("rms_scaling", False):
        return {"scale": True, "shift": False}
    return _factors(config)


def position_norm(kind: str, factors: Callable[[Config], Values]) -> Translation:
    """Return the translation of a layer that normalises some axes of every sample."""

    def make(call: Call) -> Value:
        value, values = call.input, factors(call.config)
        rank = value.rank
        given = call.config.integers("axis", (-1,))
        axes = sorted({counted(call, axis, rank) for axis in given})
        if axes == [rank - 1] and value.moved:
            return call.row(kind, [value], {"channels_first": True, **values}, moved=True)
        if axes == list(range(rank)):
            return call.row(kind, [value], {"last_axes": rank, **values}, moved=value.moved)
        if axes == [0]:
            value = call.turned(value, False)
            return call.row(kind, [value], {"channels_first": True, **values})
        if axes == list(range(rank - len(axes), rank)):
            value = call.turned(value, False)
            return call.row(kind, [value], {"last_axes": len(axes), **values})
        return _norm_unknown(call, tuple((value.keras or ())[axis] for axis in axes), values)

    return Translation(make, passes=True)


def _normalization(call: Call) -> Value:
    """Add the row of Keras's preprocessing, whose mean and variance were measured, or given."""
    value = call.input
    if call.config.has("mean") or call.config.has("input_mean"):
        return call.row(*_identity_row(value), moved=value.moved)
    given = call.config.values.get("axis", -1)
    keras = value.keras
    if keras is None:
        raise Unshaped
    axes = [] if given is None else call.config.integers("axis", (-1,))
    sizes = tuple(keras[counted(call, axis, len(keras))] for axis in axes) or (1,)
    statistics = ("mean", sizes), ("variance", sizes), ("count", (1,))
    return call.unknown([Tensor(name, size, "statistic") for name, size in statistics], keras)


def _identity_row(value: Value) -> tuple[str, list[Value], Values]:
    kind, values = IDENTITY
    return kind, [value], values


def _layer_scale(call: Call) -> Value:
    value = call.input
    size = call.config.integer("projection_dim", (value.keras or (0,))[-1])
    if value.shape is not None and (value.keras or ())[-1] != size:
        return call.unknown([Tensor("gamma", (size,))], value.keras)
    last = not value.moved and value.shape is not None and value.rank > 1
    return call.row("Scale", [value], {"last_axis": last}, moved=value.moved)


def merge(kind: str) -> Translation:
    """Return the translation of an element-wise function of several inputs."""

    def make(call: Call) -> Value:
        return merged(call, kind, call.inputs)

    return Translation(make, passes=True)


def merged(call: Call, kind: str, inputs: Sequence[Value]) -> Value:
    """Add the row of an element-wise function; one input is given on as it is."""
    if not inputs:
        raise call.config.problem("name", "that of a layer with inputs")
    if len(inputs) == 1:
        return call.row(*_identity_row(inputs[0]), moved=inputs[0].moved)
    aligned = alike(call, inputs)
    moved = any(value.moved for value in aligned)
    return call.row(kind, aligned, moved=moved)


def alike(call: Call, inputs: Sequence[Value]) -> list[Value]:
    """Return values in one order of axes, smaller ones with axes of size 1 in front."""
    if any(value.shape is None for value in inputs):
        return list(inputs)
    rank = max(value.rank for value in inputs)
    moved = next(value.moved for value in inputs if value.rank == rank)
    found = []
    for number, value in enumerate(inputs):
        if value.rank == rank:
            found.append(call.turned(value, moved))
            continue
        kept = call.turned(value, False)
        if moved:  # Keras puts the new axes in front, where rows have the channels
            keras = (1,) * (rank - value.rank) + kept.known()
            shape = (keras[-1], *keras[:-1])
            name = f"{call.name}.expand{number}"
            kept = call.builder.add("Reshape", name, [kept], {"shape": shape}, moved=True)
        found.append(kept)
    return found


def _concatenate(call: Call) -> Value:
    inputs = call.inputs
    if len(inputs) == 1:
        return call.row(*_identity_row(inputs[0]), moved=inputs[0].moved)
    first = call.input
    axis = axis_of(call, first)
    taken = [call.turned(value, first.moved) for value in inputs]
    return call.row("Concat", taken, {"axis": first.place(axis)}, moved=first.moved)


def custom_scale(call: Call) -> Value:
    """Add the row of InceptionResNetV2's own layer: the first input plus the second, scaled."""
    return merged(call, "Add", call.inputs)


_UNCHANGED = (
    *("ActivityRegularization", "Rescaling", "Identity", "Masking", "MaxNumBoundingBoxes"),
    *("RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation", "RandomContrast"),
    *("RandomBrightness", "RandomShear", "RandomHue", "RandomSaturation", "RandomErasing"),
    *("RandomColorJitter", "RandomColorDegeneration", "RandomGrayscale", "RandomInvert"),
    *("RandomPosterization", "RandomSharpness", "RandomGaussianBlur", "RandomPerspective"),
    *("RandomElasticTransform", "AutoContrast", "Equalization", "Solarization", "AugMix"),
    *("RandAugment", "MixUp", "CutMix"),
)
"""Layers that keep shape and own nothing, most of which change pictures while training."""

LAYERS: dict[str, Translation] = {
    "Activation": Translation(_activation, passes=True),
    "ReLU": by_arguments(_relu),
    "PReLU": Translation(_prelu, passes=True),
    "Dropout": by_arguments(_rate("Dropout")),
    "GaussianDropout": by_arguments(_rate("Dropout")),
    "AlphaDropout": by_arguments(_rate("AlphaDropout")),
    **{f"SpatialDropout{n}D": by_arguments(_rate(f"Dropout{n}d")) for n in (1, 2, 3)},
    "StochasticDepth": by_arguments(
        lambda config: ("StochasticDepth", {"rate": config.real("drop_path_rate", 0.2)})
    ),
    "GaussianNoise": simple("GaussianNoise"),
    **{kind: simple(kind) for kind in ("LeakyReLU", "ELU", "Softmax")},
    "ThresholdedReLU": simple("Threshold"),
    **dict.fromkeys(_UNCHANGED, IDENTICAL),
    "BatchNormalization": Translation(
        _batch_norm, lambda config: config.integers("axis", (-1,))[0] != 1
    ),
    "GroupNormalization": Translation(
        _group_norm, lambda config: config.integers("axis", (-1,))[0] != 1
    ),
    "LayerNormalization": position_norm("LayerNorm", _layer_factors),
    "RMSNormalization": position_norm("RMSNorm", lambda _: {}),
    "UnitNormalization": position_norm("L2Norm", lambda _: {}),
    "Normalization": Translation(_normalization, passes=True),
    "LayerScale": Translation(_layer_scale, passes=True),
    **{
        name: merge(name)
        for name in ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")
    },
    "Concatenate": Translation(_concatenate, passes=True),
    "CustomScaleLayer": Translation(custom_scale, passes=True),
}
"""The layers that work on any shape, by class."""
