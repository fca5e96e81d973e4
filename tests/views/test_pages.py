"""The start page, the table and the blocks: which of them is shown, and what they do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnnparam_gui.core import editing
from cnnparam_gui.files import gallery
from cnnparam_gui.views.panels.blocks import BlockTree
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


def test_an_empty_network_shows_the_start_page_and_rows_the_table(empty: Driver) -> None:
    assert empty.window.pages.start_page.isVisible()
    assert not empty.table.isVisible()
    empty.window.pages.start_page.input_button.click()
    assert empty.names() == ["input1"]
    assert empty.table.isVisible()
    assert empty.table.hasFocus()
    empty.key(Key.Key_Z, CTRL)
    assert empty.window.pages.start_page.isVisible()


def test_the_start_page_pastes(empty: Driver, vgg: Driver) -> None:
    vgg.window.rows.copy()
    vgg.table.select_rows([0, 1])
    vgg.window.rows.copy()
    empty.activate()
    empty.window.pages.start_page.paste_button.click()
    assert empty.names() == ["input", "conv1_1"]


def test_ctrl_n_begins_anew(vgg: Driver) -> None:
    vgg.key(Key.Key_N, CTRL)
    assert vgg.names() == []
    assert vgg.window.pages.start_page.isVisible()
    assert vgg.document.path is None


def tree(driver: Driver) -> BlockTree:
    return driver.window.pages.blocks


def test_ctrl_b_groups_by_block_and_back(vgg: Driver) -> None:
    vgg.key(Key.Key_B, CTRL)
    assert tree(vgg).isVisible()
    assert vgg.action("by_block").isChecked()
    vgg.key(Key.Key_B, CTRL)
    assert vgg.table.isVisible()


def test_the_blocks_show_the_subtotals_of_the_lecture(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    model = tree(vgg).model()
    found = {
        model.index(row, 0).data(): model.index(row, 5).data() for row in range(model.rowCount())
    }
    subtotals = ["38,720", "221,440", "1,475,328", "5,899,776", "7,079,424"]
    assert [found[f"conv{number}"] for number in range(1, 6)] == subtotals
    shown = set(found.values())
    for index in (model.index(row, 0) for row in range(model.rowCount())):
        shown |= {model.index(row, 5, index).data() for row in range(model.rowCount(index))}
    assert {"102,764,544", "16,781,312", "4,097,000"} <= shown


def test_a_double_click_in_the_blocks_goes_to_the_row(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    model = tree(vgg).model()
    block = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "conv3"
    )
    layer = model.index(1, 0, block)
    tree(vgg).expand(block)
    tree(vgg).scrollTo(layer)
    place = tree(vgg).visualRect(layer).center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(tree(vgg).viewport(), left, plain, place)
    QTest.mouseDClick(tree(vgg).viewport(), left, plain, place)
    assert vgg.table.isVisible()
    assert vgg.table.selected_rows() == [vgg.names().index("conv3_2")]
    assert not vgg.action("by_block").isChecked()


def test_enter_in_the_blocks_goes_to_the_row(vgg: Driver) -> None:
    vgg.action("by_block").trigger()
    tree(vgg).setFocus()
    tree(vgg).setCurrentIndex(tree(vgg).model().index(1, 0))
    vgg.key(Key.Key_Return)
    assert vgg.table.isVisible()
    assert vgg.table.selected_rows() == [1]


def test_the_blocks_follow_edits_and_keep_open_what_was_open(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("resnet18"))
    driver.action("by_block").trigger()
    view = tree(driver)
    model = view.model()
    outer = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "layer2"
    )
    inner = model.index(0, 0, outer)
    assert model.rowCount(inner)
    view.setExpanded(outer, True)
    view.setExpanded(inner, True)
    last = len(driver.names()) - 1
    driver.document.edit(editing.set_field(driver.document.network, last, "units", 7), "Units")
    outer = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "layer2"
    )
    assert view.isExpanded(outer)
    assert view.isExpanded(model.index(0, 0, outer))
    texts = [model.index(row, 5).data() for row in range(model.rowCount())]
    assert f"{512 * 7 + 7:,}" in texts


def test_rows_that_are_out_of_sight_are_not_changed(vgg: Driver) -> None:
    vgg.table.select_rows([3])
    vgg.action("by_block").trigger()
    for key in ("cut", "delete", "duplicate", "move_up", "rename"):
        assert not vgg.action(key).isEnabled()
    vgg.key(Key.Key_Delete, CTRL)
    vgg.key(Key.Key_D, CTRL)
    assert not vgg.document.modified
    vgg.action("by_block").trigger()
    assert vgg.action("delete").isEnabled()
