"""Convolutions and pooling as modules of PyTorch, with padding that PyTorch does not have."""

from cnnparam_gui.core.frameworks import Sides
from cnnparam_gui.core.kinds.convolution import Convolution, TransposedConvolution
from cnnparam_gui.core.kinds.depthwise import Depthwise, Separable
from cnnparam_gui.core.kinds.pooling import LpPooling, MaxPooling, Pooling
from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.shapes import Shape, window_output
from cnnparam_gui.core.sides import sides
from cnnparam_gui.files.code.row import Row, Step
from cnnparam_gui.files.code.text import Arg, Call, Value, options, whole

INFINITY = float("inf")


def _pads(row: Row, layer: Windowed) -> list[Sides]:
    return layer.pads(layer.windows(row.inputs[0][1:]))


def _padding(row: Row, layer: Windowed) -> tuple[tuple[Step, ...], Value]:
    """Return the steps that pad beforehand, and the padding that is left to the module."""
    pads = _pads(row, layer)
    if all(before == after >= 0 for before, after in pads):
        return (), whole(tuple(before for before, _ in pads))
    return (_pad(row, layer.axes, pads, 0.0),), 0


def _pad(_row: Row, axes: int, pads: list[Sides], value: float) -> Step:
    # The last axis comes first there.
    flat = tuple(side for pair in reversed(pads) for side in pair)
    if not value:
        return Step(Call(f"nn.ZeroPad{axes}d", (Arg("padding", flat, positional=True),)))
    args = (Arg("padding", flat, positional=True), Arg("value", value, positional=True))
    return Step(Call(f"nn.ConstantPad{axes}d", args))


def convolution(row: Row, layer: Convolution) -> tuple[Step, ...]:
    """Return a convolution."""
    before, padding = _padding(row, layer)
    args = (
        Arg("in_channels", row.channels, positional=True),
        Arg("out_channels", layer.filters, positional=True),
        Arg("kernel_size", whole(layer.kernel)),
        *options(
            stride=(whole(layer.stride), 1),
            padding=(padding, 0),
            dilation=(whole(layer.dilation), 1),
            groups=(layer.groups, 1),
            bias=(layer.bias, True),
        ),
    )
    return (*before, Step(Call(f"nn.Conv{layer.axes}d", args)))


def depthwise(row: Row, layer: Depthwise) -> tuple[Step, ...]:
    """Return a convolution with a group a channel."""
    before, padding = _padding(row, layer)
    args = (
        Arg("in_channels", row.channels, positional=True),
        Arg("out_channels", row.output[0], positional=True),
        Arg("kernel_size", whole(layer.kernel)),
        *options(
            stride=(whole(layer.stride), 1),
            padding=(padding, 0),
            dilation=(whole(layer.dilation), 1),
            groups=(row.channels, 1),
            bias=(layer.bias, True),
        ),
    )
    return (*before, Step(Call(f"nn.Conv{layer.axes}d", args)))


def separable(row: Row, layer: Separable) -> tuple[Step, ...]:
    """Return a depthwise convolution and a pointwise one, as one module."""
    before, padding = _padding(row, layer)
    between = row.channels * layer.multiplier
    spatial = (
        Arg("in_channels", row.channels, positional=True),
        Arg("mid_channels", between, positional=True),
        Arg("kernel_size", whole(layer.kernel)),
        *options(
            stride=(whole(layer.stride), 1),
            padding=(padding, 0),
            dilation=(whole(layer.dilation), 1),
            groups=(row.channels, 1),
        ),
        Arg("bias", False),
    )
    pointwise = (
        Arg("mid_channels", between, positional=True),
        Arg("out_channels", layer.filters, positional=True),
        Arg("kernel_size", 1),
        *options(bias=(layer.bias, True)),
    )
    name = f"nn.Conv{layer.axes}d"
    both = (Call(name, spatial), Call(name, pointwise))
    args = tuple(Arg("", one, positional=True) for one in both)
    return (*before, Step(Call("nn.Sequential", args, exploded=True)))


