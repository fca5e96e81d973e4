"""How a layer of PyTorch or Keras is written as a row, for the grids of single layers.

It shares nothing with the program's own importers: what they get wrong, this does not.
"""

import contextlib
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount
from tests.oracle import Record

NO_KIND = "there is no kind for it yet"
NO_ARGUMENT = "refused for an argument that the kind cannot have"
BATCH = "it flattens the batch, which a row never sees"


class LeftOut(Exception):
    """Raised for a record that no row can stand for; its text is the reason."""


class Case(msgspec.Struct, frozen=True):
    """A record as a row: the layer and the shapes of its inputs, without the batch."""

    layer: Layer
    shapes: tuple[Shape, ...]

    def count(self) -> RowCount:
        """Counts the row."""
        return count_layer(self.layer, self.shapes)


def _sizes(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return (value,) if isinstance(value, int) else value


def _make(kind: str, **values: Any) -> Layer:
    if kind not in KINDS:
        raise LeftOut(NO_KIND)
    return KINDS[kind](**{"name": "row", **values})


# -------------------------------------------------------------------- PyTorch

_TORCH_NAMES = {"out_channels": "filters", "kernel_size": "kernel", "ceil_mode": "ceil"}
_SIZES = {"kernel", "stride", "padding", "dilation", "output_padding"}
_NO_FIGURE = {"in_channels", "num_features", "padding_mode"}
"""Arguments that no size and no count depends on, or that follow from the input."""


def torch_case(record: Record) -> Case:
    """Returns the row for a record of the PyTorch grid; raises LeftOut where there is none."""
    shape = tuple(record["in"][1:])
    return Case(_make(record["cls"], **_torch_values(record, shape)), (shape,))


def _torch_values(record: Record, shape: Shape) -> dict[str, Any]:
    kw = record["kw"]
    if record["cls"] in _TORCH_OWN:
        return _TORCH_OWN[record["cls"]](kw)
    if record["cls"].startswith("BatchNorm"):
        return {
            "scale": kw["affine"],
            "shift": kw["affine"],
            "statistics": kw.get("track_running_stats", True),
        }
    if "output_size" in kw:
        return {"output_size": _torch_output_size(record, shape)}
    values = {_TORCH_NAMES.get(key, key): v for key, v in kw.items() if key not in _NO_FIGURE}
    values = {key: _sizes(v) if key in _SIZES else v for key, v in values.items()}
    if values.get("padding") == "valid":
        values["padding"] = (0,)
    return values


def _torch_flatten(kw: dict[str, int]) -> dict[str, Any]:
    if kw["start_dim"] == 0:
        raise LeftOut(BATCH)
    return {f"{end}_axis": kw[f"{end}_dim"] - (kw[f"{end}_dim"] > 0) for end in ("start", "end")}


def _torch_upsample(kw: dict[str, Any]) -> dict[str, Any]:
    if "size" in kw:
        return {"size": _sizes(kw["size"])}
    return {"factor": (float(kw["scale_factor"]),)}


_TORCH_OWN: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "Flatten": _torch_flatten,
    "Upsample": _torch_upsample,
    "PixelShuffle": lambda kw: {"block_size": kw["upscale_factor"]},
    "PReLU": lambda kw: {"slopes": "channel" if kw["num_parameters"] > 1 else "one"},
    "GroupNorm": lambda kw: {"groups": kw["num_groups"]},
    "LayerNorm": lambda kw: {"last_axes": len(kw["normalized_shape"])},
    **{
        f"InstanceNorm{n}d": lambda kw: {"scale": kw["affine"], "shift": kw["affine"]}
        for n in (1, 2, 3)
    },
}
"""What the arguments of a class are as fields, where they are not called almost alike."""


def _torch_output_size(record: Record, shape: Shape) -> tuple[int, ...]:
    if record.get("error", "").startswith("TypeError"):
        raise LeftOut(NO_ARGUMENT)
    wanted = _sizes(record["kw"]["output_size"])
    spread = wanted * (len(shape) - 1) if len(wanted) == 1 else wanted
    # None stands for the size of the input.
    return tuple(b if a is None else a for a, b in zip(spread, shape[1:], strict=True))


