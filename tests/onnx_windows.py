"""How an ONNX node with a sliding window is written as a row, for the grid of single nodes.

The figures are what onnxruntime produced. It shares nothing with the program's own importer: what
that gets wrong, this does not.
"""

import math
from typing import Any

from tests.frameworks import Case, make
from tests.oracle import Record

WINDOWED = {
    "Conv": "Conv",
    "ConvTranspose": "ConvTranspose",
    "MaxPool": "MaxPool",
    "AveragePool": "AvgPool",
    "LpPool": "LpPool",
}
_AUTO_PADS = {"SAME_UPPER": "same", "SAME_LOWER": "same_lower"}


def onnx_case(record: Record) -> Case:
    """Returns the row for a node."""
    kind = WINDOWED[record["op"]]
    shape = tuple(record["in"][1:])
    values: dict[str, Any] = {"semantics": "onnx", **_window(record)}
    if "Conv" in kind:
        values |= _weights(record)
    return Case((make(f"{kind}{len(shape) - 1}d", **values),), (shape,))


def _window(record: Record) -> dict[str, Any]:
    attrs, axes = record["attrs"], len(record["in"]) - 2
    kernel = attrs.get("kernel_shape") or record["init"][0][2:]
    values: dict[str, Any] = {
        "kernel": tuple(kernel),
        "stride": tuple(attrs.get("strides", (1,) * axes)),
        "dilation": tuple(attrs.get("dilations", (1,) * axes)),
        "padding": _padding(attrs, axes),
    }
    if "ceil_mode" in attrs:
        values["ceil"] = bool(attrs["ceil_mode"])
    for name in ("output_padding", "output_shape"):
        if name in attrs:
            values[name.replace("shape", "size")] = tuple(attrs[name])
    return values


def _padding(attrs: dict[str, Any], axes: int) -> Any:
    if attrs.get("auto_pad") in _AUTO_PADS:
        return _AUTO_PADS[attrs["auto_pad"]]
    pads = attrs.get("pads", [0] * (2 * axes))
    return tuple((pads[axis], pads[axis + axes]) for axis in range(axes))


def _weights(record: Record) -> dict[str, Any]:
    groups = record["attrs"].get("group", 1)
    weight = record["init"][0]
    filters = weight[1] * groups if record["op"] == "ConvTranspose" else weight[0]
    return {"filters": filters, "groups": groups, "bias": len(record["init"]) > 1}


def onnx_difference(record: Record, case: Case) -> str:
    """Says how a row differs from what onnxruntime gave; empty where it does not."""
    row = case.count()
    if "error" in record or 0 in record["out"]:
        # An output without values is a problem of the row here.
        said = record.get("error", "an output without values")
        return "" if row.problem else f"{row.output_shape}, but onnxruntime: {said}"
    values = sum(map(math.prod, record["init"])) if "Conv" in record["op"] else 0
    ours = (row.output_shape, row.trainable)
    theirs = (tuple(record["out"][1:]), values)
    return "" if ours == theirs else f"{ours}, but onnxruntime {theirs} {row.problem or ''}"
