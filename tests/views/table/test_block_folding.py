"""Blocks collapsed in the table, by keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cnnparam_gui.files import gallery
from cnnparam_gui.views.table.cells import mark_rect
from tests.gui.driver import ALT, CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow


@pytest.fixture
def resnet(open_window: OpenWindow) -> Driver:
    """ResNet-18: input and stem in rows 0 to 4, layer1.0 in 5 to 11, layer1.1 in 12 to 18."""
    return open_window(gallery.load("resnet18"))


def in_sight(driver: Driver) -> list[int]:
    rows = range(len(driver.document.network.layers))
    return [row for row in rows if not driver.table.isRowHidden(row)]


def test_alt_left_collapses_from_inside_out_and_alt_right_expands(resnet: Driver) -> None:
    resnet.go(8, "name")
    resnet.key(Key.Key_Left, ALT)
    assert in_sight(resnet)[:8] == [0, 1, 2, 3, 4, 5, 12, 13]
    assert resnet.cursor == (5, "name")
    resnet.key(Key.Key_Left, ALT)
    assert in_sight(resnet)[:7] == [0, 1, 2, 3, 4, 5, 19]
    resnet.key(Key.Key_Down)
    assert resnet.cursor == (19, "name")
    resnet.key(Key.Key_Up)
    resnet.key(Key.Key_Right, ALT)
    resnet.key(Key.Key_Right, ALT)
    assert in_sight(resnet) == list(range(70))
    assert not resnet.document.modified, "how one looks is no edit"


def test_all_blocks_are_collapsed_and_expanded(resnet: Driver) -> None:
    resnet.go(30, "kind")
    resnet.key(Key.Key_Left, ALT | SHIFT)
    assert in_sight(resnet) == [0, 1, 2, 3, 4, 5, 19, 35, 51, 67, 68, 69]
    assert resnet.cursor == (19, "kind")
    resnet.key(Key.Key_Right, ALT | SHIFT)
    assert in_sight(resnet) == list(range(70))


def click_mark(driver: Driver, row: int) -> None:
    index = driver.at(row, "name")
    driver.table.scrollTo(index)
    place: QPoint = mark_rect(driver.table.visualRect(index)).center()
    QTest.mouseClick(driver.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_the_mark_closes_and_opens(resnet: Driver) -> None:
    click_mark(resnet, 5)
    assert in_sight(resnet)[5:7] == [5, 12]
    click_mark(resnet, 5)
    assert in_sight(resnet) == list(range(70))
    click_mark(resnet, 6)
    assert in_sight(resnet) == list(range(70)), "no block begins there"


def test_a_double_click_opens_a_subtotal(resnet: Driver) -> None:
    click_mark(resnet, 5)
    resnet.double_click(5, "kind")
    assert in_sight(resnet) == list(range(70))
    assert not resnet.editors


def test_what_is_typed_on_a_subtotal_goes_nowhere(resnet: Driver) -> None:
    click_mark(resnet, 5)
    resnet.go(5, "size")
    resnet.type("9")
    assert not resnet.editors
    resnet.key(Key.Key_Delete)
    assert not resnet.document.modified


def test_a_subtotal_is_deleted_moved_and_copied_with_its_rows(resnet: Driver) -> None:
    click_mark(resnet, 5)
    resnet.table.select_rows([5])
    assert resnet.table.selected_rows() == list(range(5, 12))
    before = [layer.name for layer in resnet.document.network.layers]
    resnet.key(Key.Key_Down, ALT)
    # Below layer1.1's first row, which is open.
    moved = [layer.name for layer in resnet.document.network.layers]
    assert moved == before[:5] + before[12:13] + before[5:12] + before[13:]
    resnet.key(Key.Key_Z, CTRL)
    resnet.table.select_rows([5])
    resnet.key(Key.Key_Delete, CTRL)
    assert [layer.name for layer in resnet.document.network.layers] == before[:5] + before[12:]


def test_cells_of_a_subtotal_are_copied_as_they_show(resnet: Driver) -> None:
    click_mark(resnet, 5)
    resnet.go(5, "parameters")
    resnet.key(Key.Key_C, CTRL)
    # Two convolutions of 9 x 64 x 64 and two norms of 128.
    assert QGuiApplication.clipboard().text().strip() == "73,984"


def test_a_row_moves_past_a_subtotal_and_never_into_it(resnet: Driver) -> None:
    click_mark(resnet, 5)
    before = [layer.name for layer in resnet.document.network.layers]
    resnet.table.select_rows([4])
    resnet.key(Key.Key_Down, ALT)
    moved = [layer.name for layer in resnet.document.network.layers]
    assert moved == before[:4] + before[5:12] + before[4:5] + before[12:]
    resnet.key(Key.Key_Up, ALT)
    assert [layer.name for layer in resnet.document.network.layers] == before


def test_what_is_asked_for_comes_into_sight(resnet: Driver) -> None:
    resnet.key(Key.Key_Left, ALT | SHIFT)
    resnet.table.select_rows([8])
    assert 8 in in_sight(resnet)
    assert 20 not in in_sight(resnet), "other blocks stay closed"
    resnet.table.go_to(21, "kind")
    assert resnet.cursor == (21, "kind")
    assert 21 in in_sight(resnet)


def test_undo_shows_what_it_changed_in_a_collapsed_block(resnet: Driver) -> None:
    resnet.go(8, "size")
    resnet.enter("32")
    resnet.key(Key.Key_Left, ALT | SHIFT)
    resnet.go(0, "name")
    resnet.key(Key.Key_Z, CTRL)
    assert 8 in in_sight(resnet)
    assert resnet.table.selected_rows() == [8]


def test_a_filter_and_collapsed_blocks_go_together(resnet: Driver) -> None:
    click_mark(resnet, 5)
    hiding = resnet.table.hiding
    hiding.show_only([1, 5, 6, 13])
    assert in_sight(resnet) == [1, 5, 13]
    hiding.show_only(None)
    assert in_sight(resnet)[5:7] == [5, 12]
    hiding.show_only([6, 13])
    resnet.key(Key.Key_Right, ALT | SHIFT)
    assert in_sight(resnet) == [6, 13]


def test_edits_above_leave_blocks_collapsed(resnet: Driver) -> None:
    click_mark(resnet, 5)
    resnet.table.select_rows([1])
    resnet.key(Key.Key_D, CTRL)
    assert in_sight(resnet)[5:8] == [5, 6, 13]
    resnet.key(Key.Key_Z, CTRL)
    assert in_sight(resnet)[5:7] == [5, 12]


def test_a_subtotal_is_painted_in_bold_and_never_cut(resnet: Driver) -> None:
    before = resnet.table.columnWidth(resnet.at(0, "parameters").column())
    open_picture = resnet.table.grab().toImage()
    resnet.key(Key.Key_Left, ALT | SHIFT)
    resnet.settle()
    assert resnet.table.grab().toImage() != open_picture
    column = resnet.at(0, "parameters").column()
    font = resnet.table.font()
    font.setBold(True)
    resnet.table.setFont(font)
    widest = resnet.table.fontMetrics().horizontalAdvance("8,393,728")
    assert resnet.table.columnWidth(column) >= max(before, widest)
