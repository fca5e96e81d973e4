"""A repaint of the whole layer table in one pass.

Qt would ask the model for the flags and the delegate for the painting of every cell by itself,
which costs several times what the painting does. Here the grid and the grounds are painted a
column at a time and the cells straight from the model.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QTableView

from cnnparam_gui.views.table.cells import FIRST_FIGURE, CellPainter
from cnnparam_gui.views.table.inks import Inks
from cnnparam_gui.views.table.row_hiding import RowHiding

_Spans = dict[int, list[tuple[int, int]]]


def paint_surface(table: QTableView, cells: CellPainter, area: QRect, hiding: RowHiding) -> None:
    """Paint the part of a table that lies in an area of its viewport."""
    viewport = table.viewport()
    painter = QPainter(viewport)
    painter.setClipRect(area)
    inks = cells.prepare(painter, table.palette())
    columns = _columns(table, area)
    rows = _rows(table, area, hiding)
    if rows and columns:
        _paint_grounds(table, painter, inks, columns, rows)
        _paint_cells(table, painter, cells, inks, columns, rows)
    painter.end()


def _columns(table: QTableView, area: QRect) -> list[tuple[int, int, int]]:
    """Return number, left and width of the columns in an area, without their grid line."""
    header = table.horizontalHeader()
    places = []
    for visual in range(header.count()):
        number = header.logicalIndex(visual)
        if not header.isSectionHidden(number):
            left, width = table.columnViewportPosition(number), table.columnWidth(number)
            if left <= area.right() and left + width > area.left():
                places.append((number, left, width - 1))
    return places


def _rows(table: QTableView, area: QRect, hiding: RowHiding) -> Sequence[int]:
    last = table.model().rowCount() - 1
    first, stop = table.rowAt(area.top()), table.rowAt(area.bottom())
    return () if first < 0 else hiding.within(first, stop if stop >= 0 else last)


def _paint_grounds(
    table: QTableView,
    painter: QPainter,
    inks: Inks,
    columns: list[tuple[int, int, int]],
    rows: Sequence[int],
) -> None:
    """Paint the ground of counted columns and the grid."""
    top = table.rowViewportPosition(rows[0])
    height = table.rowViewportPosition(rows[-1]) + table.rowHeight(rows[-1]) - top
    for number, left, width in columns:
        if number >= FIRST_FIGURE:
            painter.fillRect(left, top, width, height, inks.counted)
        painter.fillRect(left + width, top, 1, height, inks.grid)
    start, end = columns[0][1], columns[-1][1] + columns[-1][2]
    for row in rows:
        bottom = table.rowViewportPosition(row) + table.rowHeight(row) - 1
        painter.fillRect(start, bottom, end - start, 1, inks.grid)
    for number, left, _ in columns:
        if number == FIRST_FIGURE:
            painter.fillRect(left - 1, top, 2, height, inks.line)


def _paint_cells(
    table: QTableView,
    painter: QPainter,
    cells: CellPainter,
    inks: Inks,
    columns: list[tuple[int, int, int]],
    rows: Sequence[int],
) -> None:
    spans = _selected(table, rows)
    ground, selected_text = inks.selected[table.isActiveWindow()]
    normal, chosen = QIcon.Mode.Normal, QIcon.Mode.Selected
    painter.setPen(inks.text)
    for row in rows:
        top, height = table.rowViewportPosition(row), table.rowHeight(row) - 1
        marked = spans.get(row, ())
        for number, left, width in columns:
            rect = QRect(left, top, width, height)
            if any(first <= number <= last for first, last in marked):
                painter.fillRect(rect, ground)
                painter.setPen(selected_text)
                cells.paint_content(painter, rect, row, number, chosen)
                painter.setPen(inks.text)
            else:
                cells.paint_ground(painter, rect, row, number, inks)
                cells.paint_content(painter, rect, row, number, normal)
    cells.paint_marks(painter, inks, columns, {row: table.rowViewportPosition(row) for row in rows})
    current = table.currentIndex()
    if current.isValid() and table.hasFocus():
        painter.drawRect(table.visualRect(current).adjusted(0, 0, -1, -1))


def _selected(table: QTableView, rows: Sequence[int]) -> _Spans:
    """Return the runs of selected columns of each row."""
    selection = table.selectionModel().selection()
    spans: _Spans = {}
    for place in range(selection.count()):
        part = selection.at(place)
        for row in rows[bisect_left(rows, part.top()) : bisect_right(rows, part.bottom())]:
            spans.setdefault(row, []).append((part.left(), part.right()))
    return spans
