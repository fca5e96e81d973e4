"""Presenting: the table and one chart, large, on the whole screen."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from cnnparam_gui.settings import Settings
from cnnparam_gui.views import text_size
from cnnparam_gui.views.charts.names import CHARTS, ChartName
from cnnparam_gui.views.charts.panel import ChartPanel
from cnnparam_gui.views.docks import Docks

_TOOLS = "tools"
_SHOWN: ChartName = "parameters"


class _Before(msgspec.Struct, frozen=True):
    """How the window was before it presented."""

    layout: QByteArray
    state: Qt.WindowState
    folded: frozenset[ChartName]


class Presenting(QObject):
    """Lets a window present and brings it back to what it was.

    Menus and tools give their room away, the totals stay: they are what one presents. All keys
    work as before.
    """

    def __init__(
        self, window: QMainWindow, docks: Docks, charts: ChartPanel, settings: Settings
    ) -> None:
        """Present nothing yet."""
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._charts = charts
        self._settings = settings
        self._before: _Before | None = None
        self._switch: QAction | None = None

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "present": self._set,
            "text_larger": lambda: self._step(1),
            "text_smaller": lambda: self._step(-1),
        }

    def follow(self, switch: QAction) -> None:
        """Keep an action checked while the window presents."""
        self._switch = switch

    def leave(self) -> None:
        """Be as before, if the window presents."""
        self._set(False)

    def _set(self, on: bool) -> None:
        if on == (self._before is not None):
            return
        if on:
            self._enter()
        else:
            self._return()
        if self._switch is not None:
            self._switch.setChecked(on)

    def _step(self, steps: int) -> None:
        if self._before is None:
            text_size.step(self._settings, steps)
        else:
            self._settings.presented_size = text_size.next_size(
                self._settings.presented_size, steps
            )
            text_size.apply(self._settings.presented_size)

    def _enter(self) -> None:
        window = self._window
        self._before = _Before(
            window.saveState(),
            window.windowState(),
            frozenset(chart for chart in CHARTS if self._charts.collapsed(chart)),
        )
        # The keys of a menu bar that is hidden work no more, but those of the window do.
        window.addActions(_all_actions(window))
        for dock in self._docks:
            dock.setVisible(dock is self._docks["charts"] and dock.toggleViewAction().isEnabled())
        for chart in CHARTS:
            self._charts.set_collapsed(chart, chart != _SHOWN)
        self._show_bars(False)
        window.installEventFilter(self)
        text_size.apply(self._settings.presented_size)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def _return(self) -> None:
        window, before = self._window, self._before
        assert before is not None
        self._before = None
        window.removeEventFilter(self)
        window.setWindowState(before.state)
        text_size.apply(self._settings.text_size)
        self._show_bars(True)
        for chart in CHARTS:
            self._charts.set_collapsed(chart, chart in before.folded)
        self._docks.restore(before.layout)

    def _show_bars(self, on: bool) -> None:
        window = self._window
        window.menuBar().setVisible(on)
        window.statusBar().setVisible(on)
        tools = window.findChild(QToolBar, _TOOLS)
        if isinstance(tools, QToolBar):
            tools.setVisible(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape, where nothing else wanted it, as an open editor does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave()
            return True
        return super().eventFilter(watched, event)


def _all_actions(window: QMainWindow) -> list[QAction]:
    menus = [entry.menu() for entry in window.menuBar().actions()]
    return [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
