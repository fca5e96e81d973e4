"""The receptive field: how much of the network's input one value of a row can see.

Along each spatial axis a window makes it `r += (k_eff - 1) j` and then `j *= s`, from r = j = 1
at the input. A row with several inputs takes the larger field of them. Upsampling makes `j`
smaller than 1: its window slides over places that are finer than the input's, and what it sees of
the input is what lies between its first and its last place. Both are kept as whole numbers, so
that no rounding is lost. A size is from the first position seen to the last, whatever lies
between; it is exact, but after upsampling a bound from above where dilation or a kernel smaller
than its stride leaves gaps, and where upsampling comes once more after a stride that does not undo
the one before it.

Fields are as wide as the windows say, padding included, and so can be larger than the input. A
normalisation's or softmax's statistics are not taken as seeing. Sizes are in input positions.
"""

from collections.abc import Sequence
from math import gcd
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.axis_window import POINT, AxisWindow
from cnnparam_gui.core.count import NetworkCount

Exact: TypeAlias = int | str
"""A number where it is whole, else its quotient in lowest terms, such as `3/2`."""

FieldStatus: TypeAlias = Literal["exact", "differs between branches", "whole input"]


class AxisField(msgspec.Struct, frozen=True, gc=False):
    """The receptive field of a row along one axis of the network's input.

    Attributes:
        extent: Size of the network's input along the axis.
        status: `exact`; `differs between branches` where this is the larger of several that are
            not alike, here or above; `whole input` where every value is seen, as it is after a
            flatten, a fully connected layer, attention and global or adaptive pooling.
        reach: What one place sees of the input.
        step: Input positions from one place to the next; 0 for the whole input.
        finer: Of how many finer places, which upsampling makes, such a place consists.
        taken: Finer places from one value of the row to the next.
        start: Finer place at which the first value's window starts.
        spread: Finer places that a window reaches beyond its first.
        centre: Twice the centre of the first value's field, in parts of `parts`.
        parts: Parts of one input position.
    """

    extent: int
    status: FieldStatus = "exact"
    reach: int = 1
    step: int = 1
    finer: int = 1
    taken: int = 1
    start: int = 0
    spread: int = 0
    centre: int = 0
    parts: int = 1

    @property
    def size(self) -> int:
        """Input positions that one value sees, from the first to the last."""
        return self.reach + self.step * (self.spread // self.finer)

    @property
    def jump(self) -> Exact:
        """Input positions from one value's field to the next one's; 0 for the whole input."""
        return _exact(self.step * self.taken, self.finer)

    @property
    def offset(self) -> Exact:
        """Centre of the first value's field, counted from the first input position."""
        return _exact(self.centre, 2 * self.parts)

    def slid(self, window: AxisWindow) -> "AxisField":
        """Return the field of what slides a window over this row."""
        if window is POINT or self.status == "whole input":
            return self
        if self.finer == 1 and window.up == 1:
            return self._slid_plainly(window)
        beyond = window.kernel - 1
        parts = self.parts * window.up
        finer = self.finer * window.up
        # Half of the window's reach, less the padding, in steps of this row's own distance.
        moved = (beyond - 2 * window.before) * self.step * self.taken * (parts // finer)
        start = self.start * window.up - self.taken * window.before
        stop = start + self.spread * window.up + self.taken * beyond
        taken = self.taken * window.stride
        # Steps and places with a common factor meet only every so many places.
        common = gcd(taken, finer)
        start, stop = -(-start // common), stop // common
        taken, finer = taken // common, finer // common
        reach, step, spread = self.reach, self.step, max(stop - start, 0)
        if finer == 1:
            reach, step = reach + step * spread, step * taken
            taken, start, spread = 1, 0, 0
        return AxisField(
            extent=self.extent,
            status=self.status,
            reach=reach,
            step=step,
            finer=finer,
            taken=taken,
            start=start,
            spread=spread,
            centre=self.centre * window.up + moved,
            parts=parts,
        )

    def _slid_plainly(self, window: AxisWindow) -> "AxisField":
        """Return the field of a window over places that are the input's, as most rows have it."""
        kernel, stride, before, _ = window
        beyond, step = kernel - 1, self.step
        moved = (beyond - 2 * before) * step * self.parts
        return AxisField(
            self.extent,
            self.status,
            self.reach + step * beyond,
            step * stride,
            centre=self.centre + moved,
            parts=self.parts,
        )

    def whole(self) -> "AxisField":
        """Return the field of what sees every value."""
        if self.status == "whole input":
            return self
        extent = self.extent
        return AxisField(extent, "whole input", reach=extent, step=0, centre=extent - 1)


RowField: TypeAlias = tuple[AxisField, ...]
"""The field along each spatial axis of the network's input; empty where the input has none."""


_Windows: TypeAlias = "tuple[AxisWindow, ...] | None"


def receptive_fields(
    counts: NetworkCount, known: Sequence[RowField | None] = ()
) -> list[RowField | None]:
    """Return the receptive field of every row, None where its output is not known.

    Args:
        counts: The counted network.
        known: The fields of the first rows, where nothing has changed in them and above them.
    """
    fields = list(known)
    # Rows that are alike share one count, and so the window that they slide.
    windows: dict[int, _Windows] = {}
    layers, rows, explicit = counts.network.layers, counts.rows, counts.wiring.explicit
    for number in range(len(fields), len(rows)):
        row = rows[number]
        if not row.outputs:
            fields.append(None)
        elif layers[number].given:
            fields.append(_given(row.outputs[0][1:]))
        else:
            sources = explicit.get(number)
            taken = fields[-1] if sources is None else _joined([fields[i] for i in sources])
            key = id(row)
            if key not in windows:
                layer = layers[number].following(counts.network.semantics)
                windows[key] = layer.window(row.input_shapes, row.outputs[0])
            fields.append(_seen(windows[key], taken or ()))
    return fields


def _given(sizes: Sequence[int]) -> RowField:
    """Return the field of an input; axes of one size share an object, for they stay alike."""
    alike = {size: AxisField(size) for size in sizes}
    return tuple(alike[size] for size in sizes)


def _seen(windows: _Windows, taken: RowField) -> RowField:
    """Return the field of a row from that of its inputs together."""
    axes = len(taken)
    if windows is None or len(windows) != axes:
        return tuple(field.whole() for field in taken)
    if windows.count(POINT) == axes:
        return taken
    # Axes that are alike, as of a square, are slid over once and stay one object.
    if windows.count(windows[0]) == axes and taken.count(taken[0]) == axes:
        return (taken[0].slid(windows[0]),) * axes
    return tuple(field.slid(window) for field, window in zip(taken, windows, strict=True))


def _joined(branches: Sequence[RowField | None]) -> RowField:
    """Return the field of all inputs of a row together."""
    known = [branch for branch in branches if branch is not None]
    return known[0] if len(known) == 1 else _merged(known)


def _merged(branches: Sequence[RowField]) -> RowField:
    """Return the larger field of several rows, axis by axis."""
    first = branches[0]
    if branches.count(first) == len(branches):
        return first
    spatial = [branch for branch in branches if branch]
    axes = len(spatial[0])
    if any(len(branch) != axes for branch in spatial):
        longest = max(spatial, key=len)
        return tuple(field.whole() for field in longest)
    by_axis = list(zip(*spatial, strict=True))
    if by_axis.count(by_axis[0]) == axes:
        return (_larger(by_axis[0]),) * axes
    return tuple(map(_larger, by_axis))


def _larger(fields: Sequence[AxisField]) -> AxisField:
    """Return the largest field of one axis, and say so where the others are not like it."""
    largest = fields[0]
    for field in fields:
        if field is not largest and _exceeds(field, largest):
            largest = field
    if largest.status == "whole input" or all(_alike(largest, field) for field in fields):
        return largest
    return msgspec.structs.replace(largest, status="differs between branches")


def _exceeds(one: AxisField, other: AxisField) -> bool:
    """Return whether a field is the larger, or as large with the larger distance."""
    return _extent(one, other.finer) > _extent(other, one.finer)


def _extent(field: AxisField, times: int) -> tuple[bool, int, int]:
    """Return what fields are compared by: their size, with what rounding leaves out of it.

    Whole numbers, in parts of an input position as fine as the field's own and `times` finer.
    """
    reach = field.reach * field.finer + field.step * field.spread
    return field.status == "whole input", reach * times, field.step * field.taken * times


def _alike(one: AxisField, other: AxisField) -> bool:
    return one is other or (
        one.status == other.status
        and one.centre * other.parts == other.centre * one.parts
        and _extent(one, other.finer) == _extent(other, one.finer)
    )


def _exact(numerator: int, denominator: int) -> Exact:
    # A Fraction would say the same, but its import takes as long as finding all fields.
    common = gcd(numerator, denominator)
    if common == denominator:
        return numerator // denominator
    return f"{numerator // common}/{denominator // common}"
