"""The columns, found in the kinds."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
    FIELD_COLUMNS,
    FIGURE_COLUMNS,
    FieldColumn,
    FigureColumn,
)

KIND_CASES = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: str(kind.kind()))


def field_column(key: str) -> FieldColumn:
    column = COLUMNS[COLUMN_INDEX[key]]
    assert isinstance(column, FieldColumn)
    return column


def figure_column(key: str) -> FigureColumn:
    column = COLUMNS[COLUMN_INDEX[key]]
    assert isinstance(column, FigureColumn)
    return column


def test_every_column_has_a_key_of_its_own_a_title_and_help() -> None:
    assert len({column.key for column in COLUMNS}) == len(COLUMNS)
    assert all(column.header and column.explanation for column in COLUMNS)


def test_what_is_counted_stands_behind_what_one_edits() -> None:
    kinds = [not isinstance(column, FieldColumn) for column in COLUMNS]
    assert kinds == sorted(kinds)


def test_what_few_rows_use_stands_behind_what_most_do() -> None:
    assert [column.key for column in FIELD_COLUMNS[-2:]] == ["frozen", "weights_of"]
    first = [column.key for column in FIELD_COLUMNS[:8]]
    assert first == ["name", "block", "kind", "inputs", "size", "kernel", "stride", "padding"]


@KIND_CASES
def test_every_field_has_a_column_and_no_two_the_same(kind: type[Layer]) -> None:
    shown = [column.field(kind.fresh("row")) for column in FIELD_COLUMNS]
    names = [field.name for field in shown if field is not None]
    assert sorted(names) == sorted(kind.fields())


@KIND_CASES
def test_the_text_of_a_field_reads_back(kind: type[Layer]) -> None:
    layer = kind.fresh("row")
    for column in FIELD_COLUMNS:
        field = column.field(layer)
        if field is not None:
            assert field.parse(column.text(layer)) == getattr(layer, field.name)
        else:
            assert column.text(layer) == (kind.kind() if column.key == "kind" else "")


def test_a_figure_that_does_not_apply_is_a_dash_and_an_unknown_one_a_question() -> None:
    rows = count(
        Network(
            (
                KINDS["Input"].fresh("in", shape=(3, 8, 8)),
                KINDS["ReLU"].fresh("relu"),
                KINDS["Conv2d"].fresh("conv", filters=4, bias=False),
                KINDS["Conv2d"].fresh("broken", kernel=(9, 9)),
                KINDS["Linear"].fresh("waits"),
            )
        )
    ).rows
    scale = Scale()

    def texts(key: str) -> list[str]:
        return [figure_column(key).text(row, scale) for row in rows]

    assert texts("output") == ["3x8x8", "3x8x8", "4x6x6", "?", "?"]
    assert texts("parameters")[:3] == ["-", "-", "108"]
    # A bias that is switched off is none at all, and a layer that has weights says so by a 0.
    assert texts("biases")[2] == "0"
    assert texts("macs")[:3] == ["-", "-", "3,888"]
    assert texts("memory") == ["768", "768", "576", "?", "?"]
    assert texts("weights")[4] == "?"


def test_bytes_take_data_type_and_batch_and_parameters_do_not() -> None:
    layers = (KINDS["Input"].fresh("in", shape=(3, 8, 8)), KINDS["Conv2d"].fresh("conv", filters=4))
    row = count(Network(layers)).rows[1]
    scale = Scale(DATA_TYPES["float16"], 10)
    assert figure_column("memory").figure(row, scale) == 4 * 6 * 6 * 2 * 10
    assert figure_column("parameters").figure(row, scale) == 112
    assert figure_column("activation").figure(row, scale) == 4 * 6 * 6


def test_some_columns_tell_more_than_others() -> None:
    ranks = {column.key: column.rank for column in COLUMNS}
    essential = {"name", "kind", "size", "kernel", "output", "parameters"}
    assert {key for key, rank in ranks.items() if rank == 0} >= essential
    assert len(FIGURE_COLUMNS) == 9
