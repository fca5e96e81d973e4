"""The panel "Compare": the open network beside another one, and the way from one to the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import saving
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.comparison import ComparisonModel
from cnnparam_gui.models.comparison_rows import NAMES
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.views.comparison_source import WAYS, ComparisonSource, fill_menu, way_title
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.opening_strip import OpeningStrip
from cnnparam_gui.views.panels.line_table import LinesTable
from cnnparam_gui.views.panels.waterfall import WaterfallTabs
from cnnparam_gui.views.save_dialog import SaveDialog, file_name

_FIELD = "name"
_SHARES = (3, 2)
_LINES_AT_FIRST, _MOST_AT_FIRST = 18, 320
_WIDEST, _TITLE, _ROOM = 320, 130, 12
_NARROW = 135
"""The width, in characters, below which the rows are a tab of their own."""

_REPORTS = {".csv": "csv", ".txt": "text", ".json": "json"}
"""The format of a file by its ending; others are pictures."""


class PairTable(LinesTable):
    """The pairs of rows."""

    def fit(self) -> None:
        """Give columns the width of their texts; a long name of a network is cut, and no row's."""
        super().fit()
        for column in range(self.model().columnCount()):
            width = self.columnWidth(column)
            if column in NAMES and width > _TITLE:
                width = max(self.sizeHintForColumn(column) + _ROOM, _TITLE)
            self.setColumnWidth(column, min(width, _WIDEST))


