"""What lies between two states of a network: in a sentence, and as a table."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cnnparam_gui.core.difference import ADDED, CHANGED, REMOVED, Difference, RowDifference
from cnnparam_gui.models.numbers import counted, grouped
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_COUNTED = (
    (
        CHANGED,
        QT_TRANSLATE_NOOP("Difference", "1 row changed"),
        QT_TRANSLATE_NOOP("Difference", "{number} rows changed"),
    ),
    (
        ADDED,
        QT_TRANSLATE_NOOP("Difference", "1 row added"),
        QT_TRANSLATE_NOOP("Difference", "{number} rows added"),
    ),
    (
        REMOVED,
        QT_TRANSLATE_NOOP("Difference", "1 row removed"),
        QT_TRANSLATE_NOOP("Difference", "{number} rows removed"),
    ),
)
_WORDS = {
    ADDED: QT_TRANSLATE_NOOP("Difference", "Added"),
    REMOVED: QT_TRANSLATE_NOOP("Difference", "Removed"),
    CHANGED: QT_TRANSLATE_NOOP("Difference", "Changed"),
}
_HEADINGS = (
    QT_TRANSLATE_NOOP("Difference", "Row"),
    QT_TRANSLATE_NOOP("Difference", "What"),
    QT_TRANSLATE_NOOP("Difference", "Parameters before"),
    QT_TRANSLATE_NOOP("Difference", "Parameters now"),
    QT_TRANSLATE_NOOP("Difference", "Difference"),
)
_FIRST_FIGURE = 2

_Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    """Return a text of this module in the person's language."""
    return QCoreApplication.translate("Difference", text)


def in_words(difference: Difference) -> str:
    """Return a difference in a few words, such as `3 rows changed, +1,024 parameters`."""
    whats = [row.what for row in difference.rows]
    parts = [
        counted(number, tr(one), tr(many))
        for what, one, many in _COUNTED
        if (number := whats.count(what))
    ]
    if difference.reordered:
        parts.append(tr("the order of rows"))
    if difference.renamed:
        parts.append(tr("the network's name or framework"))
    if not parts:
        return tr("nothing that counts")
    grown = difference.after - difference.before
    same = tr("the same number of parameters")
    parts.append(tr("{number} parameters").format(number=signed(grown)) if grown else same)
    return ", ".join(parts)


def signed(number: int) -> str:
    """Return a number with its sign, `+` too."""
    return f"+{grouped(number)}" if number > 0 else grouped(number)


class DifferenceModel(QAbstractTableModel):
    """The rows that are not the same, with their parameters before and now."""

    def __init__(self, difference: Difference, parent: QObject | None = None) -> None:
        """List a difference, which does not change any more."""
        super().__init__(parent)
        self._rows = difference.rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return the number of rows that are not the same."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            return plain(row.name)
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= _FIRST_FIGURE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: RowDifference, column: int) -> str:
        before, after = row.before, row.after
        if column < _FIRST_FIGURE:
            return (row.name, tr(_WORDS[row.what]))[column]
        if column < len(_HEADINGS) - 1:
            # A row that is not there has no figure; one that cannot be counted has an unknown one.
            absent = ADDED if column == _FIRST_FIGURE else REMOVED
            number = before if column == _FIRST_FIGURE else after
            return ("" if row.what == absent else "?") if number is None else grouped(number)
        if (before is None and row.what != ADDED) or (after is None and row.what != REMOVED):
            return "?"
        grown = (after or 0) - (before or 0)
        return signed(grown) if grown else "0"
