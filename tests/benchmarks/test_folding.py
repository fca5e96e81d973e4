"""Ten thousand rows in blocks of seven: how long collapsing and expanding all of them takes.

Nothing is asserted about time: read the figures against the 16 ms of a frame.
"""

import time

import pytest
from pytestqt.qtbot import QtBot

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.folded_table import FoldedTableModel
from cnnparam_gui.views.table.block_folding import BlockFolding
from cnnparam_gui.views.table.view import LayerTable
from tests.helpers import deep_network

ROWS = 10_000
TURNS = 9


def test_all_blocks_of_ten_thousand_rows(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    document = Document(deep_network(ROWS))
    model = FoldedTableModel(document, document)
    table = LayerTable(model)
    qtbot.addWidget(table)
    BlockFolding(model.folding, table)
    table.resize(900, 700)
    with qtbot.waitExposed(table):
        table.show()
    took: dict[str, list[float]] = {"collapse": [], "expand": [], "repaint": []}

    def measure(what: str, work: object) -> None:
        began = time.perf_counter()
        assert callable(work)
        work()
        took[what].append(1e3 * (time.perf_counter() - began))

    for _ in range(TURNS):
        measure("collapse", model.folding.fold_all)
        measure("repaint", table.viewport().repaint)
        assert len(model.folding.hidden) > ROWS // 2
        measure("expand", model.folding.unfold_all)
    least = {what: min(times) for what, times in took.items()}
    with capsys.disabled():
        said = ", ".join(f"{what} {time:.1f} ms" for what, time in least.items())
        print(f"\n{ROWS:,} rows: {said}", end="")
