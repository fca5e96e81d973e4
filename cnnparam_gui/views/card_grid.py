"""A grid of cards that takes as many columns as there is room for."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from cnnparam_gui.views.gallery_card import GalleryCard

_GAP = 12


class CardGrid(QWidget):
    """Lays cards out in rows of equal cards; the arrow keys go from card to card.

    Signals:
        reached: The keyboard went to a card, which may have to be scrolled to; carries it.
    """

    reached = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty grid."""
        super().__init__(parent)
        self._cards: list[GalleryCard] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def cards(self) -> list[GalleryCard]:
        """The cards in the order of their places."""
        return list(self._cards)

    @property
    def columns(self) -> int:
        """How many cards lie side by side: no more than fill the same number of rows."""
        if not self._cards:
            return 1
        most = max(1, (self.width() + _GAP) // (self._cards[0].sizeHint().width() + _GAP))
        rows = -(-len(self._cards) // most)
        return -(-len(self._cards) // rows)

    def add(self, card: GalleryCard) -> None:
        """Put a card at the end."""
        card.setParent(self)
        if self._cards:
            self.setTabOrder(self._cards[-1], card)
        self._cards.append(card)
        self._arrange()
        card.show()

    def sizeHint(self) -> QSize:
        """Return the size of one column; the height follows from the width."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest width and the height at the width as it is now."""
        if not self._cards:
            return QSize(0, 0)
        card = self._cards[0].sizeHint()
        rows = -(-len(self._cards) // self.columns)
        return QSize(card.width(), rows * (card.height() + _GAP) - _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card with the arrow keys."""
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
        }
        focus = self.focusWidget()
        if event.key() not in steps or not isinstance(focus, GalleryCard):
            super().keyPressEvent(event)
            return
        place = self._cards.index(focus) + steps[event.key()]
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(self._cards[place])

    def _arrange(self) -> None:
        columns = self.columns
        height = self._cards[0].sizeHint().height() if self._cards else 0
        for number, card in enumerate(self._cards):
            row, column = divmod(number, columns)
            # By its edges and not by one rounded width, so that the last one ends where it should.
            left = column * (self.width() + _GAP) // columns
            right = (column + 1) * (self.width() + _GAP) // columns - _GAP
            place = QRect(left, row * (height + _GAP), right - left, height)
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self.updateGeometry()
