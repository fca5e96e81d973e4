"""What is met on the way through a layer."""

import itertools
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Shape: TypeAlias = tuple[int, ...]
Span: TypeAlias = tuple[int, int]
Numbers: TypeAlias = npt.NDArray[np.int64]

OUTSIDE = -1
"""The number of a value that is no input value, such as padding."""


class Walk:
    """What an enumerator met.

    Attributes:
        shape: The output shape.
        products: Multiply-accumulates.
        trained: The weights and biases that took part, each once.
        measured: The running statistics that took part.
        seen: For each axis of positions, from which to which input position each output position
            sees, places in the padding included; None where that is not said.
    """

    def __init__(self, shape: Iterable[int]) -> None:
        self.shape: Shape = tuple(map(int, shape))
        self.products = 0
        self.trained: set[Hashable] = set()
        self.measured: set[Hashable] = set()
        self.seen: list[list[Span]] | None = None

    def use(self, *parameters: Hashable) -> None:
        """Note that weights or biases take part."""
        self.trained.update(parameters)

    def multiply(self, *weights: Hashable) -> None:
        """Note one multiply-accumulate, and the weight of it if it has one."""
        self.products += 1
        self.trained.update(weights)


def places(sizes: Sequence[int]) -> Iterator[Shape]:
    """Goes through every place of a shape."""
    return itertools.product(*map(range, sizes))


def numbered(shape: Sequence[int]) -> Numbers:
    """Returns an array whose values are their own numbers."""
    total = 1
    for size in shape:
        total *= size
    return np.arange(total, dtype=np.int64).reshape(tuple(shape))


def moved(result: Numbers, shape: Sequence[int]) -> Walk:
    """Returns the walk of a layer that only moves values: `result` holds their numbers.

    What an output position sees along an axis is read off the numbers, where input and output have
    the same axes.
    """
    walk = Walk(result.shape)
    if result.ndim != len(shape) or result.ndim < 2:
        return walk
    walk.seen = []
    for axis in range(1, result.ndim):
        spans = []
        for place in range(result.shape[axis]):
            numbers = np.take(result, place, axis=axis)
            inside = numbers[numbers != OUTSIDE]
            where = np.unravel_index(inside, tuple(shape))[axis]
            spans.append((int(where.min()), int(where.max())) if inside.size else (0, -1))
        walk.seen.append(spans)
    return walk
