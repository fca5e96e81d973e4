"""The panel of the working, in the window."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cnnparam_gui.files import gallery
from cnnparam_gui.views.panels.working import WorkingPanel
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    found = open_window(gallery.load("vgg16"))
    found.go(8, "parameters")
    found.key(Key.Key_6, CTRL)
    return found


@pytest.fixture
def panel(driver: Driver) -> WorkingPanel:
    found = driver.window.docks["working"].content()
    assert isinstance(found, WorkingPanel)
    return found


def test_it_shows_the_cell_that_was_current_before_it_came(panel: WorkingPanel) -> None:
    assert panel.subject.text() == "conv3_2"
    assert "(3 × 3 × 256 + 1) × 256 = 590,080" in panel.page.toPlainText()


def test_it_follows_the_cursor(driver: Driver, panel: WorkingPanel, qtbot: QtBot) -> None:
    driver.go(7, "macs")
    qtbot.waitUntil(lambda: "924,844,032" in panel.page.toPlainText())
    assert panel.quantity.currentData() == "macs"
    assert panel.subject.text() == "conv3_1"


def test_a_number_is_answered_by_the_keyboard_alone(driver: Driver, panel: WorkingPanel) -> None:
    panel.number.setFocus()
    driver.type("589,824")
    said = panel.answer.toPlainText()
    assert said.startswith("Not right.\nThe biases were left out")


def test_a_number_leads_to_its_row_and_marks_it(driver: Driver, panel: WorkingPanel) -> None:
    assert 'href="row:7"' in panel.page.toHtml()
    pointed: list[int] = []
    panel.pointed.connect(pointed.append)
    panel.page.highlighted.emit(QUrl("row:7"))
    panel.page.highlighted.emit(QUrl())
    assert pointed == [7, -1]
    panel.page.anchorClicked.emit(QUrl("row:7"))
    assert driver.table.currentIndex().row() == 7


def test_it_is_copied(panel: WorkingPanel) -> None:
    text, latex, html = panel.copy.menu().actions()
    for action, expected in ((text, "C_in"), (latex, r"\times"), (html, "<sub>")):
        action.trigger()
        assert expected in QGuiApplication.clipboard().text()


def test_the_total_is_chosen(panel: WorkingPanel, qtbot: QtBot) -> None:
    panel.total.click()
    qtbot.waitUntil(lambda: "138,357,544" in panel.page.toPlainText())
    assert panel.subject.text() == "Whole network"
