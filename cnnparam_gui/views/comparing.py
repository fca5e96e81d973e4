"""What the entries of the Tools menu about comparing do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.views.docks import Docks

if TYPE_CHECKING:
    from cnnparam_gui.views.panels.comparison import ComparisonPanel

_PANEL = "comparison"


class Comparing(QObject):
    """Shows the panel of the comparison for what is asked of it elsewhere in the window."""

    def __init__(self, document: Document, docks: Docks, window: QWidget) -> None:
        """Compare a document in the docks of a window; nothing is loaded before it is wanted."""
        super().__init__(window)
        self._document = document
        self._docks = docks

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "next_difference": lambda: self._panel().step(1),
            "previous_difference": lambda: self._panel().step(-1),
        }

    def fill_menu(self, menu: QMenu) -> None:
        """Put into a menu what there is to compare with."""
        from cnnparam_gui.views.comparison_source import fill_menu

        fill_menu(menu, self._document, lambda: self._panel().source)

    def _panel(self) -> "ComparisonPanel":
        """Return the panel, which is seen by then."""
        from cnnparam_gui.views.panels.comparison import ComparisonPanel

        self._docks.show(_PANEL)
        panel = self._docks[_PANEL].content()
        assert isinstance(panel, ComparisonPanel)
        return panel
