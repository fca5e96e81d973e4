"""An exercise that a student works on: the answers so far, and what is said of them."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Marked, Marker, Question
from cnnparam_gui.core.hints import hints

REVEALED = 3
"""The hint behind the two that there are at most: the working, after which an answer stays."""

_ASKED: dict[Asked, str] = {
    "shape": "output size",
    "parameters": "parameters",
    "memory": "activation memory",
    "macs": "MACs",
}


def title_of(question: Question) -> str:
    """Return what a person calls a question, such as `parameters of conv1`."""
    asked = QCoreApplication.translate("Practice", _ASKED[question.asked])
    if question.row == TOTAL:
        return QCoreApplication.translate("Practice", "{asked} of the whole network").format(
            asked=asked
        )
    return QCoreApplication.translate("Practice", "{asked} of {row}").format(
        asked=asked, row=question.row
    )


class Progress(msgspec.Struct, frozen=True):
    """How far a student is.

    Attributes:
        asked: Questions in all.
        answered: Questions with an answer.
        right: Answers of which the student was told that they are right.
    """

    asked: int
    answered: int
    right: int


class Practice(QObject):
    """One student's answers to one exercise; every answer can be undone until it is settled.

    An answer is settled once the working of its question was shown, and when the whole exercise is
    finished.

    Attributes:
        exercise: What is asked.
        marker: What marks the answers.
        stack: The answers as steps that can be undone.

    Signals:
        answered: The answer to a question, or what is said of it, is another now.
        changed: Anything is another now: an answer, a hint, the student, or all is finished.
    """

    answered = Signal(object)
    changed = Signal()

    def __init__(
        self,
        exercise: Exercise,
        student: str = "",
        answers: Mapping[Question, str] | None = None,
        hints_taken: Mapping[Question, int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin an exercise, or go on with answers that were given before."""
        super().__init__(parent)
        self.exercise = exercise
        self.marker = Marker(exercise)
        self.stack = QUndoStack(self)
        self._student = student
        self._answers = dict(answers or {})
        self._hints = dict(hints_taken or {})
        self._marks: dict[Question, Marked] = {}
        self._finished = False
        self._saved = self._state()

    # What there is

    @property
    def student(self) -> str:
        """The student's name."""
        return self._student

    @property
    def answers(self) -> dict[Question, str]:
        """The answers; a question without one is not among them."""
        return dict(self._answers)

    @property
    def hints(self) -> dict[Question, int]:
        """How many hints were taken; `REVEALED` where the whole working was shown."""
        return dict(self._hints)

    @property
    def finished(self) -> bool:
        """Whether all is marked and nothing can be answered any more."""
        return self._finished

    @property
    def modified(self) -> bool:
        """Whether there is something that no file holds."""
        return self._state() != self._saved

    @property
    def progress(self) -> Progress:
        """How far the student is."""
        questions = self.exercise.questions
        told = [self.told(question) for question in questions]
        right = sum(mark is not None and mark.right for mark in told)
        return Progress(len(questions), len(self._answers), right)

    def answer_to(self, question: Question) -> str:
        """Return the answer to a question, empty for none."""
        return self._answers.get(question, "")

    def told(self, question: Question) -> Marked | None:
        """Return what the student is told of an answer, None for nothing yet."""
        at_once = self.exercise.checking == "at once" and question in self._answers
        if not (at_once or self._finished):
            return None
        if question not in self._marks:
            self._marks[question] = self.marker.mark(question, self.answer_to(question))
        return self._marks[question]

    def marks(self) -> tuple[Marked, ...]:
        """Return what is said of every question."""
        return self.marker.mark_all(self._answers)

    def hints_of(self, question: Question) -> int:
        """Return how many hints were taken."""
        return self._hints.get(question, 0)

    def revealed(self, question: Question) -> bool:
        """Return whether the student has seen the working of a question, or may see it now."""
        return self._finished or self.hints_of(question) >= REVEALED

    def settled(self, question: Question) -> bool:
        """Return whether the answer stays as it is."""
        return self.revealed(question)

    def open_after(self, question: Question | None) -> Question | None:
        """Return the next question without an answer, from the beginning again after the last.

        Args:
            question: The one to begin behind; None for the beginning.
        """
        questions = self.exercise.questions
        start = 0 if question is None else questions.index(question) + 1
        for candidate in (*questions[start:], *questions[:start]):
            if candidate not in self._answers and not self.settled(candidate):
                return candidate
        return None

    # What a student does

    def answer(self, question: Question, text: str) -> None:
        """Answer a question, as a step that can be undone; an empty text takes an answer back."""
        text = text.strip()
        if text == self.answer_to(question) or self.settled(question):
            return
        words = QCoreApplication.translate("Practice", "Answer {question}")
        name = words.format(question=title_of(question))
        self.stack.push(_Answer(self._take, question, (self.answer_to(question), text), name))

    def _take(self, question: Question, text: str) -> bool:
        """Take an answer, False where it is settled."""
        if self.settled(question):
            return False
        if text:
            self._answers[question] = text
        else:
            self._answers.pop(question, None)
        self._marks.pop(question, None)
        self.answered.emit(question)
        self.changed.emit()
        return True

    def can_hint(self, question: Question) -> bool:
        """Return whether there is another hint for a question."""
        if not self.exercise.hints or self.settled(question):
            return False
        return self.hints_of(question) < len(hints(self.marker, question))

    def take_hint(self, question: Question) -> None:
        """Count one hint more, where there is one."""
        if self.can_hint(question):
            self._count_hints(question, self.hints_of(question) + 1)

    def can_reveal(self, question: Question) -> bool:
        """Return whether the working may be shown: once an answer was marked, right or wrong."""
        mark = self.told(question)
        return self.exercise.hints and not self.settled(question) and mark is not None

    def reveal(self, question: Question) -> None:
        """Show the working of a question, whose answer stays as it is from now on."""
        if self.can_reveal(question):
            self._count_hints(question, REVEALED)

    def _count_hints(self, question: Question, number: int) -> None:
        self._hints[question] = number
        self.answered.emit(question)
        self.changed.emit()

    def set_student(self, name: str) -> None:
        """Take the student's name."""
        if name != self._student:
            self._student = name
            self.changed.emit()

    def finish(self) -> None:
        """Mark everything; nothing can be answered any more."""
        if not self._finished:
            self._finished = True
            self._marks.clear()
            for question in self.exercise.questions:
                self.answered.emit(question)
            self.changed.emit()

    def mark_saved(self) -> None:
        """Take note that a file holds the answers as they are now."""
        self._saved = self._state()
        self.changed.emit()

    def _state(self) -> tuple[str, dict[Question, str], dict[Question, int]]:
        return self._student, dict(self._answers), dict(self._hints)


class _Answer(QUndoCommand):
    """One answer on the undo stack."""

    def __init__(
        self,
        take: Callable[[Question, str], bool],
        question: Question,
        texts: tuple[str, str],
        name: str,
    ) -> None:
        """Take the question, the answer before and after, and what a person calls the step."""
        super().__init__(name)
        self._take = take
        self._question = question
        self._before, self._after = texts

    def redo(self) -> None:
        """Give the answer."""
        self._set(self._after)

    def undo(self) -> None:
        """Give the answer that was there before."""
        self._set(self._before)

    def _set(self, text: str) -> None:
        # What is settled in between is no step any more.
        self.setObsolete(not self._take(self._question, text))
