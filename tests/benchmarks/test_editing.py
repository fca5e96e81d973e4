"""How long a person waits for an edit to be seen, and for the window to be there.

Nothing is asserted about time, which depends on the machine: each figure is printed as a ratio to
a floor that is measured in the same run. `pytest -m bench -s tests/benchmarks/test_editing.py`.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX
from cnnparam_gui.views.main_window import MainWindow
from tests.helpers import PaintWatch, deep_network, memory_settings

ROWS = 10_000
ROUNDS = 40
STARTS = 10
SIZE = (1500, 900)
_Index = QModelIndex | QPersistentModelIndex


class TrivialModel(QAbstractTableModel):
    """As many cells as the layer table, each with the same text."""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return ROWS

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 12

    def data(self, index: _Index, role: int = 0) -> Any:
        return "16x32x32" if role == int(Qt.ItemDataRole.DisplayRole) else None


def painted(watch: PaintWatch) -> None:
    """Process events until every watched widget is painted."""
    end = time.monotonic() + 10
    while not watch.done:
        assert time.monotonic() < end, "it is not painted"
        QApplication.processEvents()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    shown = MainWindow(Document(deep_network(ROWS)), memory_settings(str(tmp_path / "s.ini")))
    qtbot.addWidget(shown)
    shown.resize(*SIZE)
    with qtbot.waitSignal(shown.charts.ready):
        shown.show()
    shown.table.select_rows([1])
    settle()
    return shown


@pytest.fixture
def floor(qtbot: QtBot) -> Iterator[float]:
    """Milliseconds for dataChanged and repaint of a table of the same size without meaning."""
    model, view = TrivialModel(), QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(SIZE[0] * 7 // 10, SIZE[1] * 8 // 10)
    with qtbot.waitExposed(view):
        view.show()
    watch = PaintWatch([view.viewport()])

    def edit() -> None:
        watch.arm()
        model.dataChanged.emit(model.index(0, 0), model.index(ROWS - 1, 11))
        painted(watch)

    yield best(edit)
    model.deleteLater()


def best(work: Callable[[], None]) -> float:
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
        settle()
    return min(taken) * 1e3


def chart_views(window: MainWindow) -> list[QWidget]:
    charts = window.charts._charts
    assert charts is not None
    return [view.viewport() for view in charts.views.values()]


@pytest.mark.parametrize(
    ("row", "field", "texts"),
    [
        pytest.param(4, "groups", ("2", "1"), id="one row"),
        pytest.param(0, "size", ("16x48x48", "16x32x32"), id="every row"),
    ],
)
def test_edit_until_painted(
    window: MainWindow,
    floor: float,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
    row: int,
    field: str,
    texts: tuple[str, str],
) -> None:
    watch = PaintWatch([window.table.viewport(), *chart_views(window)])
    values = cycle(texts)
    index = window.model.index(row, COLUMN_INDEX[field])

    def edit() -> None:
        watch.arm()
        assert window.model.setData(index, next(values))
        painted(watch)

    # The pause between two edits, in which a person thinks, is not timed.
    benchmark.pedantic(edit, setup=settle, rounds=ROUNDS, warmup_rounds=4)
    assert window.files.document.counts.totals.inexact == 0
    assert benchmark.stats is not None
    taken = benchmark.stats.stats.min * 1e3
    with capsys.disabled():
        print(
            f"\n{row=} {field=}: {taken:.1f} ms, floor (a trivial table repainted) {floor:.1f} ms, "
            f"ratio {taken / floor:.1f}"
        )


OURS = """
import os, time
from cnnparam_gui import app
from cnnparam_gui.settings import Settings
application = app.build_application(["x"])
window = app.build_window(Settings())
window.first_painted.connect(lambda: (print(time.monotonic(), flush=True), os._exit(0)))
window.show()
application.exec()
"""

EMPTY = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (print(time.monotonic(), flush=True), os._exit(0)))
application = QApplication(["x"])
window = Window()
window.resize(1500, 900)
window.show()
application.exec()
"""


def start(source: str, environment: dict[str, str]) -> float:
    """Return the milliseconds from the start of a process to its first paint."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, env=environment, check=True
    )
    return (float(done.stdout.split()[0]) - begun) * 1e3


def test_start_until_painted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Where bytecode is not kept, most of a start is compiling, which no installed program does.
    environment = {
        **{key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    for source in (OURS, EMPTY):
        start(source, environment)
    # One after the other, so that a busy moment of the machine meets both.
    pairs = [(start(OURS, environment), start(EMPTY, environment)) for _ in range(STARTS)]
    ours, empty = (min(taken) for taken in zip(*pairs, strict=True))
    medians = [statistics.median(taken) for taken in zip(*pairs, strict=True)]
    with capsys.disabled():
        print(
            f"\nstart to first paint: {ours:.0f} ms (median {medians[0]:.0f}), empty window "
            f"{empty:.0f} ms (median {medians[1]:.0f}), ratio {ours / empty:.2f}"
        )
