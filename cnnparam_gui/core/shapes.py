"""Shapes, window arithmetic and data types.

A shape is channels-first and without the batch: `(C,)`, `(C, L)`, `(C, H, W)`, `(C, D, H, W)`.
Sizes are in elements along one axis.
"""

import math
from collections.abc import Sequence
from typing import TypeAlias

import msgspec

Shape: TypeAlias = tuple[int, ...]

MAX_SIZE = 2**31
"""The largest size of one axis and the largest value of any layer field."""

MAX_ROWS = 100_000
"""The largest number of rows of one network."""


class DataType(msgspec.Struct, frozen=True):
    """A data type of activations and parameters.

    Attributes:
        name: As the frameworks write it, such as `float32`.
        bytes: Bytes of one element.
    """

    name: str
    bytes: int


DATA_TYPES: dict[str, DataType] = {
    name: DataType(name, size)
    for name, size in (
        ("float32", 4),
        ("float64", 8),
        ("float16", 2),
        ("bfloat16", 2),
        ("int8", 1),
    )
}
"""Every data type by name; the first is the default."""

DEFAULT_DATA_TYPE = DATA_TYPES["float32"]


def elements(shape: Sequence[int]) -> int:
    """Return the number of elements of a shape, exact at any size."""
    return math.prod(shape)


def format_shape(shape: Sequence[int]) -> str:
    """Write a shape as `64x224x224`."""
    return "x".join(map(str, shape))


def effective_kernel(kernel: int, dilation: int) -> int:
    """Return how far a dilated kernel reaches along one axis: `d(k - 1) + 1`."""
    return dilation * (kernel - 1) + 1


def same_padding(size: int, kernel: int, stride: int, dilation: int = 1) -> int:
    """Return the total padding of one axis that `same` stands for.

    Keras and TensorFlow choose it so that the output is `ceil(size / stride)`; for stride 1 this
    is what PyTorch's `padding='same'` adds too.
    """
    output = -(-size // stride)
    return max((output - 1) * stride + effective_kernel(kernel, dilation) - size, 0)


def window_output(
    size: int,
    kernel: int,
    stride: int,
    pads: int,
    dilation: int = 1,
    *,
    ceil: bool = False,
    before: int | None = None,
) -> int:
    """Return the output size of a sliding window along one axis; below 1 where none fits.

    Args:
        size: Input size.
        kernel: Kernel size.
        stride: Step of the window.
        pads: Padding of both sides together, in elements.
        dilation: Distance between two kernel taps.
        ceil: Round up as PyTorch's `ceil_mode` does, where a last window that would start in the
            padding of the end is dropped.
        before: Padding before the input, half of `pads` where None.

    The formula is that of the PyTorch documentation of `Conv2d` and `MaxPool2d`.
    """
    room = size + pads - effective_kernel(kernel, dilation)
    if not ceil:
        return room // stride + 1
    output = -(-room // stride) + 1
    if (output - 1) * stride >= size + (pads // 2 if before is None else before):
        output -= 1
    return output


def transposed_output(
    size: int, kernel: int, stride: int, pads: int, dilation: int = 1, output_padding: int = 0
) -> int:
    """Return the output size of a transposed convolution along one axis.

    The formula is that of the PyTorch documentation of `ConvTranspose2d`:
    `stride (size - 1) + output_padding + k_eff - pads`.
    """
    return stride * (size - 1) + output_padding + effective_kernel(kernel, dilation) - pads
