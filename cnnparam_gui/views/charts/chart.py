"""One chart: horizontal bars against the layer axis."""

from collections.abc import Callable
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QMouseEvent, QPalette
from PySide6.QtWidgets import QWidget

from cnnparam_gui.views.charts.axes import TickAxis
from cnnparam_gui.views.charts.bars import BASELINE, BarsItem, Look
from cnnparam_gui.views.charts.series import Flags, Floats
from cnnparam_gui.views.charts.ticks import log_ticks, row_ticks, value_ticks
from cnnparam_gui.views.charts.window import RowWindow
from cnnparam_gui.views.colors import SeriesName, is_dark, series_color

_MARGIN = 7
"""Pixels above and at the right of the bars, so that no text of the axes is cut."""

_HEADROOM = 1.04
"""How much longer the value axis is than the longest bar."""

_ZOOM_A_STEP = 1.2
_WHEEL_STEP = 120
_MOST_ZOOM = 1e9


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """Return a see-through ink on a ground as a plain colour, which is faster to draw."""
    return QColor.fromRgbF(
        ground.redF() + (ink.redF() - ground.redF()) * share,
        ground.greenF() + (ink.greenF() - ground.greenF()) * share,
        ground.blueF() + (ink.blueF() - ground.blueF()) * share,
    )


