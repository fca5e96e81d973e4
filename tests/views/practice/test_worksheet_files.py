"""Saving a worksheet and its answer key from the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from cnnparam_gui.views.practice.begin_dialog import BeginDialog
from tests.gui.driver import Dialogs, Driver
from tests.pdf import Pdf


def save(window: Driver) -> None:
    """Chooses the action, and while nobody practises the button of the dialog that it opens."""
    window.window.actions_by_key["save_worksheet"].trigger()
    for dialog in window.window.findChildren(BeginDialog):
        dialog.worksheet.setFocus()
        window.qtbot.keyClick(dialog.worksheet, Qt.Key.Key_Space)
        dialog.reject()


def test_a_worksheet_and_its_key_are_saved_beside_each_other(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.file = str(tmp_path / "Monday")
    save(vgg)
    sheet = Pdf((tmp_path / "Monday.pdf").read_bytes())
    key = Pdf((tmp_path / "Monday - answer key.pdf").read_bytes())
    assert sheet.pages[0][0] == "VGG-16"
    assert key.pages[0][0] == "VGG-16: answer key"
    assert "Monday.pdf and Monday - answer key.pdf saved" in vgg.said


def test_the_exercise_that_is_open_needs_no_dialog(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    vgg.window.actions_by_key["practise"].trigger()
    (dialog,) = vgg.window.findChildren(BeginDialog)
    dialog.title.setText("Mine")
    vgg.qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    dialogs.file = str(tmp_path / "a.pdf")
    vgg.window.actions_by_key["save_worksheet"].trigger()
    assert Pdf((tmp_path / "a.pdf").read_bytes()).pages[0][0] == "Mine"


def test_a_key_that_is_there_is_asked_about(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    key = tmp_path / "a - answer key.pdf"
    key.write_bytes(b"mine")
    dialogs.file = str(tmp_path / "a.pdf")
    dialogs.answer = QMessageBox.StandardButton.Cancel
    save(vgg)
    assert key.read_bytes() == b"mine"
    assert not (tmp_path / "a.pdf").exists()
    assert "a - answer key.pdf exists already" in dialogs.questions[0]


def test_what_cannot_be_written_says_why(vgg: Driver, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.file = str(tmp_path / "none" / "a.pdf")
    save(vgg)
    assert "no such folder" in dialogs.warnings[0]
