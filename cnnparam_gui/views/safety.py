"""What keeps work from being lost, joined for one window: the journal and the messages."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.document.journaling import Journaling
from cnnparam_gui.document.state_folder import journal_folder, log_file
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.message_bar import MessageBar, Way
from cnnparam_gui.views.saving_messages import SavingMessages

if TYPE_CHECKING:
    from cnnparam_gui.views.recovery_messages import RecoveryMessages

JOURNAL, UNEXPECTED = "journal failed", "unexpected"
_CALM_S = 1.0
"""Errors that follow each other faster than this, as in painting, journal only once."""


class Safety(QObject):
    """Owns the journal of a window, and says above the table what threatens its work."""

    def __init__(
        self, document: Document, files: FileActions, messages: MessageBar, window: QWidget
    ) -> None:
        """Follow the document; nothing that was left is offered yet."""
        super().__init__(window)
        self._files = files
        self._messages = messages
        self._window = window
        self._folder = journal_folder()
        self._journaled = -_CALM_S
        self._kept = True
        self.journaling = Journaling(document, self._folder, self)
        self.saving = SavingMessages(document, files, messages, window)
        self._recovery: RecoveryMessages | None = None
        self.journaling.failed.connect(self._say_unjournaled)
        self.journaling.written.connect(lambda: messages.withdraw(JOURNAL))

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {"message": self._messages.take_focus}

    def offer_left(self) -> None:
        """Offer what a program left that ended without being closed."""
        # Nothing of it is wanted before the window is painted.
        from cnnparam_gui.views.recovery_messages import RecoveryMessages

        self._recovery = RecoveryMessages(
            self._files, self.journaling, self._messages, self._window
        )
        self._recovery.look(self._folder)

    def close(self) -> None:
        """End with the window: what is open is saved, or nobody wants it."""
        self.journaling.close()
        if self._recovery is not None:
            self._recovery.release()

    def tell_unexpected(self, details: str) -> None:
        """Journal the document, and say that the program made a mistake.

        Args:
            details: All that is known of it, for those who mend it.
        """
        now = time.monotonic()
        if now - self._journaled >= _CALM_S:
            self._journaled = now
            self._kept = self._journal()
        kept = self.tr("What is open stays as it is, and changes that are not saved are kept.")
        lost = self.tr("Changes that are not saved could not be kept: save them now.")
        said = self.tr("Something went wrong in cnnparam itself. {state} Details are in {file}.")
        text = said.format(state=kept if self._kept else lost, file=log_file())
        clipboard = QGuiApplication.clipboard()
        copy = Way(self.tr("Copy details"), lambda: clipboard.setText(details), stays=True)
        self._messages.say(UNEXPECTED, text, [copy])

    def _journal(self) -> bool:
        """Write the journal now; return whether that went well."""
        try:
            return self.journaling.write_now() is None
        except Exception:  # noqa: BLE001  it may be the very mistake that is to be told
            return False

    def _say_unjournaled(self, problem: FileProblem) -> None:
        said = self.tr("Changes are not being kept against a crash; save often. {problem}.").format(
            problem=core_text(str(problem)).rstrip(".")
        )
        self._messages.say(JOURNAL, said)
