"""A person at the window: keys, clicks, and what they see."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.main_window import MainWindow
from cnnparam_gui.views.panels.memory import MemoryPanel
from cnnparam_gui.views.panels.operations import OperationsPanel
from cnnparam_gui.views.panels.problems import ProblemPanel
from cnnparam_gui.views.panels.semantics import SemanticsPanel
from cnnparam_gui.views.table.editors import CellEdit

Key = Qt.Key
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Dialogs:
    """Stands in for the dialogs that wait for a person; one that nobody expects is an error.

    Attributes:
        answer: What the next question about unsaved changes gets.
        file: The file that the next file dialog gets, empty for Cancel.
        filter: The filter that is chosen in it.
        folder: The folder that the next dialog for one gets, empty for Cancel.
        text: The text that the next text dialog gets, None for Cancel.
        questions: The questions that were asked.
        warnings: What was warned of.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answer: QMessageBox.StandardButton | None = None
        self.file: str | None = None
        self.filter = ""
        self.folder = ""
        self.text: str | None = None
        self.questions: list[str] = []
        self.warnings: list[str] = []
        monkeypatch.setattr(QMessageBox, "question", self._question)
        monkeypatch.setattr(QMessageBox, "warning", self._warning)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", self._file)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._file)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: self.folder)
        monkeypatch.setattr(QInputDialog, "getText", self._text)

    def _question(self, _parent: object, _title: str, text: str, *_: object) -> object:
        self.questions.append(text)
        assert self.answer is not None, f"nobody expected the question: {text}"
        return self.answer

    def _warning(self, _parent: object, _title: str, text: str, *_: object) -> object:
        self.warnings.append(text)
        return QMessageBox.StandardButton.Ok

    def _file(self, *_: object) -> tuple[str, str]:
        assert self.file is not None, "nobody expected a file dialog"
        return self.file, self.filter

    def _text(self, *_: object, text: str = "") -> tuple[str, bool]:
        return self.text if self.text is not None else text, self.text is not None


