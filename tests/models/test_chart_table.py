"""The figures of the charts as a table, against the published figures of VGG-16."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import gallery
from cnnparam_gui.models.chart_table import ChartTableModel
from tests.helpers import broken


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def lines(model: ChartTableModel) -> dict[str, list[str]]:
    cells = [line.split("\t") for line in model.lines.text().splitlines()]
    return {line[1]: line for line in cells}


def test_vgg16_has_its_published_figures(qtbot: QtBot) -> None:
    document = Document(gallery.load("vgg16"))
    model = ChartTableModel(document)
    model.set_awake(True)
    said = lines(model)
    assert len(said) == 24
    # 3 x 3 x 3 x 64 weights and 64 biases; 64 x 224 x 224 values of 4 bytes
    assert said["conv1_1"][:6] == ["2", "conv1_1", "1,728", "64", "", "1,792"]
    assert said["pool1"][2:7] == ["-", "-", "-", "-", "-"]  # it has none, which is not 0
    assert said["conv1_1"][7] == "12,845,056"
    # 7 x 7 x 512 x 4096 + 4096 of 138,357,544: 74.27 %
    assert said["fc1"][5:7] == ["102,764,544", "74.27"]
    assert said["Total"][5:] == ["138,357,544", "100.00", "60,950,432", "100.00"]
    document.set_convention(CONVENTIONS["weights"])
    qtbot.waitUntil(lambda: lines(model)["conv1_1"][3] == "")
    assert lines(model)["conv1_1"][5] == "1,728"


def test_a_problem_is_said_in_words(qtbot: QtBot) -> None:
    model = ChartTableModel(Document(broken()))
    model.set_awake(True)
    said = lines(model)
    assert said["waits"][7] == "?"
    assert said["Total"][5].startswith("\u2265")
    tip = model.lines.index(2, 0).data(3)
    assert "99" in tip
    assert "row above" in model.lines.index(3, 0).data(3)


def test_an_empty_network_has_no_lines(qtbot: QtBot) -> None:
    model = ChartTableModel(Document())
    model.set_awake(True)
    assert model.lines.rowCount() == 0
