"""One open architecture: what is an edit, what can be undone, and what views are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Change, Document
from tests.strategies import edits, networks


def small() -> Network:
    """Return an input and two convolutions, the second of which is named by an Add."""
    return Network(
        (
            KINDS["Input"].fresh("in", shape=(3, 8, 8)),
            KINDS["Conv2d"].fresh("a", filters=4, padding=(1, 1)),
            KINDS["Conv2d"].fresh("b", filters=4, padding=(1, 1)),
            KINDS["Add"].fresh("add", inputs=("a", "b")),
        ),
        name="Small",
    )


class Heard(QObject):
    """Writes down what a document tells, in order."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.changes: list[Change] = []
        self.signals: list[str] = []
        document.changed.connect(self.changes.append)
        for name in ("changed", "replaced", "figures_changed", "file_changed"):
            signal: Signal = getattr(document, name)
            signal.connect(lambda *_, name=name: self.signals.append(name))  # type: ignore[attr-defined]  # a bound signal


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(small())


@pytest.fixture
def heard(document: Document) -> Iterator[Heard]:
    heard = Heard(document)
    yield heard
    heard.deleteLater()


def set_filters(
    document: Document, value: int, row: int = 1, cell: tuple[int, str] | None = (1, "size")
) -> None:
    document.edit(editing.set_field(document.network, row, "filters", value), "Change", cell)


# Edits and their history


def test_an_edit_is_counted_told_and_undone(document: Document, heard: Heard) -> None:
    before = document.network
    set_filters(document, 6)
    after = document.network
    assert after.layers[1].filters == 6  # type: ignore[attr-defined]  # a row of any kind
    assert document.counts.rows == count(after).rows
    assert document.stack.undoText() == "Change"
    document.stack.undo()
    assert document.network == before
    document.stack.redo()
    assert document.network == after
    assert heard.signals.count("changed") == 3


def test_an_edit_leaves_the_value_that_others_hold_as_it_is(document: Document) -> None:
    held = document.network
    set_filters(document, 6)
    assert held == small()


def test_an_edit_that_does_nothing_is_not_pushed(document: Document, heard: Heard) -> None:
    network = document.network
    for nothing in (
        Edit(),
        Edit(name="Small"),
        Edit((Splice(1, 2, network.layers[1:2]),)),
        Edit((Splice(2, 2),)),
        editing.set_field(network, 1, "filters", 4),
        editing.move_rows(network, [1], 1),
    ):
        document.edit(nothing, "Nothing")
    assert document.stack.count() == 0
    assert not document.modified
    assert heard.signals == []


def test_the_framework_that_a_network_follows_is_changed_and_undone(document: Document) -> None:
    document.edit(Edit(semantics="pytorch"), "Change meaning")
    assert document.stack.count() == 0
    before = document.network
    document.edit(Edit(semantics="caffe"), "Change meaning")
    assert document.network.semantics == "caffe"
    assert document.counts.rows == count(document.network).rows
    document.stack.undo()
    assert document.network == before
    assert document.counts.rows == count(before).rows


def test_edits_of_one_cell_become_one_step(document: Document) -> None:
    before = document.network
    for value in (5, 6, 7):
        set_filters(document, value)
    assert document.stack.count() == 1
    document.stack.undo()
    assert document.network == before
    document.stack.redo()
    assert document.network.layers[1].filters == 7  # type: ignore[attr-defined]  # a row of any kind


def test_edits_of_other_cells_stay_apart(document: Document) -> None:
    set_filters(document, 5, row=1, cell=(1, "size"))
    set_filters(document, 5, row=2, cell=(2, "size"))
    document.edit(editing.set_field(document.network, 2, "groups", 1), "No change", (2, "groups"))
    document.edit(editing.set_field(document.network, 2, "bias", False), "Bias", (2, "bias"))
    assert document.stack.count() == 3


def test_edits_without_a_cell_stay_apart(document: Document) -> None:
    set_filters(document, 5, cell=None)
    set_filters(document, 6, cell=None)
    assert document.stack.count() == 2


def test_a_rename_in_two_steps_is_undone_in_one_with_its_references(document: Document) -> None:
    before = document.network
    for name in ("x", "xy"):
        edit = editing.set_field(document.network, 1, "name", name)
        document.edit(edit, "Rename", (1, "name"))
    assert document.network.layers[3].inputs == ("xy", "b")
    assert document.stack.count() == 1
    document.stack.undo()
    assert document.network == before


