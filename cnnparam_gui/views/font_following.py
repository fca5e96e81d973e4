"""What widgets work out from the size of their text, kept in step when it changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Follower(QObject):
    """Calls what fits to a font, whenever the font of a widget changes."""

    def __init__(self, widget: QWidget, fit: Callable[[], object], owner: QWidget) -> None:
        super().__init__(owner)
        self._fit = fit
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return False


def follow_font(widget: QWidget, fit: Callable[[], object]) -> None:
    """Fit something to the font of a widget, now and whenever that changes."""
    fit()
    _Follower(widget, fit, widget)


def follow_text_size(widget: QWidget, fit: Callable[[], object]) -> None:
    """Fit a widget with a font of its own to the application's, now and whenever that changes.

    Such a widget is not told of it; what holds it is, unless it has a font of its own too.
    """
    fit()
    above = widget.parentWidget()
    if above is not None:
        _Follower(above, fit, widget)


def enlarge(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Give a widget a text so many times as large as the application's, whatever size that is."""

    def fit() -> None:
        font = widget.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * factor)
        font.setBold(bold)
        widget.setFont(font)

    follow_text_size(widget, fit)