class ComparisonPanel(QWidget):
    """Pairs of rows with what became of them; beside them the waterfall and every total.

    Attributes:
        source: Chooses what the open network is compared with.
        table: The pairs of rows.
        side: The waterfall, its steps and the totals.
        sentence: What differs, or why something cannot be compared.
        only_differences: Leaves out what is the same.

    Signals:
        chosen: A person wants to see a row and a field of it.
        pointed: The current line is about a row of the open network; -1 for none.
        refreshed: Something that is shown is another now.
    """

    chosen = Signal(int, str)
    pointed = Signal(int)
    refreshed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Compare a document with nothing yet."""
        super().__init__(parent)
        self._document = document
        self._model = ComparisonModel(document, self)
        self._current: tuple[str, ...] = ()
        self.source = ComparisonSource(document, self)
        self.table = PairTable(self.tr("Rows of both networks"), self._model.rows, self)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.side = WaterfallTabs(self._model, self)
        self.sentence, self.hint = self._label(), self._label()
        self._make_buttons()
        self._lay_out()
        self.table.activated.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._point)
        self.side.bar_chosen.connect(self._go_to_step)
        self._model.refreshed.connect(self._refresh)
        self.source.chosen.connect(self._take)
        self.source.refused.connect(self._refuse)
        self._refresh()

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._model.set_awake(seen)
        if not seen:
            self.pointed.emit(-1)

    def step(self, by: int) -> None:
        """Go to the next difference for 1, to the one before for -1; they follow in a ring.

        Args:
            by: The direction.
        """
        lines = self._model.differing
        if not lines:
            return
        now = self.table.currentIndex().row()
        if by > 0:
            aim = next((line for line in lines if line > now), lines[0])
        else:
            aim = next((line for line in reversed(lines) if line < now), lines[-1])
        self.table.setCurrentIndex(self._model.rows.index(aim, 0))
        self._show_rows()

    # Placing

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _make_buttons(self) -> None:
        self.choose = self._button(self.tr("Compare &with"), "compare")
        menu = QMenu(self.choose)
        menu.aboutToShow.connect(lambda: fill_menu(menu, self._document, lambda: self.source))
        self.choose.setMenu(menu)
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.only_differences = self._button(self.tr("Only d&ifferences"), "ok")
        self.only_differences.setCheckable(True)
        self.only_differences.setChecked(True)
        self.only_differences.toggled.connect(self._model.set_only_differences)
        self.next = self._button(self.tr("Next"), "move-down", lambda: self.step(1))
        self.next.setToolTip(self.tr("Next difference (F7)"))
        self.previous = self._button(self.tr("Previous"), "move-up", lambda: self.step(-1))
        self.previous.setToolTip(self.tr("Previous difference (Shift+F7)"))
        self.swap = self._button(self.tr("Swap si&des"), "swap", self._model.swap)
        self.save = self._button(self.tr("E&xport…"), "export", self._save)
        self.save.setToolTip(
            self.tr("The comparison as CSV, text or JSON, or the waterfall as a picture")
        )
        self._needing = (self.only_differences, self.next, self.previous, self.swap, self.save)

    def _button(
        self, text: str, drawing: str, work: Callable[[], object] | None = None
    ) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(icon(drawing))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if work is not None:
            button.clicked.connect(lambda _: work())
        return button

    def _lay_out(self) -> None:
        bar = QToolBar(self)  # what has no room there comes into a menu
        for button in (self.choose, *self._needing):
            bar.addWidget(button)
        parts = self._parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        for part, share in zip((self.table, self.side), _SHARES, strict=True):
            parts.addWidget(part)
            parts.setStretchFactor(parts.count() - 1, share)
        parts.setSizes([100 * share for share in _SHARES])
        found = QWidget(self)
        below = QVBoxLayout(found)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.sentence)
        below.addWidget(parts, 1)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._invitation())
        self.pages.addWidget(found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(bar)
        layout.addWidget(OpeningStrip(self.source.opening, self))
        layout.addWidget(self.pages, 1)

    def _invitation(self) -> QWidget:
        page = QWidget(self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setText(
            self.tr(
                "Compare the open network with another one, row by row. What differs follows "
                "every edit."
            )
        )
        self.ways = [QPushButton(way_title(text), page) for text, _ in WAYS]
        line = QHBoxLayout()
        line.addStretch(1)
        for button, (_, work) in zip(self.ways, WAYS, strict=True):
            button.clicked.connect(lambda _=False, work=work: work(self.source))
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.hint)
        column.addLayout(line)
        column.addStretch(1)
        return page

    def sizeHint(self) -> QSize:
        """Return a size that shows some rows and the waterfall, and leaves the layers room."""
        height = _LINES_AT_FIRST * self.fontMetrics().height()
        return QSize(super().sizeHint().width(), min(height, _MOST_AT_FIRST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the rows beside the waterfall where there is room for both, else on a tab."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look again at what there is room for when the size of the texts changes."""
        super().changeEvent(event)
        # Qt tells of a font before anything is placed.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_parts"):
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        if narrow == (self.table.parentWidget() is not self._parts):
            return
        focused = self.table.hasFocus()
        if narrow:
            self.side.insertTab(0, self.table, self.tr("Rows"))
            self.side.setCurrentIndex(0)
        else:
            self._parts.insertWidget(0, self.table)
            self._parts.setSizes([100 * share for share in _SHARES])
        self.table.show()
        if focused:
            self.table.setFocus()

    # Showing

    def _take(self, title: str, counts: NetworkCount) -> None:
        self._current = ()
        self._model.compare_with(title, counts)
        self._show_rows()

    def _show_rows(self) -> None:
        tab = self.side.indexOf(self.table)
        if tab >= 0:
            self.side.setCurrentIndex(tab)
        self.table.setFocus()

    def _refuse(self, reason: str) -> None:
        (self.hint if self._model.found is None else self.sentence).setText(reason)

    def _refresh(self) -> None:
        there = self._model.found is not None
        self.pages.setCurrentIndex(int(there))
        for button in self._needing:
            button.setEnabled(there)
        if there:
            self.sentence.setText(self._model.sentence())
            self.table.fit()
            self._return()
        for button in (self.next, self.previous):
            button.setEnabled(bool(self._model.differing))
        self.refreshed.emit()

    def _return(self) -> None:
        """Stay at the pair that was the current one, where lines came or went before it."""
        model = self._model.rows
        if self.table.currentIndex().isValid() or not model.rowCount():
            return
        lines = range(model.rowCount())
        line = next((line for line in lines if self._names(line) == self._current), 0)
        self.table.setCurrentIndex(model.index(line, 0))

    def _names(self, line: int) -> tuple[str, ...]:
        return tuple(self._model.rows.index(line, column).data() for column in NAMES)

    def _point(self, index: QModelIndex) -> None:
        row = self._model.rows.row(index) if index.isValid() else None
        if index.isValid():
            self._current = self._names(index.row())
        self.pointed.emit(-1 if row is None else row)

    def _go(self, index: QModelIndex) -> None:
        row = self._model.rows.row(index)
        if row is not None:
            self.chosen.emit(row, _FIELD)

    def _go_to_step(self, bar: int) -> None:
        line = self._model.line_of(bar)
        if line is not None:
            self.table.setCurrentIndex(self._model.rows.index(line, 0))
            self._show_rows()

    # Taking along

    def _save(self) -> None:
        filters = {
            self.tr("CSV (*.csv)"): ".csv",
            self.tr("Text (*.txt)"): ".txt",
            self.tr("JSON (*.json)"): ".json",
            self.tr("Waterfall as a PNG image (*.png)"): ".png",
            self.tr("Waterfall as an SVG drawing (*.svg)"): ".svg",
        }
        origin = self._document.origin
        proposal = f"{file_name(self._model.file_name())}.csv"
        target = SaveDialog(self).ask(
            self.tr("Export the comparison"),
            (origin.parent if origin else Path()) / proposal,
            filters,
        )
        if target is None:
            return
        ending = target.path.suffix.lower()
        try:
            saving.write_bytes(target.path, self._written(ending))
        except FileProblem as problem:
            self._refuse(core_text(str(problem)))

    def _written(self, ending: str) -> bytes:
        if ending in _REPORTS:
            return self._model.report(_REPORTS[ending])
        title = f"{self.side.figure.currentText()}: {self._model.sentence()}"
        return self.side.picture(ending, title)
