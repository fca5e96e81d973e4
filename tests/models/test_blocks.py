"""Layers grouped by block."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont
from pytestqt.modeltest import ModelTester

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.blocks import TITLES, BlockModel
from tests.models.tables import sharing
from tests.strategies import edits, networks

PARAMETERS = TITLES.index("Parameters")


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(gallery.load("vgg16"))


@pytest.fixture
def model(document: Document) -> Iterator[BlockModel]:
    made = BlockModel(document)
    made.refresh()
    yield made
    made.deleteLater()


def walk(model: BlockModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index
        yield from walk(model, index)


def blocks(model: BlockModel) -> list[QModelIndex]:
    return [index for index in walk(model) if model.rowCount(index)]


def text(index: QModelIndex, column: int = 0) -> str:
    return str(index.siblingAtColumn(column).data())


def test_subtotals_of_vgg16(model: BlockModel) -> None:
    subtotals = {text(index): text(index, PARAMETERS) for index in blocks(model)}
    assert list(subtotals.values())[:5] == [
        *("38,720", "221,440", "1,475,328", "5,899,776", "7,079,424")
    ]
    layers = {text(index): text(index, PARAMETERS) for index in walk(model)}
    assert layers["fc1"] == "102,764,544"
    assert layers["fc2"] == "16,781,312"
    assert layers["fc3"] == "4,097,000"
    assert layers["pool1"] == "-"


def test_subtotals_follow_the_convention_once_refreshed(
    document: Document, model: BlockModel
) -> None:
    document.set_convention(CONVENTIONS["weights"])
    model.refresh()
    assert text(blocks(model)[0], PARAMETERS) == "38,592"


def test_shares_are_of_the_whole(model: BlockModel) -> None:
    shares = {text(index): text(index, TITLES.index("Share")) for index in walk(model)}
    assert shares["fc1"] == "74.3 %"


def test_every_layer_stands_once_in_order_and_knows_its_row(
    document: Document, model: BlockModel
) -> None:
    rows = [model.row_of(index) for index in walk(model) if not model.rowCount(index)]
    assert rows == list(range(len(document.network.layers)))
    for block in blocks(model):
        inside = [model.row_of(index) for index in walk(model, block)]
        assert model.row_of(block) == min(inside)


def test_nested_blocks(document: Document, model: BlockModel) -> None:
    document.open(gallery.load("resnet18"))
    model.refresh()
    nested = [index for index in blocks(model) if index.parent().isValid()]
    assert nested
    for index in nested:
        assert model.index(index.row(), 0, index.parent()) == index
    top = [model.index(row, 0) for row in range(model.rowCount())]
    whole = sum(
        int(text(index, PARAMETERS).replace(",", ""))
        for index in top
        if text(index, PARAMETERS) != "-"
    )
    assert whole == document.counts.totals.parameters == 11_689_512


def test_a_block_with_a_problem_is_a_lower_bound(document: Document, model: BlockModel) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("a", filters=4, block="b"),
        KINDS["Conv2d"].fresh("wide", kernel=(99, 99), block="b"),
        KINDS["Conv2d"].fresh("c", filters=1, block="c", inputs=("a",)),
    )
    document.open(Network(layers))
    model.refresh()
    found = {text(index): text(index, PARAMETERS) for index in blocks(model)}
    assert found["b"].startswith("\u2265 112") or found["b"].startswith("\u2265 ")
    assert found["c"] == "37"
    outputs = {text(index): text(index, TITLES.index("Output")) for index in walk(model)}
    assert outputs["wide"] == "?"


def test_a_share_of_a_lower_bound_is_at_most_that(document: Document, model: BlockModel) -> None:
    layers = (
        KINDS["Input"].fresh("in", shape=(3, 8, 8)),
        KINDS["Conv2d"].fresh("a", filters=4, block="b"),  # 4 x 3 x 3 x 3 + 4 = 112
        KINDS["Conv2d"].fresh("wide", filters=4, kernel=(9, 9), block="c"),  # 4 x 4 x 81 + 4
        KINDS["Linear"].fresh("waits", block="d"),
    )
    document.open(Network(layers))
    model.refresh()
    column = {title: place for place, title in enumerate(TITLES)}
    found = {text(index): index for index in walk(model)}
    shares = {name: text(index, column["Share"]) for name, index in found.items()}
    # 112 of 1,412 is 7.9 %.
    assert shares == {
        "in": "",
        "b": "\u2264 7.9 %",
        "a": "\u2264 7.9 %",
        "c": "?",
        "wide": "\u2264 92.1 %",
        "d": "?",
        "waits": "",
    }
    for title in ("Weights", "Biases", "Parameters", "Memory (bytes)", "MACs"):
        assert text(found["d"], column[title]) == "?"  # a block of which nothing is known
        assert text(found["waits"], column[title]) == "?"
    assert text(found["wide"], column["MACs"]) == "?"
    assert text(found["wide"], PARAMETERS) == "1,300"
    assert found["wide"].data(Qt.ItemDataRole.ToolTipRole).startswith("kernel 9x9 is larger")


def test_shared_tensors_are_in_the_subtotal_of_their_owner(
    document: Document, model: BlockModel
) -> None:
    document.open(sharing())
    model.refresh()
    found = {text(index): index for index in walk(model)}
    assert {name: text(index, PARAMETERS) for name, index in found.items()} == {
        "in": "-",
        "one": "148",
        "a": "148",
        "two": "0",
        "b": "148",
        "c": "148",
    }
    share = TITLES.index("Share")
    shares = {name: text(index, share) for name, index in found.items()}
    assert (shares["one"], shares["two"], shares["b"]) == ("100.0 %", "0.0 %", "")
    for name in ("b", "c"):
        tip = found[name].data(Qt.ItemDataRole.ToolTipRole)
        assert tip == "Shared with a, counted there once"
    assert found["a"].data(Qt.ItemDataRole.ToolTipRole) is None


def test_blocks_are_bold_and_figures_right(model: BlockModel) -> None:
    block, layer = blocks(model)[0], model.index(0, 0)
    font = block.data(Qt.ItemDataRole.FontRole)
    assert isinstance(font, QFont)
    assert font.bold()
    assert layer.data(Qt.ItemDataRole.FontRole) is None
    right = block.siblingAtColumn(PARAMETERS).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight


def test_qt_finds_no_fault(qtmodeltester: ModelTester, document: Document) -> None:
    model = BlockModel(document, document)
    qtmodeltester.check(model)
    for name in ("vgg16", "resnet18", "unet"):
        document.open(gallery.load(name))
        model.refresh()
        qtmodeltester.check(model)
    document.open(Network())
    model.refresh()
    qtmodeltester.check(model)


@settings(deadline=None, max_examples=30)
@given(data=st.data(), network=networks(max_rows=7))
def test_any_network_is_a_whole_tree(qapp: object, data: st.DataObject, network: Network) -> None:
    document = Document(network)
    edit: Edit = data.draw(edits(network))
    document.edit(edit, "Edit")
    model = BlockModel(document, document)
    model.refresh()
    layers = document.network.layers
    rows = [
        model.row_of(index) for index in walk(model) if index.siblingAtColumn(1).data() in KINDS
    ]
    assert sorted(rows) == list(range(len(layers)))
    for index in walk(model):
        parts = []
        above = index.parent()
        while above.isValid():
            parts.append(text(above))
            above = above.parent()
        if index.siblingAtColumn(1).data() in KINDS:
            assert ".".join(reversed(parts)) == layers[model.row_of(index)].block
