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
