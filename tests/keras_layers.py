"""How a layer of Keras is written as rows, for the grids of single layers."""

from collections.abc import Callable
from typing import Any

from cnnparam_gui.core.shapes import Shape
from tests.frameworks import Case, LeftOut, make, sizes
from tests.oracle import Record

SHARED_IN_PART = "its slopes are shared along some spatial axes only"
NO_PRODUCT = "it multiplies along other axes than a matrix product does"

Values = dict[str, Any]

_SIZES = {"kernel", "stride", "padding", "dilation", "output_padding", "output_size"}
_NAMES = {
    "kernel_size": "kernel",
    "pool_size": "kernel",
    "strides": "stride",
    "dilation_rate": "dilation",
    "use_bias": "bias",
    "keepdims": "keep_axes",
    "depth_multiplier": "multiplier",
}
_KINDS = {
    "ActivityRegularization": "Dropout",
    "BatchNormalization": "BatchNorm2d",
    "CenterCrop": "Crop",
    "Concatenate": "Concat",
    "Dense": "Linear",
    "GaussianDropout": "Dropout",
    "GroupNormalization": "GroupNorm",
    "LayerNormalization": "LayerNorm",
    "MultiHeadAttention": "MultiHeadAttention",
    "RMSNormalization": "RMSNorm",
    "Rescaling": "Dropout",
    "Resizing": "Upsample",
    "SimpleRNN": "RNN",
    "SpatialDropout2D": "Dropout2d",
    "UnitNormalization": "L2Norm",
    **{f"Cropping{n}D": "Crop" for n in (1, 2, 3)},
    **{f"ZeroPadding{n}D": "Pad" for n in (1, 2, 3)},
    **{f"UpSampling{n}D": "Upsample" for n in (1, 2, 3)},
    **{f"Conv{n}D": f"Conv{n}d" for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}D": f"DepthwiseConv{n}d" for n in (1, 2)},
    **{f"SeparableConv{n}D": f"SeparableConv{n}d" for n in (1, 2)},
    **{f"Conv{n}DTranspose": f"ConvTranspose{n}d" for n in (1, 2, 3)},
    **{f"MaxPooling{n}D": f"MaxPool{n}d" for n in (1, 2, 3)},
    **{f"AveragePooling{n}D": f"AvgPool{n}d" for n in (1, 2, 3)},
    **{f"GlobalMaxPooling{n}D": f"GlobalMaxPool{n}d" for n in (1, 2, 3)},
    **{f"GlobalAveragePooling{n}D": f"GlobalAvgPool{n}d" for n in (1, 2, 3)},
    **{f"AdaptiveMaxPooling{n}D": f"AdaptiveMaxPool{n}d" for n in (1, 2, 3)},
    **{f"AdaptiveAveragePooling{n}D": f"AdaptiveAvgPool{n}d" for n in (1, 2, 3)},
}
_ACTIVATIONS = {
    "relu": "ReLU",
    "relu6": "ReLU6",
    "leaky_relu": "LeakyReLU",
    "elu": "ELU",
    "selu": "SELU",
    "gelu": "GELU",
    "silu": "SiLU",
    "mish": "Mish",
    "hard_silu": "Hardswish",
    "sigmoid": "Sigmoid",
    "hard_sigmoid": "Hardsigmoid",
    "tanh": "Tanh",
    "softmax": "Softmax",
    "log_softmax": "LogSoftmax",
    "softplus": "Softplus",
    "softsign": "Softsign",
}
_IN_ORDER = {
    *("Dense", "Reshape", "Flatten", "Permute", "RepeatVector", "Embedding", "Dot"),
    *("LSTM", "GRU", "SimpleRNN", "MultiHeadAttention"),
}
"""Layers that know no channels: their shapes stay in Keras's order."""


def _channels_first(shape: list[int]) -> Shape:
    return (shape[-1], *shape[1:-1])


def _seen(record: Record, shape: list[int]) -> Shape:
    return tuple(shape[1:]) if record["cls"] in _IN_ORDER else _channels_first(shape)


def keras_case(record: Record) -> Case:
    """Returns the rows for a record of the Keras grid; raises LeftOut where there are none."""
    cls: str = record["cls"]
    several = isinstance(record["in"][0], list)
    given = record["in"] if several else [record["in"]]
    inputs = tuple(_seen(record, shape) for shape in given)
    if cls == "RepeatVector":
        rows = (make("Unsqueeze"), make("Tile", repeats=(record["kw"]["n"], 1)))
        return Case(rows, inputs)
    return Case((make(_kind(record), **_values(record, inputs[0])),), inputs)


def _kind(record: Record) -> str:
    cls: str = record["cls"]
    if cls == "Activation":
        return _ACTIVATIONS[record["kw"]["activation"]]
    if cls == "BatchNormalization":
        return f"BatchNorm{max(len(record['in']) - 2, 1)}d"
    return "MatMul" if cls == "Dot" else _KINDS.get(cls, cls)


def _values(record: Record, shape: Shape) -> Values:
    cls, kw = record["cls"], record["kw"]
    if cls in _OWN:
        return _OWN[cls](kw)
    if cls in _BY_SHAPE:
        return _BY_SHAPE[cls](kw, shape)
    values = {_NAMES.get(key, key): value for key, value in kw.items()}
    values = {key: sizes(v) if key in _SIZES else v for key, v in values.items()}
    if values.get("padding") == "valid":
        values["padding"] = (0,)
    if values.get("padding") == "causal":
        # All before the axis, so that no step sees one after it.
        before = (values["kernel"][0] - 1) * values["dilation"][0]
        values["padding"] = ((before, 0),)
    if "padding" in values:
        values["semantics"] = "keras"
    return values


