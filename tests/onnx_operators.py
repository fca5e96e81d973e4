"""How a node of ONNX that slides no window is written as rows, for the grid of single nodes.

Operators that know no batch are given their whole shape; the others lose the first size. Nodes
with a window are in `onnx_nodes.py`.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import MAX_SIZE, Shape
from tests.frameworks import BATCH, NO_KIND, LeftOut
from tests.oracle import Record

WINDOWS = {"Conv", "ConvTranspose", "MaxPool", "AveragePool", "LpPool"}

Rows: TypeAlias = list[Layer]
"""Rows that take one another; the first also takes the node's other input."""


def _row(kind: str, **values: Any) -> Layer:
    return KINDS[kind](**{"name": "row", **values})


def _given(record: Record) -> list[list[Any]]:
    """What the node is given as constants, in order."""
    return [record["init_values"][f"w{n}"] for n in range(len(record["init"]))]


def _reshape(record: Record) -> Rows:
    # 0 stands for the size of the input there.
    sizes = _given(record)[0]
    filled = (size or record["in"][axis] for axis, size in enumerate(sizes))
    return [_row("Reshape", shape=tuple(filled))]


def _slice(record: Record) -> Rows:
    return [
        _row("Slice", start=start, stop=stop if stop < MAX_SIZE else None, axis=axis, step=step)
        for start, stop, axis, step in zip(*_given(record), strict=True)
    ]


def _pad(record: Record) -> Rows:
    sizes = _given(record)[0]
    half = len(sizes) // 2
    return [_row("Pad", before=tuple(sizes[1:half]), after=tuple(sizes[half + 1 :]))]


def _unsqueeze(record: Record) -> Rows:
    axes = _given(record)[0]
    rank = len(record["in"]) + len(axes)
    return [_row("Unsqueeze", axis=axis) for axis in sorted(axis % rank for axis in axes)]


def _flatten(record: Record) -> Rows:
    if record["attrs"]["axis"] != 1:
        raise LeftOut(BATCH)
    return [_row("Flatten")]


def _gemm(record: Record) -> Rows:
    dense = _row("Linear", units=record["init"][0][0], last_axis=True)
    return [_row("Transpose"), dense] if record["attrs"]["transA"] else [dense]


def _resize(record: Record) -> Rows:
    return [_row("Upsample", factor=tuple(_given(record)[0][2:]))]


def _reduce_mean(record: Record) -> Rows:
    keep = bool(record["attrs"]["keepdims"])
    return [_row("Mean", over=tuple(_given(record)[0]), keep_axes=keep)]


_ROWS: dict[str, Callable[[Record], Rows]] = {
    "Resize": _resize,
    "Reshape": _reshape,
    "Slice": _slice,
    "Pad": _pad,
    "Unsqueeze": _unsqueeze,
    "Flatten": _flatten,
    "Gemm": _gemm,
    "ReduceMean": _reduce_mean,
    "Squeeze": lambda record: [_row("Squeeze", over=tuple(_given(record)[0]))],
    "Transpose": lambda record: [_row("Permute", order=tuple(record["attrs"]["perm"]))],
    "SpaceToDepth": lambda r: [_row("SpaceToDepth", block_size=r["attrs"]["blocksize"])],
    "GlobalAveragePool": lambda _: [_row("GlobalAvgPool2d", keep_axes=True)],
    "MatMul": lambda _: [_row("MatMul")],
    "Add": lambda _: [_row("Add")],
}
_WITH_BATCH = {"Resize", "Pad", "Flatten", "SpaceToDepth", "GlobalAveragePool"}
_TWO_INPUTS = {"MatMul", "Add"}


def rows_of(record: Record) -> Rows:
    """Returns the rows for a record of the ONNX grid; raises LeftOut where there are none."""
    if record["op"] not in _ROWS:
        raise LeftOut(NO_KIND)
    return _ROWS[record["op"]](record)


def _through(rows: Sequence[Layer], shapes: tuple[Shape, ...]) -> Shape | None:
    for layer in rows:
        shape = count_layer(layer, shapes).output_shape
        if shape is None:
            return None
        shapes = (shape,)
    return shapes[0]


def difference(record: Record) -> str:
    """Says how the rows of a record differ from what ONNX Runtime gave; empty where not."""
    first = int(record["op"] in _WITH_BATCH)
    others = record["init"][:1] if record["op"] in _TWO_INPUTS else []
    shapes = tuple(map(tuple, [record["in"][first:], *others]))
    ours = _through(rows_of(record), shapes)
    theirs = tuple(record["out"][first:]) if "out" in record else None
    if theirs is not None and 0 in theirs:
        theirs = None  # an output without values is a problem of the row here
    return "" if ours == theirs else f"{ours}, but ONNX Runtime {theirs}"
