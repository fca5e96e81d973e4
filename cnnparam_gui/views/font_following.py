"""What widgets work out from the size of their text, kept in step when it changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Follower(QObject):
    """Calls what fits a widget to its text, whenever an event of one type reaches it."""

    def __init__(self, widget: QWidget, event: QEvent.Type, fit: Callable[[], object]) -> None:
        super().__init__(widget)
        self._event = event
        self._fit = fit
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == self._event:
            self._fit()
        return False


def follow_font(widget: QWidget, fit: Callable[[], object]) -> None:
    """Fit something to the font of a widget, now and whenever that changes."""
    fit()
    _Follower(widget, QEvent.Type.FontChange, fit)


def follow_text_size(widget: QWidget, fit: Callable[[], object]) -> None:
    """Fit a widget with a font of its own to the application's, whenever that changes."""
    _Follower(widget, QEvent.Type.ApplicationFontChange, fit)


def enlarge(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Give a widget a text so many times as large as the application's, whatever size that is."""

    def fit() -> None:
        font = widget.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * factor)
        font.setBold(bold)
        widget.setFont(font)

    fit()
    follow_text_size(widget, fit)
