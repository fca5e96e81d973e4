"""Rows copied, cut and pasted, within a window and between windows."""

import subprocess
import sys

import pytest
from PySide6.QtCore import (
    QMimeData,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import native
from cnnparam_gui.models.columns import COLUMNS, FieldColumn
from cnnparam_gui.views.shape_dialog import ShapeDialog
from tests.files import keras_texts
from tests.files.test_lecture_table import CS231N
from tests.gui.driver import CTRL, Driver, Key
from tests.gui.fixtures import OpenWindow


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


# The clipboard


def test_copy_and_paste_within_a_window(small: Driver) -> None:
    small.table.select_rows([1, 2])
    small.table.setFocus()
    small.key(Key.Key_C, CTRL)
    assert small.said == "2 rows copied"
    small.table.select_rows([4])
    small.key(Key.Key_V, CTRL)
    layers = small.document.network.layers
    assert [layer.kind() for layer in layers[5:]] == ["Conv2d", "ReLU"]
    assert len(set(small.names())) == 7
    assert small.table.selected_rows() == [5, 6]
    assert small.document.stack.count() == 1


def test_cut_and_paste_moves_rows(small: Driver) -> None:
    small.table.select_rows([1])
    small.table.setFocus()
    small.key(Key.Key_X, CTRL)
    assert small.names() == ["in", "b", "c", "d"]
    small.table.select_rows([3])
    small.key(Key.Key_V, CTRL)
    assert small.names() == ["in", "b", "c", "d", "a"]
    for _ in range(2):
        small.key(Key.Key_Z, CTRL)
    assert small.names() == ["in", "a", "b", "c", "d"]


def test_copy_and_paste_between_windows(small: Driver, open_window: OpenWindow) -> None:
    other = open_window(None)
    small.activate()
    small.go(0, "name")
    small.key(Key.Key_A, CTRL)
    small.key(Key.Key_C, CTRL)
    other.activate()
    other.key(Key.Key_V, CTRL)
    assert other.document.network.layers == small.document.network.layers
    assert other.table.isVisible()


def test_the_copy_is_a_table_for_a_spreadsheet_as_well(small: Driver) -> None:
    small.table.select_rows([1])
    small.table.setFocus()
    small.key(Key.Key_C, CTRL)
    header, row = QGuiApplication.clipboard().text().split("\n")
    cells = dict(zip(header.split("\t"), row.split("\t"), strict=True))
    assert cells["Name"] == "a"
    assert cells["Filters"] == "3"
    assert cells["Parameters"] == "84"


def test_an_architecture_copied_as_text_is_pasted(small: Driver) -> None:
    text = native.encode(Network((KINDS["Dropout"].fresh("drop"),))).decode()
    QGuiApplication.clipboard().setText(text)
    small.table.select_rows([4])
    small.table.setFocus()
    small.key(Key.Key_V, CTRL)
    assert small.names()[-1] == "drop"


@pytest.mark.parametrize("text", ["", "hello", "{", '{"layers": 3}', "{}"])
def test_what_is_no_layers_is_not_pasted_and_says_so(small: Driver, text: str) -> None:
    before = small.document.network
    QGuiApplication.clipboard().setText(text)
    small.table.select_rows([1])
    small.table.setFocus()
    small.key(Key.Key_V, CTRL)
    assert small.document.network == before
    assert small.document.stack.count() == 0
    assert small.said
    assert "\n" not in small.said


def test_a_network_of_no_rows_pastes_nothing(small: Driver) -> None:
    data = QMimeData()
    data.setData("application/x-cnnparam-layers", native.encode(Network()))
    QGuiApplication.clipboard().setMimeData(data)
    small.go(1, "name")
    small.key(Key.Key_V, CTRL)
    assert small.document.stack.count() == 0


def test_keys_in_an_editor_are_the_editors(small: Driver) -> None:
    """Ctrl+C, Ctrl+V, Ctrl+Z and Delete in an open cell edit its text, not the rows."""
    before = small.document.network
    small.go(1, "name")
    small.key(Key.Key_F2)
    small.key(Key.Key_A, CTRL)
    small.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "a"
    small.type("xy")
    small.key(Key.Key_Z, CTRL)
    assert small.editor.property("text") == "a"
    small.key(Key.Key_A, CTRL)
    small.key(Key.Key_Delete)
    assert small.editor.property("text") == ""
    small.key(Key.Key_V, CTRL)
    assert small.editor.property("text") == "a"
    small.key(Key.Key_Escape)
    assert small.document.network == before


def test_the_program_quits_in_peace_with_a_copy_on_the_clipboard() -> None:
    """A copy that Python had made was destroyed after Python had ended, which crashed."""
    code = (
        "from PySide6.QtGui import QGuiApplication\n"
        "from cnnparam_gui.views.clipboard import clipboard_data, put_table\n"
        "app = QGuiApplication([])\n"
        "data = clipboard_data()\n"
        "put_table(data, [['a']])\n"
        "app.clipboard().setMimeData(data)\n"
        "print(app.clipboard().text())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "a\n"


# Texts


SHORT = "input 224x224x3\nconv3-64 x2, pool2\nfc10"


def test_shorthand_pasted_into_an_empty_table_is_the_network(empty: Driver) -> None:
    QGuiApplication.clipboard().setText(SHORT)
    empty.key(Key.Key_V, CTRL)
    assert empty.names() == ["input", "conv1_1", "conv1_2", "pool1", "fc2"]
    assert empty.table.isVisible()
    assert empty.said == "5 rows pasted"
    assert empty.document.stack.count() == 1
    empty.key(Key.Key_Z, CTRL)
    assert empty.names() == []


def test_the_table_of_a_lecture_is_pasted(empty: Driver) -> None:
    QGuiApplication.clipboard().setText(CS231N)
    empty.key(Key.Key_V, CTRL)
    assert empty.document.counts.totals.parameters == 138_357_544


def test_a_network_is_pasted_with_its_name_and_meaning(empty: Driver) -> None:
    text = native.encode(Network((KINDS["ReLU"].fresh("a"),), "A name", semantics="keras")).decode()
    QGuiApplication.clipboard().setText(text)
    empty.key(Key.Key_V, CTRL)
    assert (empty.document.network.name, empty.document.network.semantics) == ("A name", "keras")
    empty.key(Key.Key_Z, CTRL)
    assert empty.document.network == Network()


def test_rows_of_a_text_are_inserted_below_the_selection(small: Driver) -> None:
    QGuiApplication.clipboard().setText("conv3-8 x2")
    small.table.select_rows([1])
    small.table.setFocus()
    small.key(Key.Key_V, CTRL)
    assert [layer.kind() for layer in small.document.network.layers[2:4]] == ["Conv2d"] * 2
    assert small.document.stack.count() == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", "The clipboard holds no layers: copy rows of a table, or a text such as input"),
        ("input 8x8x3\nconf3-8", "Nothing was pasted. Line 2: 'conf3-8' is no layer (did you mean"),
        ("semantics keras\nrelu", "Nothing was pasted. The text follows Keras and this network Py"),
    ],
)
def test_a_text_that_cannot_be_pasted_says_why(small: Driver, text: str, said: str) -> None:
    QGuiApplication.clipboard().setText(text)
    small.table.select_rows([1])
    small.table.setFocus()
    small.key(Key.Key_V, CTRL)
    assert small.said.startswith(said)
    assert small.document.stack.count() == 0


