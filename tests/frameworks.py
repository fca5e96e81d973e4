"""How a layer of PyTorch or Keras is written as a row, for the grids of single layers.

It shares nothing with the program's own importers: what they get wrong, this does not.
"""

import contextlib
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from cnnparam_gui.core.count import RowCount, count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from tests.oracle import Record

NO_KIND = "there is no kind for it yet"
STRIDED_SAME = "PyTorch refuses padding='same' with a stride, the kind takes it as Keras does"
NO_ARGUMENT = "refused for an argument that the kind cannot have"
BATCH = "it flattens the batch, which a row never sees"
PART = "it flattens some of the axes, the kind flattens all"
KERAS_TRANSPOSED = "a transposed convolution in Keras's own sizes"
BROADCAST = "it broadcasts, the kind wants equal shapes"


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
    if record["cls"] == "Flatten":
        return _torch_flatten(kw, len(shape))
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
    if values.get("padding") == "same" and set(values["stride"]) != {1}:
        raise LeftOut(STRIDED_SAME)
    return values


def _torch_flatten(kw: dict[str, int], axes: int) -> dict[str, Any]:
    if kw["start_dim"] == 0:
        raise LeftOut(BATCH)
    if (kw["start_dim"], kw["end_dim"] % (axes + 1)) != (1, axes):
        raise LeftOut(PART)
    return {}


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
    "depth_multiplier": "filters",
}
_KERAS_KINDS = {
    "Dense": "Linear",
    "Dropout": "Dropout",
    "LeakyReLU": "LeakyReLU",
    "ELU": "ELU",
    "Add": "Add",
    "Concatenate": "Concat",
    "BatchNormalization": "BatchNorm2d",
    **{f"Conv{n}D": f"Conv{n}d" for n in (1, 2, 3)},
    "DepthwiseConv2D": "Conv2d",
    **{f"Conv{n}DTranspose": f"ConvTranspose{n}d" for n in (1, 2, 3)},
    **{f"MaxPooling{n}D": f"MaxPool{n}d" for n in (1, 2, 3)},
    **{f"AveragePooling{n}D": f"AvgPool{n}d" for n in (1, 2, 3)},
    **{f"GlobalMaxPooling{n}D": f"GlobalMaxPool{n}d" for n in (1, 2, 3)},
    **{f"GlobalAveragePooling{n}D": f"GlobalAvgPool{n}d" for n in (1, 2, 3)},
}
_KERAS_ACTIVATIONS = {"gelu": "GELU"}
_IN_ORDER = {"Dense"}
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
    if kind == "Add" and len(set(inputs)) > 1:
        raise LeftOut(BROADCAST)
    return Case(_make(kind, **_keras_values(record, inputs[0])), inputs)


def _keras_values(record: Record, shape: Shape) -> dict[str, Any]:
    kw = record["kw"]
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
    if record["cls"].endswith("Transpose"):
        return _keras_transposed(values)
    if record["cls"] == "DepthwiseConv2D":
        values |= {"groups": shape[0], "filters": values["filters"] * shape[0]}
    return values


def _keras_transposed(values: dict[str, Any]) -> dict[str, Any]:
    """A kernel that reaches over its stride gives the same sizes in Keras and PyTorch."""
    kernel, stride = values["kernel"], values["stride"]
    if values["padding"] == "same" or "output_padding" in values:
        raise LeftOut(KERAS_TRANSPOSED)
    pairs = zip(kernel * 3, stride * 3, strict=False)
    if any(k < s for k, s in pairs):
        raise LeftOut(KERAS_TRANSPOSED)
    return values


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
