"""The score at the end of an exercise: points by topic, mistakes, and every right answer."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.document.practice import Practice
from cnnparam_gui.models.practice_words import report
from cnnparam_gui.views.font_following import enlarge

_LARGER = 1.5


class ScorePage(QWidget):
    """What a student sees at the end.

    Attributes:
        points: How many answers are right.
        report: Points by topic, and every answer with a link to its working.

    Signals:
        cell_chosen: A person wants to see the working of an answer; carries the link.
    """

    cell_chosen = Signal(QUrl)

    def __init__(self, practice: Practice, *, again: bool, parent: QWidget) -> None:
        """Show the score of an exercise once it is asked to refresh.

        Args:
            practice: The exercise with its answers.
            again: Whether there can be another exercise of the same sort.
            parent: What it lies in.
        """
        super().__init__(parent)
        self._practice = practice
        self.points = QLabel(self)
        self.points.setTextFormat(Qt.TextFormat.PlainText)
        enlarge(self.points, _LARGER, bold=True)
        self.report = QTextBrowser(self)
        self.report.setOpenLinks(False)
        self.report.setAccessibleName(self.tr("Score"))
        self.report.anchorClicked.connect(self.cell_chosen)
        self.again_button = QPushButton(self.tr("Another &one"), self)
        self.again_button.setToolTip(self.tr("A new exercise of the same sort"))
        self.again_button.setVisible(again)
        self.table_button = QPushButton(self.tr("&Back to the table"), self)
        self.save_button = QPushButton(self.tr("&Save answers"), self)
        self.leave_button = QPushButton(self.tr("Le&ave"), self)
        head = QHBoxLayout()
        head.addWidget(self.points, 1)
        for button in (self.again_button, self.table_button, self.save_button, self.leave_button):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(head)
        layout.addWidget(self.report, 1)

    def refresh(self) -> None:
        """Show the score as it is now."""
        done = self._practice.progress
        self.points.setText(
            self.tr("{right} of {asked} points").format(right=done.right, asked=done.asked)
        )
        self.report.setHtml(report(self._practice))
