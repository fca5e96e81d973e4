"""Worksheets and answer keys on paper: the pages of a PDF, in black and white."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPainter, QPen

from cnnparam_gui.core.exercise import Exercise
from cnnparam_gui.files import saving
from cnnparam_gui.models.worksheet import Cell, SheetRow, Worksheet, worksheet
from cnnparam_gui.views.paper import (
    FINE,
    GAP,
    HAIR,
    LARGE,
    LEFT,
    MM,
    PAD,
    POINTS,
    RIGHT,
    SMALL,
    SMALLEST,
    WRAPPED,
    Item,
    Pages,
    fitted,
    font,
    inside,
    page_layout,
    paint_elided,
    paper_size,
    pdf,
    room_of,
    space,
    text_item,
    wrapped_height,
)

_ROW = 7.2 * MM
_NUMBER = 8 * MM
_NARROWEST_FIGURE, _NARROWEST_KIND, _WIDEST_NAME = 23 * MM, 34 * MM, 34 * MM
_NARROWEST_WORKED = 26 * MM
_THICK = 0.5 * MM
_GROUND, _LINES = QColor(0xEE, 0xEE, 0xEE), QColor(0x77, 0x77, 0x77)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Worksheet", text)


def write_worksheet(exercise: Exercise, path: Path, *, key: bool) -> None:
    """Write the worksheet of an exercise, or its answer key, as a PDF.

    Raises:
        FileProblem: Where it cannot be written; a file that was there is then what it was.
    """
    saving.write_bytes(path, render(worksheet(exercise, key=key), paper_size()))


def render(sheet: Worksheet, size: QPageSize.PageSizeId) -> bytes:
    """Return the PDF of a worksheet on a paper of some size."""
    layout = page_layout(size)
    room = room_of(layout)
    return pdf(Pages(sheet.title, room, _Items(sheet, room.width)), layout)


class _Columns(msgspec.Struct, frozen=True):
    """How wide the columns of name, kind and each figure are.

    Attributes:
        given, asked: The fonts of figures, in which the widest has room.
    """

    name: float
    kind: float
    figure: float
    given: QFont
    asked: QFont


class _Items:
    """What stands on the pages of one worksheet, from the top."""

    def __init__(self, sheet: Worksheet, width: float) -> None:
        """Measure a worksheet for pages of some width."""
        self._sheet, self._width = sheet, width
        self._plain, self._small = font(POINTS), font(SMALL)
        self._bold, self._title = font(POINTS, bold=True), font(LARGE, bold=True)
        self._columns = self._measured()
        self._heading = self._table_heading()

    def _measured(self) -> _Columns:
        """Return columns in which every figure has room; what is left goes to the kind."""
        sheet = self._sheet
        advance, bold = QFontMetricsF(self._plain).horizontalAdvance, QFontMetricsF(self._bold)
        names = [advance(row.name) + 2 * PAD for row in sheet.rows if row.number]
        name = max(
            min(max(names, default=0.0), _WIDEST_NAME),
            bold.horizontalAdvance(_tr("Name")) + 2 * PAD,
        )
        texts = [cell.text for row in sheet.rows for cell in row.cells]
        widest = max(bold.horizontalAdvance(text) for text in (*sheet.headings, *texts))
        room = (self._width - _NUMBER - name - _NARROWEST_KIND) / len(sheet.headings) - 2 * PAD
        points = max(SMALLEST, POINTS * min(1.0, 0.99 * room / widest))
        figure = max(_NARROWEST_FIGURE, min(widest, room) + 2 * PAD)
        kind = self._width - _NUMBER - name - len(sheet.headings) * figure
        return _Columns(name, kind, figure, font(points), font(points, bold=True))

    def __iter__(self) -> Iterator[Item]:
        """Return everything, from the top."""
        sheet = self._sheet
        yield self._text(sheet.title, self._title, after=GAP / 2)
        if not sheet.key:
            yield Item(_ROW + GAP, self._paint_lines_to_fill)
            yield self._text(sheet.rules, self._plain, after=GAP)
        yield self._heading
        for row in sheet.rows:
            yield self._row(row)
        worked = [self._worked(name, working) for name, working in sheet.worked]
        if worked:
            heading = self._text(_tr("Working"), self._bold, after=GAP / 4)
            yield space(GAP, next=heading.height + worked[0].height)
            yield heading
        yield from worked

    def _text(self, text: str, letters: QFont, after: float) -> Item:
        return text_item(text, letters, self._width, after)

    def _paint_lines_to_fill(self, painter: QPainter, place: QRectF) -> None:
        """Paint the lines for name and date, and the points beside them."""
        painter.setFont(self._plain)
        painter.setPen(QPen(Qt.GlobalColor.black, HAIR))
        bottom = place.bottom() - GAP
        points = _tr("Points: ____ of {points}").format(points=self._sheet.points)
        metrics = QFontMetricsF(self._plain)
        ends = self._width - metrics.horizontalAdvance(points) - GAP
        date = ends * 0.66
        for label, left, right in (
            (_tr("Name:"), 0.0, date - GAP),
            (_tr("Date:"), date, ends),
        ):
            painter.drawText(QPointF(left, bottom), label)
            start = left + metrics.horizontalAdvance(label) + PAD
            painter.drawLine(QPointF(start, bottom + PAD / 2), QPointF(right, bottom + PAD / 2))
        painter.drawText(QPointF(ends + GAP, bottom), points)

    def _places(self, place: QRectF) -> list[QRectF]:
        """Return where number, name, kind and figures of a row stand."""
        columns = self._columns
        figures = [columns.figure] * len(self._sheet.headings)
        places, left = [], place.left()
        for width in (_NUMBER, columns.name, columns.kind, *figures):
            places.append(QRectF(left, place.top(), width, place.height()))
            left += width
        return places

    def _table_heading(self) -> Item:
        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setFont(self._bold)
            painter.setPen(Qt.GlobalColor.black)
            number, name, kind, *figures = self._places(place)
            for there, text in ((number, "#"), (name, _tr("Name")), (kind, _tr("Kind"))):
                painter.drawText(inside(there), int(LEFT), text)
            painter.setFont(self._columns.asked)
            for there, text in zip(figures, self._sheet.headings, strict=True):
                paint_elided(painter, there, text, RIGHT)
            painter.setPen(QPen(Qt.GlobalColor.black, FINE))
            painter.drawLine(place.bottomLeft(), place.bottomRight())

        return Item(_ROW, paint)

    def _row(self, row: SheetRow) -> Item:
        room = self._columns.kind - 2 * PAD
        height = wrapped_height(row.description, self._small, room) + 1.2 * PAD

        def paint(painter: QPainter, place: QRectF) -> None:
            number, name, kind, *figures = self._places(place)
            painter.setPen(QPen(_LINES, HAIR))
            painter.drawLine(place.bottomLeft(), place.bottomRight())
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(self._plain)
            painter.drawText(inside(number), int(LEFT), row.number)
            # What has no number has no kind either, so that its name has both columns.
            named = name if row.number else name.united(kind)
            paint_elided(painter, named, row.name, LEFT)
            painter.setFont(self._small)
            painter.drawText(inside(kind), int(WRAPPED), fitted(row.description, self._small, room))
            for there, cell in zip(figures, row.cells, strict=True):
                self._paint_cell(painter, there, cell)

        return Item(max(_ROW, height), paint, heading=self._heading)

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: Cell) -> None:
        if cell.state == "asked":
            inset = _THICK
            painter.setPen(QPen(Qt.GlobalColor.black, _THICK))
            painter.drawRect(place.adjusted(inset, inset, -inset, -inset))
        elif cell.state == "blank":
            painter.fillRect(place.adjusted(_THICK, _THICK, -_THICK, -_THICK), _GROUND)
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._columns.asked if cell.state == "asked" else self._columns.given)
        paint_elided(painter, place, cell.text, RIGHT)

    def _worked(self, name: str, working: str) -> Item:
        left = max(_NUMBER + self._columns.name, _NARROWEST_WORKED) + PAD
        height = wrapped_height(working, self._small, self._width - left)

        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(self._small)
            top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            named = QRectF(place.left(), place.top(), left, place.height())
            shown = QFontMetricsF(self._small).elidedText(
                name, Qt.TextElideMode.ElideMiddle, left - PAD
            )
            painter.drawText(named, int(top), shown)
            painter.drawText(
                place.adjusted(left, 0, 0, 0), int(top | Qt.TextFlag.TextWordWrap), working
            )

        return Item(height + PAD / 2, paint)
