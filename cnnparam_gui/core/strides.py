"""How a tensor lies in its storage, and when another shape can be seen in it without a copy.

A stride is the distance in the storage, in elements, between two neighbours along an axis. Shapes
and strides are those of one sample: samples follow one another and are never mixed.
"""

from collections.abc import Sequence
from typing import TypeAlias

from cnnparam_gui.core.shapes import Shape

Strides: TypeAlias = tuple[int, ...]


def contiguous(shape: Shape) -> Strides:
    """Return the strides of values that follow one another, the last axis fastest."""
    strides = []
    step = 1
    for size in reversed(shape):
        strides.append(step)
        step *= size
    return tuple(reversed(strides))


def viewed(shape: Shape, strides: Strides, wanted: Shape) -> Strides | None:
    """Return the strides of another shape of the same values, in the same order.

    None where the values do not lie so that it can be seen in them; frameworks copy them then. As
    the PyTorch documentation of `Tensor.view` has it: axes can be joined where each steps over
    exactly the whole of the next one.
    """
    result: list[int] = []
    left = len(wanted)
    for sizes, step in reversed(_runs(shape, strides)):
        held = 1
        while left and (held < sizes or wanted[left - 1] == 1):
            left -= 1
            result.append(step * held)
            held *= wanted[left]
        if held != sizes:
            return None
    return tuple(reversed(result))


def _runs(shape: Shape, strides: Sequence[int]) -> list[tuple[int, int]]:
    """Return the size and the smallest stride of each run of axes that can be joined."""
    runs: list[tuple[int, int]] = []
    for size, stride in zip(shape, strides, strict=True):
        if size == 1:
            continue
        if runs and runs[-1][1] == size * stride:
            runs[-1] = (runs[-1][0] * size, stride)
        else:
            runs.append((size, stride))
    return runs or [(1, 1)]
