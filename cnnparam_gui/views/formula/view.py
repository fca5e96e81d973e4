"""The view of a page of equations, whose operands lead to the rows that they come from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from cnnparam_gui.core.formula import Operand
from cnnparam_gui.views.formula.ink import Bar, Fonts, Ink, Text
from cnnparam_gui.views.formula.page import Page, Section

_Key = Qt.Key
_STEPS = {_Key.Key_Right: 1, _Key.Key_Down: 1, _Key.Key_Left: -1, _Key.Key_Up: -1}
_LARGER = 1.15
"""Formulas are set a little larger than the text around them, for the sake of the indices."""


class FormulaView(QAbstractScrollArea):
    """Shows equations.

    Tab and the arrow keys go from operand to operand, Enter goes to the row of the current one;
    where there is none, the arrow keys scroll.

    Signals:
        chosen: A person wants to see the row that an operand comes from.
        pointed: The pointer or the keyboard is at such an operand; -1 where it has gone.
    """

    chosen = Signal(int)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self._row_of: Callable[[Operand], int] = lambda _: -1
        self._spoken = ""
        self._page: Page | None = None
        self._live: list[Text] = []
        self._current = self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)

    def show_sections(
        self, sections: Sequence[Section], row_of: Callable[[Operand], int], spoken: str
    ) -> None:
        """Show other equations.

        Args:
            sections: The equations.
            row_of: Gives the row that an operand comes from, -1 for none.
            spoken: What a screen reader says of them.
        """
        self._sections, self._row_of, self._spoken = sections, row_of, spoken
        self._leave()
        self._set_page()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        """Return room for some lines."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 60, metrics.height() * 9)

    def said(self) -> str:
        """Return what is written, a line a line."""
        return "\n".join(self._page.lines) if self._page else ""

    def operands(self) -> list[tuple[str, int, QPointF]]:
        """Return what leads to a row: what it says, the row, and its middle in the viewport."""
        shift = self._shift()
        return [(ink.text, ink.row, ink.area.center() + shift) for ink in self._live]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next operand, and behind the last one to the next widget."""
        if self._go(self._current + (1 if forward else -1)):
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from operand to operand, or to the row of one."""
        key = _Key(event.key())
        if key in {_Key.Key_Return, _Key.Key_Enter} and 0 <= self._current < len(self._live):
            self.chosen.emit(self._live[self._current].row)
        elif key in _STEPS and self._go(self._current + _STEPS[key]):
            pass
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the current operand."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the operand below the pointer."""
        self._hover(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the row of the operand below the pointer."""
        place = self._at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._live[place].row)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer has gone."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._set_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_page()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the page."""
        if self._page is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._shift())
        self._mark(painter, self._hovered, QPalette.ColorRole.Link)
        self._mark(painter, self._current, QPalette.ColorRole.Highlight)
        fonts = self._fonts()
        for ink in self._page.ink:
            painter.setPen(self._colour(ink))
            ink.paint(painter, fonts)
            if isinstance(ink, Text) and ink.row >= 0:
                self._underline(painter, ink)

    def _fonts(self) -> Fonts:
        font = self.font()
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * _LARGER))
        else:
            font.setPointSizeF(font.pointSizeF() * _LARGER)
        return Fonts(font)

    def _set_page(self) -> None:
        fonts, room = self._fonts(), self.viewport().size()
        self._page = page = Page(self._sections, fonts, room.width(), self._row_of)
        self._live = page.live
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        for bar, size, shown in (
            (bars[0], page.width, room.width()),
            (bars[1], page.height, room.height()),
        ):
            bar.setRange(0, max(0, round(size - shown)))
            bar.setPageStep(shown)
            bar.setSingleStep(round(fonts.em))
        self.setAccessibleDescription(self._spoken)
        self.viewport().update()

    def _shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _colour(self, ink: Ink) -> QColor:
        palette = self.palette()
        if isinstance(ink, Text) and ink.row >= 0:
            return palette.color(QPalette.ColorRole.Link)
        return palette.color(QPalette.ColorRole.Text)

    def _underline(self, painter: QPainter, ink: Text) -> None:
        below = QRectF(ink.area.left(), ink.y + max(1.5, ink.descent * 0.35), ink.width, 1)
        Bar(below.left(), below.top(), below.width(), 1).paint(painter, self._fonts())

    def _mark(self, painter: QPainter, place: int, role: QPalette.ColorRole) -> None:
        """Draw a frame around an operand and shade what it holds."""
        if not 0 <= place < len(self._live):
            return
        colour = self.palette().color(role)
        painter.setPen(QPen(colour, 1.5))
        shade = QColor(colour)
        shade.setAlphaF(0.15)
        painter.setBrush(shade)
        painter.drawRoundedRect(self._live[place].area.adjusted(-3, -1, 3, 1), 3, 3)

    def _at(self, position: QPointF) -> int:
        """Return the number of the operand at a place of the viewport, -1 for none."""
        inside = position - self._shift()
        for place, ink in enumerate(self._live):
            if ink.area.adjusted(-2, -1, 2, 1).contains(inside):
                return place
        return -1

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            over = Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(over)
            self.pointed.emit(self._live[place].row if place >= 0 else -1)
            self.viewport().update()

    def _go(self, place: int) -> bool:
        """Make an operand the current one, if there is one of this number."""
        if not 0 <= place < len(self._live):
            return False
        self._current = place
        ink = self._live[place]
        area = ink.area.translated(self._shift())
        for bar, first, last, shown in (
            (self.verticalScrollBar(), area.top(), area.bottom(), self.viewport().height()),
            (self.horizontalScrollBar(), area.left(), area.right(), self.viewport().width()),
        ):
            if first < 0:
                bar.setValue(bar.value() + round(first) - bar.singleStep())
            elif last > shown:
                bar.setValue(bar.value() + round(last - shown) + bar.singleStep())
        self.setAccessibleDescription(f"{ink.text}. {self._spoken}")
        self.pointed.emit(ink.row)
        self.viewport().update()
        return True

    def _leave(self) -> None:
        marked = self._current >= 0 or self._hovered >= 0
        self._current = self._hovered = -1
        if marked:
            self.setAccessibleDescription(self._spoken)
            self.pointed.emit(-1)
            self.viewport().update()
