"""Parameters against multiply-accumulates of many architectures, on logarithmic axes."""

import math
from collections.abc import Sequence

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from cnnparam_gui.models.numbers import grouped, short
from cnnparam_gui.views.charts.axes import TickAxis
from cnnparam_gui.views.charts.ticks import log_ticks
from cnnparam_gui.views.colors import series_color

_Role = QPalette.ColorRole
_SIZE, _CHOSEN_SIZE = 7, 13
_RING = 2.2
_FAINT, _GRID = 70, 0.14
_MARGIN = 0.2
"""Room around the points, in powers of ten."""

_INSET = 8
"""Pixels above and at the right of the points, so that no text of the axes is cut."""


class Dot(msgspec.Struct, frozen=True):
    """One architecture in the chart.

    Attributes:
        id: What the gallery calls it.
        name: What a person calls it.
        parameters: Its parameters.
        macs: Its multiply-accumulates.
        found: Whether the search finds it.
    """

    id: str
    name: str
    parameters: int
    macs: int
    found: bool

    @property
    def place(self) -> tuple[float, float]:
        """Where it stands: powers of ten."""
        return math.log10(self.macs), math.log10(self.parameters)

    @property
    def text(self) -> str:
        """What is said of it at the pointer."""
        return f"{self.name}: {grouped(self.parameters)} parameters, {short(self.macs, 'MAC')}"


class ScatterChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A dot an architecture; those that a search finds stand out.

    Signals:
        picked: A dot was clicked; carries the id.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        self._axes = {"left": TickAxis("left", upwards=True), "bottom": TickAxis("bottom")}
        super().__init__(parent, axisItems=self._axes)
        self._dots: Sequence[Dot] = ()
        self._chosen = ""
        self._grid: list[pg.InfiniteLine] = []
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setMouseEnabled(x=False, y=False)
        self.plotItem.setContentsMargins(2, _INSET, _INSET, 0)
        self.plotItem.vb.sigResized.connect(self._fit)
        self._points = pg.ScatterPlotItem(hoverable=True, tip=None, pxMode=True)
        self._points.sigClicked.connect(self._pick)
        self._points.sigHovered.connect(self._hover)
        self.addItem(self._points)
        # The table says the same and more, and is what the keyboard reaches.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAccessibleName(self.tr("Parameters against multiply-accumulates"))
        self._color()

    def show_dots(self, dots: Sequence[Dot], chosen: str) -> None:
        """Show these architectures, one of them marked; those without a figure are left out."""
        self._dots = [dot for dot in dots if dot.macs and dot.parameters]
        self._chosen = chosen
        self._draw()

    def _draw(self) -> None:
        palette = self.palette()
        ground, text = palette.color(_Role.Base), palette.color(_Role.Text)
        faint = QColor(text)
        faint.setAlpha(_FAINT)
        rim, ring = pg.mkPen(ground, width=0.7), pg.mkPen(text, width=_RING)
        brushes = {True: pg.mkBrush(series_color("weights", palette)), False: pg.mkBrush(faint)}
        # Those that are found, and the chosen one last of all, are drawn over the others.
        spots = [
            {
                "pos": dot.place,
                "data": dot,
                "size": _CHOSEN_SIZE if dot.id == self._chosen else _SIZE,
                "brush": brushes[dot.found],
                "pen": ring if dot.id == self._chosen else rim,
            }
            for dot in sorted(self._dots, key=lambda dot: (dot.id == self._chosen, dot.found))
        ]
        self._points.setData(spots)
        self._fit()

    def _fit(self) -> None:
        """Fit the axes to the dots, and mark as many powers of ten as there is room for."""
        if not self._dots:
            return
        metrics, box = self.fontMetrics(), self.plotItem.vb
        rooms = {
            "bottom": box.width() / (1.6 * metrics.horizontalAdvance("100 M")),
            "left": box.height() / (2 * metrics.height()),
        }
        ink = self.palette().color(_Role.Text)
        ink.setAlphaF(_GRID)
        pen = pg.mkPen(ink)
        for line in self._grid:
            self.removeItem(line)
        self._grid = []
        for place, (axis, room) in enumerate(rooms.items()):
            values = [dot.place[place] for dot in self._dots]
            low, high = min(values) - _MARGIN, max(values) + _MARGIN
            # From the smallest power in sight: what is below it takes no room.
            first = math.ceil(low)
            step = max(1, math.ceil((high - first) / max(room, 1)))
            marks = [mark for mark in log_ticks(high, math.ceil(high), "") if mark[0] >= first]
            self._axes[axis].set_ticks(marks[::step])
            for value, _ in marks:
                angle = 90 if axis == "bottom" else 0
                self._grid.append(pg.InfiniteLine(value, angle, pen, movable=False))
            limits = {"xRange": (low, high)} if axis == "bottom" else {"yRange": (low, high)}
            box.setRange(**limits, padding=0, disableAutoRange=True)
        for line in self._grid:
            line.setZValue(-1)
            self.addItem(line, ignoreBounds=True)

    def _color(self) -> None:
        palette = self.palette()
        self.setBackground(palette.color(_Role.Base))
        metrics = self.fontMetrics()
        self._axes["left"].setWidth(metrics.horizontalAdvance("100 M") + 10)
        self._axes["bottom"].setHeight(metrics.height() + 5)
        for axis in self._axes.values():
            axis.set_look(self.font(), palette.color(_Role.Text))
        self._draw()

    def _pick(self, _: object, points: Sequence[pg.SpotItem], __: object = None) -> None:
        if len(points):
            self.picked.emit(points[-1].data().id)

    def _hover(self, _: object, points: Sequence[pg.SpotItem], __: object = None) -> None:
        """Say at once what the pointer is over."""
        said = "\n".join(point.data().text for point in points)
        if said != self.toolTip():
            self.setToolTip(said)
            QToolTip.showText(QCursor.pos(), said, self)

    def dot_at(self, architecture: str) -> QPointF | None:
        """Return where the dot of an architecture is, in the widget; None where there is none."""
        for dot in self._dots:
            if dot.id == architecture:
                scene = self.plotItem.vb.mapViewToScene(QPointF(*dot.place))
                return QPointF(self.mapFromScene(scene))
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        # Qt tells of a change of colours while pyqtgraph is still building the widget.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_points"):
            self._color()
