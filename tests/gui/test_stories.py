"""What people come for, from end to end through the real window."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from cnnparam_gui.files import formats, gallery
from cnnparam_gui.models.columns import COLUMN_INDEX
from tests.gui.driver import ALT, CTRL, SHIFT, Dialogs, Driver, Key
from tests.gui.fixtures import OpenWindow

LENET5 = 61_706
VGG16 = 138_357_544


def add(driver: Driver, family: str, kind: str, **values: str) -> None:
    """Add a row below the last one and fill it in, by keys only."""
    driver.key(Key.Key_L, CTRL)
    driver.pick(family, kind)
    row = len(driver.names()) - 1
    assert driver.cursor[0] == row
    for column, value in values.items():
        driver.move_to(column)
        driver.type(value)
        driver.key(Key.Key_Return)
        assert driver.cursor[0] == row, "Enter in the last row stays in it"
        assert driver.text(row, column) in (value, f"{value}x{value}")


def test_lenet5_is_built_by_keys_only(empty: Driver) -> None:
    page = empty.window.pages.start_page
    page.setFocus()
    empty.key(Key.Key_Return)
    assert empty.names() == ["input1"]
    empty.move_to("size")
    empty.enter("1x32x32")
    add(empty, "Convolution", "Conv2d", size="6", kernel="5")
    add(empty, "Pooling", "AvgPool2d", kernel="2", stride="2")
    add(empty, "Convolution", "Conv2d", size="16", kernel="5")
    add(empty, "Pooling", "AvgPool2d", kernel="2", stride="2")
    for units in ("120", "84", "10"):
        empty.key(Key.Key_L, CTRL)
        empty.pick(*dense_entry(empty))
        empty.move_to("size")
        empty.enter(units)
    assert empty.document.counts.problems == []
    assert empty.parameters == LENET5
    assert empty.window.totals.parameters.text() == "61,706 parameters"
    assert empty.window.totals.status.text() == "exact"
    assert empty.text(5, "parameters") == "48,120"
    # All of it can be taken back, to the page that it began with, and done again.
    while empty.document.stack.canUndo():
        empty.key(Key.Key_Z, CTRL)
    assert page.isVisible()
    while empty.document.stack.canRedo():
        empty.key(Key.Key_Z, CTRL | SHIFT)
    assert empty.parameters == LENET5


def dense_entry(driver: Driver) -> tuple[str, ...]:
    """A family of one kind stands in the menu by itself."""
    texts = [action.text() for action in driver.menu("add").actions()]
    driver.settle()
    return ("Linear",) if "Linear" in texts else ("Dense", "Linear")


def test_vgg16_with_fewer_filters_is_saved_and_opened_again(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    vgg.double_click(1, "size")
    vgg.enter("32")
    # conv1_1 has (3 x 3 x 3 + 1) x 32 parameters, and conv1_2 takes 32 channels.
    assert vgg.text(1, "parameters") == "896"
    assert vgg.text(2, "parameters") == f"{(32 * 9 + 1) * 64:,}"
    assert vgg.parameters == VGG16 - 896 - 32 * 9 * 64
    vgg.key(Key.Key_Z, CTRL)
    assert vgg.parameters == VGG16
    vgg.key(Key.Key_Z, CTRL | SHIFT)
    dialogs.file = str(tmp_path / "narrow")
    vgg.key(Key.Key_S, CTRL)
    saved = vgg.document.network
    vgg.choose("gallery", "LeNet-5")
    assert vgg.parameters == LENET5
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        vgg.choose("recent", "narrow.cnnparam")
    assert vgg.document.network == saved == formats.read(tmp_path / "narrow.cnnparam")
    assert vgg.parameters == VGG16 - 896 - 32 * 9 * 64
    assert not vgg.document.stack.canUndo()


def test_a_network_is_broken_and_mended(vgg: Driver) -> None:
    bar, panel = vgg.window.totals, vgg.problem_panel
    vgg.go(4, "kernel")
    vgg.enter("500")
    assert bar.status.text() == "1 problem"
    assert bar.parameters.text().startswith("\u2265 ")
    assert vgg.text(4, "output") == "?"
    assert vgg.text(21, "output") == "?", "nothing below it is known"
    assert vgg.text(2, "parameters") == "36,928", "what is above it is"
    bar.status.click()
    line = panel._list.model().index(0, 0).data()
    assert line.startswith("5  conv2_1: ")
    assert "500x500" in line
    panel._list.setFocus()
    panel._list.setCurrentIndex(panel._list.model().index(0, 0))
    vgg.key(Key.Key_Return)
    assert vgg.cursor == (4, "kernel")
    vgg.enter("3")
    assert bar.status.text() == "exact"
    assert vgg.parameters == VGG16
    assert vgg.document.network == gallery.load("vgg16")


def test_a_deleted_row_that_others_need_is_bypassed(open_window: OpenWindow) -> None:
    driver = open_window(gallery.load("resnet18"))
    before = driver.document.network
    row = next(row for row, layer in enumerate(before.layers) if layer.kind() == "Add")
    needed = before.layers[row].inputs[-1]
    driver.table.select_rows([driver.names().index(needed)])
    driver.table.setFocus()
    driver.key(Key.Key_Delete)
    assert needed not in driver.names()
    assert driver.document.counts.problems == []
    driver.key(Key.Key_Z, CTRL)
    assert driver.document.network == before


def test_a_block_is_copied_into_another_window_and_moved(
    vgg: Driver, open_window: OpenWindow
) -> None:
    other = open_window(gallery.load("lenet5"))
    vgg.activate()
    vgg.table.select_rows([1, 2, 3])
    vgg.table.setFocus()
    vgg.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().count("\n") == 3
    other.activate()
    other.go(0, "name")
    other.key(Key.Key_V, CTRL)
    # Its pool1 is another row's name here.
    assert other.names()[1:4] == ["conv1_1", "conv1_2", "pool3"]
    assert other.table.selected_rows() == [1, 2, 3]
    other.key(Key.Key_Down, ALT)
    assert other.names()[2:5] == ["conv1_1", "conv1_2", "pool3"]
    assert other.document.counts.problems == []
    for _ in range(2):
        other.key(Key.Key_Z, CTRL)
    assert other.document.network == gallery.load("lenet5")


def test_a_student_compares_presets_data_types_and_batches(vgg: Driver) -> None:
    """The questions of the lecture, answered without an edit of the network."""
    bar = vgg.window.totals
    bar.preset.setCurrentIndex(bar.preset.findData("weights"))
    bar.preset.activated.emit(bar.preset.currentIndex())
    assert vgg.parameters == 138_344_128
    bar.batch.setValue(64)
    assert vgg.document.scale.training_bytes(15_237_608) == 2 * 60_950_432 * 64
    assert bar.memory.text() == "3.90 GB forward, 7.80 GB training"
    assert not vgg.window.isWindowModified()
    assert vgg.text(1, "memory") == f"{12_845_056 * 64:,}"
    assert not vgg.table.isColumnHidden(COLUMN_INDEX["parameters"])
