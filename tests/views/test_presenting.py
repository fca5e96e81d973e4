"""Presenting on the whole screen, and back."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from cnnparam_gui.settings import Settings
from cnnparam_gui.views import text_size
from tests.gui.driver import CTRL, SHIFT, Driver, Key


@pytest.fixture(autouse=True)
def _usual_size(qapp: QApplication) -> Iterator[None]:
    yield
    text_size.apply(100)


def test_the_table_and_one_chart_are_left_in_large_texts(vgg: Driver) -> None:
    usual = QApplication.font().pointSizeF()
    vgg.key(Key.Key_2, CTRL)
    vgg.key(Key.Key_F11)
    vgg.settle()
    window = vgg.window
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()
    assert not window.statusBar().isVisible()
    assert not window.docks["problems"].isVisible()
    assert window.charts.isVisible()
    assert window.charts.collapsed("activation")
    assert window.totals.isVisible()
    assert vgg.table.font().pointSizeF() == pytest.approx(1.75 * usual)
    assert window.totals.parameters._value.font().pointSizeF() == pytest.approx(1.75 * 1.3 * usual)


def test_keys_work_while_one_presents_and_escape_leaves_it_as_it_was(
    vgg: Driver, settings: Settings
) -> None:
    usual = QApplication.font().pointSizeF()
    vgg.key(Key.Key_2, CTRL)
    vgg.key(Key.Key_F11)
    vgg.settle()
    vgg.key(Key.Key_Plus, CTRL | SHIFT)
    assert QApplication.font().pointSizeF() == pytest.approx(2 * usual)
    vgg.go(1, "name")
    vgg.key(Key.Key_D, CTRL)
    assert len(vgg.names()) == 23
    vgg.go(1, "name")
    vgg.key(Key.Key_F2)
    vgg.key(Key.Key_Escape)
    assert vgg.window.isFullScreen()  # Escape was the editor's
    vgg.key(Key.Key_Escape)
    vgg.settle()
    assert not vgg.window.isFullScreen()
    assert not vgg.action("present").isChecked()
    assert vgg.window.menuBar().isVisible()
    assert vgg.window.docks["problems"].isVisible()
    assert not vgg.window.charts.collapsed("activation")
    assert QApplication.font().pointSizeF() == pytest.approx(usual)
    assert (settings.text_size, settings.presented_size) == (100, 200)


def test_what_is_kept_of_a_window_that_is_closed_is_how_it_was_before(
    vgg: Driver, settings: Settings
) -> None:
    vgg.key(Key.Key_F11)
    vgg.document.stack.setClean()
    vgg.window.close()
    assert settings.folded == []
    assert settings.text_size == 100
