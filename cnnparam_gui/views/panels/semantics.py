"""The rows that have another shape in another framework."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from cnnparam_gui.models.semantics import SemanticsModel
from cnnparam_gui.views.panels.line_table import LineTable

_FIELD = "semantics"


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
        self.table = LineTable(self.tr("Framework differences"), self)
        self.table.setModel(model)
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
