"""The size of all texts, and that the window is usable in each on a small screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton

from cnnparam_gui.settings import Settings
from cnnparam_gui.views import text_size
from tests.gui.driver import CTRL, SHIFT, Driver, Key


@pytest.fixture(autouse=True)
def _usual_size(qapp: QApplication) -> Iterator[None]:
    yield
    text_size.apply(100)


def test_a_choice_changes_every_text_at_once_and_is_kept(vgg: Driver, settings: Settings) -> None:
    usual = QApplication.font().pointSizeF()
    row = vgg.table.verticalHeader().defaultSectionSize()
    vgg.choose("text_size", "200 %")
    vgg.settle()
    assert QApplication.font().pointSizeF() == pytest.approx(2 * usual)
    assert vgg.table.font().pointSizeF() == pytest.approx(2 * usual)
    assert vgg.table.verticalHeader().defaultSectionSize() > 1.5 * row
    assert vgg.window.menuBar().font().pointSizeF() == pytest.approx(2 * usual)
    assert settings.text_size == 200
    checked = [one.text() for one in vgg.menu("text_size").actions() if one.isChecked()]
    assert checked == ["200 %"]


def test_keys_go_from_size_to_size_within_80_and_250(vgg: Driver, settings: Settings) -> None:
    vgg.key(Key.Key_Minus, CTRL | SHIFT)
    assert settings.text_size == 90
    for _ in range(20):
        vgg.key(Key.Key_Minus, CTRL | SHIFT)
    assert settings.text_size == 80
    for _ in range(20):
        vgg.key(Key.Key_Plus, CTRL | SHIFT)
    assert settings.text_size == 250


def test_the_tables_own_zoom_stays_beside_it(vgg: Driver) -> None:
    vgg.key(Key.Key_Plus, CTRL)
    vgg.choose("text_size", "150 %")
    vgg.settle()
    assert vgg.table.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF() + 1)


@pytest.mark.parametrize("percent", text_size.SIZES)
def test_the_window_fits_1024_by_768_in_every_size(vgg: Driver, percent: int) -> None:
    text_size.apply(percent)
    vgg.window.resize(1024, 768)
    vgg.settle()
    assert (vgg.window.width(), vgg.window.height()) == (1024, 768)
    bar = vgg.window.totals
    shown = (bar.parameters, bar.trained, bar.memory, bar.macs, bar.status, bar.preset, bar.batch)
    for widget in shown:
        place = widget.rect().translated(widget.mapTo(vgg.window, widget.rect().topLeft()))
        assert vgg.window.rect().contains(place)
        assert widget.width() >= widget.minimumSizeHint().width()
    # What has no room in the tool bar is behind its arrow, and in the menus as always.
    tools = vgg.window.findChild(QToolBar, "tools")
    assert isinstance(tools, QToolBar)
    arrow = tools.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(arrow, QToolButton)
    assert arrow.isVisible() == (tools.sizeHint().width() > 1024)
    assert vgg.table.viewport().height() > 3 * vgg.table.rowHeight(0)


def test_the_totals_take_no_more_lines_than_they_need(vgg: Driver) -> None:
    bar = vgg.window.totals
    vgg.window.resize(1500, 900)
    vgg.settle()
    one = bar.height()
    assert bar.parameters.y() < one / 2
    vgg.window.resize(700, 900)
    vgg.settle()
    assert bar.height() > 1.5 * one
    vgg.window.resize(1500, 900)
    vgg.settle()
    assert bar.height() == one
