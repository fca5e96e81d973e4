"""Every operator of ONNX that kinds cover, each with what writes its node as rows.

A new operator is one entry of `OPERATORS`.
"""

from collections.abc import Callable
from typing import TypeAlias

from cnnparam_gui.core.shapes import elements
from cnnparam_gui.files.onnx import arranging, norms, shapes
from cnnparam_gui.files.onnx.values import (
    Batch,
    Call,
    Made,
    NoKind,
    Outputs,
    Step,
    Value,
    broadcast_batch,
    broadcast_shapes,
    row_shape,
)
from cnnparam_gui.files.onnx.windows import KINDS, convolution, pooling

_TWO = 2

Writes: TypeAlias = Callable[[Call], Outputs]
"""What writes a node as rows; raises NoKind for one that no kind covers."""


def passed(call: Call) -> Outputs:
    """Write a node that computes nothing a network counts: its output is its input."""
    return [Made((), call.at(0).shape, call.at(0).batch, takes=(0,))]


def _same(kind: str) -> Writes:
    """Return what writes a node that keeps the shape."""

    def rows(call: Call) -> Outputs:
        return [Made((Step(kind),), call.shape(), call.at(0).batch, takes=(0,))]

    return rows


def uncovered(call: Call) -> Outputs:
    """Refuse an element-wise node that no kind covers, whose shape is known all the same."""
    values = [value for value in call.inputs if value is not None]
    shape = broadcast_shapes([call.shape(place) for place in range(len(call.inputs))])
    raise NoKind("no kind computes it", shape, broadcast_batch(values, len(shape)))


def clipped(call: Call) -> Outputs:
    """Write a node that cuts values off at two bounds, settings or inputs."""
    bounds = []
    for name, place in (("min", 1), ("max", 2)):
        found = call.attribute(name)
        if found is not None:
            bounds.append(found.f)
        elif call.has(place):
            bounds.append(float((call.at(place).data or (float("nan"),))[0]))
    return _same("ReLU6" if bounds == [0.0, 6.0] else "Hardtanh")(call)


def dropped(call: Call) -> Outputs:
    """Write a dropout, whose rate is a setting or an input."""
    found, rate = call.attribute("ratio"), 0.5
    if found is not None:
        rate = found.f
    elif call.has(1) and call.at(1).data:
        rate = float((call.at(1).data or (0.5,))[0])
    step = Step("Dropout", {"rate": float(f"{rate:.7g}")})
    return [Made((step,), call.shape(), call.at(0).batch, takes=(0,))]


def multiplied(call: Call, left: int = 0, right: int = 1) -> Outputs:
    """Write a matrix product: with a learned matrix a linear row, else one of two inputs."""
    first, second = call.at(left), call.at(right)
    if first.row and second.row:
        return _product(first, second)
    if not (first.row and second.weights):
        return _turned(call, second, first)
    weight, shape = call.shape(right), call.shape(left)
    if len(weight) != 2 or shape[-1:] != weight[:1]:
        raise NoKind("its matrix has other axes")
    units = weight[1]
    owned: tuple[Value, ...] = (second,)
    bias = call.addend is not None and not any(w in call.claimed for w in call.addend.weights)
    if call.addend is not None and bias:
        owned = (second, call.addend)
    step = Step("Linear", {"units": units, "last_axis": True, "bias": bias})
    return [Made((step,), (*shape[:-1], units), first.batch, owned, (left,))]


def _turned(call: Call, value: Value, matrix: Value) -> Outputs:
    """Write a learned matrix times an input: both the other way round, and turned."""
    weight, shape = matrix.shape or (), value.shape or ()
    inner = row_shape(shape, value.batch, call.size)
    if not (value.row and matrix.weights) or len(weight) != 2 or len(inner) < 2:
        raise NoKind("its matrix has other axes")
    if shape[-2] != weight[1] or (value.batch and value.batch.axis >= len(shape) - 2):
        raise NoKind("its matrix does not fit")
    linear = Step("Linear", {"units": weight[0], "last_axis": True, "bias": False})
    steps = (Step("Transpose"), linear, Step("Transpose"))
    new = (*shape[:-2], weight[0], shape[-1])
    return [Made(steps, new, value.batch, (matrix,), (call.inputs.index(value),))]