def torch_difference(record: Record, case: Case) -> str:
    """Says how a row differs from what PyTorch gave; empty where it does not."""
    row = case.count()
    if "error" in record:
        return "" if row.problem else f"{row.output_shape}, but PyTorch: {record['error']}"
    batch, tracked = record["in"][0], bool(record["buffers"])
    ours = (row.output_shape, row.trainable, row.statistics + tracked, row.macs * batch)
    theirs = (tuple(record["out"][1:]), *(record[k] for k in ("params", "buffers", "macs")))
    return "" if ours == theirs else f"{ours}, but PyTorch {theirs} {row.problem or ''}"


# ---------------------------------------------------------------------- Keras

_KERAS_NAMES = {
    "kernel_size": "kernel",
    "pool_size": "kernel",
    "strides": "stride",
    "dilation_rate": "dilation",
    "use_bias": "bias",
    "keepdims": "keep_axes",
    "depth_multiplier": "multiplier",
}
_KERAS_KINDS = {
    "Dense": "Linear",
    "Dropout": "Dropout",
    "LeakyReLU": "LeakyReLU",
    "ELU": "ELU",
    "Add": "Add",
    "Concatenate": "Concat",
    "BatchNormalization": "BatchNorm2d",
    "LayerNormalization": "LayerNorm",
    "RMSNormalization": "RMSNorm",
    "UnitNormalization": "L2Norm",
    **{f"Cropping{n}D": "Crop" for n in (1, 2, 3)},
    **{f"ZeroPadding{n}D": "Pad" for n in (1, 2, 3)},
    **{f"UpSampling{n}D": "Upsample" for n in (1, 2, 3)},
    "Resizing": "Upsample",
    "SimpleRNN": "RNN",
    **{f"Conv{n}D": f"Conv{n}d" for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}D": f"DepthwiseConv{n}d" for n in (1, 2)},
    **{f"SeparableConv{n}D": f"SeparableConv{n}d" for n in (1, 2)},
    **{f"Conv{n}DTranspose": f"ConvTranspose{n}d" for n in (1, 2, 3)},
    **{f"MaxPooling{n}D": f"MaxPool{n}d" for n in (1, 2, 3)},
    **{f"AveragePooling{n}D": f"AvgPool{n}d" for n in (1, 2, 3)},
    **{f"GlobalMaxPooling{n}D": f"GlobalMaxPool{n}d" for n in (1, 2, 3)},
    **{f"GlobalAveragePooling{n}D": f"GlobalAvgPool{n}d" for n in (1, 2, 3)},
}
_KERAS_ACTIVATIONS = {"gelu": "GELU"}
_IN_ORDER = {"Dense", "Reshape", "Embedding", "LSTM", "GRU", "SimpleRNN"}
"""Layers that know no channels: their shapes stay in Keras's order."""


def _channels_first(shape: list[int]) -> Shape:
    return (shape[-1], *shape[1:-1])


def keras_case(record: Record) -> Case:
    """Returns the row for a record of the Keras grid; raises LeftOut where there is none."""
    cls: str = record["cls"]
    kind = _KERAS_KINDS.get(cls, cls)
    if cls == "Activation":
        kind = _KERAS_ACTIVATIONS[record["kw"]["activation"]]
    shapes = record["in"] if isinstance(record["in"][0], list) else [record["in"]]
    if cls in _IN_ORDER:
        inputs = tuple(tuple(shape[1:]) for shape in shapes)
    else:
        inputs = tuple(map(_channels_first, shapes))
    return Case(_make(kind, **_keras_values(record, inputs[0])), inputs)


def _keras_values(record: Record, shape: Shape) -> dict[str, Any]:
    kw = record["kw"]
    if record["cls"] in _KERAS_OWN:
        return _KERAS_OWN[record["cls"]](kw)
    if record["cls"] == "Dense":
        return {"units": kw["units"], "last_axis": True}
    if record["cls"] == "Concatenate":
        axes = len(shape)
        return {"axis": 0 if kw["axis"] in (-1, axes) else kw["axis"]}
    if record["cls"] == "Activation":
        return {}
    values = {_KERAS_NAMES.get(key, key): value for key, value in kw.items()}
    values = {key: _sizes(v) if key in _SIZES else v for key, v in values.items()}
    if values.get("padding") == "valid":
        values["padding"] = (0,)
    if "padding" in values:
        values["semantics"] = "keras"
    return values


