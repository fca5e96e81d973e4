"""The table of the gallery: what it shows, finds and sorts."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from cnnparam_gui.files import gallery
from cnnparam_gui.files.gallery_search import Figures, figures_of
from cnnparam_gui.models.gallery_table import COLUMNS, GalleryTable

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
TITLES = [column.title for column in COLUMNS]
CHOSEN = ("lenet5", "resnet18", "resnet110", "resnet50", "vgg16")


@pytest.fixture
def model(qtmodeltester: ModelTester) -> GalleryTable:
    entries = [entry for entry in gallery.architectures() if entry.id in CHOSEN]
    made = GalleryTable(entries)
    qtmodeltester.check(made)
    return made


def ids(model: GalleryTable) -> list[str]:
    """Lists what is shown."""
    return [entry.id for entry in model.shown]


def text(model: GalleryTable, row: int, title: str) -> object:
    """Returns what stands in a cell."""
    return model.data(model.index(row, TITLES.index(title)))


def test_figures_come_in_one_by_one(model: GalleryTable) -> None:
    row = model.row_of("resnet18")
    assert text(model, row, "Parameters") == "11,689,512"  # as it is published
    assert text(model, row, "MACs") == "…"
    model.learn("resnet18", figures_of("resnet18"))
    assert text(model, row, "MACs") == "1.81 GMAC"
    assert text(model, row, "Rows") == "70"


def test_numbers_stand_on_the_right(model: GalleryTable) -> None:
    aligned = [model.data(model.index(0, c), Qt.ItemDataRole.TextAlignmentRole) for c in range(5)]
    right = [bool(flag & Qt.AlignmentFlag.AlignRight) for flag in aligned]
    assert right == [False, False, True, False, True]


def test_a_search_shows_what_it_finds(model: GalleryTable) -> None:
    assert model.look_for("resnet") == ""
    assert set(ids(model)) == {"resnet18", "resnet50", "resnet110"}
    assert model.look_for("foo<3").startswith("'foo' is nothing to search by")
    assert set(ids(model)) == {"resnet18", "resnet50", "resnet110"}  # as before
    assert model.look_for("") == ""
    assert len(ids(model)) == len(CHOSEN)


def test_a_bound_finds_what_is_known_so_far(model: GalleryTable) -> None:
    model.look_for("macs<2G")
    assert ids(model) == []
    model.learn("resnet18", Figures(11_689_512, 1_814_073_344, 70))
    model.learn("resnet50", Figures(25_557_032, 4_089_184_256, 176))
    assert ids(model) == ["resnet18"]


def test_names_are_sorted_by_their_numbers(model: GalleryTable) -> None:
    model.sort(0, UP)
    assert ids(model) == ["lenet5", "resnet18", "resnet50", "resnet110", "vgg16"]
    model.sort(0, DOWN)
    assert ids(model) == ["vgg16", "resnet110", "resnet50", "resnet18", "lenet5"]


def test_what_is_not_known_comes_last(model: GalleryTable) -> None:
    model.learn("resnet50", Figures(25_557_032, 4_089_184_256, 176))
    model.learn("lenet5", Figures(61_706, 416_520, 12))
    for order, first in ((UP, ["lenet5", "resnet50"]), (DOWN, ["resnet50", "lenet5"])):
        model.sort(TITLES.index("MACs"), order)
        assert ids(model)[:2] == first


def test_alike_ones_are_sorted_by_name(model: GalleryTable) -> None:
    model.sort(TITLES.index("Year"), UP)
    assert ids(model) == ["lenet5", "vgg16", "resnet18", "resnet50", "resnet110"]


def test_figures_that_come_in_are_put_in_order_when_all_are_there(model: GalleryTable) -> None:
    model.sort(TITLES.index("MACs"), UP)
    for architecture in CHOSEN:
        model.learn(architecture, figures_of(architecture))
    model.settle()
    # 416,520 of LeNet-5; 252.9 M, 1.81 G and 4.09 G of the ResNets; 15.47 G of VGG-16.
    assert ids(model) == ["lenet5", "resnet110", "resnet18", "resnet50", "vgg16"]


def test_no_text_is_longer_than_the_widest(model: GalleryTable) -> None:
    for architecture in CHOSEN:
        model.learn(architecture, figures_of(architecture))
    for column in range(len(COLUMNS)):
        widest = max(map(len, model.widest(column)))
        texts = [model.index(row, column).data() for row in range(model.rowCount())]
        assert max(map(len, texts)) <= widest
