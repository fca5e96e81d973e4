"""A published table before it is said what its columns are."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from cnnparam_gui.core.published import Column, Table, TableRow
from cnnparam_gui.files.table_numbers import plain_number, points_group

_TITLES: tuple[tuple[Column, re.Pattern[str]], ...] = (
    ("shape", re.compile(r"(?<!kernel )(?<!input )shape|output(?! size)|dimension")),
    ("macs", re.compile(r"\bmacs?\b|mult-?adds?|multiply")),
    ("bytes", re.compile(r"bytes|\b[km]i?b\b")),
    ("weights", re.compile(r"^#? ?weights")),
    ("parameters", re.compile(r"param|number of learnables|total learnables")),
    ("elements", re.compile(r"activation|size|memory|values|elements")),
)
"""The column that each title of a table means, by the first that fits."""

_IGNORED = re.compile(r"\b(?:input|kernel) (?:shape|size)|learnable sizes")
_SHAPE = re.compile(r"(?:[0-9x×*, ?\[\](){}:-]|None|\([A-Z]\))+")
_SEVERAL = re.compile(r"[0-9]\W*(?:\([A-Z]\))?\s*[x×*,]\s*[0-9]{1,2}(?![0-9])|[\[(].*[0-9]")
_NUMBER = re.compile(r"[0-9][0-9,.]*\s?[KMGBTkmgb]?i?[Bb]?(?![A-Za-z])")


def column_of(title: str) -> Column | None:
    """Return what a column with a title is, None where it says nothing known."""
    low = " ".join(title.lower().split())
    if len(low) > 60 or _IGNORED.search(low):
        return None
    return next((column for column, pattern in _TITLES if pattern.search(low)), None)


class GridRow(msgspec.Struct, frozen=True):
    """A line of a table.

    Attributes:
        name: What stands in front.
        texts: What stands behind, one text a column.
        kind: What it says of its kind; empty where it says none.
        path: Its name without its kind, with the modules around it.
    """

    name: str
    texts: tuple[str, ...]
    kind: str = ""
    path: str = ""


class Grid(msgspec.Struct, frozen=True):
    """A table as rows of texts.

    Attributes:
        titles: The title of the names, and of every column behind them.
        columns: What the columns behind the names are, None for what is left out.
        rows: Its rows.
        total: The texts of a line of totals, one a column; none where it has no such line.
        footers: Totals that stand below it, by what they are.
        convention: What its parameters are, as in `Table`.
    """

    titles: tuple[str, ...]
    columns: tuple[Column | None, ...]
    rows: tuple[GridRow, ...]
    total: tuple[str, ...] = ()
    footers: dict[Column, str] = {}
    convention: str = ""

    def table(self, columns: Sequence[Column | None] | None = None) -> Table:
        """Return the table.

        Args:
            columns: What the columns are; what their titles say where it is left out. Of two that
                are the same, the first counts.
        """
        chosen = self.columns if columns is None else columns
        points = points_group(self._numbers(chosen))
        rows = tuple(
            TableRow(row.name, _cells(row.texts, chosen, points), row.kind, row.path)
            for row in self.rows
        )
        totals = _cells(self.total, chosen, points)
        footers = {key: plain_number(text, points=points) for key, text in self.footers.items()}
        return Table(rows, {**totals, **footers}, self.convention)

    def _numbers(self, columns: Sequence[Column | None]) -> Iterator[str]:
        for texts in (*(row.texts for row in self.rows), self.total):
            for column, text in zip(columns, texts, strict=False):
                if column not in (None, "shape"):
                    yield text


def with_shapes(grid: Grid) -> Grid:
    """Return a grid whose columns of activations are shapes where their cells are shapes."""
    columns = list(grid.columns)
    for place, column in enumerate(columns):
        if column != "elements" or "shape" in columns:
            continue
        texts = [row.texts[place] for row in grid.rows if len(row.texts) > place]
        if sum(map(bool, map(_SEVERAL.search, texts))) * 2 > len(texts):
            columns[place] = "shape"
    return msgspec.structs.replace(grid, columns=tuple(columns))


def _cells(
    texts: Sequence[str], columns: Sequence[Column | None], points: bool
) -> dict[Column, str]:
    cells: dict[Column, str] = {}
    for column, text in zip(columns, texts, strict=False):
        found = text.strip()
        if column is None or not found:
            continue
        if column == "shape":
            if _SHAPE.fullmatch(found) and re.search("[0-9]", found):
                cells.setdefault(column, found)
            continue
        number = _NUMBER.match(plain_number(found, points=points))
        if number is not None:
            cells.setdefault(column, number[0].strip())
    return cells
