"""Lines over the positions of a knob, each in percent of what it is at the present position."""

from collections.abc import Callable

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPalette
from PySide6.QtWidgets import QWidget

from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.views.charts.axes import TickAxis
from cnnparam_gui.views.charts.ticks import Tick, span_ticks
from cnnparam_gui.views.colors import SeriesName, series_color

_Role = QPalette.ColorRole
_WIDTH, _MARK = 2.2, 9
_GRID, _FAINT = 0.14, 0.5
_INSET = 10
"""Pixels above and at the right of the lines, so that no text of the axes is cut."""

_HEADROOM = 1.06


class CurveLine(msgspec.Struct, frozen=True):
    """One line.

    Attributes:
        title: What it shows.
        series: Whose colour it has; None for the colour of texts.
        pen: How it is drawn, so that it is told from others without its colour.
        percents: Its values, one for each position that is shown.
    """

    title: str
    series: SeriesName | None
    pen: Qt.PenStyle
    percents: tuple[float, ...]


class Curves(msgspec.Struct, frozen=True):
    """What a chart of lines shows.

    Attributes:
        positions: The positions that have values, ascending.
        shown: All positions that the axis covers.
        now: The present position.
        at: Where the knob stands.
        lines: The lines.
        written: Gives the text of a position.
        named: Whether every position has a name of its own, as data types have.
    """

    positions: tuple[int, ...]
    shown: range
    now: int
    at: int
    lines: tuple[CurveLine, ...]
    written: Callable[[int], str]
    named: bool = False


class CurveChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """The lines, the present position and the one where the knob stands.

    Signals:
        picked: A person chose a position with the pointer.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        self._axes = {"left": TickAxis("left", upwards=True), "bottom": TickAxis("bottom")}
        super().__init__(parent, axisItems=self._axes)
        self._curves: Curves | None = None
        self._marked: tuple[list[Tick], list[Tick]] = ([], [])
        self._grid: list[pg.InfiniteLine] = []
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setMouseEnabled(x=False, y=False)
        self.plotItem.setContentsMargins(2, _INSET, _INSET, 0)
        # Made once and moved: a knob that is dragged asks for many pictures a second.
        self._paths: list[pg.PlotCurveItem] = []
        self._spots = pg.ScatterPlotItem(size=_MARK)
        self._at, self._now = (pg.InfiniteLine(0, 90, movable=False) for _ in range(2))
        self._spots.setZValue(1)
        for item in (self._now, self._at, self._spots):
            self.addItem(item, ignoreBounds=True)
        self.plotItem.vb.sigResized.connect(self._draw)
        # The slider and the table do the same, and are what the keyboard reaches.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAccessibleName(self.tr("Totals over the positions of the knob"))
        self._color()

    def show_curves(self, curves: Curves | None) -> None:
        """Show other lines; none for None."""
        self._curves = curves
        self._draw()

    def _draw(self) -> None:
        curves, box = self._curves, self.plotItem.vb
        able = curves is not None and box.width() > 1
        for item in (*self._paths, self._spots, self._at, self._now):
            item.setVisible(able)
        if curves is None or not able:
            self._rule([], [])
            return
        low, high = curves.shown[0], max(curves.shown[-1], curves.shown[0] + 1)
        top = max((max(line.percents, default=0) for line in curves.lines), default=0)
        top = max(top, 100.0) * _HEADROOM
        box.setRange(xRange=(low, high), yRange=(0, top), padding=0, disableAutoRange=True)
        self._rule(self._marks(curves, low, high), self._percent_marks(top))
        self._draw_lines(curves)
        self._at.setPos(curves.at)
        self._now.setPos(curves.now)

    def _marks(self, curves: Curves, low: int, high: int) -> list[Tick]:
        """Return marks at round positions, as many as their texts have room for."""
        if curves.named:
            return [(float(place), curves.written(place)) for place in curves.shown]
        metrics, width = self.fontMetrics(), self.plotItem.vb.width()
        widest = max(metrics.horizontalAdvance(curves.written(place)) for place in (low, high))
        room = max(1, round(width / (2 * widest + 10)))
        return span_ticks(low, high, room, curves.written)

    def _percent_marks(self, top: float) -> list[Tick]:
        room = max(2, round(self.plotItem.vb.height() / (2 * self.fontMetrics().height())))
        return span_ticks(0, top, room, lambda value: f"{grouped(value)}\u00a0%")

    def _rule(self, across: list[Tick], upwards: list[Tick]) -> None:
        """Mark the axes, and draw a line at every mark."""
        if (across, upwards) == self._marked:
            return
        self._marked = (across, upwards)
        self._axes["bottom"].set_ticks(across)
        self._axes["left"].set_ticks(upwards)
        for line in self._grid:
            self.removeItem(line)
        ink = QColor(self.palette().color(_Role.Text))
        ink.setAlphaF(_GRID)
        pen = pg.mkPen(ink)
        places = [*((place, 90) for place, _ in across), *((place, 0) for place, _ in upwards)]
        self._grid = [pg.InfiniteLine(place, angle, pen, movable=False) for place, angle in places]
        for line in self._grid:
            line.setZValue(-1)
            self.addItem(line, ignoreBounds=True)

    def _draw_lines(self, curves: Curves) -> None:
        while len(self._paths) < len(curves.lines):
            self._paths.append(pg.PlotCurveItem(antialias=True))
            self.addItem(self._paths[-1], ignoreBounds=True)
        for path in self._paths[len(curves.lines) :]:
            path.hide()
        for path, line in zip(self._paths, curves.lines, strict=False):
            pen = pg.mkPen(self.ink(line), width=_WIDTH, style=line.pen)
            path.setData(list(curves.positions), list(line.percents), pen=pen)
        if curves.at in curves.positions:
            place = curves.positions.index(curves.at)
            spots = [
                {"pos": (curves.at, line.percents[place]), "brush": pg.mkBrush(self.ink(line))}
                for line in curves.lines
            ]
            self._spots.setData(spots)
        else:
            self._spots.clear()

    def ink(self, line: CurveLine) -> QColor:
        """Return the colour of a line."""
        palette = self.palette()
        return (
            palette.color(_Role.Text) if line.series is None else series_color(line.series, palette)
        )

    def place_of(self, position: int) -> QPointF:
        """Return where a position lies, in the widget, at half the height."""
        box = self.plotItem.vb
        scene = box.mapViewToScene(QPointF(position, sum(box.viewRange()[1]) / 2))
        return QPointF(self.mapFromScene(scene))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the position under the pointer."""
        self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on choosing while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop choosing."""

    def _pick(self, event: QMouseEvent) -> None:
        curves = self._curves
        if curves is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        scene = self.mapToScene(event.position().toPoint())
        across = self.plotItem.vb.mapSceneToView(scene).x()
        self.picked.emit(min(max(round(across), curves.shown[0]), curves.shown[-1]))

    def _color(self) -> None:
        palette, metrics = self.palette(), self.fontMetrics()
        self.setBackground(palette.color(_Role.Base))
        self._axes["left"].setWidth(metrics.horizontalAdvance("1,600 %") + 8)
        self._axes["bottom"].setHeight(metrics.height() + 5)
        for axis in self._axes.values():
            axis.set_look(self.font(), palette.color(_Role.Text))
        ink = QColor(palette.color(_Role.Text))
        self._at.setPen(pg.mkPen(ink, width=1.2))
        ink.setAlphaF(_FAINT)
        self._now.setPen(pg.mkPen(ink, width=1.2, style=Qt.PenStyle.DotLine))
        self._spots.setPen(pg.mkPen(palette.color(_Role.Base), width=1))
        self._marked = ([], [])
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the font."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        # Qt tells of a change of colours while pyqtgraph is still building the widget.
        if event.type() in kinds and hasattr(self, "_now"):
            self._color()
