"""Tables on paper: every figure whole, long texts wrapped, the heading on every page."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cnnparam_gui.views.paper import (
    FINE,
    HAIR,
    MM,
    PAD,
    RIGHT,
    SMALL,
    SMALLEST,
    WRAPPED,
    Item,
    fitted,
    font,
    inside,
    wrapped_height,
)

_LINE = 4.6 * MM
_NARROWEST_TEXT = 24 * MM
_LINES = QColor(0xC8, 0xC8, 0xC8)
_SHRINK = 0.5
_MEASURED = 40
"""How many of the longest texts of a column are measured."""

_LARGEST_GAP = 8 * MM


class PaperTable:
    """A table as items of pages.

    Attributes:
        heading: The heading, which stands above its rows on every page.
    """

    def __init__(
        self,
        headings: Sequence[tuple[str, bool]],
        rows: Sequence[Sequence[str]],
        total: Sequence[str],
        width: float,
    ) -> None:
        """Measure a table.

        Args:
            headings: The heading of each column, and whether its cells are text.
            rows: The cells of each row.
            total: The cells of the totals.
            width: What it has room for.
        """
        self._texts = [is_text for _, is_text in headings]
        self._rows = rows
        self._total = total
        cells = [[_head(heading) for heading, _ in headings], total, *rows]
        self._points, self._widths = self._fitted(list(zip(*cells, strict=True)), width)
        self._plain, self._bold = font(self._points), font(self._points, bold=True)
        self._metrics = QFontMetricsF(self._plain)
        self.heading = self._head_item([heading for heading, _ in headings])

    def items(self) -> Iterator[Item]:
        """Return the heading, the rows and the totals."""
        yield self.heading
        total = self._total_item()
        for number, cells in enumerate(self._rows, 1):
            # Totals never stand alone on a page.
            yield self._row(cells, total.height if number == len(self._rows) else 0.0)
        yield total

    def _fitted(self, columns: Sequence[Sequence[str]], width: float) -> tuple[float, list[float]]:
        """Return the size of letters, and the widths of columns, in which every number is whole."""
        points = SMALL
        while True:
            widths = [_widest(cells, font(points, bold=True)) + 2 * PAD for cells in columns]
            over = sum(widths) - width
            if over <= 0:
                return points, _spread(widths, -over)
            # Texts can be wrapped; what they cannot give must come from smaller letters.
            texts = [
                w - _NARROWEST_TEXT if t else 0.0 for w, t in zip(widths, self._texts, strict=True)
            ]
            spare = sum(max(0.0, text) for text in texts)
            if over <= spare or points <= SMALLEST:
                share = min(1.0, over / spare) if spare else 0.0
                return points, [w - max(0.0, t) * share for w, t in zip(widths, texts, strict=True)]
            points -= _SHRINK

    def _places(self, place: QRectF) -> Iterator[QRectF]:
        left = place.left()
        for width in self._widths:
            yield QRectF(left, place.top(), width, place.height())
            left += width

    @property
    def _right(self) -> float:
        return sum(self._widths)

    def _head_item(self, headings: Sequence[str]) -> Item:
        heights = [
            wrapped_height(_lines(text), self._bold, width - 2 * PAD)
            for text, width in zip(headings, self._widths, strict=True)
        ]

        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setFont(self._bold)
            painter.setPen(Qt.GlobalColor.black)
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
            for there, text, is_text in zip(
                self._places(place), headings, self._texts, strict=True
            ):
                side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight
                painter.drawText(
                    inside(there).adjusted(0, 0, 0, -PAD), int(bottom | side), _lines(text)
                )
            self._rule(painter, place.bottom(), FINE)

        return Item(max(heights) + 2 * PAD, paint)

    def _row(self, cells: Sequence[str], following: float) -> Item:
        height = max(
            (
                self._height(text, width)
                for text, width, is_text in zip(cells, self._widths, self._texts, strict=True)
                if is_text
            ),
            default=_LINE,
        )

        def paint(painter: QPainter, place: QRectF) -> None:
            painter.setFont(self._plain)
            self._paint_cells(painter, place, cells)
            painter.setPen(QPen(_LINES, HAIR))
            painter.drawLine(QPointF(0, place.bottom()), QPointF(self._right, place.bottom()))

        return Item(height, paint, self.heading, following)

    def _height(self, text: str, width: float) -> float:
        room = width - 2 * PAD
        if self._metrics.horizontalAdvance(text) <= room:
            return _LINE
        return max(_LINE, wrapped_height(text, self._plain, room) + PAD)

    def _total_item(self) -> Item:
        def paint(painter: QPainter, place: QRectF) -> None:
            self._rule(painter, place.top(), FINE)
            painter.setFont(self._bold)
            self._paint_cells(painter, place, self._total)
            self._rule(painter, place.bottom(), FINE)

        return Item(_LINE * 1.2, paint, heading=self.heading)

    def _paint_cells(self, painter: QPainter, place: QRectF, cells: Sequence[str]) -> None:
        painter.setPen(Qt.GlobalColor.black)
        for there, text, is_text in zip(self._places(place), cells, self._texts, strict=True):
            room = inside(there)
            if is_text:
                shown = fitted(text, painter.font(), room.width())
                painter.drawText(room, int(WRAPPED), shown)
            else:
                painter.drawText(room, int(RIGHT | Qt.TextFlag.TextSingleLine), text)

    def _rule(self, painter: QPainter, height: float, thickness: float) -> None:
        painter.setPen(QPen(Qt.GlobalColor.black, thickness))
        painter.drawLine(QPointF(0, height), QPointF(self._right, height))


def _head(heading: str) -> str:
    """Return the longest word of a heading, which is wrapped between words."""
    return max(_lines(heading).split(), key=len, default="")


def _lines(heading: str) -> str:
    """Return a heading with its unit on a line of its own."""
    return heading.replace(" (", "\n(")


def _widest(cells: Sequence[str], letters: QFont) -> float:
    """Return the width of the widest text: one of the longest, since letters differ little."""
    longest = sorted(set(cells), key=len)[-_MEASURED:]
    metrics = QFontMetricsF(letters)
    return max((metrics.horizontalAdvance(text) for text in longest), default=0.0)


def _spread(widths: Sequence[float], spare: float) -> list[float]:
    """Return columns with some of what is left between them, so that no row falls apart."""
    more = min(_LARGEST_GAP, spare / len(widths))
    return [width + more for width in widths]
