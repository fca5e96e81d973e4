"""A listener that knows a model only by its signals, as a view does."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from cnnparam_gui.models.columns import COLUMNS

ROLES = tuple(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)

Cell = tuple[Any, ...]


def cell(model: QAbstractItemModel, row: int, column: int) -> Cell:
    """Return everything that a cell says."""
    index = model.index(row, column)
    return (*(model.data(index, role) for role in ROLES), model.flags(index))


def cells(model: QAbstractItemModel) -> list[list[Cell]]:
    """Return everything that every cell says."""
    return [
        [cell(model, row, column) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


class Mirror(QObject):
    """A copy of a table, kept by its signals alone.

    Attributes:
        rows: The copy.
        resets: How many times it had to read everything.
    """

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self._model = model
        self.rows = cells(model)
        self.resets = 0
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)
        model.modelReset.connect(self._reset)

    def _row(self, row: int) -> list[Cell]:
        return [cell(self._model, row, column) for column in range(len(COLUMNS))]

    def _insert(self, parent: QModelIndex, first: int, last: int) -> None:
        assert not parent.isValid()
        self.rows[first:first] = [self._row(row) for row in range(first, last + 1)]
        assert len(self.rows) == self._model.rowCount()

    def _remove(self, parent: QModelIndex, first: int, last: int) -> None:
        assert not parent.isValid()
        del self.rows[first : last + 1]
        assert len(self.rows) == self._model.rowCount()

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            for column in range(first.column(), last.column() + 1):
                self.rows[row][column] = cell(self._model, row, column)

    def _reset(self) -> None:
        self.resets += 1
        self.rows = cells(self._model)
