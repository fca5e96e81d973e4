"""Following a document at the price of being seen."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from cnnparam_gui.document.document import Document

_AT_MOST_MS = 1000
_NOTICED_MS = 50


class Following(QObject):
    """Reads a document again after changes: only while awake, once for all that come together.

    So nothing is spent while nobody sees what is read. Where reading takes long, as of ten
    thousand rows, it waits for a pause as long, so that it does not hold up who goes on editing.
    """

    def __init__(
        self,
        document: Document,
        read: Callable[[], object],
        parent: QObject,
        *,
        figures: bool = True,
    ) -> None:
        """Call `read` when it is due; nothing is read before the first waking.

        Args:
            document: What is followed.
            read: Reads it.
            parent: The owner.
            figures: Whether preset, data type and batch play a part in what is read.
        """
        super().__init__(parent)
        self._read = read
        self._awake = False
        self._stale = True
        self._pause = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._refresh)
        document.changed.connect(self.spoil)
        document.replaced.connect(self.spoil)
        if figures:
            document.figures_changed.connect(self.spoil)

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._awake = awake
        if awake and self._stale:
            self._refresh()

    def spoil(self) -> None:
        """Take note that what was read holds no longer."""
        self._stale = True
        if self._awake:
            self._later.start(self._pause)

    def _refresh(self) -> None:
        if self._awake:
            self._stale = False
            begin = perf_counter()
            self._read()
            took = int(1000 * (perf_counter() - begin))
            self._pause = min(took, _AT_MOST_MS) if took >= _NOTICED_MS else 0
