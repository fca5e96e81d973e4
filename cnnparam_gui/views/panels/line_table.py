"""A table of whole lines to read: Enter chooses one, copying takes them all."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from cnnparam_gui.models.lines import LineModel
from cnnparam_gui.views.panels.icon_delegate import IconDelegate

_Index = QModelIndex | QPersistentModelIndex
_ROWS_AT_FIRST = 4
_PADDING = 12
_ABOVE_AND_BELOW = 7
_LEAST_TEXT = 240


class LineTable(QTableView):
    """A table of whole rows that Enter activates on every platform."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a table with an accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._fit_lines()
        self.horizontalHeader().setHighlightSections(False)

    def _fit_lines(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ABOVE_AND_BELOW)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._fit_lines()
            self.fit()

    def fit(self) -> None:
        """Give every column the width of its widest text, with room around it."""
        for column, width in enumerate(self._widths()):
            self.setColumnWidth(column, width)

    def _widths(self) -> list[int]:
        header = self.horizontalHeader()
        return [
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + _PADDING
            for column in range(header.count())
        ]

    def sizeHint(self) -> QSize:
        """Return a size that leaves the layers the larger part."""
        header = self.horizontalHeader().sizeHint().height()
        rows = _ROWS_AT_FIRST * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), header + rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate the current row by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class LinesTable(LineTable):
    """The lines of a `LineModel`, with their icons; copying takes them all."""

    def __init__(self, name: str, model: LineModel, parent: QWidget | None = None) -> None:
        """Show a model.

        Args:
            name: The accessible name.
            model: The lines.
            parent: The owner.
        """
        super().__init__(name, parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(IconDelegate(self))

    def event(self, event: QEvent) -> bool:
        """Copy lines, and not the rows of the network, while the table has the focus."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            if event.type() == QEvent.Type.KeyPress:
                QGuiApplication.clipboard().setText(self._lines.text())
            event.accept()
            return True
        return super().event(event)


class FigureTable(LinesTable):
    """All lines of a `LineModel` at once, without scroll bars; one column of texts gives way."""

    def __init__(
        self, name: str, model: LineModel, stretched: int, parent: QWidget | None = None
    ) -> None:
        """Show a model.

        Args:
            name: The accessible name.
            model: The lines.
            stretched: The column that takes the room there is; the numbers are never cut off.
            parent: The owner.
        """
        super().__init__(name, model, parent)
        self._stretched = stretched
        self._preferred = 0
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Take the room that the lines need."""
        widths = self._widths()
        for column, width in enumerate(widths):
            if column != self._stretched:
                self.setColumnWidth(column, width)
        frame = 2 * self.frameWidth()
        self._preferred = sum(widths) + frame
        text = widths[self._stretched]
        self.setMinimumWidth(self._preferred - text + min(text, _LEAST_TEXT))
        header = self.horizontalHeader().sizeHint().height()
        rows = self._lines.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(header + rows + frame)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is cut off."""
        return QSize(self._preferred, self.height())
