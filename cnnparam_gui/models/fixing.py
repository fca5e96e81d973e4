"""The known ways to mend the problems of a document, and the one that is chosen as one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text, inside

if TYPE_CHECKING:
    from cnnparam_gui.core.fixing import Offer


class Fixing(QObject):
    """Offers what takes a row's problem away, and does it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Mend the rows of a document."""
        super().__init__(parent)
        self._document = document

    def offers(self, row: int) -> tuple["Offer", ...]:
        """Return what takes the problem of a row away, the likeliest first; it was tried."""
        from cnnparam_gui.core.fixes import offers

        counts = self._document.counts
        return offers(counts, row) if 0 <= row < len(counts.rows) else ()

    def take(self, row: int, offer: "Offer") -> None:
        """Do what was offered for a row, as one step that can be undone."""
        name = self._document.network.layers[row].name
        words = inside(offer.words)
        text = self.tr("Fix {name}: {words}").format(name=name, words=words)
        self._document.edit(offer.edit, text)


def said(offer: "Offer") -> str:
    """Return an offer as a person reads it in a menu or a list."""
    return f"{core_text(offer.words)} ({core_text(offer.preview)})"
