"""The kinds that join, move and cut values, as Keras has them: one entry a kind."""

from collections.abc import Sequence
from typing import Any

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.code.keras_entry import Entry, Steps, last, made
from cnnparam_gui.files.code.keras_layout import Layout, Need, place
from cnnparam_gui.files.code.keras_windows import border, positional
from cnnparam_gui.files.code.row import Row, function
from cnnparam_gui.files.code.text import Call, Code, Value, call, one_line, options, whole


def _merge(name: str) -> Entry:
    def merge(row: Row, _kept: Layer, _: Layout) -> Steps:
        if len({len(shape) for shape in row.inputs}) > 1:
            raise row.refused("Keras joins inputs with as many axes each")
        return (function(lambda _, inputs: call(f"layers.{name}()", list(inputs))),)

    return Entry(merge, "any")


def _concat(_row: Row, layer: Any, layout: Layout) -> Steps:
    axis = last(layout, layer.axis)
    joining = one_line(call("layers.Concatenate", **({} if axis == -1 else {"axis": axis})))
    return (function(lambda _, inputs: call(joining, list(inputs))),)


def _matmul(_row: Row, _kept: Layer, _: Layout) -> Steps:
    return (function(lambda _, x: call("ops.matmul", *x)),)


def _slice(_row: Row, layer: Any, layout: Layout) -> Steps:
    step = f":{layer.step}" if layer.step > 1 else ""
    stretch = f"{layer.start or ''}:{'' if layer.stop is None else layer.stop}{step}"
    index = ", ".join([":"] * place(layout, layer.axis) + [stretch])
    return (function(lambda _, x: Code(f"{x[0]}[{index}]")),)


def _split(_row: Row, layer: Any, layout: Layout) -> Steps:
    axis, ending = last(layout, layer.axis), f"[{layer.part}]"

    def part(_: Code, inputs: Sequence[Code]) -> Call:
        return Call("ops.split", call("", inputs[0], layer.parts, axis=axis).args, ending)

    return (function(part),)


def _of_positions(row: Row) -> Need | None:
    """Return the need of a pooling for the mean of all positions of a feature map."""
    layer: Any = row.layer
    axes = len(row.inputs[0])
    spatial = {axis % axes for axis in layer.over} == set(range(1, axes))
    return "channels last" if spatial and 2 <= axes <= 4 else None


def _reduction(name: str, sort: str) -> Entry:
    def reduce(row: Row, layer: Any, _: Layout) -> Steps:
        axes = len(row.inputs[0])
        if _of_positions(row):
            keep = options(keepdims=(layer.keep_axes, False))
            return made(f"Global{sort}Pooling{axes - 1}D", *keep)
        places: Value = tuple(sorted(axis % axes + 1 for axis in layer.over))
        keeping = {"keepdims": True} if layer.keep_axes else {}
        return (function(lambda _, x: call(name, x[0], axis=places, **keeping)),)

    return Entry(reduce, "as counted", _of_positions)


def to_vector(row: Row) -> Need | None:
    """Return that a vector of all values may come in any order."""
    return "any" if len(row.output) == 1 and not getattr(row.layer, "last_axis", False) else None


def _reshape(row: Row, _kept: Layer, _: Layout) -> Steps:
    return made("Reshape", positional("target_shape", tuple(row.output)))


def _flatten(row: Row, layer: Layer, layout: Layout) -> Steps:
    if len(row.output) == 1:
        return made("Flatten")
    return _reshape(row, layer, layout)


def _roll(_row: Row, layer: Any, _: Layout) -> Steps:
    over: Value = tuple(axis if axis < 0 else axis + 1 for axis in layer.over)
    shifts: Value = tuple(layer.shifts)
    return (function(lambda _, x: call("ops.roll", x[0], shifts, axis=over)),)


def _tile(_row: Row, layer: Any, _: Layout) -> Steps:
    repeats: Value = (1, *layer.repeats)
    return (function(lambda _, x: call("ops.tile", x[0], repeats)),)


def _pad(row: Row, layer: Any, _: Layout) -> Steps:
    borders = layer.borders(row.inputs[0])
    if not any(borders[0]) and layer.fill == "zeros" and len(borders) <= 4:
        return (border("ZeroPadding", borders[1:]),)
    mode = {"zeros": "constant", "reflect": "reflect"}.get(layer.fill)
    if mode is None:
        raise row.refused(f"Keras has no padding by {layer.fill}")
    sizes = ((0, 0), *borders[1:], borders[0])
    keyword = {} if mode == "constant" else {"mode": mode}
    return (function(lambda _, x: call("ops.pad", x[0], Code(repr(sizes)), **keyword)),)


def _crop(row: Row, layer: Any, _: Layout) -> Steps:
    borders = layer.borders(row.inputs[0])
    if not any(borders[0]) and len(borders) <= 4:
        return (border("Cropping", borders[1:]),)
    cuts = [f"{a or ''}:{-b if b else ''}" for a, b in (*borders[1:], borders[0])]
    return (function(lambda _, x: Code(f"{x[0]}[:, {', '.join(cuts)}]")),)


def _upsample(row: Row, layer: Any, _: Layout) -> Steps:
    given, wanted = row.inputs[0][1:], row.output[1:]
    if given == wanted:
        return made("Identity")
    axes = len(given)
    mode = {"nearest": "nearest", "linear": "bilinear", "cubic": "bicubic"}[layer.mode]
    if axes == 2 and any(b % a for a, b in zip(given, wanted, strict=True)):
        sizes = [positional("", size) for size in wanted]
        return made("Resizing", *sizes, *options(interpolation=(mode, "bilinear")))
    if any(b % a for a, b in zip(given, wanted, strict=True)) or axes > 3:
        raise row.refused("Keras makes such a feature map larger by whole factors only")
    if axes != 2 and mode != "nearest":
        raise row.refused("Keras interpolates over height and width only")
    factors = tuple(b // a for a, b in zip(given, wanted, strict=True))
    usual = options(interpolation=(mode, "nearest"))
    return made(f"UpSampling{axes}D", positional("size", whole(factors)), *usual)


def _shuffle(row: Row, layer: Any, _: Layout) -> Steps:
    channels, *sizes = row.inputs[0]
    axes = len(sizes) + 2
    order = (*range(1, axes - 1), axes, axes - 1)
    split: Shape = (*sizes, layer.groups, channels // layer.groups)
    return (
        *made("Reshape", positional("target_shape", split)),
        *made("Permute", positional("dims", order)),
        *made("Reshape", positional("target_shape", (*sizes, channels))),
    )


ARRANGING: dict[str, Entry] = {
    **{name: _merge(name) for name in ("Add", "Subtract", "Multiply", "Average")},
    **{name: _merge(name) for name in ("Maximum", "Minimum")},
    "ChannelShuffle": Entry(_shuffle),
    "Concat": Entry(_concat, "any"),
    "Crop": Entry(_crop),
    "Flatten": Entry(_flatten, "as counted", to_vector),
    "MatMul": Entry(_matmul, "as counted"),
    "Max": _reduction("ops.max", "Max"),
    "Mean": _reduction("ops.mean", "Average"),
    "Pad": Entry(_pad),
    "Reshape": Entry(_reshape, "as counted"),
    "Roll": Entry(_roll, "as counted"),
    "Slice": Entry(_slice, "any"),
    "Split": Entry(_split, "any"),
    "Squeeze": Entry(_reshape, "as counted"),
    "Tile": Entry(_tile, "as counted"),
    "Unsqueeze": Entry(_reshape, "as counted"),
    "Upsample": Entry(_upsample),
}
"""The entry of each of these kinds."""
