"""The cells of a published table with their verdicts, and its totals, as models."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cnnparam_gui.core.audit import RIGHT, CheckedCell
from cnnparam_gui.models.lines import ICON_ROLE, Heading, Line, LineModel
from cnnparam_gui.models.plain import plain
from cnnparam_gui.models.table_check import NO_ROW, TableCheck, column_word
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_DISPLAY = int(_Role.DisplayRole)
_EDIT = int(_Role.EditRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

WRONG_ROLE = ICON_ROLE + 1
"""Whether a cell is wrong."""

NAME, MATCH, FIRST = 0, 1, 2
"""The name in the table, the row of the network, and the first column of the table."""

_WORDS = {
    "right": QT_TRANSLATE_NOOP("TableCheck", "right"),
    "rounded": QT_TRANSLATE_NOOP("TableCheck", "right, rounded"),
    "mistake": QT_TRANSLATE_NOOP("TableCheck", "wrong"),
    "unknown": QT_TRANSLATE_NOOP("TableCheck", "wrong"),
    "unreadable": QT_TRANSLATE_NOOP("TableCheck", "no number"),
}


_HEADINGS = (
    QT_TRANSLATE_NOOP("TableCheck", "Total"),
    QT_TRANSLATE_NOOP("TableCheck", "Published"),
    QT_TRANSLATE_NOOP("TableCheck", "Against network"),
    QT_TRANSLATE_NOOP("TableCheck", "Against own rows"),
)


class CheckedCells(QAbstractTableModel):
    """A row for each of the table: its name, the row of the network, and every cell.

    A change of the second column is a step on the stack of the check: `None` as its value for
    what is found by itself, `NO_ROW` for none, or the name of a row.
    """

    def __init__(self, check: TableCheck, parent: QObject | None = None) -> None:
        """Show what is said of a table."""
        super().__init__(parent)
        self._check = check
        check.laid_out.connect(self._reset)
        check.refreshed.connect(self._refresh)

    def cell(self, index: _Index) -> CheckedCell | None:
        """Return what is said of a cell; None where nothing is."""
        grid = self._check.grid
        if grid is None or index.column() < FIRST or index.row() >= len(self._check.said.rows):
            return None
        column = self._check.columns[index.column() - FIRST]
        cells = self._check.said.rows[index.row()].cells
        return next((cell for cell in cells if cell.column == column), None)

    def row(self, index: _Index) -> int | None:
        """Return the row of the network that a row of the table is held against."""
        rows = self._check.said.rows
        return rows[index.row()].number if index.row() < len(rows) else None

    def detail(self, index: _Index) -> str:
        """Return all that is said of a cell, in sentences."""
        if not index.isValid() or index.row() >= len(self._check.said.rows):
            return ""
        cell, row = self.cell(index), self._check.said.rows[index.row()]
        if cell is not None:
            return f"{row.name}, {column_word(cell.column)}: {told(cell)}"
        if row.number is None:
            return _tr("{row}: no row of the network stands for it. F2 chooses one.").format(
                row=row.name
            )
        layer = self._check.layers[row.number]
        how = _tr("chosen by hand") if self._check.by_hand(index.row()) else _tr("found by itself")
        return _tr("{row} is held against {layer}, {how}.").format(
            row=row.name, layer=layer, how=how
        )

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _refresh(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # Qt's interface

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of rows of the table."""
        grid = self._check.grid
        return 0 if parent.isValid() or grid is None else len(grid.rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns, with those of name and row."""
        grid = self._check.grid
        return 0 if parent.isValid() or grid is None else FIRST + len(grid.columns)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows and says."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        match role:
            case int(_Role.DisplayRole):
                return self._shown(index, cell)
            case int(_Role.EditRole):
                row = self.row(index)
                return NO_ROW if row is None else self._check.layers[row]
            case int(_Role.ToolTipRole):
                return plain(self.detail(index)) or None
            case int(_Role.AccessibleTextRole):
                return self.detail(index) or self._shown(index, cell)
            case int(_Role.TextAlignmentRole):
                return _RIGHT if index.column() >= FIRST else None
            case _:
                return self._marked(role, index, cell)

    def _shown(self, index: _Index, cell: CheckedCell | None) -> str:
        grid = self._check.grid
        assert grid is not None
        if index.column() == NAME:
            return grid.rows[index.row()].name
        if index.column() == MATCH:
            row = self.row(index)
            return _tr("none") if row is None else f"{row + 1}  {self._check.layers[row]}"
        if cell is not None:
            return f"{cell.text}  {_tr(_WORDS[cell.verdict])}"
        texts = grid.rows[index.row()].texts
        place = index.column() - FIRST
        return texts[place].strip() if place < len(texts) else ""

    def _marked(self, role: int, index: _Index, cell: CheckedCell | None) -> Any:
        missing = index.column() == MATCH and self.row(index) is None
        wrong = missing or (cell is not None and cell.verdict not in RIGHT)
        if role == WRONG_ROLE:
            return wrong
        if role == ICON_ROLE:
            return "problem" if wrong else "ok" if cell is not None else ""
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Take the row of the network that a person chose."""
        if role != _EDIT or index.column() != MATCH:
            return False
        self._check.choose_row(index.row(), value)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the second column be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MATCH else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column, and below it what it is taken for."""
        grid = self._check.grid
        if orientation != Qt.Orientation.Horizontal or grid is None or role != _DISPLAY:
            return None
        if section == NAME:
            return grid.titles[0] or _tr("Row")
        if section == MATCH:
            return _tr("Row of the network")
        place = section - FIRST
        title = grid.titles[place + 1] if place + 1 < len(grid.titles) else ""
        return f"{title}\n{column_word(self._check.columns[place])}"


def told(cell: CheckedCell) -> str:
    """Return in sentences what is said of a number."""
    said = f"{cell.text}: {_tr(_WORDS[cell.verdict])}."
    if cell.verdict != "right" and cell.correct:
        said += " " + _tr("Right is {number}.").format(number=cell.correct)
    if cell.why:
        return f"{said} {cell.why}"
    unknown = cell.verdict == "unknown"
    return f"{said} {_tr('No known mistake gives this number.')}" if unknown else said


class CheckedTotals(LineModel):
    """The totals of a table, against the truth and against the sum of its own rows."""

    def __init__(self, check: TableCheck, parent: QObject | None = None) -> None:
        """Show what is said of the totals."""
        super().__init__([Heading(_tr(title)) for title in _HEADINGS], parent)
        self._check = check
        check.refreshed.connect(self._refresh)

    def _refresh(self) -> None:
        sums = {cell.column: cell for cell in self._check.said.sums}
        self.show([_total(cell, sums.get(cell.column)) for cell in self._check.said.totals])


def _total(truth: CheckedCell, own: CheckedCell | None) -> Line:
    both = [cell for cell in (truth, own) if cell is not None]
    wrong = any(cell.verdict not in RIGHT for cell in both)
    texts = (column_word(truth.column), truth.text, _verdict(truth), _verdict(own) if own else "")
    return Line(texts, "\n".join(map(told, both)), "problem" if wrong else "ok")


def _verdict(cell: CheckedCell) -> str:
    word = _tr(_WORDS[cell.verdict])
    return word if cell.verdict == "right" else f"{word}: {cell.correct}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableCheck", text)
