"""The problems of a document as a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cnnparam_gui.core.problems import Problem
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.plain import plain

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ProblemModel(QAbstractListModel):
    """One entry a row that has a problem, in the order of the rows."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """List the problems of a document."""
        super().__init__(parent)
        self._document = document
        self._problems: list[tuple[int, Problem]] = document.counts.problems
        document.changed.connect(self._refresh)
        document.replaced.connect(self._refresh)

    def place(self, index: _Index) -> tuple[int, str]:
        """Return the row and the field that an entry is about."""
        row, problem = self._problems[index.row()]
        return row, problem.field

    def entry(self, row: int) -> int | None:
        """Return the number of the entry about a row; None where there is none."""
        return next((n for n, (about, _) in enumerate(self._problems) if about == row), None)

    def _refresh(self) -> None:
        problems = self._document.counts.problems
        if problems or self._problems:
            self.beginResetModel()
            self._problems = problems
            self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of problems."""
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return row, name and message of an entry."""
        if not index.isValid() or index.row() >= len(self._problems):
            return None
        if role not in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)):
            return None
        row, problem = self._problems[index.row()]
        name = self._document.network.layers[row].name
        said = f"{row + 1}  {name}: {core_text(problem.message)}"
        return plain(said) if role == int(Qt.ItemDataRole.ToolTipRole) else said
