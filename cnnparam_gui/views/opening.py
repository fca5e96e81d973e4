"""Reading files beside the event loop, so that the window never waits for one.

A reader runs in a thread that touches nothing of Qt: the window looks at what it left, now and
then. So a reader that does not answer is left to itself, even while the program ends.
"""

import threading
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from cnnparam_gui.core.conventions import Convention
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files import fingerprint, formats
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Cancelled, Request, ShapeNeeded
from cnnparam_gui.views.work import Work


class Opened(msgspec.Struct, frozen=True):
    """A file that was read.

    Attributes:
        path: The file, as it was named.
        counts: Its network, counted.
        imported: Whether it is of another program's format, which saving does not write.
        known: What the file was when it was read; None for one that saving does not write.
    """

    path: Path
    counts: NetworkCount
    imported: bool
    known: fingerprint.Fingerprint | None = None


class _Job:
    """One file that is read in a thread of its own.

    Attributes:
        done: How much is read, from 0 to 1; None while it is counted.
        outcome: What came of it; None while it goes on, and where it was given up.
        given_up: Whether nobody wants it any more.
    """

    def __init__(self, path: Path, shape: Shape | None, convention: Convention) -> None:
        self.path = path
        self.done: float | None = 0.0
        self.outcome: Opened | BaseException | None = None
        self.given_up = False
        self._request = Request(shape, self._step)
        self._convention = convention
        # A daemon: the program may end while a reader does not answer.
        self._thread = threading.Thread(target=self._run, name=f"open {path.name}", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def _step(self, done: float) -> None:
        if self.given_up:
            raise Cancelled
        self.done = done

    def _run(self) -> None:
        try:
            self.outcome = self._read()
        except Cancelled:
            pass
        except MemoryError:
            self.outcome = FileProblem("There is not enough memory to read it", self.path)
        except BaseException as error:  # noqa: BLE001  the window's thread raises it
            self.outcome = error

    def _read(self) -> Opened:
        imported = not formats.is_native(self.path)
        # Before the reading: what is written meanwhile is then noticed as a change.
        known = None if imported else fingerprint.take(self.path)
        network = formats.read(self.path, self._request)
        self._step(1.0)
        self.done = None
        return Opened(self.path, count(network, self._convention), imported, known)


class Opening(Work):
    """Reads one file at a time; another one takes its place.

    Signals:
        opened: It was read; carries an `Opened`.
        failed: It cannot be read; carries the `FileProblem`.
        shape_needed: Sizes of its input are to be asked for; carries the file and `ShapeNeeded`.
    """

    opened = Signal(object)
    failed = Signal(object)
    shape_needed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._job: _Job | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    def start(self, path: Path, convention: Convention, shape: Shape | None = None) -> None:
        """Begin to read a file; one that is being read is left.

        Args:
            path: The file.
            convention: How its parameters are counted.
            shape: The shape of its first input; None for what the file says.
        """
        self._leave()
        self._job = _Job(path, shape, convention)
        self._job.start()
        self._timer.start()
        self.started.emit(path.name)

    def cancel(self) -> None:
        """Give up the file that is being read, if there is one."""
        if self._leave():
            self.given_up.emit()

    def _leave(self) -> bool:
        """Stop looking at the file that is being read; return whether there was one."""
        job, self._job = self._job, None
        if job is None:
            return False
        job.given_up = True
        self._timer.stop()
        self.stopped.emit()
        return True

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        if job.outcome is None:
            self.progressed.emit(-1.0 if job.done is None else job.done)
            return
        self._leave()
        match job.outcome:
            case Opened():
                self.opened.emit(job.outcome)
            case ShapeNeeded():
                self.shape_needed.emit(job.path, job.outcome)
            case FileProblem():
                self.failed.emit(job.outcome)
            case error:
                raise error