def _borders(sides: Any) -> Values:
    """One number for all sides, or a pair for each axis."""
    if isinstance(sides, int):
        return {"before": (sides,)}
    pairs = [(side, side) if isinstance(side, int) else side for side in sides]
    return {"before": tuple(a for a, _ in pairs), "after": tuple(b for _, b in pairs)}


def _line_borders(sides: Any) -> Values:
    """One number for both ends, or one each."""
    before, after = (sides, sides) if isinstance(sides, int) else sides
    return {"before": (before,), "after": (after,)}


def _factor(kw: Values) -> Values:
    return {"factor": tuple(map(float, sizes(kw["size"])))}


def _factors(kw: Values) -> Values:
    return {"scale": kw.get("scale", True), "shift": kw.get("center", True)}


def _layer_norm(kw: Values) -> Values:
    # That switch takes no mean away, adds nothing, and multiplies whatever the others say.
    factors = {"scale": True, "shift": False} if kw.get("rms_scaling") else _factors(kw)
    return {"channels_first": True, **factors}


def _group_norm(kw: Values, shape: Shape) -> Values:
    return {"groups": shape[0] if kw["groups"] == -1 else kw["groups"], **_factors(kw)}


def _prelu(kw: Values, shape: Shape) -> Values:
    shared = set(kw.get("shared_axes", ()))
    spatial = set(range(1, len(shape)))
    if shared not in (set(), spatial, {*spatial, len(shape)}):
        raise LeftOut(SHARED_IN_PART)
    return {"slopes": "value" if not shared else "channel" if shared == spatial else "one"}


def _recurrent(biases: Callable[[Values], int]) -> Callable[[Values], Values]:
    def values(kw: Values) -> Values:
        used = biases(kw) if kw.get("use_bias", True) else 0
        return {
            "units": kw["units"],
            "sequence": kw.get("return_sequences", False),
            "biases": used,
        }

    return values


def _concatenate(kw: Values, shape: Shape) -> Values:
    axis = kw["axis"] % (len(shape) + 1)
    return {"axis": 0 if axis == len(shape) else axis}


def _dot(kw: Values) -> Values:
    if kw["axes"] != [2, 1]:
        raise LeftOut(NO_PRODUCT)
    return {}


def _center_crop(kw: Values, shape: Shape) -> Values:
    gone = [size - kw[name] for size, name in zip(shape[1:], ("height", "width"), strict=True)]
    before = tuple(size // 2 for size in gone)
    return {"before": before, "after": tuple(a - b for a, b in zip(gone, before, strict=True))}


def _attention(kw: Values) -> Values:
    values = {"heads": kw["num_heads"], "bias": kw["use_bias"], "key_size": kw["key_dim"]}
    return {**values, "value_size": kw.get("value_dim", 0)}


def _dense(kw: Values) -> Values:
    return {"units": kw["units"], "last_axis": True, "bias": kw.get("use_bias", True)}


_OWN: dict[str, Callable[[Values], Values]] = {
    "Activation": lambda _: {},
    "ActivityRegularization": lambda _: {},
    "BatchNormalization": _factors,
    "Dense": _dense,
    "Dot": _dot,
    "Embedding": lambda kw: {"entries": kw["input_dim"], "features": kw["output_dim"]},
    "GRU": _recurrent(lambda kw: 2 if kw.get("reset_after", True) else 1),
    "GaussianNoise": lambda _: {},
    "LSTM": _recurrent(lambda _: 1),
    "LayerNormalization": _layer_norm,
    "MultiHeadAttention": _attention,
    "Permute": lambda kw: {"order": tuple(axis - 1 for axis in kw["dims"])},
    "RMSNormalization": lambda _: {"channels_first": True},
    "Rescaling": lambda _: {},
    "Reshape": lambda kw: {"shape": tuple(kw["target_shape"])},
    "Resizing": lambda kw: {"size": (kw["height"], kw["width"])},
    "SimpleRNN": _recurrent(lambda _: 1),
    "UnitNormalization": lambda _: {"channels_first": True},
    "Cropping1D": lambda kw: _line_borders(kw["cropping"]),
    "ZeroPadding1D": lambda kw: _line_borders(kw["padding"]),
    **{f"Cropping{n}D": lambda kw: _borders(kw["cropping"]) for n in (2, 3)},
    **{f"ZeroPadding{n}D": lambda kw: _borders(kw["padding"]) for n in (2, 3)},
    **{f"UpSampling{n}D": _factor for n in (1, 2, 3)},
}
"""What the arguments of a class are as fields, where they are not called almost alike."""

_BY_SHAPE: dict[str, Callable[[Values, Shape], Values]] = {
    "CenterCrop": _center_crop,
    "Concatenate": _concatenate,
    "GroupNormalization": _group_norm,
    "PReLU": _prelu,
}
"""The same, where the shape of the input matters too."""


def keras_difference(record: Record, case: Case) -> str:
    """Says how the rows of a record differ from what Keras gave; empty where they do not."""
    row = case.count()
    if "error" in record or 0 in record["out"]:
        # An output without values is a problem of the row here.
        said = record.get("error", "an output without values")
        return "" if row.problem else f"{row.output_shape}, but Keras: {said}"
    ours = (row.output_shape, row.trainable + row.non_trainable, row.trainable)
    theirs = (_seen(record, record["out"]), record["params"], record["trainable"])
    return "" if ours == theirs else f"{ours}, but Keras {theirs} {row.problem or ''}"
