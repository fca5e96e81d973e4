"""The panel "Check a table": a published table held against the open network."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.published import ROW_COLUMNS
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files import published_table, saving
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import ShapeNeeded
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.table_check import TableCheck, column_word
from cnnparam_gui.models.table_check_cells import FIRST, CheckedCells, CheckedTotals
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.panels.checked_table import CheckedTable, VerdictDelegate
from cnnparam_gui.views.panels.line_table import LineTable
from cnnparam_gui.views.save_dialog import SaveDialog
from cnnparam_gui.views.table.view import local_files

_FIELD = "name"
_SHARES = (300, 260)
_LINES_AT_FIRST = 17
_Keys = QKeySequence.StandardKey


class TableCheckPanel(QWidget):
    """The table with its verdicts; beside it what is said of the current cell, and the totals.

    Attributes:
        table: The cells.
        totals: The totals.
        summary: How right the table is.
        detail: What is said of the current cell.

    Signals:
        chosen: A person wants to see a row and a field of it.
        pointed: The current cell is held against a row of the network; -1 for none.
    """

    chosen = Signal(int, str)
    pointed = Signal(int)

    def __init__(self, check: TableCheck, parent: QWidget | None = None) -> None:
        """Show a check, which it wakes while it is seen."""
        super().__init__(parent)
        self._check = check
        self.cells = CheckedCells(check, self)
        self.table = CheckedTable(self.tr("Published table"), self.cells, check, self)
        self.totals = LineTable(self.tr("Totals of the table"), self)
        self.totals.setModel(CheckedTotals(check, self))
        self.totals.setItemDelegate(VerdictDelegate(check, self.totals))
        self.summary, self.detail, self.hint = (self._sentence() for _ in range(3))
        self._entries: dict[QToolButton, QAction] = {}
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Check a table"))
        self._make_buttons()
        self._lay_out()
        self.table.entered_cell.connect(self._show_cell)
        self.table.chosen.connect(lambda row: self.chosen.emit(row, _FIELD))
        self.table.horizontalHeader().sectionClicked.connect(self._ask_column)
        check.refreshed.connect(self._refresh)
        self._refresh()

    def set_seen(self, seen: bool) -> None:
        """Follow the document while a person sees the panel."""
        self._check.set_awake(seen)
        if not seen:
            self.pointed.emit(-1)

    # Placing

    def _sentence(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _make_buttons(self) -> None:
        self.paste = self._button(self.tr("&Paste table"), "paste", self.take_clipboard)
        self.open_file = self._button(self.tr("&Open table…"), "open", self._ask_file)
        self.build = self._button(self.tr("&Build its network"), "add", self._build)
        self.columns = self._button(self.tr("Co&lumns"), "columns")
        self.columns.setMenu(QMenu(self.columns))
        self.columns.menu().aboutToShow.connect(self._fill_columns)
        self.copy = self._button(self.tr("&Copy"), "copy")
        menu = QMenu(self.copy)
        menu.addAction(self.tr("Verdicts as &text"), lambda: self._copy(self._check.text()))
        menu.addAction(
            self.tr("Verdicts as &CSV"), lambda: self._copy(self._check.csv().decode("utf-8-sig"))
        )
        menu.addSeparator()
        menu.addAction(self.tr("&Save as CSV…"), self._save)
        self.copy.setMenu(menu)
        for button in (self.columns, self.copy):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        stack = self._check.stack
        self.undo = self._button(self.tr("Undo"), "undo", stack.undo)
        self.redo = self._button(self.tr("Redo"), "redo", stack.redo)
        for button in (self.undo, self.redo):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(button.text())
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)

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
        for button in (self.paste, self.open_file, self.build, self.columns, self.copy):
            self._entries[button] = bar.addWidget(button)
        for button in (self.undo, self.redo):
            bar.addWidget(button)
            button.setEnabled(False)  # a tool bar enables what it takes
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        column.addWidget(self.totals, 1)
        column.addStretch(0)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(beside)
        parts.setSizes([_SHARES[0], _SHARES[1]])
        for place, share in enumerate(_SHARES):
            parts.setStretchFactor(place, share)
        self.found = QWidget(self)
        below = QVBoxLayout(self.found)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.summary)
        below.addWidget(parts, 1)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.hint)
        self.pages.addWidget(self.found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(bar)
        layout.addWidget(self.pages, 1)
        self._invite()

    def _invite(self) -> None:
        self.hint.setText(
            self.tr(
                "Paste a published table here (Ctrl+V), or open or drop a file. It may be CSV, "
                "TSV, Markdown, the lines of a lecture, or what Keras, torchinfo or torchsummary "
                "print."
            )
        )

    def sizeHint(self) -> QSize:
        """Return a size that shows a table and its totals."""
        return QSize(super().sizeHint().width(), _LINES_AT_FIRST * self.fontMetrics().height())

    # Taking tables

    def take_clipboard(self) -> None:
        """Check the table that the clipboard holds."""
        self._take(QGuiApplication.clipboard().text)

    def take_file(self, path: Path) -> None:
        """Check the table of a file."""
        self._take(lambda: published_table.text_of(path))

    def _take(self, text: Callable[[], str]) -> None:
        try:
            self._check.open(text())
        except FileProblem as problem:
            self._refuse(core_text(str(problem)))
            return
        self.table.setCurrentIndex(self.cells.index(0, FIRST))
        self.table.setFocus()

    def _ask_file(self) -> None:
        title, kinds = self.tr("Open a published table"), self.tr("Tables")
        name, _ = QFileDialog.getOpenFileName(
            self, title, "", f"{kinds} (*.csv *.tsv *.md *.txt);;{self.tr('All files')} (*)"
        )
        if name:
            self.take_file(Path(name))

    def _build(self, shape: Shape | None = None) -> None:
        try:
            self._check.build(shape)
        except ShapeNeeded as needed:
            self._ask_shape(needed)
        except FileProblem as problem:
            self._refuse(core_text(str(problem)))

    def _ask_shape(self, needed: ShapeNeeded) -> None:
        """Ask for the shape of the input, which no table of PyTorch says, and build with it."""
        from cnnparam_gui.views.shape_dialog import ShapeDialog

        dialog = ShapeDialog(self.tr("The table"), needed, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._build)
        dialog.open()

    def _refuse(self, reason: str) -> None:
        (self.hint if self._check.grid is None else self.summary).setText(reason)

    # Showing

    def _refresh(self) -> None:
        there = self._check.grid is not None
        if not there:
            self._invite()
        self.pages.setCurrentWidget(self.found if there else self.hint)
        self.summary.setText(self._check.summary())
        self._entries[self.build].setVisible(there and not self._check.layers)
        for button in (self.columns, self.copy):
            button.setEnabled(there)
        self.totals.setVisible(bool(self._check.said.totals))
        self.totals.fit()
        self._show_cell(self.table.currentIndex())

    def _show_cell(self, index: QModelIndex) -> None:
        self.detail.setText(self.cells.detail(index))
        row = self.cells.row(index) if index.isValid() else None
        self.pointed.emit(-1 if row is None else row)

    def _ask_column(self, section: int) -> None:
        if section >= FIRST:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._fill_column(menu, section - FIRST)
            header = self.table.horizontalHeader()
            place = QPoint(header.sectionViewportPosition(section), header.height())
            menu.popup(header.mapToGlobal(place))

    def _fill_columns(self) -> None:
        menu, grid = self.columns.menu(), self._check.grid
        menu.clear()
        for place, title in enumerate(grid.titles[1:] if grid else ()):
            word = column_word(self._check.columns[place])
            below = menu.addMenu(f"{title}: {word}".replace("&", "&&"))
            self._fill_column(below, place)

    def _fill_column(self, menu: QMenu, place: int) -> None:
        for column in (*ROW_COLUMNS, None):
            action = menu.addAction(column_word(column))
            action.setCheckable(True)
            action.setChecked(self._check.columns[place] == column)
            action.triggered.connect(partial(self._check.choose_column, place, column))

    # Taking along

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _save(self) -> None:
        target = SaveDialog(self).ask(
            self.tr("Save the verdicts"), Path("verdicts.csv"), {self.tr("CSV (*.csv)"): ".csv"}
        )
        if target is not None:
            try:
                saving.write_bytes(target.path, self._check.csv())
            except FileProblem as problem:
                self._refuse(core_text(str(problem)))

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Undo, redo, copy and paste here and not in the network, while it has the focus."""
        if isinstance(event, QKeyEvent):
            stack = self._check.stack
            works: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
                (_Keys.Undo, stack.undo),
                (_Keys.Redo, stack.redo),
                (_Keys.Copy, lambda: self._copy(self._check.text())),
                (_Keys.Paste, self.take_clipboard),
            )
            for keys, work in works:
                if event.matches(keys):
                    if event.type() == QEvent.Type.KeyPress:
                        work()
                    event.accept()
                    return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let a person who asked for the panel paste into it at once."""
        super().showEvent(event)
        # At the start of the program the window is not active yet: the layers keep the focus.
        if self._check.grid is None and self.window().isActiveWindow():
            self.paste.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or a text that is dragged in."""
        if local_files(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the table that is dropped."""
        data = event.mimeData()
        files = local_files(data)
        event.acceptProposedAction()
        if files:
            self.take_file(Path(files[0]))
        else:
            self._take(data.text)
