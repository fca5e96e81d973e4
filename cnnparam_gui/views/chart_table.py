"""A chart as a table, in a window beside."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.chart_table import ChartTableModel
from cnnparam_gui.views.panels.line_table import LinesTable


class ChartTable(QDialog):
    """The figures of the charts by layer; Enter goes to a row, copying takes the whole table.

    Signals:
        chosen: A person wants to see a row: its number, and the column.
    """

    chosen = Signal(int, str)

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Show what the charts of a document show."""
        super().__init__(parent)
        self.setObjectName("chart_table")
        self.setWindowTitle(self.tr("Charts as a table"))
        self._model = ChartTableModel(document, self)
        self.table = LinesTable(self.tr("Figures of the charts by layer"), self._model.lines, self)
        hint = QLabel(self.tr("Enter goes to the row. Copying takes the whole table."), self)
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.table.activated.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.lines.row(index)
        if row is not None:
            self.chosen.emit(row, "name")

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the document."""
        super().showEvent(event)
        self._model.set_awake(True)
        self.table.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._model.set_awake(False)

    @classmethod
    def open_beside(
        cls, document: Document, parent: QWidget, show_row: Callable[[int, str], object]
    ) -> "ChartTable":
        """Show the table of a window, the one that is there already if there is one.

        Args:
            document: What the charts are of.
            parent: The window.
            show_row: Shows a row and a column of it.
        """
        table = parent.findChild(cls, "chart_table", Qt.FindChildOption.FindDirectChildrenOnly)
        if not isinstance(table, cls):
            table = cls(document, parent)
            table.chosen.connect(show_row)
        table.show()
        room = table.screen().availableGeometry()
        wide = sum(map(table.table.columnWidth, range(table.table.model().columnCount())))
        em = table.fontMetrics().height()
        table.resize(
            min(wide + 5 * em, room.width() * 9 // 10), min(32 * em, room.height() * 8 // 10)
        )
        table.raise_()
        table.activateWindow()
        table.table.setFocus()
        return table
