"""Opening beside the event loop: progress, Cancel, sizes that are asked for, and closing."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from cnnparam_gui import app
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import formats, gallery, saving
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Cancelled, Request, ShapeNeeded
from cnnparam_gui.settings import Settings
from cnnparam_gui.views.opening_strip import OpeningStrip
from cnnparam_gui.views.shape_dialog import ShapeDialog
from tests.gui.driver import Dialogs, Driver, Key

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 20


class SlowReader:
    """A reader of `*.slow` files that goes on when it is told to.

    Attributes:
        go: Lets it go on.
        reading: It has begun.
        ended: Its thread came to an end, cancelled or not.
        listens: Whether it asks now and then whether it is to stop.
        asks: Whether it needs a shape.
        error: What it raises in the end.
        cancelled: Whether it was stopped by the request.
    """

    def __init__(self) -> None:
        self.go, self.reading, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.listens = True
        self.asks = False
        self.error: Exception | None = None
        self.cancelled = False

    def read(self, path: Path, request: Request) -> Network:
        """Read when told to."""
        try:
            return self._read(path, request)
        except Cancelled:
            self.cancelled = True
            raise
        finally:
            self.ended.set()

    def _read(self, path: Path, request: Request) -> Network:
        if self.asks and request.shape is None:
            raise ShapeNeeded("data", (3, None, None))
        request.step(0.4)
        self.reading.set()
        while not self.go.wait(0.005):
            if self.listens:
                request.step(0.5)
        if self.error is not None:
            raise self.error
        shape = request.shape or (3, 8, 8)
        return Network((KINDS["Input"].fresh("in", shape=shape),), name=f"graph of {path.name}")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowReader]:
    reader = SlowReader()
    known = formats.Reader(
        "slow", "Slow format", (".slow",), lambda peek: peek.suffix == ".slow", reader.read
    )
    monkeypatch.setattr(formats, "READERS", (*formats.READERS, known))
    yield reader
    reader.go.set()
    assert not reader.reading.is_set() or reader.ended.wait(PATIENCE_S)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lecture.slow"
    path.write_bytes(b"\0slow")
    return path


def strip(driver: Driver) -> OpeningStrip:
    found = driver.window.statusBar().findChild(OpeningStrip)
    assert isinstance(found, OpeningStrip)
    return found


def begin(driver: Driver, file: Path, slow: SlowReader) -> None:
    """Begins to open, and waits until a person sees it."""
    driver.window.files.open(file)
    driver.qtbot.waitUntil(lambda: strip(driver).isVisible())
    assert slow.reading.is_set()


def test_the_window_works_on_while_a_file_is_read(
    vgg: Driver, slow: SlowReader, file: Path
) -> None:
    begin(vgg, file, slow)
    assert strip(vgg).label.text() == "Opening lecture.slow"
    vgg.qtbot.waitUntil(lambda: strip(vgg).bar.value() == 500)
    vgg.go(1, "size")
    vgg.enter("32")
    assert vgg.text(1, "size") == "32"
    vgg.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    slow.go.set()
    vgg.qtbot.waitSignal(vgg.window.files.settled).wait()
    assert vgg.names() == ["in"]
    assert not strip(vgg).isVisible()
    assert not vgg.window.files.opening.running


def test_a_quick_file_shows_no_progress(vgg: Driver, tmp_path: Path) -> None:
    saving.write(tmp_path / "a.cnnparam", gallery.load("lenet5"))
    vgg.open(tmp_path / "a.cnnparam")
    assert not strip(vgg)._delay.isActive()
    assert not strip(vgg).isVisible()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_cancel_stops_the_reader_and_keeps_what_is_open(
    vgg: Driver, slow: SlowReader, file: Path, settings: Settings, way: str
) -> None:
    begin(vgg, file, slow)
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        if way == "button":
            QTest.mouseClick(strip(vgg).cancel_button, Qt.MouseButton.LeftButton)
        else:
            vgg.key(Key.Key_Escape)
    assert slow.ended.wait(PATIENCE_S)
    assert slow.cancelled
    assert vgg.document.network == gallery.load("vgg16")
    assert vgg.said == "The file was not opened"
    assert not strip(vgg).isVisible()
    assert settings.recent_files == []


def test_escape_in_a_cell_is_for_the_cell(vgg: Driver, slow: SlowReader, file: Path) -> None:
    begin(vgg, file, slow)
    vgg.go(1, "size")
    vgg.type("3")
    vgg.key(Key.Key_Escape)
    assert vgg.editors == []
    assert vgg.window.files.opening.running


def test_a_reader_that_does_not_answer_is_left(vgg: Driver, slow: SlowReader, file: Path) -> None:
    slow.listens = False
    begin(vgg, file, slow)
    vgg.window.files.opening.cancel()
    assert not slow.ended.is_set()
    assert not vgg.window.files.opening.running
    slow.go.set()
    assert slow.ended.wait(PATIENCE_S)
    vgg.settle()
    assert vgg.document.network == gallery.load("vgg16")


def test_a_second_file_takes_the_place_of_the_first(
    vgg: Driver, slow: SlowReader, file: Path, tmp_path: Path
) -> None:
    saving.write(tmp_path / "quick.cnnparam", gallery.load("lenet5"))
    begin(vgg, file, slow)
    vgg.open(tmp_path / "quick.cnnparam")
    assert slow.ended.wait(PATIENCE_S)
    assert slow.cancelled
    vgg.settle()
    assert vgg.document.network == gallery.load("lenet5")


@pytest.mark.parametrize("way", ["new", "gallery"])
def test_another_network_gives_the_file_up(
    vgg: Driver, slow: SlowReader, file: Path, way: str
) -> None:
    begin(vgg, file, slow)
    if way == "new":
        vgg.key(Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    else:
        vgg.choose("gallery", "LeNet-5")
    chosen = vgg.document.network
    slow.go.set()
    assert slow.ended.wait(PATIENCE_S)
    vgg.settle()
    assert vgg.document.network is chosen


def test_closing_the_window_gives_the_file_up(vgg: Driver, slow: SlowReader, file: Path) -> None:
    begin(vgg, file, slow)
    vgg.window.close()
    assert not vgg.window.isVisible()
    assert slow.ended.wait(PATIENCE_S)
    assert slow.cancelled


def test_a_window_that_stays_open_goes_on_reading(
    vgg: Driver, slow: SlowReader, file: Path, dialogs: Dialogs
) -> None:
    begin(vgg, file, slow)
    vgg.go(1, "size")
    vgg.enter("32")
    dialogs.answer = QMessageBox.StandardButton.Cancel
    vgg.window.close()
    assert vgg.window.files.opening.running
    dialogs.answer = QMessageBox.StandardButton.Discard
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        slow.go.set()
    assert vgg.names() == ["in"]
    assert len(dialogs.questions) == 2


def test_what_cannot_be_read_is_said_once_it_is_known(
    vgg: Driver, slow: SlowReader, file: Path, dialogs: Dialogs
) -> None:
    slow.error = FileProblem("Layer 7 has no kernel")
    begin(vgg, file, slow)
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        slow.go.set()
    assert dialogs.warnings == [f"{file}: Layer 7 has no kernel"]
    assert not strip(vgg).isVisible()


def test_too_little_memory_is_a_problem_of_the_file(
    vgg: Driver, slow: SlowReader, file: Path, dialogs: Dialogs
) -> None:
    slow.error = MemoryError()
    slow.go.set()
    vgg.open(file)
    assert "not enough memory" in dialogs.warnings[0]


def test_a_mistake_in_a_reader_is_not_hidden(vgg: Driver, slow: SlowReader, file: Path) -> None:
    slow.error = ZeroDivisionError("a mistake")
    slow.go.set()
    with vgg.qtbot.captureExceptions() as caught:
        vgg.window.files.open(file)
        vgg.qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not vgg.window.files.opening.running


def test_a_preset_chosen_meanwhile_counts(vgg: Driver, slow: SlowReader, file: Path) -> None:
    begin(vgg, file, slow)
    vgg.document.set_convention(CONVENTIONS["keras"])
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        slow.go.set()
    assert vgg.document.counts.convention == CONVENTIONS["keras"]


# Files of other programs


def test_saving_never_writes_into_a_file_of_another_program(
    vgg: Driver, slow: SlowReader, file: Path, dialogs: Dialogs, settings: Settings
) -> None:
    slow.go.set()
    vgg.open(file)
    assert not vgg.document.path
    assert bool(vgg.document.imported)
    assert not vgg.document.modified
    assert vgg.window.windowTitle().startswith("lecture[*]")
    assert settings.recent_files == [file.resolve()]
    dialogs.file = str(file.with_name("mine"))
    assert vgg.window.files.save()
    assert file.read_bytes() == b"\0slow"
    assert vgg.document.path == file.with_name("mine.cnnparam").resolve()
    assert not vgg.document.imported


def test_the_name_that_is_proposed_is_that_of_the_file(
    vgg: Driver, slow: SlowReader, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow.go.set()
    vgg.open(file)
    proposed: list[str] = []

    def ask(_window: object, _title: str, proposal: str, _filter: str) -> tuple[str, str]:
        proposed.append(proposal)
        return "", ""

    monkeypatch.setattr("cnnparam_gui.views.file_actions.QFileDialog.getSaveFileName", ask)
    assert not vgg.window.files.save()
    assert proposed == [str(file.resolve().with_suffix(".cnnparam"))]


def test_the_dialog_offers_every_format(
    vgg: Driver, slow: SlowReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered_filters: list[str] = []

    def ask(_window: object, _title: str, _folder: str, filters: str) -> tuple[str, str]:
        offered_filters.extend(filters.split(";;"))
        return "", ""

    monkeypatch.setattr("cnnparam_gui.views.file_actions.QFileDialog.getOpenFileName", ask)
    vgg.window.files.ask_and_open()
    every, *one_by_one, last = offered_filters
    offered = {part.strip(" )") for part in every.split("*")}
    assert {suffix for reader in formats.READERS for suffix in reader.suffixes} <= offered
    assert "Slow format (*.slow)" in one_by_one
    assert last == "All files (*)"


# Sizes that a file leaves open


def asked(driver: Driver) -> ShapeDialog:
    driver.qtbot.waitUntil(lambda: bool(driver.window.findChildren(ShapeDialog)))
    (dialog,) = driver.window.findChildren(ShapeDialog)
    assert isinstance(dialog, ShapeDialog)
    return dialog


def test_sizes_that_are_open_are_asked_for(vgg: Driver, slow: SlowReader, file: Path) -> None:
    slow.asks = True
    slow.go.set()
    vgg.window.files.open(file)
    dialog = asked(vgg)
    assert dialog.edit.text() == "3x224x224"
    assert dialog.edit.selectedText() == "224x224"
    QTest.keyClicks(dialog.edit, "32x48")
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        QTest.keyClick(dialog.edit, Key.Key_Return)
    assert vgg.document.network.layers == (KINDS["Input"].fresh("in", shape=(3, 32, 48)),)


def test_a_person_may_not_know_the_sizes(vgg: Driver, slow: SlowReader, file: Path) -> None:
    slow.asks = True
    vgg.window.files.open(file)
    dialog = asked(vgg)
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        QTest.keyClick(dialog, Key.Key_Escape)
    assert vgg.document.network == gallery.load("vgg16")
    assert vgg.said == "The file was not opened"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("3x32", "The file has 3 sizes there, not 2."),
        ("1x32x32", "The file says 3 where 1 stands."),
        ("3x0x32", "0 is not between"),
        ("", "Shape"),
        ("3xhighx32", "Shape"),
    ],
)
def test_a_shape_that_does_not_fit_says_why(
    vgg: Driver, slow: SlowReader, file: Path, text: str, reason: str
) -> None:
    slow.asks = True
    vgg.window.files.open(file)
    dialog = asked(vgg)
    dialog.edit.setText(text)
    assert reason in dialog.reason.text()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Open).isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.edit.setText("3 x 16 x 16")
    assert dialog.reason.text() == "Channels first, without the batch"
    assert dialog.shape() == (3, 16, 16)
    dialog.reject()


# The beginning and the end of the program


def test_the_window_is_there_before_its_first_file(
    qtbot: QtBot, settings: Settings, slow: SlowReader, file: Path
) -> None:
    window = app.build_window(settings, file)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.waitUntil(slow.reading.is_set)
    # The start page, which would only flash, is not even built.
    assert window.pages.currentWidget() is window.table
    with qtbot.waitSignal(window.files.settled):
        slow.go.set()
    assert [layer.name for layer in window.files.document.network.layers] == ["in"]
    assert "start_page" not in vars(window.pages)


def test_a_first_file_that_is_given_up_leads_to_the_start_page(
    qtbot: QtBot, settings: Settings, slow: SlowReader, file: Path
) -> None:
    window = app.build_window(settings, file)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(slow.reading.is_set)
    window.files.opening.cancel()
    assert window.pages.currentWidget() is window.pages.start_page


LEFT = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from cnnparam_gui.core.conventions import STANDARD
from cnnparam_gui.files import formats
from cnnparam_gui.views.opening import Opening

reading = threading.Event()

def read(path, request):
    reading.set()
    while True:
        pass

deaf = formats.Reader("deaf", "Deaf", (), lambda peek: True, read)
formats.READERS = (deaf, *formats.READERS)
application = QCoreApplication([])
opening = Opening()
opening.start(Path(sys.argv[1]), STANDARD)
look = QTimer(interval=5)
look.timeout.connect(lambda: reading.is_set() and application.quit())
look.start()
sys.exit(application.exec())
"""


def test_the_program_ends_while_a_reader_does_not_answer(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LEFT, str(file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
