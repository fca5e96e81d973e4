"""Constants computed from constants: how exporters write the shapes that layers need.

Values lie flat in order, and are few: what has more than `MOST_VALUES` of them keeps its shape
alone.
"""

import itertools
import math
import operator
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.files.onnx import shapes
from cnnparam_gui.files.onnx.tensors import BOOL, FLOAT, MOST_VALUES, Number
from cnnparam_gui.files.onnx.values import Call, NoKind, Value, broadcast_shapes

Constants: TypeAlias = list[Value]

_FLOATS = {FLOAT, 10, 11, 16}
_MOST = 2**64

FIRST_ONLY = {"CastLike", "QuantizeLinear", "DequantizeLinear"}
"""Operators that give their first input on, in another data type."""


def constant(shape: Shape, data: Sequence[Number] | None, weights: tuple[str, ...] = ()) -> Value:
    """Return a constant; only its shape where the values are many."""
    kept = tuple(data) if data is not None and len(data) <= MOST_VALUES else None
    if kept and any(isinstance(number, int) and abs(number) > _MOST for number in kept):
        raise NoKind("a number beyond 64 bits")
    integers = kept is not None and all(isinstance(number, int) for number in kept)
    return Value(shape, data=kept, weights=weights, integers=integers)


def evaluate(call: Call) -> Constants | None:
    """Return the outputs of a node whose inputs are all constant; None where it is not known.

    Numbers beyond what computers hold, divisions by zero and the like give None too.
    """
    compute = _COMPUTED.get(call.node.operator)
    if compute is None:
        return None
    try:
        found = compute(call)
    except (NoKind, ArithmeticError, ValueError, IndexError, TypeError):
        return None
    made_of = call.inputs[:1] if call.node.operator in FIRST_ONLY else call.inputs
    weights = tuple(dict.fromkeys(w for v in made_of if v is not None for w in v.weights))
    return [
        constant(value.shape or (), value.data, weights)
        if value.data is not None
        else Value(value.shape, weights=weights)
        for value in found
    ]


def shape_of(call: Call) -> Value:
    """Return what `Shape` gives: the sizes of its input, or some of them."""
    shape = call.shape()
    start, end = call.integer("start", 0), call.integer("end", len(shape))
    sizes = shape[start:end]
    return constant((len(sizes),), sizes)


def size_of(call: Call) -> Value:
    """Return what `Size` gives: the number of values of its input."""
    return constant((), (elements(call.shape()),))


def _strides(shape: Shape) -> list[int]:
    return [elements(shape[axis + 1 :]) for axis in range(len(shape))]


def _indices(shape: Shape) -> Iterable[tuple[int, ...]]:
    if elements(shape) > MOST_VALUES:
        raise NoKind("too many values")
    if 0 in shape:
        return ()
    return itertools.product(*map(range, shape))


def spread(value: Value, shape: Shape) -> list[Number]:
    """Return the values of a constant broadcast to a shape."""
    own = value.shape or ()
    lead = len(shape) - len(own)
    strides = [0] * lead + [
        0 if size == 1 else stride for size, stride in zip(own, _strides(own), strict=True)
    ]
    data = value.data or ()
    return [data[sum(map(operator.mul, index, strides))] for index in _indices(shape)]


def _elementwise(function: Callable[..., Number]) -> Callable[[Call], Constants]:
    def compute(call: Call) -> Constants:
        values = [value for value in call.inputs if value is not None]
        shape = broadcast_shapes([call.shape(place) for place in range(len(call.inputs))])
        if elements(shape) > MOST_VALUES or any(value.data is None for value in values):
            return [Value(shape)]
        columns = [spread(value, shape) for value in values]
        return [constant(shape, list(map(function, *columns)))]

    return compute


def _divided(a: Number, b: Number) -> Number:
    if isinstance(a, int) and isinstance(b, int):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    return a / b


def _power(a: Number, b: Number) -> Number:
    if abs(b) > 64:
        raise NoKind("too large a power")
    found = a**b
    if isinstance(found, complex):
        raise NoKind("no real number")
    return found


