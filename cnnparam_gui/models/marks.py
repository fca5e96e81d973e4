"""Cells that are marked: those that did not take a value, until the next edit, and found ones."""

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from cnnparam_gui.core.filling import Refused
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX


class Marks(QObject):
    """Reasons by row and number of column.

    Attributes:
        reasons: Why the marked cells refused.
        found: The columns, by row, of the cells that match what a person looks for.

    Signals:
        changed: Other cells are marked.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Mark nothing; an edit of the document, and another network, take the marks away."""
        super().__init__(parent)
        self.reasons: dict[tuple[int, int], str] = {}
        self.found: Mapping[int, Collection[int]] = {}
        document.changed.connect(self.clear)
        document.replaced.connect(self.clear)

    def put(self, refused: Iterable[Refused]) -> None:
        """Mark these cells and no others."""
        self.reasons = {(one.row, COLUMN_INDEX[one.column]): one.reason for one in refused}
        self.changed.emit()

    def put_found(self, found: Mapping[int, Collection[int]]) -> None:
        """Mark these cells as found and no others."""
        if found or self.found:
            self.found = found
            self.changed.emit()

    def spoken(self, row: int, column: int) -> str:
        """Return what the marks of a cell say; empty for a cell without."""
        found = self.tr("found") if column in self.found.get(row, ()) else ""
        return ", ".join(filter(None, (found, self.reasons.get((row, column), ""))))

    def clear(self) -> None:
        """Mark nothing."""
        if self.reasons:
            self.put(())