def _keras_borders(sides: Any) -> dict[str, Any]:
    """One number for all sides, or a pair for each axis."""
    if isinstance(sides, int):
        return {"before": (sides,)}
    pairs = [(side, side) if isinstance(side, int) else side for side in sides]
    return {"before": tuple(a for a, _ in pairs), "after": tuple(b for _, b in pairs)}


def _keras_factor(kw: dict[str, Any]) -> dict[str, Any]:
    return {"factor": tuple(map(float, _sizes(kw["size"])))}


def _keras_layer_norm(kw: dict[str, Any]) -> dict[str, Any]:
    return {"channels_first": True, "shift": not kw.get("rms_scaling")}


_KERAS_OWN: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "LayerNormalization": _keras_layer_norm,
    "RMSNormalization": lambda _: {"channels_first": True},
    "UnitNormalization": lambda _: {"channels_first": True},
    "PReLU": lambda _: {"slopes": "value"},
    "GaussianNoise": lambda _: {},
    "Embedding": lambda kw: {"entries": kw["input_dim"], "features": kw["output_dim"]},
    "LSTM": lambda kw: {"units": kw["units"], "sequence": False, "biases": 1},
    "SimpleRNN": lambda kw: {"units": kw["units"], "sequence": False, "biases": 1},
    "GRU": lambda kw: {"units": kw["units"], "sequence": False, "biases": 2},
    "Reshape": lambda kw: {"shape": tuple(kw["target_shape"])},
    "Resizing": lambda kw: {"size": (kw["height"], kw["width"])},
    **{f"Cropping{n}D": lambda kw: _keras_borders(kw["cropping"]) for n in (1, 2, 3)},
    **{f"ZeroPadding{n}D": lambda kw: _keras_borders(kw["padding"]) for n in (1, 2, 3)},
    **{f"UpSampling{n}D": _keras_factor for n in (1, 2, 3)},
}
"""What the arguments of a class are as fields, where they are not called almost alike."""


def keras_difference(record: Record, case: Case) -> str:
    """Says how a row differs from what Keras gave; empty where it does not."""
    row = case.count()
    if "error" in record:
        return "" if row.problem else f"{row.output_shape}, but Keras: {record['error']}"
    in_order = record["cls"] in _IN_ORDER
    shape = tuple(record["out"][1:]) if in_order else _channels_first(record["out"])
    ours = (row.output_shape, row.trainable + row.non_trainable, row.trainable)
    theirs = (shape, record["params"], record["trainable"])
    return "" if ours == theirs else f"{ours}, but Keras {theirs} {row.problem or ''}"


# ------------------------------------------------------------------- together


def differences(
    grid: Iterable[Record],
    to_case: Callable[[Record], Case],
    difference: Callable[[Record, Case], str],
) -> list[str]:
    """Returns a line for every record that a row can stand for and that differs from it."""
    found = []
    for record in grid:
        try:
            case = to_case(record)
        except LeftOut:
            continue
        said = difference(record, case)
        if said:
            found.append(f"{record['cls']} {record['kw']} on {record['in']}: {said}")
    return found


def covered(grid: Iterable[Record], to_case: Callable[[Record], Case]) -> list[str]:
    """Returns the classes of which a row can stand for at least one record."""
    found = set()
    for record in grid:
        with contextlib.suppress(LeftOut):
            to_case(record)
            found.add(record["cls"])
    return sorted(found)


def left_out(grid: Iterable[Record], to_case: Callable[[Record], Case]) -> list[tuple[str, str]]:
    """Returns the class and the reason of every record that no row can stand for."""
    found = []
    for record in grid:
        try:
            to_case(record)
        except LeftOut as reason:
            found.append((record["cls"], str(reason)))
    return found
