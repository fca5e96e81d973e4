"""A row of widgets that goes on in another line where there is no room for it."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class WrappingLayout(QLayout):
    """Lays items out in lines, each in the middle of its line, the last item at the far edge.

    It needs no more width than its widest item, and is as tall as its lines.
    """

    def __init__(self, parent: QWidget, spacing: int) -> None:
        """Lay out a widget's items with a space between them; lines stand closer."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def addLayout(self, layout: QLayout) -> None:
        """Add items that stay together, at the end."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes all the width there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return that its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines in a width."""
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        gaps = (len(lines) - 1) * self._gap
        return sum(heights) + gaps + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the room of all items in one line."""
        items = self._shown()
        margins = self.contentsMargins()
        width = sum(item.sizeHint().width() for item in items)
        width += self.spacing() * max(len(items) - 1, 0) + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the width of the widest item and the height that follows."""
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        height = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(
            widest + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        assert parent is not None
        room = rect.marginsRemoved(self.contentsMargins())
        top = room.top()
        last = self._shown()[-1:]
        for line in self._lines(room.width()):
            height = max(item.sizeHint().height() for item in line)
            left = room.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(room.width(), height))
                if [item] == last:
                    left = max(left, room.right() + 1 - size.width())
                place = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(parent.layoutDirection(), room, place))
                left += size.width() + self.spacing()
            top += height + self._gap

    @property
    def _gap(self) -> int:
        return self.spacing() // 3

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        items = self._shown()
        lines = [items[:1]] if items else []
        used = items[0].sizeHint().width() if items else 0
        for _, item in pairwise(items):
            used += self.spacing() + item.sizeHint().width()
            if used > width:
                lines.append([])
                used = item.sizeHint().width()
            lines[-1].append(item)
        return lines
