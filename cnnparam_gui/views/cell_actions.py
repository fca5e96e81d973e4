"""What the Edit menu does with cells: they are copied, pasted and filled."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cnnparam_gui.core.filling import NAME, Cell, Refused
from cnnparam_gui.core.series import go_on, numbered, step
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.cell_filling import CellFilling
from cnnparam_gui.models.columns import COLUMNS, FieldColumn
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.numbers import counted
from cnnparam_gui.views.clipboard import Block, clipboard_data, put_table
from cnnparam_gui.views.table.view import LayerTable

_NAMES = ("name", "block")
"""Columns whose texts count on when they are filled."""


class CellActions(QObject):
    """Copies, pastes and fills cells.

    Signals:
        said: One sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, document: Document, model: LayerTableModel, table: LayerTable, parent: QWidget
    ) -> None:
        """Work on a document through its table."""
        super().__init__(parent)
        self._document = document
        self._model = model
        self._table = table
        self._filling = CellFilling(document, model.marks, self)
        self._filling.said.connect(self.said)
        table.fill_requested.connect(self.fill)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {"fill_down": self.fill_down, "fill_series": self.fill_series}

    # What is selected

    def _columns(self) -> list[int]:
        """Return the visible columns, from left to right."""
        header = self._table.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [number for number in order if not header.isSectionHidden(number)]

    def _cells(self) -> list[tuple[int, list[int]]]:
        """Return the visible columns with selected rows in them; of none, the current cell's."""
        parts, found = self._table.parts(), []
        for column in self._columns():
            rows: set[int] = set()
            for part in parts:
                if part.left() <= column <= part.right():
                    rows.update(range(part.top(), part.bottom() + 1))
            if rows:
                found.append((column, sorted(rows)))
        current = self._table.currentIndex()
        return found or ([(current.column(), [current.row()])] if current.isValid() else [])

    def _takes(self, row: int, column: int) -> bool:
        """Return whether a person can edit a cell."""
        able = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        return bool(self._model.flags(self._model.index(row, column)) & able)

    # Copying

    def copy(self) -> None:
        """Copy the selected cells, as text with tabs and as HTML."""
        cells = self._cells()
        rows = sorted({row for _, some in cells for row in some})
        if not rows:
            return
        chosen = [(column, set(some)) for column, some in cells]
        block = [
            [self._shown(row, column) if row in some else "" for column, some in chosen]
            for row in rows
        ]
        data = clipboard_data()
        put_table(data, block)
        QGuiApplication.clipboard().setMimeData(data)
        number = sum(len(some) for _, some in cells)
        self.said.emit(counted(number, self.tr("1 cell copied"), self.tr("{number} cells copied")))

    def _shown(self, row: int, column: int) -> str:
        """Return what a person sees in a cell, the subtotal of a collapsed block too."""
        folding = self._table.folding
        if folding is not None and row in folding.heads:
            return folding.text(row, column)
        return self._model.text(row, column)

    # Pasting

    def paste(self, block: Block) -> bool:
        """Fill the cells from the current one on; False where no cell is the current one.

        A single value fills the selection, and a block is repeated where the selection is a
        multiple of it. Where the first row holds the titles of columns, they say where what is
        below goes.
        """
        titled = _titled(block)
        current = self._table.currentIndex()
        if titled is not None:
            cells, also = self._under_titles(max(current.row(), 0), *titled)
        elif not current.isValid() or not block:
            return False
        elif len(block) == 1 == len(block[0]) and self._several():
            self.fill(block[0][0])
            return True
        else:
            cells, also = self._from_current(self._repeated(block))
        text = counted(len(cells), self.tr("Paste a cell"), self.tr("Paste {number} cells"))
        self._filling.fill(cells, text, also)
        return True

    def _several(self) -> bool:
        cells = self._cells()
        return len(cells) > 1 or any(len(rows) > 1 for _, rows in cells)

    def _repeated(self, block: Block) -> Block:
        """Return a block repeated to fill a selection that is a multiple of it."""
        cells = self._cells()
        rows, columns = len(cells[0][1]), len(cells)
        if any(some != cells[0][1] for _, some in cells):
            return block
        width = max(map(len, block))
        down, across = rows // len(block), columns // width
        if rows % len(block) or columns % width or any(len(row) < width for row in block):
            return block
        return [row * across for row in block] * down

    def _from_current(self, block: Block) -> tuple[list[Cell], list[Refused]]:
        """Return the cells that a block goes to, and those that are counted and take nothing."""
        columns, (top, left) = self._columns(), self._top_left()
        under = columns[columns.index(left) :] if left in columns else [left]
        cells: list[Cell] = []
        also: list[Refused] = []
        rows = self._rows_from(top, len(block))
        for row, texts in zip(rows, block, strict=True):
            for column, text in zip(under, texts, strict=False):
                entry = COLUMNS[column]
                if isinstance(entry, FieldColumn):
                    cells.append(Cell(row, entry.key, text))
                elif text and row < len(self._document.network.layers):
                    also.append(Refused(row, entry.key, self.tr("It is counted, and not edited")))
            if any(texts[len(under) :]):
                reason = self.tr("There are no columns for what stands further right")
                also.append(Refused(row, COLUMNS[under[-1]].key, reason))
        self._select(range(top, rows[-1] + 1), under[: max(map(len, block))])
        return cells, also

    def _rows_from(self, top: int, number: int) -> list[int]:
        """Return so many rows in sight from one on; where they end, new ones below the last."""
        last = len(self._document.network.layers)
        in_sight = self._table.hiding.within(top, last - 1)
        there = [row for row in in_sight if self._table.takes_values(row)][:number]
        return [*there, *range(max(last, top), max(last, top) + number - len(there))]

    def _top_left(self) -> tuple[int, int]:
        cells = self._cells()
        return min(rows[0] for _, rows in cells), cells[0][0]

    def _select(self, rows: range, columns: Iterable[int]) -> None:
        last = len(self._document.network.layers)
        rows = range(rows.start, min(rows.stop, last))
        if rows:
            self._table.select_block(rows, columns)

    def _under_titles(
        self, top: int, keys: list[str], block: Block
    ) -> tuple[list[Cell], list[Refused]]:
        cells = [
            Cell(row, key, text)
            for row, texts in zip(self._rows_from(top, len(block)), block, strict=True)
            for key, text in zip(keys, texts, strict=False)
            if key
        ]
        return cells, []

    # Filling

    def fill(self, text: str) -> None:
        """Fill every selected cell with a text; names count on."""
        self._fill(lambda column, _texts, rows: _spread(column, [text], len(rows)))

    def fill_down(self) -> None:
        """Fill the selected cells with the topmost of their column; of one, with that above."""
        if self._cells() and not self._several():
            row, column = self._top_left()
            above = self._table.hiding.within(0, row - 1)
            if not above:
                return
            self._table.select_block(range(above[-1], row + 1), [column])
        self._fill(lambda column, texts, rows: _spread(column, texts[:1], len(rows)))

    def fill_series(self) -> None:
        """Let the selected cells go on counting from the first one, or the first two."""
        self._fill(lambda column, texts, rows: _series(column, texts, len(rows)))

    def _fill(self, texts_for: Callable[[str, list[str], list[int]], list[str]]) -> None:
        cells: list[Cell] = []
        for column, selected in self._cells():
            key = COLUMNS[column].key
            rows = [row for row in selected if self._takes(row, column)]
            if rows:
                texts = [self._model.text(row, column) for row in rows[:2]]
                new = texts_for(key, texts, rows)
                cells += [Cell(row, key, text) for row, text in zip(rows, new, strict=True)]
        if not cells:
            self.said.emit(self.tr("None of the selected cells can be edited"))
            return
        text = counted(len(cells), self.tr("Fill a cell"), self.tr("Fill {number} cells"))
        self._filling.fill(cells, text)


def _titled(block: Block) -> tuple[list[str], Block] | None:
    """Return the keys of the fields under a row of titles, and what stands there; None for none.

    The key is empty where a title is that of a counted column.
    """
    if len(block) < 2 or len(block[0]) < 2:
        return None
    keys = {}
    for column in COLUMNS:
        for title in (column.title, column.header):
            keys[title.casefold()] = column.key if isinstance(column, FieldColumn) else ""
    titles = [title.casefold() for title in block[0]]
    if not all(title in keys for title in titles):
        return None
    return [keys[title] for title in titles], block[1:]


def _spread(column: str, texts: list[str], count: int) -> list[str]:
    """Return one text for every cell of a column; names, which differ, count on."""
    return numbered(texts[0], count) if column == NAME else texts * count


def _series(column: str, texts: list[str], count: int) -> list[str]:
    """Return the series that goes on from the first two texts, or the first alone."""
    alone = column in _NAMES
    if len(texts) > 1 and (step(texts) in (0, None) if alone else step(texts) is None):
        texts = texts[:1]
    return [*texts, *go_on(texts, count - len(texts), alone=alone)]
