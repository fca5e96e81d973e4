"""Which columns of the layer table show, and how wide they are."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QByteArray, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
    ESSENTIAL,
    ON_DEMAND,
    FieldColumn,
    ReceptiveColumn,
)
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.table.cells import cell_width

_SAMPLED_ROWS = 300
_GROWN_ROWS = 30
_NARROWEST_WORDS = 84
_ACROSS = Qt.Orientation.Horizontal


class ColumnLayout(QObject):
    """Keeps every number whole, and shows what there is room for until a person chooses."""

    def __init__(self, table: QTableView, model: LayerTableModel) -> None:
        """Lay out the columns of a table over a model."""
        super().__init__(table)
        self._table = table
        self._model = model
        self._chosen = False
        self._widths = [0] * len(COLUMNS)
        for number, column in enumerate(COLUMNS):
            table.setColumnHidden(number, column.rank == ON_DEMAND)
        header = table.horizontalHeader()
        header.sectionResized.connect(self._keep_width)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)
        model.modelReset.connect(self.fit)
        model.modelReset.connect(self.choose_by_room)
        model.dataChanged.connect(self._grow)

    # Widths

    def fit(self) -> None:
        """Give every column the width of its widest text."""
        metrics = self._table.fontMetrics()
        header = self._table.horizontalHeader().fontMetrics()
        rows = range(min(self._model.rowCount(), _SAMPLED_ROWS))
        for number, column in enumerate(COLUMNS):
            title = header.horizontalAdvance(self._model.headerData(number, _ACROSS))
            if isinstance(column, ReceptiveColumn) and self._table.isColumnHidden(number):
                # All rows would have to be looked at; it is measured when it shows.
                texts = {""}
            elif not isinstance(column, FieldColumn):
                texts = {self._model.widest_figure(number)}
            else:
                texts = {self._model.text(row, number) for row in rows}
            widest = max(map(metrics.horizontalAdvance, texts), default=0)
            # A hidden column has no width of its own, so it is kept here for when it shows.
            self._widths[number] = cell_width(number, max(title, widest))
            self._table.setColumnWidth(number, self._widths[number])

    def _grow(self, first: QModelIndex, last: QModelIndex) -> None:
        """Widen columns so that nothing in changed rows is cut off; never narrow them."""
        self._grow_figures()
        metrics = self._table.fontMetrics()
        rows = range(first.row(), last.row() + 1)
        if len(rows) > _GROWN_ROWS:
            # So many rows change at once in their figures, or were measured when they came.
            return
        for number, column in enumerate(COLUMNS):
            if isinstance(column, FieldColumn) and not self._table.isColumnHidden(number):
                texts = {column.text(self._model.layer(row)) for row in rows}
                self.widen(number, max(map(metrics.horizontalAdvance, texts)))
        if not self._chosen:
            self._narrow_words()

    def _grow_figures(self) -> None:
        metrics = self._table.fontMetrics()
        for number, column in enumerate(COLUMNS):
            if not isinstance(column, FieldColumn) and not self._table.isColumnHidden(number):
                self.widen(number, metrics.horizontalAdvance(self._model.widest_figure(number)))

    def widen(self, number: int, text_width: int) -> None:
        """Make a column wide enough for a text; never narrower."""
        width = cell_width(number, text_width)
        if width > self._table.columnWidth(number):
            self._table.setColumnWidth(number, width)

    def _keep_width(self, number: int, _old: int, width: int) -> None:
        if width:
            self._widths[number] = width

    # Which columns show

    def set_visible(self, number: int, *, visible: bool) -> None:
        """Show or hide a column."""
        self._chosen = True
        self._table.setColumnHidden(number, not visible)
        if visible:
            self._grow_figures()

    def show_up_to(self, rank: int) -> None:
        """Show the columns up to a rank."""
        self._chosen = True
        for number, column in enumerate(COLUMNS):
            self._table.setColumnHidden(number, column.rank > rank)
        self._grow_figures()

    def show_by_room(self) -> None:
        """Show as many columns as fit, now and whenever the room changes."""
        self._chosen = False
        self.fit()
        self.choose_by_room()

    def choose_by_room(self) -> None:
        """Show as many columns as fit, the most telling first, unless a person has chosen."""
        if self._chosen:
            return
        room = self._table.viewport().width()
        for number in sorted(range(len(COLUMNS)), key=lambda number: COLUMNS[number].rank):
            room -= self._widths[number]
            rank = COLUMNS[number].rank
            shown = rank == ESSENTIAL or (room >= 0 and rank != ON_DEMAND)
            self._table.setColumnHidden(number, not shown)
            self._table.setColumnWidth(number, self._widths[number])
        self._narrow_words()

    def _narrow_words(self) -> None:
        """Narrow names and kinds, which may be elided, where the numbers would not fit."""
        missing = -self._table.viewport().width() + sum(
            self._table.columnWidth(number) for number in range(len(COLUMNS))
        )
        words = [COLUMN_INDEX[key] for key in ("name", "kind")]
        spare = {number: max(self._widths[number] - _NARROWEST_WORDS, 0) for number in words}
        if not 0 < missing <= sum(spare.values()):
            # There is room, or so little that cutting words would not help.
            return
        for number in words:
            cut = min(missing, spare[number])
            fitting = self._widths[number]
            self._table.setColumnWidth(number, fitting - cut)
            self._widths[number] = fitting
            missing -= cut

    def restore(self, state: QByteArray) -> None:
        """Restore the columns of the last session; without any, the room decides."""
        try:
            shown = msgspec.json.decode(state.data(), type=list[str])
        except msgspec.DecodeError:  # nothing was kept, or another release kept it otherwise
            shown = []
        self._chosen = "name" in shown
        if self._chosen:
            self.show_only([COLUMN_INDEX[key] for key in shown if key in COLUMN_INDEX])
        self.fit()
        self.choose_by_room()

    def show_only(self, numbers: Sequence[int]) -> None:
        """Show some columns, in this order, before all that are hidden, whatever the room."""
        self._chosen = True
        header = self._table.horizontalHeader()
        for number in range(len(COLUMNS)):
            self._table.setColumnHidden(number, number not in numbers)
        ordered = sorted(map(header.visualIndex, numbers))
        for place, number in zip(ordered, numbers, strict=True):
            header.moveSection(header.visualIndex(number), place)

    def state(self) -> QByteArray:
        """Return what `restore` takes; empty where no person has chosen columns.

        Columns are kept by their keys, for another release has others.
        """
        if not self._chosen:
            return QByteArray()
        header = self._table.horizontalHeader()
        numbers = map(header.logicalIndex, range(len(COLUMNS)))
        shown = [COLUMNS[number].key for number in numbers if not header.isSectionHidden(number)]
        return QByteArray(msgspec.json.encode(shown))

    # The menu

    def fill_menu(self, menu: QMenu) -> None:
        """Put into a menu what chooses the columns."""
        menu.clear()
        menu.addAction(self.tr("As many as fit"), self.show_by_room)
        menu.addAction(self.tr("Essential columns"), lambda: self.show_up_to(ESSENTIAL))
        menu.addAction(self.tr("All usual columns"), lambda: self.show_up_to(ON_DEMAND - 1))
        menu.addAction(self.tr("Fit widths"), self.fit)
        menu.addSeparator()
        rare = QMenu(self.tr("Columns of few kinds"), menu)
        for column, action in zip(COLUMNS, self._actions(menu), strict=True):
            if column.key == "output":
                menu.addMenu(rare)
                menu.addSeparator()
            is_rare = isinstance(column, FieldColumn) and column.rank == ON_DEMAND
            (rare if is_rare else menu).addAction(action)

    def _actions(self, parent: QWidget) -> list[QAction]:
        """Return one checkable action a column."""
        actions = []
        for number, column in enumerate(COLUMNS):
            action = QAction(column.header, parent)
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(number))
            action.setEnabled(column.key != "name")
            action.toggled.connect(lambda on, number=number: self._switch(number, on=on))
            actions.append(action)
        return actions

    def _switch(self, number: int, *, on: bool) -> None:
        """Show or hide a column for a person, who is to see one that is shown."""
        self.set_visible(number, visible=on)
        if on:
            self._table.updateGeometries()  # or the scroll bar would not know of its room yet
            row = max(self._table.rowAt(0), 0)
            self._table.scrollTo(self._model.index(row, number))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self._table.horizontalHeader().viewport().mapToGlobal(place))
