"""The columns of the receptive field: found when they show, and free when they do not."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionRange

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.network import Edit, Splice
from cnnparam_gui.core.receptive import RowField, receptive_fields
from cnnparam_gui.files import gallery
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS
from tests.gui.driver import Driver


def check_widths(driver: Driver) -> None:
    """Checks that nothing in the columns of the receptive field is cut off."""
    metrics = driver.table.fontMetrics()
    for key in ("receptive_field", "field_stride"):
        room = driver.table.columnWidth(COLUMN_INDEX[key])
        texts = {driver.text(row, key) for row in range(driver.model.rowCount())}
        texts.add(COLUMNS[COLUMN_INDEX[key]].header)
        assert max(map(metrics.horizontalAdvance, texts)) <= room


def test_a_column_of_the_receptive_field_shows_and_follows_edits(vgg: Driver) -> None:
    vgg.choose("columns", "Receptive field")
    vgg.choose("columns", "Field stride")
    # COUNTING.md: 212 before the first fully connected layer, five times halved.
    assert vgg.text(18, "receptive_field") == "212x212"
    assert vgg.text(18, "field_stride") == "32"
    assert vgg.text(19, "receptive_field") == "whole input"
    check_widths(vgg)
    # A dilation of 2 with a padding of 2 leaves every shape, and 2 positions more are seen.
    conv = vgg.document.network.layers[1].with_values(dilation=(2, 2), padding=(2, 2))
    told: list[QItemSelectionRange] = []
    vgg.model.dataChanged.connect(lambda first, last: told.append(QItemSelectionRange(first, last)))
    vgg.document.edit(Edit((Splice(1, 2, (conv,)),)), "Dilate")
    assert any(part.contains(vgg.at(18, "receptive_field")) for part in told)
    assert vgg.text(18, "receptive_field") == "214x214"
    # Who does not look is not told again.
    told.clear()
    vgg.choose("columns", "Receptive field")
    vgg.choose("columns", "Field stride")
    vgg.document.stack.undo()
    told.clear()
    vgg.document.stack.redo()
    assert not any(part.contains(vgg.at(18, "receptive_field")) for part in told)


def test_a_hidden_column_of_the_receptive_field_costs_nothing(
    vgg: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[NetworkCount] = []

    def spy(counts: NetworkCount, known: Sequence[RowField | None] = ()) -> object:
        looked.append(counts)
        return receptive_fields(counts, known)

    monkeypatch.setattr("cnnparam_gui.document.receptive.receptive_fields", spy)
    vgg.go(1, "kernel")
    vgg.enter("5")
    vgg.document.open(gallery.load("resnet18"))
    vgg.table.zoom(1)
    vgg.settle()
    assert looked == []
    vgg.choose("columns", "Receptive field")
    assert len(looked) == 1
    vgg.choose("columns", "Receptive field")
    vgg.go(1, "kernel")
    vgg.enter("5")
    vgg.settle()
    assert len(looked) == 1


@pytest.mark.parametrize("width", [1024, 1500])
def test_a_column_that_a_person_asks_for_comes_into_sight(vgg: Driver, width: int) -> None:
    vgg.window.resize(width, 768)
    vgg.settle()
    vgg.choose("columns", "Receptive field")
    vgg.choose("columns", "Field stride")
    vgg.settle()
    number = COLUMN_INDEX["field_stride"]
    left = vgg.table.columnViewportPosition(number)
    assert 0 <= left <= vgg.table.viewport().width() - vgg.table.columnWidth(number)
