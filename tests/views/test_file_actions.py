"""Opening, saving, exporting, and what happens to unsaved changes."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from cnnparam_gui.files import formats, gallery, saving
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.settings import Settings
from tests.gui.driver import CTRL, SHIFT, Dialogs, Driver, Key

BUTTON = QMessageBox.StandardButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def resnet_file(tmp_path: Path) -> Path:
    path = tmp_path / "resnet.cnnparam"
    saving.write(path, gallery.load("resnet18"))
    return path


def change(driver: Driver) -> None:
    driver.go(1, "size")
    driver.enter("32")
    assert driver.document.modified


# Saving


def test_ctrl_s_asks_where_once_and_what_is_opened_again_is_the_same(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    change(vgg)
    dialogs.file = str(tmp_path / "mine.cnnparam")
    vgg.key(Key.Key_S, CTRL)
    saved = vgg.document.network
    assert not vgg.document.modified
    assert "mine.cnnparam saved" in vgg.said
    assert formats.read(tmp_path / "mine.cnnparam") == saved
    dialogs.file = None
    vgg.go(2, "size")
    vgg.enter("16")
    vgg.key(Key.Key_S, CTRL)
    assert formats.read(tmp_path / "mine.cnnparam") == vgg.document.network
    vgg.key(Key.Key_N, CTRL)
    vgg.open(tmp_path / "mine.cnnparam")
    assert vgg.text(2, "size") == "16"
    assert vgg.document.path == (tmp_path / "mine.cnnparam").resolve()


def test_save_as_gives_the_usual_ending(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.file = str(tmp_path / "mine")
    vgg.key(Key.Key_S, CTRL | SHIFT)
    assert (tmp_path / "mine.cnnparam").exists()


def test_save_as_keeps_a_name_with_dots(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.file = str(tmp_path / "resnet v1.5")
    vgg.key(Key.Key_S, CTRL | SHIFT)
    assert vgg.document.path is not None
    assert formats.read(vgg.document.path) == vgg.document.network
    assert vgg.document.path.name == "resnet v1.5.cnnparam"


@pytest.mark.parametrize("answer", [BUTTON.Yes, BUTTON.Cancel])
def test_an_ending_that_is_added_never_replaces_a_file_unasked(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path, answer: QMessageBox.StandardButton
) -> None:
    """The file dialog asks about `mine`, which is not there; `mine.cnnparam` is."""
    (tmp_path / "mine.cnnparam").write_bytes(b"precious")
    (tmp_path / "mine.csv").write_bytes(b"precious")
    dialogs.file, dialogs.answer = str(tmp_path / "mine"), answer
    vgg.key(Key.Key_S, CTRL | SHIFT)
    vgg.key(Key.Key_E, CTRL)
    vgg.window.files.exporting.writing.wait()
    assert len(dialogs.questions) == 2
    for name in ("mine.cnnparam", "mine.csv"):
        assert ((tmp_path / name).read_bytes() == b"precious") == (answer == BUTTON.Cancel)


def test_a_cancelled_save_changes_nothing(vgg: Driver, dialogs: Dialogs) -> None:
    change(vgg)
    dialogs.file = ""
    assert not vgg.window.files.save()
    assert vgg.document.modified
    assert vgg.document.path is None


def test_a_save_that_fails_says_why_and_keeps_the_changes(vgg: Driver, tmp_path: Path) -> None:
    change(vgg)
    assert not vgg.window.files.save_to(tmp_path / "no folder" / "a.cnnparam")
    assert vgg.document.modified
    assert vgg.document.path is None
    (said,) = vgg.window.messages.texts
    assert "there is no such folder" in said
    assert "\n" not in said


# Unsaved changes


@pytest.mark.parametrize("way", ["new", "open", "gallery", "close"])
@pytest.mark.parametrize("answer", [BUTTON.Save, BUTTON.Discard, BUTTON.Cancel])
def test_unsaved_changes_are_asked_about(
    vgg: Driver,
    dialogs: Dialogs,
    tmp_path: Path,
    resnet_file: Path,
    way: str,
    answer: QMessageBox.StandardButton,
) -> None:
    change(vgg)
    changed = vgg.document.network
    dialogs.answer, dialogs.file = answer, str(tmp_path / "kept.cnnparam")
    if way == "new":
        vgg.key(Key.Key_N, CTRL)
    elif way == "open":
        vgg.open(resnet_file)
    elif way == "gallery":
        vgg.choose("gallery", "LeNet-5")
    else:
        vgg.window.close()
    assert len(dialogs.questions) == 1
    assert "VGG-16" in dialogs.questions[0]
    stayed = answer == BUTTON.Cancel
    assert (vgg.document.network == changed) == (stayed or way == "close")
    assert vgg.window.isVisible() == (stayed or way != "close")
    assert (tmp_path / "kept.cnnparam").exists() == (answer == BUTTON.Save)
    if answer == BUTTON.Save:
        assert formats.read(tmp_path / "kept.cnnparam") == changed


def test_a_save_that_is_cancelled_keeps_the_changes_open(vgg: Driver, dialogs: Dialogs) -> None:
    change(vgg)
    changed = vgg.document.network
    dialogs.answer, dialogs.file = BUTTON.Save, ""
    vgg.window.close()
    assert vgg.window.isVisible()
    vgg.key(Key.Key_N, CTRL)
    assert vgg.document.network == changed
    assert vgg.document.modified


def test_without_changes_nothing_is_asked(vgg: Driver) -> None:
    vgg.window.totals.batch.setValue(4)
    vgg.key(Key.Key_N, CTRL)
    vgg.window.close()
    assert not vgg.window.isVisible()


def test_a_value_that_is_still_being_typed_is_not_lost_by_closing(
    vgg: Driver, dialogs: Dialogs
) -> None:
    vgg.go(1, "size")
    vgg.type("32")
    dialogs.answer = BUTTON.Cancel
    vgg.window.close()
    assert dialogs.questions
    assert vgg.window.isVisible()
    assert vgg.text(1, "size") == "32"


def test_a_value_that_is_still_being_typed_is_saved(vgg: Driver, tmp_path: Path) -> None:
    vgg.save(tmp_path / "a.cnnparam")
    vgg.go(1, "size")
    vgg.type("32")
    vgg.key(Key.Key_S, CTRL)
    saved = formats.read(tmp_path / "a.cnnparam")
    assert saved.layers[1].filters == 32  # type: ignore[attr-defined]  # a row of any kind


def test_a_typed_value_that_cannot_be_is_said_when_saving(vgg: Driver, tmp_path: Path) -> None:
    vgg.save(tmp_path / "a.cnnparam")
    vgg.go(1, "size")
    vgg.type("0")
    vgg.key(Key.Key_S, CTRL)
    assert formats.read(tmp_path / "a.cnnparam") == vgg.document.network
    assert "a.cnnparam saved" in vgg.said
    assert "Filters: 0 is not between" in vgg.said


# Opening


def test_ctrl_o_opens(vgg: Driver, dialogs: Dialogs, resnet_file: Path) -> None:
    dialogs.file = str(resnet_file)
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        vgg.key(Key.Key_O, CTRL)
    assert vgg.document.network == gallery.load("resnet18")
    assert not vgg.document.modified
    assert vgg.said == "resnet.cnnparam opened"
    dialogs.file = ""
    vgg.key(Key.Key_O, CTRL)
    assert vgg.document.network == gallery.load("resnet18")


BAD = {
    "text": b"hello",
    "empty": b"",
    "json": b'{"a": 1}',
    "torn": b'{"format": "cnnparam", "layers": [{"kind": "Conv',
    "binary": bytes(range(256)),
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_a_file_that_cannot_be_read_leaves_all_as_it_is(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path, content: bytes
) -> None:
    change(vgg)
    path = tmp_path / "bad.cnnparam"
    path.write_bytes(content)
    network, title = vgg.document.network, vgg.window.windowTitle()
    vgg.open(path)
    assert vgg.document.network is network
    assert vgg.document.modified
    assert vgg.document.stack.canUndo()
    assert vgg.window.windowTitle() == title
    # Nobody is asked about changes that stay open anyway; one line says what is wrong.
    assert dialogs.questions == []
    assert len(dialogs.warnings) == 1
    assert "\n" not in dialogs.warnings[0]
    assert "bad.cnnparam" in dialogs.warnings[0]


def test_a_message_opens_no_picture_that_a_file_names(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    """Qt takes a text with a tag for rich text, and would fetch it from another computer."""
    path = tmp_path / "bad.cnnparam"
    layer = '{"kind": "Conv2d", "name": "<img src=\'file://other/a.png\'>", "filters": 0}'
    text = f'{{"format": "cnnparam", "version": 1, "layers": [{layer}]}}'
    path.write_text(text)
    vgg.open(path)
    (said,) = dialogs.warnings
    assert "&lt;img" in said
    assert "<img" not in said


@pytest.mark.parametrize("what", ["missing", "folder", "fifo"])
def test_what_is_no_file_is_refused(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path, what: str
) -> None:
    path = tmp_path / what
    if what == "folder":
        path.mkdir()
    elif what == "fifo":
        os.mkfifo(path)
        assert stat.S_ISFIFO(path.stat().st_mode)
    vgg.open(path)
    assert len(dialogs.warnings) == 1
    assert vgg.document.network == gallery.load("vgg16")


def test_a_gallery_that_cannot_be_read_is_said(
    vgg: Driver, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_name: str) -> None:
        raise FileProblem("It is broken", "lenet5")

    monkeypatch.setattr(gallery, "load", fail)
    assert not vgg.window.files.open_architecture("lenet5")
    assert "It is broken" in dialogs.warnings[0]


def drag_event(urls: list[QUrl]) -> tuple[QMimeData, QPointF]:
    data = QMimeData()
    data.setUrls(urls)
    return data, QPointF(20, 20)


@pytest.mark.parametrize("where", ["window", "table"])
def test_a_dropped_file_is_opened(vgg: Driver, resnet_file: Path, where: str) -> None:
    """Dropped on the table, too, which takes drops of its own rows."""
    target = vgg.window if where == "window" else vgg.table.viewport()
    data, place = drag_event([QUrl.fromLocalFile(str(resnet_file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN)
    enter = QDragEnterEvent(place.toPoint(), *how)
    # Qt hands it from the widget under the pointer to those around it, until one accepts.
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDragMoveEvent(place.toPoint(), *how))
    QApplication.sendEvent(target, QDropEvent(place, *how))
    vgg.qtbot.waitUntil(lambda: vgg.document.path == resnet_file.resolve())
    assert vgg.document.network == gallery.load("resnet18")


def test_what_is_no_file_is_not_dropped(vgg: Driver) -> None:
    data, place = drag_event([QUrl("https://example.org/a.cnnparam")])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, PLAIN)
    enter.ignore()
    QApplication.sendEvent(vgg.window, enter)
    assert not enter.isAccepted()


# Recent files and the gallery


def test_recent_files_are_listed_and_opened(
    vgg: Driver, settings: Settings, resnet_file: Path, tmp_path: Path
) -> None:
    recent = [action.text() for action in vgg.menu("recent").actions()]
    assert recent == ["No recent files"]
    vgg.open(resnet_file)
    vgg.save(tmp_path / "second.cnnparam")
    entries = [a.text() for a in vgg.menu("recent").actions() if not a.isSeparator()]
    assert entries == ["second.cnnparam", "resnet.cnnparam", "Clear the list"]
    vgg.key(Key.Key_N, CTRL)
    recent_list = vgg.window.pages.start_page.recent
    assert recent_list.count() == 2
    with vgg.qtbot.waitSignal(vgg.window.files.settled):
        vgg.choose("recent", "resnet.cnnparam")
    assert vgg.document.path == resnet_file.resolve()
    vgg.choose("recent", "Clear the list")
    assert settings.recent_files == []
    assert recent_list.count() == 0


def test_a_file_that_cannot_be_read_is_not_recent(
    vgg: Driver, settings: Settings, tmp_path: Path
) -> None:
    vgg.open(tmp_path / "missing.cnnparam")
    assert settings.recent_files == []
