"""How large the figures of a table become, for its widths and for the bars in it."""

from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.models.columns import COLUMNS, FigureColumn


class Extent(msgspec.Struct, frozen=True):
    """The extremes of a table.

    Attributes:
        largest: The largest figure of each column of figures.
        longest_shape: The longest text of an output shape.
    """

    largest: dict[str, int]
    longest_shape: str


def measure(counts: Sequence[RowCount], scale: Scale) -> Extent:
    """Return the extremes of the counts of all rows."""
    # Rows that are alike share one count: few are distinct even in a large network.
    rows = {id(row): row for row in counts}.values()
    largest = {
        column.key: max((column.figure(row, scale) or 0 for row in rows), default=0)
        for column in COLUMNS
        if isinstance(column, FigureColumn)
    }
    shapes = (format_shape(row.outputs[0]) for row in rows if row.outputs)
    return Extent(largest, max(shapes, key=len, default=""))
