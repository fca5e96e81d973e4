"""Functions in a Keras graph that are no layers: `keras.ops` of Keras 3, TensorFlow's in Keras 2.

Both are calls of a function by name, with tensors and constants; their axes carry the batch.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import Any

from cnnparam_gui.files.keras.call import Call, Translation, Value
from cnnparam_gui.files.keras.config import is_integer
from cnnparam_gui.files.keras.elementwise import (
    ACTIVATIONS,
    IDENTICAL,
    IDENTITY,
    alike,
    counted,
    merged,
    simple,
)
from cnnparam_gui.files.keras.graph import KerasLayer, Output, outputs_in
from cnnparam_gui.files.keras.shapes import matrix_product, permuted, reshaped
from cnnparam_gui.files.keras.sliding import RESIZE

MOST_PARTS = 64
"""The most parts that a function cuts an axis into here."""

_LAMBDAS = {"TFOpLambda", "TensorFlowOpLayer", "SlicingOpLambda"}


def _argument(call: Call, place: int, *names: str) -> Any:
    """Return an argument by its name, or its place in the call; None where it is not given."""
    for name in names:
        for given in (call.use.kwargs, call.config.values):
            if name in given and given[name] is not None:
                return given[name]
    args = call.use.args
    return args[place] if place < len(args) and not isinstance(args[place], Output) else None


def _operands(call: Call) -> list[Value]:
    """Return all tensors that a function takes, the named ones after the others."""
    named = [call.value_of(output) for output in outputs_in(call.use.kwargs)]
    return [*call.inputs, *named]


def _joined(kind: str) -> Translation:
    def make(call: Call) -> Value:
        return merged(call, kind, _operands(call))

    return Translation(make, passes=True)


def _quotient(call: Call) -> Value:
    operands = _operands(call)
    if len(operands) < 2:
        return merged(call, "Multiply", operands)
    aligned = alike(call, operands)
    shapes = [value.known() for value in aligned]
    shape = tuple(map(max, zip(*shapes, strict=True)))
    turned = (*shape[1:], shape[0]) if aligned[0].moved else shape
    return call.unknown(shape=turned, inputs=aligned)


def _axis(call: Call, place: int, value: Value, default: int | None = None) -> int:
    axis = _argument(call, place, "axis", "axis1")
    axis = default if axis is None else axis
    if not is_integer(axis):
        raise call.config.problem("axis", "a whole number")
    return counted(call, axis, value.rank)


def _concatenated(call: Call) -> Value:
    operands = _operands(call)
    first = operands[0] if operands else call.input
    if len(operands) == 1:
        return merged(call, "Add", operands)
    axis = _axis(call, 1, first, -1)
    taken = [call.turned(value, first.moved) for value in operands]
    return call.row("Concat", taken, {"axis": first.place(axis)}, moved=first.moved)


def _integers(call: Call, value: Any) -> list[int]:
    items = [value] if is_integer(value) else value
    if not isinstance(items, list) or not all(map(is_integer, items)):
        raise call.config.problem("name", "that of a function with whole numbers for arguments")
    return items


def _reshaped(call: Call) -> Value:
    target = _argument(call, 1, "newshape", "shape")
    if not isinstance(target, list) or not all(map(is_integer, target[1:])):
        return call.unknown()
    return reshaped(call, target[1:])


def _permuted(call: Call) -> Value:
    axes = _argument(call, 1, "axes", "perm")
    rank = call.input.rank
    order = _integers(call, axes) if axes is not None else list(range(rank, -1, -1))
    if order[:1] != [0]:
        return call.unknown()
    return permuted(call, [axis - 1 for axis in order[1:]])


def _reduced(kind: str) -> Callable[[Call], Value]:
    def make(call: Call) -> Value:
        value = call.input
        axes = _argument(call, 1, "axis", "axes")
        keep = _argument(call, 2, "keepdims") is True
        if axes is None:
            return call.unknown()
        found = sorted({counted(call, axis, value.rank) for axis in _integers(call, axes)})
        places = tuple(map(value.place, found))
        left = value.rank if keep else value.rank - len(found)
        if not left:
            return call.unknown(shape=(1,))
        # What was the last axis may be gone: then the order of the rest is Keras's.
        moved = value.moved and left > 1 and (keep or value.rank - 1 not in found)
        values = {"over": places, "keep_axes": keep}
        return call.row(kind, [value], values, moved=moved)

    return make


def _expanded(call: Call) -> Value:
    axis = _argument(call, 1, "axis")
    value = call.turned(call.input, False)
    if not is_integer(axis):
        return call.unknown()
    place = counted(call, axis, value.rank + 1)
    return call.row("Unsqueeze", [value], {"axis": place})


def _squeezed(call: Call) -> Value:
    axes = _argument(call, 1, "axis")
    value = call.turned(call.input, False)
    if axes is None:
        return call.row("Squeeze", [value])
    over = tuple(counted(call, axis, value.rank) for axis in _integers(call, axes))
    return call.row("Squeeze", [value], {"over": over})


def _product(call: Call) -> Value:
    operands = _operands(call)
    if len(operands) != 2 or any(value.rank < 2 for value in operands):
        return call.unknown()
    return matrix_product(call, *operands)


def _sliced(call: Call) -> Value:
    """Add the rows of `x[...]`: a slice for each axis that is cut, then axes left out."""
    value = call.input
    place = _argument(call, 1, "slice_spec", "key")
    items = _spread(place if isinstance(place, list) else [place], value.rank + 1)
    if items is None or not _whole(items[0]):
        return call.unknown()
    cuts = [(axis, *_cut(item)) for axis, item in enumerate(items[1:]) if not _whole(item)]
    if any(step is None or step < 1 for _, _, _, step in cuts):
        return call.unknown()
    gone = {axis for axis, item in enumerate(items[1:]) if is_integer(item)}
    if not cuts:
        return call.row(*_same(value), moved=value.moved)
    for number, (axis, start, stop, step) in enumerate(cuts):
        values = {"axis": value.place(axis), "start": start, "stop": stop, "step": step}
        if number == len(cuts) - 1 and not gone:
            return call.row("Slice", [value], values, moved=value.moved)
        name = f"{call.name}.axis{axis + 1}"
        value = call.builder.add("Slice", name, [value], values, moved=value.moved)
    keras = value.keras
    left = tuple(size for axis, size in enumerate(keras or ()) if axis not in gone)
    return call.unknown() if keras is None else reshaped_from(call, value, left)


def reshaped_from(call: Call, value: Value, target: Sequence[int]) -> Value:
    """Add the row of a reshape of another value than the input."""
    call.inputs = [value]
    return reshaped(call, target)


def _same(value: Value) -> tuple[str, list[Value], Any]:
    kind, values = IDENTITY
    return kind, [value], values


def _spread(items: list[Any], rank: int) -> list[Any] | None:
    """Return one item an axis; None where an item is none that is known."""
    names = [item.get("class_name") if isinstance(item, dict) else None for item in items]
    whole = {"start": None, "stop": None, "step": None}
    if "__ellipsis__" in names:
        at = names.index("__ellipsis__")
        items = [*items[:at], *[whole] * (rank - len(items) + 1), *items[at + 1 :]]
    if len(items) > rank or any(item is None for item in items):
        return None
    items = [*items, *[whole] * (rank - len(items))]
    if not all(is_integer(item) or isinstance(item, dict) for item in items):
        return None
    return items


def _bounds(item: dict[str, Any]) -> dict[str, Any]:
    config = item.get("config")
    return config if isinstance(config, dict) else item


def _whole(item: Any) -> bool:
    if not isinstance(item, dict):
        return False
    bounds = _bounds(item)
    return (
        (
            bounds.get("start") in {None, 0}
            and bounds.get("stop") is None
            and bounds.get("step") in {None, 1}
        )
        if all(_open(bounds.get(key)) for key in ("start", "stop", "step"))
        else False
    )


def _open(value: Any) -> bool:
    return value is None or is_integer(value)


def _cut(item: Any) -> tuple[int, int | None, int | None]:
    """Return start, stop and step of an item; a step of None where they are none."""
    if is_integer(item):
        return item, item + 1 if item != -1 else None, 1
    bounds = _bounds(item)
    start, stop, step = (bounds.get(key) for key in ("start", "stop", "step"))
    if not (_open(start) and _open(stop) and _open(step)):
        return 0, None, None
    return start or 0, stop, 1 if step is None else step


def _parts(call: Call) -> list[Value] | Value:
    """Add a row for each part of an axis: equal ones, or those between given places."""
    value = call.input
    asked = _argument(call, 1, "indices_or_sections", "num_or_size_splits")
    axis = value.place(_axis(call, 2, value, -1))
    size = value.known()[axis]
    if is_integer(asked) and 0 < asked <= MOST_PARTS and size % asked == 0:
        return [
            call.row(
                "Split",
                [value],
                {"axis": axis, "parts": asked, "part": part},
                moved=value.moved,
                part=f"part{part}" if part else "",
            )
            for part in range(asked)
        ]
    places = asked if isinstance(asked, list) else []
    if not places or len(places) > MOST_PARTS or not all(map(is_integer, places)):
        return call.unknown()
    if call.use.layer.kind in _LAMBDAS:  # TensorFlow gives sizes, Keras 3 places
        places = list(accumulate(places))[:-1]
    return [
        call.row(
            "Slice",
            [value],
            {"axis": axis, "start": start, "stop": stop},
            moved=value.moved,
            part=f"part{number}" if number else "",
        )
        for number, (start, stop) in enumerate(pairwise([0, *places, size]))
    ]


def _padded(call: Call) -> Value:
    value, pairs = call.input, _argument(call, 1, "pad_width", "paddings")
    if is_integer(pairs):
        return call.unknown()
    if not isinstance(pairs, list) or len(pairs) != value.rank + 1:
        return call.unknown()
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
        return call.unknown()
    sides = [_integers(call, pair) for pair in pairs[1:]]
    if min(min(side) for side in sides) < 0 or value.rank < 2:
        return call.unknown()
    sides = [sides[-1], *sides[:-1]] if value.moved else sides
    values = {name: tuple(side[n] for side in sides) for n, name in enumerate(("before", "after"))}
    return call.row("Pad", [value], values, moved=value.moved)


def _elementwise(call: Call) -> Value:
    """Add the row of a function of single values that no kind has."""
    return call.unknown(shape=call.input.keras)


def _activation(kind: str, values: dict[str, Any]) -> Translation:
    return simple(kind, values)


_NAMES = {
    **{name: _joined("Add") for name in ("add", "math.add", "__operators__.add", "AddV2")},
    **{name: _joined("Subtract") for name in ("subtract", "math.subtract", "Sub")},
    **{name: _joined("Multiply") for name in ("multiply", "math.multiply", "Mul")},
    **{
        name: Translation(_quotient, passes=True)
        for name in ("divide", "truedivide", "true_divide", "math.truediv", "math.divide")
    },
    "maximum": _joined("Maximum"),
    "math.maximum": _joined("Maximum"),
    "minimum": _joined("Minimum"),
    "math.minimum": _joined("Minimum"),
    "concatenate": Translation(_concatenated, passes=True),
    "concat": Translation(_concatenated, passes=True),
    "reshape": Translation(_reshaped),
    "transpose": Translation(_permuted),
    "mean": Translation(_reduced("Mean")),
    "math.reduce_mean": Translation(_reduced("Mean")),
    "max": Translation(_reduced("Max")),
    "amax": Translation(_reduced("Max")),
    "math.reduce_max": Translation(_reduced("Max")),
    "expanddims": Translation(_expanded),
    "expand_dims": Translation(_expanded),
    "squeeze": Translation(_squeezed),
    "split": Translation(_parts),
    "resize": RESIZE,
    "pad": Translation(_padded, passes=True),
    "matmul": Translation(_product, lambda _: False),
    "linalg.matmul": Translation(_product, lambda _: False),
    "getitem": Translation(_sliced),
    "__operators__.getitem": Translation(_sliced),
    **dict.fromkeys(("cast", "identity", "stop_gradient", "stopgradient"), IDENTICAL),
    **{
        name: Translation(_elementwise, passes=True)
        for name in (
            *("abs", "absolute", "square", "sqrt", "rsqrt", "exp", "log", "power", "negative"),
            *("clip", "clip_by_value", "sin", "cos", "erf", "reciprocal", "sign", "floor", "round"),
            *("math.square", "math.sqrt", "math.rsqrt", "math.exp", "math.log", "math.pow"),
            *("math.abs", "math.erf", "math.negative", "math.sin", "math.cos"),
        )
    },
    **{name: _activation(*found) for name, found in ACTIVATIONS.items()},
    **{f"nn.{name}": _activation(*found) for name, found in ACTIVATIONS.items()},
    **{name.replace("_", ""): _activation(*found) for name, found in ACTIVATIONS.items()},
    "math.sigmoid": simple("Sigmoid"),
    "math.tanh": simple("Tanh"),
    "math.softplus": simple("Softplus"),
}
"""Functions by the name that a file gives them, in small letters for those of Keras 3."""

_UNKNOWN = Translation(lambda call: call.unknown())


def translation(layer: KerasLayer) -> Translation | None:
    """Return how a function becomes rows; None for what is a layer."""
    if layer.kind in _LAMBDAS:
        if layer.kind == "SlicingOpLambda":
            return _NAMES["__operators__.getitem"]
        name = layer.config.values.get("function", "")
        return _NAMES.get(name, _UNKNOWN) if isinstance(name, str) else _UNKNOWN
    if ".ops." in layer.module or layer.module.endswith(".ops"):
        return _NAMES.get(layer.kind.lower(), _UNKNOWN)
    return None
