"""The rows that frameworks differ on, as a table."""

from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from cnnparam_gui.core.frameworks import FRAMEWORKS
from cnnparam_gui.core.semantics import Outcome, agreement, compare
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)

TITLES = (
    QT_TRANSLATE_NOOP("Semantics", "Row"),
    QT_TRANSLATE_NOOP("Semantics", "Name"),
    QT_TRANSLATE_NOOP("Semantics", "Kind"),
    QT_TRANSLATE_NOOP("Semantics", "Follows"),
)
"""The columns before those of the frameworks."""

_NUMBER = 0
_FRAMEWORKS = tuple(FRAMEWORKS)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Line(msgspec.Struct, frozen=True):
    row: int
    texts: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    own: Outcome


class SemanticsModel(QAbstractTableModel):
    """One line a row that differs: number, name, kind, whom it follows, a shape a framework.

    It reads the document only while it is awake, and once for all changes that come together, so
    that nothing is spent while nobody sees it.

    Attributes:
        sentence: What is to be said where no row differs.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Compare the rows of a document, when it is awake."""
        super().__init__(parent)
        self._document = document
        self._lines: list[_Line] = []
        self.sentence = core_text(agreement(document.counts))
        self._following = Following(document, self._refresh, self, figures=False)

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def row(self, index: _Index) -> int:
        """Return the row of the network that a line is about."""
        return self._lines[index.row()].row

    def _refresh(self) -> None:
        counts = self._document.counts
        self.sentence = core_text(agreement(counts))
        layers = counts.network.layers
        lines = []
        for item in compare(counts):
            layer = layers[item.row]
            outcomes = tuple(item.outcomes.values())
            follows = FRAMEWORKS[item.follows].title
            words = (grouped(item.row + 1), layer.name, layer.kind(), follows)
            texts = (*words, *map(_shape, outcomes))
            lines.append(_Line(item.row, texts, outcomes, item.outcomes[item.follows]))
        if lines != self._lines or not lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    # Qt's interface

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of rows that differ."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(TITLES) + len(_FRAMEWORKS)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows; the shapes that are not the row's own stand out."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        framework = column - len(TITLES)
        if role == _DISPLAY:
            return line.texts[column]
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return _RIGHT if column == _NUMBER or framework >= 0 else _LEFT
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            said = f"{self.headerData(column, _ACROSS)}: {line.texts[column]}"
            reason = line.outcomes[framework].reason if framework >= 0 else ""
            return f"{said}. {reason}" if reason else said
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return (
                plain(core_text(line.outcomes[framework].reason)) or None
                if framework >= 0
                else None
            )
        differs = framework >= 0 and line.outcomes[framework].shape != line.own.shape
        if role == int(Qt.ItemDataRole.FontRole) and differs:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column."""
        if orientation != _ACROSS:
            return None
        framework = section - len(TITLES)
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return _RIGHT if section == _NUMBER or framework >= 0 else _LEFT
        if role != _DISPLAY:
            return None
        if framework >= 0:
            return FRAMEWORKS[_FRAMEWORKS[framework]].title
        return QCoreApplication.translate("Semantics", TITLES[section])


_ACROSS = Qt.Orientation.Horizontal


def _shape(outcome: Outcome) -> str:
    if outcome.shape is None:
        return QCoreApplication.translate("Semantics", "refused")
    return format_shape(outcome.shape)
