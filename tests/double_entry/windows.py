"""Convolutions and pooling, window by window."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests import brute
from tests.double_entry.walk import Shape, Span, Walk, places


def _pads(layer: Any) -> list[tuple[int, int]]:
    """Returns the padding before and after each axis, as PyTorch has it."""
    if isinstance(layer.padding, str):
        return []
    return [(pad, pad) if isinstance(pad, int) else tuple(pad) for pad in layer.padding]


def starts_of(layer: Any, sizes: Sequence[int]) -> list[list[int]]:
    """Returns where the windows of each axis start."""
    dilations = getattr(layer, "dilation", (1,) * len(sizes))
    found = []
    for axis, size in enumerate(sizes):
        kernel, stride, dilation = layer.kernel[axis], layer.stride[axis], dilations[axis]
        if isinstance(layer.padding, str):
            total = brute.same_pads(size, kernel, stride, dilation)
            pads = (total // 2, total - total // 2)
        else:
            pads = _pads(layer)[axis]
        if getattr(layer, "ceil", False) and pads[0] == pads[1]:
            found.append(brute.starts_ceil(size, kernel, stride, pads[0], dilation))
        elif getattr(layer, "ceil", False):
            line = size + pads[0] + pads[1]
            behind = brute.starts_ceil(line, kernel, stride, 0, dilation)
            # A last window must begin before the padding at the end.
            found.append([start - pads[0] for start in behind if start < size + pads[0]])
        else:
            found.append(brute.starts(size, kernel, stride, pads, dilation))
    return found


def _seen(layer: Any, starts: Sequence[Sequence[int]]) -> list[list[Span]]:
    dilations = getattr(layer, "dilation", (1,) * len(starts))
    return [
        [(start, start + (layer.kernel[axis] - 1) * dilations[axis]) for start in line]
        for axis, line in enumerate(starts)
    ]


def _taps(layer: Any) -> Iterator[Shape]:
    return places(layer.kernel)


def _slide(layer: Any, shape: Shape, filters: int) -> tuple[int, Walk]:
    """Returns the input's channels, and a walk whose windows slide over its axes."""
    channels, *sizes = shape
    starts = starts_of(layer, sizes)
    walk = Walk((filters, *map(len, starts)))
    walk.seen = _seen(layer, starts)
    return channels, walk


def convolution(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through output places, filters, channels of the same group, and taps."""
    channels, walk = _slide(layer, shapes[0], layer.filters)
    for _ in places(walk.shape[1:]):
        for out in range(layer.filters):
            for into in range(channels):
                if out * layer.groups // layer.filters == into * layer.groups // channels:
                    for tap in _taps(layer):
                        walk.multiply(("weight", out, into, tap))
            if layer.bias:
                walk.use(("bias", out))
    return walk


def depthwise(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through output places, channels, their copies, and taps."""
    pairs = [*places((shapes[0][0], layer.multiplier))]
    _, walk = _slide(layer, shapes[0], len(pairs))
    for _ in places(walk.shape[1:]):
        for pair in pairs:
            for tap in _taps(layer):
                walk.multiply(("weight", pair, tap))
            if layer.bias:
                walk.use(("bias", pair))
    return walk


def separable(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through the depthwise taps, then through the mixing of what they give."""
    channels, walk = _slide(layer, shapes[0], layer.filters)
    between = [*places((channels, layer.multiplier))]
    for _ in places(walk.shape[1:]):
        for pair in between:
            for tap in _taps(layer):
                walk.multiply(("depthwise", pair, tap))
        for out in range(layer.filters):
            for pair in between:
                walk.multiply(("pointwise", out, pair))
            if layer.bias:
                walk.use(("bias", out))
    return walk


def locally_connected(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through a convolution whose weights belong to their place."""
    channels, walk = _slide(layer, shapes[0], layer.filters)
    for place in places(walk.shape[1:]):
        for out in range(layer.filters):
            for into in range(channels):
                for tap in _taps(layer):
                    walk.multiply(("weight", place, out, into, tap))
            if layer.bias:
                walk.use(("bias", place, out))
    return walk


def _spread(layer: Any, axis: int, size: int) -> list[Span]:
    """Returns from which to which input value each output place of one axis is reached."""
    sees: dict[int, list[int]] = {}
    for place in range(size):
        for tap in range(layer.kernel[axis]):
            reached = place * layer.stride[axis] + tap * layer.dilation[axis]
            sees.setdefault(reached, []).append(place)
    before, after = _pads(layer)[axis]
    extra = layer.output_padding[axis] if layer.output_padding else 0
    stop = max(sees) + 1 + extra - after
    if layer.output_size:  # which says where the line ends, padding or not
        stop = before + layer.output_size[axis]
    line = range(before, stop)
    return [(min(sees[p]), max(sees[p])) if p in sees else (0, -1) for p in line]


def transposed(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Spreads every input value over the places that its taps reach."""
    channels, *sizes = shapes[0]
    lines = [_spread(layer, axis, size) for axis, size in enumerate(sizes)]
    walk = Walk((layer.filters, *map(len, lines)))
    walk.seen = lines
    for _ in places(sizes):
        for into in range(channels):
            for out in range(layer.filters):
                if out * layer.groups // layer.filters == into * layer.groups // channels:
                    for taps in _taps(layer):
                        walk.multiply(("weight", into, out, taps))
    if layer.bias:
        walk.use(*(("bias", out) for out in range(layer.filters)))
    return walk


def pooling(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Goes through the windows; every channel is pooled by itself."""
    channels, *sizes = shapes[0]
    starts = starts_of(layer, sizes)
    walk = Walk((channels, *map(len, starts)))
    walk.seen = _seen(layer, starts)
    return walk


def adaptive(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Gives every output place its share of the line."""
    return Walk((shapes[0][0], *(len(range(size)) for size in layer.output_size)))


def whole(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Leaves one value a channel."""
    channels, *sizes = shapes[0]
    return Walk((channels, *(1 for _ in sizes)) if layer.keep_axes else (channels,))


def unpooling(layer: Any, shapes: Sequence[Shape]) -> Walk:
    """Looks for the shortest line whose windows, none of them cut off, are as many as the input."""
    channels, *sizes = shapes[0]
    output = []
    for axis, size in enumerate(sizes):
        kernel, stride, pad = layer.kernel[axis], layer.stride[axis], layer.padding[axis]
        last = range(-pad, -pad + size * stride, stride)[-1]
        output.append(last + kernel - pad)
    return Walk((channels, *(layer.output_size or output)))


WINDOWS: dict[str, Callable[[Any, Sequence[Shape]], Walk]] = {
    **{f"Conv{n}d": convolution for n in (1, 2, 3)},
    **{f"ConvTranspose{n}d": transposed for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}d": depthwise for n in (1, 2)},
    **{f"SeparableConv{n}d": separable for n in (1, 2)},
    **{f"LocallyConnected{n}d": locally_connected for n in (1, 2)},
    **{f"{sort}Pool{n}d": pooling for sort in ("Max", "Avg", "Lp") for n in (1, 2, 3)},
    **{f"Adaptive{sort}Pool{n}d": adaptive for sort in ("Max", "Avg") for n in (1, 2, 3)},
    **{f"Global{sort}Pool{n}d": whole for sort in ("Max", "Avg") for n in (1, 2, 3)},
    **{f"MaxUnpool{n}d": unpooling for n in (1, 2, 3)},
}
