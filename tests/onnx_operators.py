"""How a node of ONNX that slides no window is written as rows, for the grid of single nodes.

Operators that know no batch are given their whole shape; the others lose the first size. Nodes
with a window are in `onnx_windows.py`.
"""

import math
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import MAX_SIZE, Shape
from tests.frameworks import NO_KIND, LeftOut, make
from tests.oracle import Record

WINDOWS = {"Conv", "ConvTranspose", "MaxPool", "AveragePool", "LpPool"}

Rows: TypeAlias = list[Layer]
"""Rows that take one another; the first also takes the node's other input."""


def _given(record: Record) -> list[list[Any]]:
    """What the node is given as constants, in order."""
    return [record["init_values"][f"w{n}"] for n in range(len(record["init"]))]


def _reshape(record: Record) -> Rows:
    # 0 stands for the size of the input there.
    filled = dict(enumerate(record["in"]))
    sizes = enumerate(_given(record)[0])
    return [make("Reshape", shape=tuple(size or filled.get(axis, 0) for axis, size in sizes))]


def _slice(record: Record) -> Rows:
    return [
        make("Slice", start=start, stop=stop if stop < MAX_SIZE else None, axis=axis, step=step)
        for start, stop, axis, step in zip(*_given(record), strict=True)
    ]


_FILLS = {"edge": "replicate", "reflect": "reflect", "wrap": "circular"}


def _pad(record: Record) -> Rows:
    sizes = _given(record)[0]
    half = len(sizes) // 2
    fill = _FILLS.get(record["attrs"].get("mode", ""), "zeros")
    return [make("Pad", before=tuple(sizes[1:half]), after=tuple(sizes[half + 1 :]), fill=fill)]


def _unsqueeze(record: Record) -> Rows:
    axes = _given(record)[0]
    rank = len(record["in"]) + len(axes)
    return [make("Unsqueeze", axis=axis) for axis in sorted(axis % rank for axis in axes)]


def _flatten(record: Record) -> Rows:
    """Two axes: those before one, and the rest; an empty part is of size 1."""
    rank = len(record["in"])
    axis = record["attrs"]["axis"] + (rank if record["attrs"]["axis"] < 0 else 0)
    if axis in {0, rank}:
        return [make("Flatten"), make("Unsqueeze", axis=0 if axis == 0 else 1)]
    return [make("Flatten", end_axis=axis - 1), make("Flatten", start_axis=1)]


def _gemm(record: Record) -> Rows:
    matrix = record["init"][0]
    units = matrix[0] if record["attrs"].get("transB") else matrix[1]
    dense = make("Linear", units=units, last_axis=True, bias=len(record["init"]) > 1)
    return [make("Transpose"), dense] if record["attrs"].get("transA") else [dense]


def _resize(record: Record) -> Rows:
    # Factors are stored with 24 bits: seven figures are what was meant.
    factors = tuple(float(f"{factor:.7g}") for factor in _given(record)[0][2:])
    return [make("Upsample", factor=factors)]


def _reduced(kind: str) -> Callable[[Record], Rows]:
    def rows(record: Record) -> Rows:
        keep = bool(record["attrs"]["keepdims"])
        return [make(kind, over=tuple(_given(record)[0]), keep_axes=keep)]

    return rows


