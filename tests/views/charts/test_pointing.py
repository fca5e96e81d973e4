"""What the chart panel tells when one points, clicks, turns the wheel and drags."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.views.charts.names import CHARTS, ChartName
from tests.views.charts.hands import charts, middle, point, view, wheel
from tests.views.charts.networks import PanelMaker, network


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("row", range(5))
def test_pointing_names_the_row(
    make_panel: PanelMaker, qtbot: QtBot, name: ChartName, row: int
) -> None:
    panel = make_panel()
    with qtbot.waitSignal(panel.hovered) as told:
        point(view(panel, name), middle(view(panel, name), row))
    assert told.args == [row]
    text = charts(panel).status.text()
    assert f"<b>{panel._document.network.layers[row].name}</b>, row {row + 1}" in text
    assert f"{panel._document.counts.rows[row].activation_elements * 4:,} B" in text
    with qtbot.waitSignal(panel.hovered) as told:
        QApplication.sendEvent(view(panel, name), QEvent(QEvent.Type.Leave))
    assert told.args == [-1]
    assert "of the parameters" in charts(panel).status.text()


@pytest.mark.parametrize(
    ("modifier", "extend"),
    [
        (Qt.KeyboardModifier.NoModifier, False),
        (Qt.KeyboardModifier.ControlModifier, True),
        (Qt.KeyboardModifier.ShiftModifier, True),
        (Qt.KeyboardModifier.AltModifier, False),
    ],
)
@pytest.mark.parametrize("name", CHARTS)
def test_a_click_tells_the_row(
    make_panel: PanelMaker,
    qtbot: QtBot,
    name: ChartName,
    modifier: Qt.KeyboardModifier,
    extend: bool,
) -> None:
    panel = make_panel()
    chart = view(panel, name)
    with qtbot.waitSignal(panel.row_clicked) as told:
        qtbot.mouseClick(
            chart.viewport(), Qt.MouseButton.LeftButton, modifier, middle(chart, 3).toPoint()
        )
    assert told.args == [3, extend]


@pytest.mark.parametrize("name", CHARTS)
def test_a_click_tells_of_which_figure(
    make_panel: PanelMaker, qtbot: QtBot, name: ChartName
) -> None:
    panel = make_panel()
    chart = view(panel, name)
    with qtbot.waitSignal(panel.figure_clicked) as told:
        qtbot.mouseClick(
            chart.viewport(), Qt.MouseButton.LeftButton, pos=middle(chart, 3).toPoint()
        )
    assert told.args == [3, name]


def test_a_click_on_a_name_counts_too(make_panel: PanelMaker, qtbot: QtBot) -> None:
    panel = make_panel()
    place = middle(view(panel), 2).toPoint()
    place.setX(5)
    with qtbot.waitSignal(panel.row_clicked) as told:
        qtbot.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [2, False]


def test_of_many_rows_in_a_pixel_the_tallest_answers(make_panel: PanelMaker, qtbot: QtBot) -> None:
    filters = [8] * 4000
    filters[1234] = 500
    panel = make_panel(network(*filters))
    with qtbot.waitSignal(panel.hovered) as told:
        point(view(panel, "activation"), middle(view(panel, "activation"), 1235))
    assert told.args == [1235]


def test_the_wheel_zooms_both_charts_and_a_double_click_resets(
    make_panel: PanelMaker, qtbot: QtBot
) -> None:
    panel = make_panel(network(*[8] * 99))
    first, second = view(panel, "parameters"), view(panel, "activation")
    wheel(first, middle(first, 60), 240)
    assert first.box.viewRange()[1] == second.box.viewRange()[1]
    low, high = first.box.viewRange()[1]
    assert high - low == pytest.approx(100 / 1.44, rel=0.01)
    assert first.bars.row_at(first.box.mapFromScene(QPointF(middle(first, 60))).y()) == 60
    assert low < 60.5 < high
    for _ in range(50):
        wheel(second, middle(second, int(second.window_of_rows.start) + 2), 1200)
    assert second.window_of_rows.span == pytest.approx(8)
    place = middle(second, int(second.window_of_rows.start) + 2).toPoint()
    qtbot.mouseDClick(second.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert second.box.viewRange()[1] == first.box.viewRange()[1] == [0, 100]


def test_the_wheel_over_the_value_axis_stretches_the_bars(make_panel: PanelMaker) -> None:
    panel = make_panel()
    chart = view(panel)
    scale = chart.bars._scale
    place = chart.value_axis.mapToScene(chart.value_axis.boundingRect().center())
    wheel(chart, QPointF(chart.mapFromScene(place)), 120)
    assert chart.bars._scale == pytest.approx(1.2 * scale)
    panel.reset_action.trigger()
    assert chart.bars._scale == pytest.approx(scale)


def test_dragging_moves_both_charts_within_the_network(
    make_panel: PanelMaker, qtbot: QtBot
) -> None:
    panel = make_panel(network(*[8] * 99))
    chart = view(panel)
    charts(panel).window_of_rows.zoom(0.2, 50)
    start = chart.window_of_rows.start
    for kind, y in (("MouseButtonPress", 100), ("MouseMove", 80), ("MouseMove", 60)):
        event = QMouseEvent(
            getattr(QEvent.Type, kind),
            QPointF(150, y),
            chart.viewport().mapToGlobal(QPointF(150, y)),
            Qt.MouseButton.LeftButton if kind != "MouseMove" else Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(chart.viewport(), event)
    with qtbot.assertNotEmitted(panel.row_clicked):
        qtbot.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 60))
    assert chart.window_of_rows.start > start
    assert view(panel, "activation").box.viewRange()[1] == chart.box.viewRange()[1]
