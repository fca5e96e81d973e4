"""The diagram of a document."""

import pytest
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.editing import delete_rows, insert_rows, set_field
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models import diagram
from cnnparam_gui.models.diagram import DiagramModel
from tests.core.diagram.pictures import chain, conv, counted, residual


def awake(document: Document) -> DiagramModel:
    """Makes a model that follows its document."""
    model = DiagramModel(document, document)
    model.set_awake(True)
    return model


def titles(model: DiagramModel) -> list[str]:
    """Returns the titles of the nodes."""
    return [node.title for node in model.graph.nodes]


def test_nothing_is_read_before_it_is_seen(qtbot: QtBot) -> None:
    document = Document(residual().network)
    model = DiagramModel(document, document)
    assert model.rowCount() == 0
    with qtbot.waitSignal(model.refreshed):
        model.set_awake(True)
    assert titles(model) == ["x", "a", "b", "sum", "end"]


def test_an_edit_changes_the_picture(qtbot: QtBot) -> None:
    document = Document(residual().network)
    model = awake(document)
    with qtbot.waitSignal(model.refreshed):
        document.edit(insert_rows(document.network, 7, [conv("more")]), "Insert")
    assert titles(model)[-1] == "more"
    with qtbot.waitSignal(model.refreshed):
        document.stack.undo()
    assert titles(model)[-1] == "end"


def test_every_node_is_a_sentence() -> None:
    model = awake(Document(residual().network))
    said = [model.data(model.index(node)) for node in range(model.rowCount())]
    assert said == [
        "x; Input; 8x16x16",
        "a; Conv2d; 8x16x16; takes x",
        "b; Conv2d; 8x16x16; takes a",
        "sum; Add; 8x16x16; takes x, b",
        "end; Conv2d; 8x16x16; takes sum",
    ]
    model.fold_block("one")
    assert model.data(model.index(1)) == "one; 5 rows; 8x16x16; takes x"


def test_a_problem_is_said_with_its_row() -> None:
    document = Document(residual().network)
    document.edit(set_field(document.network, 4, "groups", 3), "Spoil")
    model = awake(document)
    assert model.sentence(2) == "b; Conv2d; ?; problem in row 5; takes a"


def test_blocks_fold_and_unfold() -> None:
    model = awake(Document(residual().network))
    assert model.block_of(2) == "one"
    assert model.block_of(0) == ""
    model.fold_block("one")
    assert titles(model) == ["x", "one", "end"]
    assert model.can_unfold(1)
    model.unfold(1)
    assert titles(model) == ["x", "a", "b", "sum", "end"]
    model.unfold(1)
    assert titles(model) == ["x", "a", "a_norm", "a_relu", "b", "sum", "end"]
    assert not model.can_unfold(1)
    model.fold_all()
    assert titles(model) == ["x", "one", "end"]
    model.fold_as_at_first()
    assert titles(model) == ["x", "a", "b", "sum", "end"]


def test_folding_a_block_folds_what_is_in_it() -> None:
    model = awake(Document(gallery.load("resnet18")))
    model.fold_block("layer1")
    node = titles(model).index("layer1")
    model.unfold(node)
    assert titles(model)[node : node + 3] == ["layer1.0", "layer1.1", "layer2.0.conv1"]


def test_all_blocks_of_resnet50_unfold() -> None:
    model = awake(Document(gallery.load("resnet50")))
    assert len(model.graph.nodes) == 22
    model.unfold_all()
    # 53 convolutions, 16 sums, two pools, flatten, fc and the input.
    assert len(model.graph.nodes) == 53 + 16 + 2 + 1 + 1 + 1


def test_what_is_too_much_is_refused_and_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagram, "_TOO_MANY", 115)
    model = awake(Document(chain(1000).network))
    assert len(model.graph.nodes) == 100
    model.unfold(0)
    assert len(model.graph.nodes) == 99 + 10
    before = titles(model)
    with qtbot.waitSignal(model.refused) as refused:
        model.unfold(10)
    assert refused.args == ["That would be too much for one picture. Fold another part first."]
    assert titles(model) == before


def test_selected_rows_are_marked_in_their_nodes(qtbot: QtBot) -> None:
    document = Document(residual().network)
    model = awake(document)
    with qtbot.waitSignal(model.marked):
        model.set_rows([2, 3, 6])
    assert model.selected == {1, 4}
    model.fold_block("one")
    assert model.selected == {1, 2}
    with qtbot.assertNotEmitted(model.marked):
        model.set_rows([1, 6])
    with qtbot.waitSignal(model.refreshed):
        document.edit(delete_rows(document.network, [6]), "Delete")
    assert model.selected == {1}


def test_another_network_begins_as_it_is_seen_best(qtbot: QtBot) -> None:
    document = Document(residual().network)
    model = awake(document)
    model.fold_all()
    with qtbot.waitSignal(model.refreshed):
        document.open(residual().network)
    assert titles(model) == ["x", "a", "b", "sum", "end"]


def test_an_activation_alone_is_a_node() -> None:
    model = awake(Document(counted(ReLU(name="alone")).network))
    assert model.sentence(0) == "alone; ReLU; ?; problem in row 1"