def _split(record: Record) -> Rows:
    """The first of several parts, of which the last is smaller where they are not alike."""
    axis, parts = record["attrs"]["axis"], record["attrs"]["num_outputs"]
    if record["in"][axis] % parts == 0:
        return [make("Split", axis=axis, parts=parts)]
    return [make("Slice", axis=axis, stop=-(-record["in"][axis] // parts))]


def _concat(record: Record) -> Rows:
    axis = record["attrs"]["axis"]
    return [make("Concat", axis=axis + (len(record["in"]) if axis < 0 else 0))]


def _global(sort: str) -> Callable[[Record], Rows]:
    return lambda record: [make(f"Global{sort}Pool{len(record['in']) - 2}d", keep_axes=True)]


def _block(kind: str) -> Callable[[Record], Rows]:
    return lambda record: [make(kind, block_size=record["attrs"]["blocksize"])]


def _recurrent(record: Record) -> Rows:
    attrs = record["attrs"]
    return [
        make(
            record["op"],
            units=attrs["hidden_size"],
            bidirectional=attrs.get("direction") == "bidirectional",
            biases=2 if len(record["init"]) > 2 else 0,
        )
    ]


_ROWS: dict[str, Callable[[Record], Rows]] = {
    "Resize": _resize,
    "Reshape": _reshape,
    "Slice": _slice,
    "Split": _split,
    "Pad": _pad,
    "Unsqueeze": _unsqueeze,
    "Flatten": _flatten,
    "Gemm": _gemm,
    "ReduceMean": _reduced("Mean"),
    "ReduceMax": _reduced("Max"),
    "Squeeze": lambda record: [make("Squeeze", over=tuple(_given(record)[0]))],
    "Transpose": lambda record: [make("Permute", order=tuple(record["attrs"]["perm"]))],
    "Tile": lambda record: [make("Tile", repeats=tuple(_given(record)[0]))],
    "SpaceToDepth": _block("SpaceToDepth"),
    "DepthToSpace": _block("DepthToSpace"),
    "GlobalAveragePool": _global("Avg"),
    "GlobalMaxPool": _global("Max"),
    "Concat": _concat,
    **dict.fromkeys(("GRU", "LSTM", "RNN"), _recurrent),
    "MatMul": lambda _: [make("MatMul")],
    "Add": lambda _: [make("Add")],
    "Sub": lambda _: [make("Subtract")],
    "Mul": lambda _: [make("Multiply")],
}
_WITH_BATCH = {
    *("Resize", "Pad", "SpaceToDepth", "DepthToSpace"),
    *("GlobalAveragePool", "GlobalMaxPool"),
}
_STEPS = {"GRU", "LSTM", "RNN"}
_TWO_INPUTS = {"MatMul", "Add", "Sub", "Mul", "Concat"}


def rows_of(record: Record) -> Rows:
    """Returns the rows for a record of the ONNX grid; raises LeftOut where there are none."""
    if record["op"] not in _ROWS:
        raise LeftOut(NO_KIND)
    return _ROWS[record["op"]](record)


def _through(rows: Sequence[Layer], shapes: tuple[Shape, ...]) -> tuple[Shape | None, int]:
    """Returns the output of rows, None where there is none, and their parameters."""
    parameters = 0
    for layer in rows:
        row = count_layer(layer, shapes)
        parameters += row.parameters
        if row.output_shape is None:
            return None, parameters
        shapes = row.outputs
    return shapes[0], parameters


def _shapes(record: Record) -> tuple[tuple[Shape, ...], Shape | None]:
    """Returns what the rows of a record take, and what they must give; None for a problem."""
    first = int(record["op"] in _WITH_BATCH)
    others = record["init"][:1] if record["op"] in _TWO_INPUTS else []
    given = tuple(map(tuple, [record["in"][first:], *others]))
    output = tuple(record.get("out", ())[first:])
    if record["op"] in _STEPS and output:
        # Steps, batch, features become steps, directions, batch, features.
        steps, directions, _, features = output
        return ((given[0][0], given[0][2]),), (steps, directions * features)
    # An output without axes or values is a problem of the row here.
    return given, output if output and 0 not in output else None


def difference(record: Record) -> str:
    """Says how the rows of a record differ from what ONNX Runtime gave; empty where not."""
    shapes, theirs = _shapes(record)
    ours, parameters = _through(rows_of(record), shapes)
    weighted = record["op"] in {"Gemm", *_STEPS}
    weights = sum(map(math.prod, record["init"])) if weighted else 0
    if ours == theirs and (ours is None or parameters == weights):
        return ""
    return f"{ours} and {parameters}, but ONNX Runtime {theirs} and {weights}"
