"""The list of problems."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.problems import ProblemModel
from tests.strategies import edits, networks


def broken() -> Network:
    return Network(
        (
            KINDS["Input"].fresh("in", shape=(4, 8, 8)),
            KINDS["Conv2d"].fresh("wide", kernel=(9, 9)),
            KINDS["ReLU"].fresh("waits"),
            KINDS["Conv2d"].fresh("groups", groups=3, inputs=("in",)),
        )
    )


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(broken())


@pytest.fixture
def model(document: Document) -> Iterator[ProblemModel]:
    made = ProblemModel(document)
    yield made
    made.deleteLater()


def lines(model: ProblemModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_one_entry_for_each_row_that_is_wrong_itself(
    document: Document, model: ProblemModel
) -> None:
    problems = dict(document.counts.problems)
    assert lines(model) == [
        f"2  wide: {problems[1].message}",
        f"4  groups: {problems[3].message}",
    ]
    assert [model.place(model.index(row)) for row in (0, 1)] == [(1, "kernel"), (3, "groups")]
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == lines(model)[0]
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_it_follows_the_document(document: Document, model: ProblemModel) -> None:
    document.edit(editing.set_field(document.network, 1, "kernel", (3, 3)), "Mend")
    assert len(lines(model)) == 1
    document.stack.undo()
    assert len(lines(model)) == 2
    # A row's number and name stand in the list, so that these are read again as well.
    document.edit(editing.set_field(document.network, 1, "name", "broad"), "Rename")
    assert lines(model)[0].startswith("2  broad: ")
    document.edit(editing.insert_rows(document.network, 1, [KINDS["ReLU"].fresh("r")]), "Insert")
    assert lines(model)[0].startswith("3  broad: ")
    document.open(Network())
    assert lines(model) == []


def test_a_network_without_problems_costs_no_reset(qapp: object, qtbot: QtBot) -> None:
    document = Document(Network((KINDS["Input"].fresh("in"), KINDS["Conv2d"].fresh("a"))))
    model = ProblemModel(document, document)
    with qtbot.assertNotEmitted(model.modelReset):
        document.edit(editing.set_field(document.network, 1, "filters", 3), "Edit")


def test_qt_finds_no_fault(qtmodeltester: ModelTester, document: Document) -> None:
    model = ProblemModel(document, document)
    qtmodeltester.check(model)
    document.edit(editing.set_field(document.network, 1, "kernel", (3, 3)), "Mend")
    document.open(Network())
    document.open(broken())
    qtmodeltester.check(model)


@settings(deadline=None, max_examples=30)
@given(data=st.data(), network=networks(max_rows=5))
def test_it_is_what_the_counts_say(qapp: object, data: st.DataObject, network: Network) -> None:
    document = Document(network)
    model = ProblemModel(document, document)
    for _ in range(3):
        document.edit(data.draw(edits(document.network)), "Edit")
        assert lines(model) == [
            f"{row + 1}  {document.network.layers[row].name}: {problem.message}"
            for row, problem in document.counts.problems
        ]
