"""The panel of memory, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cnnparam_gui.files import gallery, report_memory
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    found = open_window(gallery.load("resnet18"))
    found.key(Key.Key_4, CTRL)
    return found


def lines(driver: Driver) -> list[list[str]]:
    driver.memory_panel.training.setFocus()
    driver.key(Key.Key_C, CTRL)
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def test_a_click_on_the_peak_goes_to_its_row(driver: Driver) -> None:
    table = driver.memory_panel.estimates
    for line in (0, 5):
        place = table.visualRect(table.model().index(line, 1)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        assert driver.table.hasFocus() == (line == 5)
    # torch 2: the first norm runs while the first convolution's output, as large, is alive.
    assert driver.names()[driver.cursor[0]] == "bn1"


def test_enter_on_the_peak_goes_to_its_row(driver: Driver) -> None:
    table = driver.memory_panel.estimates
    table.setFocus()
    for _ in range(table.model().rowCount() - 1):
        driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)
    assert driver.cursor == (2, "name")
    assert driver.table.hasFocus()


def test_an_optimiser_is_chosen_by_the_keyboard(driver: Driver) -> None:
    before = lines(driver)
    driver.memory_panel.optimizer.setFocus()
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Down)
    driver.settle()
    after = lines(driver)
    assert driver.memory_panel.optimizer.currentText() == "Adam"
    # 11,689,512 parameters, two values of 4 bytes each.
    assert [line[1] for line in before if line[0] == "Optimizer state"] == ["0"]
    assert [line[1] for line in after if line[0] == "Optimizer state"] == ["93,516,096"]


def test_a_size_is_typed_and_a_bad_one_says_why(driver: Driver) -> None:
    panel = driver.memory_panel
    panel.available.setFocus()
    panel.available.selectAll()
    driver.type("8 pounds")
    driver.settle()
    assert panel.fit.text().startswith("'8 pounds' is no size of memory")
    assert panel.available.accessibleDescription() == panel.fit.text()
    panel.available.selectAll()
    driver.type("120MB")
    driver.settle()
    # 115,772,736 bytes in training, 22 million more for each sample.
    assert panel.fit.text().startswith("Largest batch: 1 in training, ")


def test_it_says_what_is_left_out_and_what_is_not_known(driver: Driver) -> None:
    panel = driver.memory_panel
    assert panel.left_out.text() == report_memory.LEFT_OUT
    assert not panel.notes.isVisible()
    driver.go(1, "kernel")
    driver.enter("999")
    driver.settle()
    assert panel.notes.isVisible()
    assert panel.notes.text().startswith("LOWER BOUND")


@pytest.mark.parametrize(("width", "beside"), [(1024, False), (1500, True)])
def test_there_is_always_room_for_the_numbers(driver: Driver, width: int, beside: bool) -> None:
    driver.window.resize(width, 768)
    driver.settle()
    panel = driver.memory_panel
    first, second = (
        table.mapTo(panel, table.rect().topLeft()) for table in (panel.estimates, panel.training)
    )
    assert (first.x() < second.x()) == beside
    for table in (panel.estimates, panel.training):
        for column in range(1, 4):
            assert table.columnWidth(column) > table.sizeHintForColumn(column)
        assert table.horizontalScrollBar().maximum() == 0
        assert table.verticalScrollBar().maximum() == 0
    assert panel.horizontalScrollBar().maximum() == 0


def test_a_line_that_one_steps_to_comes_into_sight(driver: Driver) -> None:
    driver.window.resize(1024, 768)
    driver.settle()
    panel = driver.memory_panel
    panel.training.setFocus()
    for _ in range(5):
        driver.key(Key.Key_Down)
    table = panel.training
    place = table.visualRect(table.currentIndex())
    corner = table.viewport().mapTo(panel.viewport(), place.bottomLeft())
    assert panel.viewport().rect().contains(corner)


def test_a_panel_behind_another_costs_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.key(Key.Key_2, CTRL)
    looked: list[object] = []
    monkeypatch.setattr("cnnparam_gui.models.memory.Report", lambda *given: looked.append(given))
    driver.go(1, "kernel")
    driver.enter("5")
    driver.settle()
    assert looked == []
