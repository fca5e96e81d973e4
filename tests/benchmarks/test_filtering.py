"""How long a keystroke in the filter and in the line to find takes in ten thousand rows.

Nothing is asserted about time: `pytest -m bench -s tests/benchmarks/test_filtering.py`.
"""

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from cnnparam_gui.document.document import Document
from cnnparam_gui.views.main_window import MainWindow
from tests.helpers import deep_network, memory_settings

ROWS = 10_000
WORDS = {"filter": ("conv", "conv2", "9", ""), "text": ("conv2", "999", "1,024", "")}


@pytest.mark.parametrize("line", WORDS)
def test_a_keystroke(qtbot: QtBot, tmp_path: Path, benchmark: BenchmarkFixture, line: str) -> None:
    document = Document(deep_network(ROWS))
    window = MainWindow(document, memory_settings(str(tmp_path / "s.ini")))
    qtbot.addWidget(window, before_close_func=lambda _: document.stack.clear())
    window.resize(1500, 900)
    with qtbot.waitSignal(window.charts.ready):
        window.show()
    window.finding.open_filter()
    edit = getattr(window.finding.strip, line)
    words = cycle(WORDS[line])

    def work() -> None:
        edit.setText(next(words))
        for _ in range(4):
            QApplication.processEvents()

    benchmark.pedantic(work, rounds=16)
