"""The cells of a published table, with their verdicts and the choice of the network's row."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from cnnparam_gui.models.table_check import TableCheck
from cnnparam_gui.models.table_check_cells import MATCH, WRONG_ROLE, CheckedCells
from cnnparam_gui.views.colors import problem_text
from cnnparam_gui.views.panels.icon_delegate import IconDelegate
from cnnparam_gui.views.panels.line_table import LineTable

_Index = QModelIndex | QPersistentModelIndex
_WIDEST = 320


class CheckedTable(LineTable):
    """The table; F2 or a double click chooses the row of the network, Enter goes there.

    Signals:
        entered_cell: Another cell is the current one.
        chosen: A person wants to see a row of the network.
    """

    entered_cell = Signal(QModelIndex)
    chosen = Signal(int)

    def __init__(self, name: str, model: CheckedCells, check: TableCheck, parent: QWidget) -> None:
        """Show a model.

        Args:
            name: The accessible name.
            model: The cells.
            check: What they are held against.
            parent: The owner.
        """
        super().__init__(name, parent)
        self._cells = model
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setModel(model)
        self.setItemDelegate(VerdictDelegate(check, self))
        self.horizontalHeader().setSectionsClickable(True)
        self.activated.connect(self._go)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self._tell_again)

    def fit(self) -> None:
        """Give every column the room of its texts, and none too much of it."""
        for column, width in enumerate(self._widths()):
            room = self.fontMetrics().height() if column else 0
            self.setColumnWidth(column, min(width + room, _WIDEST))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which cell is the current one."""
        super().currentChanged(current, previous)
        self.entered_cell.emit(current)

    def _tell_again(self) -> None:
        self.entered_cell.emit(self.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        row = self._cells.row(index)
        if row is not None and index.column() != MATCH:
            self.chosen.emit(row)
        elif index.column() == MATCH and self.state() != self.State.EditingState:
            self.edit(index)


class VerdictDelegate(IconDelegate):
    """Draws verdicts with an icon and a colour, and chooses rows of the network."""

    def __init__(self, check: TableCheck, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = check

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Add icon and colour."""
        super().initStyleOption(option, index)
        if index.data(WRONG_ROLE):
            colour = problem_text(option.palette)
            option.palette.setColor(QPalette.ColorRole.Text, colour)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QComboBox:
        """Offer every row of the network, none, and what is found by itself."""
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("Row of the network"))
        combo.addItem(self.tr("Found by itself"), None)
        combo.addItem(self.tr("None"), "")
        for number, name in enumerate(self._check.layers, 1):
            combo.addItem(f"{number}  {name}", name)
        combo.activated.connect(lambda _: self._finish(combo))
        return combo

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Begin at the row that is held against now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take what a person chose; what was only looked at stays."""
        if isinstance(editor, QComboBox):
            chosen: Any = editor.currentData()
            if chosen != index.data(Qt.ItemDataRole.EditRole):
                model.setData(index, chosen)