def test_edits_that_meet_again_where_they_began_leave_no_step(document: Document) -> None:
    before = document.network
    set_filters(document, 5)
    set_filters(document, 4)
    assert document.network == before
    assert document.stack.count() == 0
    assert not document.modified


def test_edits_do_not_join_across_a_save(document: Document, tmp_path: Path) -> None:
    set_filters(document, 5)
    document.mark_saved(tmp_path / "a")
    set_filters(document, 6)
    assert document.stack.count() == 2
    assert document.modified
    document.stack.undo()
    assert document.network.layers[1].filters == 5  # type: ignore[attr-defined]  # a row of any kind
    assert not document.modified


def test_an_edit_after_undo_forgets_what_was_undone(document: Document) -> None:
    set_filters(document, 5)
    document.stack.undo()
    set_filters(document, 9, row=2, cell=(2, "size"))
    assert not document.stack.canRedo()
    assert document.stack.count() == 1


# What is told


def test_a_change_carries_the_edit_and_the_rows_with_other_figures(
    document: Document, heard: Heard
) -> None:
    edit = editing.set_field(document.network, 0, "shape", (3, 10, 10))
    document.edit(edit, "Input")
    assert heard.changes == [Change(edit, [0, 1, 2, 3])]
    document.edit(editing.set_field(document.network, 2, "bias", False), "Bias")
    assert heard.changes[-1].rows == [2]


