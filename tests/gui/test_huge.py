"""A network of more than 64 bits of parameters, from the core to the screen, to the last digit."""

import csv
import io
import json
import re

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from cnnparam_gui.core import editing
from cnnparam_gui.core.count import count, recount
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.memory import Scale, inference_peak
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import formats
from cnnparam_gui.files.report import Report
from cnnparam_gui.models.blocks import TITLES, BlockModel
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.charts.panel import ChartPanel
from tests.files.reports import said
from tests.gui.fixtures import OpenWindow

N = 2**31 - 3
DENSE = 6
# Twice an odd number and more than 2^54, so that a float cannot hold it.
ROW = N * N + N
TOTAL = DENSE * ROW
MACS = DENSE * N * N
VALUES = (DENSE + 1) * N


def network() -> Network:
    """Return six fully connected layers, each of N to N values."""
    rows = [KINDS["Linear"].fresh(f"fc{n}", units=N, block="dense") for n in range(1, DENSE + 1)]
    return Network((KINDS["Input"].fresh("x", shape=(N,)), *rows))


def test_the_figures_are_what_they_are_here_for() -> None:
    assert TOTAL > 2**64 > 10**15
    assert int(float(TOTAL)) != TOTAL
    assert int(float(ROW)) != ROW


def test_counting_and_counting_again() -> None:
    counts = count(network())
    totals = counts.totals
    assert (totals.parameters, totals.trainable, totals.macs) == (TOTAL, TOTAL, MACS)
    assert totals.activation_elements == VALUES
    edit = editing.set_field(network(), DENSE, "weights_of", "fc1")
    shared = recount(counts, edit.apply(network()), edit)
    assert shared.changed == [DENSE]
    assert shared.counts.totals.parameters == TOTAL - ROW
    assert shared.counts.totals.macs == MACS
    back = recount(shared.counts, network(), edit.inverse(network()))
    assert back.counts.totals == totals
    frozen = editing.set_field(network(), 1, "frozen", True)
    sums = recount(counts, frozen.apply(network()), frozen).counts.totals
    assert (sums.trainable, sums.non_trainable) == (TOTAL - ROW, ROW)
    assert inference_peak(counts, Scale()).bytes == 2 * N * 4


@pytest.mark.parametrize("name", formats.REPORTS)
def test_every_format_of_a_report(name: str) -> None:
    scale = Scale(DATA_TYPES["float64"], 99_999)
    form = formats.REPORTS[name]
    text = said(form, form.render(Report(count(network()), scale)))
    memory = VALUES * 8 * 99_999
    if name == "json":
        found = json.loads(text)
        assert found["totals"]["parameters"] == TOTAL
        assert found["totals"]["parameter_bytes"] == 8 * TOTAL
        assert found["totals"]["training_bytes"] == 2 * memory
        assert [row["parameters"] for row in found["layers"]] == [0, *[ROW] * DENSE]
        return
    if name.startswith("csv"):
        rows = list(csv.reader(io.StringIO(text), delimiter=";" if "semicolon" in name else ","))
        last = dict(zip(rows[0], rows[-1], strict=True))
        found = [last[title] for title in ("Parameters", "MACs", "Memory (bytes)")]
        assert found == [str(TOTAL), str(MACS), str(memory)]
        return
    numbers = set(re.findall(r"[0-9][0-9,]*", text))
    wanted = {TOTAL, ROW, MACS, VALUES, memory, 8 * TOTAL, 2 * memory}
    assert {f"{number:,}" for number in wanted} <= numbers


def test_the_table_and_the_blocks(qapp: object) -> None:
    document = Document(network())
    document.set_scale(Scale(DATA_TYPES["float64"], 99_999))
    table = LayerTableModel(document, document)
    for key, wanted in (
        *(("parameters", ROW), ("weights", N * N), ("biases", N), ("macs", N * N)),
        *(("trainable", ROW), ("memory", N * 8 * 99_999)),
    ):
        assert table.text(1, COLUMN_INDEX[key]) == f"{wanted:,}"
        assert table.share(1, COLUMN_INDEX[key]) == 1.0
        assert table.widest_figure(COLUMN_INDEX[key]) == f"{wanted:,}"
    tree = BlockModel(document, document)
    tree.refresh()
    block = tree.index(1, 0, QModelIndex())
    texts = [block.siblingAtColumn(column).data() for column in range(len(TITLES))]
    assert texts[TITLES.index("Parameters")] == f"{TOTAL:,}"
    assert texts[TITLES.index("MACs")] == f"{MACS:,}"
    assert texts[TITLES.index("Share")] == "100.0 %"
    layer = tree.index(0, TITLES.index("Share"), block)
    assert layer.data() == "16.7 %"


def test_the_charts(qtbot: QtBot) -> None:
    panel = ChartPanel(Document(network()))
    qtbot.addWidget(panel)
    panel.activate()
    with qtbot.waitExposed(panel):
        panel.show()
    charts = panel._charts
    assert charts is not None
    texts = charts._texts
    assert f"{ROW:,} parameters = {N * N:,} weights + {N:,} biases" in texts.row(1)
    assert f"{4 * N:,} B of activations" in texts.row(1)
    assert "17\u00a0% of the parameters" in panel.accessibleDescription()
    for log in (False, True):
        panel.log_action.setChecked(log)
        qtbot.waitUntil(lambda: not charts._pending)
        assert not panel.grab().isNull()


def test_the_totals(open_window: OpenWindow) -> None:
    bar = open_window(network()).window.totals
    assert bar.parameters.text() == f"{TOTAL:,} parameters"
    assert f"{MACS:,} multiply-accumulates" in bar.macs.toolTip()
    assert f"{4 * VALUES:,} bytes forward, {8 * VALUES:,} bytes training" in bar.memory.toolTip()
