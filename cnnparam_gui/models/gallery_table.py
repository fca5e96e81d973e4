"""The architectures of the gallery as a table that can be searched and sorted."""

import re
from collections.abc import Callable, Sequence
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

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.files.gallery import Entry
from cnnparam_gui.files.gallery_search import Figures, Search, parse
from cnnparam_gui.models.core_text import core_text, inside
from cnnparam_gui.models.numbers import grouped, short
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WAITING = "…"


class Column(msgspec.Struct, frozen=True):
    """A column.

    Attributes:
        title: What stands in its header, to be translated.
        value: What it is sorted by; None where it is not known.
        text: What stands in a cell.
        number: Whether its cells are numbers.
        rank: How telling it is: where there is no room, the last ones are left out.
        widest: As long as its longest text, where that is not known from the start.
    """

    title: str
    value: Callable[[Entry, Figures | None], Any]
    text: Callable[[Any], str] = str
    number: bool = False
    rank: int = 0
    widest: str = ""


COLUMNS: tuple[Column, ...] = (
    Column(QT_TRANSLATE_NOOP("Gallery", "Name"), lambda entry, _: entry.name),
    Column(QT_TRANSLATE_NOOP("Gallery", "Family"), lambda entry, _: entry.family, rank=3),
    Column(QT_TRANSLATE_NOOP("Gallery", "Year"), lambda entry, _: entry.year, number=True),
    Column(
        QT_TRANSLATE_NOOP("Gallery", "Task"),
        lambda entry, _: inside(entry.task.capitalize()),
        rank=1,
    ),
    Column(
        QT_TRANSLATE_NOOP("Gallery", "Parameters"),
        lambda entry, known: known.parameters if known else entry.parameters,
        grouped,
        number=True,
        widest="999,999,999",
    ),
    Column(
        QT_TRANSLATE_NOOP("Gallery", "MACs"),
        lambda _, known: known.macs if known else None,
        lambda macs: short(macs, "MAC"),
        number=True,
        widest="999.9 GMAC",
    ),
    Column(
        QT_TRANSLATE_NOOP("Gallery", "Rows"),
        lambda _, known: known.rows if known else None,
        grouped,
        number=True,
        rank=2,
        widest="9,999",
    ),
)
"""Every column; figures are those of an architecture at its own resolution."""


def _natural(name: str) -> list[tuple[int, str]]:
    """Return what names are sorted by: their numbers count as numbers, so 18 is before 110."""
    parts = re.findall(r"[0-9]+|[^0-9]+", name.casefold())
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


class GalleryTable(QAbstractTableModel):
    """The architectures that a search finds; their figures come in one by one."""

    def __init__(self, entries: Sequence[Entry], parent: QObject | None = None) -> None:
        """List architectures whose figures are not known yet."""
        super().__init__(parent)
        self._entries = list(entries)
        self._figures: dict[str, Figures] = {}
        self._search = Search()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._shown = list(self._entries)

    @property
    def shown(self) -> Sequence[Entry]:
        """The architectures that are found, in their order."""
        return self._shown

    @property
    def entries(self) -> Sequence[Entry]:
        """All architectures."""
        return self._entries

    def figures(self, entry: Entry) -> Figures | None:
        """Return the figures of an architecture, None where they are not known yet."""
        return self._figures.get(entry.id)

    def row_of(self, architecture: str) -> int:
        """Return the row of an architecture, -1 where it is not found."""
        ids = (entry.id for entry in self._shown)
        return next((row for row, name in enumerate(ids) if name == architecture), -1)

    def look_for(self, text: str) -> str:
        """Show what a search finds; return why it is none, empty where it is one."""
        try:
            self._search = parse(text)
        except FieldError as error:
            return core_text(str(error))
        self._refresh()
        return ""

    def learn(self, architecture: str, figures: Figures) -> None:
        """Take the figures of an architecture."""
        self._figures[architecture] = figures
        if any(bound.figure != "year" for bound in self._search.bounds):
            self._refresh()
        elif (row := self.row_of(architecture)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def settle(self) -> None:
        """Put all in order by the figures that have come in since it was sorted."""
        self._refresh()

    def widest(self, column: int) -> Sequence[str]:
        """Return the texts among which the longest of a column is."""
        described = COLUMNS[column]
        if described.widest:
            return (described.widest,)
        values = (described.value(entry, None) for entry in self._entries)
        return [described.text(value) for value in values if value is not None]

    def _refresh(self) -> None:
        found = [entry for entry in self._entries if self._search.matches(entry, self.figures)]
        if self._sorted_by is not None:
            found = self._in_order(found, *self._sorted_by)
        if found != self._shown:
            self.beginResetModel()
            self._shown = found
            self.endResetModel()

    def _in_order(self, entries: list[Entry], column: int, order: Qt.SortOrder) -> list[Entry]:
        """Return architectures sorted, alike ones by name; what is not known comes last."""
        value = COLUMNS[column].value
        entries = sorted(entries, key=lambda entry: _natural(entry.name))

        def known(entry: Entry) -> Any:
            return value(entry, self.figures(entry))

        present = [entry for entry in entries if known(entry) is not None]
        absent = [entry for entry in entries if known(entry) is None]
        descending = order == Qt.SortOrder.DescendingOrder
        if column == 0:
            return present[::-1] if descending else present
        return sorted(present, key=known, reverse=descending) + absent

    # Qt's interface

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; below 0 by the order of the ids."""
        self._sorted_by = (column, order) if column >= 0 else None
        self._refresh()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of architectures that are found."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry, column = self._shown[index.row()], COLUMNS[index.column()]
        if role == _DISPLAY:
            value = column.value(entry, self.figures(entry))
            unknown = "" if not column.number or self.figures(entry) else _WAITING
            return unknown if value is None else column.text(value)
        if role == _ALIGNMENT:
            return _RIGHT if column.number else _LEFT
        if role == _TOOL_TIP:
            return core_text(entry.description)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return QCoreApplication.translate("Gallery", COLUMNS[section].title)
        if role == _ALIGNMENT:
            return _RIGHT if COLUMNS[section].number else _LEFT
        return None
