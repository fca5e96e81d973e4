"""The layer table as a Qt model over a document."""

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cnnparam_gui.core import editing
from cnnparam_gui.core.codecs import FieldError, FlagCodec
from cnnparam_gui.core.fields import Field
from cnnparam_gui.core.kind_entry import with_kind
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Splice
from cnnparam_gui.core.totals import WAITING, RowCount
from cnnparam_gui.document.document import Change, Document
from cnnparam_gui.models import receptive
from cnnparam_gui.models.axes import axes_into
from cnnparam_gui.models.cell_flags import cell_flags
from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
    Column,
    FieldColumn,
    FigureColumn,
    ReceptiveColumn,
)
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.extents import Extent, measure
from cnnparam_gui.models.marks import Marks
from cnnparam_gui.models.numbers import counted, grouped
from cnnparam_gui.models.plain import plain

ROWS_MIME = "application/x-cnnparam-row-numbers"

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MOST_SPLICES = 20
_TEXT_COLUMNS = {"name", "block", "kind", "inputs", "weights_of"}


class LayerTableModel(QAbstractTableModel):
    """Rows are layers, columns are `COLUMNS`; what one edits becomes an edit of the document.

    Attributes:
        marks: The cells that did not take what they were to be filled with.

    Signals:
        refused: A value that a cell does not take; carries one sentence with the reason.
        rows_moved: Rows were dragged elsewhere; carries the first row and their number.
    """

    refused = Signal(str)
    rows_moved = Signal(int, int)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Show a document."""
        super().__init__(parent)
        self._document = document
        self._layers: list[Layer] = []
        self._counts: list[RowCount] = []
        self._extent: Extent | None = None
        self._shown_fields = receptive.ShownFields(document)
        self.marks = Marks(document, self)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        document.figures_changed.connect(self._on_figures_changed)
        self._take_snapshot()

    def layer(self, row: int) -> Layer:
        """Return the layer of a row."""
        return self._layers[row]

    def count(self, row: int) -> RowCount:
        """Return the count of a row."""
        return self._counts[row]

    def field_at(self, index: _Index) -> Field | None:
        """Return the field that a cell shows, None where it shows none."""
        column = COLUMNS[index.column()]
        if isinstance(column, FieldColumn) and index.row() < len(self._layers):
            return column.field(self._layers[index.row()])
        return None

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        entry = COLUMNS[column]
        if isinstance(entry, FieldColumn):
            return entry.text(self._layers[row])
        if isinstance(entry, ReceptiveColumn):
            return entry.text(self._shown_fields.of(row))
        return entry.text(self._counts[row], self._document.scale)

    def parse(self, index: _Index, text: str) -> Any:
        """Return the value that a text means in a cell; raises FieldError with the reason."""
        if COLUMNS[index.column()].key == "kind":
            return text.strip()
        field = self.field_at(index)
        if field is None:
            raise FieldError(f"{self._layers[index.row()].kind()} has no such value")
        return field.parse(text)

    def axes_into(self, row: int) -> int:
        """Return the spatial axes of what a row takes."""
        return axes_into(self._document.counts, row)

    def share(self, row: int, column: int) -> float:
        """Return a figure as a share of the largest of its column, from 0 to 1."""
        entry = COLUMNS[column]
        if not isinstance(entry, FigureColumn):
            return 0.0
        if entry.owned and self._counts[row].borrowed:
            return 0.0  # the bar stands in the row that owns the tensors
        figure = entry.figure(self._counts[row], self._document.scale)
        largest = self._extents().largest[entry.key]
        return figure / largest if figure and largest else 0.0

    @property
    def largest(self) -> dict[str, int]:
        """The largest figure of each column of figures, which shares are compared with."""
        return self._extents().largest

    def widest_figure(self, column: int) -> str:
        """Return the longest text of a column of figures."""
        entry = COLUMNS[column]
        if isinstance(entry, ReceptiveColumn):
            return entry.widest(self._shown_fields.widest())
        extent = self._extents()
        if entry.key == "output":
            return extent.longest_shape
        return grouped(extent.largest.get(entry.key, 0))

    def _extents(self) -> Extent:
        if self._extent is None:
            self._extent = measure(self._counts, self._document.scale)
        return self._extent

    # Changes of the document

    def _take_snapshot(self) -> None:
        self._layers = list(self._document.network.layers)
        self._counts = list(self._document.counts.rows)
        self._wiring = self._document.counts.wiring
        self._extent = None
        self._shown_fields.forget()

    def _on_replaced(self) -> None:
        self.beginResetModel()
        self._take_snapshot()
        self.endResetModel()

    def _on_figures_changed(self) -> None:
        self._take_snapshot()
        self._tell(range(len(self._layers)))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _on_changed(self, change: Change) -> None:
        splices, before = change.edit.splices, self._wiring
        if len(splices) > _MOST_SPLICES:
            splices = (_hull(splices, self._document.network.layers),)
        for splice in reversed(splices):
            self._splice(splice)
        looked = self._shown_fields.looked
        self._take_snapshot()
        shift = 0
        for splice in splices:
            start = splice.start + shift
            self._tell(range(start, start + len(splice.layers)))
            shift += splice.growth
        if self._wiring is not before and (before.owners or self._wiring.owners):
            self._tell(range(len(self._layers)))  # which rows share, and with which
        elif change.rows:
            self._tell(range(change.rows[0], change.rows[-1] + 1))
        if looked:
            # All rows below may see something else, also where nothing else about them changed.
            first = min([splice.start for splice in splices] + change.rows[:1], default=0)
            self._tell(range(first, len(self._layers)), COLUMN_INDEX["receptive_field"])

    def _splice(self, splice: Splice) -> None:
        """Insert or remove rows; what stays in number is told as changed afterwards."""
        common = min(splice.stop - splice.start, len(splice.layers))
        at = splice.start + common
        if splice.growth > 0:
            self.beginInsertRows(_NO_INDEX, at, at + splice.growth - 1)
            self._layers[at:at] = splice.layers[common:]
            self._counts[at:at] = [WAITING] * splice.growth
            self.endInsertRows()
        elif splice.growth < 0:
            self.beginRemoveRows(_NO_INDEX, at, splice.stop - 1)
            del self._layers[at : splice.stop]
            del self._counts[at : splice.stop]
            self.endRemoveRows()

    def _tell(self, rows: range, column: int = 0) -> None:
        if rows:
            last = self.index(rows[-1], len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(rows[0], column), last)

    # Edits

    def refusal(self, index: _Index, text: str) -> str:
        """Return why a cell does not take a text; empty where it does."""
        try:
            self._edit_for(index, self.parse(index, text))
        except (FieldError, ValueError) as error:
            return core_text(str(error))
        return ""

    def _edit_for(self, index: _Index, value: Any) -> Edit:
        row, network = index.row(), self._document.network
        field = self.field_at(index)
        if field is None:
            layer = with_kind(network.layers[row], value, self.axes_into(row))
            return editing.edit_rows(replaced={row: layer})
        return editing.set_field(network, row, field.name, value)

    def set_value(self, index: _Index, value: Any) -> bool:
        """Make a value an edit of the document; False, with `refused`, where it cannot be."""
        row, column = index.row(), COLUMNS[index.column()]
        try:
            edit = self._edit_for(index, value)
        except (FieldError, ValueError) as error:
            self.refused.emit(str(error))
            return False
        text = self.tr("Change {field} of {name}").format(
            field=column.header.lower(), name=self._layers[row].name
        )
        self._document.edit(edit, text, (row, column.key))
        return True

    # Qt's interface

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of layers."""
        return 0 if parent.isValid() else len(self._layers)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what a cell can do; a cell that the kind does not have takes no cursor."""
        row = index.row()
        if not 0 <= row < len(self._layers):
            return Qt.ItemFlag.ItemIsDropEnabled
        return cell_flags(type(self._layers[row]), index.column())

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        row, number = index.row(), index.column()
        if not index.isValid() or row >= len(self._layers):
            return None
        if role == _CHECK:
            return self._check_state(index)
        if role in (_DISPLAY, _EDIT):
            field = self.field_at(index)
            flag = field is not None and isinstance(field.codec, FlagCodec)
            return "" if flag and role == _DISPLAY else self.text(row, number)
        if role == _ALIGNMENT:
            return _LEFT if COLUMNS[number].key in _TEXT_COLUMNS else _RIGHT
        if role == _TOOL_TIP:
            return plain(self._tool_tip(index) or "") or None
        if role == _ACCESSIBLE:
            text = receptive.spoken(self.text(row, number))
            marked = self.marks.spoken(row, number)
            text = ", ".join(filter(None, (text, self._sharing(row, number), marked)))
            return f"{COLUMNS[number].header}: {text}" if text else COLUMNS[number].header
        return None

    def _check_state(self, index: _Index) -> Qt.CheckState | None:
        field = self.field_at(index)
        if field is None or not isinstance(field.codec, FlagCodec):
            return None
        on = getattr(self._layers[index.row()], field.name)
        return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

    def _tool_tip(self, index: _Index) -> str | None:
        column, count = COLUMNS[index.column()], self._counts[index.row()]
        marked = self.marks.reasons.get((index.row(), index.column()))
        if marked is not None:
            return self.tr("Not filled. {reason}").format(reason=marked)
        if count.problem is not None:
            return core_text(count.problem.message)
        if isinstance(column, FigureColumn):
            if not count.outputs:
                return self.tr("Not known, since a row above it has a problem.")
            if column.key == "parameters" and self._document.convention.wrong:
                return core_text(self._document.convention.wrong)
            tip = f"{column.header}: {self.text(index.row(), index.column())}"
            return "\n".join(filter(None, (tip, self._sharing(index.row(), index.column()))))
        if isinstance(column, ReceptiveColumn):
            seen = self._shown_fields.of(index.row())
            return receptive.explanation(seen) if seen else None
        field = self.field_at(index)
        return f"{core_text(field.label)}: {core_text(field.help)}" if field else None

    def _sharing(self, row: int, column: int) -> str:
        """Return with which rows the tensors that a cell counts are shared; empty for none."""
        entry, wiring = COLUMNS[column], self._wiring
        if not isinstance(entry, FigureColumn) or not entry.owned:
            return ""
        if row in wiring.owners.rows:
            owner = self._layers[wiring.owners.rows[row]].name
            return self.tr("Shared with {name}, counted there once").format(name=owner)
        users = len(wiring.sharers.get(row, ()))
        if not users or not self._counts[row].tensors:
            return ""
        one, many = self.tr("Used by another row"), self.tr("Used by {number} other rows")
        return counted(users, one, many)

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Take a text, or a check state; False where the cell does not take it."""
        if role == _CHECK:
            if self._check_state(index) is None:
                return False
            return self.set_value(index, Qt.CheckState(value) == Qt.CheckState.Checked)
        if role != _EDIT:
            return False
        try:
            parsed = self.parse(index, str(value))
        except FieldError as error:
            self.refused.emit(str(error))
            return False
        return self.set_value(index, parsed)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return a column's title and help, and a row's number."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == _DISPLAY else None
        column: Column = COLUMNS[section]
        if role == _DISPLAY:
            wrong = column.key == "parameters" and self._document.convention.wrong
            return f"{column.header} \u26a0" if wrong else column.header
        if role == _TOOL_TIP:
            if column.key == "parameters":
                convention = self._document.convention
                return core_text(f"{convention.title}: {convention.wrong or convention.help}")
            return column.explanation
        if role == _ALIGNMENT:
            return _LEFT if column.key in _TEXT_COLUMNS else _RIGHT
        return None

    # Moving rows by dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the type of dragged rows."""
        return [ROWS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged rows' numbers."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(ROWS_MIME, QByteArray(msgspec.json.encode(rows)))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Move the dragged rows before a row."""
        if not data.hasFormat(ROWS_MIME):
            return False
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._layers)
        rows = msgspec.json.decode(data.data(ROWS_MIME).data(), type=list[int])
        edit = editing.move_rows(self._document.network, rows, target)
        text = counted(len(rows), self.tr("Move row"), self.tr("Move {number} rows"))
        self._document.edit(edit, text)
        self.rows_moved.emit(target - sum(row < target for row in rows), len(rows))
        # The document has moved them: Qt must not remove the rows a second time.
        return False


def _hull(splices: Sequence[Splice], after: Sequence[Layer]) -> Splice:
    """Return one splice for many: views take one large change faster than many small ones."""
    start, stop = splices[0].start, splices[-1].stop
    grown = stop + sum(splice.growth for splice in splices)
    return Splice(start, stop, tuple(after[start:grown]))
