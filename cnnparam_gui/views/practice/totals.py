"""What is asked of the whole network: one line of text a question, below the table."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from cnnparam_gui.core.exercise import TOTAL, Question
from cnnparam_gui.document.practice import Practice
from cnnparam_gui.models.numbers import from_local
from cnnparam_gui.models.practice_words import asked_title, heading, verdict
from cnnparam_gui.views.icons import icon

_USUAL_ANSWER = "000,000,000"


class TotalsStrip(QWidget):
    """Lines to answer what is asked of the whole network.

    Attributes:
        lines: The line of each question.

    Signals:
        question_entered: A line has the focus now; carries its question.
        stepped: Enter was pressed; carries whether it gave an answer.
    """

    question_entered = Signal(object)
    stepped = Signal(bool)

    def __init__(self, practice: Practice, parent: QWidget) -> None:
        """Ask what an exercise asks of the whole network."""
        super().__init__(parent)
        self._practice = practice
        self.lines: dict[Question, QLineEdit] = {}
        self._marks: dict[Question, QAction] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(QLabel(self.tr("Whole network:"), self))
        for question in self._asked():
            line = self._line(question)
            label = QLabel(asked_title(question.asked), self)
            label.setBuddy(line)
            layout.addWidget(label)
            layout.addWidget(line)
        layout.addStretch(1)
        practice.answered.connect(self._refresh)
        for question in self.lines:
            self._refresh(question)
        self.setVisible(bool(self.lines))

    def _asked(self) -> Iterable[Question]:
        questions = self._practice.exercise.questions
        return (question for question in questions if question.row == TOTAL)

    def _line(self, question: Question) -> QLineEdit:
        line = QLineEdit(self)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        room = line.fontMetrics().horizontalAdvance(_USUAL_ANSWER)
        line.setMinimumWidth(room // 2)
        line.setMaximumWidth(2 * room)
        self._marks[question] = line.addAction(
            icon("pencil"), QLineEdit.ActionPosition.LeadingPosition
        )
        line.editingFinished.connect(
            lambda: self._practice.answer(question, from_local(line.text()))
        )
        line.returnPressed.connect(lambda: self.stepped.emit(True))
        line.installEventFilter(self)
        self.lines[question] = line
        return line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which question has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            for question, line in self.lines.items():
                if line is watched:
                    self.question_entered.emit(question)
        return super().eventFilter(watched, event)

    def enter_question(self, question: Question) -> None:
        """Give the keyboard to the line of a question."""
        line = self.lines.get(question)
        if line is not None:
            line.setFocus()
            line.selectAll()

    def take_typing(self) -> None:
        """Take what stands in the lines as answers."""
        for question, line in self.lines.items():
            self._practice.answer(question, from_local(line.text()))

    def _refresh(self, question: Question) -> None:
        line = self.lines.get(question)
        if line is None:
            return
        practice, mark = self._practice, self._practice.told(question)
        answer = practice.answer_to(question)
        if line.text() != answer:
            line.setText(answer)
        line.setReadOnly(practice.settled(question))
        name, words = "pencil", "" if answer else self.tr("blank")
        if mark is not None:
            name, words = "ok" if mark.right else "wrong", verdict(mark)
        self._marks[question].setIcon(icon(name))
        line.setAccessibleName(", ".join(filter(None, (heading(question), words))))
        line.setToolTip(line.accessibleName())
