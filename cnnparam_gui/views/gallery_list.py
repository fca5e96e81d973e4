"""The table of the gallery as a widget: whole rows, sorted, with the columns that fit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cnnparam_gui.models.gallery_table import COLUMNS, GalleryTable

_NAME = 0
_YEAR = next(number for number, column in enumerate(COLUMNS) if column.title == "Year")
_PADDING = 14
_SIGN_OF_ORDER = 16


class GalleryList(QTableView):
    """Shows the architectures that a search finds; names are never cut for a lesser column."""

    def __init__(self, model: GalleryTable, parent: QWidget | None = None) -> None:
        """Show a model, the oldest first."""
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Architectures"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(_YEAR, Qt.SortOrder.AscendingOrder)
        self._widths = [self._width(model.widest(number), number) for number in range(len(COLUMNS))]
        for number, width in enumerate(self._widths):
            self.setColumnWidth(number, width)

    def _width(self, texts: Sequence[str], number: int) -> int:
        title = str(self.model().headerData(number, Qt.Orientation.Horizontal))
        advance = self.fontMetrics().horizontalAdvance
        widest = max(map(advance, texts), default=0)
        return max(widest, advance(title) + _SIGN_OF_ORDER) + _PADDING

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit beside the longest name, the most telling first."""
        super().resizeEvent(event)
        room = self.viewport().width()
        for number in sorted(range(len(COLUMNS)), key=lambda number: COLUMNS[number].rank):
            room -= self._widths[number]
            self.setColumnHidden(number, room < 0 and COLUMNS[number].rank > 0)
