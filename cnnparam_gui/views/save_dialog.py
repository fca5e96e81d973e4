"""Asking where to write a file."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from cnnparam_gui.views.table.editors import CellEdit


class Target(NamedTuple):
    """A file that a person chose.

    Attributes:
        path: The file, with an ending.
        filter: What they chose of the kinds of files.
    """

    path: Path
    filter: str


class SaveDialog(QObject):
    """Asks for a file to write, and before a file that the dialog did not know is replaced."""

    def __init__(self, window: QWidget) -> None:
        """Make dialogs that belong to a window."""
        super().__init__(window)
        self._window = window

    def ask(self, title: str, proposal: Path, filters: Mapping[str, str]) -> Target | None:
        """Return what a person chooses; None where they choose nothing.

        Args:
            title: What the dialog is called.
            proposal: The file that it proposes.
            filters: The ending of each kind of file, the usual one first.
        """
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(proposal), ";;".join(filters)
        )
        if not name:
            return None
        wanted = chosen if chosen in filters else next(iter(filters))
        path = self._with_ending(Path(name), filters[wanted], set(filters.values()))
        return None if path is None else Target(path, wanted)

    def _with_ending(self, path: Path, ending: str, known: set[str]) -> Path | None:
        """Return a chosen file with its ending; None where one of that name is to stay."""
        if path.suffix.lower() in known:
            return path
        path = path.with_name(path.name + ending)
        # The dialog knew the name without the ending, and asked about that one.
        if path.exists():
            buttons = QMessageBox.StandardButton
            question = self.tr("{file} exists already. Replace it?").format(file=path.name)
            answer = QMessageBox.question(
                self._window, self.tr("Replace the file"), question, buttons.Yes | buttons.Cancel
            )
            if answer != buttons.Yes:
                return None
        return path


def finish_typing() -> str:
    """Take a value that is still being typed into a cell: leaving its editor commits it.

    Returns:
        Why the cell did not take it; empty where it did, or nothing was being typed.
    """
    editor = QApplication.focusWidget()
    if not isinstance(editor, CellEdit):
        return ""
    reason, viewport = editor.reason(), editor.parentWidget()
    if viewport is not None:
        viewport.setFocus()
    return reason


def file_name(title: str) -> str:
    """Return a title without what file systems do not take."""
    return "".join(c if c.isalnum() or c in " -_." else "_" for c in title).strip(" .") or "network"
