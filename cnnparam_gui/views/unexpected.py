"""Errors of the program itself: logged to a file and told, never silent and never the end.

PySide hands an exception in a slot to `sys.excepthook` and goes on; what is done here is all that
a person hears of it.
"""

import contextlib
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

LARGEST = 256 * 1024
"""How long the log may become, in bytes; what is older is kept once, under another name."""

_LONGEST_ENTRY = 16_384


class Unexpected(QObject):
    """Hooks into everything that an error can come out of.

    Signals:
        raised: Something went wrong; carries the whole of it as text. It comes in the thread of
            the window, whichever thread it happened in.
    """

    raised = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        """Log into a file; nothing is hooked yet."""
        super().__init__(parent)
        self.log = log
        self._busy = threading.local()

    def install(self) -> None:
        """Take over what Python and Qt do with errors and warnings."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook, threading.excepthook = self.take, self._take_of_thread
        self._handler_before = qInstallMessageHandler(self._take_message)

    def uninstall(self) -> None:
        """Give all of it back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._handler_before)

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and tell of it."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        if getattr(self._busy, "now", False):  # telling of an error has failed itself
            sys.__excepthook__(kind, error, trace)
            return
        self._busy.now = True
        try:
            import traceback  # a program that makes no mistake needs none of it

            details = "".join(traceback.format_exception(kind, error, trace))
            self._print(details)
            self._write(details)
            self.raised.emit(details)
        finally:
            self._busy.now = False

    def _take_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Log what Qt warns of; it is for those who mend the program, and nobody is told."""
        line = f"{context.category or 'default'}: {text}"
        self._print(f"{line}\n")
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self._write(f"Qt {kind.name.removeprefix('Qt').removesuffix('Msg').lower()}: {line}\n")

    @staticmethod
    def _print(text: str) -> None:
        # A program without a console has no such stream.
        if sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(text)

    def _write(self, details: str) -> None:
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        entry = f"{stamp}  Python {sys.version.split()[0]}  {sys.platform}\n"
        entry += f"{details[-_LONGEST_ENTRY:]}\n"
        # A log that cannot be written must not become the next error.
        with contextlib.suppress(OSError):
            self.log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.log.exists() and self.log.stat().st_size + len(entry) > LARGEST:
                self.log.replace(self.log.with_suffix(".old.log"))
            with self.log.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(entry)
