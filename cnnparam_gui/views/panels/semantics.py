"""The rows that have another shape in another framework."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStackedWidget, QTableView, QWidget

from cnnparam_gui.models.semantics import SemanticsModel

_FIELD = "semantics"
_ROWS_AT_FIRST = 4
_PADDING = 12


class SemanticsPanel(QStackedWidget):
    """The rows that frameworks differ on; a sentence where there is none.

    Signals:
        chosen: A person wants to see a row and the field that says whom it follows.
    """

    chosen = Signal(int, str)

    def __init__(self, model: SemanticsModel, parent: QWidget | None = None) -> None:
        """Show a model, which it wakes while it is seen."""
        super().__init__(parent)
        self._model = model
        self._current = 0
        self._none = QLabel(self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self.table = _Table(self)
        self.table.setModel(model)
        self.table.setAccessibleName(self.tr("Framework differences"))
        self.table.activated.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.addWidget(self._none)
        self.addWidget(self.table)
        model.modelAboutToBeReset.connect(self._note_current)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._model.set_awake(seen)

    def _note_current(self) -> None:
        self._current = max(self.table.currentIndex().row(), 0)

    def _refresh(self) -> None:
        rows = self._model.rowCount()
        self._none.setText(self._model.sentence)
        self.setCurrentWidget(self.table if rows else self._none)
        if rows:
            self.table.fit()
            # Who steps through the list and mends one row is to find the next one.
            self.table.setCurrentIndex(self._model.index(min(self._current, rows - 1), 0))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row(index), _FIELD)


class _Table(QTableView):
    """A table of whole rows that Enter activates on every platform."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        header = self.horizontalHeader()
        header.setHighlightSections(False)

    def fit(self) -> None:
        """Give every column the width of its widest text, with room around it."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            widest = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            self.setColumnWidth(column, widest + _PADDING)

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
