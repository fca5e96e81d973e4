"""What the menus do with the network's picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnnparam_gui.views.docks import Docks

if TYPE_CHECKING:
    from cnnparam_gui.views.diagram.panel import DiagramPanel


class DiagramActions(QObject):
    """Saves and copies the picture that the diagram's panel shows, seen or not."""

    def __init__(self, docks: Docks, parent: QObject) -> None:
        """Act on the panel of a window's docks, which is built when it is needed."""
        super().__init__(parent)
        self._docks = docks

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions do, by their keys."""
        return {
            "save_diagram": lambda: self._panel().ask_and_save(),
            "copy_diagram": lambda: self._panel().copy(),
        }

    def _panel(self) -> "DiagramPanel":
        from cnnparam_gui.views.diagram.panel import DiagramPanel

        panel = self._docks["diagram"].content()
        assert isinstance(panel, DiagramPanel)
        return panel
