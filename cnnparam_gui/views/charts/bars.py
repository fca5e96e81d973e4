"""The inside of a chart: grid, marked rows, bars and problems, drawn in whole pixels."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cnnparam_gui.views.charts.series import (
    Flags,
    Floats,
    Integers,
    Slots,
    bands,
    bar_rects,
    make_slots,
    runs,
)

BASELINE = 12
"""Pixel of the value 0: room for the marks of selected rows and of problems."""

_STRIP = 3
"""Width of the strip at the left of a marked row, in pixels."""

_DIAMOND = 4
"""Half the size of the mark of a problem, in pixels."""


@dataclass
class Look:
    """The colours of a chart.

    Attributes:
        parts: A colour a part of the bars.
        ground: Behind everything.
        grid: The lines at the marks of the value axis.
        marked: The ground of marked rows.
        strip: What stands at the left of marked rows.
        hovered: The ground of the row under the pointer.
        problem: The mark of a row with a problem.
    """

    parts: list[QColor] = field(default_factory=list)
    ground: QColor = field(default_factory=QColor)
    grid: QColor = field(default_factory=QColor)
    marked: QColor = field(default_factory=QColor)
    strip: QColor = field(default_factory=QColor)
    hovered: QColor = field(default_factory=QColor)
    problem: QColor = field(default_factory=QColor)


@dataclass
class _Geometry:
    slots: Slots
    rects: list[Floats]
    arrays: list[PrimitiveArray]
    problems: Integers


class BarsItem(QGraphicsItem):
    """Draws the bars in the pixels of its parent, the view box.

    Drawing in pixels and not in units of the data keeps every edge on the pixel grid, and no bar
    is lost between two pixels. Rectangles are computed when they are first painted after a
    change, and kept until the next one.

    Attributes:
        builds: How many times rectangles were computed, for tests.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.builds = 0
        self._look = Look()
        self._edges: Floats = np.zeros((1, 0))
        self._problem: Flags = np.zeros(0, dtype=bool)
        self._marked: Integers = runs(())
        self._hovered = -1
        self._grid: Sequence[float] = ()
        self._size = (0, 0)
        self._window = (0.0, 1.0)
        self._scale = 1.0
        self._geometry: _Geometry | None = None

    # ------------------------------------------------------------- what to draw

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    def set_data(self, edges: Floats, problem: Flags) -> None:
        """Take other figures: where each part of each bar ends, and the rows with problems."""
        self._edges, self._problem = edges, problem
        self._forget()

    def set_view(
        self,
        size: tuple[int, int],
        window: tuple[float, float],
        scale: float,
        grid: Sequence[float],
    ) -> None:
        """Show a window of rows at a scale.

        Args:
            size: Width and height in pixels.
            window: Where the window begins and ends, in rows.
            scale: Pixels a unit of value.
            grid: Values that get a line.
        """
        if size != self._size:
            self.prepareGeometryChange()
        if (size, window, scale) != (self._size, self._window, self._scale):
            self._size, self._window, self._scale = size, window, scale
            self._forget()
        if grid != self._grid:
            self._grid = grid
            self.update()

    def set_marked(self, pairs: Integers) -> None:
        """Mark runs of rows."""
        if not np.array_equal(pairs, self._marked):
            self._marked = pairs
            self.update()

    def set_hovered(self, row: int) -> None:
        """Show which row is under the pointer, -1 for none."""
        if row != self._hovered:
            self._hovered = row
            self.update()

    def _forget(self) -> None:
        self._geometry = None
        self.update()

    # ---------------------------------------------------------------- questions

    def row_at(self, y: float) -> int:
        """Return the row at a pixel, -1 where there is none."""
        return self._shape().slots.row_at(y, self._edges[-1])

    def rects(self) -> list[Floats]:
        """Return the rectangles `x, y, width, height` of each part, in pixels."""
        return self._shape().rects

    def _shape(self) -> _Geometry:
        if self._geometry is None:
            self._geometry = self._build()
            self.builds += 1
        return self._geometry

    def _build(self) -> _Geometry:
        width, height = self._size
        slots = make_slots(*self._window, self._edges.shape[-1], height)
        rects = bar_rects(slots.tallest(self._edges), slots, BASELINE, self._scale, width)
        arrays = []
        for part in rects:
            array = PrimitiveArray(QRectF, 4)
            array.resize(len(part))
            array.ndarray()[:] = part
            arrays.append(array)
        middles = ((slots.top + slots.bottom) // 2)[slots.any(self._problem)]
        # Marks that would hide one another are one.
        _, apart = np.unique(middles // _DIAMOND, return_index=True)
        return _Geometry(slots, rects, arrays, middles[apart])

    # ----------------------------------------------------------------- painting

    def boundingRect(self) -> QRectF:
        """Return the whole of the view box."""
        return QRectF(0, 0, *self._size)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # Qt gives it
        widget: QWidget | None = None,
    ) -> None:
        """Draw everything from the back to the front."""
        shape = self._shape()
        for value in self._grid:
            x = round(BASELINE + value * self._scale)
            painter.fillRect(x, 0, 1, self._size[1], self._look.grid)
        self._paint_bands(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, array in zip(self._look.parts, shape.arrays, strict=True):
            if len(array):
                painter.setBrush(QBrush(color))
                painter.drawRects(*array.drawargs())
        self._paint_problems(painter, shape.problems)

    def _paint_bands(self, painter: QPainter) -> None:
        width, height = self._size
        start, stop = self._window
        scale = height / (stop - start)
        for top, bottom in bands(self._marked, start, scale, height).tolist():
            painter.fillRect(0, top, width, bottom - top, self._look.marked)
            painter.fillRect(0, top, _STRIP, bottom - top, self._look.strip)
        if self._hovered >= 0:
            pair = np.array([[self._hovered, self._hovered + 1]], dtype=np.intp)
            for top, bottom in bands(pair, start, scale, height).tolist():
                painter.fillRect(0, top, width, bottom - top, self._look.hovered)

    def _paint_problems(self, painter: QPainter, middles: Integers) -> None:
        if not len(middles):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A rim of the ground keeps the mark apart from a bar of any colour.
        painter.setPen(QPen(self._look.ground, 1))
        painter.setBrush(QBrush(self._look.problem))
        x = BASELINE - _DIAMOND
        for y in middles.tolist():
            corners = ((x, y - _DIAMOND), (x + _DIAMOND, y), (x, y + _DIAMOND), (x - _DIAMOND, y))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
