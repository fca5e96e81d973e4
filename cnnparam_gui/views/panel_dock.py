"""A panel as an entry, and the dock that holds it.

Docks of one area share it as tabs: one that lies behind another is not seen, though Qt calls it
visible, and so `seen` and not `isVisible` tells whether a panel is to follow the document.
"""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.translation import without_mark

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
        return without_mark(QCoreApplication.translate("Actions", self.title))
