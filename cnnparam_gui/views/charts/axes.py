"""An axis that draws the marks it is given, and nothing is cut off."""

from collections.abc import Sequence
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from cnnparam_gui.views.charts.ticks import Tick

_GAP = 5
"""Pixels between the axis and its texts."""

# A text may stand over the edge: nothing is there that it could hide.
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
_TOP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip)

_TextSpec: TypeAlias = tuple[QRectF, int, str]


class TickAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The left or the bottom axis of a chart.

    pyqtgraph chooses marks while it paints; here they are given beforehand, so that the grid can
    take the same ones and a repaint of the bars costs nothing here.
    """

    def __init__(self, orientation: str, *, upwards: bool = False) -> None:
        """Make an axis without marks.

        Args:
            orientation: `left` or `bottom`.
            upwards: Whether a left axis grows upwards; rows are counted downwards.
        """
        self._upwards = upwards
        # pyqtgraph sets both in __init__, and asks for the range there already.
        self.range: list[float] | None = None
        self.picture: list[_TextSpec] | None = None
        super().__init__(orientation)
        self.ticks: list[Tick] = []
        self._font = QFont()
        self._metrics = QFontMetricsF(self._font)

    def set_look(self, font: QFont, text: QColor) -> None:
        """Take the font and the colour of the texts."""
        self._font = font
        self._metrics = QFontMetricsF(font)
        self.picture = None
        self.setTextPen(text)

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Draw these marks from now on."""
        if ticks != self.ticks:
            self.ticks = list(ticks)
            self.picture = None
            self.update()

    def setRange(self, low: float, high: float) -> None:
        """Follow the view box; where it shows the same as before there is nothing to draw."""
        if self.range != [low, high]:
            self.range = [low, high]
            self.picture = None
            self.update()

    def updateAutoSIPrefix(self) -> None:
        """Do nothing: there is no label whose unit could take a prefix."""

    def resizeEvent(self, event: QGraphicsSceneResizeEvent | None = None) -> None:
        """Place the texts anew."""
        super().resizeEvent(event)
        self.picture = None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the texts; lines are the grid's."""
        # pyqtgraph forgets the picture when anything about the axis changes. It keeps a QPicture
        # there; places of texts are enough, and faster to draw than to play back.
        if self.picture is None:
            self.picture = self._place_texts()
        painter.setFont(self._font)
        painter.setPen(self.textPen())
        for rect, flags, text in self.picture:
            painter.drawText(rect, flags, text)

    def _place_texts(self) -> list[_TextSpec]:
        bounds = self.mapRectFromParent(self.geometry())
        # pyqtgraph turns the range round where the axis runs downwards.
        low, high = sorted(self.range or (0.0, 0.0))
        if high <= low or bounds.isEmpty():
            return []
        place = self._beside if self.orientation == "left" else self._below
        return [place(bounds, (value - low) / (high - low), text) for value, text in self.ticks]

    def _beside(self, bounds: QRectF, share: float, text: str) -> _TextSpec:
        height = self._metrics.height()
        down = 1 - share if self._upwards else share
        y = bounds.top() + down * bounds.height() - height / 2
        rect = QRectF(bounds.left(), y, bounds.width() - _GAP, height)
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        return rect, _RIGHT, shown

    def _below(self, bounds: QRectF, share: float, text: str) -> _TextSpec:
        width = self._metrics.horizontalAdvance(text) + 2
        x = bounds.left() + share * bounds.width() - width / 2
        x = min(max(x, bounds.left()), bounds.right() - width)
        rect = QRectF(x, bounds.top() + 2, width, bounds.height() - 2)
        return rect, _TOP, text
