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
from fractions import Fraction
from math import gcd
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.axis_window import POINT, AxisWindow
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.totals import RowCount

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
    def jump(self) -> Fraction:
        """Input positions from one value's field to the next one's; 0 for the whole input."""
        return Fraction(self.step * self.taken, self.finer)

    @property
    def offset(self) -> Fraction:
        """Centre of the first value's field, counted from the first input position."""
        return Fraction(self.centre, 2 * self.parts)

    def slid(self, window: AxisWindow) -> "AxisField":
        """Return the field of what slides a window over this row."""
        if window is POINT or self.status == "whole input":
            return self
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

    def whole(self) -> "AxisField":
        """Return the field of what sees every value."""
        if self.status == "whole input":
            return self
        extent = self.extent
        return AxisField(extent, "whole input", reach=extent, step=0, centre=extent - 1)


RowField: TypeAlias = tuple[AxisField, ...]
"""The field along each spatial axis of the network's input; empty where the input has none."""


def receptive_fields(counts: NetworkCount) -> list[RowField | None]:
    """Return the receptive field of every row, None where its output is not known."""
    fields: list[RowField | None] = []
    for number, (layer, row) in enumerate(zip(counts.network.layers, counts.rows, strict=True)):
        if not row.outputs:
            fields.append(None)
        elif layer.given:
            fields.append(tuple(map(AxisField, row.outputs[0][1:])))
        else:
            sources = (fields[source] for source in counts.wiring.sources(number))
            taken = _merged([field for field in sources if field is not None])
            fields.append(_seen(layer.following(counts.network.semantics), row, taken))
    return fields


def _seen(layer: Layer, row: RowCount, taken: RowField) -> RowField:
    """Return the field of a row from that of its inputs together."""
    windows = layer.window(row.input_shapes, row.outputs[0])
    if windows is None or len(windows) != len(taken):
        return tuple(field.whole() for field in taken)
    if all(window is POINT for window in windows):
        return taken
    return tuple(field.slid(window) for field, window in zip(taken, windows, strict=True))


def _merged(branches: Sequence[RowField]) -> RowField:
    """Return the larger field of several rows, axis by axis."""
    first = branches[0]
    if all(branch is first for branch in branches):
        return first
    axes = max(map(len, branches))
    spatial = [branch for branch in branches if branch]
    if any(len(branch) != axes for branch in spatial):
        longest = max(spatial, key=len)
        return tuple(field.whole() for field in longest)
    return tuple(map(_larger, zip(*spatial, strict=True)))


def _larger(fields: Sequence[AxisField]) -> AxisField:
    """Return the largest field of one axis, and say so where the others are not like it."""
    first = fields[0]
    if all(field is first for field in fields):
        return first
    largest = max(fields, key=_extent)
    if largest.status == "whole input" or all(_alike(largest, field) for field in fields):
        return largest
    return msgspec.structs.replace(largest, status="differs between branches")


def _extent(field: AxisField) -> tuple[bool, Fraction, Fraction]:
    """Return what fields are compared by: their size, with what rounding leaves out of it."""
    finely = field.reach + Fraction(field.step * field.spread, field.finer)
    return field.status == "whole input", finely, field.jump


def _alike(one: AxisField, other: AxisField) -> bool:
    return (one.status, *_extent(one), one.offset) == (other.status, *_extent(other), other.offset)
