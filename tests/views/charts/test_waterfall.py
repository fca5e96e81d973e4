"""The waterfall: where bars begin and end, what they say, and how it looks."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from cnnparam_gui.models.comparison import Bar
from cnnparam_gui.views.charts.waterfall import WaterfallChart

LARGE = (
    Bar("A", 0, 1_000, total=True),
    Bar("wider", 1_000, 1_600),
    Bar("shorter", 1_600, 800),
    Bar("B", 0, 800, total=True),
)
SMALL = (
    Bar("A", 0, 1_000_000, total=True),
    Bar("bias", 1_000_000, 1_000_010),
    Bar("B", 0, 1_000_010, total=True),
)


@pytest.fixture
def chart(qtbot: QtBot) -> WaterfallChart:
    made = WaterfallChart()
    qtbot.addWidget(made)
    made.resize(420, 220)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(chart: WaterfallChart, bars: tuple[Bar, ...], unit: str = "") -> None:
    chart.show_bars(bars, unit, "weights")
    QApplication.processEvents()


def color_at(chart: WaterfallChart, value: float, row: int) -> QColor:
    """Returns the colour of a point: a value, in the middle of a bar."""
    scene = chart.plotItem.vb.mapViewToScene(QPointF(value, row + 0.5))
    place: QPoint = chart.mapFromScene(scene)
    return QColor(chart.viewport().grab().toImage().pixelColor(place))


def texts(chart: WaterfallChart, side: str) -> list[str]:
    return [text.replace("\u00a0", " ") for _, text in chart._axes[side].ticks]


def test_bars_stand_between_the_sums(chart: WaterfallChart) -> None:
    show(chart, LARGE)
    ground = QColor(chart.backgroundBrush().color())
    filled = color_at(chart, 1_300, 1)
    assert filled == QColor("#0072B2")
    for value, row in ((900, 1), (750, 2)):
        assert color_at(chart, value, row) == ground, (value, row)
    totals = {color_at(chart, value, row).name() for value, row in ((300, 0), (300, 3))}
    assert len(totals) == 1
    assert ground.name() not in totals
    assert filled.name() not in totals
    assert chart.begins_at == 0
    assert texts(chart, "left") == ["A", "wider", "shorter", "B"]
    assert texts(chart, "bottom")[0] == "0"


def test_what_is_taken_is_hatched_and_has_its_sign(chart: WaterfallChart) -> None:
    show(chart, LARGE)
    image = chart.viewport().grab().toImage()
    vb = chart.plotItem.vb

    def colors(row: int, first: int, last: int) -> set[str]:
        ends = [
            chart.mapFromScene(vb.mapViewToScene(QPointF(value, row + 0.5)))
            for value in (first, last)
        ]
        columns = range(ends[0].x() + 3, ends[1].x() - 3)
        return {image.pixelColor(x, ends[0].y()).name() for x in columns}

    assert len(colors(1, 1_000, 1_600)) == 1, "solid"
    assert len(colors(2, 800, 1_600)) > 1, "hatched"
    labels = [item.toPlainText() for item in chart._drawn if hasattr(item, "toPlainText")]
    assert labels == ["1,000", "+600", "-800", "800"]


def test_no_label_is_cut_off(chart: WaterfallChart) -> None:
    for bars in (LARGE, SMALL):
        show(chart, bars)
        for item in chart._drawn:
            if hasattr(item, "toPlainText"):
                place = chart.mapFromScene(item.sceneBoundingRect()).boundingRect()
                assert chart.viewport().rect().contains(place)


def test_small_steps_take_an_axis_that_does_not_begin_at_0(chart: WaterfallChart) -> None:
    show(chart, SMALL)
    # As far below the least as the steps reach.
    assert chart.begins_at == 1_000_000 - 10
    marks = chart._axes["bottom"].ticks
    assert marks
    assert all(999_990 <= place <= 1_000_010 for place, _ in marks)
    assert [text for _, text in marks] == [f"{place:,.0f}" for place, _ in marks]
    assert color_at(chart, 1_000_005, 1) == QColor("#0072B2")


def test_a_change_of_nearly_nothing_is_still_seen(chart: WaterfallChart) -> None:
    bars = (LARGE[0], Bar("one", 1_000, 1_001), Bar("most", 1_001, 500_000))
    show(chart, bars)
    edge = chart.mapFromScene(chart.plotItem.vb.mapViewToScene(QPointF(1_000, 1.5)))
    image = chart.viewport().grab().toImage()
    row = {image.pixelColor(edge.x() + dx, edge.y()).name() for dx in range(-2, 4)}
    assert "#0072b2" in row


def test_nothing_is_drawn_of_nothing(chart: WaterfallChart) -> None:
    show(chart, LARGE)
    show(chart, ())
    assert chart._drawn == []
    assert texts(chart, "left") == texts(chart, "bottom") == []
    empty = (Bar("A", 0, 0, total=True), Bar("B", 0, 0, total=True))
    show(chart, empty)
    assert texts(chart, "left") == ["A", "B"]


def test_two_alike_have_bars_as_long_as_each_other(chart: WaterfallChart) -> None:
    show(chart, (LARGE[0], Bar("B", 0, 1_000, total=True)))
    assert chart.begins_at == 0
    assert color_at(chart, 500, 0) == color_at(chart, 500, 1)
    assert color_at(chart, 500, 0) != chart.backgroundBrush().color()


def test_it_follows_the_theme(chart: WaterfallChart) -> None:
    palette = QPalette(chart.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#fefefe"))
    show(chart, LARGE)
    chart.setPalette(palette)
    QApplication.processEvents()
    assert color_at(chart, 1_300, 1) == QColor("#56B4E9")
    assert color_at(chart, 750, 2) == QColor("#101010")


def test_a_long_one_scrolls_and_leaves_the_wheel_to_that(
    chart: WaterfallChart, qtbot: QtBot
) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(chart)
    area.resize(420, 150)
    with qtbot.waitExposed(area):
        area.show()
    ends = [1_000 + 10 * step for step in range(31)]
    show(chart, tuple(Bar(f"{a}", a, b) for a, b in itertools.pairwise(ends)))
    assert chart.height() > 30 * chart.fontMetrics().height()
    assert area.verticalScrollBar().maximum() > 0
    middle = QPointF(50, 50)
    wheel = QWheelEvent(
        middle,
        QPointF(chart.viewport().mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), wheel)
    # Qt hands on to the parents only what comes from a real mouse.
    assert not wheel.isAccepted()
    area.takeWidget()  # the fixture closes it
