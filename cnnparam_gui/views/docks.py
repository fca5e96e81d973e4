"""The panels around the table, as data, and the docks that hold them.

To add a panel is to add its entry to `PANELS`, and to write what its `build` returns. The entry in
the Panels menu, the shortcut, its line in the help, the dock with its place and its tab, and what is
remembered between sessions follow from the entry. For example:

    def _strides(dock: PanelDock) -> QWidget:
        from cnnparam_gui.models.strides import StrideModel
        from cnnparam_gui.views.panels.strides import StridePanel

        panel = StridePanel(StrideModel(dock.document, dock), dock)
        panel.chosen.connect(dock.chosen)  # where a click goes to a row and a field
        dock.seen.connect(panel.set_seen)  # where following the document costs time
        return panel

    Panel("strides", QT_TRANSLATE_NOOP("Actions", "&Strides"), _strides, ("Ctrl+6",), "stride"),

`build` is called when the panel is first seen and not before, so its imports stand inside it.
Docks of one area share it as tabs: one that lies behind another is not seen, though Qt calls it
visible, and so `seen` and not `isVisible` tells whether a panel is to follow the document.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_Area = Qt.DockWidgetArea


class PanelDock(QDockWidget):
    """The dock of one panel.

    Attributes:
        document: What the panel shows.
        cell: The current cell of the table: its row, -1 for none, and the key of its column.
        rows: The selected rows of the table.

    Signals:
        chosen: A person wants to see a row and a field of it.
        pointed: The pointer is over what speaks of a row; -1 where it has gone.
        seen: The panel came into sight, or went out of it; it is built by then.
        cell_entered: Another cell of the table is the current one: its row, and its column's key.
        figure_asked: A person wants to know of a figure: its row, -1 for the whole network, and
            the key of the column that it would stand in.
        rows_selected: Other rows of the table are selected: their numbers, ascending.
        rows_chosen: A person wants rows to be selected in the table: their numbers, ascending.
    """

    chosen = Signal(int, str)
    rows_chosen = Signal(object)
    pointed = Signal(int)
    seen = Signal(bool)
    cell_entered = Signal(int, str)
    figure_asked = Signal(int, str)
    rows_selected = Signal(object)

    def __init__(self, panel: "Panel", document: Document, window: QMainWindow) -> None:
        """Make an empty dock of a window; it is filled when it is first shown."""
        super().__init__(panel.name, window)
        self.document = document
        self.cell = (-1, "")
        self.rows: Sequence[int] = ()
        self._build = panel.build
        self._content: QWidget | None = None
        self.setObjectName(panel.key)
        self.visibilityChanged.connect(self._tell)
        self.cell_entered.connect(self._note_cell)
        self.rows_selected.connect(partial(setattr, self, "rows"))

    def _note_cell(self, row: int, column: str) -> None:
        self.cell = (row, column)

    @property
    def empty(self) -> bool:
        """Whether the panel was not built yet."""
        return self._content is None

    def content(self) -> QWidget:
        """Return the panel, built now where it was not."""
        if self._content is None:
            self._content = self._build(self)
            self.setWidget(self._content)
        return self._content

    def _tell(self, seen: bool) -> None:
        if seen:
            self.content()
        self.seen.emit(seen)


class Panel(msgspec.Struct, frozen=True):
    """One panel.

    Attributes:
        key: Its name in the program, which settings keep.
        title: What stands in the Panels menu and over the panel, to be translated.
        build: Makes what the dock holds; the dock becomes its parent.
        keys: Its shortcuts; the first is shown.
        icon: The name of the icon in the menu.
        tip: What it shows, where the title does not say it all, to be translated.
        area: Where it stands at first; those of one area are tabs.
        open: Whether it is there at the first start.
        page: The page of the manual that is about it; empty for the contents.
    """

    key: str
    title: str
    build: Callable[[PanelDock], QWidget]
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    area: Qt.DockWidgetArea = _Area.BottomDockWidgetArea
    open: bool = False
    page: str = ""

    @property
    def action(self) -> str:
        """The key of the action that shows and hides it."""
        return f"show_{self.key}"

    @property
    def name(self) -> str:
        """The title in the user's language, without the mark of its letter."""
        return QCoreApplication.translate("Actions", self.title).replace("&", "")