def _product(first: Value, second: Value) -> Outputs:
    one, other = first.shape, second.shape
    if one is None or other is None or len(one) < 2 or len(other) < 2:
        raise NoKind("its inputs are no matrices")
    if one[-1] != other[-2]:
        raise NoKind("its inputs do not fit")
    places = broadcast_shapes([one[:-2] or (1,), other[:-2] or (1,)])
    plain = len(one) == len(other) == 2
    new = (*(() if plain else places), one[-2], other[-1])
    # An axis of the batch among the last two is no axis of rows.
    for value in (first, second):
        batch = value.batch
        if batch is not None and not batch.joined and batch.axis >= value.rank - 2:
            raise NoKind("it multiplies over the batch", new)
    return [Made((Step("MatMul"),), new, broadcast_batch((first, second), len(new)))]


def summed(call: Call) -> Outputs:
    """Write a sum of products over named axes where it is a matrix product of two inputs."""
    left, _, result = call.text("equation").replace(" ", "").partition("->")
    terms = left.split(",")
    if len(terms) != _TWO or not result or any(len(set(t)) < len(t) for t in (*terms, result)):
        raise NoKind("it is no matrix product")
    first, second = terms
    values = (call.at(0), call.at(1))
    if not all(v.row for v in values) or (len(first), len(second)) != (
        values[0].rank,
        values[1].rank,
    ):
        raise NoKind("it is no matrix product")
    sizes = dict(zip(first + second, call.shape(0) + call.shape(1), strict=True))
    places, row, inner = first[:-2], first[-2:-1], first[-1:]
    column = result[-1:]
    if result != places + row + column or not {row, column}.isdisjoint(places):
        raise NoKind("it is no matrix product")
    turns = {places + inner + column: False, places + column + inner: True}
    if second not in turns or any(letter not in sizes for letter in result):
        raise NoKind("it is no matrix product")
    shape = tuple(sizes[letter] for letter in result)
    if values[0].batch != values[1].batch:
        raise NoKind("it multiplies over the batch", shape)
    before = {1: Step("Transpose")} if turns[second] else {}
    return [Made((Step("MatMul"),), shape, values[0].batch, before=before)]


def gemm(call: Call) -> Outputs:
    """Write a linear row: a product with a learned matrix, and what is added to it."""
    if call.at(1).row or not call.at(0).row:
        raise NoKind("it multiplies two inputs")
    matrix = call.shape(1)
    if len(matrix) != 2:
        raise NoKind("its matrix has other axes")
    units = matrix[0] if call.integer("transB", 0) else matrix[1]
    bias = call.has(2) and bool(call.at(2).weights) and (call.fresh(2) or not call.fresh(1))
    owned = (call.at(1), call.at(2)) if bias else (call.at(1),)
    step, shape, batch = gemm_step(units, bias=bias), call.shape(), call.at(0).batch
    if not call.integer("transA", 0):
        return [Made((step,), (shape[0], units), batch, owned, (0,))]
    if batch is not None:
        raise NoKind("it turns the batch", (shape[-1], units))
    return [Made((Step("Transpose"), step), (shape[-1], units), None, owned, (0,))]


def gemm_step(units: int, *, bias: bool) -> Step:
    """Return the row of a product with a learned matrix."""
    return Step("Linear", {"units": units, "last_axis": True, "bias": bias})


