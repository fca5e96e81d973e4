"""Nodes of ONNX with a sliding window as rows, as the program's own reader writes them.

The figures are what onnxruntime produced.
"""

import math
from typing import Any

from cnnparam_gui.files.onnx.windows import KINDS, weights, window
from tests.frameworks import Case, make
from tests.oracle import Record

WINDOWED = KINDS


def onnx_case(record: Record) -> Case:
    """Returns the row for a node."""
    shape, attrs = tuple(record["in"][1:]), record["attrs"]
    weighted = "Conv" in record["op"]
    kernel = record["init"][0][2:] if weighted else attrs["kernel_shape"]
    values: dict[str, Any] = {"semantics": "onnx", **window(attrs, kernel)}
    if weighted:
        values |= weights(record["op"], attrs, record["init"][0])
        values["bias"] = len(record["init"]) > 1
    return Case((make(f"{KINDS[record['op']]}{len(shape) - 1}d", **values),), (shape,))


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
