"""A line over the foot of the table that asks one thing, and says at once why it will not do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

_LEAST_CHARACTERS = 8


class AskStrip(QFrame):
    """Asks for a text; Enter gives it, Escape leaves all as it was.

    Attributes:
        edit: The line.
        said: What is wrong with the text, or what it does.

    Signals:
        answered: A person gave a text that will do.
    """

    answered = Signal(str)

    def __init__(
        self,
        over: QAbstractScrollArea,
        question: str,
        text: str,
        refusal: Callable[[str], str],
        hint: str = "",
    ) -> None:
        """Ask over the foot of a widget, which gets the keyboard back.

        Args:
            over: The widget.
            question: What is asked, with a colon.
            text: What stands in the line at first, selected.
            refusal: Returns why a text will not do; empty where it does.
            hint: What is said while it does.
        """
        super().__init__(over)
        self._over, self._refusal, self._hint = over, refusal, hint
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        label = QLabel(question, self)
        self.edit = QLineEdit(text, self)
        self.edit.setAccessibleName(question.replace("&", "").rstrip(":"))
        self.edit.setMinimumWidth(_LEAST_CHARACTERS * self.fontMetrics().averageCharWidth())
        label.setBuddy(self.edit)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self._done = QPushButton(self.tr("OK"), self)
        cancel = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout()
        for widget in (label, self.edit, self._done, cancel):
            row.addWidget(widget, 1 if widget is self.edit else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.said)
        self.edit.textChanged.connect(self._check)
        self._done.clicked.connect(self._answer)
        cancel.clicked.connect(self.leave)
        over.viewport().installEventFilter(self)
        self._check()

    def ask(self) -> None:
        """Show it, with the keyboard in its line."""
        self._place()
        self.show()
        self.raise_()
        self.edit.selectAll()
        self.edit.setFocus()

    def leave(self) -> None:
        """Go, and give the keyboard back."""
        self.hide()
        self._over.viewport().removeEventFilter(self)
        self._over.setFocus()
        self.deleteLater()

    def _check(self) -> None:
        reason = self._refusal(self.edit.text())
        self.said.setText(reason or self._hint)
        self.edit.setAccessibleDescription(self.said.text())
        self._done.setEnabled(not reason)
        if self.isVisible():
            self._place()

    def _answer(self) -> None:
        if self._done.isEnabled():
            text = self.edit.text()
            self.leave()
            self.answered.emit(text)

    def _place(self) -> None:
        room = self._over.viewport().geometry()
        height = self.heightForWidth(room.width())
        self.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the widget when it takes another size."""
        if event.type() == QEvent.Type.Resize and watched is not self:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape; no key reaches the table below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
        event.accept()
