"""Opening and saving exercises and the answers to them, with the dialogs that this takes."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cnnparam_gui.core.exercise import Exercise
from cnnparam_gui.document.practice import Practice
from cnnparam_gui.files import answer_file, exercise_beside, exercise_file, saving
from cnnparam_gui.files.answer_file import Answers
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.save_dialog import SaveDialog, file_name


class Opened(msgspec.Struct, frozen=True):
    """An exercise to practise, with what was answered before.

    Attributes:
        exercise: What is asked.
        answers: What was answered before; None for nothing yet.
        path: The file that the answers were read from.
    """

    exercise: Exercise
    answers: Answers | None = None
    path: Path | None = None


class PracticeFiles(QObject):
    """Reads and writes the files of practising; says what fails, as for every other file."""

    def __init__(self, files: FileActions, window: QWidget) -> None:
        """Ask in dialogs of a window, and say what fails through its file actions."""
        super().__init__(window)
        self._files = files
        self._window = window
        self._dialog = SaveDialog(window)

    # Opening

    def ask(self) -> Path | None:
        """Ask for an exercise or answers; None where a person chooses nothing."""
        both = f"*{exercise_file.SUFFIX} *{answer_file.SUFFIX}"
        return self._ask(
            self.tr("Open an exercise"), f"{self.tr('Exercises and answers')} ({both})"
        )

    def _ask(self, title: str, filters: str) -> Path | None:
        folder = self._files.folder()
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, filters)
        return Path(name) if name else None

    def read(self, path: Path) -> Opened | None:
        """Return what a file holds; None, after saying why, where it cannot be practised."""
        try:
            if path.suffix.lower() == answer_file.SUFFIX:
                return self._read_answers(path)
            return Opened(exercise_file.read(path))
        except FileProblem as problem:
            self._files.refuse(problem)
            return None

    def _read_answers(self, path: Path) -> Opened | None:
        """Read answers, with their exercise from beside them or from where a person says."""
        answers = answer_file.read(path)
        exercise = exercise_beside.find(path.parent, answers.exercise)
        if exercise is None:
            title = self.tr("Open the exercise of {file}").format(file=path.name)
            chosen = self._ask(title, f"{self.tr('Exercises')} (*{exercise_file.SUFFIX})")
            if chosen is None:
                return None
            exercise = exercise_file.read(chosen)
        try:
            fingerprint = exercise_file.fingerprint(exercise)
            answer_file.check(answers, fingerprint, exercise.questions)
        except FileProblem as problem:
            raise problem.at(path) from None
        return Opened(exercise, answers, path)

    # Saving

    def save_exercise(self, exercise: Exercise) -> Path | None:
        """Ask for a file and write an exercise there; None where nothing was written."""
        name = file_name(exercise.title or exercise.network.name or self.tr("exercise"))
        target = self._dialog.ask(
            self.tr("Save the exercise"),
            Path(self._files.folder()) / f"{name}{exercise_file.SUFFIX}",
            {f"{self.tr('Exercises')} (*{exercise_file.SUFFIX})": exercise_file.SUFFIX},
        )
        if target is None:
            return None
        written = self._write(target.path, exercise_file.encode(exercise))
        return target.path if written else None

    def ask_where(self, practice: Practice) -> Path | None:
        """Ask for a file for answers; None where a person chooses nothing."""
        title = practice.exercise.title or practice.exercise.network.name
        parts = [part for part in (practice.student.strip(), title) if part]
        name = file_name(" - ".join(parts) or self.tr("answers"))
        target = self._dialog.ask(
            self.tr("Save the answers"),
            Path(self._files.folder()) / f"{name}{answer_file.SUFFIX}",
            {f"{self.tr('Answers')} (*{answer_file.SUFFIX})": answer_file.SUFFIX},
        )
        return None if target is None else target.path

    def save_answers(self, practice: Practice, path: Path) -> bool:
        """Write answers, and beside them their exercise where no file there holds it.

        Answers alone cannot be gone on with: an exercise that was generated has no file yet.
        """
        fingerprint = exercise_file.fingerprint(practice.exercise)
        answers = Answers(practice.student, fingerprint, practice.answers, practice.hints)
        if not self._write(path, answer_file.encode(answers)):
            return False
        if exercise_beside.find(path.parent, fingerprint) is not None:
            return True
        beside = path.with_suffix(exercise_file.SUFFIX)
        if beside.exists():
            beside = beside.with_stem(f"{beside.stem} {fingerprint}")
        return self._write(beside, exercise_file.encode(practice.exercise))

    def _write(self, path: Path, data: bytes) -> bool:
        try:
            saving.write_bytes(path, data)
        except FileProblem as problem:
            self._files.refuse_as(self.tr("The file was not saved"), problem)
            return False
        return True
