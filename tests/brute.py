"""Windows counted one at a time, with no formula: the second entry of the double entry."""

import itertools
from collections.abc import Iterator, Sequence

import msgspec


class Work(msgspec.Struct, frozen=True):
    """What was met on the way through a layer.

    Attributes:
        sizes: Output positions along each axis.
        multiplications: Multiply-accumulates.
        weights: Distinct weights that took part.
    """

    sizes: tuple[int, ...]
    multiplications: int
    weights: int


def starts(
    size: int, kernel: int, stride: int, pads: tuple[int, int], dilation: int = 1
) -> list[int]:
    """Returns where a window starts on a line padded on both sides, while all its taps fit."""
    line = range(-pads[0], size + pads[1])
    found = []
    for start in line[::stride]:
        taps = [start + tap * dilation for tap in range(kernel)]
        if all(tap in line for tap in taps):
            found.append(start)
    return found


def starts_ceil(size: int, kernel: int, stride: int, pad: int, dilation: int = 1) -> list[int]:
    """Returns where a window starts when a last one may stick out over the end.

    It may do so if the one before left something over, and if it starts in the input or in the
    padding before it.
    """
    line = range(-pad, size + pad)
    found: list[int] = []
    for start in line[::stride]:
        done = found and found[-1] + (kernel - 1) * dilation >= line[-1]
        if done or start >= size:
            break
        found.append(start)
    return found


def same_pads(size: int, kernel: int, stride: int, dilation: int) -> int:
    """Returns the fewest zeros that let a window start at every stride-th place of the input."""
    wanted = len(range(0, size, stride))
    return next(
        pads
        for pads in itertools.count()
        if len(starts(size, kernel, stride, (0, pads), dilation)) >= wanted
    )


def convolution(
    shape: Sequence[int],
    filters: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> Work:
    """Goes through every multiplication of a convolution."""
    axes = [
        starts(size, k, s, (p, p), d)
        for size, k, s, p, d in zip(shape[1:], kernel, stride, padding, dilation, strict=True)
    ]
    weights, multiplications = set(), 0
    for _ in itertools.product(*axes):
        for weight in _weights(shape[0], filters, kernel, groups):
            weights.add(weight)
            multiplications += 1
    return Work(tuple(map(len, axes)), multiplications, len(weights))


def transposed(
    shape: Sequence[int],
    filters: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> Work:
    """Spreads every input value over the output of a transposed convolution."""
    sizes = []
    for size, k, s, p, d in zip(shape[1:], kernel, stride, padding, dilation, strict=True):
        reached = {place * s + tap * d for place in range(size) for tap in range(k)}
        full = range(min(reached), max(reached) + 1)
        sizes.append(len(full[p : len(full) - p]))
    weights, multiplications = set(), 0
    for _ in itertools.product(*map(range, shape[1:])):
        for weight in _weights(shape[0], filters, kernel, groups):
            weights.add(weight)
            multiplications += 1
    return Work(tuple(sizes), multiplications, len(weights))


def _weights(
    channels: int, filters: int, kernel: Sequence[int], groups: int
) -> Iterator[tuple[int, ...]]:
    """Yields each weight: an output channel, an input channel of the same group, and a tap."""
    for out, into in itertools.product(range(filters), range(channels)):
        if out * groups // filters == into * groups // channels:
            for taps in itertools.product(*map(range, kernel)):
                yield (out, into, *taps)
