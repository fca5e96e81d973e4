"""What a value sees, found by going back tap by tap over a line without ends.

Nothing here adds up kernels and strides: a set of input positions is carried for each value.
"""

import functools
from collections.abc import Callable
from typing import TypeAlias

Sees: TypeAlias = Callable[[int], frozenset[int]]
"""The input positions that the value at a position depends on."""


def line() -> Sees:
    """Returns the input, of which each value sees itself."""
    return lambda place: frozenset({place})


def windowed(below: Sees, kernel: int, stride: int, pad: int, dilation: int) -> Sees:
    """Returns what a convolution or a pooling over a row sees."""

    @functools.cache
    def sees(place: int) -> frozenset[int]:
        taps = (place * stride - pad + tap * dilation for tap in range(kernel))
        return frozenset().union(*map(below, taps))

    return sees


def transposed(below: Sees, kernel: int, stride: int, pad: int, dilation: int) -> Sees:
    """Returns what a transposed convolution sees: each value of the row spreads over its taps."""

    @functools.cache
    def sees(place: int) -> frozenset[int]:
        reach = kernel * dilation + pad + stride
        sources = range((place - reach) // stride, (place + reach) // stride + 1)
        return frozenset().union(
            *(
                below(source)
                for source in sources
                for tap in range(kernel)
                if source * stride + tap * dilation - pad == place
            )
        )

    return sees


def merged(*branches: Sees) -> Sees:
    """Returns what a sum or concatenation sees."""
    return lambda place: frozenset().union(*(branch(place) for branch in branches))


def width(seen: frozenset[int]) -> int:
    """Returns the positions from the first to the last that is seen, 0 where none is."""
    return max(seen) - min(seen) + 1 if seen else 0
