"""Finding, replacing and filtering at the window, with real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.views.find_strip import FindStrip
from tests.gui.driver import ALT, CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.views.accessibility import accessible_name, takes_focus

BOTH = CTRL | SHIFT


def strip(driver: Driver) -> FindStrip:
    return driver.window.finding.strip


def find(driver: Driver, text: str) -> None:
    driver.key(Key.Key_F, CTRL)
    driver.type(text)


def in_sight(driver: Driver) -> list[str]:
    names, shown = driver.names(), driver.table.hiding.shown
    return names if shown is None else [names[row] for row in shown]


def button(driver: Driver, text: str) -> QPushButton:
    (found,) = [
        one
        for one in strip(driver).findChildren(QPushButton)
        if one.text().replace("&", "") == text
    ]
    return found


# Finding


def test_nothing_is_built_before_it_is_asked_for(vgg: Driver) -> None:
    assert vgg.window.findChildren(FindStrip) == []
    vgg.key(Key.Key_F, CTRL)
    assert strip(vgg).isVisible()
    assert strip(vgg).text.hasFocus()


def test_enter_and_f3_go_from_match_to_match_and_back(vgg: Driver) -> None:
    vgg.go(0, "name")
    find(vgg, "CONV5_")
    assert strip(vgg).count.text() == "3 matches"
    rows = [number for number, name in enumerate(vgg.names()) if name.startswith("conv5_")]
    vgg.key(Key.Key_Return)
    assert vgg.cursor == (rows[0], "name")
    assert strip(vgg).count.text() == "1 of 3"
    assert strip(vgg).text.hasFocus()
    vgg.key(Key.Key_F3)
    vgg.key(Key.Key_Return)
    assert strip(vgg).count.text() == "3 of 3"
    vgg.key(Key.Key_F3)
    assert vgg.cursor == (rows[0], "name")
    vgg.key(Key.Key_F3, SHIFT)
    assert vgg.cursor == (rows[2], "name")
    vgg.key(Key.Key_Return, SHIFT)
    assert vgg.cursor == (rows[1], "name")
    vgg.table.setFocus()
    vgg.key(Key.Key_F3)
    assert vgg.cursor == (rows[2], "name")
    assert vgg.table.hasFocus()


def test_a_figure_is_found_with_and_without_separators(vgg: Driver) -> None:
    # conv1_1 of VGG-16 has 3 * 3 * 3 * 64 + 64 = 1,792 parameters.
    for text in ("1,792", "1792"):
        vgg.go(0, "name")
        find(vgg, text)
        vgg.key(Key.Key_Return)
        assert vgg.cursor == (1, "parameters")


def test_matches_are_marked_with_more_than_a_colour(vgg: Driver) -> None:
    vgg.go(0, "name")
    vgg.table.clearSelection()
    index = vgg.at(1, "parameters")
    heard = vgg.model.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    before = vgg.table.grab(vgg.table.visualRect(index)).toImage()
    find(vgg, "1792")
    assert vgg.table.grab(vgg.table.visualRect(index)).toImage() != before
    assert vgg.model.data(index, int(Qt.ItemDataRole.AccessibleTextRole)) == f"{heard}, found"
    vgg.key(Key.Key_Escape)
    assert strip(vgg).isHidden()
    assert vgg.model.data(index, int(Qt.ItemDataRole.AccessibleTextRole)) == heard
    assert vgg.table.hasFocus()


def test_options_change_what_matches(vgg: Driver) -> None:
    find(vgg, "CONV1")
    assert strip(vgg).count.text() != "No match"
    strip(vgg).match_case.trigger()
    assert strip(vgg).count.text() == "No match"
    vgg.key(Key.Key_Return)
    assert vgg.said == "Nothing matches."
    strip(vgg).match_case.trigger()
    strip(vgg).regex.trigger()
    strip(vgg).text.setText("^conv(1|2)_1$")
    assert strip(vgg).count.text() == "2 matches"
    strip(vgg).text.setText("conv(")
    assert strip(vgg).said.text().startswith("This is no regular expression")


def test_finding_leaves_the_blocks_for_the_table(vgg: Driver) -> None:
    vgg.key(Key.Key_B, CTRL)
    assert not vgg.table.isVisible()
    find(vgg, "conv5_3")
    vgg.key(Key.Key_Return)
    assert vgg.table.isVisible()
    assert vgg.cursor[0] == vgg.names().index("conv5_3")
    vgg.action("by_block").trigger()
    assert strip(vgg).isHidden()
    vgg.action("by_block").trigger()
    assert strip(vgg).isVisible()


# Replacing


def test_replace_all_is_one_step_and_carries_names_along(open_window: OpenWindow) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("conv_a", filters=3, padding=(1, 1)),
        KINDS["ReLU"].fresh("b"),
        KINDS["Add"].fresh("sum", inputs=("conv_a", "b")),
    )
    driver = open_window(Network(layers))
    driver.key(Key.Key_H, CTRL)
    driver.type("conv_")
    driver.key(Key.Key_Tab, CTRL)
    strip(driver).replacement.setFocus()
    driver.type("layer.")
    QTest.mouseClick(button(driver, "Replace all"), Qt.MouseButton.LeftButton)
    assert driver.names() == ["in", "layer.a", "b", "sum"]
    assert driver.text(3, "inputs") == "layer.a, b"
    assert driver.document.stack.count() == 1
    assert driver.document.counts.problems == []
    driver.table.setFocus()
    driver.key(Key.Key_Z, CTRL)
    assert driver.document.network == Network(layers)


def test_replace_goes_from_match_to_match(vgg: Driver) -> None:
    vgg.go(0, "name")
    find(vgg, "conv3_")
    vgg.key(Key.Key_H, CTRL)
    assert strip(vgg).replacement.hasFocus()
    vgg.type("c")
    vgg.key(Key.Key_Return)
    first = vgg.cursor
    assert vgg.text(first[0], "name") == "conv3_1"
    assert vgg.document.stack.count() == 0, "the first Enter only goes to the first match"
    vgg.key(Key.Key_Return)
    assert vgg.text(first[0], "name") == "c1"
    assert vgg.cursor == (first[0] + 1, "name")
    assert strip(vgg).count.text() == "1 of 2"
    assert vgg.document.stack.count() == 1


def test_what_cannot_take_its_text_is_named_and_stays(vgg: Driver) -> None:
    vgg.show_column("padding")
    find(vgg, "64")
    strip(vgg).whole_cell.trigger()
    vgg.key(Key.Key_H, CTRL)
    vgg.type("many")
    before = vgg.document.network
    QTest.mouseClick(button(vgg, "Replace all"), Qt.MouseButton.LeftButton)
    assert vgg.document.network == before
    assert vgg.said.startswith("0 cells filled")
    assert "Row 2" in vgg.said
    assert "'many' is not a whole number" in vgg.said
    assert (1, COLUMN_INDEX["size"]) in vgg.model.marks.reasons


# Filtering


def test_a_filter_by_text_says_what_is_in_sight_and_closing_brings_all_back(vgg: Driver) -> None:
    vgg.go(0, "name")
    vgg.key(Key.Key_F, BOTH)
    assert strip(vgg).filter.hasFocus()
    before = vgg.window.totals.grab().toImage()
    vgg.type("pool")
    assert in_sight(vgg) == ["pool1", "pool2", "pool3", "pool4", "pool5"]
    assert strip(vgg).said.text() == "Showing 5 of 22 rows; totals are of all."
    assert vgg.window.totals.grab().toImage() == before
    assert vgg.model.headerData(vgg.cursor[0], Qt.Orientation.Vertical) == "4"
    vgg.key(Key.Key_Return)
    assert vgg.table.hasFocus()
    vgg.key(Key.Key_Down)
    assert vgg.cursor[0] == vgg.names().index("pool2")
    strip(vgg).filter.setFocus()
    vgg.key(Key.Key_Escape)
    assert vgg.table.hiding.shown is None
    assert strip(vgg).isHidden()


def test_filters_by_kind_block_and_problem(open_window: OpenWindow) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("a", block="one.x"),
        KINDS["Conv2d"].fresh("big", block="two", kernel=(9, 9)),
        KINDS["ReLU"].fresh("r", block="one"),
    )
    driver = open_window(Network(layers))
    driver.key(Key.Key_F, BOTH)
    shown = strip(driver)
    assert [shown.kind.itemText(n) for n in range(shown.kind.count())] == [
        "Any kind",
        "Conv2d",
        "Input",
        "ReLU",
    ]
    assert [shown.block.itemText(n) for n in range(shown.block.count())] == [
        "Any block",
        "one",
        "one.x",
        "two",
    ]
    QTest.keyClick(shown.kind, Key.Key_Down)
    assert in_sight(driver) == ["a", "big"]
    QTest.keyClick(shown.block, Key.Key_Down)
    assert in_sight(driver) == ["a"]
    QTest.keyClick(shown.kind, Key.Key_Up)
    assert in_sight(driver) == ["a", "r"]
    QTest.keyClick(shown.block, Key.Key_Up)
    assert isinstance(shown.problems, QCheckBox)
    QTest.keyClick(shown.problems, Key.Key_Space)
    # What waits for a row with a problem is not counted either.
    assert in_sight(driver) == ["big", "r"]


def test_an_edit_with_a_filter_on_goes_to_the_row_of_its_number_and_stays_in_sight(
    vgg: Driver,
) -> None:
    vgg.key(Key.Key_F, BOTH)
    vgg.type("conv5_")
    vgg.key(Key.Key_Return)
    row = vgg.names().index("conv5_2")
    vgg.go(row, "name")
    vgg.enter("other")
    assert vgg.names()[row] == "other"
    assert vgg.cursor[0] == row + 1
    vgg.settle()
    assert in_sight(vgg) == ["conv5_1", "other", "conv5_3"]
    vgg.key(Key.Key_Z, CTRL)
    vgg.settle()
    assert in_sight(vgg) == ["conv5_1", "conv5_2", "conv5_3"]


def test_deleting_what_is_selected_leaves_hidden_rows(vgg: Driver) -> None:
    before = vgg.names()
    vgg.key(Key.Key_F, BOTH)
    vgg.type("pool")
    vgg.key(Key.Key_Return)
    vgg.key(Key.Key_A, CTRL)
    vgg.key(Key.Key_Delete)
    assert vgg.names() == [name for name in before if not name.startswith("pool")]
    vgg.key(Key.Key_Z, CTRL)
    assert vgg.names() == before
    assert in_sight(vgg) == [name for name in before if name.startswith("pool")]


def test_rows_are_moved_only_where_all_are_in_sight(vgg: Driver) -> None:
    before = vgg.names()
    vgg.key(Key.Key_F, BOTH)
    vgg.type("pool")
    vgg.key(Key.Key_Return)
    vgg.table.select_rows([vgg.names().index("pool2")])
    vgg.key(Key.Key_Up, ALT)
    assert vgg.names() == before
    assert vgg.said == "Rows are moved where all are in sight: clear the filter."
    place = vgg.table.visualRect(vgg.table.currentIndex()).center()
    QTest.mousePress(vgg.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not vgg.table.dragEnabled()
    QTest.mouseRelease(vgg.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_going_to_a_hidden_row_brings_it_into_sight(vgg: Driver) -> None:
    vgg.key(Key.Key_F, BOTH)
    vgg.type("pool1")
    vgg.window.charts.row_clicked.emit(8, False)
    assert in_sight(vgg) == ["pool1", vgg.names()[8]]
    find(vgg, "pool")
    assert strip(vgg).count.text().endswith("2 matches")  # its name and its kind


def test_another_network_starts_without_a_filter(vgg: Driver) -> None:
    vgg.key(Key.Key_F, BOTH)
    vgg.type("pool")
    vgg.document.open(gallery.load("alexnet"))
    assert strip(vgg).filter.text() == ""
    assert vgg.table.hiding.shown is None
    assert strip(vgg).isVisible()


@pytest.mark.parametrize("key", [Key.Key_F, Key.Key_H])
def test_everything_in_the_strip_is_reached_by_tab_and_has_a_name(vgg: Driver, key: Key) -> None:
    vgg.key(Key.Key_F, BOTH)
    vgg.key(key, CTRL)
    wanted = [
        widget
        for widget in strip(vgg).findChildren(QWidget)
        if takes_focus(widget) and widget.isVisible()
    ]
    assert [widget for widget in wanted if not accessible_name(widget)] == []
    strip(vgg).text.setFocus()
    reached = set()
    for _ in range(2 * len(wanted)):
        reached.add(vgg.window.focusWidget())
        vgg.key(Key.Key_Tab)
    assert set(wanted) <= reached
