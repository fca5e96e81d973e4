"""Operators that join rows, take parts of them and arrange their values."""

from collections.abc import Sequence

from cnnparam_gui.core.kinds import merge, reduction, reshape, resize
from cnnparam_gui.core.kinds.axis import resolve, resolve_all
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.onnx_writing.messages import Attribute
from cnnparam_gui.files.onnx_writing.row import Emitter, Row

_FILLS = {"zeros": "constant", "replicate": "edge", "reflect": "reflect", "circular": "wrap"}


def _aligned(row: Row) -> list[str]:
    """Return the inputs with as many axes each, lined up at their ends behind the batch."""
    longest = max(map(len, row.shapes))
    values = []
    for value, shape in zip(row.inputs, row.shapes, strict=True):
        ones = (1,) * (longest - len(shape))
        values.append(row.reshaped(value, *ones, *shape) if ones else value)
    return values


def _joined(two: str, several: str = "") -> Emitter:
    """Return what joins inputs by an operator of two, or by one of any number."""

    def emit(row: Row, _: Layer) -> str:
        first, *rest = _aligned(row)
        if several and len(rest) != 1:
            return row.node(several, first, *rest)
        for value in rest:
            first = row.node(two, first, value)
        return first

    return emit


def _concat(row: Row, layer: merge.Concat) -> str:
    return row.node("Concat", *row.inputs, axis=layer.axis + 1)


def _slice(row: Row, layer: reduction.Slice) -> str:
    axis = resolve(layer.axis, row.shape)
    size = row.shape[axis]
    return row.sliced(row.input, axis, range(size)[layer.start : layer.stop : layer.step])


def _split(row: Row, layer: reduction.Split) -> str:
    axis = resolve(layer.axis, row.shape)
    size = row.output[axis]
    return row.sliced(row.input, axis, range(layer.part * size, (layer.part + 1) * size))


def _reduced(operator: str) -> Emitter:
    def emit(row: Row, layer: reduction.AxesReduction) -> str:
        over = sorted(axis + 1 for axis in resolve_all(layer.over, row.shape, "over"))
        return row.node(operator, row.input, row.ints(*over), keepdims=int(layer.keep_axes))

    return emit


def _flatten(row: Row, _: reshape.Flatten) -> str:
    if len(row.output) == 1:
        return row.node("Flatten", row.input, axis=1)
    return row.reshaped(row.input, *row.output)


def _reshape(row: Row, _: Layer) -> str:
    return row.reshaped(row.input, *row.output)


def _permute(row: Row, layer: reshape.Permute) -> str:
    return row.permuted(row.input, *resolve_all(layer.order, row.shape, "order"))


def _transpose(row: Row, layer: reshape.Transpose) -> str:
    order = list(range(len(row.shape)))
    axis, other = resolve(layer.axis, order), resolve(layer.other_axis, order)
    order[axis], order[other] = order[other], order[axis]
    return row.permuted(row.input, *order)


def _squeeze(row: Row, layer: reshape.Squeeze) -> str:
    ones = (axis for axis, size in enumerate(row.shape) if size == 1)
    over = resolve_all(layer.over, row.shape, "over") or tuple(ones)
    if not over:
        return row.node("Identity", row.input)
    return row.node("Squeeze", row.input, row.ints(*(axis + 1 for axis in sorted(over))))


def _unsqueeze(row: Row, layer: reshape.Unsqueeze) -> str:
    return row.node("Unsqueeze", row.input, row.ints(resolve(layer.axis, row.output) + 1))


def rolled(row: Row, value: str, shape: Shape, moves: Sequence[tuple[int, int]]) -> str:
    """Return a value moved along axes, what leaves at one end put before the other.

    Args:
        row: The row.
        value: The value.
        shape: Its shape, without the batch.
        moves: Axes, and how far along each.
    """
    for axis, shift in moves:
        size = shape[axis]
        cut = -shift % size
        if cut:
            end = row.sliced(value, axis, range(cut, size))
            start = row.sliced(value, axis, range(cut))
            value = row.node("Concat", end, start, axis=axis + 1)
    return value


def _roll(row: Row, layer: reshape.Roll) -> str:
    axes = resolve_all(layer.over, row.shape, "over")
    return rolled(row, row.input, row.shape, tuple(zip(axes, layer.shifts, strict=True)))


