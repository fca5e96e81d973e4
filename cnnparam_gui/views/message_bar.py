"""Messages above the table: what happened and the ways on, without stopping anybody's work.

A message box takes the keyboard from what is being done; these strips wait until there is time.
"""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.models.plain import plain
from cnnparam_gui.views.icons import icon


class Way(msgspec.Struct, frozen=True):
    """One way on from a message.

    Attributes:
        text: What its button says.
        take: What is done then.
        stays: Whether the message stays, as where the way only shows more of it.
    """

    text: str
    take: Callable[[], object]
    stays: bool = False


class MessageStrip(QFrame):
    """One message: an icon, what happened, the ways on, and a button that puts it away."""

    def __init__(self, text: str, ways: Sequence[Way], away: Callable[[], object]) -> None:
        """Show a message.

        Args:
            text: What happened, why and what to do.
            ways: The ways on, the likeliest first.
            away: What puts the strip away; taking a way does so too, before anything else.
        """
        super().__init__()
        self.text = text
        self.times = 1
        self._away = away
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        sign = QLabel()
        side = self.fontMetrics().height()
        sign.setPixmap(icon("problem").pixmap(QSize(side, side)))
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons = [self._button(way) for way in ways]
        self.close_button = QToolButton()
        self.close_button.setText("\N{MULTIPLICATION SIGN}")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Puts this message away (Esc)"))
        self.close_button.setAccessibleName(self.tr("Put this message away"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.clicked.connect(away)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        for button in (*self.buttons, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        # Only where one of its buttons has the keyboard: Escape in a cell is the cell's.
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(away)
        self.show_times()

    def _button(self, way: Way) -> QPushButton:
        button = QPushButton(way.text)
        button.setAutoDefault(True)  # so that Enter presses it too
        button.clicked.connect(lambda: self._take(way))
        return button

    def _take(self, way: Way) -> None:
        if not way.stays:
            self._away()
        way.take()

    def show_times(self) -> None:
        """Show the text, with how often it was said where that is more than once."""
        shown = self.text
        if self.times > 1:
            shown = self.tr("{message} ({count} times)").format(message=self.text, count=self.times)
        self.label.setText(shown)
        self.label.setToolTip(plain(shown))
        self.setAccessibleName(shown)


class MessageBar(QWidget):
    """The strips above the table; no taller than nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a message."""
        super().__init__(parent)
        self._strips: dict[str, MessageStrip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setAccessibleName(self.tr("Messages"))
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What the strips say, from the top down."""
        return [strip.label.text() for strip in self._strips.values()]

    def strip(self, key: str) -> MessageStrip | None:
        """Return the strip of a message; None where it is not shown."""
        return self._strips.get(key)

    def say(self, key: str, text: str, ways: Sequence[Way] = ()) -> None:
        """Show a message.

        One of the same key takes the place of the one before; where it says the same, it is only
        counted.

        Args:
            key: What it is about.
            text: What happened, why and what to do, in one or two sentences; shown letter by
                letter.
            ways: The ways on, the likeliest first.
        """
        known = self._strips.get(key)
        if known is not None and known.text == text:
            known.times += 1
            known.show_times()
            return
        self.withdraw(key)
        strip = MessageStrip(text, ways, lambda: self.withdraw(key))
        self._strips[key] = strip
        self._column.addWidget(strip)
        self.show()
        # Screen readers say it at once; the keyboard stays where it is.
        # Making its types takes 3 ms, and nothing is said before the window is painted.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        alert = QAccessibleEvent(strip, QAccessible.Event.Alert)
        QAccessible.updateAccessibility(alert)

    def withdraw(self, key: str) -> None:
        """Take a message away, if it is shown."""
        strip = self._strips.pop(key, None)
        if strip is None:
            return
        holder = QApplication.focusWidget()
        if holder is not None and strip.isAncestorOf(holder):
            self._give_back_focus()
        strip.hide()
        self._column.removeWidget(strip)
        strip.deleteLater()
        if not self._strips:
            self.hide()

    def take_focus(self) -> None:
        """Give the keyboard to the first button of the latest message."""
        for strip in reversed(self._strips.values()):
            first = strip.buttons[0] if strip.buttons else strip.close_button
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def _give_back_focus(self) -> None:
        """Leave the keyboard to what stands below, rather than to nothing."""
        self.focusNextPrevChild(True)
