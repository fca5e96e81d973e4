"""A table of figures to read: lines of texts, with what a person hears and copies of them."""

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from cnnparam_gui.models.plain import plain

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_DISPLAY = int(_Role.DisplayRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ACROSS = Qt.Orientation.Horizontal

ICON_ROLE = int(_Role.UserRole) + 1
"""The name of the icon before a text, empty for none; views know the drawings."""


class Heading(msgspec.Struct, frozen=True):
    """The heading of a column.

    Attributes:
        title: What it says, in the user's language.
        number: Whether its cells are numbers, which stand right.
    """

    title: str
    number: bool = False


class Line(msgspec.Struct, frozen=True):
    """One line.

    Attributes:
        texts: What its cells show, one a column.
        tip: What there is to say about it besides.
        icon: The name of the icon before its first text.
        bold: Whether it stands out, as a sum does.
        row: The row of the network that it is about, None for none.
    """

    texts: tuple[str, ...]
    tip: str = ""
    icon: str = ""
    bold: bool = False
    row: int | None = None


class LineModel(QAbstractTableModel):
    """Lines under headings."""

    def __init__(self, headings: Sequence[Heading], parent: QObject | None = None) -> None:
        """Show no lines yet."""
        super().__init__(parent)
        self._headings = tuple(headings)
        self._lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Show other lines; the place of the cursor is kept where there are as many."""
        if len(lines) != len(self._lines):
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        elif lines != self._lines:
            self._lines = lines
            last = self.index(len(lines) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def entitle(self, headings: Sequence[Heading]) -> None:
        """Put other headings over as many columns."""
        if tuple(headings) != self._headings:
            self._headings = tuple(headings)
            self.headerDataChanged.emit(_ACROSS, 0, len(headings) - 1)

    def row(self, index: _Index) -> int | None:
        """Return the row of the network that a line is about, None for none."""
        return self._lines[index.row()].row

    def text(self) -> str:
        """Return headings and lines with a tab between cells, as spreadsheets take them."""
        titles = tuple(heading.title for heading in self._headings)
        return "\n".join("\t".join(texts) for texts in (titles, *(x.texts for x in self._lines)))

    # Qt's interface

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows and says."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        if role == _DISPLAY:
            return line.texts[column]
        if role == int(_Role.TextAlignmentRole):
            return self._alignment(column)
        if role == int(_Role.ToolTipRole):
            return plain(line.tip) or None
        if role == int(_Role.AccessibleTextRole):
            said = f"{self._headings[column].title}: {line.texts[column]}"
            return f"{said}. {line.tip}" if line.tip and not column else said
        if role == ICON_ROLE:
            return "" if column else line.icon
        if role == int(_Role.FontRole) and line.bold:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column."""
        if orientation != _ACROSS:
            return None
        if role == int(_Role.TextAlignmentRole):
            return self._alignment(section)
        return self._headings[section].title if role == _DISPLAY else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if self._headings[column].number else _LEFT
