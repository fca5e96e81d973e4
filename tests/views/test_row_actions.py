"""Rows: deleted, moved, doubled, copied, dragged; each with real keys."""

import pytest
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.models.layer_table import LayerTableModel
from tests.gui.driver import ALT, CTRL, SHIFT, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow
from tests.helpers import deep_network


@pytest.fixture
def small(open_window: OpenWindow) -> Driver:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("a", filters=3, padding=(1, 1)),
        KINDS["ReLU"].fresh("b"),
        KINDS["Add"].fresh("c", inputs=("a", "b")),
        KINDS["Flatten"].fresh("d"),
    )
    return open_window(Network(layers, name="Small"))


# Deleting and clearing


def test_delete_gives_selected_cells_their_usual_values(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.enter("7")
    vgg.click(1, "padding")
    vgg.click(2, "padding", SHIFT)
    vgg.key(Key.Key_Delete)
    assert [vgg.text(row, "padding") for row in (1, 2, 4)] == ["0", "0", "1"]
    vgg.click(1, "size")
    vgg.key(Key.Key_Delete)
    # A convolution must have filters: there is no usual number to go back to.
    assert vgg.text(1, "size") == "7"
    assert vgg.document.stack.count() == 2
    vgg.key(Key.Key_Z, CTRL)
    assert [vgg.text(row, "padding") for row in (1, 2)] == ["1", "1"]


def test_delete_with_a_figure_selected_changes_nothing(vgg: Driver) -> None:
    vgg.click(1, "parameters")
    vgg.key(Key.Key_Delete)
    assert not vgg.document.modified


def test_clearing_a_switched_off_bias_switches_it_on(vgg: Driver) -> None:
    vgg.go(1, "bias")
    vgg.key(Key.Key_Space)
    assert vgg.text(1, "bias") == "no"
    vgg.click(1, "bias", SHIFT)  # beside or on the box: selected either way
    vgg.table.setCurrentIndex(vgg.at(1, "bias"))
    vgg.key(Key.Key_Delete)
    assert vgg.text(1, "bias") == "yes"


def test_delete_removes_rows_that_are_selected_as_a_whole(small: Driver) -> None:
    header = small.table.verticalHeader()
    place = QPoint(5, header.sectionViewportPosition(1) + 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert small.table.selected_rows() == [1]
    small.table.setFocus()
    small.key(Key.Key_Delete)
    assert small.names() == ["in", "b", "c", "d"]
    # What took the row takes what it took.
    assert small.document.network.layers[2].inputs == ("in", "b")
    assert small.table.selected_rows() == [1]
    small.key(Key.Key_Z, CTRL)
    assert small.names() == ["in", "a", "b", "c", "d"]


def test_ctrl_delete_removes_the_row_of_a_cell(small: Driver) -> None:
    small.go(2, "name")
    small.key(Key.Key_Delete, CTRL)
    assert small.names() == ["in", "a", "c", "d"]


def test_select_all_and_delete_shows_the_start_page_and_undo_the_table(small: Driver) -> None:
    before = small.document.network
    small.go(0, "name")
    small.key(Key.Key_A, CTRL)
    assert small.table.selected_rows() == [0, 1, 2, 3, 4]
    small.key(Key.Key_Delete)
    assert small.names() == []
    assert not small.table.isVisible()
    small.key(Key.Key_Z, CTRL)
    assert small.document.network == before
    assert small.table.isVisible()


def test_a_long_column_is_cleared_in_one_step(open_window: OpenWindow) -> None:
    driver = open_window(deep_network(1_500))
    driver.show_column("padding")
    column = COLUMN_INDEX["padding"]
    cells = QItemSelection(driver.model.index(0, column), driver.model.index(1_499, column))
    driver.go(1, "padding")
    flags = QItemSelectionModel.SelectionFlag
    driver.table.selectionModel().select(cells, flags.ClearAndSelect)
    driver.key(Key.Key_Delete)
    shown = {driver.text(row, "padding") for row in range(1_500)}
    assert shown == {"", "0"}
    driver.key(Key.Key_Z, CTRL)
    assert driver.document.network == deep_network(1_500)


def test_a_large_selection_is_not_asked_for_the_flags_of_every_cell(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A header that knows of the selection asks each cell at each paint: seconds at 100,000."""
    driver = open_window(deep_network(2_000))
    asked = 0
    flags = LayerTableModel.flags

    def counting(model: LayerTableModel, index: QModelIndex) -> Qt.ItemFlag:
        nonlocal asked
        asked += 1
        return flags(model, index)

    monkeypatch.setattr(LayerTableModel, "flags", counting)
    driver.go(0, "name")
    driver.key(Key.Key_A, CTRL)
    driver.table.horizontalHeader().viewport().repaint()
    driver.settle()
    assert len(driver.table.selected_rows()) == 2_000
    assert asked < 2_000


# Moving and doubling


def test_alt_up_and_down_move_rows(small: Driver) -> None:
    small.go(1, "size")
    small.key(Key.Key_Down, ALT)
    assert small.names() == ["in", "b", "a", "c", "d"]
    assert small.table.selected_rows() == [2]
    small.key(Key.Key_Up, ALT)
    assert small.names() == ["in", "a", "b", "c", "d"]
    assert small.document.stack.count() == 2


def test_rows_at_an_end_do_not_move_over_it(small: Driver) -> None:
    small.go(0, "name")
    small.key(Key.Key_Up, ALT)
    small.go(4, "name")
    small.key(Key.Key_Down, ALT)
    assert small.names() == ["in", "a", "b", "c", "d"]
    assert not small.document.modified


@pytest.mark.parametrize(
    ("key", "order"), [(Key.Key_Down, "in c a d b"), (Key.Key_Up, "in a c b d")]
)
def test_rows_that_lie_apart_move_together(small: Driver, key: Key, order: str) -> None:
    """The rows 2 and 4 (a, c): each keeps its order, and one undo brings all back."""
    small.table.select_rows([1, 3])
    small.table.setFocus()
    small.key(key, ALT)
    names = small.names()
    assert sorted(names) == ["a", "b", "c", "d", "in"]
    assert names.index("a") < names.index("c")
    chosen = {names[row] for row in small.table.selected_rows()}
    assert chosen == {"a", "c"}
    small.key(Key.Key_Z, CTRL)
    assert small.names() == ["in", "a", "b", "c", "d"]


def test_ctrl_d_doubles_rows_below_them(small: Driver) -> None:
    small.table.select_rows([1, 2])
    small.table.setFocus()
    small.key(Key.Key_D, CTRL)
    assert len(small.names()) == 7
    assert len(set(small.names())) == 7
    assert small.names()[:3] == ["in", "a", "b"]
    assert [layer.kind() for layer in small.document.network.layers[3:5]] == ["Conv2d", "ReLU"]
    assert small.table.selected_rows() == [3, 4]
    small.key(Key.Key_Z, CTRL)
    assert len(small.names()) == 5


def test_a_row_is_added_below_the_selection(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.choose("add", "Normalisation", "BatchNorm2d")
    assert vgg.document.network.layers[2].kind() == "BatchNorm2d"
    assert vgg.table.selected_rows() == [2]
    vgg.choose("add", "Merge", "Add")
    added = vgg.document.network.layers[3]
    assert added.inputs == (vgg.names()[2], vgg.names()[1])
    assert vgg.document.counts.problems == []


def test_every_kind_can_be_added(vgg: Driver) -> None:
    for kind in KINDS:
        vgg.window.rows.add(kind)
    assert {layer.kind() for layer in vgg.document.network.layers} == set(KINDS)
    while vgg.document.stack.canUndo():
        vgg.key(Key.Key_Z, CTRL)
    assert vgg.document.network == gallery.load("vgg16")


# Undo and redo


def test_undo_and_redo_are_open_exactly_while_there_is_something(vgg: Driver) -> None:
    undo, redo = vgg.action("undo"), vgg.action("redo")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    vgg.go(1, "size")
    vgg.enter("1")
    vgg.enter("2")
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    assert "conv1_2" in undo.toolTip()
    vgg.key(Key.Key_Z, CTRL)
    assert (undo.isEnabled(), redo.isEnabled()) == (True, True)
    assert "conv1_1" in undo.toolTip()
    assert "conv1_2" in redo.toolTip()
    vgg.key(Key.Key_Z, CTRL)
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    vgg.key(Key.Key_Y, CTRL)
    vgg.key(Key.Key_Z, CTRL | SHIFT)
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    assert (vgg.text(1, "size"), vgg.text(2, "size")) == ("1", "2")


def test_undo_shows_where(open_window: OpenWindow) -> None:
    driver = open_window(deep_network(300))
    driver.go(290, "name")
    driver.key(Key.Key_Delete, CTRL)
    driver.table.select_rows([0])
    driver.table.setFocus()
    driver.key(Key.Key_Z, CTRL)
    assert driver.table.selected_rows() == [290]
    place = driver.table.visualRect(driver.at(290, "name"))
    assert driver.table.viewport().rect().contains(place.center())


def test_the_network_is_named(vgg: Driver, dialogs: Dialogs) -> None:
    dialogs.text = "  Mine "
    vgg.action("name_network").trigger()
    assert vgg.document.network.name == "Mine"
    assert "Mine" in vgg.window.windowTitle()
    vgg.key(Key.Key_Z, CTRL)
    assert vgg.window.windowTitle().startswith("VGG-16")
    dialogs.text = None
    vgg.action("name_network").trigger()
    assert vgg.document.network.name == "VGG-16"


# Dragging


def drop(driver: Driver, rows: list[int], target: int, *, above: bool) -> None:
    """Drop rows above or below a row, as Qt does at the end of a drag."""
    column = COLUMN_INDEX["name"]
    data = driver.model.mimeData([driver.model.index(row, column) for row in rows])
    rect = driver.table.visualRect(driver.model.index(target, column))
    y = rect.top() + 1 if above else rect.bottom() - 1
    event = QDropEvent(
        QPointF(rect.left() + 5, y),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    driver.model.dropMimeData(
        event.mimeData(),
        event.dropAction(),
        target + (not above),
        0,
        driver.table.rootIndex(),
    )


def test_dragged_rows_are_moved_once_and_stay_selected(small: Driver) -> None:
    drop(small, [1, 2], 4, above=False)
    assert small.names() == ["in", "c", "d", "a", "b"]
    assert small.table.selected_rows() == [3, 4]
    small.key(Key.Key_Z, CTRL)
    assert small.names() == ["in", "a", "b", "c", "d"]


def test_the_table_lets_rows_be_dragged_between_others_only(small: Driver) -> None:
    table = small.table
    assert table.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove
    assert table.dragEnabled()
    assert not table.dragDropOverwriteMode()
    assert small.model.supportedDropActions() == Qt.DropAction.MoveAction
