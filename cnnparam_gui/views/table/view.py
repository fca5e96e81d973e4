"""The layer table as a widget."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
    ESSENTIAL,
    ON_DEMAND,
    FieldColumn,
    FigureColumn,
)
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.table.cells import cell_width
from cnnparam_gui.views.table.delegate import LayerDelegate
from cnnparam_gui.views.table.surface import paint_surface

_SAMPLED_ROWS = 300
_ZOOM_LIMITS = (6.0, 40.0)
_GROWN_ROWS = 30


class LayerTable(QTableView):
    """The table of layers, with the habits of a spreadsheet.

    Signals:
        rows_selected: Other rows are selected.
        delete_pressed: The Delete key, which clears cells or removes rows.
        file_dropped: A file was dropped on the table.
    """

    rows_selected = Signal()
    delete_pressed = Signal()
    file_dropped = Signal(str)

    def __init__(self, model: LayerTableModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._layers = model
        self._delegate = LayerDelegate(model, self)
        self._columns_chosen = False
        self._widths = [0] * len(COLUMNS)
        self._largest: dict[str, int] = {}
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Layers"))
        self._set_up_behaviour()
        self._set_up_headers()
        self._fit_row_height()
        header = self.horizontalHeader()
        header.sectionResized.connect(self._keep_width)
        model.modelReset.connect(self.fit_columns)
        model.modelReset.connect(self._choose_by_room)
        model.rows_moved.connect(lambda first, count: self.select_rows(range(first, first + count)))
        model.dataChanged.connect(self._grow)
        self.selectionModel().selectionChanged.connect(self.rows_selected)

    def _set_up_behaviour(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setWordWrap(False)
        self.setShowGrid(True)
        self.setTabKeyNavigation(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        # With highlighting on, a header asks every cell of the selection for its flags.
        across.setHighlightSections(False)
        down.setHighlightSections(False)
        across.setSectionsMovable(True)
        across.setMinimumSectionSize(28)
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(self._show_column_menu)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    # Rows

    def selected_rows(self) -> list[int]:
        """Return the rows with a selected cell, ascending; the current one where none is."""
        rows: set[int] = set()
        for part in self._parts():
            rows.update(range(part.top(), part.bottom() + 1))
        if not rows and self.currentIndex().isValid():
            rows = {self.currentIndex().row()}
        return sorted(rows)

    def whole_rows_selected(self) -> bool:
        """Return whether the selection is made of whole rows."""
        return bool(self._parts()) and all(map(self._is_whole, self.selected_rows()))

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.count())]

    def _is_whole(self, row: int) -> bool:
        """Return whether every cell of a row that can be selected is."""
        return self.selectionModel().isRowSelected(row, QModelIndex())

    def select_rows(self, rows: Iterable[int], column: str = "name") -> None:
        """Select whole rows and bring the first into sight."""
        numbers = list(rows)
        if not numbers:
            self.clearSelection()
            return
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for start, stop in _runs(numbers):
            selection.select(self._layers.index(start, 0), self._layers.index(stop, last))
        current = self._layers.index(numbers[0], COLUMN_INDEX[column])
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.scrollTo(current)

    def go_to(self, row: int, field_column: str = "name") -> None:
        """Make one cell the current one."""
        index = self._layers.index(row, COLUMN_INDEX.get(field_column, 0))
        if self.isColumnHidden(index.column()):
            self.set_column_visible(index.column(), visible=True)
        self.setCurrentIndex(index)
        self.setFocus()

    def set_hovered_row(self, row: int) -> None:
        """Mark the row that the pointer is over in a chart, -1 for none."""
        self._delegate.painter.hovered_row = row
        self.viewport().update()

    # Columns

    def fit_columns(self) -> None:
        """Give every column the width of its widest text."""
        metrics, header = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        rows = range(min(self._layers.rowCount(), _SAMPLED_ROWS))
        for number, column in enumerate(COLUMNS):
            title = header.horizontalAdvance(self._layers.headerData(number, _ACROSS))
            if isinstance(column, FigureColumn):
                texts = {self._layers.widest_figure(number)}
            else:
                texts = {self._layers.text(row, number) for row in rows}
            widest = max(map(metrics.horizontalAdvance, texts), default=0)
            # A hidden column has no width of its own, so it is kept here for when it shows.
            self._widths[number] = cell_width(number, max(title, widest))
            self.setColumnWidth(number, self._widths[number])

    def _grow(self, first: QModelIndex, last: QModelIndex) -> None:
        """Widen columns so that nothing in changed rows is cut off; never narrow them."""
        self._grow_figures()
        if self._layers.largest != self._largest:
            # The bars of all rows are compared with the largest.
            self._largest = self._layers.largest
            self.viewport().update()
        metrics = self.fontMetrics()
        rows = range(first.row(), last.row() + 1)
        if len(rows) > _GROWN_ROWS:
            # So many rows change at once in their figures, or were measured when they came.
            return
        for number, column in enumerate(COLUMNS):
            if isinstance(column, FieldColumn) and not self.isColumnHidden(number):
                texts = {column.text(self._layers.layer(row)) for row in rows}
                self._widen(number, max(map(metrics.horizontalAdvance, texts)))

    def _grow_figures(self) -> None:
        metrics = self.fontMetrics()
        for number, column in enumerate(COLUMNS):
            if isinstance(column, FigureColumn) and not self.isColumnHidden(number):
                self._widen(number, metrics.horizontalAdvance(self._layers.widest_figure(number)))

    def _widen(self, number: int, text_width: int) -> None:
        width = cell_width(number, text_width)
        if width > self.columnWidth(number):
            self.setColumnWidth(number, width)

    def _keep_width(self, number: int, _old: int, width: int) -> None:
        if width:
            self._widths[number] = width

    def set_column_visible(self, number: int, *, visible: bool) -> None:
        """Show or hide a column."""
        self._columns_chosen = True
        self.setColumnHidden(number, not visible)
        if visible:
            self._grow_figures()

    def show_columns(self, most: int) -> None:
        """Show the columns up to a rank."""
        self._columns_chosen = True
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column.rank > most)
        self._grow_figures()

    def show_columns_by_room(self) -> None:
        """Show as many columns as fit, now and whenever the room changes."""
        self._columns_chosen = False
        self.fit_columns()
        self._choose_by_room()

    def restore_columns(self, state: QByteArray) -> None:
        """Restore the columns of the last session; without any, the room decides."""
        self._columns_chosen = not state.isEmpty() and self.horizontalHeader().restoreState(state)
        self.fit_columns()
        self._choose_by_room()

    def columns_state(self) -> QByteArray:
        """Return what `restore_columns` takes; empty where no person has chosen columns."""
        return self.horizontalHeader().saveState() if self._columns_chosen else QByteArray()

    def _choose_by_room(self) -> None:
        """Show as many columns as fit, the most telling first."""
        if self._columns_chosen:
            return
        room = self.viewport().width()
        for number in sorted(range(len(COLUMNS)), key=lambda number: COLUMNS[number].rank):
            room -= self._widths[number]
            rank = COLUMNS[number].rank
            shown = rank == ESSENTIAL or (room >= 0 and rank != ON_DEMAND)
            self.setColumnHidden(number, not shown)
            self.setColumnWidth(number, self._widths[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more columns where there is room for them."""
        super().resizeEvent(event)
        self._choose_by_room()

    def column_actions(self, parent: QWidget) -> list[QAction]:
        """Return one checkable action a column."""
        actions = []
        for number, column in enumerate(COLUMNS):
            action = QAction(column.header, parent)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(column.key != "name")
            action.toggled.connect(
                lambda on, number=number: self.set_column_visible(number, visible=on)
            )
            actions.append(action)
        return actions

    def fill_column_menu(self, menu: QMenu) -> None:
        """Put into a menu what chooses the columns."""
        menu.clear()
        menu.addAction(self.tr("As many as fit"), self.show_columns_by_room)
        menu.addAction(self.tr("Essential columns"), lambda: self.show_columns(ESSENTIAL))
        menu.addAction(self.tr("All usual columns"), lambda: self.show_columns(ON_DEMAND - 1))
        menu.addAction(self.tr("Fit widths"), self.fit_columns)
        menu.addSeparator()
        for column, action in zip(COLUMNS, self.column_actions(menu), strict=True):
            if isinstance(column, FigureColumn) and column.key == "output":
                menu.addSeparator()
            menu.addAction(action)

    def _show_column_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_column_menu(menu)
        menu.popup(self.horizontalHeader().viewport().mapToGlobal(place))

    # Size

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 for the application's size."""
        font = self.font()
        size = QApplication.font().pointSizeF() if steps == 0 else font.pointSizeF() + steps
        font.setPointSizeF(min(max(size, _ZOOM_LIMITS[0]), _ZOOM_LIMITS[1]))
        self.setFont(font)
        self.horizontalHeader().setFont(font)
        self.verticalHeader().setFont(font)
        self._fit_row_height()
        self.fit_columns()

    def _fit_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface in one pass; while rows are dragged Qt paints, with its indicator."""
        if self.state() == QAbstractItemView.State.DraggingState:
            super().paintEvent(event)
        else:
            paint_surface(self, self._delegate.painter, event.rect())

    # Files dragged in: Qt offers them to the table alone, which takes rows of its own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, or rows."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a file anywhere, and rows between rows."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass a file on; move rows."""
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.setState(QAbstractItemView.State.NoState)
            self.file_dropped.emit(files[0])
        else:
            super().dropEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, Delete clears or removes; the rest is as in every table."""
        if self.state() == QAbstractItemView.State.EditingState:
            # The editor passes on the Enter that it has already dealt with.
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go_down()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter; stay in the table after Tab, one cell to the right."""
        hints = QAbstractItemDelegate.EndEditHint
        moves = {
            hints.EditNextItem: QAbstractItemView.CursorAction.MoveNext,
            hints.EditPreviousItem: QAbstractItemView.CursorAction.MovePrevious,
        }
        super().closeEditor(editor, hints.NoHint if hint in moves else hint)
        if hint in moves:
            index = self.moveCursor(moves[hint], Qt.KeyboardModifier.NoModifier)
            self.setCurrentIndex(index)
        elif hint == hints.SubmitModelCache:
            self._go_down()

    def _go_down(self) -> None:
        index = self.currentIndex()
        for row in range(index.row() + 1, self._layers.rowCount()):
            below = self._layers.index(row, index.column())
            if self._layers.flags(below) & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(below)
                return


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of the files that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


_ACROSS = Qt.Orientation.Horizontal


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
