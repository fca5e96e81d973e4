"""How a layer of PyTorch is written as rows, for the grids of single layers."""

from collections.abc import Callable
from typing import Any

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from tests.frameworks import Case, LeftOut, make, sizes
from tests.oracle import Record

PROJECTED = "its states are projected, which the kind does not do"

_NAMES = {"out_channels": "filters", "kernel_size": "kernel", "ceil_mode": "ceil"}
_SIZES = {"kernel", "stride", "padding", "dilation", "output_padding", "output_size"}
_NO_FIGURE = {"in_channels", "num_features", "padding_mode", "count_include_pad", "norm_type"}
"""Arguments that no size and no count depends on, or that follow from the input."""

_KINDS = {
    "FeatureAlphaDropout": "AlphaDropout",
    "Identity": "Dropout",
    "MultiheadAttention": "MultiHeadAttention",
    "Softmax2d": "Softmax",
    "Unflatten": "Reshape",
    **{f"LPPool{n}d": f"LpPool{n}d" for n in (1, 2, 3)},
    **{f"{fill}Pad{n}d": "Pad" for n in (1, 2, 3) for fill in ("Zero", "Constant")},
    **{f"{fill}Pad{n}d": "Pad" for n in (1, 2, 3) for fill in ("Circular", "Reflection")},
    **{f"ReplicationPad{n}d": "Pad" for n in (1, 2, 3)},
}
_FILLS = {"Circular": "circular", "Reflection": "reflect", "Replication": "replicate"}
Values = dict[str, Any]


def torch_case(record: Record) -> Case:
    """Returns the rows for a record of the PyTorch grid; raises LeftOut where there are none."""
    cls, shape = record["cls"], record["in"]
    if cls in _CASES:
        return _CASES[cls](record)
    row = make(str(_KINDS.get(cls, cls)), **_values(record))
    return Case((row,), (tuple(shape[1:]),))


def _values(record: Record) -> Values:
    kw = record["kw"]
    if record["cls"] in _OWN:
        return _OWN[record["cls"]](kw)
    values = {_NAMES.get(key, key): value for key, value in kw.items() if key not in _NO_FIGURE}
    values = {key: sizes(v) if key in _SIZES else v for key, v in values.items()}
    if values.get("padding") == "valid":
        values["padding"] = (0,)
    return values


def _batch_norm(kw: Values) -> Values:
    affine = kw.get("affine", True)
    return {"scale": affine, "shift": affine, "statistics": kw.get("track_running_stats", True)}


def _instance_norm(kw: Values) -> Values:
    affine = kw.get("affine", False)
    return {"scale": affine, "shift": affine, "statistics": kw.get("track_running_stats", False)}


def _group_norm(kw: Values) -> Values:
    affine = kw.get("affine", True)
    return {"groups": kw["num_groups"], "scale": affine, "shift": affine}


def _layer_norm(kw: Values) -> Values:
    affine = kw.get("elementwise_affine", True)
    shift = affine and kw.get("bias", True)
    return {"last_axes": len(kw["normalized_shape"]), "scale": affine, "shift": shift}


def _rms_norm(kw: Values) -> Values:
    affine = kw.get("elementwise_affine", True)
    return {"last_axes": len(kw["normalized_shape"]), "scale": affine}


def _upsample(kw: Values) -> Values:
    if "size" in kw:
        return {"size": sizes(kw["size"])}
    factor = kw["scale_factor"]
    return {"factor": tuple(map(float, factor if isinstance(factor, list) else [factor]))}


def _recurrent(kw: Values) -> Values:
    if kw.get("proj_size"):
        raise LeftOut(PROJECTED)
    values = {"units": kw["hidden_size"], "layers": kw["num_layers"]}
    biases = 2 if kw["bias"] else 0
    return {**values, "bidirectional": kw["bidirectional"], "biases": biases}


_OWN: dict[str, Callable[[Values], Values]] = {
    "ChannelShuffle": lambda kw: kw,
    "Embedding": lambda kw: {"entries": kw["num_embeddings"], "features": kw["embedding_dim"]},
    "GRU": _recurrent,
    "GroupNorm": _group_norm,
    "LSTM": _recurrent,
    "LayerNorm": _layer_norm,
    "Linear": lambda kw: {"units": kw["out_features"], "bias": kw["bias"], "last_axis": True},
    "LocalResponseNorm": lambda kw: {"neighbours": kw["size"]},
    "LogSoftmax": lambda _: {},
    "MultiheadAttention": lambda kw: {"heads": kw["num_heads"], "bias": kw["bias"]},
    "PReLU": lambda kw: {"slopes": "channel" if kw["num_parameters"] > 1 else "one"},
    "PixelShuffle": lambda kw: {"block_size": kw["upscale_factor"]},
    "PixelUnshuffle": lambda kw: {"block_size": kw["downscale_factor"]},
    "RMSNorm": _rms_norm,
    "RNN": _recurrent,
    "Softmax": lambda _: {},
    "Softmin": lambda _: {},
    "Threshold": lambda _: {},
    "Upsample": _upsample,
    **{f"BatchNorm{n}d": _batch_norm for n in (1, 2, 3)},
    **{f"InstanceNorm{n}d": _instance_norm for n in (1, 2, 3)},
}
"""What the arguments of a class are as fields, where they are not called almost alike."""