def transposed(row: Row, layer: TransposedConvolution) -> tuple[Step, ...]:
    """Return a transposed convolution whose output padding gives the size that is wanted."""
    axes = layer.windows(row.inputs[0][1:])
    full = [axis.stride * (axis.size - 1) + axis.reach for axis in axes]
    words = isinstance(layer.padding, str)
    pads = [(0, 0)] * layer.axes if words else [sides(pad) for pad in layer.padding]  # type: ignore[arg-type]  # no text
    if words:
        over = [max(a - b, 0) for a, b in zip(full, row.output[1:], strict=True)]
        pads = [((total + 1) // 2,) * 2 for total in over]
    if any(before != after for before, after in pads):
        raise row.refused("PyTorch's transposed convolution pads both sides alike")
    padding = tuple(before for before, _ in pads)
    extra = tuple(
        size - (most - 2 * pad)
        for size, most, pad in zip(row.output[1:], full, padding, strict=True)
    )
    if any(not 0 <= one < max(a.stride, a.dilation) for one, a in zip(extra, axes, strict=True)):
        raise row.refused("no output padding of PyTorch gives its size")
    args = (
        Arg("in_channels", row.channels, positional=True),
        Arg("out_channels", layer.filters, positional=True),
        Arg("kernel_size", whole(layer.kernel)),
        *options(
            stride=(whole(layer.stride), 1),
            padding=(whole(padding), 0),
            output_padding=(whole(extra), 0),
            groups=(layer.groups, 1),
            bias=(layer.bias, True),
            dilation=(whole(layer.dilation), 1),
        ),
    )
    return (Step(Call(f"nn.ConvTranspose{layer.axes}d", args)),)


def pooling(row: Row, layer: Pooling) -> tuple[Step, ...]:
    """Return a pooling, which rounds up only where its size needs it."""
    pads = _pads(row, layer)
    largest = isinstance(layer, MaxPooling)
    if max(layer.dilation) > 1 and not largest:
        raise row.refused("PyTorch has dilation for max pooling alone")
    own = all(
        before == after >= 0 and 2 * before <= kernel
        for (before, after), kernel in zip(pads, layer.kernel, strict=True)
    ) and not (isinstance(layer, LpPooling) and any(map(any, pads)))
    before: tuple[Step, ...] = ()
    sizes = row.inputs[0][1:]
    if not own:
        before = (_pad(row, layer.axes, pads, -INFINITY if largest else 0.0),)
        sizes = tuple(size + sum(pad) for size, pad in zip(sizes, pads, strict=True))
        pads = [(0, 0)] * layer.axes
    ceil = _rounding(row, layer, sizes, pads)
    norm = (Arg("norm_type", 2, positional=True),) if isinstance(layer, LpPooling) else ()
    kernel = Arg("kernel_size", whole(layer.kernel), positional=bool(not norm))
    args = (
        *norm,
        kernel,
        *options(
            stride=(whole(layer.stride), whole(layer.kernel)),
            padding=(whole(tuple(pad for pad, _ in pads)), 0),
            dilation=(whole(layer.dilation), 1),
            ceil_mode=(ceil, False),
        ),
    )
    name = {"max": "Max", "average": "Avg", "lp": "LP"}[layer.sort]
    return (*before, Step(Call(f"nn.{name}Pool{layer.axes}d", args)))


def _rounding(row: Row, layer: Pooling, sizes: Shape, pads: list[Sides]) -> bool:
    """Return whether PyTorch must round up to give the row's size."""
    for ceil in (layer.ceil, not layer.ceil):
        windows = zip(sizes, layer.kernel, layer.stride, pads, layer.dilation, strict=True)
        output = tuple(
            window_output(size, kernel, stride, sum(pad), dilation, ceil=ceil, before=pad[0])
            for size, kernel, stride, pad, dilation in windows
        )
        if output == row.output[1:]:
            return ceil
    raise row.refused("PyTorch's pooling gives no such size, whether it rounds up or down")
