"""A table as it was published: rows of texts under columns, and its totals."""

from typing import Literal, TypeAlias

import msgspec

Column: TypeAlias = Literal[
    "shape",
    "elements",
    "bytes",
    "parameters",
    "weights",
    "macs",
    "trainable",
    "non_trainable",
]
"""What the numbers of a column are; the last two stand below tables only, as totals."""

ROW_COLUMNS: tuple[Column, ...] = (
    "shape",
    "elements",
    "bytes",
    "parameters",
    "weights",
    "macs",
)
"""What a column of rows can be."""


class TableRow(msgspec.Struct, frozen=True):
    """A row of a table as it was published.

    Attributes:
        name: What stands in front.
        cells: The texts of its cells by their columns; empty ones left out.
        kind: What it says of its kind, such as `Conv2D`; empty where it says none.
        path: Its name without its kind, with the modules around it: `layer1.0.conv1`.
    """

    name: str
    cells: dict[Column, str]
    kind: str = ""
    path: str = ""


class Table(msgspec.Struct, frozen=True):
    """A table as it was published.

    Attributes:
        rows: Its rows.
        totals: The texts of its totals by their columns.
        convention: What its parameters are, by the name of a convention; empty where it is known
            only that they are parameters.
    """

    rows: tuple[TableRow, ...]
    totals: dict[Column, str] = {}
    convention: str = ""