def _flatten(record: Record) -> Case:
    shape, kw = record["in"], record["kw"]
    ends = (kw["start_dim"], kw["end_dim"])
    start, end = (axis + len(shape) if axis < 0 else axis for axis in ends)
    # A row has no batch: where it is flattened too, it is an axis like the others.
    whole = start == 0 or end == 0
    first = 0 if whole else 1
    row = make("Flatten", start_axis=start - first, end_axis=end - first)
    return Case((row,), (tuple(shape[first:]),), whole)


def _unflatten(record: Record) -> Case:
    shape, kw = record["in"], record["kw"]
    axis = kw["dim"] % len(shape)
    new = (*shape[1:axis], *kw["unflattened_size"], *shape[axis + 1 :])
    return Case((make("Reshape", shape=new),), (tuple(shape[1:]),))


def _glu(record: Record) -> Case:
    shape = record["in"]
    axis = record["kw"]["dim"] % len(shape) - 1
    return Case((make("GLU", axis=axis),), (tuple(shape[1:]),))


def _adaptive(record: Record) -> Case:
    shape = tuple(record["in"][1:])
    wanted = sizes(record["kw"]["output_size"])
    spread = wanted * (len(shape) - 1) if len(wanted) == 1 else wanted
    # None stands for the size of the input, but for PyTorch's 1D kinds, which refuse it.
    filled = [b if a is None else a for a, b in zip(spread, shape[1:], strict=True)]
    output = tuple(filled) if len(shape) > 2 else spread
    return Case((make(record["cls"], output_size=output),), (shape,))


def _pad(record: Record) -> Case:
    shape = tuple(record["in"][1:])
    axes, sides = len(shape) - 1, record["kw"]["padding"]
    sides = [sides] * 2 * axes if isinstance(sides, int) else sides
    # The last axis comes first there.
    before, after = sides[-2::-2], sides[::-2]
    fill = _FILLS.get(record["cls"].partition("Pad")[0], "zeros")
    rows = [_bordered("Pad", before, after, fill=fill)]
    if min(sides) < 0:
        # Padding below 0 takes away.
        rows.append(_bordered("Crop", [-side for side in before], [-side for side in after]))
    return Case(tuple(rows), (shape,))


def _bordered(kind: str, before: list[int], after: list[int], **values: Any) -> Layer:
    least = {"before": before, "after": after}
    borders = {end: tuple(max(side, 0) for side in sides) for end, sides in least.items()}
    return make(kind, **borders, **values)


def _convolution(record: Record) -> Case:
    """A convolution that pads with something other than zeros is one behind a padding."""
    shape: Shape = tuple(record["in"][1:])
    values = _values(record)
    fill = record["kw"].get("padding_mode", "zeros")
    row = make(record["cls"], **values)
    axes = len(shape) - 1
    strided = max(sizes(values.get("stride", 1))) > 1
    if fill == "zeros" or (values["padding"] == "same" and strided):
        return Case((row,), (shape,))
    kernel, dilation = (sizes(values.get(name, 1)) for name in ("kernel", "dilation"))
    if values["padding"] == "same":
        reach = [(k - 1) * d for k, d in zip(_all(kernel, axes), _all(dilation, axes), strict=True)]
        before, after = [one // 2 for one in reach], [one - one // 2 for one in reach]
    else:
        before = after = list(_all(values["padding"], axes))
    pad = make("Pad", before=tuple(before), after=tuple(after), fill=fill)
    return Case((pad, make(record["cls"], **{**values, "padding": (0,)})), (shape,))


def _all(values: tuple[int, ...], axes: int) -> tuple[int, ...]:
    return values * axes if len(values) == 1 else values


_CASES: dict[str, Callable[[Record], Case]] = {
    "Flatten": _flatten,
    "GLU": _glu,
    "Unflatten": _unflatten,
    **{name: _pad for name, kind in _KINDS.items() if kind == "Pad"},
    **{f"Adaptive{sort}Pool{n}d": _adaptive for sort in ("Avg", "Max") for n in (1, 2, 3)},
    **{f"Conv{n}d": _convolution for n in (1, 2, 3)},
}
"""Classes for which more than their arguments matters."""

_NO_MACS = {"GRU", "LSTM", "MultiheadAttention", "RNN"}
"""What PyTorch runs as one operator, whose multiplications its counter does not see."""


def torch_difference(record: Record, case: Case) -> str:
    """Says how the rows of a record differ from what PyTorch gave; empty where they do not."""
    row = case.count()
    if "error" in record or 0 in record["out"]:
        # An output without values is a problem of the row here.
        said = record.get("error", "an output without values")
        return "" if row.problem else f"{row.output_shape}, but PyTorch: {said}"
    batch = 1 if case.whole else record["in"][0]
    tracked = bool(record["buffers"])
    macs = record["macs"] if record["cls"] in _NO_MACS else row.macs * batch
    ours = (row.output_shape, row.trainable, row.statistics + tracked, macs)
    shape = case.without_batch(record["out"])
    theirs = (shape, *(record[k] for k in ("params", "buffers", "macs")))
    return "" if ours == theirs else f"{ours}, but PyTorch {theirs} {row.problem or ''}"
