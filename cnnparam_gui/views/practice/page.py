"""The page on which a student works: the table, what is said of an answer, and the score."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.core.exercise import Question
from cnnparam_gui.document.practice import Practice
from cnnparam_gui.files.answer_file import MAX_STUDENT
from cnnparam_gui.models.practice_table import PracticeTableModel
from cnnparam_gui.models.practice_words import CELL_LINK, feedback, heading
from cnnparam_gui.views.practice.score_page import ScorePage
from cnnparam_gui.views.practice.table import PracticeTable
from cnnparam_gui.views.practice.totals import TotalsStrip
from cnnparam_gui.views.save_dialog import finish_typing


class PracticePage(QStackedWidget):
    """An exercise that a student works on, and its score at the end.

    Attributes:
        practice: The answers.
        model: The rows of the exercise.
        table: The table that is filled in.
        totals: What is asked of the whole network.
        student: The student's name.
        progress: How many are answered.
        about: What the feedback is about.
        feedback: What is said of the current answer, and the hints.
        score: What a student sees at the end.

    Signals:
        finish_requested: A person wants everything marked.
        save_requested: A person wants to save the answers.
        leave_requested: A person wants to go back to the open network.
        again_requested: A person wants another exercise of the same sort.
    """

    finish_requested = Signal()
    save_requested = Signal()
    leave_requested = Signal()
    again_requested = Signal()

    def __init__(self, practice: Practice, *, again: bool, parent: QWidget) -> None:
        """Show the work; the score is shown when it is finished.

        Args:
            practice: The exercise with the answers so far.
            again: Whether there can be another exercise of the same sort.
            parent: What it lies in.
        """
        super().__init__(parent)
        self.practice = practice
        self._question: Question | None = None
        self.model = PracticeTableModel(practice, self)
        self._work = QWidget(self)
        self._make_header()
        self.table = PracticeTable(self.model, practice, self._work)
        self.totals = TotalsStrip(practice, self._work)
        self._make_feedback()
        self._lay_out()
        self.addWidget(self._work)
        self.score = ScorePage(practice, again=again, parent=self)
        self.addWidget(self.score)
        self._join()
        self._refresh()

    # Placing

    # The letters of the buttons are none of the menus': Alt+F is to open the File menu.

    def _make_header(self) -> None:
        title = self.practice.exercise.title or self.tr("Practise")
        self.title = QLabel(title, self._work)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.student = QLineEdit(self.practice.student, self._work)
        self.student.setMaxLength(MAX_STUDENT)
        self.student.setPlaceholderText(self.tr("Your name"))
        self.student.setAccessibleName(self.tr("Your name"))
        self.student.setMaximumWidth(20 * self.fontMetrics().averageCharWidth())
        self.progress = QLabel(self._work)
        at_once = self.practice.exercise.checking == "at once"
        self._finish_text = self.tr("F&inish") if at_once else self.tr("&Check all")
        self.finish_button = self._button(self._finish_text, self.finish_requested)
        self.finish_button.setToolTip(self.tr("Marks everything and shows the score (Ctrl+Enter)"))
        self.save_button = self._button(self.tr("&Save answers"), self.save_requested)
        self.leave_button = self._button(self.tr("Le&ave"), self.leave_requested)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self._work)
        button.clicked.connect(signal)
        return button

    def _make_feedback(self) -> None:
        self.about = QLabel(self._work)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.about.font()
        font.setBold(True)
        self.about.setFont(font)
        self.hint_button = QPushButton(self.tr("Hi&nt"), self._work)
        self.hint_button.setToolTip(self.tr("The formula first, then the numbers (F4)"))
        self.hint_button.clicked.connect(self.hint)
        self.reveal_button = QPushButton(self.tr("Sho&w the working"), self._work)
        self.reveal_button.setToolTip(
            self.tr("Shows how it is worked out (Shift+F4); the answer then stays as it is")
        )
        self.reveal_button.clicked.connect(self.reveal)
        self.feedback = QTextBrowser(self._work)
        self.feedback.setOpenLinks(False)
        self.feedback.setAccessibleName(self.tr("What is said of the answer"))

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(self.title, 1)
        for widget in (self.progress, self.student):
            header.addWidget(widget)
        for button in (self.save_button, self.finish_button, self.leave_button):
            header.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(self.about, 1)
        line.addWidget(self.hint_button)
        line.addWidget(self.reveal_button)
        below = QWidget(self._work)
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.addLayout(line)
        under.addWidget(self.feedback)
        above = QWidget(self._work)
        over = QVBoxLayout(above)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.table)
        over.addWidget(self.totals)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self._work)
        self.splitter.addWidget(above)
        self.splitter.addWidget(below)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([300, 100])
        layout = QVBoxLayout(self._work)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(header)
        layout.addWidget(self.splitter, 1)

    def _join(self) -> None:
        for part in (self.table, self.totals):
            part.question_entered.connect(self._enter)
            part.stepped.connect(self._step)
        self.student.textChanged.connect(self.practice.set_student)
        self.practice.changed.connect(self._refresh)
        self.score.cell_chosen.connect(self._follow)
        self.score.save_button.clicked.connect(self.save_requested)
        self.score.leave_button.clicked.connect(self.leave_requested)
        self.score.again_button.clicked.connect(self.again_requested)
        self.score.table_button.clicked.connect(self.show_work)

    # What a student does

    def begin(self) -> None:
        """Go to the first question without an answer."""
        questions = self.practice.exercise.questions
        self.go_to(self.practice.open_after(None) or questions[0])

    def go_to(self, question: Question) -> None:
        """Make the cell or the line of a question the one that has the keyboard."""
        self._enter(question)
        if not self.table.enter_question(question):
            self.totals.enter_question(question)

    def hint(self) -> None:
        """Give a hint to the current question."""
        if self._question is not None:
            self.practice.take_hint(self._question)

    def reveal(self) -> None:
        """Show the working of the current question."""
        if self._question is not None:
            self.practice.reveal(self._question)

    def step(self, step: Callable[[], None]) -> None:
        """Take an answer back, or give it again, and go to where that was."""
        touched: list[Question] = []
        self.practice.answered.connect(touched.append)
        step()
        self.practice.answered.disconnect(touched.append)
        if touched:
            self.go_to(touched[-1])

    def take_typing(self) -> None:
        """Take what is still being typed as an answer."""
        finish_typing()
        self.totals.take_typing()

    def show_score(self) -> None:
        """Show the score."""
        self.score.refresh()
        self.setCurrentWidget(self.score)
        self.score.report.setFocus()

    def show_work(self) -> None:
        """Show the table again."""
        self.setCurrentWidget(self._work)
        self.table.setFocus()

    def _enter(self, question: Question | None) -> None:
        self._question = question
        self._refresh()

    def _step(self, answered: bool) -> None:
        """Go on to the next blank; stay where an answer was just found wrong."""
        question = self._question
        mark = self.practice.told(question) if question else None
        if answered and mark is not None and not mark.right:
            return
        following = self.practice.open_after(question)
        if following is not None:
            self.go_to(following)
        elif not self.practice.finished:
            self.finish_button.setFocus()

    def _follow(self, link: QUrl) -> None:
        number = int(link.toString().removeprefix(CELL_LINK))
        self.show_work()
        self.go_to(self.practice.exercise.questions[number])

    # Showing

    def _refresh(self) -> None:
        practice, question = self.practice, self._question
        self.progress.setText(self._progress())
        self.finish_button.setText(self.tr("Sc&ore") if practice.finished else self._finish_text)
        able = question is not None and practice.can_hint(question)
        self.hint_button.setEnabled(able)
        shown = question is not None and practice.can_reveal(question)
        self.reveal_button.setEnabled(shown)
        if question is None:
            self.about.setText(self.tr("Choose a marked cell to answer it."))
            self.feedback.clear()
            return
        self.about.setText(heading(question))
        self.feedback.setHtml(feedback(practice, question))
        self.feedback.setAccessibleDescription(self.feedback.toPlainText())

    def _progress(self) -> str:
        done = self.practice.progress
        told = self.practice.exercise.checking == "at once" or self.practice.finished
        words = (
            self.tr("{answered} of {asked} answered, {right} right")
            if told
            else self.tr("{answered} of {asked} answered")
        )
        return words.format(answered=done.answered, asked=done.asked, right=done.right)