def test_a_model_of_keras_is_pasted_with_its_name_and_meaning(empty: Driver) -> None:
    QGuiApplication.clipboard().setText(keras_texts.mnist())
    empty.key(Key.Key_V, CTRL)
    assert empty.document.counts.totals.parameters == 34_826
    assert (empty.document.network.name, empty.document.network.semantics) == ("mnist", "keras")
    assert empty.document.stack.count() == 1


@pytest.mark.parametrize("closed", [False, True])
def test_sizes_that_a_text_leaves_open_are_asked_for(empty: Driver, *, closed: bool) -> None:
    QGuiApplication.clipboard().setText(keras_texts.mnist((None, None)))
    empty.key(Key.Key_V, CTRL)
    (dialog,) = empty.window.findChildren(ShapeDialog)
    assert isinstance(dialog, ShapeDialog)
    dialog.edit.setText("1x28x28")
    if closed:
        dialog.reject()
    else:
        dialog.accept()
    assert empty.document.counts.totals.parameters == (0 if closed else 34_826)


def test_pasted_figures_are_not_cut_off(empty: Driver) -> None:
    empty.window.resize(1024, 768)
    QApplication.processEvents()
    QGuiApplication.clipboard().setText("input 224x224x3, conv3-64 x2, pool2, fc4096")
    empty.key(Key.Key_V, CTRL)
    QApplication.processEvents()
    table, model = empty.table, empty.window.model
    for number, column in enumerate(COLUMNS):
        if not table.isColumnHidden(number) and not isinstance(column, FieldColumn):
            text = model.widest_figure(number)
            assert table.columnWidth(number) > table.fontMetrics().horizontalAdvance(text)
