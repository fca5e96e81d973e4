"""Practising in the window: beginning, going on, saving and leaving."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow, QMessageBox, QToolBar

from cnnparam_gui.document.document import Document
from cnnparam_gui.views.docks import Docks
from cnnparam_gui.views.file_actions import FileActions
from cnnparam_gui.views.pages import Pages
from cnnparam_gui.views.practice.making import Making

if TYPE_CHECKING:
    from cnnparam_gui.core.exercise import Exercise, Question
    from cnnparam_gui.document.practice import Practice
    from cnnparam_gui.views.practice.page import PracticePage
    from cnnparam_gui.views.practice.practice_files import Opened, PracticeFiles


_MANUAL_PAGE = "practise.md"


class Practising(QObject):
    """Shows an exercise in place of the open network, which stays as it is.

    Signals:
        said: One sentence for the status bar.
        changed: An exercise is begun or left, or something of it is another now.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(
        self,
        document: Document,
        files: FileActions,
        pages: Pages,
        docks: Docks,
        window: QMainWindow,
    ) -> None:
        """Practise in a window; nothing of it is loaded before it is wanted."""
        super().__init__(window)
        self._document = document
        self._files = files
        self._pages = pages
        self._docks = docks
        self._window = window
        self._page: PracticePage | None = None
        self._path: Path | None = None
        self._making: Making | None = None
        self._layout = QByteArray()
        files.guards.append(self.may_leave)
        files.practice_chosen.connect(self.open)
        document.replaced.connect(self.end)

    # What there is

    @property
    def page(self) -> "PracticePage | None":
        """The page of the exercise that is open, None for none."""
        return self._page

    @property
    def practice(self) -> "Practice | None":
        """The answers to the exercise that is open, None for none."""
        return self._page.practice if self._page else None

    @property
    def stack(self) -> QUndoStack:
        """What Undo takes back: answers while an exercise is open, else edits."""
        practice = self.practice
        return practice.stack if practice else self._document.stack

    @property
    def modified(self) -> bool:
        """Whether what is open has something that no file holds."""
        practice = self.practice
        return practice.modified if practice else self._document.modified

    def title(self) -> str:
        """Return what a person calls what is open."""
        practice = self.practice
        if practice is None:
            return self._files.title()
        return practice.exercise.title or self.tr("Practise")

    def manual_page(self) -> str:
        """Return the page of the manual about what is done; empty where nobody practises."""
        return _MANUAL_PAGE if self._page else ""

    # Actions

    def handlers(
        self, otherwise: Mapping[str, Callable[..., object]]
    ) -> dict[str, Callable[..., object]]:
        """Return what actions do, those among them that do something else while one practises.

        Args:
            otherwise: What actions do while nobody practises.
        """
        own: dict[str, Callable[[PracticePage], object]] = {
            "undo": lambda page: page.step(page.practice.stack.undo),
            "redo": lambda page: page.step(page.practice.stack.redo),
            "save": lambda _: self.save(),
            "save_as": lambda _: self.save_as(),
            "zoom_in": lambda page: page.table.zoom(1),
            "zoom_out": lambda page: page.table.zoom(-1),
            "zoom_reset": lambda page: page.table.zoom(0),
        }
        return {
            **{key: partial(self._act, act, otherwise[key]) for key, act in own.items()},
            "practise": self.ask,
            "save_worksheet": self.save_worksheet,
            "hint": partial(self._act, lambda page: page.hint(), _nothing),
            "show_answer": partial(self._act, lambda page: page.reveal(), _nothing),
            "finish_practice": partial(self._act, lambda _: self.finish(), _nothing),
            "leave_practice": self.leave,
        }

    def _act(
        self, act: "Callable[[PracticePage], object]", otherwise: Callable[[], object]
    ) -> None:
        if self._page is None:
            otherwise()
        else:
            act(self._page)

    # Beginning

    def ask(self) -> None:
        """Ask what to practise."""
        from cnnparam_gui.views.practice.begin_dialog import BeginDialog

        dialog = BeginDialog(self._document, self._window)
        dialog.start_requested.connect(self._begin_made)
        dialog.save_requested.connect(self._save_exercise)
        dialog.worksheet_requested.connect(self._save_worksheet)
        dialog.open_requested.connect(self.ask_and_open)
        dialog.open()

    def _begin_made(self, making: Making) -> None:
        if self.may_leave():
            self.begin(making.exercise(), making=making)

    def _save_exercise(self, exercise: "Exercise") -> None:
        path = self._file_work().save_exercise(exercise)
        if path is not None:
            self.said.emit(self.tr("{file} saved").format(file=path.name))

    def save_worksheet(self) -> None:
        """Write the worksheet of the exercise that is open, else of one that is chosen first."""
        if self.practice is None:
            self.ask()
        else:
            self._save_worksheet(self.practice.exercise)

    def _save_worksheet(self, exercise: "Exercise") -> None:
        from cnnparam_gui.views.practice.worksheet_files import WorksheetFiles

        WorksheetFiles(self._files, self._window).ask_and_save(exercise)

    def ask_and_open(self) -> None:
        """Ask for an exercise or answers, and go on with them."""
        path = self._file_work().ask()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Begin the exercise of a file, or go on with the answers in it."""
        opened: Opened | None = self._file_work().read(path)
        if opened is not None and self.may_leave():
            answers = opened.answers
            if answers is None:
                self.begin(opened.exercise)
            else:
                self.begin(opened.exercise, answers.student, answers.answers, answers.hints)
            self._path = opened.path
            self.said.emit(self.tr("{file} opened").format(file=path.name))

    def _file_work(self) -> "PracticeFiles":
        from cnnparam_gui.views.practice.practice_files import PracticeFiles

        return PracticeFiles(self._files, self._window)

    def begin(
        self,
        exercise: "Exercise",
        student: str = "",
        answers: "Mapping[Question, str] | None" = None,
        hints: "Mapping[Question, int] | None" = None,
        making: Making | None = None,
    ) -> None:
        """Show an exercise in place of what is shown; one that is open is dropped."""
        from cnnparam_gui.document.practice import Practice
        from cnnparam_gui.views.practice.page import PracticePage

        kept_name = self.practice.student if self.practice else ""
        self.end()
        self._making = making
        practice = Practice(exercise, student or kept_name, answers, hints)
        page = PracticePage(practice, again=making is not None, parent=self._pages)
        practice.setParent(page)
        self._page = page
        page.finish_requested.connect(self.finish)
        page.save_requested.connect(self.save)
        page.leave_requested.connect(self.leave)
        page.again_requested.connect(self.again)
        practice.changed.connect(self.changed)
        practice.stack.indexChanged.connect(self.changed)
        self._hide_answers()
        self._pages.show_practice(page)
        self.changed.emit()
        page.begin()

    def again(self) -> None:
        """Begin another exercise of the same sort."""
        if self._making is not None and self.may_leave():
            making = self._making.next()
            self.begin(making.exercise(), making=making)

    def _hide_answers(self) -> None:
        """Put away what shows figures: the panels and the totals."""
        self._layout = self._window.saveState()
        self._docks.set_available(False)
        for bar in self._window.findChildren(QToolBar, "totals"):
            bar.hide()

    # Ending

    def finish(self) -> None:
        """Mark everything and show the score; ask where answers are missing."""
        page, practice = self._page, self.practice
        if page is None or practice is None:
            return
        page.take_typing()
        done = practice.progress
        missing = done.asked - done.answered
        if missing and not practice.finished and not self._sure(missing):
            return
        practice.finish()
        page.show_score()

    def _sure(self, missing: int) -> bool:
        buttons = QMessageBox.StandardButton
        question = (
            self.tr("One question is not answered. Finish all the same?")
            if missing == 1
            else self.tr("{number} questions are not answered. Finish all the same?")
        )
        answer = QMessageBox.question(
            self._window,
            self.tr("Finish"),
            question.format(number=missing),
            buttons.Yes | buttons.Cancel,
            buttons.Cancel,
        )
        return answer == buttons.Yes

    def save(self) -> bool:
        """Save the answers into their file, asking for one where there is none yet."""
        return self._save(self._path)

    def save_as(self) -> bool:
        """Ask for a file and save the answers there."""
        return self._save(None)

    def _save(self, path: Path | None) -> bool:
        page, work = self._page, self._file_work()
        if page is None:
            return False
        page.take_typing()
        path = path or work.ask_where(page.practice)
        if path is None or not work.save_answers(page.practice, path):
            return False
        self._path = path
        page.practice.mark_saved()
        self.said.emit(self.tr("{file} saved").format(file=path.name))
        return True

    def may_leave(self) -> bool:
        """Return whether the answers may go: they are saved, or a person says so."""
        page = self._page
        if page is None:
            return True
        page.take_typing()
        if not page.practice.modified:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Unsaved answers"),
            self.tr("Your answers are not saved. Save them?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def leave(self) -> None:
        """Go back to the open network, if the answers may go."""
        if self._page is not None and self.may_leave():
            self.end()

    def end(self) -> None:
        """Go back to the open network; the answers go."""
        page, self._page = self._page, None
        self._path = self._making = None
        if page is None:
            return
        self._pages.end_practice(page)
        self._docks.set_available(True)
        self._window.restoreState(self._layout)
        self.changed.emit()


def _nothing() -> None:
    """Do nothing: nobody practises."""
