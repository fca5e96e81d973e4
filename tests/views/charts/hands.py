"""What the tests of the chart panel do to it and read from it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.views.charts.bars import BASELINE
from cnnparam_gui.views.charts.chart import ChartView
from cnnparam_gui.views.charts.names import ChartName
from cnnparam_gui.views.charts.panel import ChartPanel
from cnnparam_gui.views.charts.plots import Charts


def charts(panel: ChartPanel) -> Charts:
    """Returns the charts of a panel that has loaded them."""
    assert panel._charts is not None
    return panel._charts


def view(panel: ChartPanel, chart: ChartName = "parameters") -> ChartView:
    """Returns one chart of a panel."""
    return charts(panel).views[chart]


def middle(chart: ChartView, row: int) -> QPointF:
    """Returns the middle of a row's band, in the viewport."""
    window = chart.window_of_rows
    y = (row + 0.5 - window.start) * chart.box.height() / window.span
    return QPointF(chart.mapFromScene(chart.box.mapToScene(QPointF(chart.box.width() / 2, y))))


def point(chart: ChartView, place: QPointF) -> None:
    """Moves the pointer to a place."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        chart.viewport().mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart.viewport(), event)


def wheel(chart: ChartView, place: QPointF, delta: int) -> None:
    """Turns the wheel at a place."""
    event = QWheelEvent(
        place,
        chart.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), event)


def lengths(panel: ChartPanel, chart: ChartName = "parameters") -> list[float]:
    """Returns the lengths of the bars in units of value, all parts together."""
    shown = view(panel, chart)
    ends: dict[float, float] = {}
    for part in shown.bars.rects():
        for x, y, width, _ in part.tolist():
            ends[y] = x + width - BASELINE
    return [ends[y] / shown.bars._scale for y in sorted(ends)]


def settle(qtbot: QtBot, panel: ChartPanel) -> None:
    """Waits until what has changed is drawn."""
    qtbot.waitUntil(lambda: not charts(panel)._pending)
