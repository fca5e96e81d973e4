"""Blocks of the layer table collapsed and expanded, by keys and by a click on their mark."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent

from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.models.folding import Folding
from cnnparam_gui.views.table.cells import mark_rect
from cnnparam_gui.views.table.view import LayerTable

_NAME = COLUMN_INDEX["name"]


class BlockFolding(QObject):
    """Joins a table with what says which blocks are collapsed."""

    def __init__(self, folding: Folding, table: LayerTable) -> None:
        """Let a table follow it."""
        super().__init__(table)
        self._folding = folding
        self._table = table
        table.fold_by(folding)
        folding.changed.connect(self._show)
        table.hiding.reveal_asked.connect(folding.reveal)
        table.viewport().installEventFilter(self)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "collapse_block": self.collapse,
            "expand_block": self.expand,
            "collapse_blocks": self._folding.fold_all,
            "expand_blocks": self._folding.unfold_all,
        }

    def collapse(self) -> None:
        """Collapse the block of the current row, or the one around it where it is collapsed."""
        row = self._table.currentIndex().row()
        if row >= 0:
            self._go(self._folding.fold(row))

    def expand(self) -> None:
        """Expand the block that the current row stands for."""
        row = self._table.currentIndex().row()
        if row in self._folding.heads:
            self._folding.unfold(row)
            self._go(row)

    def _go(self, row: int) -> None:
        """Stay in the column, on the row that stands for the block."""
        index = self._table.model().index(row, max(self._table.currentIndex().column(), 0))
        self._table.setCurrentIndex(index)

    def _show(self) -> None:
        """Hide what is collapsed; the cursor goes from there to what stands for it."""
        current = self._table.currentIndex()
        head = self._folding.head_of(current.row()) if current.isValid() else None
        if head is not None and head != current.row():
            self._table.setCurrentIndex(current.siblingAtRow(head))
        if self._folding.heads:
            self._make_room()
        self._table.hiding.fold(self._folding.hidden)
        self._table.viewport().update()

    def _make_room(self) -> None:
        """Widen columns of figures for subtotals, none of which is wider than the total."""
        font = QFont(self._table.font())
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance
        for number, text in self._folding.widest().items():
            if not self._table.isColumnHidden(number):
                self._table.columns.widen(number, width(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a click on the mark of a block, and a double click anywhere on a subtotal."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            assert isinstance(event, QMouseEvent)
            if event.button() == Qt.MouseButton.LeftButton and self._toggle_at(event):
                return True
        return super().eventFilter(watched, event)

    def _toggle_at(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self._table.indexAt(place)
        if not index.isValid():
            return False
        row, closed = index.row(), index.row() in self._folding.heads
        marked = closed or bool(self._folding.begins(row))
        on_mark = index.column() == _NAME and mark_rect(self._table.visualRect(index)).contains(
            place
        )
        twice = event.type() == QEvent.Type.MouseButtonDblClick
        if not (marked and on_mark) and not (closed and twice):
            return False
        self._table.setCurrentIndex(index)
        self._folding.toggle(row)
        return True
