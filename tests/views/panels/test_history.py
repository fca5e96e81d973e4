"""The history of a document as a list."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cnnparam_gui.views.panels.history import HistoryPanel
from tests.gui.driver import CTRL, SHIFT, Driver, Key


@pytest.fixture
def panel(vgg: Driver) -> HistoryPanel:
    vgg.key(Key.Key_H, CTRL | SHIFT)
    found = vgg.window.docks["history"].content()
    assert isinstance(found, HistoryPanel)
    return found


def steps(panel: HistoryPanel) -> list[str]:
    model = panel.steps.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_says_so_where_nothing_was_changed(vgg: Driver, panel: HistoryPanel) -> None:
    assert panel.empty.isVisible()
    assert not panel.steps.isVisible()


def change(driver: Driver) -> None:
    driver.go(1, "size")
    driver.enter("32")
    driver.table.select_rows([2])
    driver.key(Key.Key_D, CTRL)


def test_steps_have_plain_names_and_a_click_goes_there(vgg: Driver, panel: HistoryPanel) -> None:
    start = vgg.document.network
    change(vgg)
    end = vgg.document.network
    assert panel.steps.isVisible()
    assert steps(panel) == ["Start", "Change filters of conv1_1", "Duplicate row"]
    assert panel.steps.currentIndex().row() == 2
    click(panel, 0)
    assert vgg.document.network == start
    click(panel, 2)
    assert vgg.document.network == end
    click(panel, 1)
    assert vgg.document.network.layers[1] == end.layers[1]
    assert len(vgg.document.network.layers) == len(start.layers)


def click(panel: HistoryPanel, row: int) -> None:
    place: QPoint = panel.steps.visualRect(panel.steps.model().index(row, 0)).center()
    QTest.mouseClick(panel.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_arrow_keys_go_through_the_steps(vgg: Driver, panel: HistoryPanel) -> None:
    change(vgg)
    panel.steps.setFocus()
    vgg.key(Key.Key_Up)
    assert vgg.document.stack.index() == 1
    vgg.key(Key.Key_Up)
    assert vgg.document.stack.index() == 0
    vgg.key(Key.Key_Down)
    assert vgg.document.stack.index() == 1


def test_the_saved_state_has_a_mark(vgg: Driver, panel: HistoryPanel) -> None:
    change(vgg)
    vgg.document.stack.undo()
    vgg.document.stack.setClean()
    model = panel.steps.model()
    marked = [
        row
        for row in range(model.rowCount())
        if model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    ]
    assert marked == [1]


def test_another_document_has_a_history_of_its_own(vgg: Driver, panel: HistoryPanel) -> None:
    change(vgg)
    vgg.document.open(vgg.document.network)
    assert panel.empty.isVisible()
