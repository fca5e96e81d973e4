"""The layer table as a widget."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from cnnparam_gui.models.columns import (
    COLUMN_INDEX,
    COLUMNS,
)
from cnnparam_gui.models.folding import Folding
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.views.font_following import follow_text_size
from cnnparam_gui.views.table.column_layout import ColumnLayout
from cnnparam_gui.views.table.delegate import LayerDelegate
from cnnparam_gui.views.table.row_hiding import RowHiding, runs
from cnnparam_gui.views.table.surface import paint_surface

_ZOOM_LIMITS = (6.0, 40.0)


class LayerTable(QTableView):
    """The table of layers, with the habits of a spreadsheet.

    Attributes:
        columns: Which columns show, and how wide they are.
        folding: Which blocks are collapsed; None where none can be.
        zoomed: By how many points its text is larger than the application's.

    Signals:
        rows_selected: Other rows are selected.
        cell_entered: Another cell is the current one: its row, and the key of its column.
        fill_requested: A text is to fill the selected cells.
        delete_pressed: The Delete key, which clears cells or removes rows.
        file_dropped: A file was dropped on the table.
    """

    rows_selected = Signal()
    cell_entered = Signal(int, str)
    fill_requested = Signal(str)
    delete_pressed = Signal()
    file_dropped = Signal(str)

    def __init__(self, model: LayerTableModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._layers = model
        self._delegate = self._make_delegate(model)
        self._largest: dict[str, int] = {}
        self.zoomed = 0
        self.folding: Folding | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Layers"))
        self._set_up_behaviour()
        self._set_up_headers()
        self._fit_row_height()
        self.columns = ColumnLayout(self, model)
        follow_text_size(self, lambda: self.set_zoom(self.zoomed))
        self.hiding = RowHiding(self, model)
        model.rows_moved.connect(lambda first, count: self.select_rows(range(first, first + count)))
        model.dataChanged.connect(self._watch_largest)
        model.marks.changed.connect(self.viewport().update)
        self._delegate.fill_requested.connect(self.fill_requested)
        self.selectionModel().selectionChanged.connect(self.rows_selected)
        self.hiding.changed.connect(self.rows_selected)
        self.selectionModel().currentChanged.connect(self._tell_cell)

    def _make_delegate(self, model: LayerTableModel) -> LayerDelegate:
        """Return what paints and edits the cells."""
        return LayerDelegate(model, self)

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
        # Headers show no selection: to know of one they ask every selected cell for its flags.
        for header in (across, down):
            header.setHighlightSections(False)
            header.setSelectionModel(QItemSelectionModel(self._layers, header))
        across.setSectionsMovable(True)
        across.setMinimumSectionSize(28)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    # Rows

    def selected_rows(self) -> list[int]:
        """Return the rows with a selected cell, ascending; the current one where none is.

        The subtotal of a collapsed block stands for all of its rows.
        """
        rows: set[int] = set()
        for part in self.parts():
            rows.update(range(part.top(), part.bottom() + 1))
        if not rows and self.currentIndex().isValid():
            rows = {self.currentIndex().row()}
        return self.folding.with_folded(rows) if self.folding else sorted(rows)

    def takes_values(self, row: int) -> bool:
        """Return whether the cells of a row are in sight, and not the subtotal of a block."""
        subtotal = self.folding is not None and row in self.folding.heads
        return self.hiding.is_shown(row) and not subtotal

    def beyond(self, rows: Sequence[int], step: int) -> int:
        """Return where rows go that move by one row in sight, up (-1) or down (1)."""
        row = rows[0] - 1 if step < 0 else rows[-1] + 1
        head = self.folding.head_of(row) if self.folding else None
        if self.folding is None or head is None:
            return row if step < 0 else row + 1
        folded = self.folding.heads[head].rows
        return folded.start if step < 0 else folded.stop

    def whole_rows_selected(self) -> bool:
        """Return whether the selection is made of whole rows."""
        parts, last = self.parts(), len(COLUMNS) - 1
        if parts and all(part.left() == 0 and part.right() == last for part in parts):
            return True
        return bool(parts) and all(map(self._is_whole, self.selected_rows()))

    def parts(self) -> list[QItemSelectionRange]:
        """Return the rectangles of cells in sight that the selection is made of."""
        selection = self.selectionModel().selection()
        return self.hiding.parts(selection.at(place) for place in range(selection.count()))

    def _is_whole(self, row: int) -> bool:
        """Return whether every cell of a row that can be selected is."""
        return self.selectionModel().isRowSelected(row, QModelIndex())

    def select_rows(self, rows: Iterable[int], column: str = "name") -> None:
        """Select whole rows and bring the first into sight."""
        numbers = list(rows)
        if not numbers:
            self.clearSelection()
            return
        self.hiding.reveal(numbers)
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for start, stop in runs(numbers):
            selection.select(self._layers.index(start, 0), self._layers.index(stop, last))
        current = self._layers.index(numbers[0], COLUMN_INDEX[column])
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.scrollTo(current)

    def widen(self, *, rows: bool) -> None:
        """Select the whole rows, or else the whole columns, of what is selected."""
        last_row, last_column = self._layers.rowCount() - 1, len(COLUMNS) - 1
        selection = QItemSelection()
        for part in self.parts():
            top, bottom = (part.top(), part.bottom()) if rows else (0, last_row)
            left, right = (0, last_column) if rows else (part.left(), part.right())
            selection.select(self._layers.index(top, left), self._layers.index(bottom, right))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_block(self, rows: range, columns: Iterable[int]) -> None:
        """Select the cells of rows that follow each other, in some columns."""
        selection = QItemSelection()
        for column in columns:
            top, bottom = (self._layers.index(row, column) for row in (rows[0], rows[-1]))
            selection.select(top, bottom)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, row: int, field_column: str = "name") -> None:
        """Make one cell the current one."""
        index = self._layers.index(row, COLUMN_INDEX.get(field_column, 0))
        if self.isColumnHidden(index.column()):
            self.columns.set_visible(index.column(), visible=True)
        self.hiding.reveal([row])
        self.setCurrentIndex(index)
        self.setFocus()

    def _tell_cell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.cell_entered.emit(index.row(), COLUMNS[index.column()].key)

    def fold_by(self, folding: Folding) -> None:
        """Show the subtotals of collapsed blocks in place of their rows."""
        self.folding = self._delegate.painter.folding = folding

    def set_hovered_row(self, row: int) -> None:
        """Mark the row that the pointer is over in a chart, -1 for none."""
        self._delegate.painter.hovered_row = row
        self.viewport().update()

    # Columns

    def _watch_largest(self) -> None:
        """Repaint everything when the largest figure changes: all bars are compared with it."""
        if self._layers.largest != self._largest:
            self._largest = self._layers.largest
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more columns where there is room for them."""
        super().resizeEvent(event)
        self.columns.choose_by_room()

    # Size

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 for the application's size."""
        self.set_zoom(self.zoomed + steps if steps else 0)

    def set_zoom(self, points: int) -> None:
        """Make the text larger than the application's, within what can be read, by points."""
        usual = QApplication.font().pointSizeF()
        low, high = (round(limit - usual) for limit in _ZOOM_LIMITS)
        self.zoomed = min(max(points, min(low, 0)), max(high, 0))
        font = self.font()
        font.setPointSizeF(usual + self.zoomed)
        self.setFont(font)
        self.horizontalHeader().setFont(font)
        self.verticalHeader().setFont(font)
        self._fit_row_height()
        self.columns.fit()

    def _fit_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface in one pass; while rows are dragged Qt paints, with its indicator."""
        if self.state() == QAbstractItemView.State.DraggingState:
            super().paintEvent(event)
        else:
            paint_surface(self, self._delegate.painter, event.rect(), self.hiding)

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

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Drag whole rows where such a row is pressed; anywhere else select cells."""
        index = self.indexAt(event.position().toPoint())
        whole = index.isValid() and self._is_whole(index.row())
        # Between rows of which some are out of sight, nobody knows where a row would go.
        self.setDragEnabled(whole and self.hiding.shown is None)
        super().mousePressEvent(event)

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
        elif event.key() in _TABS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._leave(forward=event.key() == Qt.Key.Key_Tab)
        elif event.key() == Qt.Key.Key_Space and event.modifiers() in _WIDENED:
            self.widen(rows=event.modifiers() == Qt.KeyboardModifier.ShiftModifier)
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

    def _leave(self, *, forward: bool) -> None:
        """Give the keyboard to the next widget, since Tab goes from cell to cell."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    def _go_down(self) -> None:
        index = self.currentIndex()
        for row in self.hiding.within(index.row() + 1, self._layers.rowCount() - 1):
            below = self._layers.index(row, index.column())
            if self._layers.flags(below) & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(below)
                return


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of the files that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ACROSS = Qt.Orientation.Horizontal
_WIDENED = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