def test_the_document_is_new_when_a_change_is_told(document: Document, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []

    def look() -> None:
        seen.append((len(document.network.layers), len(document.counts.rows)))

    document.changed.connect(look)
    document.edit(editing.delete_rows(document.network, [3]), "Delete")
    assert seen == [(3, 3)]


def test_the_history_stands_when_listeners_are_told_of_it(document: Document) -> None:
    """Undo and Redo must be able to follow every step, not only the first after a save."""
    able: list[tuple[bool, bool]] = []

    def look() -> None:
        able.append((document.stack.canUndo(), document.stack.canRedo()))

    document.history_changed.connect(look)
    set_filters(document, 5, cell=None)
    set_filters(document, 6, cell=None)
    document.stack.undo()
    document.stack.undo()
    assert able == [(True, False), (True, False), (True, True), (False, True)]


def test_a_new_name_is_an_edit_and_is_told(document: Document, heard: Heard) -> None:
    document.edit(Edit(name="Large"), "Name")
    assert document.network.name == "Large"
    assert heard.changes[-1].rows == []
    assert "file_changed" in heard.signals
    heard.signals.clear()
    document.stack.undo()
    assert document.network.name == "Small"
    assert "file_changed" in heard.signals


# The file


def unsaved(document: Document) -> bool:
    return document.modified


def test_modified_follows_the_history(document: Document, heard: Heard, tmp_path: Path) -> None:
    assert not unsaved(document)
    set_filters(document, 5)
    assert unsaved(document)
    assert heard.signals.count("file_changed") == 1
    document.mark_saved(tmp_path / "a.cnnparam")
    assert not unsaved(document)
    assert document.path == tmp_path / "a.cnnparam"
    document.stack.undo()
    assert unsaved(document)
    document.stack.redo()
    assert not unsaved(document)


def test_open_replaces_everything(document: Document, heard: Heard, tmp_path: Path) -> None:
    set_filters(document, 5)
    heard.signals.clear()
    other = Network((KINDS["Input"].fresh("in", shape=(1, 2, 2)),), name="Other")
    document.open(other, tmp_path / "other.cnnparam")
    assert document.network == other
    assert document.counts.rows == count(other).rows
    assert document.path == tmp_path / "other.cnnparam"
    assert document.stack.count() == 0
    assert not document.stack.canUndo()
    assert not document.modified
    assert heard.signals.count("replaced") == 1
    assert "changed" not in heard.signals
    assert "file_changed" in heard.signals


def test_open_without_a_file_forgets_the_last_one(document: Document, tmp_path: Path) -> None:
    document.mark_saved(tmp_path / "a")
    document.open(small())
    assert document.path is None


def test_an_imported_file_is_where_it_came_from_and_not_where_it_is_saved(
    document: Document, tmp_path: Path
) -> None:
    counts = count(Network((KINDS["Input"].fresh("in", shape=(3, 8, 8)),)))
    document.open_counted(counts, tmp_path / "a.onnx", imported=True)
    assert document.counts is counts
    assert (document.path, document.origin) == (None, tmp_path / "a.onnx")
    assert document.imported
    assert not document.modified
    document.mark_saved(tmp_path / "a.cnnparam")
    assert document.path == document.origin == tmp_path / "a.cnnparam"
    assert not document.imported


def test_what_was_counted_in_another_way_is_counted_again(document: Document) -> None:
    network = Network((KINDS["Input"].fresh("in", shape=(3, 8, 8)),))
    document.set_convention(CONVENTIONS["keras"])
    document.open_counted(count(network))
    assert document.counts.convention == CONVENTIONS["keras"]
    assert document.network == network


def test_a_convention_is_no_edit_and_outlives_open(document: Document, heard: Heard) -> None:
    document.set_convention(CONVENTIONS["weights"])
    assert document.counts.rows == count(small(), CONVENTIONS["weights"]).rows
    assert heard.signals == ["figures_changed"]
    assert document.stack.count() == 0
    assert not document.modified
    document.set_convention(CONVENTIONS["weights"])
    assert heard.signals == ["figures_changed"]
    set_filters(document, 5)
    document.open(small())
    assert document.convention is CONVENTIONS["weights"]
    assert document.counts.totals == count(small(), CONVENTIONS["weights"]).totals


def test_undo_after_a_convention_is_counted_by_it(document: Document) -> None:
    set_filters(document, 5)
    document.set_convention(CONVENTIONS["weights"])
    document.stack.undo()
    assert document.counts.rows == count(small(), CONVENTIONS["weights"]).rows


def test_a_scale_is_no_edit(document: Document, heard: Heard) -> None:
    scale = Scale(DATA_TYPES["float16"], 8)
    document.set_scale(scale)
    document.set_scale(Scale(DATA_TYPES["float16"], 8))
    assert document.scale == scale
    assert heard.signals == ["figures_changed"]
    assert document.stack.count() == 0
    assert not document.modified


# Any edits


@settings(deadline=None, max_examples=60)
@given(data=st.data(), network=networks(max_rows=7))
def test_any_edits_undo_to_the_start_and_redo_to_the_end(
    qapp: object, data: st.DataObject, network: Network
) -> None:
    document = Document(network)
    heard = Heard(document)
    states = [network]
    for step in range(data.draw(st.integers(1, 5))):
        before = document.counts
        edit = data.draw(edits(document.network))
        pushed = len(heard.changes)
        document.edit(edit, f"Step {step}")
        assert document.network == edit.apply(before.network)
        if len(heard.changes) > pushed:
            states.append(document.network)
            assert_rows_are_right(heard.changes[-1], before.rows, document.counts.rows)
        check_counts(document)
    assert document.stack.count() == len(states) - 1
    for state in reversed(states[:-1]):
        before = document.counts
        document.stack.undo()
        assert document.network == state
        assert_rows_are_right(heard.changes[-1], before.rows, document.counts.rows)
        check_counts(document)
    for state in states[1:]:
        document.stack.redo()
        assert document.network == state
        check_counts(document)


@settings(deadline=None, max_examples=40)
@given(data=st.data(), network=networks(max_rows=5))
def test_joined_edits_undo_to_the_start_and_redo_to_the_end(
    qapp: object, data: st.DataObject, network: Network
) -> None:
    document = Document(network)
    for _ in range(data.draw(st.integers(1, 4))):
        document.edit(data.draw(edits(document.network)), "Step", (0, "name"))
    end = document.network
    assert document.stack.count() <= 1
    document.stack.undo()
    assert document.network == network
    check_counts(document)
    document.stack.redo()
    assert document.network == end
    check_counts(document)


def check_counts(document: Document) -> None:
    fresh = count(document.network)
    assert document.counts.rows == fresh.rows
    assert document.counts.totals == fresh.totals
    assert document.counts.problems == fresh.problems


def assert_rows_are_right(
    change: Change, before: tuple[object, ...], after: tuple[object, ...]
) -> None:
    """Check that a change names every row that is new or has other figures, and no more."""
    came_from: list[int | None] = []
    taken = 0
    for splice in change.edit.splices:
        came_from += [*range(taken, splice.start), *[None] * len(splice.layers)]
        taken = splice.stop
    came_from += range(taken, len(before))
    expected = [
        row
        for row, origin in enumerate(came_from)
        if origin is None or before[origin] != after[row]
    ]
    assert sorted(set(change.rows)) == change.rows
    assert set(change.rows) <= set(expected)
    # A row in a splice may keep its figures; one outside of it that has others must be named.
    outside = [row for row in expected if came_from[row] is not None]
    assert set(outside) <= set(change.rows)
