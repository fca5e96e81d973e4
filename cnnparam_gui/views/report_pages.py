"""A report on paper: totals, the network's picture, charts, the table and the problems."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import islice

import msgspec
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPainter, QPalette, QPicture

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.files import report_bars
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report_bars import Bar, Bars, PartName
from cnnparam_gui.files.report_body import Body
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.colors import SeriesName, series_color
from cnnparam_gui.views.paper import (
    GAP,
    LARGE,
    LEFT,
    MM,
    PAD,
    POINTS,
    RIGHT,
    SMALL,
    WRAPPED,
    Item,
    Pages,
    Room,
    fitted,
    font,
    paint_elided,
    room_of,
    space,
    text_item,
    wrapped_height,
)
from cnnparam_gui.views.paper_table import PaperTable

_HEADING = 11.0
_LINE = 4.6 * MM
_BAR_LINE, _BAR = 3.6 * MM, 2.4 * MM
_LABEL, _FIGURE = 42 * MM, 22 * MM
_PICTURE = 100 * MM
_PAIR = 42 * MM
_FEW = 60
"""More items than fit on half a page."""

_SERIES: dict[PartName, SeriesName] = {
    "weights": "weights",
    "biases": "biases",
    "activations": "activation",
}
_PARTS: dict[PartName, str] = {
    "weights": QT_TRANSLATE_NOOP("ReportPages", "weights"),
    "biases": QT_TRANSLATE_NOOP("ReportPages", "biases"),
    "activations": QT_TRANSLATE_NOOP("ReportPages", "activations"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportPages", text)


def report_pages(held: Body, counts: NetworkCount, layout: QPageLayout) -> Pages:
    """Return a report laid out on pages, at once; arguments as in `lay_out`."""
    laying = lay_out(held, counts, layout)
    while True:
        try:
            next(laying)
        except StopIteration as finished:
            pages: Pages = finished.value
            return pages


def lay_out(held: Body, counts: NetworkCount, layout: QPageLayout) -> Generator[None, None, Pages]:
    """Lay a report out, a page at each step, and return the pages.

    Args:
        held: What the report holds.
        counts: The network, for its picture.
        layout: The size of a page, which way it is held, and its margins.
    """
    room = room_of(layout)
    pages = Pages(held.title, room)
    yield from pages.lay_out(_items(held, counts, room))
    return pages


def _items(held: Body, counts: NetworkCount, room: Room) -> Iterator[Item]:
    plain, bold = font(POINTS), font(POINTS, bold=True)
    yield text_item(held.title, font(LARGE, bold=True), room.width, GAP / 4)
    yield text_item(held.subtitle, plain, room.width, GAP / 2)
    for note in held.notes:
        yield text_item(note, bold, room.width, GAP / 2)
    pairs = [_pair(label, figure, room) for label, figure in held.totals]
    yield from _under(_tr("Totals"), pairs, room)
    yield from _picture(counts, room)
    for chart in held.charts:
        yield from _under(chart.title, _chart(chart, room), room)
    table = PaperTable(held.headings, held.rows, held.total, room.width)
    yield from _under(_tr("Layers"), table.items(), room)
    sentences = [text_item(problem, plain, room.width, GAP / 4) for problem in held.problems]
    yield from _under(_tr("Problems"), sentences, room)


def _under(title: str, items: Iterable[Item], room: Room) -> Iterator[Item]:
    """Return items under a heading that never stands alone at the foot of a page."""
    rest = iter(items)
    first = list(islice(rest, _FEW))
    if not first:
        return
    yield space(GAP)
    heading = text_item(title, font(_HEADING, bold=True), room.width, GAP / 4)
    whole = sum(item.height for item in first)
    # What is short stays together.
    short = len(first) < _FEW and whole < room.height / 2
    following = whole if short else sum(item.height for item in first[:3])
    yield msgspec.structs.replace(heading, next=following)
    yield from first
    yield from rest


def _pair(label: str, figure: str, room: Room) -> Item:
    plain = font(POINTS)
    height = max(_LINE, wrapped_height(figure, plain, room.width - _PAIR))
    shown = fitted(figure, plain, room.width - _PAIR)

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(plain)
        painter.drawText(place, int(LEFT), label)
        painter.drawText(place.adjusted(_PAIR, 0, 0, 0), int(WRAPPED), shown)

    return Item(height, paint)


def _picture(counts: NetworkCount, room: Room) -> Iterator[Item]:
    """Return the picture of the network; nothing for one without rows."""
    if not counts.network.layers:
        return
    from cnnparam_gui.views.diagram.picture import paint_network

    def paint(painter: QPainter, place: QRectF) -> QRectF:
        return paint_network(painter, place, counts, _light())

    # How high it becomes is known once it is painted: here, where nobody sees it.
    nowhere = QPicture()
    painter = QPainter(nowhere)
    taken = paint(painter, QRectF(0, 0, room.width, _PICTURE))
    painter.end()
    yield from _under(_tr("Picture"), [Item(taken.height(), paint)], room)


def _light() -> QPalette:
    """Return black on white, whatever the window looks like."""
    return QPalette(QColor(0xF0, 0xF0, 0xF0), QColor(Qt.GlobalColor.white))


# Charts


def _chart(chart: Bars, room: Room) -> list[Item]:
    found = []
    if len(chart.parts) > 1:
        found.append(Item(_LINE, lambda painter, place: _paint_key(painter, place, chart.parts)))
    note = report_bars.note(chart)
    if note:
        found.append(text_item(note, font(SMALL), room.width, GAP / 4))
    return found + [_bar(chart, bar) for bar in chart.bars]


def _paint_key(painter: QPainter, place: QRectF, parts: Sequence[PartName]) -> None:
    letters = font(SMALL)
    painter.setFont(letters)
    painter.setPen(Qt.GlobalColor.black)
    left = place.left() + _LABEL
    for part in parts:
        square = QRectF(left, place.center().y() - _BAR / 2, _BAR, _BAR)
        painter.fillRect(square, series_color(_SERIES[part], _light()))
        word = _tr(_PARTS[part])
        left += _BAR + PAD
        painter.drawText(QRectF(left, place.top(), _LABEL, place.height()), int(LEFT), word)
        left += QFontMetricsF(letters).horizontalAdvance(word) + GAP


def _bar(chart: Bars, bar: Bar) -> Item:
    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font(SMALL - 1))
        painter.setPen(Qt.GlobalColor.black)
        label = QRectF(place.left(), place.top(), _LABEL, place.height())
        paint_elided(painter, label, one_line(bar.label), RIGHT)
        left = place.left() + _LABEL
        longest = place.width() - _LABEL - _FIGURE
        for part, figure in zip(chart.parts, bar.parts, strict=True):
            width = longest * (figure / chart.longest)
            rect = QRectF(left, place.center().y() - _BAR / 2, width, _BAR)
            painter.fillRect(rect, series_color(_SERIES[part], _light()))
            left += width
        painter.drawText(
            QRectF(left, place.top(), _FIGURE, place.height()).adjusted(PAD, 0, 0, 0),
            int(LEFT),
            bar.text,
        )

    return Item(_BAR_LINE, paint)