def _charts(dock: PanelDock) -> QWidget:
    from cnnparam_gui.views.charts.panel import ChartPanel

    return ChartPanel(dock.document, dock)


def _problems(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.fixing import Fixing
    from cnnparam_gui.models.problems import ProblemModel
    from cnnparam_gui.views.panels.problems import ProblemPanel

    document = dock.document
    panel = ProblemPanel(ProblemModel(document, dock), Fixing(document, dock), dock)
    panel.chosen.connect(dock.chosen)
    dock.seen.connect(panel.set_seen)
    dock.cell_entered.connect(lambda row, _column: panel.show_row(row))
    panel.show_row(dock.cell[0])
    return panel


def _semantics(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.semantics import SemanticsModel
    from cnnparam_gui.views.panels.semantics import SemanticsPanel

    panel = SemanticsPanel(SemanticsModel(dock.document, dock), dock)
    panel.chosen.connect(dock.chosen)
    dock.seen.connect(panel.set_seen)
    return panel


def _memory(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.memory import MemoryModel
    from cnnparam_gui.views.panels.memory import MemoryPanel

    panel = MemoryPanel(MemoryModel(dock.document, dock), dock)
    panel.chosen.connect(dock.chosen)
    dock.seen.connect(panel.set_seen)
    return panel


def _operations(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.operations import OperationsModel
    from cnnparam_gui.views.panels.operations import OperationsPanel

    panel = OperationsPanel(OperationsModel(dock.document, dock), dock)
    dock.seen.connect(panel.set_seen)
    return panel


def _working(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.working import WorkingModel
    from cnnparam_gui.views.panels.working import WorkingPanel

    model = WorkingModel(dock.document, dock)
    panel = WorkingPanel(model, dock)
    panel.chosen.connect(dock.chosen)
    panel.pointed.connect(dock.pointed)
    dock.cell_entered.connect(model.set_cell)
    dock.figure_asked.connect(model.show_figure)
    dock.seen.connect(panel.set_seen)
    model.set_cell(*dock.cell)
    return panel


def _table_check(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.table_check import TableCheck
    from cnnparam_gui.views.panels.table_check import TableCheckPanel

    panel = TableCheckPanel(TableCheck(dock.document, dock), dock)
    panel.chosen.connect(dock.chosen)
    panel.pointed.connect(dock.pointed)
    dock.seen.connect(panel.set_seen)
    return panel


def _inspector(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.inspector import InspectorModel
    from cnnparam_gui.views.panels.inspector import InspectorPanel

    model = InspectorModel(dock.document, dock)
    dock.rows_selected.connect(model.set_rows)
    dock.seen.connect(model.set_awake)
    model.set_rows(dock.rows)
    return InspectorPanel(model, dock)


def _comparison(dock: PanelDock) -> QWidget:
    from cnnparam_gui.views.panels.comparison import ComparisonPanel

    panel = ComparisonPanel(dock.document, dock)
    panel.chosen.connect(dock.chosen)
    panel.pointed.connect(dock.pointed)
    dock.seen.connect(panel.set_seen)
    return panel


def _diagram(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.diagram import DiagramModel
    from cnnparam_gui.views.diagram.panel import DiagramPanel

    model = DiagramModel(dock.document, dock)
    panel = DiagramPanel(model, dock)
    panel.chosen.connect(dock.chosen)
    panel.pointed.connect(dock.pointed)
    panel.rows_chosen.connect(dock.rows_chosen)
    dock.rows_selected.connect(model.set_rows)
    dock.seen.connect(panel.set_seen)
    model.set_rows(dock.rows)
    return panel


def _history(dock: PanelDock) -> QWidget:
    from cnnparam_gui.views.panels.history import HistoryPanel

    return HistoryPanel(dock.document, dock)


def _what_if(dock: PanelDock) -> QWidget:
    from cnnparam_gui.models.what_if import WhatIfModel
    from cnnparam_gui.views.panels.what_if import WhatIfPanel

    panel = WhatIfPanel(WhatIfModel(dock.document, dock), dock)
    dock.seen.connect(panel.set_seen)
    return panel


PANELS: tuple[Panel, ...] = (
    Panel(
        "charts",
        QT_TRANSLATE_NOOP("Actions", "C&harts"),
        _charts,
        ("Ctrl+1",),
        "chart",
        area=_Area.RightDockWidgetArea,
        open=True,
    ),
    Panel("problems", QT_TRANSLATE_NOOP("Actions", "&Problems"), _problems, ("Ctrl+2",), "problem"),
    Panel(
        "semantics",
        QT_TRANSLATE_NOOP("Actions", "&Framework differences"),
        _semantics,
        ("Ctrl+3",),
        "frameworks",
        QT_TRANSLATE_NOOP("Actions", "The rows that have another shape in another framework"),
        page="frameworks.md",
    ),
    Panel(
        "memory",
        QT_TRANSLATE_NOOP("Actions", "&Memory"),
        _memory,
        ("Ctrl+4",),
        "memory",
        QT_TRANSLATE_NOOP("Actions", "What training and inference take, and what batch fits"),
        page="memory.md",
    ),
    Panel(
        "operations",
        QT_TRANSLATE_NOOP("Actions", "Op&erations"),
        _operations,
        ("Ctrl+5",),
        "operations",
        QT_TRANSLATE_NOOP("Actions", "What other tools count, and the bridge from one to another"),
        page="macs.md",
    ),
    Panel(
        "working",
        QT_TRANSLATE_NOOP("Actions", "&Working"),
        _working,
        ("Ctrl+6",),
        "working",
        QT_TRANSLATE_NOOP(
            "Actions", "How the selected number is worked out, and where yours went wrong"
        ),
        page="working.md",
    ),
    Panel(
        "table_check",
        QT_TRANSLATE_NOOP("Actions", "Chec&k a table"),
        _table_check,
        ("Ctrl+7",),
        "check-table",
        QT_TRANSLATE_NOOP("Actions", "A published table against the network, cell by cell"),
        page="tables.md",
    ),
    Panel(
        "comparison",
        QT_TRANSLATE_NOOP("Actions", "Comp&arison"),
        _comparison,
        ("Ctrl+9",),
        "compare",
        QT_TRANSLATE_NOOP("Actions", "The open network beside another one, row by row"),
        page="compare.md",
    ),
    Panel(
        "what_if",
        QT_TRANSLATE_NOOP("Actions", "What &if"),
        _what_if,
        ("Ctrl+Shift+W",),
        "what-if",
        QT_TRANSLATE_NOOP(
            "Actions", "The totals at other widths, depths and resolutions, and what fits a budget"
        ),
        page="what-if.md",
    ),
    Panel(
        "inspector",
        QT_TRANSLATE_NOOP("Actions", "Inspecto&r"),
        _inspector,
        ("Ctrl+8",),
        "pencil",
        QT_TRANSLATE_NOOP("Actions", "Every field of the selected rows, set in all at once"),
        area=_Area.RightDockWidgetArea,
        page="cells.md",
    ),
    Panel(
        "diagram",
        QT_TRANSLATE_NOOP("Actions", "&Diagram"),
        _diagram,
        ("Ctrl+Shift+G",),
        "diagram",
        QT_TRANSLATE_NOOP("Actions", "The network as a picture: boxes, or a graph with branches"),
        page="diagram.md",
    ),
    Panel(
        "history",
        QT_TRANSLATE_NOOP("Actions", "Histor&y"),
        _history,
        ("Ctrl+Shift+H",),
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Every step that can be undone; a click goes there"),
        area=_Area.RightDockWidgetArea,
        page="blocks.md",
    ),
)
"""Every panel, in the order of the Panels menu and of the tabs."""


class Docks(QObject):
    """The docks of a window, one a panel.

    Signals:
        chosen: A person wants to see a row and a field of it.
        pointed: The pointer is over what speaks of a row; -1 where it has gone.
        cell_entered: To be sent on to the panels: another cell of the table is the current one.
        rows_selected: Likewise: other rows of it are selected.
        figure_asked: To be sent on to the panels: a person wants to know of a figure.
        rows_chosen: A person wants rows to be selected in the table: their numbers, ascending.
    """

    chosen = Signal(int, str)
    rows_chosen = Signal(object)
    pointed = Signal(int)
    cell_entered = Signal(int, str)
    figure_asked = Signal(int, str)
    rows_selected = Signal(object)

    def __init__(self, document: Document, window: QMainWindow) -> None:
        """Place the docks of all panels in a window over a document."""
        super().__init__(window)
        self._window = window
        self._docks = {panel.key: PanelDock(panel, document, window) for panel in PANELS}
        for panel in PANELS:
            dock = self._docks[panel.key]
            dock.chosen.connect(self.chosen)
            dock.pointed.connect(self.pointed)
            dock.rows_chosen.connect(self.rows_chosen)
            self.cell_entered.connect(dock.cell_entered)
            self.rows_selected.connect(dock.rows_selected)
            self.figure_asked.connect(dock.figure_asked)
            window.addDockWidget(panel.area, dock)
            dock.setVisible(panel.open)
        self._join_tabs()
        window.setCorner(Qt.Corner.BottomRightCorner, _Area.RightDockWidgetArea)

    def __getitem__(self, key: str) -> PanelDock:
        """Return the dock of a panel."""
        return self._docks[key]

    def __iter__(self) -> Iterator[PanelDock]:
        """Go through the docks in the order of `PANELS`."""
        return iter(self._docks.values())

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the panels do."""
        return {panel.action: partial(self._switch, panel.key) for panel in PANELS}

    def _switch(self, key: str, on: bool) -> None:
        if on:
            self.show(key)
        else:
            self._docks[key].hide()

    def show(self, key: str) -> None:
        """Let a panel be seen, before the others of its area, at first with the room it needs."""
        dock = self._docks[key]
        new = dock.empty
        dock.content()  # a dock that is shown empty gets the room of a title
        dock.show()
        dock.raise_()
        if new:
            height = max(dock.height(), dock.sizeHint().height())
            self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    def set_available(self, on: bool) -> None:
        """Let panels be seen, or put them all away so that nobody can show one."""
        for dock in self:
            dock.toggleViewAction().setEnabled(on)
            if not on:
                dock.hide()

    def explain(self, column: str) -> None:
        """Show how the total of a column is worked out."""
        self.show("working")
        self.figure_asked.emit(-1, column)

    def page(self) -> str:
        """Return the page of the manual about the panel that has the focus; empty for none."""
        focus = QApplication.focusWidget()
        for panel in PANELS:
            if focus is not None and self._docks[panel.key].isAncestorOf(focus):
                return panel.page
        return ""

    def keep_in_step(self, actions: Mapping[str, QAction]) -> None:
        """Let the action of each panel show whether it is seen, however that came about."""
        for panel in PANELS:
            action = actions[panel.action]
            self._docks[panel.key].seen.connect(follower(action))

    def restore(self, layout: QByteArray) -> bool:
        """Put docks and tool bars where they were in the last session; return whether it knew."""
        known = self._window.restoreState(layout)
        self._join_tabs()
        return known

    def _join_tabs(self) -> None:
        """Let a panel that is hidden come as a tab, where others are in its area.

        A layout that an earlier release has kept does not know every panel, and puts those side
        by side.
        """
        first: dict[Qt.DockWidgetArea, PanelDock] = {}
        for panel in PANELS:
            dock = self._docks[panel.key]
            other = first.setdefault(self._window.dockWidgetArea(dock), dock)
            alone = not self._window.tabifiedDockWidgets(dock)
            if other is not dock and dock.isHidden() and alone and not dock.isFloating():
                self._window.tabifyDockWidget(other, dock)


def follower(action: QAction) -> Callable[[bool], None]:
    """Return what keeps a checkable action in step, without sending it back."""

    def follow(on: bool) -> None:
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)

    return follow
