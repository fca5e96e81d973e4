"""Writing files beside the event loop: the window works on, and a person can give up."""

import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.views.writing import Step, Writing
from cnnparam_gui.views.writing_strip import WritingStrip
from tests.gui.driver import Driver, Key

PATIENCE_S = 20.0


class Slow:
    """Makes a file when it is told to go on.

    Attributes:
        begun: It is being made.
        go: Lets it be made.
    """

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()

    def make(self, step: Step) -> bytes:
        """Make the file."""
        step(0.25)
        self.begun.set()
        assert self.go.wait(PATIENCE_S)
        step(0.5)
        return b"new"


@pytest.fixture
def slow() -> Iterator[Slow]:
    found = Slow()
    yield found
    found.go.set()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "report.csv"
    path.write_bytes(b"old")
    return path


def strip(driver: Driver) -> WritingStrip:
    found = driver.window.statusBar().findChild(WritingStrip)
    assert isinstance(found, WritingStrip)
    return found


def begin(driver: Driver, file: Path, slow: Slow) -> Writing:
    """Begins to write, and waits until a person sees it."""
    writing = driver.window.files.exporting.writing
    writing.start(file, "It was not written", slow.make)
    driver.qtbot.waitUntil(lambda: strip(driver).isVisible())
    driver.qtbot.waitUntil(slow.begun.is_set)
    return writing


def test_the_window_works_on_and_shows_how_far_it_is(vgg: Driver, slow: Slow, file: Path) -> None:
    writing = begin(vgg, file, slow)
    assert strip(vgg).label.text() == "Writing report.csv"
    vgg.qtbot.waitUntil(lambda: strip(vgg).bar.value() == 250)
    vgg.go(1, "size")
    vgg.enter("32")
    assert vgg.text(1, "size") == "32"
    assert file.read_bytes() == b"old"
    with vgg.qtbot.waitSignal(writing.written):
        slow.go.set()
    assert file.read_bytes() == b"new"
    assert not strip(vgg).isVisible()
    assert vgg.said == "report.csv written"


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_given_up(vgg: Driver, slow: Slow, file: Path, by_key: bool) -> None:
    writing = begin(vgg, file, slow)
    if by_key:
        vgg.key(Key.Key_Escape)
    else:
        strip(vgg).cancel_button.click()
    assert not writing.running
    assert not strip(vgg).isVisible()
    assert vgg.said == "The file was not written"
    slow.go.set()
    writing.start(file.with_name("next"), "", lambda _: b"next")
    with vgg.qtbot.waitSignal(writing.written):
        pass
    assert file.read_bytes() == b"old"


def test_files_are_written_one_after_the_other(vgg: Driver, slow: Slow, file: Path) -> None:
    writing = begin(vgg, file, slow)
    second = file.with_name("second.csv")
    order: list[Path] = []
    writing.written.connect(order.append)
    writing.start(second, "", lambda _: b"second")
    assert not second.exists()
    slow.go.set()
    vgg.qtbot.waitUntil(lambda: len(order) == 2)
    assert order == [file, second]


def test_what_cannot_be_written_is_said_and_the_next_one_is(
    vgg: Driver, slow: Slow, file: Path, tmp_path: Path
) -> None:
    writing = vgg.window.files.exporting.writing
    with vgg.qtbot.waitSignal(writing.failed) as failed:
        writing.start(tmp_path / "none" / "a.csv", "The report was not written", lambda _: b"")
        writing.start(file, "", lambda _: b"new")
    refusal, problem = failed.args or []
    assert refusal == "The report was not written"
    assert isinstance(problem, FileProblem)
    assert "no such folder" in problem.reason
    vgg.qtbot.waitUntil(lambda: file.read_bytes() == b"new")


def test_a_fault_of_ours_is_raised_and_not_lost(vgg: Driver, file: Path) -> None:
    def fail(_: Step) -> bytes:
        raise ZeroDivisionError("ours")

    with vgg.qtbot.captureExceptions() as found:
        vgg.window.files.exporting.writing.start(file, "", fail)
        vgg.qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] is ZeroDivisionError
    assert file.read_bytes() == b"old"


def test_pages_are_painted_between_keys_and_can_be_given_up(vgg: Driver, file: Path) -> None:
    closed = threading.Event()

    def paint(made: str) -> Generator[float, None, bytes]:
        assert made == "made"
        try:
            for page in range(10**9):
                yield page / 10**9
        finally:
            closed.set()
        return b""

    writing = vgg.window.files.exporting.writing
    writing.start(file, "", lambda _: "made", paint)
    vgg.qtbot.waitUntil(lambda: strip(vgg).isVisible())
    vgg.go(1, "size")
    vgg.enter("32")
    assert vgg.text(1, "size") == "32"
    writing.cancel()
    assert closed.is_set()
    assert file.read_bytes() == b"old"


def test_closing_the_window_finishes_what_was_begun(vgg: Driver, slow: Slow, file: Path) -> None:
    writing = vgg.window.files.exporting.writing
    pdf = file.with_name("a.pdf")
    vgg.window.files.exporting._begin_report(pdf, "pdf")
    writing.start(file, "", lambda _: b"new")
    vgg.document.stack.setClean()
    assert vgg.window.close()
    assert file.read_bytes() == b"new"
    assert pdf.read_bytes().startswith(b"%PDF")
    QCoreApplication.processEvents()
    assert not writing.running


def test_what_does_not_answer_is_given_up_at_the_end(vgg: Driver, slow: Slow, file: Path) -> None:
    writing = begin(vgg, file, slow)
    second = file.with_name("second.csv")
    writing.start(second, "", lambda _: b"second")
    writing.wait(0.05)
    assert not writing.running
    assert file.read_bytes() == b"old"
