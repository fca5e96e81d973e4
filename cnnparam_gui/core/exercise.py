"""Exercises: a network with questions about its numbers, and the marking of answers to them.

An exercise holds no answers. What is right is counted when an answer is marked.
"""

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError, quoted
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.diagnosis import (
    Claim,
    Diagnoser,
    Explanation,
    Fixed,
    claim,
    of_row,
    of_total,
)
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
    """Marks answers to one exercise.

    What is right, and what mistakes give, is worked out once for each question and not for each
    answer, so that a class is marked in little more time than one student.
    """

    def __init__(self, exercise: Exercise) -> None:
        """Count the network of an exercise."""
        self.exercise = exercise
        self._counts = exercise.counted()
        self._numbers = {layer.name: number for number, layer in enumerate(exercise.network.layers)}
        self._numbered: dict[Question, Diagnoser] = {}
        self._sizes: dict[Question, tuple[Diagnoser, ...]] = {}

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
        diagnoser = self._diagnoser(question)
        correct = f"{diagnoser.correct:,}"
        try:
            said = diagnoser.diagnose(claim(text))
        except FieldError as error:
            return _not_a_number(question, text, correct, str(error))
        return Marked(question, text, said.verdict, correct, said.explanations)

    def mark_all(self, answers: Mapping[Question, str]) -> tuple[Marked, ...]:
        """Return what is said of every question, the unanswered ones among them."""
        return tuple(self.mark(one, answers.get(one, "")) for one in self.exercise.questions)

    def _diagnoser(self, question: Question) -> Diagnoser:
        if question not in self._numbered:
            quantity, scale = QUANTITIES[question.asked], self.exercise.scale
            number = self.number(question)
            self._numbered[question] = Diagnoser(
                of_total(self._counts, quantity, scale)
                if number is None
                else of_row(self._counts, number, quantity, scale)
            )
        return self._numbered[question]

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
        found = self._wrong_axes(question, true, said)
        return Marked(question, text, "mistake" if found else "unknown", correct, found)

    def _wrong_axes(self, question: Question, true: Shape, said: Shape) -> tuple[Explanation, ...]:
        """Return what gives the sizes that are wrong, each explanation once."""
        if len(said) != len(true):
            return ()
        found: dict[str, Explanation] = {}
        for axis, size, claimed in zip(self._axes(question), true, said, strict=True):
            exact = Fraction(claimed)
            if size != claimed:
                for explanation in axis.diagnose(Claim(exact, exact)).explanations:
                    found.setdefault(explanation.id, explanation)
        return tuple(found.values())

    def _axes(self, question: Question) -> tuple[Diagnoser, ...]:
        """Return what says of each size of a shape whether it is right."""
        if question not in self._sizes:
            subject = Subject(self._counts, self._numbers[question.row], self.exercise.scale)
            drafts: list[Draft] = [Fixed(line.formula) for line in shape_lines(subject)]
            windows = sizes(subject)
            drafts[len(drafts) - len(windows) :] = windows
            self._sizes[question] = tuple(Diagnoser((draft,)) for draft in drafts)
        return self._sizes[question]


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
        topic: What the questions have in common, such as `Parameters of convolutions`.
        right: Questions that were answered rightly.
        asked: Questions of the topic.
        mistakes: How often each mistake was made, by id; where several fit, the first.
    """

    topic: str
    right: int
    asked: int
    mistakes: dict[str, int]


TOTALS = "Totals"
"""The topic of every question about the whole network."""

QUANTITY_TITLES: dict[Asked, str] = {
    "shape": "Output size",
    "parameters": "Parameters",
    "memory": "Memory",
    "macs": "Multiply-accumulates",
}
"""What a person calls what is asked."""

FAMILY_TITLES: dict[str, str] = {
    "convolution": "convolutions",
    "dense": "fully connected layers",
    "pooling": "pooling",
    "normalisation": "normalisation",
    "activation": "activations",
    "merge": "layers that join rows",
    "reshape": "layers that reshape",
    "attention": "attention",
    "recurrent": "recurrent layers",
    "embedding": "embeddings",
    "input": "the input",
    "unknown": "other layers",
}
"""What a person calls the layers of a family."""


def topic(question: Question, family: str) -> str:
    """Return what a question is about, in words: `Output size of pooling`.

    Args:
        question: The question.
        family: The family of its row; anything where the whole network is asked about.
    """
    if question.row == TOTAL:
        return TOTALS
    return f"{QUANTITY_TITLES[question.asked]} of {FAMILY_TITLES.get(family, family)}"


def score(network: Network, marks: Iterable[Marked]) -> tuple[TopicScore, ...]:
    """Return the points by topic, in the order in which the topics come up."""
    families = {layer.name: layer.family for layer in network.layers}
    topics: dict[str, list[Marked]] = {}
    for mark in marks:
        about = topic(mark.question, families.get(mark.question.row, ""))
        topics.setdefault(about, []).append(mark)
    return tuple(
        TopicScore(about, sum(mark.right for mark in of), len(of), mistakes_of(of))
        for about, of in topics.items()
    )


def mistakes_of(marks: Iterable[Marked]) -> dict[str, int]:
    """Return how often each mistake was made, by id, the most usual first."""
    made: dict[str, int] = {}
    for mark in marks:
        for mistake in mark.explanations[0].mistakes if mark.explanations else ():
            made[mistake.id] = made.get(mistake.id, 0) + 1
    return dict(sorted(made.items(), key=lambda item: -item[1]))
