"""A language that nobody speaks: every text is longer by 40 % and stands in brackets.

With it in the window, a text without brackets is one that nobody can translate, and a text that
is cut is one for which some language will find no room.
"""

import re
from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

_LONGER = 0.4
_PLACEHOLDER = re.compile(r"\{\w*\}")


class PseudoTranslator(QTranslator):
    """Translates every text that is listed for translation, and no other one."""

    def __init__(self, sources: Iterable[tuple[str, str]], parent: QObject) -> None:
        """Take the contexts and texts that are listed."""
        super().__init__(parent)
        self._sources = set(sources)

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a longer text in brackets; None for one that is not listed."""
        return pseudo(source) if (context, source) in self._sources else None

    def isEmpty(self) -> bool:
        """Say that there is something to translate with."""
        return False


def pseudo(source: str) -> str:
    """Return a text that is longer by 40 %, in brackets."""
    more = "~" * ceil(len(_PLACEHOLDER.sub("", source)) * _LONGER)
    if " " in source.strip():  # a longer sentence has more words, not a longer last one
        more = "".join(f" {more[start : start + 5]}" for start in range(0, len(more), 5))
    return f"[{source}{more}]"


def texts_of(root: QWidget) -> Iterator[tuple[QObject, str]]:
    """Yield what a person sees or hears of a widget and all in it, each with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QMenu) and not widget.actions():
            continue
        for text in _own(widget):
            yield widget, text
    for action in root.findChildren(QAction):
        yield action, action.text()
        yield action, action.toolTip()


def _own(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QTabWidget():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QTableView():
            yield from _titles(widget.horizontalHeader())
        case QTreeView():
            yield from _titles(widget.header())


def _titles(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = model.headerData(section, header.orientation(), role)
            yield text if isinstance(text, str) else ""


def cut(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield the labels and buttons that have less room than their text takes."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        text = widget.text()
        if not text:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                yield widget, text
        elif widget.width() < widget.minimumSizeHint().width():
            yield widget, text
