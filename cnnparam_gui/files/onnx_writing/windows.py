"""Operators of kinds that slide a window: convolutions and pooling."""

from collections.abc import Sequence

from cnnparam_gui.core.frameworks import PYTORCH, Axis, Sides
from cnnparam_gui.core.kinds.convolution import Convolution, TransposedConvolution
from cnnparam_gui.core.kinds.depthwise import Depthwise, Separable
from cnnparam_gui.core.kinds.folding import Fold
from cnnparam_gui.core.kinds.pooling import (
    AdaptiveAveragePooling,
    AdaptiveMaxPooling,
    AdaptivePooling,
    AveragePooling,
    GlobalMaxPooling,
    GlobalPooling,
    LpPooling,
    MaxPooling,
    Pooling,
)
from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.sides import sides
from cnnparam_gui.files.onnx_writing.messages import Attribute
from cnnparam_gui.files.onnx_writing.row import Emitter, Row

_POOLS = {"max": "MaxPool", "average": "AveragePool", "lp": "LpPool"}


def _pads(pads: Sequence[Sides]) -> tuple[int, ...]:
    """Return what ONNX calls pads: all that stands before, then all behind."""
    return (*(before for before, _ in pads), *(after for _, after in pads))


def _window(layer: Windowed, sizes: Sequence[int]) -> dict[str, Attribute]:
    axes = layer.windows(sizes)
    return {
        "kernel_shape": tuple(layer.kernel),
        "strides": tuple(layer.stride),
        "pads": _pads(layer.pads(axes)),
        "dilations": tuple(layer.dilations()),
    }


def _convolution(row: Row, layer: Convolution) -> str:
    window = _window(layer, row.shape[1:])
    return row.node("Conv", row.input, *row.weights("weight", "bias"), group=layer.groups, **window)


def _depthwise(row: Row, layer: Depthwise) -> str:
    window = _window(layer, row.shape[1:])
    return row.node("Conv", row.input, *row.weights("weight", "bias"), group=row.shape[0], **window)


def _separable(row: Row, layer: Separable) -> str:
    window = _window(layer, row.shape[1:])
    each = row.node("Conv", row.input, row.weight("depthwise"), group=row.shape[0], **window)
    return row.node("Conv", each, *row.weights("pointwise", "bias"), kernel_shape=(1,) * layer.axes)


def _transposed(row: Row, layer: TransposedConvolution) -> str:
    """Make the operator, with padding in numbers; what is cut off or added makes up the size."""
    axes = layer.windows(row.shape[1:])
    full = [axis.stride * (axis.size - 1) + axis.reach for axis in axes]
    cuts = [whole - size for whole, size in zip(full, row.output[1:], strict=True)]
    if isinstance(layer.padding, str):
        pads = [_halves(max(cut, 0), layer.padding == "same_lower") for cut in cuts]
    else:
        given = zip(map(sides, layer.padding), cuts, strict=True)
        pads = [(before, max(cut - before, after)) for (before, after), cut in given]
    extras = [sum(pad) - cut for pad, cut in zip(pads, cuts, strict=True)]
    return row.node(
        "ConvTranspose",
        row.input,
        *row.weights("weight", "bias"),
        kernel_shape=tuple(layer.kernel),
        strides=tuple(layer.stride),
        pads=_pads(pads),
        dilations=tuple(layer.dilation),
        group=layer.groups,
        output_padding=tuple(extras),
    )


def _halves(total: int, lower: bool) -> Sides:
    """Return padding for two sides; the odd one stands behind, or before where `lower`."""
    before = (total + lower) // 2
    return before, total - before


def _pooling(row: Row, layer: Pooling) -> str:
    """Make the operator, whose size is rounded as the row's framework has it.

    Where tools disagree on a rounded size, since a last window would lie in the padding only, more
    padding stands for rounding up.
    """
    axes = layer.windows(row.shape[1:])
    # No window reaches what a negative padding takes away, and ONNX's inference refuses one.
    pads = [(max(before, 0), max(after, 0)) for before, after in layer.pads(axes)]
    wanted = row.output[1:]
    ceil = _slid(axes, pads) != wanted
    if ceil and _slid(axes, pads, up=True) != wanted:
        ceil, pads = False, list(map(_filled, axes, pads, wanted))
    if not ceil and _slid(axes, pads) != wanted:
        raise row.refused(f"makes {format_shape(wanted)}, which no padding of ONNX's pooling does")
    attributes = {**_window(layer, row.shape[1:]), "pads": _pads(pads)}
    if ceil:
        attributes["ceil_mode"] = 1
    if layer.sort == "average" and layer.framework() is PYTORCH and any(map(any, pads)):
        attributes["count_include_pad"] = 1
    return row.node(_POOLS[layer.sort], row.input, **attributes)


def _slid(axes: Sequence[Axis], pads: Sequence[Sides], *, up: bool = False) -> Shape:
    """Return how many windows fit along each axis, a last incomplete one counted where `up`."""
    rooms = (axis.size + sum(pad) - axis.reach for axis, pad in zip(axes, pads, strict=True))
    return tuple(
        (-(-room // axis.stride) if up else room // axis.stride) + 1
        for axis, room in zip(axes, rooms, strict=True)
    )


def _filled(axis: Axis, pad: Sides, wanted: int) -> Sides:
    """Return padding with which the wanted number of windows fits."""
    missing = (wanted - 1) * axis.stride + axis.reach - axis.size - sum(pad)
    return pad[0], pad[1] + max(missing, 0)


def _adaptive(row: Row, layer: AdaptivePooling) -> str:
    """Make a global pooling, or windows of one size where these give the wanted one."""
    operator = "Max" if isinstance(layer, AdaptiveMaxPooling) else "Average"
    sizes, wanted = row.shape[1:], row.output[1:]
    if set(wanted) == {1}:
        return row.node(f"Global{operator}Pool", row.input)
    if any(size % new for size, new in zip(sizes, wanted, strict=True)):
        raise row.refused(
            f"makes {format_shape(wanted)} of {format_shape(sizes)}, for which ONNX "
            "has no operator: its windows are not all of one size"
        )
    kernel = tuple(size // new for size, new in zip(sizes, wanted, strict=True))
    return row.node(f"{operator}Pool", row.input, kernel_shape=kernel, strides=kernel)


def _global(row: Row, layer: GlobalPooling) -> str:
    operator = "GlobalMaxPool" if isinstance(layer, GlobalMaxPooling) else "GlobalAveragePool"
    pooled = row.node(operator, row.input)
    return pooled if layer.keep_axes else row.node("Flatten", pooled, axis=1)


def _fold(row: Row, layer: Fold) -> str:
    pads = _pads([sides(pad) for pad in layer.padding])
    return row.node(
        "Col2Im",
        row.input,
        row.ints(*row.output[1:]),
        row.ints(*layer.kernel),
        strides=tuple(layer.stride),
        pads=pads,
        dilations=tuple(layer.dilation),
    )


WINDOWS: dict[type[Layer], Emitter] = {
    Convolution: _convolution,
    TransposedConvolution: _transposed,
    Depthwise: _depthwise,
    Separable: _separable,
    MaxPooling: _pooling,
    AveragePooling: _pooling,
    LpPooling: _pooling,
    AdaptiveAveragePooling: _adaptive,
    AdaptiveMaxPooling: _adaptive,
    GlobalPooling: _global,
    Fold: _fold,
}
"""The operators of each kind that slides a window."""
