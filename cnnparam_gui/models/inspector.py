"""Every field of the selected rows, and one value set in all of them."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cnnparam_gui.core.codecs import ChoiceCodec, FieldError, FlagCodec
from cnnparam_gui.core.filling import KIND, NAME, Cell, field_in
from cnnparam_gui.core.kind_entry import read_kind
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.series import numbered
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.axes import axes_into
from cnnparam_gui.models.cell_filling import CellFilling
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FIELD_COLUMNS
from cnnparam_gui.models.core_text import core_text, inside
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.marks import Marks
from cnnparam_gui.models.numbers import counted, grouped
from cnnparam_gui.models.plain import plain

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
VALUE = 1
"""The column of values; fields stand before it."""


class Entry(msgspec.Struct, frozen=True):
    """A field of the selected rows.

    Attributes:
        column: Its column in the layer table.
        label: What a person reads.
        help: One sentence that explains it.
        text: Its value in all rows that have it; None where they differ.
        kinds: The kinds that have it.
        having: How many of the rows have it.
        choices: The words that it can be, where it is one of a few.
    """

    column: str
    label: str
    help: str
    text: str | None
    kinds: tuple[type[Layer], ...]
    having: int
    choices: tuple[str, ...]


def entries(layers: Sequence[Layer]) -> list[Entry]:
    """Return every field that any of some rows has, in the order of the table's columns."""
    by_kind: dict[type[Layer], list[Layer]] = {}
    for layer in layers:
        by_kind.setdefault(type(layer), []).append(layer)
    found: dict[str, Entry] = {}
    for kind, some in by_kind.items():
        for field in kind.fields().values():
            text = _common(some, field.name)
            shown = None if text is _MIXED else field.format(text)
            words = _words(field.codec)
            known = found.get(field.column)
            entry = Entry(
                field.column,
                core_text(field.label),
                core_text(field.help),
                shown,
                (kind,),
                len(some),
                words,
            )
            found[field.column] = entry if known is None else _joined(known, entry)
    kinds = [kind.kind() for kind in by_kind]
    column = COLUMNS[COLUMN_INDEX[KIND]]
    found[KIND] = Entry(
        KIND, column.header, column.explanation, kinds[0] if len(kinds) == 1 else None,
        tuple(by_kind), len(layers), (),
    )  # fmt: skip
    return [found[column.key] for column in FIELD_COLUMNS if column.key in found] if kinds else []


_MIXED = object()


def _common(layers: Sequence[Layer], name: str) -> Any:
    """Return the value that a field has in all rows; `_MIXED` where it has several."""
    runs = groupby(map(attrgetter(name), layers))
    value, _ = next(runs)
    return value if next(runs, None) is None else _MIXED


def _words(codec: object) -> tuple[str, ...]:
    match codec:
        case ChoiceCodec(words=words):
            return words
        case FlagCodec():
            return ("yes", "no")
    return ()


def _joined(one: Entry, other: Entry) -> Entry:
    return msgspec.structs.replace(
        one,
        label=COLUMNS[COLUMN_INDEX[one.column]].header,
        text=one.text if one.text == other.text else None,
        kinds=(*one.kinds, *other.kinds),
        having=one.having + other.having,
        choices=one.choices if one.choices == other.choices else (),
    )


