"""Blocks in the window: grouped, dissolved, repeated, made residual, inserted, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.views.ask_strip import AskStrip
from cnnparam_gui.views.insert_dialog import InsertDialog
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow

CTRL_SHIFT = CTRL | SHIFT


@pytest.fixture
def small(open_window: OpenWindow) -> Driver:
    """An image of 4 x 8 x 8, two convolutions to 8 channels, the first by a stride of 2."""
    conv = KINDS["Conv2d"]
    return open_window(
        Network(
            (
                KINDS["Input"].fresh("x", shape=(4, 8, 8)),
                conv.fresh("a", filters=8, kernel=(3, 3), stride=(2, 2), padding=(1, 1)),
                conv.fresh("b", filters=8, kernel=(3, 3), padding=(1, 1)),
                KINDS["ReLU"].fresh("r"),
            )
        )
    )


def blocks(driver: Driver) -> list[str]:
    return [layer.block for layer in driver.document.network.layers]


def names(driver: Driver) -> list[str]:
    return [layer.name for layer in driver.document.network.layers]


def strip(driver: Driver) -> AskStrip:
    (found,) = [one for one in driver.table.findChildren(AskStrip) if one.isVisible()]
    return found


def choose_rows(driver: Driver, *rows: int) -> None:
    driver.table.select_rows(rows)
    driver.table.setFocus()


# Grouping


def test_a_block_is_named_in_the_strip_and_can_be_undone(small: Driver) -> None:
    choose_rows(small, 1, 2)
    small.key(Key.Key_B, CTRL_SHIFT)
    assert strip(small).edit.text() == "block1"
    small.enter("stem.0")
    assert blocks(small) == ["", "stem.0", "stem.0", ""]
    assert small.document.stack.undoText() == "Group into stem.0"
    assert small.table.hasFocus()
    assert small.table.selected_rows() == [1, 2]
    small.key(Key.Key_Z, CTRL)
    assert blocks(small) == [""] * 4


def test_what_will_not_do_is_said_at_once_and_stays_in_the_line(small: Driver) -> None:
    choose_rows(small, 1)
    small.key(Key.Key_B, CTRL_SHIFT)
    small.type("a..b")
    assert "a name is needed" in strip(small).said.text()
    small.key(Key.Key_Return)
    assert strip(small).edit.text() == "a..b"
    assert not small.document.modified
    small.key(Key.Key_Escape)
    small.settle()
    assert not small.table.findChildren(AskStrip)
    assert small.table.hasFocus()


def test_no_key_in_the_strip_reaches_the_table(small: Driver) -> None:
    choose_rows(small, 1)
    small.key(Key.Key_B, CTRL_SHIFT)
    for key in (Key.Key_Delete, Key.Key_Down, Key.Key_Up):
        small.key(key)
    assert names(small) == ["x", "a", "b", "r"]
    assert small.table.selected_rows() == [1]


def test_the_buttons_of_the_strip_do_as_the_keys(small: Driver) -> None:
    for word, wanted in (("Cancel", ""), ("OK", "block1")):
        choose_rows(small, 1)
        small.key(Key.Key_B, CTRL_SHIFT)
        button = next(b for b in strip(small).findChildren(QPushButton) if b.text() == word)
        small.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        small.settle()
        assert blocks(small)[1] == wanted


def test_the_strip_lies_over_the_foot_of_the_table_at_any_size(small: Driver) -> None:
    choose_rows(small, 1)
    small.key(Key.Key_B, CTRL_SHIFT)
    for size in ((1024, 768), (700, 500)):
        small.window.resize(*size)
        small.settle()
        over, under = strip(small).geometry(), small.table.viewport().geometry()
        assert under.contains(over)
        assert over.bottom() == under.bottom()
        assert over.height() < under.height() / 2


def test_a_block_is_dissolved_or_the_reason_said(small: Driver) -> None:
    choose_rows(small, 1, 2)
    small.key(Key.Key_U, CTRL_SHIFT)
    assert "no block together" in small.said
    small.key(Key.Key_B, CTRL_SHIFT)
    small.enter("g")
    choose_rows(small, 1)
    small.key(Key.Key_U, CTRL_SHIFT)
    assert blocks(small) == [""] * 4
    assert small.document.stack.undoText() == "Dissolve g"


# Repeating


def test_rows_are_repeated_as_one_step(small: Driver) -> None:
    choose_rows(small, 2)
    small.key(Key.Key_R, CTRL_SHIFT)
    small.enter("4")
    assert names(small) == ["x", "a", "b", "b_2", "b_3", "b_4", "r"]
    assert small.table.selected_rows() == [2, 3, 4, 5]
    # Four times 3 x 3 x 8 x 8 and 8 biases, behind 3 x 3 x 4 x 8 and 8.
    assert small.parameters == 4 * (576 + 8) + 288 + 8
    small.key(Key.Key_Z, CTRL)
    assert names(small) == ["x", "a", "b", "r"]


@pytest.mark.parametrize("text", ["1", "0", "-3", "many", "1001", ""])
def test_only_a_number_of_times_will_do(small: Driver, text: str) -> None:
    choose_rows(small, 2)
    small.key(Key.Key_R, CTRL_SHIFT)
    small.key(Key.Key_Delete)
    small.enter(text)
    assert "2 to 1,000 times" in strip(small).said.text()
    assert not small.document.modified


def test_copies_that_do_not_fit_are_problems_as_any(small: Driver) -> None:
    choose_rows(small, 1)
    small.key(Key.Key_R, CTRL_SHIFT)
    small.enter("9")
    assert not small.document.counts.problems  # 8, 4, 2 and then 1, which stays 1
    small.key(Key.Key_Z, CTRL)
    small.go(1, "padding")
    small.enter("0")
    choose_rows(small, 1)
    small.key(Key.Key_R, CTRL_SHIFT)
    small.enter("3")
    # 8 -> 3 -> 1, on which a kernel of 3 does not fit.
    assert small.document.counts.problems[0][0] == 3
    assert "problem" in small.said


# Residual


def test_two_convolutions_become_a_residual_block(small: Driver) -> None:
    choose_rows(small, 1, 2, 3)
    small.key(Key.Key_R, CTRL)
    assert names(small) == ["x", "a", "b", "downsample.0", "add", "r"]
    assert small.text(3, "kernel") == "1x1"
    assert small.text(3, "stride") == "2"
    assert small.document.network.layers[4].inputs == ("b", "downsample.0")
    assert not small.document.counts.problems
    assert small.table.selected_rows() == [3, 4]
    assert small.said == "2 rows added"
    small.key(Key.Key_Z, CTRL)
    assert names(small) == ["x", "a", "b", "r"]


def test_what_cannot_be_residual_is_said(small: Driver) -> None:
    choose_rows(small, 0)
    small.key(Key.Key_R, CTRL)
    assert "no row above" in small.said
    assert not small.document.modified


# The gallery


def dialog(driver: Driver) -> InsertDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, InsertDialog)
    return found


def test_a_block_of_the_gallery_is_inserted_by_keys(small: Driver) -> None:
    small.document.open(
        Network((KINDS["Input"].fresh("x", shape=(64, 56, 56)), KINDS["ReLU"].fresh("r")))
    )
    choose_rows(small, 0)
    small.key(Key.Key_L, CTRL_SHIFT)
    asked = dialog(small)
    assert asked.search.hasFocus()
    small.qtbot.keyClicks(asked.search, "resnet18")
    small.qtbot.keyClick(asked.search, Key.Key_Down)
    assert asked.list.hasFocus()
    paths = [asked.part.itemData(place) for place in range(asked.part.count())]
    assert paths[:4] == ["", "layer1", "layer1.0", "layer1.1"]
    # 2 x (9 x 64 x 64) and 2 x 128.
    assert asked.part.itemText(2).strip() == "layer1.0 (7 rows, 73,984 parameters)"
    asked.part.setFocus()
    for _ in range(2):
        small.qtbot.keyClick(asked.part, Key.Key_Down)
    small.qtbot.keyClick(asked.part, Key.Key_Return)
    small.settle()
    assert names(small)[1:3] == ["layer1.0.conv1", "layer1.0.bn1"]
    assert names(small)[-1] == "r"
    assert small.parameters == 73_984
    assert not small.document.counts.problems
    assert small.table.selected_rows() == list(range(1, 8))
    assert small.document.stack.undoText() == "Insert resnet18 layer1.0"
    small.activate()
    small.key(Key.Key_Z, CTRL)
    assert names(small) == ["x", "r"]


def test_all_of_an_architecture_begins_an_empty_network(empty: Driver) -> None:
    empty.action("insert_gallery").trigger()
    asked = dialog(empty)
    asked.search.setText("vgg16")
    asked.model.sort(-1)
    asked.list.selectRow(asked.model.row_of("vgg16"))
    asked.accept()
    assert empty.document.network.layers == gallery.load("vgg16").layers


def test_all_of_one_behind_rows_is_a_block_without_its_input(small: Driver) -> None:
    choose_rows(small, 3)
    small.action("insert_gallery").trigger()
    asked = dialog(small)
    asked.search.setText("lenet")
    asked.list.selectRow(asked.model.row_of("lenet5"))
    asked.accept()
    inserted = small.document.network.layers[4:]
    assert len(inserted) == len(gallery.load("lenet5").layers) - 1
    assert {layer.block.partition(".")[0] for layer in inserted} == {"lenet5"}


def test_where_nothing_is_found_nothing_is_inserted(small: Driver) -> None:
    small.action("insert_gallery").trigger()
    asked = dialog(small)
    insert = asked.buttons.button(QDialogButtonBox.StandardButton.Ok)
    for text in ("no such architecture", "parameters<"):
        asked.search.setText(text)
        assert not insert.isEnabled()
        assert asked.said.text()
        asked.accept()
        assert asked.isVisible()
    asked.search.setText("resnet")
    assert insert.isEnabled()
    asked.reject()
    assert not small.document.modified
