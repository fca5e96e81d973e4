"""What a window takes over from the last session, and leaves for the next."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMainWindow

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.document.kept_settings import OpenedSettings
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.charts.names import CHARTS
from cnnparam_gui.views.charts.panel import ChartPanel
from cnnparam_gui.views.docks import Docks
from cnnparam_gui.views.message_bar import MessageBar
from cnnparam_gui.views.table.view import LayerTable

if TYPE_CHECKING:
    from cnnparam_gui.views.panels.memory import MemoryPanel

BROKEN = "broken settings"
_FIRST_SIZE = (1500, 900)


class Session:
    """Restores the layout and the choices of a window, and keeps them when it closes."""

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        settings: Settings,
        table: LayerTable,
        docks: Docks,
    ) -> None:
        """Restore nothing yet."""
        self._window = window
        self._document = document
        self._settings = settings
        self._table = table
        self._docks = docks

    @property
    def _charts(self) -> ChartPanel:
        return cast("ChartPanel", self._docks["charts"].content())

    def restore(self) -> None:
        """Lay the window out as it was, with the choices of the last session."""
        settings, window = self._settings, self._window
        if not window.restoreGeometry(settings.geometry):
            room = window.screen().availableGeometry()
            width, height = _FIRST_SIZE
            window.resize(min(width, room.width()), min(height, room.height()))
        if not self._docks.restore(settings.layout):
            beside = max(320, window.width() * 3 // 10)
            window.resizeDocks([self._docks["charts"]], [beside], Qt.Orientation.Horizontal)
        self._charts.log_action.setChecked(settings.logarithmic)
        for chart in CHARTS:
            self._charts.set_collapsed(chart, chart in settings.folded)
        self._table.set_zoom(settings.zoom)
        self._table.columns.restore(settings.columns)
        self._restore_figures()
        self._docks["memory"].seen.connect(
            self._restore_memory, Qt.ConnectionType.SingleShotConnection
        )

    def _restore_figures(self) -> None:
        settings = self._settings
        convention = CONVENTIONS.get(settings.convention)
        if convention is not None:
            self._document.set_convention(convention)
        scale = self._document.scale
        data_type = DATA_TYPES.get(settings.data_type, scale.data_type)
        self._document.set_scale(Scale(data_type, settings.batch))

    def _restore_memory(self) -> None:
        panel = cast("MemoryPanel", self._docks["memory"].content())
        panel.choose(self._settings.optimizer, self._settings.memory_size)

    def keep(self) -> None:
        """Remember the layout and the choices."""
        settings, document = self._settings, self._document
        settings.geometry = self._window.saveGeometry()
        settings.layout = self._window.saveState()
        settings.columns = self._table.columns.state()
        settings.zoom = self._table.zoomed
        settings.logarithmic = self._charts.log_action.isChecked()
        settings.folded = [chart for chart in CHARTS if self._charts.collapsed(chart)]
        # Nobody is to find the figures of a wrong rule tomorrow who looked at them today.
        if not document.convention.wrong:
            settings.convention = document.convention.name
        settings.data_type = document.scale.data_type.name
        settings.batch = document.scale.batch
        if not self._docks["memory"].empty:
            panel = cast("MemoryPanel", self._docks["memory"].content())
            settings.optimizer = panel.optimizer.currentData()
            settings.memory_size = panel.available.text()
        settings.store.sync()


def say_broken(opened: OpenedSettings, messages: MessageBar) -> None:
    """Say that the file of the settings was broken, and where it is now."""
    if opened.broken is None:
        return
    tr = QCoreApplication.translate
    if opened.backup is not None:
        said = tr(
            "Session",
            "The settings were damaged. What could be read of them is kept, the rest is as at "
            "first; the damaged file is now {backup}.",
        ).format(backup=opened.backup)
    else:
        said = tr(
            "Session",
            "The settings in {file} are damaged and cannot be replaced. Changes of settings last "
            "until cnnparam is closed.",
        ).format(file=opened.broken)
    messages.say(BROKEN, said)
