"""The marks of a class: a sheet a student, and what went wrong most."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from cnnparam_gui.core.exercise import Exercise, Marked, Question, TopicScore, mistakes_of, score


class Sheet(msgspec.Struct, frozen=True):
    """The marked answers of one student.

    Attributes:
        student: The name.
        file: Where the answers come from.
        marks: What is said of every question, in their order.
        hints: How many hints were taken.
    """

    student: str
    file: str
    marks: tuple[Marked, ...]
    hints: int = 0

    @property
    def right(self) -> int:
        """How many questions were answered rightly."""
        return sum(mark.right for mark in self.marks)

    @property
    def mistakes(self) -> dict[str, int]:
        """How often each mistake was made, by id, the most usual first."""
        return mistakes_of(self.marks)


class Usual(msgspec.Struct, frozen=True):
    """A mistake that was made in a class.

    Attributes:
        id: Its name for programs.
        text: What was done, in plain words.
        times: How often it was made.
        students: How many made it.
    """

    id: str
    text: str
    times: int
    students: int


class Asked(msgspec.Struct, frozen=True):
    """A question with how a class answered it.

    Attributes:
        question: The question.
        correct: What is right, as it is written.
        right: How many students were right.
        students: How many were asked.
    """

    question: Question
    correct: str
    right: int
    students: int


class ClassMarks(msgspec.Struct, frozen=True):
    """An exercise with the marked answers of a class.

    Attributes:
        exercise: What was asked.
        sheets: The students, in the order of their files.
    """

    exercise: Exercise
    sheets: tuple[Sheet, ...]

    def average(self) -> float:
        """Return how many questions a student answered rightly, on average."""
        return sum(sheet.right for sheet in self.sheets) / max(len(self.sheets), 1)

    def usual(self) -> tuple[Usual, ...]:
        """Return the mistakes that were made, the most usual first."""
        texts: dict[str, str] = {}
        times: Counter[str] = Counter()
        students: Counter[str] = Counter()
        for sheet in self.sheets:
            times.update(sheet.mistakes)
            students.update(sheet.mistakes.keys())
            texts.update(_texts(sheet.marks))
        return tuple(
            Usual(key, texts[key], made, students[key]) for key, made in times.most_common()
        )

    def questions(self) -> tuple[Asked, ...]:
        """Return the questions with how many were right, in their order."""
        columns: Iterable[Sequence[Marked]] = zip(
            *(sheet.marks for sheet in self.sheets), strict=True
        )
        return tuple(
            Asked(of[0].question, of[0].correct, sum(mark.right for mark in of), len(of))
            for of in columns
        )

    def topics(self) -> tuple[TopicScore, ...]:
        """Return the points of all students together by topic."""
        return score(self.exercise.network, (mark for one in self.sheets for mark in one.marks))


def _texts(marks: Iterable[Marked]) -> dict[str, str]:
    """Return what the mistakes are that marks name first, by id."""
    return {
        mistake.id: mistake.text
        for mark in marks
        for explanation in mark.explanations[:1]
        for mistake in explanation.mistakes
    }