class Driver:
    """One window, used as a person uses it."""

    def __init__(self, qtbot: QtBot, settings: Settings, network: Network | None) -> None:
        self.qtbot = qtbot
        self.document = Document(network)
        self.window = MainWindow(self.document, settings)
        self.table = self.window.table
        self.model = self.window.model
        qtbot.addWidget(self.window, before_close_func=self._forget)
        self.window.resize(1500, 900)
        with qtbot.waitSignal(self.window.charts.ready):
            self.window.show()
        self.activate()

    def _forget(self, _window: object) -> None:
        """Leave nothing that closing would ask about."""
        self.window.practising.end()
        self.document.stack.setClean()

    def activate(self) -> None:
        """Make this window the one that has the keyboard."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    # Keys

    def key(self, key: Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        """Press a key; it reaches shortcuts, pop-ups and whatever has the focus."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type a text."""
        for character in text:
            # The stubs know keys of windows and texts of widgets only.
            QTest.keyClick(self.window.windowHandle(), character)  # type: ignore[call-overload]  # takes QWindow too

    def enter(self, text: str) -> None:
        """Type a text and press Enter."""
        self.type(text)
        self.key(Key.Key_Return)

    def pick(self, *words: str) -> None:
        """Choose an entry of the open menu, and of those that it opens, by the arrow keys."""
        for word in words:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            for _ in menu.actions():
                action = cast("QAction | None", menu.activeAction())
                if action is not None and action.text().replace("&", "") == word:
                    break
                self.key(Key.Key_Down)
            self.key(Key.Key_Return)

    def move_to(self, column: str) -> None:
        """Go to a column of the row by the arrow keys."""
        for _ in range(len(COLUMN_INDEX)):
            if self.cursor[1] == column:
                return
            aim = COLUMN_INDEX[column] > COLUMN_INDEX[self.cursor[1]]
            self.key(Key.Key_Right if aim else Key.Key_Left)
        raise AssertionError(f"{column} is out of reach")

    # The table

    def at(self, row: int, column: str) -> QModelIndex:
        """Return a cell."""
        return self.model.index(row, COLUMN_INDEX[column])

    def text(self, row: int, column: str) -> str:
        """Return what a cell shows."""
        return self.model.text(row, COLUMN_INDEX[column])

    def names(self) -> list[str]:
        """Return the names of all rows."""
        return [layer.name for layer in self.document.network.layers]

    def go(self, row: int, column: str) -> None:
        """Put the cursor on a cell, by keyboard focus."""
        self.show_column(column)
        self.table.setCurrentIndex(self.at(row, column))
        self.table.setFocus()

    def show_column(self, column: str) -> None:
        """Show a column that there may be no room for."""
        self.table.columns.set_visible(COLUMN_INDEX[column], visible=True)

    def place(self, row: int, column: str) -> QPoint:
        """Return the middle of a cell in the viewport."""
        self.show_column(column)
        index = self.at(row, column)
        self.table.scrollTo(index)
        return self.table.visualRect(index).center()

    def click(self, row: int, column: str, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
        """Click on a cell."""
        place = self.place(row, column)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def double_click(self, row: int, column: str) -> None:
        """Double click on a cell."""
        place = self.place(row, column)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, _NO_MODIFIER, place)
        QTest.mouseDClick(self.table.viewport(), Qt.MouseButton.LeftButton, _NO_MODIFIER, place)

    @property
    def cursor(self) -> tuple[int, str]:
        """The row and the column of the current cell."""
        index = self.table.currentIndex()
        key = next(key for key, place in COLUMN_INDEX.items() if place == index.column())
        return index.row(), key

    @property
    def editors(self) -> list[CellEdit | QComboBox]:
        """The editors that are open in the table."""
        viewport = self.table.viewport()
        found: Iterator[CellEdit | QComboBox] = iter(
            [*viewport.findChildren(CellEdit), *viewport.findChildren(QComboBox)]
        )
        return [editor for editor in found if editor.isVisible()]

    @property
    def editor(self) -> CellEdit | QComboBox:
        """The one editor that is open."""
        (editor,) = self.editors
        return editor

    # The rest of the window

    @property
    def problem_panel(self) -> ProblemPanel:
        """The panel of problems."""
        panel = self.window.docks["problems"].content()
        assert isinstance(panel, ProblemPanel)
        return panel

    @property
    def semantics_panel(self) -> SemanticsPanel:
        """The panel of what frameworks differ on."""
        panel = self.window.docks["semantics"].content()
        assert isinstance(panel, SemanticsPanel)
        return panel

    @property
    def memory_panel(self) -> MemoryPanel:
        """The panel of memory."""
        panel = self.window.docks["memory"].content()
        assert isinstance(panel, MemoryPanel)
        return panel

    @property
    def operations_panel(self) -> OperationsPanel:
        """The panel of operations."""
        panel = self.window.docks["operations"].content()
        assert isinstance(panel, OperationsPanel)
        return panel

    @property
    def said(self) -> str:
        """What the status bar says."""
        return self.window.statusBar().currentMessage()

    @property
    def parameters(self) -> int:
        """The parameters of the whole network."""
        return self.document.counts.totals.parameters

    def action(self, key: str) -> QAction:
        """Return an action."""
        return self.window.actions_by_key[key]

    def menu(self, key: str) -> QMenu:
        """Return the menu of an action, filled as when it is shown."""
        menu = self.action(key).menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        return menu

    def choose(self, key: str, *words: str) -> None:
        """Choose an entry of a menu, and of the menus in it."""
        menu = self.menu(key)
        for word in words:
            action = next(one for one in menu.actions() if one.text().replace("&", "") == word)
            inner = action.menu()
            if isinstance(inner, QMenu):
                menu = inner
            else:
                action.trigger()

    def settle(self) -> None:
        """Let everything happen that is due."""
        for _ in range(3):
            QApplication.processEvents()

    def open(self, path: Path) -> None:
        """Open a file, and wait until that is done or refused."""
        with self.qtbot.waitSignal(self.window.files.settled):
            self.window.files.open(path)

    def save(self, path: Path) -> None:
        """Save without a dialog."""
        assert self.window.files.save_to(path)