class InspectorModel(QAbstractTableModel):
    """Lines of a field and its value in the selected rows.

    Attributes:
        heading: Which rows these are, in words.
        marks: The cells that refused what was set last.

    Signals:
        refreshed: The lines or the heading are others now.
        said: One sentence of what was set, and of what was not and why.
    """

    refreshed = Signal()
    said = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Show no rows of a document yet."""
        super().__init__(parent)
        self.heading = ""
        self._document = document
        self._rows: Sequence[int] = ()
        self._entries: list[Entry] = []
        self.marks = Marks(document, self)
        self._filling = CellFilling(document, self.marks, self)
        self._filling.said.connect(self.said)
        self._following = Following(document, self._read, self, figures=False)

    def set_awake(self, awake: bool) -> None:
        """Follow the document and the selection, or rest."""
        self._following.set_awake(awake)

    def set_rows(self, rows: Sequence[int]) -> None:
        """Show other rows."""
        self._rows = rows
        self._following.spoil()

    def _read(self) -> None:
        layers = self._document.network.layers
        self._rows = [row for row in self._rows if row < len(layers)]
        found = entries([layers[row] for row in self._rows])
        self.heading = self._heading()
        if [one.column for one in found] == [one.column for one in self._entries]:
            # An editor stays open over lines that stay.
            self._entries = found
            if found:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, VALUE))
        else:
            self.beginResetModel()
            self._entries = found
            self.endResetModel()
        self.refreshed.emit()

    def _heading(self) -> str:
        if not self._rows:
            return self.tr("Select rows of the table to see and set all their fields.")
        if len(self._rows) == 1:
            name = self._document.network.layers[self._rows[0]].name
            return self.tr("Row {number}: {name}").format(number=self._rows[0] + 1, name=name)
        return self.tr("{number} rows").format(number=grouped(len(self._rows)))

    # Setting

    def entry(self, line: int) -> Entry:
        """Return the field of a line."""
        return self._entries[line]

    def refusal(self, line: int, text: str) -> str:
        """Return why none of the rows takes a text; empty where at least one kind does."""
        entry, reason = self._entries[line], ""
        if entry.column == KIND:
            try:
                read_kind(text, axes_into(self._document.counts, self._rows[0]))
            except FieldError as error:
                reason = str(error)
            return reason
        for kind in entry.kinds:
            field = field_in(kind, entry.column)
            try:
                if field is not None:
                    field.parse(text)
                    return ""
            except FieldError as error:
                reason = str(error)
        return reason

    def setData(self, index: _Index, value: Any, role: int = int(_Role.EditRole)) -> bool:
        """Set a text in every row that has the field, as one step; names count on."""
        if role != int(_Role.EditRole) or index.column() != VALUE:
            return False
        entry = self._entries[index.row()]
        layers = self._document.network.layers
        rows = [row for row in self._rows if isinstance(layers[row], entry.kinds)]
        texts = [str(value)] * len(rows)
        if entry.column == NAME:
            texts = numbered(str(value), len(rows))
        cells = [Cell(row, entry.column, text) for row, text in zip(rows, texts, strict=True)]
        one, many = self.tr("Change {field}"), self.tr("Change {field} of {number} rows")
        change = (one if len(rows) == 1 else many).format(
            field=inside(entry.label), number=grouped(len(rows))
        )
        filled = self._filling.fill(cells, change)
        return filled.taken > 0

    # Qt's interface

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of fields."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return 2: the field and its value."""
        return 0 if parent.isValid() else VALUE + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Values can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == VALUE else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_Role.DisplayRole)
    ) -> Any:
        """Return the titles."""
        if orientation != Qt.Orientation.Horizontal or role != int(_Role.DisplayRole):
            return None
        return self.tr("Value") if section == VALUE else self.tr("Field")

    def data(self, index: _Index, role: int = int(_Role.DisplayRole)) -> Any:
        """Return what a line shows."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == int(_Role.ToolTipRole):
            return plain("\n".join(filter(None, (entry.help, self._part(entry)))))
        if role == int(_Role.DisplayRole):
            return self._value(entry) if index.column() == VALUE else self._label(entry)
        if role == int(_Role.EditRole):
            return entry.text or ""
        if role == int(_Role.AccessibleTextRole):
            return f"{self._label(entry)}: {self._value(entry)}"
        return None

    def _value(self, entry: Entry) -> str:
        return self.tr("(several)") if entry.text is None else entry.text

    def _label(self, entry: Entry) -> str:
        if entry.having == len(self._rows):
            return entry.label
        return self.tr("{field} ({having} of {all})").format(
            field=entry.label, having=grouped(entry.having), all=grouped(len(self._rows))
        )

    def _part(self, entry: Entry) -> str:
        if entry.having == len(self._rows):
            return ""
        return counted(
            entry.having, self.tr("1 of the rows has it."), self.tr("{number} of the rows have it.")
        )
