"""The panels around the table, as data.

To add a panel is to add its entry to `PANELS`, and to write what its `build` returns. The entry in
the Panels menu, the shortcut, its line in the help, the dock with its place and its tab, and what
is remembered between sessions follow from the entry. For example:

    def _strides(dock: PanelDock) -> QWidget:
        from cnnparam_gui.models.strides import StrideModel
        from cnnparam_gui.views.panels.strides import StridePanel

        panel = StridePanel(StrideModel(dock.document, dock), dock)
        panel.chosen.connect(dock.chosen)  # where a click goes to a row and a field
        dock.seen.connect(panel.set_seen)  # where following the document costs time
        return panel

    Panel("strides", QT_TRANSLATE_NOOP("Actions", "&Strides"), _strides, ("Ctrl+6",), "stride"),

`build` is called when the panel is first seen and not before, so its imports stand inside it.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.panel_dock import Panel, PanelDock

_Area = Qt.DockWidgetArea


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
