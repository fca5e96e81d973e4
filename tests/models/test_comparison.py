"""The open network against another one: figures as published, and what follows an edit."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from cnnparam_gui.core import editing
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.comparison import WAYS, ComparisonModel
from cnnparam_gui.models.lines import ICON_ROLE, LineModel

CHANGE, LEFT, RIGHT, PARAMETERS, MACS, DIFFERS = 0, 1, 2, 3, 4, 6


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(gallery.load("vgg16_bn"))


@pytest.fixture
def model(document: Document) -> Iterator[ComparisonModel]:
    made = ComparisonModel(document)
    made.set_awake(True)
    yield made
    made.deleteLater()


@pytest.fixture
def against(model: ComparisonModel, let_happen: Callable[[], None]) -> Callable[[Network], None]:
    """Gives what compares with a network, and returns when that is done."""

    def compare_with(network: Network) -> None:
        model.compare_with(network.name, count(network))
        let_happen()

    return compare_with


def table(model: LineModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_nothing_is_compared_at_first(model: ComparisonModel) -> None:
    assert model.found is None
    assert (model.sentence(), model.bars, model.differing) == ("", (), [])
    assert model.rows.rowCount() == model.totals.rowCount() == 0


def test_every_total_is_there_with_its_difference(
    model: ComparisonModel, against: Callable[[Network], None]
) -> None:
    against(gallery.load("vgg16_torchvision"))
    # torchvision's documentation gives num_params. Every channel of the 13 convolutions has a
    # weight, a bias and two statistics more: 64 + 64 + 2 * 128 + 3 * 256 + 6 * 512 = 4,224.
    assert table(model.totals)[0] == ["Parameters", "138,357,544", "138,365,992", "+8,448"]
    differences = {line[0]: line[-1] for line in table(model.totals)}
    assert differences["MACs"] == "0"
    assert differences["Weights"] == differences["Biases"] == "+4,224"
    assert differences["Statistics"] == "+8,448"


def test_the_waterfall_leads_from_one_total_to_the_other(
    model: ComparisonModel, against: Callable[[Network], None]
) -> None:
    against(gallery.load("vgg16_torchvision"))
    first, *steps, last = model.bars
    assert (first.total, first.end, last.end) == (True, 138_357_544, 138_365_992)
    assert sum(step.end - step.start for step in steps) == 8_448
    ends = [first.end, *(step.end for step in steps)]
    assert [step.start for step in steps] == ends[:-1]
    assert ends[-1] == last.end
    assert [step.text for step in steps[:3]] == ["+128", "+128", "+256"]
    assert model.waterfall_in_words().startswith("VGG-16 as torchvision builds it: 138,357,544; ")
    assert table(model.steps)[1] == ["features.1", "+128", "138,357,672"]


def test_memory_is_in_bytes_of_the_whole_batch(
    model: ComparisonModel, document: Document, against: Callable[[Network], None]
) -> None:
    document.set_scale(Scale(batch=2))
    against(gallery.load("vgg16_torchvision"))
    model.set_way("activation_elements")
    # The 13 normalisations give what the convolutions before them give.
    first, *_, last = model.bars
    outputs = 2 * 64 * 224**2 + 2 * 128 * 112**2 + 3 * 256 * 56**2 + 3 * 512 * (28**2 + 14**2)
    assert last.end - first.end == 2 * 4 * outputs
    assert [way.figure for way in WAYS] == ["parameters", "macs", "activation_elements"]


def test_rows_say_what_became_of_them(
    model: ComparisonModel, against: Callable[[Network], None]
) -> None:
    against(gallery.load("vgg16_torchvision"))
    added = [line for line in table(model.rows) if line[CHANGE] == "Added"]
    assert len(added) == 13
    assert added[0][:4] == ["Added", "", "3  features.1", "+128"]
    assert added[0][DIFFERS] == "BatchNorm2d, output 64x224x224"
    assert model.rows.index(model.differing[0], 0).data(ICON_ROLE) == "add"
    assert "Same" not in {line[CHANGE] for line in table(model.rows)}
    model.set_only_differences(False)
    assert table(model.rows)[0][:3] == ["Same", "1  input", "1  input"]
    changes = [line[CHANGE] for line in table(model.rows)]
    assert [changes[line] != "Same" for line in model.differing] == [True] * len(model.differing)
    assert changes.count("Same") == len(changes) - len(model.differing)


def test_it_follows_edits_while_it_is_awake(
    model: ComparisonModel,
    document: Document,
    against: Callable[[Network], None],
    let_happen: Callable[[], None],
) -> None:
    against(document.network)
    assert model.sentence().endswith("are the same, row by row.")
    document.edit(editing.set_field(document.network, 1, "filters", 32), "Change")
    let_happen()
    # 3 x 3 x 3 + 1 for each of 32 filters less, 2 of each channel, and 9 x 64 x 32 below.
    lines = {line[RIGHT]: line for line in table(model.rows)}
    assert lines["2  features.0"][PARAMETERS] == "-896"
    assert "filters 64 \u2192 32" in lines["2  features.0"][DIFFERS]
    assert lines["5  features.3"][PARAMETERS] == "-18,432"
    assert "-19,392 parameters" in model.sentence()
    model.set_awake(False)
    document.stack.undo()
    let_happen()
    assert "-19,392 parameters" in model.sentence()
    model.set_awake(True)
    assert model.sentence().endswith("are the same, row by row.")


def test_swapped_sides_swap_signs_and_titles(
    model: ComparisonModel, against: Callable[[Network], None], let_happen: Callable[[], None]
) -> None:
    against(gallery.load("vgg16_torchvision"))
    assert model.titles == ("VGG-16 as torchvision builds it", "VGG-16 with batch norm (open)")
    model.swap()
    let_happen()
    assert model.titles == ("VGG-16 with batch norm (open)", "VGG-16 as torchvision builds it")
    assert table(model.totals)[0][-1] == "-8,448"
    headings = [model.rows.headerData(column, Qt.Orientation.Horizontal) for column in (1, 2)]
    assert tuple(headings) == model.titles
    # A line is about the open network's row, wherever that stands.
    (line,) = (n for n, texts in enumerate(table(model.rows)) if texts[LEFT] == "3  features.1")
    assert table(model.rows)[line][CHANGE] == "Removed"
    assert model.rows.row(model.rows.index(line, 0)) == 2


def test_both_are_counted_by_the_preset_of_the_document(
    model: ComparisonModel, document: Document, against: Callable[[Network], None]
) -> None:
    against(gallery.load("vgg16_torchvision"))
    document.set_convention(CONVENTIONS["keras"])
    model.set_awake(False)
    model.set_awake(True)
    # Statistics count there: 4 values of each of the 4,224 channels.
    assert table(model.totals)[0] == ["Parameters", "138,357,544", "138,374,440", "+16,896"]


def test_what_cannot_be_counted_is_not_made_up(
    model: ComparisonModel,
    document: Document,
    against: Callable[[Network], None],
    let_happen: Callable[[], None],
) -> None:
    against(document.network)
    document.edit(editing.set_field(document.network, 1, "kernel", (999, 999)), "Change")
    let_happen()
    first = table(model.rows)[0]
    assert first[PARAMETERS:DIFFERS] == ["?", "?", "?"]
    assert table(model.totals)[0][2].startswith("\u2265 ")
    assert model.sentence().endswith("Rows that cannot be counted are left out of the totals.")


def test_qt_finds_nothing_wrong_with_the_lines(
    model: ComparisonModel, against: Callable[[Network], None], qtmodeltester: ModelTester
) -> None:
    against(gallery.load("resnet18"))
    qtmodeltester.check(model.rows, force_py=True)
