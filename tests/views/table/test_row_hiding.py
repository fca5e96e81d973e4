"""Rows out of sight: what is in sight follows every change, and what is hidden is left alone."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QHeaderView

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.table.row_hiding import runs
from cnnparam_gui.views.table.view import LayerTable


def table_of(rows: int) -> LayerTable:
    layers = [KINDS["Input"].fresh("in", shape=(4, 8, 8))]
    layers += [KINDS["ReLU"].fresh(f"r{number}") for number in range(1, rows)]
    document = Document(Network(tuple(layers)))
    table = LayerTable(LayerTableModel(document, document))
    document.setParent(table)
    return table


def document_of(table: LayerTable) -> Document:
    (document,) = table.findChildren(Document)
    return document


def in_header(header: QHeaderView) -> list[int]:
    return [row for row in range(header.count()) if not header.isSectionHidden(row)]


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_is_in_sight_is_what_the_header_shows(qapp: object, data: st.DataObject) -> None:
    table = table_of(8)
    document, hiding = document_of(table), table.hiding
    for _ in range(4):
        count = len(document.network.layers)
        rows = st.sets(st.integers(0, max(count - 1, 0)))
        match data.draw(st.sampled_from(["show", "reveal", "delete", "insert", "undo"])):
            case "show":
                hiding.show_only(data.draw(st.none() | rows))
            case "reveal":
                hiding.reveal(data.draw(rows))
            case "delete":
                gone = data.draw(rows) & set(range(count))
                document.edit(editing.delete_rows(document.network, gone), "Delete")
            case "insert":
                new = [KINDS["ReLU"].fresh("new")] * data.draw(st.integers(1, 2))
                at = data.draw(st.integers(0, count))
                document.edit(editing.insert_rows(document.network, at, new), "Insert")
            case "undo":
                document.stack.undo()
        count = len(document.network.layers)
        shown = range(count) if hiding.shown is None else hiding.shown
        assert list(shown) == in_header(table.verticalHeader())
        last = min(4, count - 1)
        assert list(hiding.within(2, last)) == [row for row in shown if 2 <= row <= last]
    table.deleteLater()


def test_selecting_all_selects_only_what_is_in_sight(qapp: object) -> None:
    table = table_of(9)
    table.hiding.show_only([1, 2, 5, 8])
    table.selectAll()
    assert table.selected_rows() == [1, 2, 5, 8]
    assert table.whole_rows_selected()
    assert [(part.top(), part.bottom()) for part in table.parts()] == [(1, 2), (5, 5), (8, 8)]
    table.deleteLater()


def test_the_cursor_is_never_on_a_hidden_row(qapp: object) -> None:
    table = table_of(9)
    model = table.model()
    table.setCurrentIndex(model.index(4, 0))
    table.hiding.show_only([1, 6])
    assert table.currentIndex().row() == 6
    table.hiding.show_only([1])
    assert table.currentIndex().row() == 1
    table.hiding.show_only([])
    assert table.hiding.nearest(3) is None
    table.go_to(3)
    assert table.hiding.shown == [3]
    table.select_rows([7, 8])
    assert table.hiding.shown == [3, 7, 8]
    table.deleteLater()


def test_another_network_is_in_sight_as_a_whole(qapp: object) -> None:
    table = table_of(9)
    table.hiding.show_only([1])
    document_of(table).open(Network((KINDS["Input"].fresh("in"), KINDS["ReLU"].fresh("r"))))
    assert table.hiding.shown is None
    assert in_header(table.verticalHeader()) == [0, 1]
    table.deleteLater()


def test_runs_of_numbers() -> None:
    assert runs([5, 1, 2, 3, 7, 8]) == [(1, 3), (5, 5), (7, 8)]
    assert runs([]) == []
