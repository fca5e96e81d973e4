"""Convolutions and pooling as layers of Keras: `valid`, `same`, or a layer that pads before."""

from collections.abc import Sequence

from cnnparam_gui.core.frameworks import FRAMEWORKS, Axis, Sides
from cnnparam_gui.core.kinds.convolution import Convolution, TransposedConvolution
from cnnparam_gui.core.kinds.depthwise import Depthwise, Separable
from cnnparam_gui.core.kinds.pooling import LpPooling, MaxPooling, Pooling
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.sides import sides
from cnnparam_gui.files.code.row import Row, Step
from cnnparam_gui.files.code.text import Arg, Call, Code, Value, options, whole

KERAS = FRAMEWORKS["keras"]
Steps = tuple[Step, ...]


def positional(name: str, value: Value) -> Arg:
    """Return an argument whose keyword is left out."""
    return Arg(name, value, positional=True)


def border(name: str, pads: Sequence[Sides]) -> Step:
    """Return a layer that adds or takes away something at both ends of each axis."""
    axes = len(pads)
    alike = len(set(pads)) == 1 and pads[0][0] == pads[0][1]
    value: Value = Code(repr(tuple(pads)))
    if alike or axes == 1:
        value = pads[0][0] if alike else pads[0]
    return Step(Call(f"layers.{name}{axes}D", (positional("size", value),)))


def _padding(axes: Sequence[Axis], pads: Sequence[Sides]) -> tuple[Steps, str]:
    """Return the layer that pads before, and the word that is left to the layer itself."""
    if not any(map(any, pads)):
        return (), "valid"
    if [KERAS.same(axis, lower=False) for axis in axes] == list(pads):
        return (), "same"
    return (border("ZeroPadding", pads),), "valid"


def _dilated(row: Row, stride: Shape, dilation: Shape) -> None:
    if max(stride) > 1 and max(dilation) > 1:
        raise row.refused("Keras takes dilation only with stride 1")


def convolution(row: Row, layer: Convolution) -> Steps:
    """Return a convolution, a depthwise one where every channel is a group."""
    _dilated(row, layer.stride, layer.dilation)
    axes = layer.windows(row.inputs[0][1:])
    before, word = _padding(axes, layer.pads(axes))
    common = options(
        strides=(whole(layer.stride), 1),
        padding=(word, "valid"),
        dilation_rate=(whole(layer.dilation), 1),
    )
    bias = options(use_bias=(layer.bias, True))
    if layer.groups == row.channels > 1 and layer.axes < 3 and len(set(layer.stride)) == 1:
        multiplier = options(depth_multiplier=(layer.filters // row.channels, 1))
        kernel = positional("kernel_size", whole(layer.kernel))
        name = f"layers.DepthwiseConv{layer.axes}D"
        return (*before, Step(Call(name, (kernel, *common, *multiplier, *bias))))
    args = (
        positional("filters", layer.filters),
        positional("kernel_size", whole(layer.kernel)),
        *common,
        *options(groups=(layer.groups, 1)),
        *bias,
    )
    return (*before, Step(Call(f"layers.Conv{layer.axes}D", args)))


def depthwise(row: Row, layer: Depthwise) -> Steps:
    """Return a depthwise convolution."""
    return _by_channel(row, layer, "depthwise", f"layers.DepthwiseConv{layer.axes}D")


def separable(row: Row, layer: Separable) -> Steps:
    """Return a separable convolution."""
    filters = positional("filters", layer.filters)
    return _by_channel(row, layer, "separable", f"layers.SeparableConv{layer.axes}D", filters)


def _by_channel(
    row: Row, layer: Depthwise | Separable, what: str, name: str, *before_kernel: Arg
) -> Steps:
    """Return a convolution that goes over every channel by itself."""
    _dilated(row, layer.stride, layer.dilation)
    if len(set(layer.stride)) > 1:
        raise row.refused(f"Keras's {what} convolution takes one stride for all axes")
    axes = layer.windows(row.inputs[0][1:])
    before, word = _padding(axes, layer.pads(axes))
    args = (
        *before_kernel,
        positional("kernel_size", whole(layer.kernel)),
        *options(
            strides=(whole(layer.stride), 1),
            padding=(word, "valid"),
            depth_multiplier=(layer.multiplier, 1),
            dilation_rate=(whole(layer.dilation), 1),
            use_bias=(layer.bias, True),
        ),
    )
    return (*before, Step(Call(name, args)))


def transposed(row: Row, layer: TransposedConvolution) -> Steps:
    """Return a transposed convolution, with what padding takes away cropped off behind it."""
    if layer.groups > 1:
        raise row.refused("Keras's transposed convolution has no groups")
    _dilated(row, layer.stride, layer.dilation)
    axes = layer.windows(row.inputs[0][1:])
    word = isinstance(layer.padding, str)
    pads = [(0, 0)] * layer.axes if word else [sides(pad) for pad in layer.padding]  # type: ignore[arg-type]  # no text
    wanted = row.output[1:]
    name = "valid"
    behind: Steps = ()
    full = [KERAS.transposed(axis, (0, 0), None) for axis in axes]
    same = [max(axis.reach - axis.stride, 0) for axis in axes]
    halves = [(total // 2, total - total // 2) for total in same]
    fits = tuple(axis.size * axis.stride for axis in axes) == wanted
    if fits and (word or pads == halves) and any(same):
        name = "same"
    else:
        cuts = [
            (before, most - size - before)
            for (before, _), most, size in zip(pads, full, wanted, strict=True)
        ]
        if min(map(min, cuts)) < 0:
            raise row.refused("Keras's transposed convolution gives no such size")
        behind = (border("Cropping", cuts),) if any(map(any, cuts)) else ()
    args = (
        positional("filters", layer.filters),
        positional("kernel_size", whole(layer.kernel)),
        *options(
            strides=(whole(layer.stride), 1),
            padding=(name, "valid"),
            dilation_rate=(whole(layer.dilation), 1),
            use_bias=(layer.bias, True),
        ),
    )
    return (Step(Call(f"layers.Conv{layer.axes}DTranspose", args)), *behind)


def pooling(row: Row, layer: Pooling) -> Steps:
    """Return a pooling; a last window that is not whole is one that is padded."""
    if isinstance(layer, LpPooling):
        raise row.refused("Keras has no pooling by the p-norm")
    if max(layer.dilation) > 1:
        raise row.refused("Keras's pooling has no dilation")
    axes = layer.windows(row.inputs[0][1:])
    pads = list(layer.pads(axes))
    for number, (axis, size) in enumerate(zip(axes, row.output[1:], strict=True)):
        before, after = pads[number]
        short = (size - 1) * axis.stride + axis.reach - axis.size - before
        if short > max(after, 0):
            pads[number] = (before, short)
            if not isinstance(layer, MaxPooling) and pads[number] != KERAS.same(axis, lower=False):
                raise row.refused("Keras's average pooling has no last window that is not whole")
    if min(map(min, pads)) < 0:
        raise row.refused("Keras takes no padding below 0")
    before_it, word = _padding(axes, pads)
    args = (
        positional("pool_size", whole(layer.kernel)),
        *options(strides=(whole(layer.stride), whole(layer.kernel)), padding=(word, "valid")),
    )
    sort = "Max" if isinstance(layer, MaxPooling) else "Average"
    return (*before_it, Step(Call(f"layers.{sort}Pooling{layer.axes}D", args)))