class _RowBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """A view box whose wheel and drag move the window of rows and nothing else."""

    def __init__(self, window: RowWindow) -> None:
        super().__init__(enableMenu=False, enableMouse=False, invertY=True)
        self._window = window

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        """Zoom the layer axis around the pointer."""
        center = self.mapToView(event.pos()).y()
        self._window.zoom(_ZOOM_A_STEP ** (-event.delta() / _WHEEL_STEP), center)
        event.accept()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        """Pan the layer axis."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        pixels = event.lastPos().y() - event.pos().y()
        self._window.pan(pixels * self._window.span / max(self.height(), 1.0))


class _ValueAxis(TickAxis):
    """The value axis: the wheel over it stretches the bars."""

    def __init__(self, zoom: Callable[[float], None]) -> None:
        super().__init__("bottom")
        self._zoom = zoom

    def wheelEvent(self, event: Any) -> None:
        """Zoom the values, with 0 where it is."""
        self._zoom(_ZOOM_A_STEP ** (event.delta() / _WHEEL_STEP))
        event.accept()

    def mouseDragEvent(self, event: Any) -> None:
        """Leave a drag to nobody: values always begin at 0."""
        event.ignore()


class ChartView(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Bars by layer with their axes.

    Attributes:
        tallest_row: The row with the longest bar, -1 where there is none.

    Signals:
        hovered: The row under the pointer, -1 for none.
        clicked: A row was clicked, and whether Ctrl or Shift was held.
        reset_asked: A double click.
        menu_asked: The context menu is wanted at a place on the screen.
    """

    hovered = Signal(int)
    clicked = Signal(int, bool)
    reset_asked = Signal()
    menu_asked = Signal(QPoint)

    # Qt tells of a change of colours while pyqtgraph is still building the widget.
    _built = False

    def __init__(
        self, window: RowWindow, name_of: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        """Show a window of the layers that `name_of` names."""
        self.window_of_rows = window
        self._name_of = name_of
        self._series: list[SeriesName] | None = None
        self._unit = ""
        self._log = False
        self._longest = 0.0
        self.tallest_row = -1
        self._zoom = 1.0
        self._widest = 0.0
        self._axis_width = 0
        self._named = False
        self._metrics = QFontMetricsF(QFont())
        self.row_axis = TickAxis("left")
        self.value_axis = _ValueAxis(self._zoom_values)
        self.box = _RowBox(window)
        super().__init__(
            parent, viewBox=self.box, axisItems={"left": self.row_axis, "bottom": self.value_axis}
        )
        # A file dropped on a chart is for the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.bars = BarsItem(self.box)
        self._settle()
        self._built = True

    def _settle(self) -> None:
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setContentsMargins(2, _MARGIN, _MARGIN, 0)
        self.plotItem.setDefaultPadding(0.0)
        self.box.setBorder(None)
        self.box.sigResized.connect(self.refresh_view)
        self.window_of_rows.changed.connect(self.refresh_view)
        self.scene().sigMouseClicked.connect(self._click)
        # The rows are reached by keyboard in the table, which a click here leaves the focus.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(QSize(120, 80))
        self.setFrameShape(self.Shape.NoFrame)

    # -------------------------------------------------------------------- data

    def set_data(
        self, edges: Floats, problem: Flags, series: list[SeriesName], unit: str, *, log: bool
    ) -> None:
        """Show other figures.

        Args:
            edges: Where each part of each bar ends: values, or exponents on a logarithmic axis.
            problem: Which rows have a problem.
            series: The series of each part.
            unit: The unit of values, such as `B`.
            log: Whether the axis is logarithmic.
        """
        if log != self._log:
            self._log, self._zoom = log, 1.0
        self._unit = unit
        self._longest = float(edges[-1].max(initial=0.0))
        self.tallest_row = int(edges[-1].argmax()) if self._longest > 0 else -1
        if series != self._series:
            self._series = series
            self._take_look()
        self.bars.set_data(edges, problem)
        self.refresh_view()

    def forget_widths(self) -> None:
        """Let the layer axis become narrower again: other names."""
        self._widest = 0.0

    def reset_zoom(self) -> None:
        """Let the longest bar fill the width again."""
        self._zoom = 1.0
        self.refresh_view()

    # -------------------------------------------------------------------- look

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the font."""
        super().changeEvent(event)
        if self._built and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._take_look()
            self.refresh_view()

    def _take_look(self) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        ground, text = palette.color(role.Base), palette.color(role.Text)
        grid, hovered = _mixed(ground, text, 0.16), palette.color(role.Text)
        hovered.setAlphaF(0.10)
        strip, marked = palette.color(role.Highlight), palette.color(role.Highlight)
        marked.setAlphaF(0.40 if is_dark(palette) else 0.28)
        self.setBackground(ground)
        font = self._small_font()
        self._metrics = QFontMetricsF(font)
        for axis in (self.row_axis, self.value_axis):
            axis.set_look(font, text)
        self.value_axis.setHeight(round(self._metrics.height()) + 5)
        colors = [series_color(name, palette) for name in self._series or ()]
        problem = series_color("problem", palette)
        self._widest = 0.0
        self.bars.set_look(Look(colors, ground, grid, marked, strip, hovered, problem))

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    # -------------------------------------------------------------------- view

    def refresh_view(self) -> None:
        """Fit axes, grid and bars to the size, the window of rows and the figures."""
        window = self.window_of_rows
        self._label_rows()
        width, height = int(self.box.width()), int(self.box.height())
        if width <= BASELINE or height < 1:
            return
        room = width - BASELINE
        high = self._longest * _HEADROOM / self._zoom
        scale = room / high if high > 0 else 1.0
        x_range = (-BASELINE / scale, room / scale)
        self.box.setRange(
            xRange=x_range, yRange=(window.start, window.stop), padding=0, disableAutoRange=True
        )
        ticks = self._value_ticks(high, room)
        self.value_axis.set_ticks(ticks)
        self.bars.set_view(
            (width, height), (window.start, window.stop), scale, [value for value, _ in ticks]
        )

    def _value_ticks(self, high: float, room: int) -> list[tuple[float, str]]:
        intervals = int(room / (self._metrics.horizontalAdvance(f"000 M{self._unit}") * 1.25))
        return (log_ticks if self._log else value_ticks)(high, intervals, self._unit)

    def _label_rows(self) -> None:
        window = self.window_of_rows
        height = max(self.box.height(), 1.0)
        spacing = self._metrics.height() * 0.95 * window.span / height
        ticks = row_ticks(window.start, window.stop, window.rows, spacing, self._name_of)
        named = spacing <= 1
        if not self._widest or named != self._named or ticks != self.row_axis.ticks:
            self.row_axis.set_ticks(ticks)
            wanted = max((self._metrics.horizontalAdvance(text) for _, text in ticks), default=0.0)
            # It only becomes wider while one pans, so that the bars do not jump.
            self._widest = max(self._widest, wanted) if named == self._named else wanted
            self._named = named
        axis_width = int(min(self._widest + 8, 0.35 * self.width()))
        if axis_width != self._axis_width:
            self._axis_width = axis_width
            self.row_axis.setWidth(axis_width)
            # At once, or the first picture would have the old width.
            self.plotItem.layout.activate()

    def _zoom_values(self, factor: float) -> None:
        self._zoom = min(max(self._zoom * factor, 1.0), _MOST_ZOOM)
        self.refresh_view()

    # ----------------------------------------------------------------- pointer

    def row_at(self, position: QPointF) -> int:
        """Return the row at a place in the widget, -1 for none."""
        y = self.box.mapFromScene(self.mapToScene(position.toPoint())).y()
        return self.bars.row_at(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the row under the pointer."""
        super().mouseMoveEvent(event)
        self.hovered.emit(self.row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is gone."""
        super().leaveEvent(event)
        self.hovered.emit(-1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to see everything again."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the panel's own menu; pyqtgraph's is off."""
        self.menu_asked.emit(event.globalPos())
        event.accept()

    def _click(self, event: Any) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        row = self.bars.row_at(self.box.mapFromScene(event.scenePos()).y())
        if row >= 0:
            held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.clicked.emit(row, bool(event.modifiers() & held))
