"""The panel of the rows that frameworks differ on, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.formats import COMPARISONS
from cnnparam_gui.files.report import Report
from cnnparam_gui.models.columns import COLUMN_INDEX
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow

POOLS = ("pool1", "pool2")


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    pools = [
        KINDS["MaxPool2d"].fresh(name, kernel=(3, 3), stride=(2, 2), padding=(1, 1))
        for name in POOLS
    ]
    image = KINDS["Input"].fresh("image", shape=(3, 112, 112))
    return open_window(Network((image, *pools)))


def test_a_click_goes_to_the_row_and_its_meaning(driver: Driver) -> None:
    driver.key(Key.Key_3, CTRL)
    table = driver.semantics_panel.table
    assert table.isVisible()
    assert driver.table.isColumnHidden(COLUMN_INDEX["semantics"])
    place = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert driver.cursor == (2, "semantics")
    assert not driver.table.isColumnHidden(COLUMN_INDEX["semantics"])
    assert driver.table.hasFocus()


def test_enter_goes_there_and_the_list_stays_where_it_was(driver: Driver) -> None:
    driver.key(Key.Key_3, CTRL)
    table = driver.semantics_panel.table
    table.setFocus()
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)
    assert driver.cursor == (2, "semantics")
    driver.enter("caffe")
    driver.qtbot.waitUntil(lambda: table.model().index(1, 3).data() == "Caffe")
    assert table.currentIndex().row() == 1


def test_mending_every_row_leaves_the_sentence_of_the_report(driver: Driver) -> None:
    driver.key(Key.Key_3, CTRL)
    panel = driver.semantics_panel
    driver.go(1, "kernel")
    for row in (1, 2):
        driver.go(row, "padding")
        driver.enter("0")
        driver.go(row, "kernel")
        driver.enter("2")
    driver.qtbot.waitUntil(lambda: not panel.table.isVisible())
    said = panel._none.text()
    report = COMPARISONS["table"].render(Report(driver.document.counts)).decode()
    assert said
    assert said in report.splitlines()
    assert panel._none.isVisible()


def test_a_panel_behind_another_costs_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.key(Key.Key_3, CTRL)
    driver.key(Key.Key_2, CTRL)
    looked: list[object] = []

    def compare(counts: object) -> list[object]:
        looked.append(counts)
        return []

    monkeypatch.setattr("cnnparam_gui.models.semantics.compare", compare)
    driver.go(1, "kernel")
    driver.enter("5")
    driver.settle()
    assert looked == []
    driver.key(Key.Key_3, CTRL)
    assert len(looked) == 1
