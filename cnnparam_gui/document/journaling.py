"""Keeps unsaved changes in a journal beside the document, at most five seconds behind.

The network is a value, so it is turned into bytes in one go, which takes 2 ms for 10,000 rows.
The digest and the disk, which may be slow, are for a thread that touches nothing of Qt.
"""

import os
import threading
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, SignalInstance

from cnnparam_gui.document.document import Document
from cnnparam_gui.files import journal
from cnnparam_gui.files.problems import FileProblem

PAUSE_MS = 2000
"""How long edits wait for more of their kind; writing takes part of the rest of five seconds."""

_LOOK_MS = 20
_LAST_WAIT_S = 3.0


class _Writing:
    """One journal that is written in a thread of its own.

    Attributes:
        problem: What went wrong; None where nothing did.
    """

    def __init__(self, path: Path, entry: journal.Entry) -> None:
        # What stands here if the thread ends before its time, such as for want of memory.
        self.problem: FileProblem | None = FileProblem("It could not be written", path)
        self._path = path
        self._entry = entry
        self._body = journal.body_of(entry.network)
        # A daemon: the program may end while a disk does not answer.
        self._thread = threading.Thread(target=self.run, name="journal", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def run(self) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            journal.write(self._path, self._entry, self._body)
            self.problem = None
        except FileProblem as problem:
            self.problem = problem
        except OSError as error:
            reason = os.strerror(error.errno or 0).lower()
            self.problem = FileProblem(f"It could not be made, because {reason}", self._path)

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    def wait(self) -> None:
        if self._thread.is_alive():
            self._thread.join(_LAST_WAIT_S)


class Journaling(QObject):
    """Writes a document's unsaved changes to a journal, and removes it once they are saved.

    Signals:
        written: The journal holds the changes now.
        failed: It cannot be written; carries the `FileProblem`. Said once, until it works again.
    """

    written = Signal()
    failed = Signal(object)

    def __init__(self, document: Document, folder: Path, parent: QObject | None = None) -> None:
        """Follow a document; its journal lies in `folder` and is there only when needed."""
        super().__init__(parent)
        self._document = document
        # The number of the process alone comes again, and one process may have several windows.
        name = f"{os.getpid()}-{time.time_ns()}"
        self.path = folder / f"{name}{journal.SUFFIX}"
        self._lock: QLockFile | None = None
        self._writing: _Writing | None = None
        self._failing = False
        self._pause = self._timer(PAUSE_MS, single=True)
        self._pause.timeout.connect(self._write)
        self._look = self._timer(_LOOK_MS, single=False)
        self._look.timeout.connect(self._look_after)
        self._followed: tuple[SignalInstance, ...] = (
            document.changed,
            document.replaced,
            document.file_changed,
        )
        for signal in self._followed:
            signal.connect(self._note)

    def _timer(self, interval: int, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(interval)
        return timer

    def _note(self) -> None:
        if not self._document.modified and not self._exists:
            self._pause.stop()
        elif not self._pause.isActive():
            # While `changed` is emitted, the stack has not yet taken note of the step.
            self._pause.start(PAUSE_MS if self._document.modified else 0)

    @property
    def _exists(self) -> bool:
        return self._lock is not None

    def _entry(self) -> journal.Entry:
        document = self._document
        return journal.Entry(document.network, document.origin, document.imported, document.known)

    def _write(self) -> None:
        if self._writing is not None:
            self._pause.start(_LOOK_MS)
        elif not self._document.modified:
            self._remove()
        elif self._claim():
            self._writing = _Writing(self.path, self._entry())
            self._writing.start()
            self._look.start()

    def write_now(self) -> FileProblem | None:
        """Write the changes and wait for it, as before something that may end the program.

        Returns:
            What went wrong; None where nothing did, or nothing is unsaved.
        """
        self._pause.stop()
        self._finish()
        if not self._document.modified:
            return None
        if not self._claim():
            return FileProblem("It could not be made", self.path)
        writing = _Writing(self.path, self._entry())
        writing.run()
        self._tell(writing.problem)
        return writing.problem

    def close(self) -> None:
        """Remove the journal: what is open is saved, or nobody wants it."""
        for signal in self._followed:
            signal.disconnect(self._note)
        self._followed = ()
        self._pause.stop()
        self._finish()
        self._remove()

    def _claim(self) -> bool:
        """Hold the lock that tells other processes that this journal has an owner."""
        if self._lock is not None:
            return True
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            reason = os.strerror(error.errno or 0).lower()
            self._tell(FileProblem(f"It could not be made, because {reason}", self.path.parent))
            return False
        lock = lock_of(self.path)
        if not lock.tryLock(0):
            self._tell(FileProblem("Its lock could not be made", self.path.parent))
            return False
        self._lock = lock
        return True

    def _look_after(self) -> None:
        writing = self._writing
        if writing is not None and not writing.running:
            self._writing = None
            self._look.stop()
            self._tell(writing.problem)

    def _tell(self, problem: FileProblem | None) -> None:
        if problem is None:
            self._failing = False
            self.written.emit()
        elif not self._failing:
            self._failing = True
            self.failed.emit(problem)

    def _finish(self) -> None:
        if self._writing is not None:
            self._writing.wait()
            self._writing = None
            self._look.stop()

    def _remove(self) -> None:
        remove(self.path)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def lock_of(path: Path) -> QLockFile:
    """Return the lock of a journal, which ends with the process that holds it."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    # However long the program stays open, the journal is its own.
    lock.setStaleLockTime(0)
    return lock


def remove(path: Path) -> None:
    """Remove a journal, if there is one."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # It is offered again at the next start, which is better than an error about it.
        return
