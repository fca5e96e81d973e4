"""What views are told of edits of the layer table, and rows dragged in it."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import (
    QModelIndex,
    Qt,
)
from pytestqt.modeltest import ModelTester

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMNS
from cnnparam_gui.models.layer_table import ROWS_MIME, LayerTableModel
from tests.helpers import deep_network
from tests.models.mirror import Mirror, cell, cells
from tests.models.tables import open_model, residual, texts, vgg16
from tests.strategies import edits, networks

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


# Qt's own tester


@pytest.mark.parametrize(
    "network",
    [Network(), residual(), vgg16(), gallery.load("resnet18")],
    ids=["empty", "residual", "vgg16", "resnet18"],
)
def test_qt_finds_no_fault(qtmodeltester: ModelTester, qapp: object, network: Network) -> None:
    document, model = open_model(network)
    qtmodeltester.check(model, force_py=False)
    qtmodeltester.check(model, force_py=True)
    document.deleteLater()


def test_qt_finds_no_fault_across_edits(qtmodeltester: ModelTester, document: Document) -> None:
    model = LayerTableModel(document, document)
    qtmodeltester.check(model)
    network = document.network
    for edit in (
        editing.insert_rows(network, 1, [KINDS["ReLU"].fresh("x"), KINDS["ReLU"].fresh("y")]),
        Edit((Splice(0, 1), Splice(2, 2, network.layers[1:4]), Splice(3, 5), Splice(6, 6))),
        Edit((Splice(0, 6),)),
    ):
        document.edit(edit, "Edit")
    while document.stack.canUndo():
        document.stack.undo()
    document.set_convention(CONVENTIONS["keras"])
    document.set_scale(Scale(DATA_TYPES["int8"], 3))
    document.open(Network())
    document.open(vgg16())
    qtmodeltester.check(model)


# Signals


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), network=networks(max_rows=6))
def test_a_view_that_follows_the_signals_sees_what_is_there(
    qapp: object, data: st.DataObject, network: Network
) -> None:
    document, model = open_model(network)
    mirror = Mirror(model)
    for _ in range(data.draw(st.integers(1, 4))):
        document.edit(data.draw(edits(document.network)), "Edit")
        assert_is_fresh(model, mirror, document)
    while document.stack.canUndo():
        document.stack.undo()
        assert_is_fresh(model, mirror, document)
    assert mirror.resets == 0, "a reset loses the selection and the place"


def assert_is_fresh(model: LayerTableModel, mirror: Mirror, document: Document) -> None:
    fresh = LayerTableModel(document)
    expected = cells(fresh)
    assert cells(model) == expected
    assert mirror.rows == expected
    document.changed.disconnect(fresh._on_changed)
    fresh.deleteLater()


def test_a_scale_and_a_convention_are_told(document: Document, model: LayerTableModel) -> None:
    mirror = Mirror(model)
    document.set_scale(Scale(DATA_TYPES["float64"], 2))
    assert mirror.rows == cells(model)
    assert texts(model, "memory")[0] == f"{4 * 8 * 8 * 8 * 2:,}"
    document.set_convention(CONVENTIONS["weights"])
    assert mirror.rows == cells(model)
    document.open(vgg16())
    assert mirror.rows == cells(model)


def test_an_edit_of_one_row_tells_of_few(document: Document, model: LayerTableModel) -> None:
    document.open(vgg16())
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    document.edit(editing.set_field(document.network, 21, "bias", False), "Bias")
    assert told
    assert {row for first, last in told for row in range(first, last + 1)} == {21}


def test_many_splices_are_told_as_one(qapp: object) -> None:
    """A view needs half a minute for thousands of small changes, and none for a large one."""
    network = deep_network(400)
    document, model = open_model(network)
    mirror = Mirror(model)
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.dataChanged.connect(lambda *_: told.append("changed"))
    for edit in (
        editing.move_rows(network, range(1, 400, 2), 200),
        editing.delete_rows(network, range(1, 400, 2)),
        Edit(tuple(Splice(row, row, network.layers[1:2]) for row in range(0, 400, 10))),
    ):
        for step in (lambda edit=edit: document.edit(edit, "Edit"), document.stack.undo):
            told.clear()
            step()
            assert len(told) <= 4
            fresh = LayerTableModel(document, document)
            for row in range(0, model.rowCount(), 37):
                assert mirror.rows[row] == [
                    cell(fresh, row, column) for column in range(len(COLUMNS))
                ]
            assert len(mirror.rows) == fresh.rowCount()
            document.changed.disconnect(fresh._on_changed)
    assert document.network == network


# Dragging


def drag(model: LayerTableModel, rows: list[int], to: int, parent: QModelIndex = NOWHERE) -> None:
    indexes = [model.index(row, column) for row in rows for column in (0, 1)]
    data = model.mimeData(indexes)
    assert data.formats() == model.mimeTypes() == [ROWS_MIME]
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, to, 0, parent)
    model.dropMimeData(data, Qt.DropAction.MoveAction, to, 0, parent)


@pytest.mark.parametrize(
    ("rows", "to", "names"),
    [
        ([1], 3, ["in", "bn", "a", "add"]),
        ([3], 1, ["in", "add", "a", "bn"]),
        ([1, 3], 3, ["in", "bn", "a", "add"]),
        ([1, 2], 4, ["in", "add", "a", "bn"]),
        ([2], 2, ["in", "a", "bn", "add"]),
        ([2], 3, ["in", "a", "bn", "add"]),
    ],
)
def test_a_drop_moves_rows_once(
    document: Document, model: LayerTableModel, rows: list[int], to: int, names: list[str]
) -> None:
    mirror = Mirror(model)
    drag(model, rows, to)
    assert texts(model, "name")[:4] == names
    assert model.rowCount() == 7
    assert mirror.rows == cells(model)
    assert document.stack.count() == (names != ["in", "a", "bn", "add"])
    while document.stack.canUndo():
        document.stack.undo()
    assert document.network == residual()


def test_a_drop_below_the_last_row_moves_to_the_end(model: LayerTableModel) -> None:
    drag(model, [1], -1)
    assert texts(model, "name")[-1] == "a"


def test_a_drop_says_where_the_rows_are_now(model: LayerTableModel) -> None:
    moved: list[tuple[int, int]] = []
    model.rows_moved.connect(lambda first, number: moved.append((first, number)))
    drag(model, [1, 2], 5)
    first, number = moved[0]
    assert texts(model, "name")[first : first + number] == ["a", "bn"]
    drag(model, [first, first + 1], 0)
    assert moved[1] == (0, 2)
