"""The panel of operations, in the window."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from cnnparam_gui.core.operations import PRESETS
from cnnparam_gui.files import gallery
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


@pytest.fixture
def driver(open_window: OpenWindow) -> Driver:
    found = open_window(gallery.load("resnet18"))
    found.key(Key.Key_5, CTRL)
    return found


def test_the_bridge_is_copied_as_it_is_seen(driver: Driver) -> None:
    panel = driver.operations_panel
    panel.steps.setFocus()
    driver.key(Key.Key_C, CTRL)
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    # tests/data/tools: ResNet-18 has 1,814,073,344 MACs without biases; thop says 1,824,033,792.
    assert copied[0] == ["Change", "Operations", "What changes"]
    assert copied[1] == ["", "1,814,073,344", "macs (MAC): MACs, no bias"]
    assert copied[-1][:2] == ["", "1,824,033,792"]
    changes = [int(line[0].replace(",", "")) for line in copied[2:-1]]
    assert sum(changes) == 1_824_033_792 - 1_814_073_344
    assert panel.steps.model().rowCount() == len(copied) - 1


def test_rows_of_the_network_are_copied_where_the_table_has_the_focus(driver: Driver) -> None:
    driver.go(1, "name")
    driver.key(Key.Key_C, CTRL)
    assert "conv1" in QGuiApplication.clipboard().text()


def test_the_ends_are_chosen_by_the_keyboard(driver: Driver) -> None:
    panel = driver.operations_panel
    for choice in (panel.start, panel.end):
        assert [choice.itemText(place) for place in range(choice.count())] == list(PRESETS)
        choice.setFocus()
        driver.key(Key.Key_Home)
        driver.key(Key.Key_Down)
        driver.settle()
    panel.end.setFocus()
    driver.key(Key.Key_Down)
    driver.settle()
    last = panel.steps.model().rowCount() - 1
    # A bias each of 1,000 outputs is all that resnet18 has; MACs with bias to twice the MACs.
    totals = [panel.steps.model().index(line, 1).data() for line in (0, last)]
    assert totals == ["1,814,074,344", "3,628,146,688"]
    assert panel.explanations.text().startswith("macs-with-bias: ")


def test_the_table_draws_the_sign_of_a_wrong_preset(driver: Driver) -> None:
    table = driver.operations_panel.presets
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    signs = []
    for line in range(len(PRESETS)):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, table.model().index(line, 0))
        signs.append(not option.icon.isNull())
    assert signs == [bool(preset.wrong) for preset in PRESETS.values()]


def test_a_wrong_preset_has_its_sign_where_it_is_chosen(driver: Driver) -> None:
    for choice in (driver.operations_panel.start, driver.operations_panel.end):
        signs = [not choice.itemIcon(place).isNull() for place in range(choice.count())]
        assert signs == [bool(preset.wrong) for preset in PRESETS.values()]


@pytest.mark.parametrize(("width", "beside"), [(1024, False), (1500, True)])
def test_there_is_always_room_for_the_numbers(driver: Driver, width: int, beside: bool) -> None:
    driver.window.resize(width, 768)
    driver.settle()
    panel = driver.operations_panel
    first, second = (
        table.mapTo(panel, table.rect().topLeft()) for table in (panel.presets, panel.steps)
    )
    assert (first.x() < second.x()) == beside
    for table, columns in ((panel.presets, (0, 1, 2)), (panel.steps, (0, 1))):
        for column in columns:
            assert table.columnWidth(column) > table.sizeHintForColumn(column)
    assert panel.horizontalScrollBar().maximum() == 0


def test_it_follows_edits_while_it_is_seen(driver: Driver) -> None:
    presets = driver.operations_panel.presets.model()
    before = presets.index(0, 1).data()
    driver.go(1, "kernel")
    driver.enter("999")
    driver.settle()
    assert presets.index(0, 1).data().startswith("≥ ")
    assert driver.operations_panel.notes.text().startswith("LOWER BOUND")
    driver.key(Key.Key_Z, CTRL)
    driver.settle()
    assert presets.index(0, 1).data() == before
    driver.key(Key.Key_2, CTRL)
    driver.go(1, "kernel")
    driver.enter("999")
    driver.settle()
    assert presets.index(0, 1).data() == before
