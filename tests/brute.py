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


def depthwise(
    shape: Sequence[int],
    multiplier: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    pads: Sequence[tuple[int, int]],
) -> Work:
    """Goes through every multiplication of a convolution of each channel on its own."""
    axes = list(map(starts, shape[1:], kernel, stride, pads))
    weights, multiplications = set(), 0
    for _ in itertools.product(*axes):
        for channel, copy in itertools.product(range(shape[0]), range(multiplier)):
            for taps in itertools.product(*map(range, kernel)):
                weights.add((channel, copy, *taps))
                multiplications += 1
    return Work(tuple(map(len, axes)), multiplications, len(weights))


def separable(
    shape: Sequence[int],
    filters: int,
    multiplier: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    pads: Sequence[tuple[int, int]],
) -> Work:
    """Goes through a depthwise convolution, then mixes its channels at every position."""
    first = depthwise(shape, multiplier, kernel, stride, pads)
    mixing, multiplications = set(), 0
    for _ in itertools.product(*map(range, first.sizes)):
        for out, into, copy in itertools.product(
            range(filters), range(shape[0]), range(multiplier)
        ):
            mixing.add((out, into, copy))
            multiplications += 1
    done = first.multiplications + multiplications
    return Work(first.sizes, done, first.weights + len(mixing))


def locally_connected(
    shape: Sequence[int],
    filters: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    pads: Sequence[tuple[int, int]],
) -> Work:
    """Goes through a convolution that has weights of its own at every position."""
    axes = list(map(starts, shape[1:], kernel, stride, pads))
    weights = set()
    for place in itertools.product(*axes):
        for out, into in itertools.product(range(filters), range(shape[0])):
            for taps in itertools.product(*map(range, kernel)):
                weights.add((place, out, into, *taps))
    return Work(tuple(map(len, axes)), len(weights), len(weights))


def starts_caffe(size: int, kernel: int, stride: int, pad: int, *, padded: bool) -> list[int]:
    """Returns where Caffe's pooling windows start: on until one reaches the end of the line.

    Where there is padding, a last one that starts behind the input is dropped.
    """
    found = [-pad]
    while found[-1] + kernel < size + pad:
        found.append(found[-1] + stride)
    return found[:-1] if padded and found[-1] >= size else found


def transposed_line(
    size: int, kernel: int, stride: int, dilation: int, *, slots: bool, taps: bool
) -> int:
    """Returns how long a line is that holds what every input value of a transposed one needs.

    Args:
        size: Input values.
        kernel: Taps that each is spread over.
        stride: Places between two of them.
        dilation: Places between two taps.
        slots: Whether each takes all the places up to the next one.
        taps: Whether it takes the places that its taps reach.
    """
    line: set[int] = set()
    for place in range(size):
        if slots:
            line.update(place * stride + step for step in range(stride))
        if taps:
            line.update(place * stride + tap * dilation for tap in range(kernel))
    return max(line) + 1
