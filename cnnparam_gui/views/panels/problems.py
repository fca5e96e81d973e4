"""The list of problems."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QStackedWidget, QWidget

from cnnparam_gui.models.problems import ProblemModel


class ProblemPanel(QStackedWidget):
    """Every row that cannot be counted, and why.

    Signals:
        chosen: A person wants to see a row and a field of it.
    """

    chosen = Signal(int, str)

    def __init__(self, model: ProblemModel, parent: QWidget | None = None) -> None:
        """List the problems of a model."""
        super().__init__(parent)
        self._model = model
        self._none = QLabel(self.tr("No problems: every row is counted to the unit."), self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Problems"))
        self._list.setModel(model)
        self._list.setUniformItemSizes(True)
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self.addWidget(self._none)
        self.addWidget(self._list)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setCurrentWidget(self._list if self._model.rowCount() else self._none)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(*self._model.place(index))
