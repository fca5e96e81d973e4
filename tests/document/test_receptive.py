"""The receptive fields that a document keeps: found when asked for, and never out of date."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.receptive import RowField, receptive_fields
from cnnparam_gui.document.document import Document
from tests.helpers import deep_network
from tests.strategies import edits, examples, networks


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of rows that were known, each time that fields were looked for."""
    found: list[int] = []

    def spy(counts: NetworkCount, known: Sequence[RowField | None] = ()) -> object:
        found.append(len(known))
        return receptive_fields(counts, known)

    monkeypatch.setattr("cnnparam_gui.document.receptive.receptive_fields", spy)
    return found


def test_nothing_is_looked_for_before_somebody_asks(qapp: object, looked: list[int]) -> None:
    document = Document(deep_network(22))
    document.edit(editing.set_field(document.network, 1, "kernel", (5, 5)), "Edit")
    document.open(deep_network(8))
    assert looked == []
    assert document.receptive_fields is document.receptive_fields
    assert looked == [0]


def test_the_rows_above_an_edit_stay_known(qapp: object, looked: list[int]) -> None:
    document = Document(deep_network(22))
    assert len(document.receptive_fields) == 22
    for row in (18, 11, 15):
        document.edit(editing.set_field(document.network, row, "padding", (2, 2)), "Edit")
    assert len(document.receptive_fields) == 22
    document.edit(editing.set_field(document.network, 21, "name", "last"), "Edit")
    assert len(document.receptive_fields) == 22
    assert looked == [0, 11, 21]


def test_another_preset_leaves_them_alone(qapp: object, looked: list[int]) -> None:
    document = Document(deep_network(8))
    before = document.receptive_fields
    document.set_convention(CONVENTIONS["keras"])
    assert document.receptive_fields is before
    assert looked == [0]


def test_rows_taken_away_at_the_end_are_gone(qapp: object) -> None:
    document = Document(deep_network(8))
    assert len(document.receptive_fields) == 8
    document.edit(editing.delete_rows(document.network, [7]), "Edit")
    assert len(document.receptive_fields) == 7
    document.stack.undo()
    assert len(document.receptive_fields) == 8


def test_another_framework_makes_it_look_at_all_rows(qapp: object, looked: list[int]) -> None:
    document = Document(deep_network(8))
    assert document.receptive_fields
    document.edit(Edit(semantics="caffe"), "Caffe")
    assert document.receptive_fields
    assert looked == [0, 0]


def test_a_row_can_lose_its_input_to_one_below_it(qapp: object) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(1, 8)),
        KINDS["ReLU"].fresh("a"),
        KINDS["ReLU"].fresh("takes", inputs=("a",)),
        KINDS["ReLU"].fresh("last", inputs=("in",)),
    )
    document = Document(Network(layers))
    assert None not in document.receptive_fields
    # Of two rows with one name the lower has it, and no row takes one that stands below it.
    document.edit(Edit((Splice(3, 4, (layers[3].with_values(name="a"),)),)), "Rename")
    assert document.counts.rows[2].problem is not None
    assert [field is None for field in document.receptive_fields] == [False, False, True, False]


@examples(1)
@given(data=st.data(), network=networks(max_rows=6))
def test_they_are_what_a_fresh_look_finds(
    qapp: object, data: st.DataObject, network: Network
) -> None:
    document = Document(network)
    for _ in range(3):
        document.edit(data.draw(edits(document.network)), "Edit")
        if data.draw(st.booleans()):
            assert document.receptive_fields == receptive_fields(document.counts)
    while document.stack.canUndo():
        document.stack.undo()
        assert document.receptive_fields == receptive_fields(document.counts)