def _constant(call: Call) -> Constants:
    for name, found in call.node.attributes.items():
        if name == "value" and found.tensor is not None:
            return [Value(found.tensor.dims, data=found.tensor.values)]
        if name == "value_int":
            return [constant((), (found.i,))]
        if name == "value_float":
            return [constant((), (found.f,))]
        if name == "value_ints":
            return [constant((len(found.ints),), found.ints)]
        if name == "value_floats":
            return [constant((len(found.floats),), found.floats)]
    raise NoKind("a constant that is no number")


def _filled(call: Call) -> Constants:
    shape = call.places(0)
    if any(size < 0 for size in shape):
        raise NoKind("a size below 0")
    found = call.attribute("value")
    fill: Number = 0.0
    if found is not None and found.tensor is not None:
        fill = (found.tensor.values or (0,))[0]
    many = elements(shape) > MOST_VALUES
    return [Value(shape) if many else constant(shape, (fill,) * elements(shape))]


def _cast(call: Call) -> Constants:
    value, to = call.at(0), call.integer("to", FLOAT)
    if value.data is None:
        return [Value(value.shape)]
    if to in _FLOATS:
        return [constant(value.shape or (), tuple(map(float, value.data)))]
    if to == BOOL:
        return [constant(value.shape or (), tuple(int(bool(v)) for v in value.data))]
    return [constant(value.shape or (), tuple(map(int, value.data)))]


def _gather(call: Call) -> Constants:
    places = call.at(1)
    own, data = call.shape(0), call.at(0).data
    axis = call.integer("axis", 0) % max(len(own), 1)
    if not data or places.data is None:
        return [Value((*own[:axis], *call.shape(1), *own[axis + 1 :]))]
    inner = elements(own[axis + 1 :])
    outer, length = elements(own[:axis]), own[axis]
    found: list[Number] = []
    for lead in range(outer):
        for place in call.places(1):
            start = (lead * length + range(length)[place]) * inner
            found += data[start : start + inner]
        if len(found) > MOST_VALUES:
            raise NoKind("too many values")
    return [constant((*own[:axis], *(places.shape or ()), *own[axis + 1 :]), found)]


def _slice(call: Call) -> Constants:
    shape, data = call.shape(), call.at(0).data
    ranges = [range(size) for size in shape]
    for axis, start, end, step in shapes.slices(call):
        ranges[axis] = shapes.cut(shape[axis], start, end, step)
    if not data or not all(ranges):
        return [Value(tuple(map(len, ranges)), data=data and ())]
    strides = _strides(shape)
    found = [data[sum(map(operator.mul, index, strides))] for index in itertools.product(*ranges)]
    return [constant(tuple(map(len, ranges)), found)]


def _concat(call: Call) -> Constants:
    given = [call.shape(place) for place in range(len(call.inputs))]
    axis = call.integer("axis", 0) % max(len(given[0]), 1)
    size = sum(shape[axis] for shape in given)
    outer, new = elements(given[0][:axis]), (*given[0][:axis], size, *given[0][axis + 1 :])
    if not elements(new):
        return [Value(new, data=())]
    if elements(new) > MOST_VALUES or any(v is None or v.data is None for v in call.inputs):
        return [Value(new)]
    found: list[Number] = []
    for lead in range(outer):
        for place, shape in enumerate(given):
            run = elements(shape[axis:])
            found += call.numbers(place)[lead * run : lead * run + run]
    return [constant(new, found)]


def _range(call: Call) -> Constants:
    start, limit, delta = (call.numbers(place)[0] for place in range(3))
    count = max(math.ceil((limit - start) / delta), 0)
    if count > MOST_VALUES:
        return [Value((count,))]
    return [constant((count,), [start + place * delta for place in range(count)])]


def _where(call: Call) -> Constants:
    return _elementwise(lambda test, a, b: a if test else b)(call)


def _expand(call: Call) -> Constants:
    shape = broadcast_shapes([call.shape(), call.places(1)])
    if call.at(0).data is None or elements(shape) > MOST_VALUES:
        return [Value(shape)]
    return [constant(shape, spread(call.at(0), shape))]


