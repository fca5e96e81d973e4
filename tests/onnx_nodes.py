"""Records of single nodes of ONNX, read as a model of one node would be."""

import math
from collections.abc import Iterator
from typing import Any

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.files.onnx.graph import GraphWalker
from cnnparam_gui.files.onnx.model import Attribute, Declared, Graph, Model, Node
from cnnparam_gui.files.onnx.rows import RowMaker
from cnnparam_gui.files.onnx.tensors import FLOAT, INT64, Tensor
from cnnparam_gui.files.onnx.values import Batch
from cnnparam_gui.files.request import Request
from tests.oracle import Record

_STEPS = {"GRU", "LSTM", "RNN"}
_WHOLE = {
    *("Reshape", "Slice", "Split", "Unsqueeze", "Flatten", "Gemm", "ReduceMean", "ReduceMax"),
    *("Squeeze", "Transpose", "Tile", "Concat", "MatMul", "Add", "Sub", "Mul"),
}
"""Operators whose nodes work along their first axis too, so that it is none of a batch."""

_WEIGHTED = {"Conv", "ConvTranspose", "Gemm", *_STEPS}
_TWO_INPUTS = {"MatMul", "Add", "Sub", "Mul", "Concat"}


def _attribute(name: str, value: Any) -> Attribute:
    match value:
        case int():
            return Attribute(name, i=value)
        case float():
            return Attribute(name, f=value)
        case str():
            return Attribute(name, s=value)
        case _:
            return Attribute(name, ints=list(value))


def _flat(values: Any) -> Iterator[float]:
    for value in values if isinstance(values, list) else ():
        yield from _flat(value) if isinstance(value, list) else (value,)


def _tensors(record: Record) -> list[Tensor]:
    known = record.get("init_values", {})
    tensors = []
    for place, dims in enumerate(record["init"]):
        values = tuple(_flat(known.get(f"w{place}")))
        whole = values and all(isinstance(value, int) for value in values)
        kept = values if len(values) == math.prod(dims) and f"w{place}" in known else None
        sort = INT64 if whole else FLOAT
        tensors.append(Tensor(f"w{place}", tuple(dims), sort, kept))
    return tensors


def _names(record: Record) -> list[str]:
    """What the node takes; a resize by factors has no region, and stands before them."""
    names = [f"w{place}" for place in range(len(record["init"]))]
    return ["x", "", *names] if record["op"] == "Resize" else ["x", *names]


def read(record: Record) -> tuple[tuple[int, ...] | None, int]:
    """Returns the shape that the rows of a node give, None where they give none, and their
    parameters."""
    op, attrs = record["op"], record["attrs"]
    parts = attrs.get("num_outputs", 1) if op == "Split" else 1
    node = Node(
        _names(record),
        [f"y{part}" for part in range(parts)],
        operator=op,
        attributes={name: _attribute(name, value) for name, value in attrs.items()},
    )
    batch = None if op in _WHOLE else Batch(1 if op in _STEPS else 0)
    model = Model(Graph("", [node], outputs=[Declared("y0")]), 20, has_graph=True)
    size = 1 if batch is None else record["in"][batch.axis]
    maker = RowMaker(model, size, Request())
    values = {"x": maker.add_input("x", tuple(record["in"]), batch)}
    tensors = _tensors(record)
    if op in _TWO_INPUTS:
        values["w0"] = maker.add_input("w0", tensors.pop(0).dims, None)
    model.graph.tensors = tensors
    found = GraphWalker(model, maker).walk(values)["y0"]
    counts = count(maker.network(""))
    refused = any(isinstance(layer, Unknown) for layer in counts.network.layers)
    rows = counts.rows
    parameters = sum(row.weights + row.biases + row.statistics for row in rows)
    return (None if refused or counts.problems else found.shape), parameters


def difference(record: Record) -> str:
    """Says how the rows of a record differ from what ONNX Runtime gave; empty where not."""
    ours, parameters = read(record)
    theirs = record.get("out")
    if theirs is None or 0 in theirs:
        # An output without axes or values is none of a row.
        return "" if ours is None else f"{ours}, but ONNX Runtime: {record.get('error', theirs)}"
    weights = sum(map(math.prod, record["init"])) if record["op"] in _WEIGHTED else 0
    if ours == tuple(theirs) and parameters == weights:
        return ""
    return f"{ours} and {parameters}, but ONNX Runtime {theirs} and {weights}"
