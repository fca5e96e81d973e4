"""What shows that a file is being read or written, and lets a person give it up."""

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from cnnparam_gui.models.plain import plain
from cnnparam_gui.views.work import Work

_QUICK_MS = 150
"""What is done within this time shows nothing: it would only flicker."""

_STEPS = 1000
_LONGEST_NAME = 40


class Words(NamedTuple):
    """What a strip says.

    Attributes:
        doing: What goes on, with `{file}` in it.
        progress: What the bar is called.
        cancel: What Cancel does.
    """

    doing: str
    progress: str
    cancel: str


class WorkStrip(QWidget):
    """A line with the name of the file, how far it is, and Cancel, which Escape presses too."""

    def __init__(self, work: Work, words: Words, parent: QWidget | None = None) -> None:
        """Follow some work; hidden while there is none."""
        super().__init__(parent)
        self._words = words
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words.progress)
        self.bar.setFixedWidth(10 * self.fontMetrics().averageCharWidth() * 2)
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self.cancel_button = QToolButton()
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setToolTip(words.cancel)
        self.cancel_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel_button.clicked.connect(work.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        for widget in (self.label, self.bar, self.cancel_button):
            row.addWidget(widget)
        # A shortcut of what is hidden does nothing.
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(work.cancel)
        # Where another strip is shown too, each is asked in turn.
        escape.activatedAmbiguously.connect(work.cancel)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_QUICK_MS)
        self._delay.timeout.connect(self.show)
        work.started.connect(self._begin)
        work.progressed.connect(self._go_on)
        work.stopped.connect(self._end)
        self.hide()

    def _begin(self, name: str) -> None:
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        self.label.setText(self._words.doing.format(file=short))
        self.label.setToolTip(plain(name))
        self._go_on(0.0)
        self._delay.start()

    def _go_on(self, done: float) -> None:
        # Without a number the bar runs to and fro; readers of quick files tell none.
        self.bar.setRange(0, _STEPS if done > 0 else 0)
        self.bar.setValue(round(_STEPS * done))

    def _end(self) -> None:
        self._delay.stop()
        self.hide()
