"""Collapsed blocks: which rows they leave in sight, and their exact subtotals."""

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from cnnparam_gui.core import editing
from cnnparam_gui.core.blocks import block_totals
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from cnnparam_gui.models.folded_table import FoldedTableModel
from cnnparam_gui.models.folding import Folding
from tests import strategies

ROLE = Qt.ItemDataRole


def in_blocks(*paths: str) -> Network:
    """Makes a network of an image and a row that keeps the shape for every path."""
    rows = [KINDS["Input"].fresh("x", shape=(4, 8, 8))]
    rows += [KINDS["ReLU"].fresh(f"r{n}", block=path) for n, path in enumerate(paths, 1)]
    return Network(tuple(rows))


def of(*paths: str) -> tuple[Document, Folding]:
    document = Document(in_blocks(*paths))
    return document, Folding(document, document)


def in_sight(document: Document, folding: Folding) -> list[int]:
    hidden = set(folding.hidden)
    return [row for row in range(len(document.network.layers)) if row not in hidden]


@pytest.fixture
def resnet(qapp: object) -> Iterator[FoldedTableModel]:
    document = Document(gallery.load("resnet18"))
    model = FoldedTableModel(document)
    yield model
    model.deleteLater()
    document.deleteLater()


def test_the_innermost_block_is_collapsed_first_and_then_the_one_around_it(qapp: object) -> None:
    document, folding = of("a", "a.p", "a.p", "a.q", "")
    assert folding.fold(3) == 2
    assert in_sight(document, folding) == [0, 1, 2, 4, 5]
    assert folding.fold(2) == 1
    assert in_sight(document, folding) == [0, 1, 5]
    assert folding.fold(1) == 1, "there is none around it"
    folding.unfold(1)
    assert in_sight(document, folding) == [0, 1, 2, 4, 5], "the one inside stayed as it was"
    folding.unfold_all()
    assert in_sight(document, folding) == [0, 1, 2, 3, 4, 5]


def test_a_block_in_pieces_has_a_row_for_each(qapp: object) -> None:
    document, folding = of("a", "a", "b", "a", "a")
    folding.fold(1)
    assert in_sight(document, folding) == [0, 1, 3, 4]
    assert [folded.rows for folded in folding.heads.values()] == [range(1, 3), range(4, 6)]


def test_rows_of_no_block_stay(qapp: object) -> None:
    document, folding = of("", "ab", "a", "a.b")
    assert folding.fold(1) == 1
    folding.fold_all()
    assert in_sight(document, folding) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("paths", "begins"),
    [
        (["a", "a", "b"], ["a", "", "b"]),
        (["a.p", "a.p", "a.q"], ["a.p", "", "a.q"]),
        (["a", "a.p", "a"], ["a", "a.p", ""]),
        (["", "ab", "a"], ["", "ab", "a"]),
    ],
)
def test_a_mark_stands_where_a_block_begins(
    qapp: object, paths: list[str], begins: list[str]
) -> None:
    _, folding = of(*paths)
    assert [folding.begins(row) for row in range(1, len(paths) + 1)] == begins


def test_the_mark_opens_and_closes(qapp: object) -> None:
    document, folding = of("a.p", "a.p", "b")
    folding.toggle(1)
    assert in_sight(document, folding) == [0, 1, 3]
    folding.toggle(1)
    folding.toggle(2)
    assert in_sight(document, folding) == [0, 1, 2, 3]


def test_rows_that_are_wanted_come_into_sight(qapp: object) -> None:
    document, folding = of("a.p", "a.p", "b", "b")
    folding.fold_all()
    folding.reveal([1, 2])
    assert in_sight(document, folding) == [0, 1, 3], "what stands for them is in sight"
    folding.reveal([2])
    assert in_sight(document, folding) == [0, 1, 2, 3]
    assert folding.with_folded([0, 3]) == [0, 3, 4]


def test_subtotals_are_those_of_the_blocks(resnet: FoldedTableModel) -> None:
    folding, document = resnet.folding, resnet._document
    folding.fold_all()
    blocks = {block.path: block for block in block_totals(document.counts)}
    assert [folded.path for folded in folding.heads.values()] == [
        "layer1",
        "layer2",
        "layer3",
        "layer4",
    ]
    for head, folded in folding.heads.items():
        assert folding.totals(head) == blocks[folded.path].totals
    # Torchvision's layer1: four convolutions of 9 x 64 x 64 and four norms of 128.
    assert shown(resnet, 5, "parameters") == f"{4 * 9 * 64 * 64 + 4 * 128:,}"
    assert shown(resnet, 5, "name") == "layer1"
    assert shown(resnet, 5, "kind") == "14 rows"
    assert shown(resnet, 5, "output") == "64x56x56"
    assert shown(resnet, 5, "memory") == f"{14 * 64 * 56 * 56 * 4:,}"
    assert shown(resnet, 5, "kernel") == ""
    folding.unfold(5)
    assert shown(resnet, 5, "name") == "layer1.0"
    assert shown(resnet, 5, "block") == "layer1"
    assert resnet.text(5, COLUMN_INDEX["name"]) == "layer1.0.conv1", "which is what is copied"


