"""Saving an exercise on paper: its worksheet, and the answer key beside it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from cnnparam_gui.core.exercise import Exercise
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.save_dialog import SaveDialog, file_name
from cnnparam_gui.views.worksheet import write_worksheet

_SUFFIX = ".pdf"


class WorksheetFiles(QObject):
    """Writes worksheets and answer keys; says what fails, as for every other file."""

    def __init__(self, files: FileActions, window: QWidget) -> None:
        """Ask in dialogs of a window, and say what fails through its file actions."""
        super().__init__(window)
        self._files = files
        self._window = window
        self._dialog = SaveDialog(window)

    def ask_and_save(self, exercise: Exercise) -> bool:
        """Ask for a file and write the worksheet there and its answer key beside it."""
        name = file_name(exercise.title or exercise.network.name or self.tr("exercise"))
        target = self._dialog.ask(
            self.tr("Save the worksheet; its answer key stands beside it"),
            Path(self._files.folder()) / f"{name}{_SUFFIX}",
            {f"PDF (*{_SUFFIX})": _SUFFIX},
        )
        return target is not None and self.save(exercise, target.path)

    def save(self, exercise: Exercise, path: Path) -> bool:
        """Write a worksheet and, beside it, its answer key; False where that was not done."""
        stem = self.tr("{worksheet} - answer key").format(worksheet=path.stem)
        key = path.with_name(f"{stem}{_SUFFIX}")
        if key.exists() and not self._may_replace(key):
            return False
        try:
            write_worksheet(exercise, path, key=False)
            write_worksheet(exercise, key, key=True)
        except FileProblem as problem:
            self._files.refuse_as(self.tr("The worksheet was not saved"), problem)
            return False
        said = self.tr("{worksheet} and {key} saved")
        self._files.said.emit(said.format(worksheet=path.name, key=key.name))
        return True

    def _may_replace(self, path: Path) -> bool:
        buttons = QMessageBox.StandardButton
        # The dialog asked about the worksheet only.
        question = self.tr("{file} exists already. Replace it?").format(file=path.name)
        answer = QMessageBox.question(
            self._window,
            self.tr("Replace the file"),
            question,
            buttons.Yes | buttons.Cancel,
            buttons.Cancel,
        )
        return answer == buttons.Yes
