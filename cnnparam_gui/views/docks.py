"""The docks of a window: where the panels stand, which are seen, and their signals as one."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from cnnparam_gui.document.document import Document
from cnnparam_gui.views.panel_dock import PanelDock
from cnnparam_gui.views.panel_list import PANELS

_Area = Qt.DockWidgetArea


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
