"""The shapes that nodes of ONNX which rearrange values give, in any opset."""

from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.files.onnx.values import Call, NoKind


def slices(call: Call) -> list[tuple[int, int, int, int]]:
    """Return axis, start, end and step of each axis that `Slice` cuts, in any opset."""
    rank = len(call.shape())
    if call.attribute("starts") is not None:
        starts, ends = call.integers("starts"), call.integers("ends")
        axes = call.integers("axes", range(len(starts)))
        steps: tuple[int, ...] = (1,) * len(starts)
    else:
        starts, ends = call.places(1), call.places(2)
        axes = call.places(3) if call.has(3) else tuple(range(len(starts)))
        steps = call.places(4) if call.has(4) else (1,) * len(starts)
    if not len(starts) == len(ends) == len(axes) == len(steps) or 0 in steps:
        raise NoKind("its numbers do not fit")
    if any(not -rank <= axis < rank for axis in axes):
        raise NoKind("an axis that does not exist")
    return [(a % rank, s, e, d) for a, s, e, d in zip(axes, starts, ends, steps, strict=True)]


def cut(size: int, start: int, end: int, step: int) -> range:
    """Return the places that a slice takes of an axis; those past either end do no harm."""
    # Python takes a stop below 0 from the end; a reverse slice to the front has none.
    stop = None if step < 0 and end < -size else end
    return range(size)[start:stop:step]


def reshape(call: Call) -> Shape:
    """Return the shape of `Reshape`: 0 keeps a size, -1 is what is left."""
    given = call.shape()
    wanted = list(call.either("shape", 1) or ())
    if not call.integer("allowzero", 0):
        wanted = [
            given[axis] if size == 0 and axis < len(given) else size
            for axis, size in enumerate(wanted)
        ]
    free = [axis for axis, size in enumerate(wanted) if size == -1]
    known = elements([size for size in wanted if size != -1])
    if len(free) > 1 or any(size < -1 for size in wanted):
        raise NoKind("its sizes are no shape")
    if free:
        if not known or elements(given) % known:
            raise NoKind("its sizes do not fit")
        wanted[free[0]] = elements(given) // known
    if elements(wanted) != elements(given):
        raise NoKind("its sizes do not fit")
    return tuple(wanted)


def axes_of(call: Call, name: str, place: int, rank: int) -> tuple[int, ...] | None:
    """Return axes counted from the front, a setting or an input; None where none are named."""
    axes = call.either(name, place)
    if axes is None:
        return None
    if any(not -rank <= axis < rank for axis in axes):
        raise NoKind("an axis that does not exist")
    return tuple(sorted({axis % rank for axis in axes}))


def squeeze(call: Call) -> Shape:
    """Return the shape of `Squeeze`."""
    shape = call.shape()
    axes = axes_of(call, "axes", 1, len(shape))
    gone = axes if axes is not None else [axis for axis, size in enumerate(shape) if size == 1]
    return tuple(size for axis, size in enumerate(shape) if axis not in gone)


def new_axes(call: Call) -> tuple[int, ...]:
    """Return the axes that `Unsqueeze` makes, counted in the new shape."""
    given = call.either("axes", 1) or ()
    found = axes_of(call, "axes", 1, len(call.shape()) + len(given))
    return found or ()


def unsqueeze(call: Call) -> Shape:
    """Return the shape of `Unsqueeze`."""
    sizes = list(call.shape())
    for axis in new_axes(call):
        sizes.insert(axis, 1)
    return tuple(sizes)


def flatten(call: Call) -> Shape:
    """Return the shape of `Flatten`: the axes before one as one, and the others as one."""
    shape, axis = call.shape(), call.integer("axis", 1)
    axis = axis + len(shape) if axis < 0 else axis
    if not 0 <= axis <= len(shape):
        raise NoKind("an axis that does not exist")
    return (elements(shape[:axis]), elements(shape[axis:]))
