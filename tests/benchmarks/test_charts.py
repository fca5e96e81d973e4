"""How long the charts take after an edit: read the figures, and paint both charts once.

The edit itself, with its recount, is made in the set-up and not measured. The floor is what two
plain pyqtgraph charts take to be fed 1,000 bars each and to be painted. Nothing here is asserted
about time; read the ratios.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.editing import set_field
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.document.document import Document
from cnnparam_gui.views.charts.panel import ChartPanel
from cnnparam_gui.views.charts.plots import Charts

Benchmark = Any

SIZE = (500, 900)
ROUNDS = 40
ROWS = pytest.mark.parametrize("rows", [100, 10_000])
KINDS = pytest.mark.parametrize("kind", ["alike", "different"])


def chain(rows: int, kind: str) -> Network:
    """Makes a chain of convolutions; `different` rows share no figures."""
    layers: list[Layer] = [Input(name="image", shape=(64, 56, 56))]
    for row in range(1, rows):
        filters = 64 + row % 7 if kind == "alike" else 64 + row
        layers.append(Conv2d(name=f"row{row}", filters=filters, kernel=(3,), padding=(1,)))
    return Network(tuple(layers))


def shown(qtbot: QtBot, network: Network) -> tuple[Document, Charts]:
    document = Document(network)
    panel = ChartPanel(document)
    qtbot.addWidget(panel)
    panel.resize(*SIZE)
    panel.activate()
    with qtbot.waitExposed(panel):
        panel.show()
    QApplication.processEvents()
    assert panel._charts is not None
    return document, panel._charts


def measure(benchmark: Benchmark, change: Callable[[int], object], rounds: int = ROUNDS) -> None:
    """Measures one turn of the event loop after each change."""
    turns = iter(range(10**6))

    def setup() -> None:
        change(next(turns))

    benchmark.pedantic(QApplication.processEvents, setup=setup, rounds=rounds, warmup_rounds=2)


def test_floor(benchmark: Benchmark, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    rows = np.arange(1000) + 0.5
    bars = []
    for _ in range(2):
        plot = pg.PlotWidget()
        box.addWidget(plot)
        item = pg.BarGraphItem(x0=0, y=rows, height=1, width=rows, pen=None, brush="b")
        plot.addItem(item)
        bars.append(item)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    generator = np.random.default_rng(0)

    def change(turn: int) -> None:
        for item in bars:
            item.setOpts(width=generator.integers(1, 10**6 + turn, 1000))

    measure(benchmark, change)


@ROWS
@KINDS
def test_every_row_changes(benchmark: Benchmark, qtbot: QtBot, rows: int, kind: str) -> None:
    document, charts = shown(qtbot, chain(rows, kind))

    def change(turn: int) -> None:
        edit = set_field(document.network, 0, "shape", (64, 40 + turn % 2, 40))
        document.edit(edit, "Resize", (0, "shape"))

    before = charts.rebuilds
    measure(benchmark, change)
    assert charts.rebuilds - before == ROUNDS + 2


@ROWS
def test_one_row_changes(benchmark: Benchmark, qtbot: QtBot, rows: int) -> None:
    document, charts = shown(qtbot, chain(rows, "alike"))

    def change(turn: int) -> None:
        edit = set_field(document.network, rows // 2, "filters", 100 + turn % 2)
        document.edit(edit, "Edit", (rows // 2, "filters"))

    before = charts.rebuilds
    measure(benchmark, change)
    assert charts.rebuilds - before == ROUNDS + 2


def test_zoom(benchmark: Benchmark, qtbot: QtBot) -> None:
    _, charts = shown(qtbot, chain(10_000, "alike"))
    window = charts.window_of_rows
    measure(benchmark, lambda turn: window.zoom(1 / 1.2 if turn % 2 else 1.2, 3000))


def test_mark_every_other_row(benchmark: Benchmark, qtbot: QtBot) -> None:
    _, charts = shown(qtbot, chain(10_000, "alike"))
    measure(benchmark, lambda turn: charts.mark_rows(range(turn % 2, 10_000, 2)))
