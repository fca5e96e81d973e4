"""The list of problems, and beside it what mends the one that is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.models.fixing import Fixing, said
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.problems import ProblemModel
from cnnparam_gui.views.icons import icon

if TYPE_CHECKING:
    from cnnparam_gui.core.fixing import Offer

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FixList(QWidget):
    """What mends one problem: Enter, a double click and the button do it.

    Signals:
        chosen: A person wants this `Offer`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self.list = _Offers(self)
        self.list.setAccessibleName(self.tr("Fixes for the chosen problem"))
        self.list.setWordWrap(True)
        self.button = QPushButton(icon("fix"), self.tr("Fi&x"), self)
        self.button.setAutoDefault(True)
        self.button.setToolTip(self.tr("Does what is chosen, as one step that can be undone"))
        self._none = QLabel(self.tr("No fix is known for this problem."), self)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.list, self._none):
            column.addWidget(widget, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.list.itemDoubleClicked.connect(self._choose)
        self.list.entered_by_key.connect(self._choose)
        self.button.clicked.connect(self._choose)
        self.show_offers(())

    def show_offers(self, offers: tuple["Offer", ...]) -> None:
        """Offer these, the first one chosen."""
        self._offers = offers
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(said(offer), self.list)
            item.setToolTip(plain(said(offer)))
        self.list.setCurrentRow(0 if offers else -1)
        self.list.setVisible(bool(offers))
        self.button.setVisible(bool(offers))
        self._none.setVisible(not offers)

    def _choose(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._offers):
            self.chosen.emit(self._offers[place])


class _Offers(QListWidget):
    """A list whose Enter is heard on every platform.

    Signals:
        entered_by_key: Enter was pressed.
    """

    entered_by_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter."""
        if event.key() in _ENTER:
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)


class ProblemPanel(QStackedWidget):
    """Every row that cannot be counted, why, and what would mend it.

    Signals:
        chosen: A person wants to see a row and a field of it.
    """

    chosen = Signal(int, str)

    def __init__(self, model: ProblemModel, fixing: Fixing, parent: QWidget | None = None) -> None:
        """List the problems of a model."""
        super().__init__(parent)
        self._model = model
        self._fixing = fixing
        self._place = 0
        self._none = QLabel(self.tr("No problems: every row is counted to the unit."), self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Problems"))
        self._list.setModel(model)
        self._list.setUniformItemSizes(True)
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self.fixes = FixList(self)
        self.fixes.chosen.connect(self._fix)
        self._both = QSplitter(Qt.Orientation.Horizontal, self)
        self._both.setChildrenCollapsible(False)
        for place, (widget, share) in enumerate(((self._list, 3), (self.fixes, 2))):
            self._both.addWidget(widget)
            self._both.setStretchFactor(place, share)
        self.addWidget(self._none)
        self.addWidget(self._both)
        self._list.selectionModel().currentChanged.connect(self._show_fixes)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def set_seen(self, seen: bool) -> None:
        """Look for fixes while a person sees the panel."""
        if seen:
            self._show_fixes()

    def show_row(self, row: int) -> None:
        """Choose the problem of a row, where it has one."""
        place = self._model.entry(row)
        if place is not None and place != self._list.currentIndex().row():
            self._list.setCurrentIndex(self._model.index(place))

    def _note_place(self) -> None:
        self._place = max(self._list.currentIndex().row(), 0)

    def _refresh(self) -> None:
        entries = self._model.rowCount()
        self.setCurrentWidget(self._both if entries else self._none)
        if entries:
            # Who goes through the list and mends one row is to find the next one.
            self._list.setCurrentIndex(self._model.index(min(self._place, entries - 1)))

    def _show_fixes(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid() or not self.isVisible():
            return
        row, _ = self._model.place(index)
        offers = self._fixing.offers(row)
        holder = QApplication.focusWidget()
        if not offers and holder is not None and self.fixes.isAncestorOf(holder):
            self._list.setFocus()  # what is about to be hidden must not take the keyboard along
        self.fixes.show_offers(offers)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(*self._model.place(index))

    def _fix(self, offer: "Offer") -> None:
        index = self._list.currentIndex()
        if index.isValid():
            row, _ = self._model.place(index)
            self._fixing.take(row, offer)
