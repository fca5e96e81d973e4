"""The way from one total to another as bars: what is added is filled, what is taken is hatched."""

from collections.abc import Sequence

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QWidget

from cnnparam_gui.models.comparison import Bar
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.views.charts.axes import TickAxis
from cnnparam_gui.views.charts.ticks import Tick, row_ticks, span_ticks, value_ticks
from cnnparam_gui.views.colors import SeriesName, series_color

_Role = QPalette.ColorRole
_THICKNESS = 0.64
_LEAST_WIDTH = 2
"""Pixels of the narrowest bar: a change of one is seen."""

_FROM_ZERO = 0.2
"""The share of the axis that the steps take at least where it begins at 0."""

_GRID, _FAINT = 0.14, 0.5
_INTERVALS = 2
"""The fewest intervals of an axis: 0 alone tells nothing."""

_LONGEST_NAME = 18
_GAP, _INSET = 6, 8


class WaterfallChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A bar a line, from the top down: a total, the steps, and the other total.

    Where the steps are small beside the totals, the axis begins above 0 and `begins_at` says where.

    Attributes:
        begins_at: Where the axis begins.

    Signals:
        clicked: A bar, or its name or number, was clicked; carries its place.
    """

    clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        self._axes = {"left": TickAxis("left"), "bottom": TickAxis("bottom")}
        super().__init__(parent, axisItems=self._axes)
        self.begins_at = 0
        self._bars: Sequence[Bar] = ()
        self._unit = ""
        self._series: SeriesName = "weights"
        self._drawn: list[pg.GraphicsObject] = []
        box = self.plotItem.vb
        box.invertY(True)
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setMouseEnabled(x=False, y=False)
        self.plotItem.setContentsMargins(2, 2, _INSET, 0)
        # The steps as a table say the same, and are what the keyboard reaches.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAccessibleName(self.tr("Waterfall from the left network to the right one"))
        box.sigResized.connect(self._draw)
        self.scene().sigMouseClicked.connect(self._click)
        self._color()

    def show_bars(self, bars: Sequence[Bar], unit: str, series: SeriesName) -> None:
        """Show bars.

        Args:
            bars: The totals and the steps between them.
            unit: The unit of the axis; empty for none.
            series: The series whose colour they have.
        """
        self._bars, self._unit, self._series = bars, unit, series
        self._color()

    def sizeHint(self) -> QSize:
        """Return the size at which every bar has the room of a line of text."""
        line = self.fontMetrics().height()
        return QSize(24 * line, round((len(self._bars) + 1.6) * line * 1.25))

    def span(self) -> tuple[float, float]:
        """Return where the axis begins, and where the last bar ends."""
        ends = [bar.end for bar in self._bars]
        low, high = min(ends, default=0), max(ends, default=0)
        if high == low or high - low >= _FROM_ZERO * high:
            return 0, max(high, 1)
        return max(0, low - (high - low)), high

    def _draw(self) -> None:
        for item in self._drawn:
            self.removeItem(item)
        self._drawn = []
        box = self.plotItem.vb
        low, high = self.span()
        self.begins_at = round(low)
        if not self._bars or box.width() <= 1:
            for axis in self._axes.values():
                axis.set_ticks([])
            return
        # Beside the longest bar stands its number.
        room = self._label_width() + _GAP
        across = (high - low) / max(1 - room / box.width(), 0.3)
        rows = len(self._bars)
        box.setRange(xRange=(low, low + across), yRange=(0, rows), padding=0, disableAutoRange=True)
        self._axes["left"].set_ticks(row_ticks(0, rows, rows, 0, lambda row: self._bars[row].name))
        marks = self._marks(low, high, box.width() * (high - low) / across)
        self._axes["bottom"].set_ticks(marks)
        self._add_grid([place for place, _ in marks])
        for row, bar in enumerate(self._bars):
            self._add_bar(row, bar, low, across / box.width())

    def _label_width(self) -> int:
        metrics = self.fontMetrics()
        widest: int = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        return widest

    def _marks(self, low: float, high: float, width: float) -> list[Tick]:
        advance = self.fontMetrics().horizontalAdvance
        if low:
            intervals = width / (1.4 * advance(grouped(round(high))))
            return span_ticks(low, high, max(1, round(intervals)), grouped)
        intervals = width / (1.6 * advance(f"100 M{self._unit}"))
        return value_ticks(high, max(_INTERVALS, round(intervals)), self._unit)

    def _add_grid(self, places: Sequence[float]) -> None:
        ink = QColor(self.palette().color(_Role.Text))
        ink.setAlphaF(_GRID)
        for place in places:
            line = pg.InfiniteLine(place, 90, pg.mkPen(ink), movable=False)
            line.setZValue(-1)
            self._add(line)

    def _add_bar(self, row: int, bar: Bar, low: float, pixel: float) -> None:
        """Add a bar and its number; `pixel` is what a pixel across is worth."""
        start, end = sorted((max(bar.start, low), max(bar.end, low)))
        end = max(end, start + _LEAST_WIDTH * pixel)
        pen = pg.mkPen(self._ink(bar), width=1)
        item = pg.BarGraphItem(
            x0=[start],
            width=[end - start],
            y=[row + 0.5],
            height=_THICKNESS,
            brush=self._brush(bar),
            pen=pen,
        )
        self._add(item)
        label = pg.TextItem(bar.text, self.palette().color(_Role.Text), anchor=(0, 0.5))
        label.setFont(self.font())
        label.setPos(end + pixel, row + 0.5)
        self._add(label)

    def _add(self, item: pg.GraphicsObject) -> None:
        self.addItem(item, ignoreBounds=True)
        self._drawn.append(item)

    def _ink(self, bar: Bar) -> QColor:
        if bar.total:
            ink = QColor(self.palette().color(_Role.Text))
            ink.setAlphaF(_FAINT)
            return ink
        return series_color(self._series, self.palette())

    def _brush(self, bar: Bar) -> QBrush:
        taken = bar.end < bar.start
        pattern = Qt.BrushStyle.BDiagPattern if taken else Qt.BrushStyle.SolidPattern
        return QBrush(self._ink(bar), pattern)

    def _color(self) -> None:
        palette, metrics = self.palette(), self.fontMetrics()
        self.setBackground(palette.color(_Role.Base))
        names = [metrics.horizontalAdvance(bar.name) for bar in self._bars]
        most = _LONGEST_NAME * metrics.averageCharWidth()
        self._axes["left"].setWidth(min(max(names, default=0), most) + 10)
        self._axes["bottom"].setHeight(metrics.height() + 5)
        self.setMinimumHeight(self.sizeHint().height())
        for axis in self._axes.values():
            axis.set_look(self.font(), palette.color(_Role.Text))
        self._draw()

    def _click(self, event: MouseClickEvent) -> None:
        place = self.plotItem.vb.mapSceneToView(event.scenePos()).y()
        if 0 <= place < len(self._bars):
            self.clicked.emit(int(place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what the chart scrolls in; pyqtgraph would zoom."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of the texts."""
        super().changeEvent(event)
        # Qt tells of a change of colours while pyqtgraph is still building the widget.
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_drawn"):
            self._color()