def merged(kind: str) -> Writes:
    """Return what writes an element-wise function of inputs, or of one and shapes."""

    def rows(call: Call) -> Outputs:
        values = [value for value in call.inputs if value is not None]
        taken = [value for value in values if value.row]
        if len(taken) == 1 and any(v.shape is None for v in values if not v.row):
            raise NoKind("its constants are not known", taken[0].shape, taken[0].batch)
        shape = broadcast_shapes([call.shape(place) for place in range(len(call.inputs))])
        batch = broadcast_batch(taken, len(shape))
        learned = [
            v
            for v in values
            if elements(v.shape or ()) > 1 and any(w not in call.claimed for w in v.weights)
        ]
        if len(taken) == len(values) > 1:
            if not kind:
                raise NoKind("no kind computes it", shape, batch)
            return [Made((Step(kind),), shape, batch)]
        if len(taken) != 1 or shape != taken[0].shape:
            raise NoKind("it repeats its input", shape, batch)
        place = call.inputs.index(taken[0])
        if not learned:
            return [Made((), shape, batch, takes=(place,))]
        steps = _with_learned(call, taken[0], learned[0])
        return [Made(steps, shape, batch, tuple(learned), (place,))]

    return rows


def _with_learned(call: Call, value: Value, learned: Value) -> tuple[Step, ...]:
    """Return the rows that add or multiply by a learned tensor."""
    shape = value.shape or ()
    inner, own = row_shape(shape, value.batch, call.size), learned.shape or ()
    lead = len(shape) - len(own)
    axes = [axis + lead for axis, size in enumerate(own) if size > 1]
    if call.node.operator in {"Mul", "Div"} and len(axes) == 1:
        at = call.axis(axes[0], value)
        if at in {0, len(inner) - 1}:
            return (Step("Scale", {"last_axis": at != 0 or len(inner) == 1}),)
    if call.node.operator == "Add" and elements(own) == elements(inner):
        table = (elements(inner) // inner[-1], inner[-1])
        if table == inner:
            return (Step("PositionEmbedding"),)
        there, back = (Step("Reshape", {"shape": form}) for form in (table, inner))
        return (there, Step("PositionEmbedding"), back)
    raise NoKind("no kind has such a tensor", shape, value.batch)


def averaged(call: Call) -> Outputs:
    """Write the mean of several inputs."""
    return merged("Average")(call) if len(call.inputs) > 1 else passed(call)


def global_pooling(sort: str) -> Writes:
    """Return what writes a pooling over whole feature maps."""

    def rows(call: Call) -> Outputs:
        step = global_step(sort, len(call.shape()) - 2)
        return [Made((step,), takes=(0,), forward=True)]

    return rows


def global_step(sort: str, axes: int) -> Step:
    """Return the row of a pooling over whole feature maps."""
    return Step(f"Global{sort}Pool{axes}d", {"keep_axes": True})


def recurrent(call: Call) -> Outputs:
    """Write a recurrent node: the states of every step, or the last one where only it is used."""
    shape, layout = call.shape(), call.integer("layout", 0)
    batch = call.at(0).batch
    if len(shape) != 3 or batch != Batch(0 if layout else 1):
        raise NoKind("its batch is another axis")
    steps = shape[1 if layout else 0]
    units, both = call.integer("hidden_size", 0), call.text("direction") == "bidirectional"
    directions = 2 if both else 1
    owned = [call.at(p) for p in (1, 2, 3, 7) if call.has(p) and call.at(p).weights]
    whole = not call.wanted or call.wanted[0]
    row = recurrent_step(
        call.node.operator, units, both=both, biases=2 if call.has(3) else 0, whole=whole
    )
    states = (
        (call.size, steps, directions, units) if layout else (steps, directions, call.size, units)
    )
    last = (call.size, directions, units) if layout else (directions, call.size, units)
    where = Batch(0) if layout else Batch(1)
    every = Made((row,), states, Batch(0 if layout else 2), tuple(owned), (0,))
    end = Made((row,), last, where, tuple(owned), (0,))
    return [every, None, None] if whole else [None, end, None]


def recurrent_step(
    operator: str, units: int, *, both: bool, biases: int, whole: bool = True
) -> Step:
    """Return the row of a recurrent node."""
    values = {"units": units, "bidirectional": both, "biases": biases, "sequence": whole}
    return Step(operator, values)


_ACTIVATIONS = {
    "Relu": "ReLU",
    "LeakyRelu": "LeakyReLU",
    "Elu": "ELU",
    "Selu": "SELU",
    "Celu": "CELU",
    "Gelu": "GELU",
    "FastGelu": "GELU",
    "Mish": "Mish",
    "Swish": "SiLU",
    "HardSwish": "Hardswish",
    "HardSigmoid": "Hardsigmoid",
    "Sigmoid": "Sigmoid",
    "Tanh": "Tanh",
    "Softplus": "Softplus",
    "Softsign": "Softsign",
    "Softmax": "Softmax",
    "LogSoftmax": "LogSoftmax",
    "ThresholdedRelu": "Threshold",
}
_PASSED = ("Identity", "Cast", "CastLike", "QuantizeLinear", "DequantizeLinear")
_UNCOVERED = (
    *("Abs", "Ceil", "Cos", "Erf", "Exp", "Floor", "IsInf", "IsNaN", "Log", "Neg", "Not"),
    *("Reciprocal", "Round", "Sign", "Sin", "Sqrt", "Shrink", "Tan", "Where", "CumSum", "Trilu"),
    *("And", "Or", "Xor", "Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual"),
)
_REDUCED = tuple(f"Reduce{sort}" for sort in ("Sum", "Min", "Prod", "L1", "L2", "SumSquare"))

OPERATORS: dict[str, Writes] = {
    **{operator: _same(kind) for operator, kind in _ACTIVATIONS.items()},
    **dict.fromkeys(_PASSED, passed),
    **dict.fromkeys(_UNCOVERED, uncovered),
    **{name: pooling for name in KINDS if name.endswith("Pool")},
    "Conv": convolution(),
    "ConvTranspose": convolution(),
    "ConvInteger": convolution(bias=9),
    "QLinearConv": convolution(weight=3, bias=8),
    "GlobalAveragePool": global_pooling("Avg"),
    "GlobalMaxPool": global_pooling("Max"),
    "MatMul": multiplied,
    "MatMulInteger": multiplied,
    "Einsum": summed,
    "QLinearMatMul": lambda call: multiplied(call, 0, 3),
    "Gemm": gemm,
    "BatchNormalization": norms.channel_norm("BatchNorm", statistics=True),
    "InstanceNormalization": norms.channel_norm("InstanceNorm", statistics=False),
    "LayerNormalization": norms.last_norm("LayerNorm"),
    "RMSNormalization": norms.last_norm("RMSNorm"),
    "SimplifiedLayerNormalization": norms.last_norm("RMSNorm"),
    "GroupNormalization": norms.group_norm,
    "LRN": norms.response_norm,
    "PRelu": norms.sloped,
    "Clip": clipped,
    "Dropout": dropped,
    "Add": merged("Add"),
    "Sum": merged("Add"),
    "Sub": merged("Subtract"),
    "Mul": merged("Multiply"),
    "Div": merged(""),
    "Pow": merged(""),
    "Mod": merged(""),
    "Max": merged("Maximum"),
    "Min": merged("Minimum"),
    "Mean": averaged,
    **dict.fromkeys(("LSTM", "GRU", "RNN"), recurrent),
    "Concat": arranging.joined,
    "Split": arranging.split,
    "Slice": arranging.sliced,
    "Gather": arranging.gathered,
    "Reshape": arranging.reshaped(shapes.reshape),
    "Flatten": arranging.reshaped(shapes.flatten),
    "Squeeze": arranging.squeeze,
    "Unsqueeze": arranging.unsqueeze,
    "Transpose": arranging.transposed,
    "Pad": arranging.padded,
    "Resize": arranging.resized,
    "Upsample": arranging.resized,
    "Tile": arranging.tiled,
    "Expand": arranging.expanded,
    "ReduceMean": arranging.reduced("Mean"),
    "ReduceMax": arranging.reduced("Max"),
    **dict.fromkeys(_REDUCED, arranging.reduced("")),
    "SpaceToDepth": arranging.blocks("SpaceToDepth"),
    "DepthToSpace": arranging.blocks("DepthToSpace"),
}
"""What writes a node as rows, by its operator."""
