"""The layer table of an exercise: blank cells take answers, and nothing else gives them away."""

from collections.abc import Iterator
from functools import partial
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from cnnparam_gui.core.exercise import TOTAL, Asked, Marked, Question
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.document.document import Document
from cnnparam_gui.document.practice import Practice, title_of
from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
    FIGURE_COLUMNS,
    FieldColumn,
    FigureColumn,
)
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.numbers import from_local
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.practice_words import verdict

CellState: TypeAlias = Literal["given", "hidden", "blank", "answered", "right", "wrong"]
"""What a cell is: given by the exercise, kept back, to be filled in, or filled in."""

UNSEEN = "\u2026"
"""What stands in a cell that would give an answer away."""

_COLUMN_OF: dict[Asked, str] = {
    "shape": "output",
    "parameters": "parameters",
    "memory": "memory",
    "macs": "macs",
}
_GIVES: dict[Asked, frozenset[str]] = {
    "shape": frozenset({"output", "activation", "memory", "macs"}),
    "parameters": frozenset(
        {"weights", "biases", "parameters", "trainable", "non_trainable", "macs"}
    ),
    "memory": frozenset({"memory", "activation"}),
    "macs": frozenset({"macs"}),
}
"""The columns of a row from which one reads off what is asked of it."""

_ALWAYS = ("name", "kind", "size", "kernel", "stride", "padding", "output")
_NARROWEST_ANSWER = "00,000,000"
_ROOM_FOR_MARK = "000"
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_Index = QModelIndex | QPersistentModelIndex


