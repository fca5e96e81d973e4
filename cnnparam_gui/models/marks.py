"""The cells that did not take what they were to be filled with, until the next edit."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from cnnparam_gui.core.filling import Refused
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX


class Marks(QObject):
    """Reasons by row and number of column.

    Attributes:
        reasons: Why the marked cells refused.

    Signals:
        changed: Other cells are marked.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Mark nothing; an edit of the document, and another network, take the marks away."""
        super().__init__(parent)
        self.reasons: dict[tuple[int, int], str] = {}
        document.changed.connect(self.clear)
        document.replaced.connect(self.clear)

    def put(self, refused: Iterable[Refused]) -> None:
        """Mark these cells and no others."""
        self.reasons = {(one.row, COLUMN_INDEX[one.column]): one.reason for one in refused}
        self.changed.emit()

    def clear(self) -> None:
        """Mark nothing."""
        if self.reasons:
            self.put(())
