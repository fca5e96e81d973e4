"""The panel of the working, in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
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
    lines = panel.page.said().splitlines()
    assert lines[:3] == [
        "parameters = (kh × kw × Cin + 1) × Cout",
        " = (3 × 3 × 256 + 1) × 256",
        " = 590,080",
    ]


def test_it_follows_the_cursor(driver: Driver, panel: WorkingPanel, qtbot: QtBot) -> None:
    driver.go(7, "macs")
    qtbot.waitUntil(lambda: "924,844,032" in panel.page.said())
    assert panel.quantity.currentData() == "macs"
    assert panel.subject.text() == "conv3_1"


def test_a_number_is_answered_by_the_keyboard_alone(driver: Driver, panel: WorkingPanel) -> None:
    panel.number.setFocus()
    driver.type("589,824")
    said = panel.answer.toPlainText()
    assert said.startswith("Not right.\nThe biases were left out")


def test_an_operand_marks_its_row_and_leads_to_it(driver: Driver, panel: WorkingPanel) -> None:
    pointed: list[int] = []
    panel.pointed.connect(pointed.append)
    number = next(place for text, row, place in panel.page.operands() if (text, row) == ("256", 7))
    QTest.mouseMove(panel.page.viewport(), number.toPoint())
    QTest.mouseMove(panel.page.viewport(), QPoint(2, 2))
    assert pointed == [7, -1]
    QTest.mouseClick(panel.page.viewport(), Qt.MouseButton.LeftButton, pos=number.toPoint())
    assert driver.table.currentIndex().row() == 7


def test_operands_are_reached_by_the_keyboard(driver: Driver, panel: WorkingPanel) -> None:
    pointed: list[int] = []
    panel.pointed.connect(pointed.append)
    panel.page.setFocus()
    QTest.keyClick(panel.page, Key.Key_Tab)
    assert panel.page.accessibleDescription().startswith("C. conv3_2. parameters is ")
    QTest.keyClick(panel.page, Key.Key_Right)
    assert pointed == [7, 7]
    QTest.keyClick(panel.page, Key.Key_Return)
    assert driver.table.currentIndex().row() == 7


def test_tab_leaves_behind_the_last_operand(panel: WorkingPanel) -> None:
    panel.page.setFocus()
    for _ in range(len(panel.page.operands())):
        QTest.keyClick(panel.page, Key.Key_Tab)
        assert panel.page.hasFocus()
    QTest.keyClick(panel.page, Key.Key_Tab)
    assert not panel.page.hasFocus()


def test_it_is_copied(panel: WorkingPanel) -> None:
    text, latex, html = panel.copy.menu().actions()
    for action, expected in ((text, "C_in"), (latex, r"\times"), (html, "<sub>")):
        action.trigger()
        assert expected in QGuiApplication.clipboard().text()


def test_the_total_is_chosen(panel: WorkingPanel, qtbot: QtBot) -> None:
    panel.total.click()
    qtbot.waitUntil(lambda: "138,357,544" in panel.page.said())
    assert panel.subject.text() == "Whole network"


def test_a_click_on_a_total_shows_how_it_comes_about(open_window: OpenWindow, qtbot: QtBot) -> None:
    driver = open_window(gallery.load("vgg16"))
    QTest.mouseClick(driver.window.totals.parameters, Qt.MouseButton.LeftButton)
    panel = driver.window.docks["working"].content()
    assert isinstance(panel, WorkingPanel)
    assert panel.isVisible()
    qtbot.waitUntil(lambda: panel.page.said().endswith(" = 138,357,544"))
    assert panel.total.isChecked()
    driver.go(7, "macs")
    qtbot.waitUntil(lambda: panel.subject.text() == "conv3_1")
    assert not panel.total.isChecked()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
@pytest.mark.parametrize(
    ("figure", "result"),
    # The lecture's rows sum to 15,237,608 values of 4 bytes; torchvision's card says 15.47 GMAC.
    [("memory", " = 60,950,432"), ("macs", " = 15,470,264,320")],
)
def test_a_total_is_asked_about_by_the_keyboard(
    driver: Driver, panel: WorkingPanel, qtbot: QtBot, figure: str, result: str, key: Key
) -> None:
    total = getattr(driver.window.totals, figure)
    total.setFocus()
    QTest.keyClick(total, key)
    qtbot.waitUntil(lambda: panel.page.said().endswith(result))


def test_a_click_on_a_bar_shows_how_it_comes_about(
    driver: Driver, panel: WorkingPanel, qtbot: QtBot
) -> None:
    driver.window.charts.row_clicked.emit(7, False)
    driver.window.charts.figure_clicked.emit(7, "activation")
    qtbot.waitUntil(lambda: panel.quantity.currentData() == "memory")
    assert panel.subject.text() == "conv3_1"
    driver.window.charts.figure_clicked.emit(7, "parameters")
    qtbot.waitUntil(lambda: " = 295,168" in panel.page.said())


def test_presets_say_how_they_differ_and_which_is_wrong(panel: WorkingPanel) -> None:
    said = panel.page.said()
    assert "Weights only = kh × kw × Cin × Cout = 3 × 3 × 256 × 256" in said
    assert "256 fewer. Weights without biases" in said
    assert "\u26a0 Article (wrong) = (kh × kw + 1) × Cout" in said
    # 590,080 of conv3_2 less the (3 x 3 + 1) x 256 of the article's rule.
    assert "587,520 fewer." in said
