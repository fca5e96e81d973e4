"""Operators of PyTorch (ATen) that arrange values: shapes, stretches, joins, borders and sizes."""

from collections.abc import Callable
from itertools import accumulate
from typing import Any

from cnnparam_gui.core.shapes import MAX_SIZE, elements
from cnnparam_gui.files.pt2.call import Call, Operand, Step, Steps, Untranslated


def _reshape(call: Call) -> Steps:
    """The values in the same order: a Flatten where one axis is left, else their new shape."""
    given, shape = call.main(), call.shape
    if shape is None or elements(shape) != elements(given.shape):
        raise Untranslated
    if shape == given.shape:
        return ()
    if len(shape) == 1:
        return (Step("Flatten"),)
    return (Step("Reshape", {"shape": shape}),)


def _shaped(call: Call) -> Step:
    if call.shape is None:
        raise Untranslated
    return Step("Reshape", {"shape": call.shape})


def _order(call: Call, order: tuple[int, ...]) -> Steps:
    """Axes in another order; where only axes of one value move, the values stay in order."""
    given = call.main()
    full = (1, *given.shape) if given.batched else given.shape
    rank = len(full)
    order = tuple(axis + rank if axis < 0 else axis for axis in order)
    if sorted(order) != list(range(rank)):
        raise Untranslated
    moving = [axis for axis in order if full[axis] != 1]
    if moving == sorted(moving):
        return _reshape(call)
    first = 1 if given.batched else 0
    if order[:first] != tuple(range(first)):  # the batch moves: for one sample, an axis of 1
        steps = (Step("Reshape", {"shape": full}), Step("Permute", {"order": order}))
        whole = tuple(full[axis] for axis in order)
        return steps if call.shape == whole else (*steps, _shaped(call))
    own = tuple(axis - first for axis in order[first:])
    swapped = [axis for axis, place in enumerate(own) if axis != place]
    if len(swapped) == 2:
        return (Step("Transpose", {"axis": swapped[0], "other_axis": swapped[1]}),)
    return (Step("Permute", {"order": own}),)


def _permute(call: Call) -> Steps:
    return _order(call, call.sizes_of("dims"))


def _transpose(call: Call) -> Steps:
    rank = len(call.main().sizes)
    first, second = (
        call.integer(f"{_AXES.get(call.operator, 'dim')}{number}", number - 2)
        for number in range(2)
    )
    order = list(range(rank))
    if not (-rank <= first < rank and -rank <= second < rank):
        raise Untranslated
    order[first], order[second] = order[second], order[first]
    return _order(call, tuple(order))


_AXES = {"swapaxes": "axis"}
"""How an operator calls the axes that change places."""


def _concat(call: Call) -> Steps:
    """Rows joined; or a learned token before the others."""
    tensors = call.arguments.get("tensors")
    if not isinstance(tensors, tuple) or not all(isinstance(one, Operand) for one in tensors):
        raise Untranslated
    if len(tensors) == 2 and tensors[0].tensors and tensors[1].row:
        return (Step("ClassToken"),)
    if any(not one.row for one in tensors):
        raise Untranslated
    axis = tensors[0].axis(call.integer("dim", 0))
    if axis is None:
        raise Untranslated
    return (Step("Concat", {"axis": axis}),) if len(tensors) > 1 else ()


def _stretch(axis: int, start: int, stop: int | None, step: int = 1) -> Step:
    values: dict[str, Any] = {"axis": axis, "start": start}
    if stop is not None:
        values["stop"] = stop
    if step != 1:
        values["step"] = step
    return Step("Slice", values)


def _slice(call: Call) -> Steps:
    if call.shape == call.main().shape:
        return ()
    stop = call.arguments.get("end")
    if stop is not None and (type(stop) is not int or stop > MAX_SIZE):
        stop = None
    start = call.arguments.get("start")
    return (_stretch(call.axis("dim", 0), start or 0, stop, call.integer("step", 1)),)


def _select(call: Call) -> Steps:
    return _one_of(call, call.axis("dim"), call.integer("index"))


def _unbind(call: Call) -> Steps:
    return _one_of(call, call.axis("dim", 0), call.number)


def _one_of(call: Call, axis: int, index: int) -> Steps:
    """One place of an axis, which is left out."""
    shape = call.main().shape
    left_out = Step("Squeeze", {"over": (axis,)}) if len(shape) > 1 else None
    taken = _stretch(axis, index, None if index == -1 else index + 1)
    if shape[axis : axis + 1] == (1,):
        return (left_out,) if left_out else ()
    return (taken, left_out) if left_out else (taken,)