def shown(model: FoldedTableModel, row: int, column: str) -> str:
    return str(model.data(model.index(row, COLUMN_INDEX[column])))


def test_subtotals_follow_edits_and_other_ways_to_count(resnet: FoldedTableModel) -> None:
    document = resnet._document
    resnet.folding.fold_all()
    before = shown(resnet, 5, "parameters")
    document.edit(editing.set_field(document.network, 5, "bias", True), "Bias")
    # 64 biases more; layer1 had 147,968.
    assert (before, shown(resnet, 5, "parameters")) == ("147,968", "148,032")
    document.stack.undo()
    assert shown(resnet, 5, "parameters") == before


def test_a_subtotal_with_a_problem_in_it_is_a_lower_bound(resnet: FoldedTableModel) -> None:
    document = resnet._document
    document.edit(editing.set_field(document.network, 8, "groups", 7), "Groups")
    resnet.folding.fold_all()
    assert resnet.folding.faulty(5)
    assert shown(resnet, 5, "parameters").startswith("\u2265 ")
    assert shown(resnet, 19, "output") == "?"
    assert not resnet.folding.faulty(19), "it only waits for the one above"


def test_a_subtotal_cannot_be_edited_and_says_what_it_is(resnet: FoldedTableModel) -> None:
    resnet.folding.fold_all()
    for column in range(len(COLUMNS)):
        flags = resnet.flags(resnet.index(5, column))
        assert flags & Qt.ItemFlag.ItemIsEnabled
        assert not flags & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
        index = resnet.index(5, column)
        said = resnet.data(index, int(ROLE.AccessibleTextRole))
        assert "collapsed block layer1, 14 rows" in said
        assert resnet.data(index, int(ROLE.CheckStateRole)) is None
        assert resnet.data(index, int(ROLE.ToolTipRole))


def test_a_dragged_block_moves_whole_and_nothing_is_dropped_into_one(
    resnet: FoldedTableModel,
) -> None:
    document = resnet._document
    resnet.folding.fold_all()
    data = resnet.mimeData([resnet.index(5, 0), resnet.index(5, 1)])
    names = [layer.name for layer in document.network.layers]
    # Right below layer2, which is closed: behind all of its rows.
    resnet.dropMimeData(data, Qt.DropAction.MoveAction, 20, 0, resnet.index(-1, -1))
    moved = [layer.name for layer in document.network.layers]
    assert moved == names[:5] + names[19:35] + names[5:19] + names[35:]


def test_another_document_is_open_all_over(resnet: FoldedTableModel) -> None:
    resnet.folding.fold_all()
    resnet._document.open(in_blocks("layer1", "layer1"))
    assert not resnet.folding.heads


def test_a_block_that_goes_and_comes_again_is_open(qapp: object) -> None:
    document, folding = of("a", "a")
    folding.fold_all()
    gone = tuple(msgspec.structs.replace(layer, block="") for layer in document.network.layers)
    document.edit(Edit((Splice(0, 3, gone),)), "Dissolve")
    assert not folding.heads
    document.stack.undo()
    assert not folding.heads


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data(), network=strategies.networks(max_rows=8))
def test_after_any_edit_each_row_is_in_sight_or_in_one_collapsed_block(
    qapp: object, data: st.DataObject, network: Network
) -> None:
    document = Document(network)
    folding = Folding(document, document)
    for _ in range(4):
        rows = len(document.network.layers)
        what = data.draw(st.sampled_from(["fold", "all", "edit", "undo"]))
        if what == "fold" and rows:
            folding.fold(data.draw(st.integers(0, rows - 1)))
        elif what == "all":
            folding.fold_all()
        elif what == "edit":
            document.edit(data.draw(strategies.edits(document.network)), "Edit")
        else:
            document.stack.undo()
        layers = document.network.layers
        covered = sorted(folding.hidden + in_sight(document, folding))
        assert covered == list(range(len(layers)))
        for head, folded in folding.heads.items():
            assert folded.rows.start == head
            assert all(
                (layers[row].block + ".").startswith(folded.path + ".") for row in folded.rows
            )
            counts = [document.counts.rows[row] for row in folded.rows]
            own = sum(count.parameters for count in counts if not count.borrowed)
            assert folding.totals(head).parameters == own
    document.deleteLater()
