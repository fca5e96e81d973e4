"""Editing cells with real keys and the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QStyle

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery
from cnnparam_gui.views.table.editors import NamesEdit, matching_kinds
from tests.gui.driver import CTRL, SHIFT, Driver, Key
from tests.gui.fixtures import OpenWindow

VGG_PARAMETERS = 138_357_544


@pytest.fixture
def resnet(open_window: OpenWindow) -> Driver:
    return open_window(gallery.load("resnet18"))


def filters(driver: Driver, row: int) -> int:
    value = driver.document.network.layers[row].filters  # type: ignore[attr-defined]  # a row of any kind
    assert isinstance(value, int)
    return value


# Committing


def test_typing_a_number_and_enter_commits_and_goes_down(vgg: Driver) -> None:
    vgg.click(1, "size")
    vgg.type("32")
    assert vgg.editor.accessibleName() == "Filters"
    assert filters(vgg, 1) == 64
    vgg.key(Key.Key_Return)
    assert filters(vgg, 1) == 32
    assert vgg.editors == []
    assert vgg.cursor == (2, "size")
    assert vgg.table.hasFocus()


def test_enter_goes_over_cells_that_the_kind_does_not_have(vgg: Driver) -> None:
    vgg.go(2, "size")
    vgg.enter("48")
    # Row 3 pools and has no filters.
    assert vgg.cursor == (4, "size")


def test_enter_without_an_editor_goes_down(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.key(Key.Key_Return)
    assert vgg.cursor == (2, "size")
    assert not vgg.document.modified


def test_a_column_of_numbers_is_typed_from_top_to_bottom(vgg: Driver) -> None:
    vgg.go(1, "size")
    for value in ("8", "9", "10"):
        vgg.enter(value)
    assert [filters(vgg, row) for row in (1, 2, 4)] == [8, 9, 10]
    assert vgg.document.stack.count() == 3


def test_enter_in_the_last_row_stays(vgg: Driver) -> None:
    vgg.go(21, "size")
    vgg.enter("10")
    assert vgg.cursor == (21, "size")
    assert vgg.table.hasFocus()


def test_tab_commits_and_goes_right(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.type("32")
    vgg.key(Key.Key_Tab)
    assert filters(vgg, 1) == 32
    assert vgg.cursor == (1, "kernel")
    assert vgg.table.hasFocus()
    vgg.key(Key.Key_Tab)
    assert vgg.cursor == (1, "stride")
    vgg.key(Key.Key_Backtab, SHIFT)
    assert vgg.cursor == (1, "kernel")


def test_back_tab_commits_and_goes_left(vgg: Driver) -> None:
    vgg.go(1, "kernel")
    vgg.type("5")
    vgg.key(Key.Key_Backtab, SHIFT)
    assert vgg.text(1, "kernel") == "5x5"
    assert vgg.cursor == (1, "size")


def test_f2_edits_what_is_there(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.key(Key.Key_F2)
    assert vgg.editor.property("text") == "64"
    vgg.key(Key.Key_End)
    vgg.enter("0")
    assert filters(vgg, 1) == 640


def test_a_double_click_edits(vgg: Driver) -> None:
    vgg.double_click(1, "kernel")
    vgg.enter("5")
    assert vgg.text(1, "kernel") == "5x5"


def test_escape_cancels(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.type("7")
    vgg.key(Key.Key_Escape)
    assert vgg.editors == []
    assert filters(vgg, 1) == 64
    assert vgg.document.stack.count() == 0
    assert vgg.cursor == (1, "size")
    assert vgg.table.hasFocus()


def test_what_is_counted_cannot_be_edited(vgg: Driver) -> None:
    vgg.double_click(1, "parameters")
    assert vgg.editors == []
    vgg.type("5")
    assert vgg.editors == []
    assert not vgg.document.modified


def test_the_arrow_keys_step_a_number(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.key(Key.Key_F2)
    vgg.key(Key.Key_Up)
    vgg.key(Key.Key_PageDown)
    vgg.key(Key.Key_Return)
    assert filters(vgg, 1) == 55


def test_one_undo_takes_back_what_was_typed_twice_into_a_cell(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.enter("32")
    vgg.go(1, "size")
    vgg.enter("16")
    vgg.key(Key.Key_Z, CTRL)
    assert filters(vgg, 1) == 64
    assert vgg.parameters == VGG_PARAMETERS
    vgg.key(Key.Key_Z, CTRL | SHIFT)
    assert filters(vgg, 1) == 16


# What is refused


def test_a_wrong_value_stays_in_the_editor_with_the_reason(vgg: Driver) -> None:
    before = vgg.document.network
    vgg.go(1, "size")
    vgg.type("0")
    vgg.key(Key.Key_Return)
    assert vgg.editor.property("text") == "0"
    assert "between 1 and" in vgg.editor.accessibleDescription()
    assert vgg.document.network is before
    vgg.key(Key.Key_Tab)
    assert vgg.editor.property("text") == "0"
    vgg.key(Key.Key_Backspace)
    vgg.enter("12")
    assert filters(vgg, 1) == 12
    assert vgg.editors == []


def test_a_wrong_value_can_be_left_by_escape(vgg: Driver) -> None:
    vgg.go(1, "kernel")
    vgg.enter("3xx")
    assert len(vgg.editors) == 1
    vgg.key(Key.Key_Escape)
    assert vgg.editors == []
    assert vgg.text(1, "kernel") == "3x3"


@pytest.mark.parametrize("leave", ["click", "focus"])
def test_leaving_a_wrong_value_says_why_and_changes_nothing(vgg: Driver, leave: str) -> None:
    before = vgg.document.network
    vgg.go(1, "size")
    vgg.type("0")
    if leave == "click":
        vgg.click(5, "name")
    else:
        vgg.window.totals.batch.setFocus()
    vgg.settle()
    assert vgg.document.network is before
    assert "Filters: 0 is not between 1 and" in vgg.said


def test_leaving_a_right_value_commits_it(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.type("32")
    vgg.click(5, "name")
    vgg.settle()
    assert filters(vgg, 1) == 32
    assert vgg.editors == []


def test_a_taken_name_is_refused_while_it_is_typed(vgg: Driver) -> None:
    vgg.go(1, "name")
    vgg.type("conv1_2")
    assert "already the name of row 3" in vgg.editor.accessibleDescription()
    vgg.type("b")
    assert vgg.editor.accessibleDescription() == ""
    vgg.key(Key.Key_Return)
    assert vgg.names()[1] == "conv1_2b"


# Names and inputs


def test_a_new_name_goes_into_all_references_and_one_undo_restores_them(resnet: Driver) -> None:
    before = resnet.document.network
    row = next(row for row, layer in enumerate(before.layers) if layer.kind() == "Add")
    source = before.layers[row].inputs[-1]
    at = resnet.names().index(source)
    resnet.go(at, "name")
    resnet.enter("renamed")
    after = resnet.document.network.layers
    assert "renamed" in after[row].inputs
    assert not any(source in layer.inputs for layer in after)
    assert resnet.document.counts.problems == []
    resnet.key(Key.Key_Z, CTRL)
    assert resnet.document.network == before


def test_shift_f2_renames_the_row(vgg: Driver) -> None:
    vgg.click(1, "kernel")
    vgg.key(Key.Key_F2, SHIFT)
    vgg.enter("first")
    assert vgg.names()[1] == "first"


def test_inputs_are_completed_from_the_rows_above(resnet: Driver) -> None:
    row = next(
        row
        for row, layer in enumerate(resnet.document.network.layers)
        if layer.kind() == "Add" and row > 10
    )
    above = resnet.names()[row - 1]
    resnet.go(row, "inputs")
    resnet.key(Key.Key_F2)
    editor = resnet.editor
    assert isinstance(editor, NamesEdit)
    names = editor._completer.model()
    offered = {names.index(i, 0).data() for i in range(names.rowCount())}
    assert offered == set(resnet.names()[:row])
    resnet.type(above[:-1])
    assert editor.completer_open()
    resnet.key(Key.Key_Down)
    resnet.key(Key.Key_Return)
    assert not editor.completer_open()
    assert editor.text() in offered
    resnet.type(f", {resnet.names()[1]}")
    resnet.key(Key.Key_Escape)  # the list of names
    resnet.key(Key.Key_Return)
    assert resnet.document.network.layers[row].inputs[-1] == resnet.names()[1]
    assert len(resnet.document.network.layers[row].inputs) == 2


def test_enter_takes_typed_names_while_the_list_is_open_but_nothing_is_chosen(
    resnet: Driver,
) -> None:
    row = next(
        row for row, layer in enumerate(resnet.document.network.layers) if layer.kind() == "Add"
    )
    first, second = resnet.names()[row - 1], resnet.names()[1]
    resnet.go(row, "inputs")
    resnet.type(f"{first}, {second}")
    resnet.key(Key.Key_Return)
    if resnet.editors:  # the first Enter may close the list only
        resnet.key(Key.Key_Return)
    assert resnet.editors == []
    assert resnet.document.network.layers[row].inputs == (first, second)


# Kinds


def offered() -> list[str]:
    """Gives what the open list of kinds offers."""
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    return [str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount())]


def test_the_kind_is_chosen_from_a_list(vgg: Driver) -> None:
    vgg.go(1, "kind")
    vgg.key(Key.Key_F2)
    assert vgg.editor.property("text") == "Conv2d"
    vgg.settle()
    assert offered() == list(KINDS), "the list is open at once"
    vgg.type("convt")
    assert offered()[0] == "ConvTranspose2d"
    vgg.key(Key.Key_Down)
    vgg.key(Key.Key_Return)
    assert vgg.text(1, "kind") == "ConvTranspose2d"
    assert vgg.editors == []
    assert vgg.text(1, "kernel") == "3x3"


@pytest.mark.parametrize(
    ("typed", "first"), [("conv", "Conv2d"), ("pool", "AvgPool2d"), ("norm", "BatchNorm2d")]
)
def test_kinds_are_found_by_their_beginning_and_by_words_in_them(typed: str, first: str) -> None:
    found = matching_kinds(typed)
    assert found[0] == first
    assert all(typed in kind.lower() for kind in found)


@pytest.mark.parametrize(
    ("row", "typed", "kind", "texts"),
    [
        (3, "conv3-64", "Conv2d", {"size": "64", "kernel": "3x3", "padding": "1"}),
        (2, "pool2", "MaxPool2d", {"kernel": "2x2", "stride": "2"}),
        (2, "fc4096", "Linear", {"size": "4096"}),
    ],
)
def test_the_shorthand_of_lectures_is_a_kind(
    vgg: Driver, row: int, typed: str, kind: str, texts: dict[str, str]
) -> None:
    before = vgg.names()
    vgg.go(row, "kind")
    vgg.type(typed)
    vgg.key(Key.Key_Return)
    assert vgg.text(row, "kind") == kind
    assert {key: vgg.text(row, key) for key in texts} == texts
    assert vgg.names() == before
    assert vgg.editors == []
    assert vgg.document.stack.count() == 1
    assert vgg.cursor == (row + 1, "kind")


def test_what_is_no_kind_stays_with_the_reason(vgg: Driver) -> None:
    vgg.go(2, "kind")
    vgg.type("conf3-64")
    vgg.key(Key.Key_Return)
    assert "did you mean conv" in vgg.editor.accessibleDescription()
    vgg.key(Key.Key_Escape)
    assert not vgg.document.modified


def test_a_kind_is_typed(vgg: Driver) -> None:
    vgg.go(3, "kind")
    vgg.key(Key.Key_F2)
    vgg.settle()
    vgg.type("AvgPool2d")
    vgg.key(Key.Key_Return)
    if vgg.editors:
        vgg.key(Key.Key_Return)
    assert vgg.text(3, "kind") == "AvgPool2d"
    assert vgg.editors == []


def test_escape_leaves_the_kind(vgg: Driver) -> None:
    vgg.go(3, "kind")
    vgg.key(Key.Key_F2)
    vgg.settle()
    vgg.key(Key.Key_Escape)
    if vgg.editors:
        vgg.key(Key.Key_Escape)
    assert vgg.text(3, "kind") == "MaxPool2d"
    assert not vgg.document.modified
    assert vgg.editors == []


# Check boxes


def bias(driver: Driver, row: int = 1) -> bool:
    return bool(driver.document.network.layers[row].bias)  # type: ignore[attr-defined]  # a row of any kind


def test_a_click_on_the_box_switches_it_and_beside_it_does_not(vgg: Driver) -> None:
    middle = vgg.place(1, "bias")
    size = vgg.window.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    viewport, left = vgg.table.viewport(), Qt.MouseButton.LeftButton
    for beside in (size, -size):
        QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, middle + QPoint(beside, 0))
        assert bias(vgg), "a click beside the box only selects"
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, middle)
    assert not bias(vgg)
    QTest.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, middle)
    assert bias(vgg)


def test_only_the_left_button_switches_a_box(vgg: Driver) -> None:
    middle = vgg.place(1, "bias")
    QTest.mouseClick(
        vgg.table.viewport(), Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, middle
    )
    assert bias(vgg)


def test_a_press_elsewhere_that_is_released_on_a_box_does_not_switch_it(vgg: Driver) -> None:
    start, end = vgg.place(2, "bias"), vgg.place(1, "bias")
    viewport, left = vgg.table.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, end)
    assert bias(vgg, 1)
    assert bias(vgg, 2)


def test_space_switches_a_box(vgg: Driver) -> None:
    vgg.go(1, "bias")
    vgg.key(Key.Key_Space)
    assert not bias(vgg)
    vgg.key(Key.Key_Space)
    assert bias(vgg)
    # A double click is two clicks, and a letter opens no editor.
    vgg.type("x")
    assert vgg.editors == []


def test_a_batch_norm_has_a_box_for_its_shift(open_window: OpenWindow) -> None:
    layers = (KINDS["Input"].fresh("in"), KINDS["BatchNorm2d"].fresh("bn"))
    driver = open_window(Network(layers))
    driver.go(1, "bias")
    driver.key(Key.Key_Space)
    assert driver.parameters == 3