def _split(call: Call) -> Steps:
    """One of several parts: all of a size but the last, or of sizes that are given."""
    given = call.main()
    axis = call.axis("dim", 0)
    whole = given.shape[axis] if axis < len(given.shape) else 0
    if call.operator == "chunk":
        parts = max(1, call.integer("chunks"))
        size = -(-whole // parts)
        stops = [min(whole, size * (number + 1)) for number in range(parts)]
    elif isinstance(call.arguments.get(_SPLIT[call.operator]), tuple):
        stops = list(accumulate(call.sizes_of(_SPLIT[call.operator])))
    else:
        size = max(1, call.integer(_SPLIT[call.operator]))
        stops = [min(whole, size * (call.number + extra)) for extra in (0, 1)]
        return _part(axis, whole, stops[0], stops[1])
    if call.number >= len(stops):
        raise Untranslated
    start = stops[call.number - 1] if call.number else 0
    return _part(axis, whole, start, stops[call.number])


_SPLIT = {"split": "split_size", "split_with_sizes": "split_sizes", "chunk": "chunks"}


def _part(axis: int, whole: int, start: int, stop: int) -> Steps:
    size = stop - start
    if size > 0 and whole % size == 0 and start % size == 0 and size < whole:
        values = {"parts": whole // size, "part": start // size, "axis": axis}
        return (Step("Split", values),)
    return (_stretch(axis, start, stop),)


def _pad(fill: str) -> Callable[[Call], Steps]:
    def apply(call: Call) -> Steps:
        given = call.main()
        sizes = call.sizes_of("pad" if "pad" in call.arguments else "padding")
        mode = call.arguments.get("mode")
        axes = len(given.shape)
        if min(sizes, default=0) < 0 or len(sizes) % 2 or len(sizes) > 2 * axes:
            raise Untranslated
        before, after = [0] * axes, [0] * axes
        for place in range(0, len(sizes), 2):  # from the last axis to the first
            before[axes - 1 - place // 2], after[axes - 1 - place // 2] = sizes[place : place + 2]
        own = _FILLS.get(mode, fill) if isinstance(mode, str) else fill
        spatial = slice(1, None) if axes > 1 and not before[0] and not after[0] else slice(None)
        values = {
            "before": tuple(before[spatial]),
            "after": tuple(after[spatial]),
            "fill": own,
        }
        return (Step("Pad", values),)

    return apply


_FILLS = {
    "constant": "zeros",
    "reflect": "reflect",
    "replicate": "replicate",
    "circular": "circular",
}


def _upsample(mode: str) -> Callable[[Call], Steps]:
    def apply(call: Call) -> Steps:
        factors = call.arguments.get("scale_factors")
        if isinstance(factors, tuple) and factors and None not in factors:
            return (Step("Upsample", {"factor": tuple(map(float, factors)), "mode": mode}),)
        if call.shape is None:
            raise Untranslated
        return (Step("Upsample", {"size": call.shape[1:], "mode": mode}),)

    return apply


def _roll(call: Call) -> Steps:
    given = call.main()
    axes = tuple(given.axis(number) for number in call.sizes_of("dims"))
    if None in axes or not axes:
        raise Untranslated
    return (Step("Roll", {"shifts": call.sizes_of("shifts"), "over": axes}),)


def _repeat(call: Call) -> Steps:
    given = call.main()
    repeats = call.sizes_of("repeats")
    if given.batched and repeats[:1] != (1,):
        raise Untranslated
    return (Step("Tile", {"repeats": repeats[1:] if given.batched else repeats}),)


def _expand(call: Call) -> Steps:
    """Axes of one value repeated."""
    given, shape = call.main().shape, call.shape
    if shape is None or len(shape) != len(given):
        raise Untranslated
    repeats = tuple(new // max(old, 1) for new, old in zip(shape, given, strict=True))
    return () if shape == given else (Step("Tile", {"repeats": repeats}),)


def _number(kind: str, field: str, argument: str) -> Callable[[Call], Steps]:
    """Return a translation to a kind with one number."""
    return lambda call: (Step(kind, {field: call.integer(argument)}),)


_RESHAPING = (
    *("view", "reshape", "flatten", "unflatten", "squeeze", "unsqueeze", "_unsafe_view"),
    *(
        "as_strided",
        "view_copy",
        "_reshape_copy",
        "_reshape_alias",
        "squeeze_copy",
        "unsqueeze_copy",
    ),
)

ARRANGING: dict[str, Callable[[Call], Steps]] = {
    **dict.fromkeys(_RESHAPING, _reshape),
    "permute": _permute,
    "permute_copy": _permute,
    **dict.fromkeys(("transpose", "transpose_copy", "t", "swapaxes", "swapdims"), _transpose),
    "cat": _concat,
    "concat": _concat,
    "slice": _slice,
    "slice_copy": _slice,
    "select": _select,
    "select_copy": _select,
    "unbind": _unbind,
    **dict.fromkeys(_SPLIT, _split),
    "pad": _pad("zeros"),
    "constant_pad_nd": _pad("zeros"),
    **{f"reflection_pad{axes}d": _pad("reflect") for axes in (1, 2, 3)},
    **{f"replication_pad{axes}d": _pad("replicate") for axes in (1, 2, 3)},
    **{f"upsample_nearest{axes}d": _upsample("nearest") for axes in (1, 2, 3)},
    "upsample_linear1d": _upsample("linear"),
    "upsample_bilinear2d": _upsample("linear"),
    "_upsample_bilinear2d_aa": _upsample("linear"),
    "upsample_trilinear3d": _upsample("linear"),
    "upsample_bicubic2d": _upsample("cubic"),
    "roll": _roll,
    "repeat": _repeat,
    "expand": _expand,
    "pixel_shuffle": _number("PixelShuffle", "block_size", "upscale_factor"),
    "pixel_unshuffle": _number("PixelUnshuffle", "block_size", "downscale_factor"),
    "channel_shuffle": _number("ChannelShuffle", "groups", "groups"),
}
"""The translation of every operator that arranges values, by its name."""