def _transposed(call: Call) -> Constants:
    shape = call.shape()
    order = call.integers("perm", range(len(shape))[::-1])
    if sorted(order) != list(range(len(shape))):
        raise NoKind("no order of its axes")
    new = tuple(shape[axis] for axis in order)
    if call.at(0).data is None:
        return [Value(new)]
    strides = _strides(shape)
    moved = [strides[axis] for axis in order]
    data = call.numbers(0)
    return [constant(new, [data[sum(map(operator.mul, i, moved))] for i in _indices(new)])]


def _nonzero(call: Call) -> Constants:
    shape, data = call.shape(), call.numbers(0)
    hits = [index for index, value in zip(_indices(shape), data, strict=True) if value]
    columns = [index[axis] for axis in range(len(shape)) for index in hits]
    return [constant((len(shape), len(hits)), columns)]


def _reduced(function: Callable[[Iterable[Number]], Number]) -> Callable[[Call], Constants]:
    def compute(call: Call) -> Constants:
        shape, data = call.shape(), call.numbers(0)
        axes = call.either("axes", 1)
        gone = {axis % len(shape) for axis in (axes or range(len(shape)))} if shape else set()
        if len(gone) != len(shape):
            raise NoKind("only some of its axes")
        keep = call.integer("keepdims", 1)
        return [constant((1,) * len(shape) if keep else (), (function(data),))]

    return compute


def _arranged(shape: Callable[[Call], Shape]) -> Callable[[Call], Constants]:
    def compute(call: Call) -> Constants:
        return [Value(shape(call), data=call.at(0).data)]

    return compute


def _same(call: Call) -> Constants:
    return [Value(call.at(0).shape, data=call.at(0).data)]


def _product(call: Call) -> Constants:
    first, second = call.shape(0), call.shape(1)
    if min(len(first), len(second)) < 2 or first[-1] != second[-2]:
        raise NoKind("its inputs do not fit")
    places = broadcast_shapes([first[:-2], second[:-2]])
    return [Value((*places, first[-2], second[-1]))]


def _alike(call: Call) -> Constants:
    return [Value(call.shape())]


_FUNCTIONS: dict[str, Callable[..., Number]] = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mul": operator.mul,
    "Div": _divided,
    "Mod": operator.mod,
    "Pow": _power,
    "Floor": lambda a: float(math.floor(a)),
    "Ceil": lambda a: float(math.ceil(a)),
    "Round": lambda a: float(round(a)),
    "Sqrt": math.sqrt,
    "Neg": operator.neg,
    "Abs": abs,
    "Min": min,
    "Max": max,
    "Equal": lambda a, b: int(a == b),
    "Greater": lambda a, b: int(a > b),
    "GreaterOrEqual": lambda a, b: int(a >= b),
    "Less": lambda a, b: int(a < b),
    "LessOrEqual": lambda a, b: int(a <= b),
    "Not": lambda a: int(not a),
    "And": lambda a, b: int(bool(a and b)),
    "Or": lambda a, b: int(bool(a or b)),
}
_COMPUTED: dict[str, Callable[[Call], Constants]] = {
    **{name: _elementwise(function) for name, function in _FUNCTIONS.items()},
    "Constant": _constant,
    "ConstantOfShape": _filled,
    "Cast": _cast,
    "CastLike": _same,
    "Identity": _same,
    "Dropout": _same,
    "QuantizeLinear": _same,
    "ScatterND": _alike,
    "ScatterElements": _alike,
    "CumSum": _alike,
    "Clip": _alike,
    "MatMul": _product,
    "Trilu": _alike,
    **dict.fromkeys(("Sigmoid", "Tanh", "Erf", "Exp", "Log", "Relu", "Softmax"), _alike),
    "DequantizeLinear": _same,
    "Gather": _gather,
    "Slice": _slice,
    "Concat": _concat,
    "Range": _range,
    "Where": _where,
    "Expand": _expand,
    "Transpose": _transposed,
    "NonZero": _nonzero,
    "ReduceProd": _reduced(math.prod),
    "ReduceSum": _reduced(sum),
    "ReduceMax": _reduced(max),
    "ReduceMin": _reduced(min),
    "Reshape": _arranged(shapes.reshape),
    "Squeeze": _arranged(shapes.squeeze),
    "Unsqueeze": _arranged(shapes.unsqueeze),
    "Flatten": _arranged(shapes.flatten),
}
