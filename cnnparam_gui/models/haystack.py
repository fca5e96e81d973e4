"""All texts of a layer table at once, so that looking through them is quick.

Rows that are alike share their counts and memos, so the texts of most cells are written once.
"""

from collections.abc import Callable, Iterable, Sequence

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
    FieldColumn,
    FigureColumn,
    ReceptiveColumn,
)
from cnnparam_gui.models.layer_table import LayerTableModel

PART = "\x1f"
"""Stands before, between and behind the cells of a line; no cell holds one."""

_OWN = ("name", "block", "inputs")
"""Columns whose texts differ from row to row, also where rows are alike."""


class Haystack:
    """The texts of some columns as one line a row.

    Figures are plain digits. Numbers of columns are those of `COLUMNS`.

    Attributes:
        columns: The columns in the order of a line's cells.
        lines: The cells of each row, parted by `PART`.
        counts: What the texts were written of.
    """

    def __init__(self, document: Document, model: LayerTableModel, columns: Iterable[int]) -> None:
        """Write the texts of columns as they are now."""
        wanted = sorted(set(columns))
        entries = [(number, COLUMNS[number]) for number in wanted]
        own = [number for number in wanted if COLUMNS[number].key in _OWN]
        fields = [
            (number, entry)
            for number, entry in entries
            if isinstance(entry, FieldColumn) and number not in own
        ]
        figures = [(n, entry) for n, entry in entries if isinstance(entry, FigureColumn)]
        seen = [number for number, entry in entries if isinstance(entry, ReceptiveColumn)]
        self.columns: tuple[int, ...] = (
            *own,
            *(number for number, _ in fields),
            *(number for number, _ in figures),
            *seen,
        )
        heads = _heads(document.network.layers, own)
        tails = _tails(document, [entry for _, entry in fields], [entry for _, entry in figures])
        lines = [f"{PART}{head}{tail}" for head, tail in zip(heads, tails, strict=True)]
        if seen:
            rows = range(len(lines))
            lines = [
                line + "".join(f"{model.text(row, number)}{PART}" for number in seen)
                for row, line in zip(rows, lines, strict=True)
            ]
        self.counts = document.counts
        self.lines: list[str] = lines
        self._folded: list[str] | None = None

    @property
    def folded(self) -> list[str]:
        """The lines without the difference of small and capital letters."""
        if self._folded is None:
            self._folded = [line.casefold() for line in self.lines]
        return self._folded

    def cells(self, row: int) -> Sequence[str]:
        """Return the texts of a row, in the order of `columns`."""
        return self.lines[row].split(PART)[1:-1]


def _heads(layers: Sequence[Layer], own: Sequence[int]) -> list[str]:
    """Return the texts of each row's own columns, each with `PART` behind it."""
    keys = [COLUMNS[number].key for number in own]
    inputs = COLUMNS[COLUMN_INDEX["inputs"]]
    assert isinstance(inputs, FieldColumn)
    texts: dict[str, Callable[[Layer], str]] = {
        "name": lambda layer: layer.name,
        "block": lambda layer: layer.block,
        "inputs": lambda layer: inputs.text(layer) if layer.inputs else "",
    }
    parts = [[texts[key](layer) for layer in layers] for key in keys]
    if not parts:
        return [""] * len(layers)
    return [PART.join(cells) + PART for cells in zip(*parts, strict=True)]


def _tails(
    document: Document, fields: Sequence[FieldColumn], figures: Sequence[FigureColumn]
) -> list[str]:
    """Return the texts of fields and figures of each row, each with `PART` behind it."""
    counts, scale = document.counts, document.scale
    known_fields: dict[int, str] = {}
    known_figures: dict[int, str] = {}
    tails = []
    for layer, memo, row in zip(counts.network.layers, counts.memos, counts.rows, strict=True):
        of_layer = known_fields.get(id(memo))
        if of_layer is None:
            of_layer = "".join(f"{column.text(layer)}{PART}" for column in fields)
            known_fields[id(memo)] = of_layer
        of_count = known_figures.get(id(row))
        if of_count is None:
            of_count = "".join(f"{_digits(column, row, scale)}{PART}" for column in figures)
            known_figures[id(row)] = of_count
        tails.append(of_layer + of_count)
    return tails


def _digits(column: FigureColumn, row: RowCount, scale: Scale) -> str:
    """Return a figure in plain digits; empty where there is none."""
    if column.key == "output":
        return format_shape(row.outputs[0]) if row.outputs else ""
    figure = column.figure(row, scale)
    return "" if figure is None else str(figure)
