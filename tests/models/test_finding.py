"""What is found in a table, what replacing does, and which rows a filter wants."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FigureColumn
from cnnparam_gui.models.finding import Finding
from cnnparam_gui.models.haystack import Haystack
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.query import Query
from cnnparam_gui.models.row_filter import Wanted, rows_wanted
from tests.strategies import networks


def small() -> Network:
    return Network(
        (
            KINDS["Input"].fresh("image", shape=(3, 8, 8)),
            KINDS["Conv2d"].fresh("conv1", block="stem", filters=64, padding=(1, 1)),
            KINDS["ReLU"].fresh("relu", block="stem.act"),
            KINDS["Conv2d"].fresh("conv2", block="stems", filters=64, kernel=(9, 9)),
            KINDS["Flatten"].fresh("flat", inputs=("conv1",)),
            KINDS["Linear"].fresh("conv", units=10),
        )
    )


class Table:
    """A table without a window, all of whose columns show."""

    def __init__(self, network: Network) -> None:
        self.document = Document(network)
        self.model = LayerTableModel(self.document)
        self.columns = list(range(len(COLUMNS)))
        self.rows: list[int] | None = None
        self.finding = Finding(
            self.document,
            self.model,
            self.document,
            columns=lambda: self.columns,
            rows=lambda: self.rows,
        )
        self.finding.set_awake(True)

    def found(self, text: str, **options: bool) -> list[tuple[int, str]]:
        self.finding.look_for(Query(text, **options))
        return [(row, COLUMNS[column].key) for row, column in self.finding.places]


@pytest.fixture
def table(qapp: object) -> Iterator[Table]:
    made = Table(small())
    yield made
    made.model.deleteLater()


def test_names_blocks_kinds_fields_and_figures_are_found(table: Table) -> None:
    assert table.found("relu") == [(2, "name"), (2, "kind")]
    assert table.found("stem.") == [(2, "block")]
    assert table.found("9x9") == [(3, "kernel")]
    # 3 * 3 * 3 * 64 = 1728 weights and 64 biases.
    assert (1, "parameters") in table.found("1792")
    assert (1, "parameters") in table.found("1,792")
    assert table.found("image") == [(0, "name")]
    assert table.found("conv1", whole_cell=True) == [(1, "name"), (4, "inputs")]
    assert table.found("^conv\\d$", regex=True) == [(1, "name"), (3, "name"), (4, "inputs")]
    assert table.found("CONV", match_case=True) == []


def test_columns_that_do_not_show_are_left_out_but_name_block_and_kind(table: Table) -> None:
    table.columns = [COLUMN_INDEX["padding"]]
    assert table.found("9x9") == []
    assert table.found("stems") == [(3, "block")]
    assert table.found("1", whole_cell=True) == [(1, "padding")]


def test_rows_that_are_out_of_sight_are_left_out(table: Table) -> None:
    table.rows = [0, 3]
    assert table.found("conv") == [(3, "name"), (3, "kind")]


def test_the_matches_follow_each_other_round_the_end(table: Table) -> None:
    table.found("conv")
    places, finding = table.finding.places, table.finding
    assert [finding.next(place, 1) for place in places] == [*range(1, len(places)), 0]
    assert [finding.next(place, -1) for place in places] == [
        len(places) - 1,
        *range(len(places) - 1),
    ]
    assert finding.next((0, 0), 1) == 0
    assert finding.next(places[2], 1, here=True) == 2
    assert finding.number(places[3]) == 3
    assert finding.number((0, 0)) is None
    table.found("nothing of the kind")
    assert finding.next((0, 0), 1) is None


def test_an_expression_that_cannot_be_used_finds_nothing_and_says_why(table: Table) -> None:
    assert table.found("(", regex=True) == []
    assert table.finding.error.startswith("This is no regular expression: ")
    assert table.found("relu") != []
    assert table.finding.error == ""


def test_it_follows_the_document_while_awake(table: Table, qtbot: object) -> None:
    table.found("renamed")
    finding = table.finding
    with qtbot.waitSignal(finding.changed):  # type: ignore[attr-defined]  # pytest-qt's
        table.document.edit(
            editing.set_field(table.document.network, 1, "name", "renamed"), "Rename"
        )
    assert sorted(finding.by_row) == [1, 4]
    finding.set_awake(False)
    assert finding.places == []


def test_replacing_goes_through_the_fields_and_names_what_stays(table: Table) -> None:
    table.found("64")
    cells, refused = table.finding.replacement(table.finding.places, "32")
    assert [(cell.row, cell.column, cell.text) for cell in cells] == [
        (1, "size", "32"),
        (3, "size", "32"),
    ]
    assert {one.reason for one in refused} == {"It is counted, and not edited"}
    assert all(isinstance(COLUMNS[COLUMN_INDEX[one.column]], FigureColumn) for one in refused)
    table.found("conv1", whole_cell=True)
    cells, refused = table.finding.replacement(table.finding.places, "")
    assert [(cell.row, cell.column, cell.text) for cell in cells] == [(4, "inputs", "")]
    assert [(one.row, one.column, one.reason) for one in refused] == [
        (1, "name", "It cannot be empty")
    ]


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (Wanted(text="conv"), [1, 3, 4, 5]),
        (Wanted(text="CONV stem"), [1, 3]),
        (Wanted(kind="Conv2d"), [1, 3]),
        (Wanted(block="stem"), [1, 2]),
        (Wanted(problems=True), [3]),
        (Wanted(text="conv", kind="Conv2d", block="stems", problems=True), [3]),
        (Wanted(text="conv", kind="ReLU"), []),
    ],
)
def test_a_filter_wants_rows_that_meet_all_that_is_said(
    table: Table, wanted: Wanted, rows: list[int]
) -> None:
    assert not wanted.everything
    assert rows_wanted(wanted, table.document, table.finding.haystack) == rows
    assert Wanted(text="  ").everything


@settings(max_examples=40, deadline=None)
@given(network=networks(max_rows=6), columns=st.sets(st.integers(0, len(COLUMNS) - 1)))
def test_the_texts_are_those_of_the_table(
    qapp: object, network: Network, columns: set[int]
) -> None:
    document = Document(network)
    model = LayerTableModel(document, document)
    haystack = Haystack(document, model, columns)
    assert set(haystack.columns) == columns
    for row in range(len(network.layers)):
        for number, text in zip(haystack.columns, haystack.cells(row), strict=True):
            shown = model.text(row, number)
            if isinstance(COLUMNS[number], FigureColumn):
                shown = "" if shown in ("-", "?") else shown.replace(",", "")
            assert text == shown
