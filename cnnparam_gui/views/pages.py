"""The middle of the window: the table, or the start page, or the blocks."""

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.table.view import LayerTable

if TYPE_CHECKING:
    from cnnparam_gui.views.panels.blocks import BlockTree
    from cnnparam_gui.views.start_page import StartPage


class Pages(QStackedWidget):
    """Shows the page that fits the document.

    The table is there from the start. The others are built when they are first wanted, since
    their classes cost as much at start-up as the table's.

    Signals:
        row_chosen: A person chose a row in the blocks.
        input_requested: A person wants to begin with an input layer.
        paste_requested: A person wants to begin with what the clipboard holds.
    """

    row_chosen = Signal(int)
    input_requested = Signal()
    paste_requested = Signal()

    def __init__(
        self, document: Document, table: LayerTable, settings: Settings, parent: QWidget
    ) -> None:
        """Hold the table and make the other pages when they are needed."""
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._table = table
        self._files: FileActions | None = None
        self._practice: QWidget | None = None
        self.addWidget(table)

    def use_files(self, files: FileActions) -> None:
        """Let the start page open files by these actions."""
        self._files = files

    @functools.cached_property
    def start_page(self) -> "StartPage":
        """What an empty network shows in place of the table."""
        from cnnparam_gui.views.start_page import StartPage

        page = StartPage(self)
        page.input_requested.connect(self.input_requested)
        page.paste_requested.connect(self.paste_requested)
        files, settings = self._files, self._settings
        if files is not None:
            page.gallery_chosen.connect(files.open_architecture)
            page.browse_requested.connect(files.browse_gallery)
            page.file_chosen.connect(lambda path: files.open(Path(path)))
            page.open_requested.connect(files.ask_and_open)
            files.recent_changed.connect(lambda: page.set_recent(settings.recent_files))
        page.set_recent(settings.recent_files)
        self.addWidget(page)
        return page

    @functools.cached_property
    def blocks(self) -> "BlockTree":
        """The layers grouped by block."""
        from cnnparam_gui.views.panels.blocks import BlockTree

        tree = BlockTree(self._document, self)
        tree.chosen.connect(self.row_chosen)
        self.addWidget(tree)
        return tree

    def show_practice(self, page: QWidget) -> None:
        """Show an exercise in place of every other page until it ends."""
        self._practice = page
        self.addWidget(page)
        self.setCurrentWidget(page)

    def end_practice(self, page: QWidget) -> None:
        """Drop the page of an exercise; `show_page` brings the others back."""
        self._practice = None
        self.removeWidget(page)
        page.deleteLater()

    def show_page(self, *, by_block: bool, awaited: bool = False) -> None:
        """Show the start page for an empty network, else the table or the blocks.

        Args:
            by_block: Whether the blocks are to be seen.
            awaited: Whether the first network is still being read: then nobody begins one.
        """
        page: QWidget = self._table
        if not self._document.network.layers:
            page = self._table if awaited else self.start_page
        elif by_block:
            page = self.blocks
        if self._practice is not None:
            page = self._practice
        if self.currentWidget() is not page:
            self.setCurrentWidget(page)
