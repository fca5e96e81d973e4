"""The journal follows the document, and what a dead program left is found and restored."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from cnnparam_gui.core.count import count
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.document import journaling as module
from cnnparam_gui.document import recovery
from cnnparam_gui.document.document import Document
from cnnparam_gui.document.journaling import Journaling
from cnnparam_gui.files import gallery, journal, saving
from cnnparam_gui.files.problems import FileProblem

ROOT = Path(__file__).resolve().parents[2]
LENET = gallery.load("lenet5")
FRAME_S = 1 / 60


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal"


@pytest.fixture
def document() -> Document:
    return Document(LENET)


@pytest.fixture
def journaling(
    qapp: object, document: Document, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Journaling]:
    monkeypatch.setattr(module, "PAUSE_MS", 30)
    journaling = Journaling(document, folder)
    yield journaling
    journaling.close()


def rename(document: Document, name: str) -> None:
    document.edit(Edit(name=name), "Rename")


def names(folder: Path) -> set[str]:
    return {item.suffix for item in folder.iterdir()} if folder.exists() else set()


def test_the_pause_and_the_writing_fit_into_five_seconds() -> None:
    assert module.PAUSE_MS + 1000 * module._LAST_WAIT_S <= 5000


def test_without_changes_there_is_no_journal(
    qtbot: QtBot, document: Document, journaling: Journaling, folder: Path
) -> None:
    with qtbot.assertNotEmitted(journaling.written, wait=60):
        document.open(LENET)
    assert names(folder) == set()


def test_edits_are_in_the_journal_after_the_pause(
    qtbot: QtBot, document: Document, journaling: Journaling
) -> None:
    with qtbot.waitSignal(journaling.written):
        rename(document, "first")
        rename(document, "second")
    assert journal.read(journaling.path).network == document.network
    with qtbot.waitSignal(journaling.written):
        rename(document, "third")
    assert journal.read(journaling.path).network.name == "third"


def test_a_person_who_never_pauses_is_journaled_too(
    qtbot: QtBot, document: Document, journaling: Journaling
) -> None:
    """The pause counts from the first edit: what is typed after it does not put it off."""
    written: list[bool] = []
    journaling.written.connect(lambda: written.append(True))
    began = time.monotonic()
    while not written and time.monotonic() - began < 5:
        rename(document, f"name {time.monotonic()}")
        qtbot.wait(1)
    assert written


@pytest.mark.parametrize("way", ["save", "undo", "open", "close"])
def test_it_goes_when_nothing_is_unsaved(
    qtbot: QtBot, document: Document, journaling: Journaling, folder: Path, way: str
) -> None:
    with qtbot.waitSignal(journaling.written):
        rename(document, "new")
    assert names(folder) == {".journal", ".lock"}
    if way == "save":
        document.mark_saved(folder.parent / "net.cnnparam")
    elif way == "undo":
        document.stack.undo()
    elif way == "open":
        document.open(Network())
    else:
        journaling.close()
    qtbot.waitUntil(lambda: names(folder) == set())


def test_a_save_while_the_journal_is_written_leaves_none(
    qtbot: QtBot, document: Document, journaling: Journaling, folder: Path
) -> None:
    rename(document, "new")
    qtbot.waitUntil(lambda: journaling._writing is not None)
    document.mark_saved(folder.parent / "net.cnnparam")
    qtbot.waitUntil(lambda: journaling._writing is None and names(folder) == set())


def test_a_journal_that_cannot_be_written_is_said_once(
    qtbot: QtBot, document: Document, journaling: Journaling, folder: Path
) -> None:
    folder.parent.mkdir()
    folder.write_bytes(b"a file where the folder should be")
    said: list[FileProblem] = []
    journaling.failed.connect(said.append)
    for name in ("a", "b"):
        rename(document, name)
        assert journaling.write_now() is not None
    assert len(said) == 1
    folder.unlink()
    assert journaling.write_now() is None
    assert journal.read(journaling.path).network.name == "b"


@pytest.mark.parametrize("rows", [10_000])
def test_ten_thousand_rows_do_not_hold_up_a_frame(rows: int) -> None:
    base = gallery.load("resnet50").layers
    network = Network(
        tuple(
            msgspec.structs.replace(base[number % len(base)], name=f"row{number}", inputs=())
            for number in range(rows)
        )
    )
    # The best of a few: other work on the machine is not ours.
    times = []
    for _ in range(5):
        began = time.perf_counter()
        journal.body_of(network)
        times.append(time.perf_counter() - began)
    assert min(times) < FRAME_S


# What is left


def test_one_of_a_living_window_is_not_offered(
    qtbot: QtBot, document: Document, journaling: Journaling, folder: Path
) -> None:
    rename(document, "mine")
    assert journaling.write_now() is None
    assert recovery.left_journals(folder) == []
    assert journaling.path.exists()


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from cnnparam_gui.core.network import Edit
    from cnnparam_gui.document import journaling as module
    from cnnparam_gui.document.document import Document
    from cnnparam_gui.document.journaling import Journaling
    from cnnparam_gui.files import gallery
    module.PAUSE_MS = 50
    app = QCoreApplication([])
    document = Document(gallery.load("lenet5"))
    journaling = Journaling(document, Path(sys.argv[1]))
    document.edit(Edit(name="from the dead"), "Rename")
    journaling.written.connect(lambda: os.kill(os.getpid(), signal.SIGKILL))
    app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_one_of_a_killed_program_is_offered_once(
    folder: Path, journaling: Journaling, document: Document
) -> None:
    code = "\n".join(line[4:] for line in KILLED.splitlines())
    done = subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, check=False)
    assert done.returncode == -9
    rename(document, "alive")
    journaling.write_now()
    (left,) = recovery.left_journals(folder)
    assert left.entry is not None
    assert left.entry.network.name == "from the dead"
    assert recovery.left_journals(folder) == [], "it is held: no second window may take it"
    left.release()
    (again,) = recovery.left_journals(folder)
    again.discard()
    assert recovery.left_journals(folder) == []
    assert {item.stem for item in folder.iterdir()} == {journaling.path.stem}


def test_one_that_is_broken_says_so(qapp: object, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "1-2.journal").write_bytes(b"\0" * 99)
    (left,) = recovery.left_journals(folder)
    assert left.entry is None
    assert "not a journal" in str(left.problem)
    left.discard()
    assert list(folder.iterdir()) == []


def test_the_latest_comes_first(qapp: object, folder: Path) -> None:
    folder.mkdir(parents=True)
    for number, name in enumerate(("old", "newest", "older")):
        path = folder / f"{number}.journal"
        journal.write(path, journal.Entry(Network(name=name)))
        when = {"older": 1, "old": 2, "newest": 3}[name]
        os.utime(path, (when, when))
    found = recovery.left_journals(folder)
    assert [left.entry.network.name for left in found if left.entry] == ["newest", "old", "older"]
    for left in found:
        left.discard()


# Restoring


def test_it_is_restored_as_changes_of_its_file(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    saving.write(path, LENET)
    changed = Edit((Splice(len(LENET.layers) - 1, len(LENET.layers)),), "shorter").apply(LENET)
    entry = journal.Entry(changed, path)
    base = recovery.base_of(entry, document.convention)
    found = recovery.changes(entry, base)
    differing = [(row.pair.left, row.change) for row in found.rows if row.change != "same"]
    assert differing == [(len(LENET.layers) - 1, "removed")]
    recovery.restore(document, entry, base, "Restore")
    assert document.network == changed
    assert document.path == path
    assert document.modified
    assert document.counts.totals == count(changed).totals
    document.stack.undo()
    assert document.network == LENET
    assert not document.modified


@pytest.mark.parametrize("content", [None, b"broken"])
def test_it_is_restored_where_its_file_is_gone_or_broken(
    document: Document, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "net.cnnparam"
    if content is not None:
        path.write_bytes(content)
    entry = journal.Entry(LENET, path)
    base = recovery.base_of(entry, document.convention)
    assert not base.from_file
    recovery.restore(document, entry, base, "Restore")
    assert document.network == LENET
    assert document.path == path
    assert document.modified


def test_what_was_imported_has_no_path_to_overwrite(document: Document, tmp_path: Path) -> None:
    entry = journal.Entry(LENET, tmp_path / "net.onnx", imported=True)
    recovery.restore(document, entry, recovery.base_of(entry, document.convention), "Restore")
    assert document.path is None
    assert document.imported
    assert document.modified