def _pad(row: Row, layer: resize.Pad) -> str:
    borders = ((0, 0), *layer.borders(row.shape))
    pads = (*(before for before, _ in borders), *(after for _, after in borders))
    return row.node("Pad", row.input, row.ints(*pads), mode=_FILLS[layer.fill])


def _crop(row: Row, layer: resize.Crop) -> str:
    borders = layer.borders(row.shape)
    axes = [axis for axis, border in enumerate(borders) if any(border)]
    if not axes:
        return row.node("Identity", row.input)
    starts = row.ints(*(borders[axis][0] for axis in axes))
    stops = row.ints(*(row.shape[axis] - borders[axis][1] for axis in axes))
    return row.node("Slice", row.input, starts, stops, row.ints(*(axis + 1 for axis in axes)))


def _upsample(row: Row, layer: resize.Upsample) -> str:
    """Make a resize to the size, which is exact where a factor would have to be rounded."""
    axes = tuple(range(2, len(row.output) + 1))
    modes: dict[str, dict[str, Attribute]] = {
        "nearest": {
            "coordinate_transformation_mode": "asymmetric",
            "nearest_mode": "floor",
        },
        "cubic": {"cubic_coeff_a": -0.75},
    }
    sizes = row.ints(*row.output[1:])
    how = modes.get(layer.mode, {})
    return row.node("Resize", row.input, "", "", sizes, mode=layer.mode, axes=axes, **how)


def _tile(row: Row, layer: resize.Tile) -> str:
    return row.node("Tile", row.input, row.ints(1, *layer.repeats))


def _depth_to_space(mode: str) -> Emitter:
    def emit(row: Row, layer: resize.FromChannels) -> str:
        return row.node("DepthToSpace", row.input, blocksize=layer.block_size, mode=mode)

    return emit


def _space_to_depth(row: Row, layer: resize.SpaceToDepth) -> str:
    return row.node("SpaceToDepth", row.input, blocksize=layer.block_size)


def _pixel_unshuffle(row: Row, layer: resize.PixelUnshuffle) -> str:
    channels, block = row.shape[0], layer.block_size
    height, width = row.output[1:]
    cut = row.reshaped(row.input, channels, height, block, width, block)
    return row.reshaped(row.permuted(cut, 0, 2, 4, 1, 3), *row.output)


def _channel_shuffle(row: Row, layer: resize.ChannelShuffle) -> str:
    channels, *sizes = row.shape
    cut = row.reshaped(row.input, layer.groups, channels // layer.groups, *sizes)
    mixed = row.permuted(cut, 1, 0, *range(2, len(sizes) + 2))
    return row.reshaped(mixed, *row.output)


ARRANGEMENT: dict[type[Layer], Emitter] = {
    merge.Add: _joined("Add", "Sum"),
    merge.Subtract: _joined("Sub"),
    merge.Multiply: _joined("Mul"),
    merge.Average: _joined("Mean", "Mean"),
    merge.Maximum: _joined("Max", "Max"),
    merge.Minimum: _joined("Min", "Min"),
    merge.MatMul: _joined("MatMul"),
    merge.Concat: _concat,
    reduction.Slice: _slice,
    reduction.Split: _split,
    reduction.Mean: _reduced("ReduceMean"),
    reduction.Max: _reduced("ReduceMax"),
    reshape.Flatten: _flatten,
    reshape.Reshape: _reshape,
    reshape.Permute: _permute,
    reshape.Transpose: _transpose,
    reshape.Squeeze: _squeeze,
    reshape.Unsqueeze: _unsqueeze,
    reshape.Roll: _roll,
    resize.Pad: _pad,
    resize.Crop: _crop,
    resize.Upsample: _upsample,
    resize.Tile: _tile,
    resize.PixelShuffle: _depth_to_space("CRD"),
    resize.DepthToSpace: _depth_to_space("DCR"),
    resize.PixelUnshuffle: _pixel_unshuffle,
    resize.SpaceToDepth: _space_to_depth,
    resize.ChannelShuffle: _channel_shuffle,
}
"""The operators of each kind that joins, parts or arranges."""
