"""Mistakes of the program: logged, told, and never the end of it."""

import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from cnnparam_gui.files import journal
from cnnparam_gui.views import unexpected as module
from cnnparam_gui.views.unexpected import Unexpected

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "state" / "errors.log"


@pytest.fixture
def hooked(qapp: object, log: Path) -> Iterator[Unexpected]:
    """Hooked into Python and Qt; those of pytest-qt come back afterwards."""
    unexpected = Unexpected(log)
    before = (sys.excepthook, threading.excepthook)
    unexpected.install()
    yield unexpected
    unexpected.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def fail(text: str = "of a test") -> None:
    try:
        raise LookupError(text)
    except LookupError:
        sys.excepthook(*sys.exc_info())


def test_it_is_logged_and_told(hooked: Unexpected, log: Path) -> None:
    told: list[str] = []
    hooked.raised.connect(told.append)
    fail()
    (details,) = told
    assert details.endswith("LookupError: of a test\n")
    assert "Traceback" in details
    assert details in log.read_text("utf-8")


def test_one_in_a_thread_is_told_in_the_thread_of_the_window(
    qtbot: QtBot, hooked: Unexpected, log: Path
) -> None:
    threads: list[object] = []
    hooked.raised.connect(lambda _: threads.append(threading.current_thread()))

    def run() -> None:
        raise LookupError("in a thread")

    with qtbot.waitSignal(hooked.raised):
        threading.Thread(target=run).start()
    qtbot.waitUntil(lambda: bool(threads))
    assert "in a thread" in log.read_text("utf-8")


def test_what_qt_warns_of_is_logged_only(hooked: Unexpected, log: Path) -> None:
    told: list[str] = []
    hooked.raised.connect(told.append)
    qWarning("nobody loves me")
    assert "Qt warning: default: nobody loves me" in log.read_text("utf-8")
    assert told == []


def test_a_mistake_in_telling_is_no_endless_loop(hooked: Unexpected) -> None:
    told: list[str] = []

    def tell(details: str) -> None:
        told.append(details)
        fail("while telling")

    hooked.raised.connect(tell)
    fail()
    assert len(told) == 1


def test_the_log_stays_small(
    hooked: Unexpected, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 20_000)
    for number in range(60):
        fail(f"{number} " + "x" * 1000)
    files = {item.name: item.stat().st_size for item in log.parent.iterdir()}
    assert set(files) == {"errors.log", "errors.old.log"}
    assert max(files.values()) <= 20_000
    assert "LookupError: 59 x" in log.read_text("utf-8")


def test_a_log_that_cannot_be_written_is_no_second_mistake(hooked: Unexpected, log: Path) -> None:
    log.parent.write_bytes(b"a file where the folder should be")
    told: list[str] = []
    hooked.raised.connect(told.append)
    fail()
    assert len(told) == 1


def test_an_interruption_by_a_person_is_none(hooked: Unexpected, log: Path) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not log.exists()


PROGRAM = """
    import sys
    from PySide6.QtCore import QTimer
    from cnnparam_gui import app
    from cnnparam_gui.core.network import Edit
    from cnnparam_gui.views.main_window import MainWindow

    steps = []

    def fail():
        steps.append(1)
        raise LookupError("in a slot")

    def begin(self):
        document = self.files.document
        document.edit(Edit(name="not saved"), "Rename")
        for wait in (0, 0, 0):
            QTimer.singleShot(wait, fail)
        end(self)

    def end(self):
        if len(steps) < 3:
            QTimer.singleShot(10, lambda: end(self))
            return
        (said,) = self.messages.texts
        print(len(steps), self.safety.journaling.path, said, sep="|")
        import os
        sys.stdout.flush()
        os._exit(0)

    real_show = MainWindow.show
    def show(self):
        real_show(self)
        self.first_painted.connect(lambda: begin(self))
    MainWindow.show = show
    app.run(["cnnparam-gui"])
"""


def test_an_exception_in_a_slot_neither_ends_the_program_nor_passes_in_silence(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM)],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    steps, path, said = done.stdout.strip().split("|")
    assert steps == "3"
    assert "Something went wrong in cnnparam itself" in said
    assert said.endswith("(3 times)")
    assert journal.read(Path(path)).network.name == "not saved"
    logged = (home / "state" / "cnnparam" / "errors.log").read_text("utf-8")
    assert logged.count("LookupError: in a slot") == 3
    assert done.stderr.count("LookupError: in a slot") == 3
