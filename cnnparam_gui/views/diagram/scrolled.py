"""A picture in a scroll area: enlarged, moved about and brought into sight."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

_EDGE = 12.0
_STEP = 1.2
_SMALLEST, _LARGEST = 0.05, 6.0
_AROUND = 8.0
_NOTCH = 120


class ScrolledPicture(QAbstractScrollArea):
    """Shows a picture of any size, in the middle where there is room for all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._size = QSizeF()
        self._scale = 1.0
        self._zoomed = False
        self._held: QPoint | None = None
        self._moved = False
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(30)

    @property
    def zoom_factor(self) -> float:
        """Pixels that a unit of the picture takes."""
        return self._scale

    @property
    def room(self) -> QSizeF:
        """What a picture may take without being scrolled, in pixels."""
        # Less the bar that one direction may need, so that it does not call for the other.
        size = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        both = 2 * _EDGE + bar
        return QSizeF(max(size.width() - both, 50.0), max(size.height() - both, 50.0))

    def set_picture(self, size: QSizeF, scale: float) -> None:
        """Show a picture of a size in its own units; a scale that was chosen by zooming stays."""
        self._size = size
        if not self._zoomed:
            self._scale = scale
        self._set_bars()
        self.viewport().update()

    def forget_zoom(self) -> None:
        """Let the next picture have the scale that comes with it."""
        self._zoomed = False

    def zoom(self, steps: float, around: QPointF | None = None) -> None:
        """Enlarge or shrink by steps, so that a place of the viewport stays where it is."""
        place = around or QPointF(self.viewport().rect().center())
        before = (place - self._origin()) / self._scale
        self._scale = min(max(self._scale * _STEP**steps, _SMALLEST), _LARGEST)
        self._zoomed = True
        self._set_bars()
        shift = self._origin() + before * self._scale - place
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(shift.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(shift.y()))
        self.viewport().update()

    def reveal(self, area: QRectF) -> None:
        """Bring an area of the picture into sight."""
        place = self.from_picture(area)
        seen = QRectF(self.viewport().rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        for bar, low, high, first, last in (
            (self.horizontalScrollBar(), place.left(), place.right(), seen.left(), seen.right()),
            (self.verticalScrollBar(), place.top(), place.bottom(), seen.top(), seen.bottom()),
        ):
            if low < first:
                bar.setValue(bar.value() + round(low - first))
            elif high > last:
                bar.setValue(bar.value() + round(min(high - last, low - first)))

    # From the viewport to the picture and back

    def to_picture(self, place: QPoint) -> QPointF:
        """Return what of the picture is at a place of the viewport."""
        return (QPointF(place) - self._origin()) / self._scale

    def to_picture_area(self, area: QRect) -> QRectF:
        """Return what of the picture is in an area of the viewport."""
        return QRectF(self.to_picture(area.topLeft()), QSizeF(area.size()) / self._scale)

    def from_picture(self, area: QRectF) -> QRectF:
        """Return where in the viewport an area of the picture is."""
        corner = self._origin() + area.topLeft() * self._scale
        return QRectF(corner, area.size() * self._scale)

    def set_up(self, painter: QPainter) -> None:
        """Let a painter of the viewport paint in the units of the picture."""
        painter.translate(self._origin())
        painter.scale(self._scale, self._scale)

    def _origin(self) -> QPointF:
        whole, seen = self._extent(), self.viewport().size()
        x = max((seen.width() - whole.width()) / 2, 0) + _EDGE - self.horizontalScrollBar().value()
        y = max((seen.height() - whole.height()) / 2, 0) + _EDGE - self.verticalScrollBar().value()
        return QPointF(x, y)

    def _extent(self) -> QSizeF:
        both = 2 * _EDGE
        return QSizeF(
            self._size.width() * self._scale + both, self._size.height() * self._scale + both
        )

    def _set_bars(self) -> None:
        whole, seen = self._extent(), self.viewport().size()
        for bar, length, shown in (
            (self.horizontalScrollBar(), whole.width(), seen.width()),
            (self.verticalScrollBar(), whole.height(), seen.height()),
        ):
            bar.setPageStep(shown)
            bar.setRange(0, max(round(length) - shown, 0))

    # The pointer

    def click(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Do what a click does; nothing here.

        Args:
            place: Where in the viewport.
            modifiers: The keys that are held.
        """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / _NOTCH, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._held, self._moved = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture while it is held."""
        if self._held is None:
            return
        place = event.position().toPoint()
        way = place - self._held
        if self._moved or way.manhattanLength() >= QApplication.startDragDistance():
            self._moved, self._held = True, place
            for bar, shift in (
                (self.horizontalScrollBar(), way.x()),
                (self.verticalScrollBar(), way.y()),
            ):
                bar.setValue(bar.value() - shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the picture go: where it was not moved, that was a click."""
        clicked = self._held is not None and not self._moved
        self._held = None
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            self.click(event.position().toPoint(), event.modifiers())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: what lies in the middle of the room moves otherwise than the bars."""
        self.viewport().update()
