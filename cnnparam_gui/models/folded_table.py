"""The layer table with blocks that can be collapsed to a row of their subtotal."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMNS
from cnnparam_gui.models.folding import Folding
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.plain import plain

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_DISPLAY = int(_ROLE.DisplayRole)
_SAID = {int(_ROLE.CheckStateRole), int(_ROLE.EditRole)}
_HEAD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


class FoldedTableModel(LayerTableModel):
    """Rows are layers still; the first row of a collapsed block shows the subtotal instead.

    Attributes:
        folding: Which blocks are collapsed.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Show a document with every block open."""
        super().__init__(document, parent)
        # Behind the table's own listening: rows have moved by the time it looks.
        self.folding = Folding(document, self)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what a cell can do; in a subtotal it can be chosen and dragged."""
        return _HEAD if index.row() in self.folding.heads else super().flags(index)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        head = index.row()
        if head not in self.folding.heads:
            return super().data(index, role)
        if role in _SAID:
            return None
        text = self.folding.text(head, index.column())
        title = COLUMNS[index.column()].header
        if role == _DISPLAY:
            return text
        if role == int(_ROLE.ToolTipRole):
            return plain(f"{title}: {text}" if text else self.folding.spoken(head))
        if role == int(_ROLE.AccessibleTextRole):
            said = f"{title}: {text}" if text else title
            return f"{said}, {self.folding.spoken(head)}"
        return super().data(index, role)

    # Dragging

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged rows' numbers, with those that a subtotal stands for."""
        rows = self.folding.with_folded({index.row() for index in indexes})
        return super().mimeData([self.index(row, 0) for row in rows])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Move the dragged rows before a row; never into a collapsed block."""
        head = self.folding.head_of(row - 1) if row > 0 else None
        if head is not None:
            row = self.folding.heads[head].rows.stop
        return super().dropMimeData(data, action, row, column, parent)
