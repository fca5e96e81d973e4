"""Cells selected, copied, pasted and filled, with real keys and clicks."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow

CTRL_SHIFT = CTRL | SHIFT


@pytest.fixture
def small(open_window: OpenWindow) -> Driver:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("a", filters=3, padding=(1, 1)),
        KINDS["Conv2d"].fresh("b", filters=4, padding=(1, 1)),
        KINDS["ReLU"].fresh("c"),
        KINDS["Conv2d"].fresh("d", filters=5, padding=(1, 1)),
    )
    return open_window(Network(layers, name="Small"))


def column(driver: Driver, key: str) -> list[str]:
    return [driver.text(row, key) for row in range(len(driver.document.network.layers))]


def selected(driver: Driver) -> set[tuple[int, str]]:
    indexes = driver.table.selectedIndexes()
    return {(index.row(), COLUMNS[index.column()].key) for index in indexes}


def paste(driver: Driver, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    driver.key(Key.Key_V, CTRL)


# Selecting


def test_shift_and_arrows_select_cells(small: Driver) -> None:
    small.go(1, "size")
    small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_Right, SHIFT)
    assert selected(small) == {(row, key) for row in (1, 2) for key in ("size", "kernel")}
    assert small.table.selected_rows() == [1, 2]


def test_shift_space_selects_the_rows_and_ctrl_space_the_columns(small: Driver) -> None:
    small.go(1, "size")
    small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_Space, SHIFT)
    assert small.table.whole_rows_selected()
    assert small.table.selected_rows() == [1, 2]
    small.go(1, "size")
    small.key(Key.Key_Space, CTRL)
    assert selected(small) == {(row, "size") for row in (0, 1, 2, 4)}


def test_the_mouse_selects_cells_by_dragging(small: Driver) -> None:
    view, left = small.table.viewport(), Qt.MouseButton.LeftButton
    start, end = small.place(1, "size"), small.place(2, "kernel")
    QTest.mousePress(view, left, pos=start)
    for place in (start + QPoint(3, 3), end, end + QPoint(1, 1)):
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, left, pos=end)
    assert selected(small) == {(row, key) for row in (1, 2) for key in ("size", "kernel")}
    assert small.names() == ["in", "a", "b", "c", "d"]


def test_headers_select_rows_and_columns(small: Driver) -> None:
    down, across = small.table.verticalHeader(), small.table.horizontalHeader()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(down.viewport(), left, pos=QPoint(4, down.sectionViewportPosition(2) + 4))
    assert small.table.selected_rows() == [2]
    assert small.table.whole_rows_selected()
    place = across.sectionViewportPosition(COLUMN_INDEX["kernel"]) + 10
    QTest.mouseClick(across.viewport(), left, pos=QPoint(place, 5))
    assert selected(small) == {(row, "kernel") for row in (1, 2, 4)}


# Copying


def test_cells_are_copied_as_text_and_html(small: Driver) -> None:
    small.go(1, "size")
    small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_Right, SHIFT)
    small.key(Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "3\t3x3\n4\t3x3"
    assert "<tr><td>3</td><td>3x3</td></tr>" in data.html()
    assert small.said == "4 cells copied"


# Pasting


def test_cells_are_pasted_from_the_current_one_on(small: Driver) -> None:
    small.go(1, "size")
    paste(small, "16\t5x5\r\n32\t1x1\r\n")
    assert column(small, "size") == ["3x8x8", "16", "32", "", "5"]
    assert column(small, "kernel") == ["", "5x5", "1x1", "", "3x3"]
    assert small.document.stack.count() == 1
    assert selected(small) == {(row, key) for row in (1, 2) for key in ("size", "kernel")}
    small.key(Key.Key_Z, CTRL)
    assert column(small, "size") == ["3x8x8", "3", "4", "", "5"]


def test_what_a_cell_refuses_is_marked_and_the_rest_is_filled(small: Driver) -> None:
    small.go(1, "size")
    paste(small, "16\nmany\n7\n9")
    assert column(small, "size") == ["3x8x8", "16", "4", "", "9"]
    assert small.said == ("2 cells filled, 2 refused. Row 3, Filters: 'many' is not a whole number")
    tip = small.at(3, "size").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Not filled. ReLU has no such value"
    picture = small.table.viewport().grab().toImage()
    small.go(1, "kernel")
    small.enter("5")
    assert small.model.marks.reasons == {}
    corner = small.table.visualRect(small.at(2, "size")).topRight() - QPoint(2, -2)
    after = small.table.viewport().grab().toImage()
    assert picture.pixelColor(corner) != after.pixelColor(corner)


def test_one_value_fills_the_selection(small: Driver) -> None:
    small.go(1, "size")
    for _ in range(3):
        small.key(Key.Key_Down, SHIFT)
    paste(small, "12\n")
    assert column(small, "size") == ["3x8x8", "12", "12", "", "12"]
    assert small.document.stack.count() == 1
    assert small.said == "3 cells filled"


def test_rows_with_kind_and_name_go_on_past_the_end(small: Driver) -> None:
    small.table.columns.set_visible(COLUMN_INDEX["block"], visible=False)
    small.go(4, "name")
    paste(small, "d2\tConv2d\t6\ne\tpool2\t\nf\tconv1-8\t\n")
    assert small.names() == ["in", "a", "b", "c", "d2", "e", "f"]
    kinds = [layer.kind() for layer in small.document.network.layers[4:]]
    assert kinds == ["Conv2d", "MaxPool2d", "Conv2d"]
    assert small.text(6, "kernel") == "1x1"
    assert small.document.stack.count() == 1


def test_a_table_with_titles_goes_to_the_columns_of_these(small: Driver) -> None:
    small.go(1, "size")
    paste(small, "Kernel\tParameters\tFilters\n5x5\t1,000\t9")
    assert (small.text(1, "kernel"), small.text(1, "size")) == ("5x5", "9")
    assert small.model.marks.reasons == {}


def test_a_decimal_comma_and_right_to_left_names_are_taken(open_window: OpenWindow) -> None:
    driver = open_window(Network((KINDS["Dropout"].fresh("x"),)))
    driver.go(0, "name")
    paste(driver, "\u200f\u0634\u0628\u0643\u0629\u200e", "<table><tr><td>\u0634</td></tr></table>")
    assert driver.names() == ["\u0634\u0628\u0643\u0629"]
    key = KINDS["Dropout"].fields()["rate"].column
    driver.go(0, key)
    paste(driver, "0,25")
    assert driver.text(0, key) == "0.25"


def test_what_is_counted_takes_nothing_and_says_so(small: Driver) -> None:
    small.go(1, "parameters")
    paste(small, "5\n")
    assert small.document.stack.count() == 0
    assert "It is counted, and not edited" in small.said


def test_kinds_are_pasted_as_shorthand(small: Driver) -> None:
    small.go(3, "kind")
    paste(small, "conv5-7")
    assert small.text(3, "kind") == "Conv2d"
    assert (small.text(3, "size"), small.text(3, "padding")) == ("7", "2")
    assert small.names() == ["in", "a", "b", "c", "d"]


# Filling


def test_a_typed_value_and_ctrl_enter_fill_the_selection(small: Driver) -> None:
    small.go(1, "size")
    for _ in range(3):
        small.key(Key.Key_Down, SHIFT)
    small.type("21")
    small.key(Key.Key_Return, CTRL)
    assert column(small, "size") == ["3x8x8", "21", "21", "", "21"]
    assert small.document.stack.count() == 1
    assert small.editors == []


def test_fill_down_takes_the_topmost_and_names_count_on(small: Driver) -> None:
    small.go(1, "size")
    small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_D, CTRL_SHIFT)
    assert column(small, "size") == ["3x8x8", "3", "3", "", "5"]
    small.go(1, "name")
    small.enter("conv1")
    small.go(1, "name")
    for _ in range(3):
        small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_D, CTRL_SHIFT)
    assert small.names() == ["in", "conv1", "conv2", "conv3", "conv4"]


def test_fill_down_of_one_cell_takes_the_one_above(small: Driver) -> None:
    small.go(2, "size")
    small.key(Key.Key_D, CTRL_SHIFT)
    assert column(small, "size") == ["3x8x8", "3", "3", "", "5"]


def test_a_series_of_numbers_goes_on_from_two(small: Driver) -> None:
    small.go(1, "size")
    for _ in range(3):
        small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_E, CTRL_SHIFT)
    assert column(small, "size") == ["3x8x8", "3", "4", "", "5"]
    small.go(1, "size")
    small.enter("2")
    small.go(1, "size")
    for _ in range(3):
        small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_E, CTRL_SHIFT)
    assert column(small, "size") == ["3x8x8", "2", "4", "", "6"]


def test_delete_clears_selected_cells(small: Driver) -> None:
    small.go(1, "padding")
    small.key(Key.Key_Down, SHIFT)
    small.key(Key.Key_Delete)
    assert column(small, "padding") == ["", "0", "0", "", "1"]


# With rows out of sight


def test_pasting_goes_to_the_rows_in_sight_and_leaves_the_others(small: Driver) -> None:
    small.table.hiding.show_only([1, 4])
    small.click(1, "size")
    paste(small, "7\n8")
    assert column(small, "size")[1:] == ["7", "4", "", "8"]
    assert selected(small) == {(1, "size"), (4, "size")}
    small.key(Key.Key_Z, CTRL)
    assert column(small, "size")[1:] == ["3", "4", "", "5"]


def test_filling_takes_the_row_above_that_is_in_sight(small: Driver) -> None:
    small.table.hiding.show_only([1, 4])
    small.click(4, "size")
    small.key(Key.Key_D, CTRL_SHIFT)
    assert column(small, "size")[1:] == ["3", "4", "", "3"]
    small.key(Key.Key_Z, CTRL)
    small.click(1, "size")
    small.key(Key.Key_D, CTRL_SHIFT)
    assert not small.document.modified, "no row in sight stands above the first"


def test_delete_clears_only_what_is_in_sight(small: Driver) -> None:
    small.table.hiding.show_only([1, 4])
    small.click(1, "padding")
    small.click(4, "padding", SHIFT)
    small.key(Key.Key_Delete)
    assert column(small, "padding")[1:] == ["0", "1", "", "0"]
