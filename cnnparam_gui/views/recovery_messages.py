"""Offers what was open when the program ended without being closed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cnnparam_gui.document import recovery
from cnnparam_gui.document.journaling import Journaling
from cnnparam_gui.document.recovery import Base, Left
from cnnparam_gui.files.journal import Entry
from cnnparam_gui.models.comparison_words import in_words
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.message_bar import MessageBar, Way

MOST = 3
"""How many are offered at a time; the next comes when one of them is dealt with."""


class RecoveryMessages(QObject):
    """One strip for each journal that no running program owns."""

    def __init__(
        self, files: FileActions, journaling: Journaling, messages: MessageBar, window: QWidget
    ) -> None:
        """Offer nothing yet."""
        super().__init__(window)
        self._files = files
        self._journaling = journaling
        self._messages = messages
        self._window = window
        self._waiting: list[Left] = []
        self._offered: dict[str, Left] = {}

    def look(self, folder: Path) -> None:
        """Offer what lies in a folder of journals."""
        self._waiting += recovery.left_journals(folder)
        self._offer_next()

    def release(self) -> None:
        """Leave what nobody dealt with for the next start."""
        for left in (*self._waiting, *self._offered.values()):
            left.release()
        self._waiting.clear()
        self._offered.clear()

    def _offer_next(self) -> None:
        while self._waiting and len(self._offered) < MOST:
            left = self._waiting.pop(0)
            key = f"left {left.path.name}"
            self._offered[key] = left
            if left.entry is None:
                said = self.tr("Changes that were not saved cannot be restored. {problem}.")
                text = said.format(problem=str(left.problem).rstrip("."))
                self._messages.say(key, text, [self._discard_way(key)])
            else:
                base = recovery.base_of(left.entry, self._files.document.convention)
                self._messages.say(key, self._text(left.entry, base), self._ways(key, left, base))

    def _text(self, entry: Entry, base: Base) -> str:
        name = title(entry) or self.tr("A network without a name")
        unexpectedly = self.tr("cnnparam ended unexpectedly.")
        if not base.from_file and entry.origin is None:
            rows = len(entry.network.layers)
            said = self.tr("{name} was never saved in a file: {rows} rows.")
            return f"{unexpectedly} {said.format(name=name, rows=rows)}"
        if not base.from_file:
            said = self.tr("{name} had changes that were not saved, and {file} cannot be read.")
            return f"{unexpectedly} {said.format(name=name, file=entry.origin)}"
        difference = in_words(recovery.changes(entry, base), states=True)
        said = self.tr("{name} had changes that were not saved: {difference}.")
        return f"{unexpectedly} {said.format(name=name, difference=difference)}"

    def _ways(self, key: str, left: Left, base: Base) -> Sequence[Way]:
        entry = left.entry
        assert entry is not None
        ways = [Way(self.tr("Restore"), lambda: self._restore(key, entry, base), stays=True)]
        if base.from_file:
            ways.append(
                Way(self.tr("Show the difference"), lambda: self._show(entry, base), stays=True)
            )
        return (*ways, self._discard_way(key))

    def _discard_way(self, key: str) -> Way:
        return Way(self.tr("Discard"), lambda: self._done(key), stays=True)

    def _restore(self, key: str, entry: Entry, base: Base) -> None:
        if not self._files.may_discard():
            return
        self._files.opening.cancel()
        restored = self.tr("Restore unsaved changes")
        recovery.restore(self._files.document, entry, base, restored)
        # The old journal goes only when the new one is there.
        if self._journaling.write_now() is None:
            self._done(key)
        else:
            self._messages.withdraw(key)

    def _show(self, entry: Entry, base: Base) -> None:
        from cnnparam_gui.views.difference_dialog import DifferenceDialog

        file = "" if entry.origin is None else entry.origin.name
        heading = self.tr("What was not saved against {file} as it is on the disk")
        found = recovery.changes(entry, base)
        DifferenceDialog(heading.format(file=file), found, self._window).open()

    def _done(self, key: str) -> None:
        left = self._offered.pop(key, None)
        if left is not None:
            left.discard()
        self._messages.withdraw(key)
        self._offer_next()


def title(entry: Entry) -> str:
    """Return what a person calls the network of a journal; empty where it has no name."""
    name = entry.network.name
    if entry.origin is not None and (entry.imported or not name):
        return entry.origin.stem
    return name
