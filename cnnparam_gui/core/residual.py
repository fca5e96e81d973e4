"""Rows made the branch of a residual block, beside a skip that is added to what they give."""

import math
from collections.abc import Collection, Sequence

import msgspec

from cnnparam_gui.core.block_edits import common_block, entry_name, retaken, span
from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.editing import edit_rows, free_name
from cnnparam_gui.core.kinds.activation import Activation
from cnnparam_gui.core.kinds.convolution import Conv1d, Conv2d, Conv3d, Convolution
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit
from cnnparam_gui.core.shapes import Shape, format_shape

_CONVOLUTIONS: dict[int, type[Convolution]] = {1: Conv1d, 2: Conv2d, 3: Conv3d}
_PROJECTION = "downsample"
"""What torchvision calls the rows of the projection, and the block that they lie in."""


def make_residual(counts: NetworkCount, rows: Collection[int]) -> Edit:
    """Add to the output of rows what goes into them.

    The sum stands behind the rows; before an activation that they end with, as in ResNet (He et
    al., 2015, figure 2). Where the shapes differ, the skip is projected by a 1x1 convolution with
    the stride that fits (option B there), followed by a batch norm where the rows end with one.
    Rows of numbers are projected by a fully connected layer.
    The sum is in place where an activation of the rows is.

    Args:
        counts: The network with its counts.
        rows: The rows; all between the first and the last belong to them.

    Raises:
        FieldError: Where there is nothing to add, or no projection makes the shapes equal.
    """
    network, part = counts.network, span(rows)
    branch = [network.layers[row] for row in part]
    in_place = any(getattr(row, "inplace", False) for row in branch)
    ends = len(branch) > 1 and isinstance(branch[-1], Activation)
    last = part[-2] if ends else part[-1]
    branch = branch[: last - part[0] + 1]
    taken = _taken(counts, part[0])
    before, after = _shape(counts, taken), _shape(counts, last)
    names = _Names(counts, branch)
    skip = _projection(branch, before, after, network.layers[taken].name, names)
    summed = Add(
        name=names.free("add"),
        block=names.path,
        inputs=(branch[-1].name, skip[-1].name if skip else network.layers[taken].name),
        inplace=in_place,
    )
    below = range(last + 1, len(network.layers))
    replaced = retaken(network, below, {branch[-1].name: summed.name})
    return edit_rows(inserted={last + 1: (*skip, summed)}, replaced=replaced)


def _taken(counts: NetworkCount, row: int) -> int:
    """Return the row that the branch begins with."""
    name = entry_name(counts.network, row)
    if not name:
        raise FieldError("There is no row above whose output could be added: select later rows")
    return next(at for at, layer in enumerate(counts.network.layers) if layer.name == name)


def _shape(counts: NetworkCount, row: int) -> Shape:
    outputs = counts.rows[row].outputs
    if not outputs:
        name = counts.network.layers[row].name
        raise FieldError(f"The output of {name} is not known: mend the problem above it first")
    return outputs[0]


def _projection(
    branch: Sequence[Layer], before: Shape, after: Shape, taken: str, names: "_Names"
) -> list[Layer]:
    """Return the rows that make what goes in of the shape that comes out; none where it is."""
    if before == after:
        return []
    first = _projected(branch, before, after)
    norm = next((row for row in reversed(branch) if not isinstance(row, Activation)), None)
    rows = [first, norm] if isinstance(norm, BatchNorm) else [first]
    block = SEPARATOR.join(filter(None, (names.path, _PROJECTION)))
    return [
        msgspec.structs.replace(
            row,
            name=names.free(f"{_PROJECTION}{SEPARATOR}{number}"),
            block=block,
            inputs=() if number else (taken,),
            **({"weights_of": ""} if isinstance(row, BatchNorm) else {}),
        )
        for number, row in enumerate(rows)
    ]


def _projected(branch: Sequence[Layer], before: Shape, after: Shape) -> Layer:
    biased = [row.bias for row in branch if isinstance(row, Convolution | Linear)]
    bias = biased[-1] if biased else True
    if len(before) == len(after) == 1:
        return Linear(name=_PROJECTION, units=after[0], bias=bias)
    kind = _CONVOLUTIONS.get(len(before) - 1)
    if kind is None or len(before) != len(after):
        raise FieldError(
            f"Nothing makes {format_shape(after)} of {format_shape(before)} for a skip: "
            "select rows that keep the number of axes"
        )
    steps = [row.stride for row in branch if isinstance(row, Convolution)]
    strides = tuple(
        _stride(size, wanted, math.prod(step[axis] for step in steps if len(step) > axis))
        for axis, (size, wanted) in enumerate(zip(before[1:], after[1:], strict=True))
    )
    if not all(strides):
        raise FieldError(
            f"No stride of a 1x1 convolution makes {format_shape(after)} of "
            f"{format_shape(before)}: select rows that keep the size or divide it"
        )
    ones = (1,) * len(strides)
    return kind(name=_PROJECTION, filters=after[0], kernel=ones, stride=strides, bias=bias)


def _stride(size: int, wanted: int, usual: int) -> int:
    """Return the stride by which a window of 1 leaves a size; that of the branch where it does.

    Returns:
        The stride, 0 where there is none.
    """
    least = -(-size // wanted)  # any smaller one leaves more, and any larger one no more
    return next((step for step in (usual, least) if -(-size // step) == wanted), 0)


class _Names:
    """The names of new rows, in the style of those beside them."""

    def __init__(self, counts: NetworkCount, branch: Sequence[Layer]) -> None:
        self._taken = {layer.name for layer in counts.network.layers}
        self.path = common_block(branch)
        within = self.path and all(row.name.startswith(self.path + SEPARATOR) for row in branch)
        self._prefix = self.path + SEPARATOR if within else ""

    def free(self, name: str) -> str:
        found = free_name(self._prefix + name, self._taken)
        self._taken.add(found)
        return found
