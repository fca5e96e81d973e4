"""Parameters against multiply-accumulates of many architectures, on logarithmic axes."""

import math
from collections.abc import Sequence

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from cnnparam_gui.models.numbers import grouped, short
from cnnparam_gui.views.charts.axes import TickAxis
from cnnparam_gui.views.charts.ticks import log_ticks
from cnnparam_gui.views.colors import series_color

_MARKS = {"left": 9, "bottom": 6}
_SIZE, _CHOSEN_SIZE = 7, 13
_LEFT, _BOTTOM = 46, 22
_FAINT = 60
_MARGIN = 0.15
"""Room around the points, in powers of ten."""


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
        self._axes = {"left": TickAxis("left"), "bottom": TickAxis("bottom")}
        super().__init__(parent, axisItems=self._axes)
        self._dots: Sequence[Dot] = ()
        self._chosen = ""
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setMouseEnabled(x=False, y=False)
        self._axes["left"].setWidth(_LEFT)
        self._axes["bottom"].setHeight(_BOTTOM)
        self._points = pg.ScatterPlotItem(hoverable=True, tip=None, pxMode=True)
        self._points.sigClicked.connect(self._pick)
        self._points.sigHovered.connect(self._hover)
        self.addItem(self._points)
        self.setAccessibleName(self.tr("Parameters against multiply-accumulates"))
        self._color()

    def show_dots(self, dots: Sequence[Dot], chosen: str) -> None:
        """Show these architectures, one of them marked; those without a figure are left out."""
        self._dots = [dot for dot in dots if dot.macs and dot.parameters]
        self._chosen = chosen
        self._draw()

    def _draw(self) -> None:
        palette = self.palette()
        found = series_color("weights", palette)
        faint = QColor(palette.color(QPalette.ColorRole.WindowText))
        faint.setAlpha(_FAINT)
        chosen = series_color("problem", palette)
        spots = []
        # Those that are found, and the chosen one last of all, are drawn over the others.
        for dot in sorted(self._dots, key=lambda dot: (dot.id == self._chosen, dot.found)):
            marked = dot.id == self._chosen
            color = chosen if marked else found if dot.found else faint
            spots.append(
                {
                    "pos": dot.place,
                    "data": dot,
                    "size": _CHOSEN_SIZE if marked else _SIZE,
                    "brush": pg.mkBrush(color),
                    "pen": pg.mkPen(palette.color(QPalette.ColorRole.Base), width=0.7),
                }
            )
        self._points.setData(spots)
        self._fit()

    def _fit(self) -> None:
        if not self._dots:
            return
        for place, (axis, unit) in enumerate((("bottom", "MAC"), ("left", ""))):
            values = [dot.place[place] for dot in self._dots]
            low, high = min(values) - _MARGIN, max(values) + _MARGIN
            marks = [mark for mark in log_ticks(high, _MARKS[axis], unit) if mark[0] >= low]
            self._axes[axis].set_ticks(marks)
            limits = {"xRange": (low, high)} if axis == "bottom" else {"yRange": (low, high)}
            self.plotItem.vb.setRange(**limits, padding=0)

    def _color(self) -> None:
        palette = self.palette()
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        for axis in self._axes.values():
            axis.set_look(self.font(), palette.color(QPalette.ColorRole.Text))
        self._draw()

    def _pick(self, _: object, points: Sequence[pg.SpotItem], __: object = None) -> None:
        if len(points):
            self.picked.emit(points[-1].data().id)

    def _hover(self, _: object, points: Sequence[pg.SpotItem], __: object = None) -> None:
        self.setToolTip("\n".join(point.data().text for point in points))

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
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_points"):
            self._color()
