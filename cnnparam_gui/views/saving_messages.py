"""What stands above the table when the file cannot, or should not, be written as it is."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from cnnparam_gui.core.count import count
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import fingerprint, formats
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.message_bar import MessageBar, Way

FAILED, OUTSIDE = "save failed", "changed outside"


class SavingMessages(QObject):
    """Says why a save failed, and that a file was changed by someone else, with the ways on."""

    def __init__(
        self, document: Document, files: FileActions, messages: MessageBar, window: QWidget
    ) -> None:
        """Follow the file actions of a window."""
        super().__init__(window)
        self._document = document
        self._files = files
        self._messages = messages
        self._window = window
        files.save_failed.connect(self._say_failed)
        files.changed_outside.connect(self._say_outside)
        document.file_changed.connect(self._forget)
        document.replaced.connect(self._forget_all)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file when the window is used again: meanwhile others may have saved it."""
        if watched is self._window and event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Say so if the document's file holds something else than when it was read or saved."""
        path, known = self._document.path, self._document.known
        if path is not None and known is not None and fingerprint.changed(path, known, quick=True):
            if self._messages.strip(OUTSIDE) is None:
                self._say_outside(path)
        else:
            self._messages.withdraw(OUTSIDE)

    def _say_failed(self, path: Path, problem: FileProblem) -> None:
        said = f"{core_text(str(problem)).rstrip('.')}."
        ways = (
            Way(self.tr("Try again"), lambda: self._files.save_to(path)),
            Way(self.tr("Save as…"), self._files.save_as),
        )
        self._messages.say(FAILED, said, ways)

    def _say_outside(self, path: Path) -> None:
        said = self.tr(
            "{file} was changed by another window or program since it was opened here. "
            "Saving would replace that."
        ).format(file=path.name)
        ways = (
            Way(self.tr("Compare"), lambda: self._compare(path), stays=True),
            Way(self.tr("Reload"), lambda: self._files.open(path)),
            Way(self.tr("Save as…"), self._files.save_as),
            Way(self.tr("Overwrite"), lambda: self._files.save_to(path, overwrite=True)),
        )
        self._messages.say(OUTSIDE, said, ways)

    def _compare(self, path: Path) -> None:
        from cnnparam_gui.core.comparison import compare
        from cnnparam_gui.views.difference_dialog import DifferenceDialog

        try:
            there = count(formats.read(path), self._document.convention)
        except FileProblem as problem:
            self._files.refuse_as(self.tr("The file cannot be compared"), problem)
            return
        found = compare(there, self._document.counts)
        title = self.tr("What is open here against {file} as it is now").format(file=path.name)
        DifferenceDialog(title, found, self._window).open()

    def _forget(self) -> None:
        if not self._document.modified:
            self._messages.withdraw(FAILED)
        path, known = self._document.path, self._document.known
        if path is None or known is None or not fingerprint.changed(path, known, quick=True):
            self._messages.withdraw(OUTSIDE)

    def _forget_all(self) -> None:
        for key in (FAILED, OUTSIDE):
            self._messages.withdraw(key)
