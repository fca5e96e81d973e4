"""Texts with names of a file in them, shown as they are.

Qt takes a text with a tag in it for rich text, and then opens the pictures that it names, even
those on another computer. What a file says must never make it do so.
"""

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """Return a text that a tool tip, a label and a message show letter by letter."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
