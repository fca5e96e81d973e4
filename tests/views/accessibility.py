"""What a screen reader is told of a widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def takes_focus(widget: QWidget) -> bool:
    """Return whether the keyboard reaches a widget; one with a proxy hands it on."""
    reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    return reached and widget.isVisible() and widget.isEnabled()


def accessible_name(widget: QWidget) -> str:
    """Return the name that is read out."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)
