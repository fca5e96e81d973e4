"""The main window: it places the table, the panels and the totals, and joins them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.folded_table import FoldedTableModel
from cnnparam_gui.models.plain import plain
from cnnparam_gui.settings import Settings
from cnnparam_gui.views import language, meaning, text_size, theme
from cnnparam_gui.views.action_list import ACTIONS, MENUS
from cnnparam_gui.views.actions import build_actions, fill_tool_bar
from cnnparam_gui.views.block_actions import BlockActions
from cnnparam_gui.views.charts.panel import ChartPanel
from cnnparam_gui.views.comparing import Comparing
from cnnparam_gui.views.diagram_actions import DiagramActions
from cnnparam_gui.views.docks import Docks, follower
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.finding import FindActions
from cnnparam_gui.views.icons import app_icon
from cnnparam_gui.views.message_bar import MessageBar
from cnnparam_gui.views.opening_strip import OpeningStrip
from cnnparam_gui.views.pages import Pages
from cnnparam_gui.views.practice.controller import Practising
from cnnparam_gui.views.presenting import Presenting
from cnnparam_gui.views.problem_actions import ProblemActions
from cnnparam_gui.views.row_actions import RowActions
from cnnparam_gui.views.safety import Safety
from cnnparam_gui.views.session import Session
from cnnparam_gui.views.table.block_folding import BlockFolding
from cnnparam_gui.views.table.view import LayerTable, local_files
from cnnparam_gui.views.totals_bar import TotalsBar
from cnnparam_gui.views.writing_strip import WritingStrip

_SAID_FOR_MS = 8000
_LONGEST_WRITE_S = 10.0


class MainWindow(QMainWindow):
    """The window over one document.

    Signals:
        first_painted: The window has been painted for the first time.
    """

    first_painted = Signal()

    def __init__(
        self, document: Document, settings: Settings, first_file: Path | None = None
    ) -> None:
        """Build the window; nothing is shown yet.

        Args:
            document: What it shows.
            settings: What is remembered between sessions.
            first_file: What it opens once it is painted.
        """
        super().__init__()
        self._document = document
        self._settings = settings
        self._painted = False
        self._first_file = first_file
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.model = FoldedTableModel(document, self)
        self._place_centre()
        self._place_docks()
        self.rows = RowActions(document, self.model, self.table, self)
        self.blocks = BlockActions(document, self.table, self)
        self.folding = BlockFolding(self.model.folding, self.table)
        self.problems = ProblemActions(document, self.table, self)
        self.finding = FindActions(document, self.model, self.table, self._column, self)
        self.files = FileActions(document, settings, self)
        self.safety = Safety(document, self.files, self.messages, self)
        self.pages.use_files(self.files)
        self.practising = Practising(document, self.files, self.pages, self.docks, self)
        self.comparing = Comparing(document, self.docks, self)
        self.presenting = Presenting(self, self.docks, self.charts, settings)
        self.session = Session(self, document, settings, self.table, self.docks)
        self.statusBar().addPermanentWidget(OpeningStrip(self.files.opening))
        self.statusBar().addPermanentWidget(WritingStrip(self.files.exporting.writing))
        self.actions_by_key = build_actions(self, self._handlers())
        self._fill_menus()
        self._join()
        self.session.restore()
        self._show_document()

    # Placing

    def _place_centre(self) -> None:
        self.table = LayerTable(self.model, self)
        self.totals = TotalsBar(self._document, self)
        self.pages = Pages(self._document, self.table, self._settings, self)
        self.messages = MessageBar(self)
        centre = QWidget(self)
        column = self._column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        # A tool bar spans the window, so that the totals never squeeze the charts.
        bar = self._tool_bar("totals", self.tr("Totals"))
        bar.addWidget(self.totals)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
        self.statusBar().setSizeGripEnabled(False)

    def _place_docks(self) -> None:
        self.docks = Docks(self._document, self)
        charts = self.docks["charts"].content()
        assert isinstance(charts, ChartPanel)
        self.charts = charts

    def _tool_bar(self, name: str, title: str) -> QToolBar:
        bar = QToolBar(title, self)
        bar.setObjectName(name)
        bar.setMovable(False)
        # Its context menu would offer to hide it, and the totals are always in sight.
        bar.toggleViewAction().setEnabled(False)
        return bar

    def _handlers(self) -> dict[str, Callable[..., object]]:
        whole = {
            **self.rows.handlers(),
            **self.blocks.handlers(),
            **self.folding.handlers(),
            **self.problems.handlers(),
            **self.finding.handlers(),
            **self.files.handlers(),
            **self.safety.handlers(),
            **self.docks.handlers(),
            **DiagramActions(self.docks, self).handlers(),
            **self.comparing.handlers(),
            **self.presenting.handlers(),
            "quit": self.close,
            "by_block": self._show_page,
            "logarithmic": self.charts.log_action.setChecked,
            "save_chart": self.charts.save_action.trigger,
            "copy_chart": self.charts.copy_action.trigger,
            "chart_table": self._show_chart_table,
            "zoom_in": lambda: self.table.zoom(1),
            "zoom_out": lambda: self.table.zoom(-1),
            "zoom_reset": lambda: self.table.zoom(0),
            "manual": self._show_manual,
            "find_command": self._find_command,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }
        return {**whole, **self.practising.handlers(whole)}

    def _submenus(self) -> dict[str, Callable[[QMenu], None]]:
        return {
            "recent": self.files.fill_recent_menu,
            "gallery": self.files.fill_gallery_menu,
            "add": self.rows.fill_add_menu,
            "columns": self.table.columns.fill_menu,
            "compare": self.comparing.fill_menu,
            "meaning": lambda menu: meaning.fill_menu(menu, self._document),
            "theme": lambda menu: theme.fill_menu(menu, self._settings),
            "language": lambda menu: language.fill_menu(menu, self._settings, self._say),
            "text_size": lambda menu: text_size.fill_menu(menu, self._settings),
        }

    def _fill_menus(self) -> None:
        menus = {
            key: self.menuBar().addMenu(QCoreApplication.translate("Actions", title))
            for key, title in MENUS
        }
        submenus = self._submenus()
        bar = self._tool_bar("tools", self.tr("Tools"))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)
        for spec in ACTIONS:
            action = self.actions_by_key[spec.key]
            if spec.submenu:
                menu = QMenu(self)
                menu.aboutToShow.connect(lambda menu=menu, fill=submenus[spec.key]: fill(menu))
                action.setMenu(menu)
            menus[spec.menu].addAction(action)
        fill_tool_bar(bar, self.actions_by_key)
        table_keys = (
            *("cut", "copy", "paste", "duplicate", "delete", "move_up", "move_down"),
            *("group_block", "repeat_block", "collapse_block", "expand_block"),
        )
        self.table.addActions([self.actions_by_key[key] for key in table_keys])

    # Joining

    def _join(self) -> None:
        document, table, charts = self._document, self.table, self.charts
        document.changed.connect(self._show_document)
        document.replaced.connect(self._show_document)
        document.file_changed.connect(self._show_title)
        # The stack tells of a new index only after the edit that it holds has been applied.
        document.stack.indexChanged.connect(self._show_history)
        document.history_changed.connect(self._show_history)
        self.problems.chosen.connect(self._show_field)
        self.finding.table_wanted.connect(self._show_table)
        talkers = (self.rows, self.blocks, self.problems, self.finding, self.files)
        for talker in (*talkers, self.practising):
            talker.said.connect(self._say)
        self.model.refused.connect(self._say)
        self.practising.changed.connect(self._show_document)
        self.files.settled.connect(self._await_no_file)
        table.rows_selected.connect(self._show_selection)
        table.file_dropped.connect(self._open_later)
        charts.hovered.connect(table.set_hovered_row)
        charts.row_clicked.connect(self._choose_row)
        charts.figure_clicked.connect(self.docks.figure_asked)
        self.pages.currentChanged.connect(self._show_needs)
        self.pages.row_chosen.connect(self._leave_blocks)
        self.pages.input_requested.connect(lambda: self.rows.add("Input"))
        self.pages.paste_requested.connect(self.rows.paste)
        self.docks.chosen.connect(self._show_field)
        self.docks.pointed.connect(table.set_hovered_row)
        self.docks.rows_chosen.connect(table.select_rows)
        table.cell_entered.connect(self.docks.cell_entered)
        self.docks.keep_in_step(self.actions_by_key)
        self.presenting.follow(self.actions_by_key["present"])
        self.totals.figure_asked.connect(self.docks.explain)
        self.totals.problems_requested.connect(lambda: self.docks.show("problems"))
        charts.log_action.toggled.connect(follower(self.actions_by_key["logarithmic"]))

    def _show_manual(self) -> None:
        from cnnparam_gui.views.manual import ManualWindow

        page = self.practising.manual_page() or self.docks.page()
        ManualWindow.open_beside(self, page)

    def _show_chart_table(self) -> None:
        from cnnparam_gui.views.chart_table import ChartTable

        ChartTable.open_beside(self._document, self, self._show_field)

    def _find_command(self) -> None:
        from cnnparam_gui.views.command_palette import open_palette

        open_palette(self, self.actions_by_key)

    def _show_shortcuts(self) -> None:
        from cnnparam_gui.views import help_dialogs

        help_dialogs.show_shortcuts(self)

    def _show_about(self) -> None:
        from cnnparam_gui.views import help_dialogs

        help_dialogs.show_about(self)

    # Showing

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _SAID_FOR_MS)

    def _show_document(self) -> None:
        self._show_page()
        self._show_title()
        self._show_history()
        self._show_needs()

    def _show_page(self) -> None:
        by_block = self.actions_by_key["by_block"].isChecked()
        self.pages.show_page(by_block=by_block, awaited=self._first_file is not None)

    def _await_no_file(self) -> None:
        if self._first_file is not None:
            self._first_file = None
            self._show_page()

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.practising.title()}[*] \u2013 cnnparam")
        self.setWindowModified(self.practising.modified)

    def _show_history(self) -> None:
        stack = self.practising.stack
        for key, able, text in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            self.actions_by_key[key].setEnabled(able)
            self.actions_by_key[key].setToolTip(plain(text) or self.actions_by_key[key].text())

    def _show_needs(self) -> None:
        practice = self.practising.practice is not None
        rows = bool(self._document.network.layers) and not practice
        in_table = self.pages.currentWidget() is self.table
        self.finding.set_available(in_table)
        chosen = rows and in_table and bool(self.table.selected_rows())
        met = {
            "": True,
            "network": not practice,
            "practice": practice,
            "rows": rows,
            "selection": chosen,
        }
        for spec in ACTIONS:
            if spec.needs:
                self.actions_by_key[spec.key].setEnabled(met[spec.needs])

    def _show_selection(self) -> None:
        rows = self.table.selected_rows()
        self.charts.mark_rows(rows)
        self.docks.rows_selected.emit(rows)
        self._show_needs()

    def _choose_row(self, row: int, extend: bool) -> None:
        kept = self.table.selected_rows() if extend else []
        self.table.select_rows([row, *(other for other in kept if other != row)])

    def _leave_blocks(self, row: int) -> None:
        self.actions_by_key["by_block"].setChecked(False)
        self.table.select_rows([row])
        self.table.setFocus()

    def _show_table(self) -> None:
        self.actions_by_key["by_block"].setChecked(False)

    def _show_field(self, row: int, field: str) -> None:
        self.actions_by_key["by_block"].setChecked(False)
        described = self.model.layer(row).fields().get(field)
        self.table.go_to(row, described.column if described else "name")

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is painted, and load the charts after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)
            QTimer.singleShot(0, self.charts.activate)
            if self._first_file is not None:
                self._open_later(str(self._first_file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged in."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that is dropped."""
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._open_later(files[0])

    def _open_later(self, file: str) -> None:
        # A question about unsaved changes must not hold up the program that is dragged from.
        QTimer.singleShot(0, lambda: self.files.open(Path(file)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, and remember the layout."""
        if not self.files.may_discard():
            event.ignore()
            return
        self.files.opening.cancel()
        self.files.exporting.writing.wait(_LONGEST_WRITE_S)
        self.safety.close()
        self.practising.end()
        self.presenting.leave()
        self.session.keep()
        event.accept()
