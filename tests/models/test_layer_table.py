"""The layer table as a Qt model: what every cell says, and what views are told of edits."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import (
    QAbstractItemModel,
    QIdentityProxyModel,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FigureColumn
from cnnparam_gui.models.layer_table import LayerTableModel
from tests.models.tables import at, open_model, residual, sharing, texts, vgg16

FLAG = Qt.ItemFlag
ROLE = Qt.ItemDataRole
NOWHERE = QModelIndex()


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(residual())


@pytest.fixture
def model(document: Document) -> Iterator[LayerTableModel]:
    made = LayerTableModel(document)
    yield made
    made.deleteLater()


# What a cell says


def test_texts_of_vgg16(document: Document, model: LayerTableModel) -> None:
    document.open(vgg16())
    assert model.rowCount() == 22
    assert [at(model, 1, key).data() for key in ("name", "kind", "size", "kernel", "padding")] == [
        *("conv1_1", "Conv2d", "64", "3x3", "1")
    ]
    assert at(model, 1, "parameters").data() == "1,792"
    assert at(model, 19, "parameters").data() == "102,764,544"
    assert at(model, 3, "parameters").data() == "-"


def test_texts_follow_the_locale(
    document: Document, model: LayerTableModel, set_locale: Callable[[str], None]
) -> None:
    document.open(vgg16())
    set_locale("de_DE")
    assert at(model, 19, "parameters").data() == "102.764.544"


def test_figures_beyond_64_bits_are_exact(document: Document, model: LayerTableModel) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(MAX_SIZE,)),
        KINDS["Linear"].fresh("dense", units=MAX_SIZE),
        KINDS["Linear"].fresh("again", units=MAX_SIZE),
    )
    document.open(Network(layers))
    exact = 2**62 + 2**31
    assert at(model, 1, "parameters").data() == f"{exact:,}"
    document.open(
        Network(
            (
                KINDS["Input"].fresh("in", shape=(MAX_SIZE, MAX_SIZE, MAX_SIZE)),
                KINDS["ReLU"].fresh("relu"),
            )
        )
    )
    assert at(model, 1, "activation").data() == f"{2**93:,}"
    assert at(model, 1, "memory").data() == f"{2**95:,}"
    assert model.widest_figure(COLUMN_INDEX["memory"]) == f"{2**95:,}"
    assert model.share(1, COLUMN_INDEX["memory"]) == 1.0


def test_shares_are_of_the_largest_in_the_column(
    document: Document, model: LayerTableModel
) -> None:
    document.open(vgg16())
    column = COLUMN_INDEX["parameters"]
    shares = [model.share(row, column) for row in range(model.rowCount())]
    assert max(shares) == shares[19] == 1.0
    assert shares[0] == 0.0
    assert shares[20] == pytest.approx(16_781_312 / 102_764_544)
    document.edit(editing.set_field(document.network, 19, "units", 1), "Units")
    assert shares[17] == pytest.approx(2_359_808 / 102_764_544)
    # conv5_3 has not changed; what it is compared with has.
    assert model.share(17, column) == pytest.approx(2_359_808 / 4_097_000)


def test_flags(document: Document, model: LayerTableModel) -> None:
    can = FLAG.ItemIsEnabled | FLAG.ItemIsSelectable | FLAG.ItemIsDragEnabled
    assert at(model, 1, "size").flags() == can | FLAG.ItemIsEditable
    assert at(model, 1, "kind").flags() == can | FLAG.ItemIsEditable
    assert at(model, 1, "bias").flags() == can | FLAG.ItemIsUserCheckable
    # What is counted can be selected and never edited.
    assert at(model, 1, "parameters").flags() == can
    # What the kind does not have takes no cursor.
    assert at(model, 3, "kernel").flags() == FLAG.NoItemFlags
    assert at(model, 3, "bias").flags() == FLAG.NoItemFlags
    # Between two rows something can be dropped, and on none.
    assert model.flags(NOWHERE) == FLAG.ItemIsDropEnabled
    for row in range(model.rowCount()):
        assert not at(model, row, "name").flags() & FLAG.ItemIsDropEnabled


def test_check_states(document: Document, model: LayerTableModel) -> None:
    check = ROLE.CheckStateRole
    assert at(model, 1, "bias").data(check) == Qt.CheckState.Checked
    assert at(model, 1, "size").data(check) is None
    assert at(model, 3, "bias").data(check) is None
    assert model.setData(at(model, 1, "bias"), Qt.CheckState.Unchecked, check)
    assert at(model, 1, "bias").data(check) == Qt.CheckState.Unchecked
    # As C++ hands it over.
    assert model.setData(at(model, 1, "bias"), 2, int(check))
    assert at(model, 1, "bias").data(check) == Qt.CheckState.Checked
    assert document.stack.count() <= 2


@pytest.mark.parametrize(("row", "key"), [(1, "size"), (1, "kind"), (3, "bias"), (1, "macs")])
def test_a_cell_without_a_box_takes_no_check(
    document: Document, model: LayerTableModel, row: int, key: str
) -> None:
    assert not model.setData(at(model, row, key), 2, int(ROLE.CheckStateRole))
    assert document.stack.count() == 0


def test_a_check_box_says_its_state_to_a_reader_but_shows_no_text(model: LayerTableModel) -> None:
    index = at(model, 1, "bias")
    assert index.data(ROLE.DisplayRole) == ""
    assert index.data(ROLE.EditRole) == "yes"
    assert index.data(ROLE.AccessibleTextRole) == "Bias: yes"


def test_tool_tips(document: Document, model: LayerTableModel) -> None:
    tip = ROLE.ToolTipRole
    assert at(model, 1, "size").data(tip).startswith("Filters: ")
    assert at(model, 1, "parameters").data(tip) == "Parameters: 148"
    problem = document.counts.rows[4].problem
    assert problem is not None
    assert at(model, 4, "kernel").data(tip) == problem.message
    assert "row above" in at(model, 5, "output").data(tip)
    assert at(model, 3, "kernel").data(tip) is None


def test_cells_of_shared_tensors_say_so(qapp: object) -> None:
    document, model = open_model(sharing())
    tips = [at(model, row, "parameters").data(ROLE.ToolTipRole) for row in range(1, 4)]
    shared = "Parameters: 148\nShared with a, counted there once"
    assert tips == ["Parameters: 148\nUsed by 2 other rows", shared, shared]
    assert texts(model, "parameters") == ["-", "148", "148", "148"]
    assert "Shared" not in at(model, 2, "macs").data(ROLE.ToolTipRole)
    said = at(model, 2, "weights").data(ROLE.AccessibleTextRole)
    assert said == "Weights: 144, Shared with a, counted there once"
    bars = [model.share(row, COLUMN_INDEX["parameters"]) for row in range(4)]
    assert bars == [0.0, 1.0, 0.0, 0.0]
    assert [model.share(row, COLUMN_INDEX["memory"]) for row in range(4)] == [1.0] * 4
    assert model.setData(at(model, 3, "weights_of"), "")
    assert at(model, 1, "parameters").data(ROLE.ToolTipRole).endswith("Used by another row")
    assert document.counts.totals.parameters == 2 * 148


def test_a_name_that_no_row_can_have_is_refused_as_the_owner_of_weights(qapp: object) -> None:
    _, model = open_model(sharing())
    reason = "Weights of: it may have at most 200 characters and no comma or line break"
    assert model.refusal(at(model, 2, "weights_of"), "a,b") == reason
    assert model.refusal(at(model, 2, "weights_of"), "") == ""


def test_a_wrong_rule_is_marked_where_its_numbers_stand(
    document: Document, model: LayerTableModel
) -> None:
    column, across = COLUMN_INDEX["parameters"], Qt.Orientation.Horizontal
    assert model.headerData(column, across) == "Parameters"
    wrong = CONVENTIONS["five-layer-article"]
    document.set_convention(wrong)
    assert model.headerData(column, across) == "Parameters \u26a0"
    assert wrong.wrong in model.headerData(column, across, int(ROLE.ToolTipRole))
    assert at(model, 1, "parameters").data(ROLE.ToolTipRole) == wrong.wrong


def test_headers(model: LayerTableModel) -> None:
    assert model.headerData(3, Qt.Orientation.Vertical) == "4"
    for number, column in enumerate(COLUMNS):
        assert model.headerData(number, Qt.Orientation.Horizontal) == column.header
        tip = model.headerData(number, Qt.Orientation.Horizontal, int(ROLE.ToolTipRole))
        assert tip
        assert column.key == "parameters" or tip == column.explanation


def test_numbers_stand_right_and_words_left(model: LayerTableModel) -> None:
    for column in COLUMNS:
        alignment = at(model, 1, column.key).data(ROLE.TextAlignmentRole)
        words = column.key in ("name", "block", "kind", "inputs", "weights_of")
        assert bool(alignment & Qt.AlignmentFlag.AlignLeft) == words


# What a cell takes


def test_set_data_is_an_edit_with_a_name(document: Document, model: LayerTableModel) -> None:
    assert model.setData(at(model, 1, "size"), "8")
    assert document.network.layers[1].filters == 8  # type: ignore[attr-defined]  # a row of any kind
    assert document.stack.undoText() == "Change filters of a"
    assert model.setData(at(model, 1, "size"), 16)
    assert document.stack.count() == 1


def test_set_data_of_a_name_takes_references_along(
    document: Document, model: LayerTableModel
) -> None:
    assert model.setData(at(model, 2, "name"), "norm")
    assert document.network.layers[3].inputs == ("in", "norm")
    assert texts(model, "inputs")[3] == "in, norm"
    document.stack.undo()
    assert texts(model, "inputs")[3] == "in, bn"


def test_set_data_of_a_kind_keeps_what_both_have(
    document: Document, model: LayerTableModel
) -> None:
    assert model.setData(at(model, 1, "kind"), "ConvTranspose2d")
    assert at(model, 1, "kernel").data() == "3x3"
    assert at(model, 1, "name").data() == "a"


@pytest.mark.parametrize(
    ("row", "key", "text", "reason"),
    [
        (1, "size", "many", "Filters: 'many' is not a whole number"),
        (1, "size", "", "Filters: '' is not a whole number"),
        (1, "size", "0", "Filters: 0 is not between 1 and 2,147,483,648"),
        (1, "kernel", "3x", "Kernel"),
        (1, "kernel", "1x2x3", "Kernel: it takes 2 sizes, not 3"),
        (1, "name", "bn", "Name: 'bn' is already the name of row 3"),
        (1, "name", "", "Name: a name is needed"),
        (1, "name", "a,b", "Name"),
        (1, "kind", "Conv9d", "Kind: there is no kind 'Conv9d'"),
        (1, "bias", "perhaps", "Bias: 'perhaps' is neither yes nor no"),
        (3, "kernel", "3", "Add has no such value"),
        (1, "macs", "3", "Conv2d has no such value"),
    ],
)
def test_what_is_refused_changes_nothing_and_says_why(
    document: Document, model: LayerTableModel, row: int, key: str, text: str, reason: str
) -> None:
    said: list[str] = []
    model.refused.connect(said.append)
    before = document.network
    assert not model.setData(at(model, row, key), text)
    assert document.network is before
    assert document.stack.count() == 0
    assert len(said) == 1
    assert reason in said[0]
    assert model.refusal(at(model, row, key), text) == said[0]


def test_what_is_taken_has_no_refusal_and_asking_changes_nothing(
    document: Document, model: LayerTableModel
) -> None:
    assert model.refusal(at(model, 1, "size"), "8") == ""
    assert model.refusal(at(model, 1, "kind"), "ReLU") == ""
    assert document.stack.count() == 0


@settings(deadline=None, max_examples=80)
@given(text=st.text(max_size=12), column=st.integers(0, len(COLUMNS) - 1), row=st.integers(0, 6))
def test_no_text_breaks_a_cell(qapp: object, text: str, column: int, row: int) -> None:
    document, model = open_model(residual())
    index = model.index(row, column)
    refusal = model.refusal(index, text)
    assert model.setData(index, text) == (refusal == "")
    assert "\n" not in refusal
    document.deleteLater()


def test_other_roles_set_nothing(document: Document, model: LayerTableModel) -> None:
    assert not model.setData(at(model, 1, "size"), "8", int(ROLE.ToolTipRole))
    assert document.stack.count() == 0


# None from data(), from C++

CALLS = 20_000


@pytest.mark.parametrize("proxy_class", [QIdentityProxyModel, QSortFilterProxyModel])
def test_none_survives_many_calls_from_cpp(
    model: LayerTableModel, proxy_class: type[QAbstractItemModel]
) -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None at each call, and aborted."""
    proxy = proxy_class()
    assert isinstance(proxy, (QIdentityProxyModel, QSortFilterProxyModel))
    proxy.setSourceModel(model)
    index, role = proxy.index(1, 1), int(ROLE.DecorationRole)
    for _ in range(CALLS):
        assert proxy.data(index, role) is None
    for _ in range(CALLS // 10):
        assert proxy.headerData(1, Qt.Orientation.Vertical, role) is None
    proxy.deleteLater()


def test_none_survives_painting(qtbot: QtBot, model: LayerTableModel) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(1600, 300)
    asked = 0
    data = model.data

    def counting(index: QModelIndex, role: int = 0) -> object:
        nonlocal asked
        value = data(index, role)
        asked += value is None
        return value

    model.data = counting  # type: ignore[method-assign, assignment]  # a spy
    with qtbot.waitExposed(view):
        view.show()
    for _ in range(500):
        view.viewport().repaint()
        if asked >= CALLS:
            break
    assert asked >= CALLS


def test_the_history_is_a_qt_stack(document: Document) -> None:
    assert isinstance(document.stack, QUndoStack)


def test_every_figure_column_is_never_editable(model: LayerTableModel) -> None:
    for number, column in enumerate(COLUMNS):
        if isinstance(column, FigureColumn):
            for row in range(model.rowCount()):
                assert not model.index(row, number).flags() & FLAG.ItemIsEditable
