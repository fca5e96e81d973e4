"""Formulas of sizes and products of them, which the kinds make their workings of.

The axes of a shape are called C, L (length), D, H and W, with `_in` or `_out` behind it; those of
a window k (kernel), s (stride), p (padding) and d (dilation).
"""

from collections.abc import Iterable

from cnnparam_gui.core.formula import (
    ONE,
    Difference,
    Formula,
    Operand,
    Quotient,
    add,
    evaluate,
    multiply,
)
from cnnparam_gui.core.frameworks import Axis
from cnnparam_gui.core.shapes import Shape

_AXES = {1: ("C",), 2: ("C", "L"), 3: ("C", "H", "W"), 4: ("C", "D", "H", "W")}


def axis_names(rank: int) -> tuple[str, ...]:
    """Return what the axes of a shape are called."""
    return _AXES.get(rank, ()) or tuple(f"n_{number}" for number in range(1, rank + 1))


def given(shape: Shape, source: int = 0) -> tuple[Operand, ...]:
    """Return the sizes of an input."""
    return tuple(
        Operand(size, f"{axis}_in", source)
        for axis, size in zip(axis_names(len(shape)), shape, strict=True)
    )


def made(shape: Shape) -> tuple[Operand, ...]:
    """Return the sizes of an output."""
    return tuple(
        Operand(size, f"{axis}_out")
        for axis, size in zip(axis_names(len(shape)), shape, strict=True)
    )


def scaled(each: int, batch: int) -> tuple[Operand, ...]:
    """Return the factors that make bytes of the values of one sample."""
    bytes_each = Operand(each, "bytes each")
    return (bytes_each, Operand(batch, "batch")) if batch > 1 else (bytes_each,)


def kept(shape: Shape, output: Shape) -> tuple[Formula, ...]:
    """Return an output's sizes as those of the input where they are, and else as they are."""
    if len(shape) != len(output):
        return tuple(map(Operand, output))
    pairs = zip(given(shape), output, strict=True)
    return tuple(size if size.value == wanted else Operand(wanted) for size, wanted in pairs)


def reach(kernel: int, dilation: int, axis: str) -> Formula:
    """Return how far a dilated kernel reaches: `d (k - 1) + 1`."""
    taps = Operand(kernel, f"k_{axis}")
    if dilation == 1:
        return taps
    return add(multiply(Operand(dilation, f"d_{axis}"), Difference(taps, ONE)), ONE)


def padding(before: int, after: int, axis: str) -> Formula:
    """Return what both sides add: `2 p`, or two numbers where they are not alike."""
    if before == after:
        return multiply(Operand(2), Operand(before, f"p_{axis}"))
    return add(Operand(before, f"p_{axis}1"), Operand(after, f"p_{axis}2"))


def factors(sizes: Iterable[tuple[str, Formula]]) -> tuple[Formula, ...]:
    """Return the factors of a weight as people write them: the kernel, what comes in, the rest."""
    ranked = sorted(sizes, key=lambda pair: _rank(pair[0]))
    return tuple(formula for _, formula in ranked)


def _rank(axis: str) -> int:
    if axis.startswith("k"):
        return 0
    return 1 if axis in {"C_in", "in"} else 2


def slid(name: str, axis: Axis, pads: tuple[int, int], size: int) -> Formula:
    """Return how often a window fits along an axis: `floor((n + 2 p - k) / s) + 1`.

    Args:
        name: What the axis is called.
        axis: The window.
        pads: Padding before and after.
        size: How often it fits.
    """
    name_of = name.lower()
    whole = add(Operand(axis.size, f"{name}_in", 0), padding(*pads, name_of))
    room = Difference(whole, reach(axis.kernel, axis.dilation, name_of))
    stride = Operand(axis.stride, f"s_{name_of}")
    down = add(Quotient(room, stride, "down"), ONE)
    if evaluate(down) == size:
        return down
    up = add(Quotient(room, stride, "up"), ONE)
    if evaluate(up) == size:
        return up
    # A last window that would start in the padding is dropped.
    return Difference(up, ONE) if evaluate(up) == size + 1 else Operand(size)


def same(name: str, axis: Axis, pads: tuple[int, int], size: int) -> Formula:
    """Return the size that padding `same` makes: `ceil(n / s)`."""
    stride = Operand(axis.stride, f"s_{name.lower()}")
    whole = Quotient(Operand(axis.size, f"{name}_in", 0), stride, "up")
    return whole if evaluate(whole) == size else slid(name, axis, pads, size)


def transposed(name: str, axis: Axis, pads: tuple[int, int], extra: int, size: int) -> Formula:
    """Return the size of a transposed convolution: `s (n - 1) + k - 2 p + output padding`."""
    name_of = name.lower()
    given_size, stride = Operand(axis.size, f"{name}_in", 0), Operand(axis.stride, f"s_{name_of}")
    times = multiply(given_size, stride)
    if pads == (0, 0) and evaluate(times) == size:
        return times
    spread = add(
        multiply(stride, Difference(given_size, ONE)), reach(axis.kernel, axis.dilation, name_of)
    )
    whole = add(spread, Operand(extra, "output_padding")) if extra else spread
    cut = Difference(whole, padding(*pads, name_of))
    return cut if evaluate(cut) == size else Operand(size, "size")
