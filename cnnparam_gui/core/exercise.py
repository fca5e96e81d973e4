"""Exercises: a network with questions about its numbers, and the marking of answers to them.

An exercise holds no answers. What is right is counted when an answer is marked.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError, quoted
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.diagnosis import Explanation, Fixed, claim, diagnose, of_row, of_total
from cnnparam_gui.core.drafts import Draft, sizes
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.working import QUANTITIES, Subject
from cnnparam_gui.core.working import shape as shape_lines

Asked: TypeAlias = Literal["shape", "parameters", "memory", "macs"]
"""What can be asked of a row, by the name that it has in `QUANTITIES`."""

TOTAL = "total"
"""What a question names in place of a row for the whole network."""

Checking: TypeAlias = Literal["at once", "at the end"]
"""When a student is told."""


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A cell that is to be filled in.

    Attributes:
        row: Name of the row; `total` for the network, of which no shape is asked.
        asked: The quantity; memory is asked for in bytes, and a unit may be written.
    """

    row: str
    asked: Asked


class Exercise(msgspec.Struct, frozen=True):
    """What a teacher hands out.

    Attributes:
        network: The network; every row that is asked about can be counted.
        questions: What is asked, in the order of the table.
        title: What stands above it.
        checking: Whether a student is told at each answer or when all are done.
        hints: Whether a student may ask for the formula, and then for the numbers in it.
        scale: Data type and batch of what is asked about memory.
    """

    network: Network
    questions: tuple[Question, ...]
    title: str = ""
    checking: Checking = "at once"
    hints: bool = True
    scale: Scale = Scale()

    def counted(self) -> NetworkCount:
        """Return the counts that answers are held against."""
        return count(self.network)


Result: TypeAlias = Literal["right", "rounded", "mistake", "unknown", "unreadable", "empty"]
"""What is said of an answer: as of a diagnosis, or that it is no number, or that there is none."""


class Marked(msgspec.Struct, frozen=True):
    """An answer with what is said of it.

    Attributes:
        question: What was asked.
        text: What was answered.
        result: What is said of it.
        correct: What is right, as it is written.
        explanations: The mistakes that give the answer, the most plausible first.
        why: What makes it unreadable; empty else.
    """

    question: Question
    text: str
    result: Result
    correct: str
    explanations: tuple[Explanation, ...] = ()
    why: str = ""

    @property
    def right(self) -> bool:
        """Whether it earns its point; a number that is right as far as it is written does."""
        return self.result in {"right", "rounded"}


class Marker:
    """Marks answers to one exercise; what is right is worked out once for each question."""

    def __init__(self, exercise: Exercise) -> None:
        """Count the network of an exercise."""
        self.exercise = exercise
        self._counts = exercise.counted()
        self._numbers = {layer.name: number for number, layer in enumerate(exercise.network.layers)}
        self._written: dict[Question, tuple[Draft, ...]] = {}

    @property
    def counts(self) -> NetworkCount:
        """The counts of the network."""
        return self._counts

    def number(self, question: Question) -> int | None:
        """Return the row that a question is about; None for the whole network."""
        return None if question.row == TOTAL else self._numbers[question.row]

    def mark(self, question: Question, text: str) -> Marked:
        """Return what is said of an answer."""
        if question.asked == "shape":
            return self._mark_shape(question, text)
        written = self._right(question)
        try:
            said = diagnose(written, claim(text))
        except FieldError as error:
            correct = f"{diagnose(written, claim('0')).correct:,}"
            return _not_a_number(question, text, correct, str(error))
        return Marked(question, text, said.verdict, f"{said.correct:,}", said.explanations)

    def mark_all(self, answers: Mapping[Question, str]) -> tuple[Marked, ...]:
        """Return what is said of every question, the unanswered ones among them."""
        return tuple(self.mark(one, answers.get(one, "")) for one in self.exercise.questions)

    def _right(self, question: Question) -> tuple[Draft, ...]:
        if question not in self._written:
            quantity, scale = QUANTITIES[question.asked], self.exercise.scale
            number = self.number(question)
            self._written[question] = (
                of_total(self._counts, quantity, scale)[:1]
                if number is None
                else of_row(self._counts, number, quantity, scale)
            )
        return self._written[question]

    def _mark_shape(self, question: Question, text: str) -> Marked:
        number = self._numbers[question.row]
        true = self._counts.rows[number].outputs[0]
        correct = format_shape(true)
        try:
            said = _shape(text)
        except FieldError as error:
            return _not_a_number(question, text, correct, str(error))
        if said == true:
            return Marked(question, text, "right", correct)
        found = self._wrong_axes(number, true, said)
        return Marked(question, text, "mistake" if found else "unknown", correct, found)

    def _wrong_axes(self, number: int, true: Shape, said: Shape) -> tuple[Explanation, ...]:
        """Return what gives the sizes that are wrong, each explanation once."""
        if len(said) != len(true):
            return ()
        subject = Subject(self._counts, number, self.exercise.scale)
        drafts: list[Draft] = [Fixed(line.formula) for line in shape_lines(subject)]
        windows = sizes(subject)
        drafts[len(drafts) - len(windows) :] = windows
        found: dict[str, Explanation] = {}
        for draft, size, claimed in zip(drafts, true, said, strict=True):
            if size != claimed:
                for explanation in diagnose((draft,), claim(str(claimed))).explanations:
                    found.setdefault(explanation.id, explanation)
        return tuple(found.values())


def _not_a_number(question: Question, text: str, correct: str, why: str) -> Marked:
    if not text.strip():
        return Marked(question, text, "empty", correct)
    return Marked(question, text, "unreadable", correct, (), why)


_SIZES = re.compile(r"\s*[(\[]?\s*([0-9]{1,9}(?:\s*[x×*,; ]\s*[0-9]{1,9})*)\s*,?\s*[)\]]?\s*")


def _shape(text: str) -> Shape:
    found = _SIZES.fullmatch(text[:200])
    if found is None:
        raise FieldError(f"{quoted(text)} is no shape such as 64 x 112 x 112")
    return tuple(int(size) for size in re.findall("[0-9]+", found[1]))


class TopicScore(msgspec.Struct, frozen=True):
    """How many points were made in one topic.

    Attributes:
        topic: What the questions have in common, such as `parameters, convolution`.
        right: Questions that were answered rightly.
        asked: Questions of the topic.
        mistakes: How often each mistake was made, by id; where several fit, the first.
    """

    topic: str
    right: int
    asked: int
    mistakes: dict[str, int]


def score(network: Network, marks: Iterable[Marked]) -> tuple[TopicScore, ...]:
    """Return the points by topic: the quantity and the family of layers."""
    families = {layer.name: layer.family for layer in network.layers}
    topics: dict[str, list[Marked]] = {}
    for mark in marks:
        question = mark.question
        topic = f"{question.asked}, {families.get(question.row, TOTAL)}"
        topics.setdefault(topic, []).append(mark)
    return tuple(
        TopicScore(topic, sum(mark.right for mark in of), len(of), mistakes_of(of))
        for topic, of in topics.items()
    )


def mistakes_of(marks: Iterable[Marked]) -> dict[str, int]:
    """Return how often each mistake was made, by id, the most usual first."""
    made: dict[str, int] = {}
    for mark in marks:
        for mistake in mark.explanations[0].mistakes if mark.explanations else ():
            made[mistake.id] = made.get(mistake.id, 0) + 1
    return dict(sorted(made.items(), key=lambda item: -item[1]))
