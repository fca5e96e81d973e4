"""Worksheets and answer keys on paper: the pages of a PDF, in black and white."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from cnnparam_gui.core.exercise import Exercise
from cnnparam_gui.files import saving
from cnnparam_gui.models.worksheet import Cell, SheetRow, Worksheet, worksheet

_RESOLUTION = 1200
_MM = _RESOLUTION / 25.4
_MARGIN = 15.0
_PAD = 1.2 * _MM
_ROW, _FOOTER, _GAP = 7.2 * _MM, 9 * _MM, 4 * _MM
_NUMBER = 8 * _MM
_NARROWEST_FIGURE, _NARROWEST_KIND, _WIDEST_NAME = 23 * _MM, 34 * _MM, 34 * _MM
_POINTS, _SMALL, _LARGE, _SMALLEST = 9.0, 8.0, 15.0, 5.0
_NARROWEST_WORKED = 26 * _MM
_THICK, _THIN = 0.5 * _MM, 0.15 * _MM
_GROUND, _LINES = QColor(0xEE, 0xEE, 0xEE), QColor(0x77, 0x77, 0x77)

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap
_LONGEST_WORD = 14
_WRAPPED = _LEFT | _WRAP


def _tr(text: str) -> str:
    return QCoreApplication.translate("Worksheet", text)


def paper() -> QPageSize.PageSizeId:
    """Return the paper of the locale: Letter where inches are usual, else A4."""
    inches = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4


def write_worksheet(exercise: Exercise, path: Path, *, key: bool) -> None:
    """Write the worksheet of an exercise, or its answer key, as a PDF.

    Raises:
        FileProblem: Where it cannot be written; a file that was there is then what it was.
    """
    saving.write_bytes(path, render(worksheet(exercise, key=key), paper()))


def render(sheet: Worksheet, size: QPageSize.PageSizeId) -> bytes:
    """Return the PDF of a worksheet on a paper of some size."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(size),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(sheet.title)
    writer.setCreator(QGuiApplication.applicationDisplayName())
    _Pages(sheet, writer).paint(writer)
    return bytes(buffer.data().data())


