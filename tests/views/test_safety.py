"""Work that is not lost: failed saves, changes from outside, and what a dead program left."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.document.state_folder import journal_folder
from cnnparam_gui.files import formats, gallery, journal, saving
from cnnparam_gui.views.difference_dialog import DifferenceDialog
from cnnparam_gui.views.message_bar import MessageStrip
from tests.gui.driver import CTRL, Dialogs, Driver, Key

LENET = gallery.load("lenet5")
BUTTON = QMessageBox.StandardButton


def strip(driver: Driver) -> MessageStrip:
    """The one message that is shown."""
    (found,) = (
        item for item in driver.window.messages.findChildren(MessageStrip) if item.isVisible()
    )
    return found


def button(driver: Driver, text: str) -> QPushButton:
    (found,) = (item for item in strip(driver).buttons if item.text() == text)
    return found


def open_changed(driver: Driver, path: Path) -> None:
    """Opens VGG-16 from a file and changes a row of it."""
    saving.write(path, gallery.load("vgg16"))
    driver.open(path)
    driver.go(1, "size")
    driver.enter("32")
    assert driver.document.modified


def dialog(driver: Driver) -> DifferenceDialog:
    (found,) = driver.window.findChildren(DifferenceDialog)
    return found


def cells(found: DifferenceDialog) -> list[list[str]]:
    model = found.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


# Saves that fail


def failing_open(*_: object) -> int:
    raise OSError(errno.EACCES, "")


def failing_fsync(_: int) -> None:
    raise OSError(errno.EIO, "")


def failing_write(*_: object) -> int:
    raise OSError(errno.ENOSPC, "")


def failing_replace(*_: object) -> None:
    raise OSError(errno.EROFS, "")


@pytest.mark.parametrize(
    ("where", "call", "fail", "reason"),
    [
        (os, "open", failing_open, "no permission"),
        (os, "write", failing_write, "the disk is full"),
        (os, "write", lambda *_: 0, "the disk is full"),
        (os, "fsync", failing_fsync, "input/output error"),
        (Path, "replace", failing_replace, "the disk is read-only"),
    ],
)
def test_whatever_call_of_a_save_fails_the_file_is_the_old_one_and_one_message_says_so(
    vgg: Driver,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    where: object,
    call: str,
    fail: Callable[..., object],
    reason: str,
) -> None:
    path = tmp_path / "net.cnnparam"
    open_changed(vgg, path)
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(where, call, fail)
        vgg.key(Key.Key_S, CTRL)
        vgg.key(Key.Key_S, CTRL)
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir() if item.suffix != ".ini"] == [path.name]
    assert vgg.document.modified
    (said,) = vgg.window.messages.texts
    assert reason in said
    assert said.endswith("(2 times)")


@pytest.mark.parametrize("way", ["Try again", "Save as…"])
def test_a_failed_save_has_ways_on_by_the_keyboard(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path, way: str
) -> None:
    gone, other = tmp_path / "gone" / "a.cnnparam", tmp_path / "b.cnnparam"
    open_changed(vgg, tmp_path / "net.cnnparam")
    assert not vgg.window.files.save_to(gone)
    gone.parent.mkdir()
    dialogs.file = str(other)
    vgg.key(Key.Key_F6)
    for _ in range(0 if way == "Try again" else 1):
        vgg.key(Key.Key_Tab)
    assert QApplication.focusWidget() is button(vgg, way)
    vgg.key(Key.Key_Return)
    saved = gone if way == "Try again" else other
    assert formats.read(saved) == vgg.document.network
    assert not vgg.document.modified
    assert vgg.window.messages.texts == []
    assert not vgg.window.messages.isVisible()


def test_escape_puts_a_message_away_only_from_within(vgg: Driver, tmp_path: Path) -> None:
    assert not vgg.window.files.save_to(tmp_path / "gone" / "a.cnnparam")
    vgg.table.setFocus()
    vgg.key(Key.Key_Escape)
    assert len(vgg.window.messages.texts) == 1
    vgg.key(Key.Key_F6)
    vgg.key(Key.Key_Escape)
    assert vgg.window.messages.texts == []
    assert QApplication.focusWidget() is not None


# Changed from outside


@pytest.fixture
def outside(vgg: Driver, tmp_path: Path) -> Path:
    """A file that is open and changed here, and that another window has saved meanwhile."""
    path = tmp_path / "net.cnnparam"
    open_changed(vgg, path)
    saving.write(path, LENET)
    vgg.key(Key.Key_S, CTRL)
    assert formats.read(path) == LENET, "it must not be overwritten unasked"
    assert vgg.document.modified
    assert "changed by another window or program" in strip(vgg).text
    return path


def test_overwriting_replaces_what_others_saved(vgg: Driver, outside: Path) -> None:
    button(vgg, "Overwrite").click()
    assert formats.read(outside) == vgg.document.network
    assert not vgg.document.modified
    assert vgg.window.messages.texts == []
    vgg.go(2, "size")
    vgg.enter("16")
    vgg.key(Key.Key_S, CTRL)
    assert not vgg.document.modified


def test_saving_elsewhere_leaves_what_others_saved(
    vgg: Driver, dialogs: Dialogs, outside: Path, tmp_path: Path
) -> None:
    dialogs.file = str(tmp_path / "mine.cnnparam")
    button(vgg, "Save as…").click()
    assert formats.read(outside) == LENET
    assert formats.read(tmp_path / "mine.cnnparam") == vgg.document.network


def test_reloading_asks_and_shows_what_others_saved(
    vgg: Driver, dialogs: Dialogs, outside: Path
) -> None:
    dialogs.answer = BUTTON.Discard
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        button(vgg, "Reload").click()
    assert vgg.document.network == LENET
    assert len(dialogs.questions) == 1


def test_comparing_shows_both(vgg: Driver, outside: Path) -> None:
    button(vgg, "Compare").click()
    shown = dialog(vgg)
    assert "Parameters: 61,706 before" in shown.sentence.text()
    whats = {row[0] for row in cells(shown)}
    assert {"Added", "Removed"} <= whats
    assert len(vgg.window.messages.texts) == 1, "the message stays for what is decided then"
    shown.close()


def test_coming_back_to_the_window_notices_it(vgg: Driver, tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    open_changed(vgg, path)
    activate = QEvent(QEvent.Type.WindowActivate)
    QApplication.sendEvent(vgg.window, activate)
    assert vgg.window.messages.texts == []
    saving.write(path, LENET)
    QApplication.sendEvent(vgg.window, activate)
    QApplication.sendEvent(vgg.window, activate)
    assert "net.cnnparam was changed" in strip(vgg).label.text()
    assert strip(vgg).times == 1


def test_a_file_that_is_gone_is_written_again(vgg: Driver, tmp_path: Path) -> None:
    path = tmp_path / "net.cnnparam"
    open_changed(vgg, path)
    path.unlink()
    vgg.key(Key.Key_S, CTRL)
    assert formats.read(path) == vgg.document.network


def test_a_file_name_is_shown_letter_by_letter(vgg: Driver, tmp_path: Path) -> None:
    path = tmp_path / "<b>net<img src=x>.cnnparam"
    open_changed(vgg, path)
    saving.write(path, LENET)
    vgg.key(Key.Key_S, CTRL)
    assert "<b>net<img src=x>" in strip(vgg).label.text()
    assert strip(vgg).label.textFormat().name == "PlainText"


# What was left


def leave(network: Network, origin: Path | None = None, number: int = 1) -> Path:
    """Leaves a journal as a program does that was killed."""
    folder = journal_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{number}.journal"
    journal.write(path, journal.Entry(network, origin))
    return path


def test_what_was_left_is_offered_with_the_difference_and_restored(
    vgg: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "net.cnnparam"
    saving.write(path, LENET)
    # Without its last row, of 84 x 10 weights and 10 biases.
    left = leave(Network(LENET.layers[:-1], LENET.name), path)
    vgg.window.safety.offer_left()
    said = strip(vgg).text
    assert said.startswith("cnnparam ended unexpectedly. LeNet-5 had changes")
    assert "1 row removed, -850 parameters" in said
    button(vgg, "Show the difference").click()
    shown = dialog(vgg)
    (gone,) = cells(shown)
    last = len(LENET.layers)
    assert gone[:4] == ["Removed", f"{last}  {LENET.layers[-1].name}", "", "-850"]
    shown.close()
    button(vgg, "Restore").click()
    assert vgg.document.network.layers == LENET.layers[:-1]
    assert vgg.document.path == path
    assert vgg.document.modified
    assert not left.exists()
    assert vgg.window.messages.texts == []
    own = vgg.window.safety.journaling.path
    assert journal.read(own).network == vgg.document.network, "it is safe again at once"
    vgg.activate()
    vgg.key(Key.Key_Z, CTRL)
    assert vgg.document.network.layers == LENET.layers


def test_one_that_was_never_saved_is_restored_without_a_path(vgg: Driver) -> None:
    leave(LENET)
    vgg.window.safety.offer_left()
    assert "LeNet-5 was never saved in a file" in strip(vgg).text
    button(vgg, "Restore").click()
    assert vgg.document.network == LENET
    assert vgg.document.path is None
    assert vgg.document.modified


def test_restoring_asks_about_what_is_open(vgg: Driver, dialogs: Dialogs) -> None:
    left = leave(LENET)
    vgg.go(1, "size")
    vgg.enter("32")
    vgg.window.safety.offer_left()
    dialogs.answer = BUTTON.Cancel
    button(vgg, "Restore").click()
    assert vgg.document.network != LENET
    assert left.exists()
    assert len(vgg.window.messages.texts) == 1


def test_discarding_removes_it_and_the_next_is_offered(vgg: Driver) -> None:
    for number in range(4):
        leave(Edit(name=f"network {number}").apply(LENET), number=number)
        os.utime(journal_folder() / f"{number}.journal", (number + 1, number + 1))
    vgg.window.safety.offer_left()
    assert [text.split()[4] for text in vgg.window.messages.texts] == ["3", "2", "1"]
    first = vgg.window.messages.findChildren(MessageStrip)[0]
    first.buttons[-1].click()
    assert [text.split()[4] for text in vgg.window.messages.texts] == ["2", "1", "0"]
    assert sorted(item.name for item in journal_folder().glob("*.journal")) == [
        "0.journal",
        "1.journal",
        "2.journal",
    ]


def test_putting_the_message_away_keeps_it_for_the_next_start(vgg: Driver) -> None:
    left = leave(LENET)
    vgg.window.safety.offer_left()
    strip(vgg).close_button.click()
    vgg.window.close()
    assert left.exists()


def test_closing_leaves_no_journal(vgg: Driver, dialogs: Dialogs) -> None:
    vgg.go(1, "size")
    vgg.enter("32")
    vgg.window.safety.journaling.write_now()
    assert vgg.window.safety.journaling.path.exists()
    dialogs.answer = BUTTON.Discard
    vgg.window.close()
    assert list(journal_folder().iterdir()) == []


# Mistakes of the program


def test_a_mistake_journals_first_and_is_said_once(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.enter("32")
    for _ in range(3):
        vgg.window.safety.tell_unexpected("Traceback: all of it")
    own = vgg.window.safety.journaling.path
    assert journal.read(own).network == vgg.document.network
    assert strip(vgg).times == 3
    assert "(3 times)" in strip(vgg).label.text()
    button(vgg, "Copy details").click()
    assert QGuiApplication.clipboard().text() == "Traceback: all of it"
    assert len(vgg.window.messages.texts) == 1


def test_changes_that_cannot_be_kept_are_said_so(vgg: Driver) -> None:
    vgg.go(1, "size")
    vgg.enter("32")
    folder = journal_folder()
    folder.parent.mkdir(parents=True)
    folder.write_bytes(b"a file where the folder should be")
    vgg.window.safety.journaling.write_now()
    assert "Changes are not being kept against a crash" in strip(vgg).text
    folder.unlink()
    vgg.window.safety.journaling.write_now()
    assert vgg.window.messages.texts == [], "it works again"


@pytest.mark.parametrize("mistake", [MemoryError(), LookupError()])
def test_a_mistake_in_the_journal_itself_is_told_too(
    vgg: Driver, monkeypatch: pytest.MonkeyPatch, mistake: Exception
) -> None:
    vgg.go(1, "size")
    vgg.enter("32")

    def fail(_: Network) -> bytes:
        raise mistake

    with monkeypatch.context() as patch:
        patch.setattr(journal, "body_of", fail)
        vgg.window.safety.tell_unexpected("details")
    assert "could not be kept: save them now" in strip(vgg).text
