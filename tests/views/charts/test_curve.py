"""The chart of lines over the positions of a knob."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.views.charts.curve import CurveChart, CurveLine, Curves

Pen = Qt.PenStyle
POSITIONS = (1, 50, 100, 200)
LINES = (
    CurveLine("Parameters", "weights", Pen.SolidLine, (1.0, 25.0, 100.0, 400.0)),
    CurveLine("MACs", None, Pen.DotLine, (0.5, 50.0, 100.0, 300.0)),
)
CURVES = Curves(POSITIONS, range(1, 201), 100, 50, LINES, lambda n: f"{n / 100:.2f}")


@pytest.fixture
def chart(qtbot: QtBot) -> CurveChart:
    made = CurveChart()
    qtbot.addWidget(made)
    made.resize(420, 220)
    with qtbot.waitExposed(made):
        made.show()
    made.show_curves(CURVES)
    QApplication.processEvents()
    return made


def texts(chart: CurveChart, side: str) -> list[str]:
    chart.grab()
    return [text.replace("\u00a0", " ") for _, _, text in chart._axes[side].picture or ()]


def test_the_axes_say_positions_and_percents(chart: CurveChart) -> None:
    assert texts(chart, "bottom") == ["0.50", "1.00", "1.50", "2.00"]
    assert texts(chart, "left")[0] == "0 %"
    assert "400 %" in texts(chart, "left")


def test_no_text_of_an_axis_is_cut(chart: CurveChart) -> None:
    for side in ("left", "bottom"):
        axis = chart._axes[side]
        chart.grab()
        for rect, _, _ in axis.picture or ():
            seen = chart.mapFromScene(axis.mapToScene(rect).boundingRect()).boundingRect()
            assert chart.viewport().rect().contains(seen)


def test_data_types_are_named_one_by_one(chart: CurveChart) -> None:
    names = ("int8", "float16", "float32")
    lines = (CurveLine("Memory", "activation", Pen.DashLine, (25.0, 50.0, 100.0)),)
    chart.show_curves(Curves((0, 1, 2), range(3), 2, 1, lines, names.__getitem__, named=True))
    assert texts(chart, "bottom") == list(names)


def test_a_click_gives_the_position_and_one_beyond_the_end_the_last(
    chart: CurveChart, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(chart.picked) as blocker:
        QTest.mouseClick(
            chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.place_of(120).toPoint()
        )
    assert blocker.args is not None
    assert blocker.args[0] == pytest.approx(120, abs=1)
    with qtbot.waitSignal(chart.picked) as blocker:
        edge = QPoint(chart.viewport().width() - 1, chart.viewport().height() // 2)
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert blocker.args == [200]
    with qtbot.assertNotEmitted(chart.picked):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.RightButton, pos=edge)


def test_lines_are_painted_where_their_values_are(chart: CurveChart) -> None:
    image = chart.grab().toImage()
    weights = chart.ink(LINES[0])
    box = chart.plotItem.vb
    for position, percent in zip(POSITIONS[1:], LINES[0].percents[1:], strict=True):
        place = chart.mapFromScene(box.mapViewToScene(QPointF(position, percent)))
        near = [
            image.pixelColor(place.x() + x, place.y() + y)
            for x in range(-3, 4)
            for y in range(-3, 4)
            if image.rect().contains(place.x() + x, place.y() + y)
        ]
        assert any(_close(color, weights) for color in near), position


def test_lines_are_told_apart_without_their_colours(chart: CurveChart) -> None:
    styles = [path.opts["pen"].style() for path in chart._paths]
    assert styles == [Pen.SolidLine, Pen.DotLine]


def test_nothing_is_shown_where_there_is_nothing(chart: CurveChart) -> None:
    chart.show_curves(None)
    assert texts(chart, "bottom") == texts(chart, "left") == []
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton)


def test_a_dark_theme_changes_ground_and_lines(chart: CurveChart) -> None:
    before = chart.ink(LINES[0])
    dark = QPalette(chart.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    chart.setPalette(dark)
    assert chart.backgroundBrush().color() == QColor("#1e1e1e")
    assert chart.ink(LINES[0]) != before
    assert chart._at.pen.color() == QColor("#eeeeee")


def _close(first: QColor, second: QColor) -> bool:
    parts = (QColor.red, QColor.green, QColor.blue)
    return all(abs(part(first) - part(second)) < 60 for part in parts)
