"""Which columns show, and that no number is cut off."""

import pytest

from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, ESSENTIAL
from tests.gui.driver import Driver

PROJECTOR = (1024, 768)


@pytest.mark.parametrize("architecture", gallery.FEATURED)
def test_a_projector_shows_name_to_parameters_without_scrolling(
    vgg: Driver, architecture: str
) -> None:
    vgg.window.resize(*PROJECTOR)
    vgg.window.files.open_architecture(architecture)
    table = vgg.table
    for number, column in enumerate(COLUMNS):
        if column.rank == ESSENTIAL:
            assert not table.isColumnHidden(number)
    last = COLUMN_INDEX["parameters"]
    right = table.columnViewportPosition(last) + table.columnWidth(last)
    assert right <= table.viewport().width()


def test_an_edit_keeps_the_parameters_in_sight(vgg: Driver) -> None:
    vgg.window.resize(*PROJECTOR)
    vgg.window.files.open_architecture("unet")
    model = vgg.window.model
    assert model.setData(model.index(1, COLUMN_INDEX["kernel"]), "5x5")
    last = COLUMN_INDEX["parameters"]
    table = vgg.table
    right = table.columnViewportPosition(last) + table.columnWidth(last)
    assert right <= table.viewport().width()


def test_a_wide_window_shows_more_columns_the_most_telling_first(vgg: Driver) -> None:
    shown = []
    for width in (1024, 1400, 1900):
        vgg.window.resize(width, 800)
        vgg.settle()
        shown.append({c.key for i, c in enumerate(COLUMNS) if not vgg.table.isColumnHidden(i)})
    assert shown[0] < shown[1] < shown[2]
    assert "weights" in shown[1]
    assert {"macs", "memory", "biases", "block", "inputs"} <= shown[2]
