"""Layers grouped by block, with subtotals."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeView, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.blocks import BlockModel

_EXPANDED_ROWS = 60
_ROOT = QModelIndex()


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
        known = {self._path(index): self.isExpanded(index) for index in self._blocks()}
        self._model.refresh()
        self._stale = False
        few = len(self._document.network.layers) <= _EXPANDED_ROWS
        for index in self._blocks():
            usual = few and not index.parent().isValid()
            self.setExpanded(index, known.get(self._path(index), usual))
        for column in range(self._model.columnCount()):
            self.resizeColumnToContents(column)

    def _blocks(self, parent: QModelIndex = _ROOT) -> Iterator[QModelIndex]:
        """Yield every block, outer ones before those in them."""
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            if self._model.rowCount(index):
                yield index
                yield from self._blocks(index)

    def _path(self, index: QModelIndex) -> tuple[str, ...]:
        """Return the names of a block and of those that it lies in."""
        return (*self._path(index.parent()), index.data()) if index.isValid() else ()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row_of(index))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was hidden."""
        if self._stale:
            self.refresh()
        super().showEvent(event)
