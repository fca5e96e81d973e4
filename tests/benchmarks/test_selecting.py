"""How long selecting and filling ten thousand rows take, with the inspector seen.

Nothing is asserted about time: `pytest -m bench -s tests/benchmarks/test_selecting.py`.
"""

from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.views.main_window import MainWindow
from tests.helpers import deep_network, memory_settings

ROWS = 10_000
SIZE = COLUMN_INDEX["size"]
TEXTS = cycle(("16", "32"))


def fill(window: MainWindow) -> None:
    window.table.selectColumn(SIZE)
    window.table.fill_requested.emit(next(TEXTS))


WORKS: dict[str, Callable[[MainWindow], None]] = {
    "select all": lambda window: window.table.selectAll(),
    "select a column": lambda window: window.table.selectColumn(SIZE),
    "fill a column": fill,
}


@pytest.mark.parametrize("name", WORKS)
def test_with_the_inspector(
    qtbot: QtBot, tmp_path: Path, benchmark: BenchmarkFixture, name: str
) -> None:
    document = Document(deep_network(ROWS))
    window = MainWindow(document, memory_settings(str(tmp_path / "s.ini")))
    qtbot.addWidget(window, before_close_func=lambda _: document.stack.clear())
    window.resize(1500, 900)
    with qtbot.waitSignal(window.charts.ready):
        window.show()
    window.docks.show("inspector")

    def start() -> None:
        window.table.select_rows([1])
        for _ in range(5):
            QApplication.processEvents()

    def work() -> None:
        WORKS[name](window)
        for _ in range(4):
            QApplication.processEvents()

    benchmark.pedantic(work, setup=start, rounds=10)
