"""Writing files beside the event loop, so that the window never waits for a long one.

What needs nothing of Qt is made in a thread; pages are painted in the window's own thread, a few
at a time.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from cnnparam_gui.files import saving
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Cancelled
from cnnparam_gui.views.work import Work

Step: TypeAlias = Callable[[float], None]
"""Is told now and then how much is done, from 0 to 1; raises Cancelled to stop."""

Painting: TypeAlias = Generator[float, None, bytes]
"""Paints a page at each step, yields how much is painted (below 0 where that is not known), and
returns the bytes."""

_Made = TypeVar("_Made")

_PAINT_S = 0.03
"""How long the window paints before it looks at keys and clicks again."""


class _Job:
    """One file that is written.

    Attributes:
        path: The file.
        refusal: What is said where it was not written.
        done: How much is done, from 0 to 1; None where that is not known.
        outcome: What the thread made, or what was raised; None while it goes on.
        given_up: Whether nobody wants it any more.
        painting: The pages that are painted; None before and where there are none.
    """

    def __init__(
        self,
        path: Path,
        refusal: str,
        make: Callable[[Step], Any],
        paint: Callable[[Any], Painting] | None,
    ) -> None:
        self.path = path
        self.refusal = refusal
        self.done: float | None = None
        self.outcome: Any = None
        self.given_up = False
        self.painting: Painting | None = None
        self._make = make
        self._paint = paint
        self._thread = threading.Thread(target=self._run, name=f"write {path.name}", daemon=True)

    def start(self) -> None:
        """Begin to make it."""
        self._thread.start()

    def join(self, most: float | None) -> None:
        """Wait until the thread has made its part, some seconds at most."""
        self._thread.join(most)

    def _step(self, done: float) -> None:
        if self.given_up:
            raise Cancelled
        self.done = done

    def _run(self) -> None:
        try:
            made = self._make(self._step)
            if self._paint is None:
                self._step(1.0)
                saving.write_bytes(self.path, made)
            self.outcome = made
        except Cancelled:
            pass
        except MemoryError:
            self.outcome = FileProblem("There is not enough memory to write it", self.path)
        except BaseException as error:  # noqa: BLE001  the window's thread raises it
            self.outcome = error

    def paint(self, seconds: float) -> bool:
        """Paint for some time; return whether everything is painted and written."""
        if self._paint is None:
            return True
        if self.painting is None:
            self.painting = self._paint(self.outcome)
        end = time.monotonic() + seconds
        try:
            while time.monotonic() < end:
                self.done = next(self.painting)
        except StopIteration as finished:
            saving.write_bytes(self.path, finished.value)
            return True
        return False


class Writing(Work):
    """Writes one file at a time; others wait until it is written.

    Signals:
        written: A file was written; carries its path.
        failed: One was not; carries what is said of it, and the `FileProblem`.
    """

    written = Signal(Path)
    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Write nothing yet."""
        super().__init__(parent)
        self._job: _Job | None = None
        self._waiting: deque[_Job] = deque()

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def start(
        self,
        path: Path,
        refusal: str,
        make: Callable[[Step], Any],
        paint: Callable[[Any], Painting] | None = None,
    ) -> None:
        """Write a file, once those before it are written.

        Args:
            path: The file.
            refusal: What is said where it was not written, without the reason.
            make: Gives the bytes, in a thread that touches nothing of Qt; or what is painted.
            paint: Paints what was made, and returns the bytes; None where they are made.
        """
        self._waiting.append(_Job(path, refusal, make, paint))
        if self._job is None:
            self._begin()

    def cancel(self) -> None:
        """Give up the file that is being written; what was there is then what it was."""
        if self._job is not None:
            self._leave()
            self.given_up.emit()
            self._begin()

    def wait(self, most: float | None = None) -> None:
        """Write everything that was begun, before the program goes on.

        Args:
            most: How many seconds are waited at most; what is not written then is given up.
        """
        end = None if most is None else time.monotonic() + most
        while self._job is not None:
            left = None if end is None else max(0.0, end - time.monotonic())
            self._job.join(left)
            if left == 0.0:
                self.cancel()
            else:
                self._look()

    def _begin(self) -> None:
        if self._waiting:
            self._job = self._waiting.popleft()
            self._job.start()
            self._timer.start()
            self.started.emit(self._job.path.name)

    def _leave(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        job.given_up = True
        if job.painting is not None:
            job.painting.close()
        self._timer.stop()
        self.stopped.emit()

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        if job.outcome is None:
            self.progressed.emit(-1.0 if job.done is None else job.done)
            return
        problem: BaseException | None = None
        if isinstance(job.outcome, BaseException):
            problem = job.outcome
        else:
            try:
                if not job.paint(_PAINT_S):
                    self.progressed.emit(job.done)
                    return
            except FileProblem as refused:
                problem = refused
        self._leave()
        self._say(job, problem)
        self._begin()

    def _say(self, job: _Job, problem: BaseException | None) -> None:
        if problem is None:
            self.written.emit(job.path)
        elif isinstance(problem, FileProblem):
            self.failed.emit(job.refusal, problem)
        else:
            raise problem


def unmeasured(steps: Generator[None, None, _Made]) -> Generator[float, None, _Made]:
    """Return steps of which nobody knows how many there are, as progress tells it."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            made: _Made = finished.value
            return made
        yield -1.0
