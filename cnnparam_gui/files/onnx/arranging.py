"""How a node of ONNX that rearranges values is written as rows: reshapes, slices, joins."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements
from cnnparam_gui.files.onnx import shapes
from cnnparam_gui.files.onnx.values import (
    FIRST,
    Batch,
    Call,
    Made,
    NoKind,
    Outputs,
    Step,
    Value,
    broadcast_batch,
    broadcast_shapes,
    reshaped_batch,
    row_shape,
)

_Number = TypeVar("_Number", int, float)

_FILLS = {"edge": "replicate", "reflect": "reflect", "wrap": "circular"}


def slice_steps(parts: Sequence[tuple[int, int, int, int]]) -> tuple[Step, ...]:
    """Return a row for each axis that is cut: axis, start, stop and step."""
    return tuple(
        Step("Slice", {"axis": a, "start": s, "stop": e if e < MAX_SIZE else None, "step": d})
        for a, s, e, d in parts
    )


def pad_step(sizes: Sequence[int], mode: str) -> Step:
    """Return the row of a pad, of sizes before and after each axis with the batch in front."""
    half = len(sizes) // 2
    fill = _FILLS.get(mode, "zeros")
    before, after = tuple(sizes[1:half]), tuple(sizes[half + 1 :])
    return Step("Pad", {"before": before, "after": after, "fill": fill})


def reduced_step(kind: str, over: Sequence[int], *, keep: bool) -> Step:
    """Return the row of a mean or a maximum over axes."""
    return Step(kind, {"over": tuple(over), "keep_axes": keep})


def reshaped(shape: Callable[[Call], Shape]) -> Callable[[Call], Outputs]:
    """Return what writes a node that gives its values another shape, in the same order."""

    def rows(call: Call) -> Outputs:
        value, new = call.at(0), shape(call)
        batch = reshaped_batch(value, new, call.size)
        if value.batch is not None and batch is None and call.size > 1:
            raise NoKind("it joins the batch with other axes")
        old = row_shape(call.shape(), value.batch, call.size)
        return [Made(_to(old, row_shape(new, batch, call.size)), new, batch, takes=(0,))]

    return rows


def _to(old: Shape, new: Shape) -> tuple[Step, ...]:
    """Return the row that gives a shape another form, in the plainest word; none if alike."""
    if old == new:
        return ()
    if new == (elements(old),):
        return (Step("Flatten"),)
    return (Step("Reshape", {"shape": new}),)


def squeeze(call: Call) -> Outputs:
    """Write a node that leaves out axes of size 1, the batch among them or not."""
    return _kept_batch(call, shapes.squeeze(call), "Squeeze")


def unsqueeze(call: Call) -> Outputs:
    """Write a node that makes axes of size 1."""
    new = shapes.new_axes(call)
    value, shape = call.at(0), shapes.unsqueeze(call)
    batch = value.batch
    if batch is not None:
        free = [axis for axis in range(len(shape)) if axis not in new]
        batch = Batch(free[batch.axis], batch.joined)
    old, wanted = row_shape(call.shape(), value.batch, call.size), row_shape(shape, batch, 1)
    whole = row_shape(shape, batch, call.size) if batch and batch.joined else wanted
    return [Made(_to(old, whole), shape, batch, takes=(0,))]


def _kept_batch(call: Call, shape: Shape, kind: str) -> Outputs:
    value, batch = call.at(0), call.at(0).batch
    axes = shapes.axes_of(call, "axes", 1, value.rank)
    gone = axes if axes is not None else [a for a, size in enumerate(call.shape()) if size == 1]
    if any(call.shape()[axis] != 1 for axis in gone):
        raise NoKind("an axis that is not of size 1")
    if batch is not None:
        shift = sum(axis < batch.axis for axis in gone)
        batch = None if batch.axis in gone else Batch(batch.axis - shift, batch.joined)
    old, new = row_shape(call.shape(), value.batch, call.size), row_shape(shape, batch, call.size)
    if old == new:
        return [Made((), shape, batch, takes=(0,))]
    over = tuple(call.axis(a, value) for a in gone if not value.batch or a != value.batch.axis)
    return [Made((Step(kind, {"over": over}),), shape, batch, takes=(0,))]


def transposed(call: Call) -> Outputs:
    """Write a node that puts the axes in another order."""
    value, shape = call.at(0), call.shape()
    order = call.integers("perm", range(len(shape))[::-1])
    if sorted(order) != list(range(len(shape))):
        raise NoKind("no order of its axes")
    new, batch = tuple(shape[axis] for axis in order), value.batch
    if batch is not None:
        batch = Batch(order.index(batch.axis), batch.joined)
    inner = (
        [
            call.axis(a, value)
            for a in order
            if value.batch is None or value.batch.joined or a != value.batch.axis
        ]
        if batch is None or not batch.joined
        else list(order)
    )
    steps = () if inner == sorted(inner) else (Step("Permute", {"order": tuple(inner)}),)
    return [Made(steps, new, batch, takes=(0,))]


def sliced(call: Call) -> Outputs:
    """Write a node that takes a stretch of some axes."""
    value, shape = call.at(0), list(call.shape())
    parts = []
    for axis, start, end, step in shapes.slices(call):
        taken = shapes.cut(shape[axis], start, end, step)
        if taken == range(shape[axis]):
            continue
        at = call.axis(axis, value)
        # What is taken backwards has the size of what is taken forwards.
        backwards = (at, taken[-1], taken[0] + 1, -step) if step < 0 and taken else None
        parts.append(backwards or (at, start, end, step))
        shape[axis] = len(taken)
    return [Made(slice_steps(parts), tuple(shape), value.batch, takes=(0,))]


def gathered(call: Call) -> Outputs:
    """Write a look-up: of learned vectors, of one place of an axis, or of several."""
    table, places = call.at(0), call.at(1)
    if not table.row:
        return _embedded(call, table, places)
    axis = call.axis(call.integer("axis", 0), table)
    shape, wanted = call.shape(), call.places(1)
    full = call.integer("axis", 0) % len(shape)
    new = (*shape[:full], *(places.shape or ()), *shape[full + 1 :])
    batch = table.batch
    if batch is not None and batch.axis > full:
        batch = Batch(batch.axis - 1 + len(places.shape or ()), batch.joined)
    first = [place % shape[full] for place in wanted]
    step = first[1] - first[0] if len(first) > 1 else len(first)
    if step < 1 or first != [first[0] + step * place for place in range(len(first))]:
        raise NoKind("it takes places in no order")
    steps = slice_steps([(axis, first[0], first[-1] + 1, step)])
    if not places.shape and len(row_shape(shape, table.batch, call.size)) > 1:
        steps = (*steps, Step("Squeeze", {"over": (axis,)}))
    return [Made(steps, new, batch, takes=(0,))]


def _embedded(call: Call, table: Value, places: Value) -> Outputs:
    shape, indices = call.shape(0), call.shape(1)
    if call.integer("axis", 0) or len(shape) != 2:
        raise NoKind("it looks up along another axis")
    step = Step("Embedding", {"entries": shape[0], "features": shape[1]})
    return [
        Made((step,), (*indices, shape[1]), places.batch, weights=(table,), takes=(1,)),
    ]


def joined(call: Call) -> Outputs:
    """Write a node that joins its inputs along an axis, or a learned token to others."""
    values = [value for value in call.inputs if value is not None]
    with_rows = [value for value in values if value.row]
    given = [call.shape(place) for place in range(len(call.inputs))]
    full = call.integer("axis", 0)
    rank = len(given[0])
    if not -rank <= full < rank or any(len(shape) != rank for shape in given):
        raise NoKind("its inputs have other axes")
    full %= rank
    size = sum(shape[full] for shape in given)
    new = (*given[0][:full], size, *given[0][full + 1 :])
    batch = broadcast_batch(with_rows, rank)
    axis = call.axis(full, with_rows[0])
    if len(with_rows) == len(values):
        if len(values) == 1:
            return [Made((), new, batch)]
        return [Made((Step("Concat", {"axis": axis}),), new, batch)]
    learned = [value for value in values if not value.row]
    if len(values) == 2 and rank == 3 and axis == 0 and elements(learned[0].shape or ()) == new[2]:
        place = call.inputs.index(with_rows[0])
        return [Made((Step("ClassToken"),), new, batch, (learned[0],), (place,))]
    raise NoKind("it joins constants")


def split(call: Call) -> Outputs:
    """Write a node that cuts an axis into parts, each a row of its own."""
    value, shape = call.at(0), call.shape()
    axis = call.axis(call.integer("axis", 0), value)
    full = call.integer("axis", 0) % len(shape)
    parts = len(call.node.outputs)
    sizes = call.either("split", 1)
    if sizes is None:
        each = -(-shape[full] // parts)
        sizes = tuple(min(each, shape[full] - each * part) for part in range(parts))
    if len(sizes) != parts or sum(sizes) != shape[full] or min(sizes) < 1:
        raise NoKind("its parts do not fit")
    made: Outputs = []
    for part in range(parts):
        new = (*shape[:full], sizes[part], *shape[full + 1 :])
        made.append(Made(split_steps(axis, sizes, part), new, value.batch, takes=(0,)))
    return made


def split_steps(axis: int, sizes: Sequence[int], part: int) -> tuple[Step, ...]:
    """Return the row of one part of an axis that is cut into parts of some sizes."""
    if len(set(sizes)) == 1:
        return (Step("Split", {"axis": axis, "parts": len(sizes), "part": part}),)
    start = sum(sizes[:part])
    stop = None if part + 1 == len(sizes) else start + sizes[part]
    return (Step("Slice", {"axis": axis, "start": start, "stop": stop}),)


def padded(call: Call) -> Outputs:
    """Write a node that adds something around a feature map."""
    sizes = call.either("pads", 1)
    shape = call.shape()
    if sizes is not None and call.has(3):
        sizes = _all_axes(sizes, call.places(3), len(shape))
    if sizes is None or len(sizes) != 2 * len(shape):
        raise NoKind("its sizes do not fit")
    if not any(sizes):
        return [Made((), shape, call.at(0).batch, takes=(0,))]
    if call.at(0).batch != FIRST or sizes[0] or sizes[len(shape)]:
        raise NoKind("it pads the batch")
    if min(sizes) < 0:
        return [_cropped(call, sizes)]
    return [Made((pad_step(sizes, call.text("mode")),), takes=(0,))]


def _cropped(call: Call, sizes: Sequence[int]) -> Made:
    """Pads below 0 cut off: what is left of each axis, padded with the others."""
    shape, half = call.shape(), len(sizes) // 2
    parts = []
    for axis in range(1, half):
        before, after = -min(sizes[axis], 0), -min(sizes[axis + half], 0)
        if before or after:
            parts.append((axis - 1, before, shape[axis] - after, 1))
    rest = [max(size, 0) for size in sizes]
    pads = (pad_step(rest, call.text("mode")),) if any(rest) else ()
    return Made((*slice_steps(parts), *pads), takes=(0,))


def _all_axes(sizes: Sequence[int], axes: Sequence[int], rank: int) -> tuple[int, ...]:
    """Return sizes for every axis, of those for some."""
    if len(sizes) != 2 * len(axes):
        raise NoKind("its sizes do not fit")
    found = [0] * (2 * rank)
    for place, axis in enumerate(axes):
        if not -rank <= axis < rank:
            raise NoKind("an axis that does not exist")
        found[axis % rank] = sizes[place]
        found[axis % rank + rank] = sizes[place + len(axes)]
    return tuple(found)


def resized(call: Call) -> Outputs:
    """Write a node that resizes feature maps, in any opset: to sizes, or by factors."""
    shape = call.shape()
    if call.at(0).batch != FIRST:
        raise NoKind("its batch is another axis")
    found = call.attribute("scales")
    scales: tuple[float, ...] | None = None
    if found is not None:
        scales = tuple(found.floats)
    elif call.node.operator == "Upsample" or len(call.inputs) == 2:
        scales = tuple(map(float, call.numbers(1)))
    elif call.has(2) and call.at(2).shape != (0,):
        scales = tuple(map(float, call.numbers(2)))
    mode = {"linear": "linear", "cubic": "cubic"}.get(call.text("mode"), "nearest")
    axes = call.integers("axes")
    if scales is None:
        sizes = _at_axes(shape, axes, call.places(3))
        if len(sizes) != len(shape) or sizes[:2] != shape[:2]:
            raise NoKind("it resizes channels")
        return [Made((Step("Upsample", {"size": sizes[2:], "mode": mode}),), takes=(0,))]
    scales = _at_axes((1.0,) * len(shape), axes, scales)
    if len(scales) != len(shape) or scales[:2] != (1.0, 1.0):
        raise NoKind("it resizes channels")
    return [Made((resize_step(scales[2:], mode),), takes=(0,))]


def _at_axes(
    every: Sequence[_Number], axes: Sequence[int], some: Sequence[_Number]
) -> tuple[_Number, ...]:
    """Return one number an axis, of those for some axes where these are named."""
    if not axes:
        return tuple(some)
    if len(axes) != len(some) or any(not -len(every) <= axis < len(every) for axis in axes):
        raise NoKind("its sizes do not fit")
    found = list(every)
    for axis, number in zip(axes, some, strict=True):
        found[axis] = number
    return tuple(found)


def resize_step(factors: Sequence[float], mode: str = "nearest") -> Step:
    """Return the row of a resize by factors.

    Factors are stored with 24 bits: seven figures are what was meant.
    """
    return Step("Upsample", {"factor": tuple(float(f"{f:.7g}") for f in factors), "mode": mode})


def tiled(call: Call) -> Outputs:
    """Write a node that repeats its values along each axis."""
    value, shape, repeats = call.at(0), call.shape(), call.places(1)
    if len(repeats) != len(shape):
        raise NoKind("its repeats do not fit")
    return _repeated(call, value, repeats)


def expanded(call: Call) -> Outputs:
    """Write a node that repeats axes of size 1."""
    value, old = call.at(0), call.shape()
    shape = broadcast_shapes([old, call.places(1)])
    if shape == old:
        return [Made((), shape, value.batch, takes=(0,))]
    if len(shape) != len(old):
        raise NoKind("it makes new axes")
    return _repeated(call, value, [n // max(o, 1) for n, o in zip(shape, old, strict=True)])


def _repeated(call: Call, value: Value, repeats: Sequence[int]) -> Outputs:
    shape, batch = call.shape(), value.batch
    new = tuple(map(lambda size, times: size * times, shape, repeats))
    inner = list(repeats)
    if batch is not None and not batch.joined and inner.pop(batch.axis) != 1:
        raise NoKind("it repeats the batch")
    steps: tuple[Step, ...] = (Step("Tile", {"repeats": tuple(inner)}),)
    return [Made(steps if max(inner, default=1) > 1 else (), new, batch, takes=(0,))]


def blocks(kind: str) -> Callable[[Call], Outputs]:
    """Return what writes a node that moves blocks between channels and positions."""
    return lambda call: [
        Made((Step(kind, {"block_size": call.integer("blocksize", 1)}),), takes=(0,), forward=True)
    ]


def reduced(kind: str) -> Callable[[Call], Outputs]:
    """Return what writes a node that gives one value for all along some axes."""

    def rows(call: Call) -> Outputs:
        value, shape = call.at(0), call.shape()
        axes = shapes.axes_of(call, "axes", 1, len(shape))
        keep = bool(call.integer("keepdims", 1))
        if axes is None or (not axes and not call.integer("noop_with_empty_axes", 0)):
            axes = tuple(range(len(shape)))
        over = [call.axis(axis, value) for axis in axes]
        new = tuple(
            1 if axis in axes else size
            for axis, size in enumerate(shape)
            if keep or axis not in axes
        )
        batch = value.batch
        if batch is not None and not keep:
            batch = Batch(batch.axis - sum(a < batch.axis for a in axes), batch.joined)
        whole = len(over) == len(row_shape(shape, value.batch, call.size))
        if not kind:
            raise NoKind("no kind computes it", new, batch)
        step = reduced_step(kind, over, keep=keep or whole)
        return [Made((step,) if over else (), new, batch, takes=(0,))]

    return rows
