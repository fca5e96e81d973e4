"""The chart of parameters against multiply-accumulates."""

from itertools import cycle

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.views.charts.scatter import Dot, ScatterChart

SMALL = Dot("lenet5", "LeNet-5", 61_706, 416_520, found=True)
WIDE = Dot("vgg16", "VGG-16", 138_357_544, 15_470_264_320, found=False)
BETWEEN = Dot("resnet18", "ResNet-18", 11_689_512, 1_814_073_344, found=True)


@pytest.fixture
def chart(qtbot: QtBot) -> ScatterChart:
    made = ScatterChart()
    qtbot.addWidget(made)
    made.resize(380, 240)
    with qtbot.waitExposed(made):
        made.show()
    made.show_dots([SMALL, WIDE, BETWEEN], "resnet18")
    QApplication.processEvents()
    return made


def place(chart: ScatterChart, dot: Dot) -> QPoint:
    found = chart.dot_at(dot.id)
    assert found is not None
    return found.toPoint()


def marks(chart: ScatterChart, side: str) -> dict[str, float]:
    """Returns where the texts of an axis stand in the widget: across, or down for the left one."""
    axis = chart._axes[side]
    chart.grab()
    found = {}
    for rect, _, text in axis.picture or ():
        middle = chart.mapFromScene(axis.mapToScene(rect.center()))
        found[text.replace("\u00a0", " ")] = middle.x() if side == "bottom" else middle.y()
    return found


def test_more_stands_further_up_and_to_the_right(chart: ScatterChart) -> None:
    small, between, wide = (place(chart, dot) for dot in (SMALL, BETWEEN, WIDE))
    assert small.x() < between.x() < wide.x()
    assert small.y() > between.y() > wide.y()


def test_the_axes_say_where_the_dots_are(chart: ScatterChart) -> None:
    up, across = marks(chart, "left"), marks(chart, "bottom")
    # 61,706 lies between 10 k, which is out of sight, and 100 k; 138 M above 100 M.
    assert up["100 k"] < place(chart, SMALL).y()
    assert up["1 M"] > place(chart, BETWEEN).y() > up["100 M"] > place(chart, WIDE).y()
    assert list(up) == ["100 k", "1 M", "10 M", "100 M"]
    assert place(chart, SMALL).x() < across["1 M"] < place(chart, BETWEEN).x()
    # 1.8 G lies a quarter of a decade behind 1 G, 15 G a fifth behind 10 G.
    decade = (across["100 M"] - across["1 M"]) / 2
    assert place(chart, BETWEEN).x() - across["1 M"] == pytest.approx(3.259 * decade, abs=3)
    assert place(chart, WIDE).x() - across["1 M"] == pytest.approx(4.189 * decade, abs=3)


def test_no_text_of_an_axis_is_cut(chart: ScatterChart) -> None:
    # A power of ten lies just within the room around the largest.
    edge = Dot("edge", "Edge", 70_000_000, 7_000_000_000, found=True)
    chart.show_dots([SMALL, edge], "edge")
    assert "100 M" in marks(chart, "left")
    for side in ("left", "bottom"):
        axis = chart._axes[side]
        chart.grab()
        for rect, _, _ in axis.picture or ():
            seen = chart.mapFromScene(axis.mapToScene(rect).boundingRect()).boundingRect()
            assert chart.viewport().rect().contains(seen)


def test_the_pointer_is_told_the_name(chart: ScatterChart, qtbot: QtBot) -> None:
    steps = cycle((QPoint(0, 0), QPoint(1, 0)))

    def told_at(aim: QPoint, text: str) -> bool:
        # Moves that come faster than the screen are left out, so it is a hand that goes on moving.
        QTest.mouseMove(chart.viewport(), aim + next(steps))
        return bool(chart.toolTip() == text)

    said = "ResNet-18: 11,689,512 parameters, 1.81 GMAC"
    qtbot.waitUntil(lambda: told_at(place(chart, BETWEEN), said))
    qtbot.waitUntil(lambda: told_at(QPoint(2, 2), ""))


def test_what_a_search_finds_stands_out_and_the_chosen_one_has_a_ring(chart: ScatterChart) -> None:
    spots = {spot.data().id: spot for spot in chart._points.points()}
    found, other, chosen = spots["lenet5"], spots["vgg16"], spots["resnet18"]
    assert found.brush().color() == chosen.brush().color() != other.brush().color()
    assert other.brush().color().alpha() < 255
    assert chosen.size() > found.size() == other.size()
    assert chosen.pen().color() == chart.palette().color(QPalette.ColorRole.Text)
    assert chart._points.points()[-1].data().id == "resnet18", "nothing lies over it"


def test_it_follows_the_theme(chart: ScatterChart) -> None:
    palette = QPalette(chart.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#fefefe"))
    chart.setPalette(palette)
    assert chart.backgroundBrush().color() == QColor("#101010")
    chosen = chart._points.points()[-1]
    assert chosen.pen().color() == QColor("#fefefe")
    assert chart._axes["left"].textPen().color() == QColor("#fefefe")


def test_what_has_no_figure_is_left_out(chart: ScatterChart) -> None:
    chart.show_dots([SMALL, Dot("empty", "Empty", 0, 0, found=True)], "empty")
    assert chart.dot_at("empty") is None
    assert chart.dot_at("lenet5") is not None
    chart.show_dots([], "")
    assert chart.dot_at("lenet5") is None
