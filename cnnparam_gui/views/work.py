"""What goes on beside the event loop, as those see it who show it."""

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 10
"""How often one looks how far it is."""


class Work(QObject):
    """Something that takes its time, and can be given up.

    Signals:
        started: It begins; carries the name of the file.
        progressed: It goes on; carries how much is done, from 0 to 1, and below 0 where that is
            not known.
        stopped: It goes on no longer, whatever came of it.
        given_up: A person does not want it any more.
    """

    started = Signal(str)
    progressed = Signal(float)
    stopped = Signal()
    given_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Let nothing go on yet."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def _look(self) -> None:
        """Look how far it is; called while the timer runs."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Give up what goes on, if anything does."""
        raise NotImplementedError
