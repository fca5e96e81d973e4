"""Layers grouped by block, with subtotals."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeView, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.blocks import BlockModel

_EXPANDED_ROWS = 60


class BlockTree(QTreeView):
    """The tree of blocks; reads the document only while it is shown.

    Signals:
        chosen: A person wants to see a row of the table.
    """

    chosen = Signal(int)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Group the layers of a document."""
        super().__init__(parent)
        self._document = document
        self._model = BlockModel(document, self)
        self._stale = True
        self.setModel(self._model)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Layers by block"))
        self.header().setStretchLastSection(False)
        self.header().setResizeContentsPrecision(0)
        self.activated.connect(self._choose)
        for signal in (document.changed, document.replaced, document.figures_changed):
            signal.connect(self._spoil)

    def _spoil(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the document again, keeping open what was open."""
        closed = {
            self._model.row_of(index) for index in self._blocks() if not self.isExpanded(index)
        }
        first = self._model.rowCount() == 0
        self._model.refresh()
        self._stale = False
        few = len(self._document.network.layers) <= _EXPANDED_ROWS
        for index in self._blocks():
            opened = (
                few and "." not in index.data()
                if first
                else self._model.row_of(index) not in closed
            )
            self.setExpanded(index, opened)
        for column in range(self._model.columnCount()):
            self.resizeColumnToContents(column)

    def _blocks(self) -> list[QModelIndex]:
        indexes = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        return [index for index in indexes if self._model.rowCount(index)]

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row_of(index))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was hidden."""
        if self._stale:
            self.refresh()
        super().showEvent(event)