class PracticeTableModel(LayerTableModel):
    """The rows of an exercise; what one types into a blank cell becomes an answer."""

    def __init__(self, practice: Practice, parent: QObject | None = None) -> None:
        """Show the network of an exercise and the answers to it."""
        document = Document(practice.exercise.network)
        document.set_scale(practice.exercise.scale)
        super().__init__(document, parent)
        document.setParent(self)
        self._practice = practice
        exercise = practice.exercise
        self._questions = {
            (practice.marker.number(question), COLUMN_INDEX[_COLUMN_OF[question.asked]]): question
            for question in exercise.questions
            if question.row != TOTAL
        }
        self._places = {question: place for place, question in self._questions.items()}
        self._unseen = frozenset(_giving(practice))
        practice.answered.connect(self._tell_answer)

    # What a cell is

    def question_at(self, index: _Index) -> Question | None:
        """Return what is asked in a cell, None where nothing is."""
        return self._questions.get((index.row(), index.column()))

    def index_of(self, question: Question) -> QModelIndex:
        """Return the cell of a question; an invalid one for the whole network."""
        row, column = self._places.get(question, (None, -1))
        return QModelIndex() if row is None else self.index(row, column)

    def state(self, row: int, column: int) -> CellState:
        """Return what a cell is."""
        question = self._questions.get((row, column))
        if question is None:
            return "hidden" if self._is_unseen(row, column) else "given"
        mark = self._practice.told(question)
        if mark is not None:
            return "right" if mark.right else "wrong"
        return "answered" if self._practice.answer_to(question) else "blank"

    def _is_unseen(self, row: int, column: int) -> bool:
        entry = COLUMNS[column]
        if isinstance(entry, FieldColumn):
            return False
        # Receptive fields and strides lead to the sizes that are asked.
        return not isinstance(entry, FigureColumn) or (row, entry.key) in self._unseen

    def columns_shown(self) -> list[int]:
        """Return the columns that a student needs: those one works with, and those asked about."""
        asked = {column for _, column in self._questions}
        shown = asked | {COLUMN_INDEX[key] for key in _ALWAYS} | set(self._telling_fields())
        return sorted(shown)

    def _telling_fields(self) -> Iterator[int]:
        """Give the columns of fields in which a row is not as rows of its kind are at first."""
        for number, column in enumerate(COLUMNS):
            if not isinstance(column, FieldColumn) or column.key == "block":
                continue
            tells = column.field if column.key == "bias" else partial(_differs, column)
            if any(map(tells, self._layers)):
                yield number

    # What a cell shows

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell: an answer, what is given, or that it is kept back."""
        question = self._questions.get((row, column))
        if question is not None:
            return self._practice.answer_to(question)
        return UNSEEN if self._is_unseen(row, column) else super().text(row, column)

    def share(self, row: int, column: int) -> float:
        """Return no share: bars would be compared with what is asked."""
        return 0.0

    @property
    def largest(self) -> dict[str, int]:
        """The largest figures, which nobody is told."""
        return {}

    def widest_figure(self, column: int) -> str:
        """Return the longest text that shows in a column, with room for an answer and its mark."""
        texts = [self.text(row, column) for row in range(self.rowCount())]
        if any(place == column for _, place in self._questions):
            texts = [f"{text}{_ROOM_FOR_MARK}" for text in (*texts, _NARROWEST_ANSWER)]
        return max(texts, key=len, default="")

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what a cell can do: only what is asked and not settled can be edited."""
        flag = Qt.ItemFlag
        changing = flag.ItemIsEditable | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled
        flags = super().flags(index) & ~(changing | flag.ItemIsDropEnabled)
        question = self.question_at(index)
        open_ = question is not None and not self._practice.settled(question)
        return flags | flag.ItemIsEditable if open_ else flags

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows; a screen reader is told what is asked and what is said."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == _TOOL_TIP:
            return plain(self._explanation(index)) or None
        question = self.question_at(index)
        if role == _ACCESSIBLE and question is not None:
            return self.spoken(question)
        if role == _ACCESSIBLE and self._is_unseen(index.row(), index.column()):
            words = self.tr("{column}: not shown while you practise")
            return words.format(column=COLUMNS[index.column()].header)
        return super().data(index, role)

    def spoken(self, question: Question) -> str:
        """Return what a screen reader says of a question, such as `blank: parameters of conv1`."""
        title, answer = title_of(question), self._practice.answer_to(question)
        mark = self._practice.told(question)
        if not answer:
            return self.tr("blank: {question}").format(question=title)
        said = f", {verdict(mark)}" if mark is not None else ""
        return f"{title}: {answer}{said}"

    def _explanation(self, index: _Index) -> str:
        """Return the tool tip of a cell, which tells no figure that is kept back."""
        row, column = index.row(), index.column()
        question = self.question_at(index)
        if question is not None:
            return self.spoken(question)
        if self._is_unseen(row, column):
            return self.tr("Not shown while you practise: it would give an answer away.")
        if self._counts[row].problem is not None:
            return self.tr("This row cannot be counted.")
        return self._tool_tip(index) or ""

    # Answers

    def refusal(self, index: _Index, text: str) -> str:
        """Return why a text is no answer; empty where it is one, right or wrong."""
        question = self.question_at(index)
        if question is None or not text.strip():
            return ""
        return self._practice.marker.mark(question, text).why

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Take an answer; False where nothing is asked."""
        return role == _EDIT and self.set_value(index, str(value))

    def set_value(self, index: _Index, value: Any) -> bool:
        """Take an answer; False where nothing is asked."""
        question = self.question_at(index)
        if question is None:
            return False
        self._practice.answer(question, from_local(str(value)))
        return True

    def _tell_answer(self, question: Question) -> None:
        index = self.index_of(question)
        if index.isValid():
            self.dataChanged.emit(index, index)


def _differs(column: FieldColumn, layer: Layer) -> bool:
    field = column.field(layer)
    return field is not None and bool(getattr(layer, field.name) != field.start)


def _giving(practice: Practice) -> Iterator[tuple[int, str]]:
    """Give the cells, by row and key of the column, that would give an answer away.

    These are the figures of a row from which one reads off what is asked of it, and every figure
    that happens to be the same as an answer, as the shape of an activation below a convolution.
    """
    exercise, rows = practice.exercise, practice.marker.counts.rows
    asked: dict[int, list[Asked]] = {}
    for question in exercise.questions:
        number = practice.marker.number(question)
        if number is not None:
            asked.setdefault(number, []).append(question.asked)
    shapes = {rows[number].outputs for number, of in asked.items() if "shape" in of}
    numbers = _answers(practice)
    for number, row in enumerate(rows):
        hidden = {key for what in asked.get(number, ()) for key in _GIVES[what]}
        if row.outputs in shapes:
            hidden |= _GIVES["shape"]
        # Where nothing is asked for, `-` elsewhere says that there is nothing of it.
        hidden |= {key for key, figure in _figures(row, exercise.scale) if (figure or 0) in numbers}
        yield from ((number, key) for key in hidden)


def _figures(row: RowCount, scale: Scale) -> Iterator[tuple[str, int | None]]:
    for column in FIGURE_COLUMNS:
        if column.key != "output":
            yield column.key, column.figure(row, scale)


def _answers(practice: Practice) -> set[int]:
    """Return the numbers that are asked for."""
    marks: tuple[Marked, ...] = practice.marker.mark_all({})
    return {int(mark.correct.replace(",", "")) for mark in marks if mark.question.asked != "shape"}