class _Item(msgspec.Struct, frozen=True):
    """Something that stands on one page as a whole.

    Attributes:
        height: How much of the page it takes.
        paint: Paints it into a rectangle.
        in_table: Whether the heading of the table stands above it on a new page.
        next: How much of what follows has to stand on the same page.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]
    in_table: bool = False
    next: float = 0.0


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


class _Pages:
    """The pages of one worksheet: what stands where is found first, so that they can be counted."""

    def __init__(self, sheet: Worksheet, writer: QPdfWriter) -> None:
        """Lay a worksheet out for a writer."""
        self._sheet, self._writer = sheet, writer
        self._width, self._height = float(writer.width()), writer.height() - _FOOTER
        self._plain, self._small = self._font(_POINTS), self._font(_SMALL)
        self._bold = self._font(_POINTS, bold=True)
        self._title = self._font(_LARGE, bold=True)
        self._columns = self._measured()
        self._heading = self._table_heading()
        self._pages = list(self._paged())

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, writer: QPdfWriter) -> None:
        """Paint every page."""
        painter = QPainter(writer)
        try:
            for number, items in enumerate(self._pages, 1):
                if number > 1:
                    writer.newPage()
                for top, item in items:
                    item.paint(painter, QRectF(0, top, self._width, item.height))
                self._paint_footer(painter, number)
        finally:
            painter.end()

    def _font(self, points: float, *, bold: bool = False) -> QFont:
        # One family alone leaves letters of other scripts to Qt, which finds a font that has them.
        font = QFont(QGuiApplication.font().family())
        font.setPointSizeF(points)
        font.setBold(bold)
        # What is copied out of the file is letters and no ligatures.
        font.setFeature(QFont.Tag("liga"), 0)
        return font

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font, self._writer)

    def _measured(self) -> _Columns:
        """Return columns in which every figure has room; what is left goes to the kind."""
        sheet = self._sheet
        advance, bold = self._metrics(self._plain).horizontalAdvance, self._metrics(self._bold)
        names = [advance(row.name) + 2 * _PAD for row in sheet.rows if row.number]
        name = max(
            min(max(names, default=0.0), _WIDEST_NAME),
            bold.horizontalAdvance(_tr("Name")) + 2 * _PAD,
        )
        texts = [cell.text for row in sheet.rows for cell in row.cells]
        widest = max(bold.horizontalAdvance(text) for text in (*sheet.headings, *texts))
        room = (self._width - _NUMBER - name - _NARROWEST_KIND) / len(sheet.headings) - 2 * _PAD
        points = max(_SMALLEST, _POINTS * min(1.0, 0.99 * room / widest))
        figure = max(_NARROWEST_FIGURE, min(widest, room) + 2 * _PAD)
        kind = self._width - _NUMBER - name - len(sheet.headings) * figure
        return _Columns(name, kind, figure, self._font(points), self._font(points, bold=True))

    def _paged(self) -> Iterator[list[tuple[float, _Item]]]:
        page: list[tuple[float, _Item]] = []
        top = 0.0
        for item in self._items():
            if page and top + item.height + item.next > self._height:
                yield page
                page, top = [], 0.0
                if item.in_table:
                    page.append((top, self._heading))
                    top += self._heading.height
            page.append((top, item))
            top += item.height
        yield page

    def _items(self) -> Iterator[_Item]:
        sheet = self._sheet
        yield self._text(sheet.title, self._title, after=_GAP / 2)
        if not sheet.key:
            yield _Item(_ROW + _GAP, self._paint_lines_to_fill)
            yield self._text(sheet.rules, self._plain, after=_GAP)
        yield self._heading
        for row in sheet.rows:
            yield self._row(row)
        worked = [self._worked(name, working) for name, working in sheet.worked]
        if worked:
            heading = self._text(_tr("Working"), self._bold, after=_GAP / 4)
            yield _Item(_GAP, _paint_nothing, next=heading.height + worked[0].height)
            yield heading
        yield from worked

    def _text(self, text: str, font: QFont, after: float) -> _Item:
        height = self._wrapped_height(text, font, self._width)

        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setFont(font)
            painter.drawText(place.adjusted(0, 0, 0, -after), int(_WRAPPED), _broken(text))

        return _Item(height + after, paint)

    def _wrapped_height(self, text: str, font: QFont, width: float) -> float:
        room = QRectF(0, 0, width, 1e9)
        return self._metrics(font).boundingRect(room, int(_WRAPPED), _broken(text)).height()

    def _paint_lines_to_fill(self, painter: QPainter, place: QRectF) -> None:
        """Paint the lines for name and date, and the points beside them."""
        painter.setFont(self._plain)
        painter.setPen(QPen(Qt.GlobalColor.black, _THIN))
        bottom = place.bottom() - _GAP
        points = _tr("Points: ____ of {points}").format(points=self._sheet.points)
        metrics = self._metrics(self._plain)
        ends = self._width - metrics.horizontalAdvance(points) - _GAP
        date = ends * 0.66
        for label, left, right in (
            (_tr("Name:"), 0.0, date - _GAP),
            (_tr("Date:"), date, ends),
        ):
            painter.drawText(QPointF(left, bottom), label)
            start = left + metrics.horizontalAdvance(label) + _PAD
            painter.drawLine(QPointF(start, bottom + _PAD / 2), QPointF(right, bottom + _PAD / 2))
        painter.drawText(QPointF(ends + _GAP, bottom), points)

    def _places(self, place: QRectF) -> list[QRectF]:
        """Return where number, name, kind and figures of a row stand."""
        columns = self._columns
        figures = [columns.figure] * len(self._sheet.headings)
        places, left = [], place.left()
        for width in (_NUMBER, columns.name, columns.kind, *figures):
            places.append(QRectF(left, place.top(), width, place.height()))
            left += width
        return places

    def _table_heading(self) -> _Item:
        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setFont(self._bold)
            painter.setPen(Qt.GlobalColor.black)
            number, name, kind, *figures = self._places(place)
            for there, text in ((number, "#"), (name, _tr("Name")), (kind, _tr("Kind"))):
                painter.drawText(_inside(there), int(_LEFT), text)
            painter.setFont(self._columns.asked)
            for there, text in zip(figures, self._sheet.headings, strict=True):
                self._paint_elided(painter, there, text, _RIGHT)
            painter.setPen(QPen(Qt.GlobalColor.black, 2 * _THIN))
            painter.drawLine(place.bottomLeft(), place.bottomRight())

        return _Item(_ROW, paint)

    def _row(self, row: SheetRow) -> _Item:
        room = self._columns.kind - 2 * _PAD
        height = self._wrapped_height(row.description, self._small, room) + 1.2 * _PAD

        def paint(painter: QPainter, place: QRectF) -> None:
            number, name, kind, *figures = self._places(place)
            painter.setPen(QPen(_LINES, _THIN))
            painter.drawLine(place.bottomLeft(), place.bottomRight())
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(self._plain)
            painter.drawText(_inside(number), int(_LEFT), row.number)
            # What has no number has no kind either, so that its name has both columns.
            named = name if row.number else name.united(kind)
            self._paint_elided(painter, named, row.name, _LEFT)
            painter.setFont(self._small)
            painter.drawText(_inside(kind), int(_WRAPPED), _broken(row.description))
            for there, cell in zip(figures, row.cells, strict=True):
                self._paint_cell(painter, there, cell)

        return _Item(max(_ROW, height), paint, in_table=True)

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: Cell) -> None:
        if cell.state == "asked":
            inset = _THICK
            painter.setPen(QPen(Qt.GlobalColor.black, _THICK))
            painter.drawRect(place.adjusted(inset, inset, -inset, -inset))
        elif cell.state == "blank":
            painter.fillRect(place.adjusted(_THICK, _THICK, -_THICK, -_THICK), _GROUND)
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(self._columns.asked if cell.state == "asked" else self._columns.given)
        self._paint_elided(painter, place, cell.text, _RIGHT)

    def _paint_elided(
        self, painter: QPainter, place: QRectF, text: str, align: Qt.AlignmentFlag
    ) -> None:
        room = _inside(place)
        metrics = self._metrics(painter.font())
        # A hair of room: a text that fits exactly must not be elided by a rounding.
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width() + _THIN)
        painter.drawText(room, int(align | Qt.TextFlag.TextSingleLine), shown)

    def _worked(self, name: str, working: str) -> _Item:
        left = max(_NUMBER + self._columns.name, _NARROWEST_WORKED) + _PAD
        height = self._wrapped_height(working, self._small, self._width - left)

        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setPen(Qt.GlobalColor.black)
            painter.setFont(self._small)
            top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            named = QRectF(place.left(), place.top(), left, place.height())
            shown = self._metrics(self._small).elidedText(
                name, Qt.TextElideMode.ElideMiddle, left - _PAD
            )
            painter.drawText(named, int(top), shown)
            painter.drawText(place.adjusted(left, 0, 0, 0), int(top | _WRAP), working)

        return _Item(height + _PAD / 2, paint)

    def _paint_footer(self, painter: QPainter, number: int) -> None:
        place = QRectF(0, self._height, self._width, _FOOTER)
        painter.setFont(self._small)
        painter.setPen(Qt.GlobalColor.black)
        bottom = Qt.AlignmentFlag.AlignBottom
        pages = _tr("{page} of {pages}").format(page=number, pages=self.count)
        room = self._width - self._metrics(self._small).horizontalAdvance(pages) - _GAP
        title = self._metrics(self._small).elidedText(
            self._sheet.title, Qt.TextElideMode.ElideMiddle, room
        )
        painter.drawText(place, int(bottom | Qt.AlignmentFlag.AlignLeft), title)
        painter.drawText(place, int(bottom | Qt.AlignmentFlag.AlignRight), pages)


def _paint_nothing(_painter: QPainter, _place: QRectF) -> None:
    pass


def _inside(place: QRectF) -> QRectF:
    return place.adjusted(_PAD, 0, -_PAD, 0)


def _broken(text: str) -> str:
    """Return a text whose longest words can be broken, so that they do not leave their column."""
    return " ".join(
        "\u200b".join(
            word[start : start + _LONGEST_WORD] for start in range(0, len(word), _LONGEST_WORD)
        )
        for word in text.split(" ")
    )
