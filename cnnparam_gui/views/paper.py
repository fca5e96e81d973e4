"""Pages of paper: what stands where is found first, then each page is painted on any device.

Everything is laid out in units of its own, so that the pages are the same in a PDF, in a preview
and on any printer.
"""

from collections.abc import Callable, Generator, Iterable, Iterator

import msgspec
from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

RESOLUTION = 1200
"""How many units there are in an inch."""

MM = RESOLUTION / 25.4
"""How many units there are in a millimetre."""

PAD = 1.2 * MM
"""What is free on both sides of a text in a table."""

GAP = 4 * MM
"""What is free between parts of a page."""

POINTS, SMALL, LARGE, SMALLEST = 9.0, 8.0, 15.0, 5.0
"""The sizes of letters."""

HAIR, FINE = 0.15 * MM, 0.3 * MM
"""The widths of lines."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = LEFT | Qt.TextFlag.TextWordWrap

_MARGIN = 15.0
_FOOTER = 9 * MM
_BREAK = "\u200b"
_ENDLESS = 1e9


def paper_size() -> QPageSize.PageSizeId:
    """Return the paper of the locale: Letter where inches are usual, else A4."""
    inches = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4


def page_layout(size: QPageSize.PageSizeId) -> QPageLayout:
    """Return an upright page of a size with our margins."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    upright, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(size), upright, margins, millimetres)


def font(points: float, *, bold: bool = False) -> QFont:
    """Return a font whose size is in the units of a page."""
    # One family alone leaves letters of other scripts to Qt, which finds a font that has them.
    found = QFont(QGuiApplication.font().family())
    found.setPixelSize(round(points * RESOLUTION / 72))
    found.setBold(bold)
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # What is copied out of the file is letters and no ligatures.
    found.setFeature(QFont.Tag("liga"), 0)
    return found


class Item(msgspec.Struct, frozen=True):
    """Something that stands on one page as a whole.

    Attributes:
        height: How much of the page it takes.
        paint: Paints it into a rectangle.
        heading: What stands above it again where it begins a new page; None for nothing.
        next: How much of what follows has to stand on the same page.
    """

    height: float
    paint: Callable[[QPainter, QRectF], object]
    heading: "Item | None" = None
    next: float = 0.0


def space(height: float, next: float = 0.0) -> Item:  # noqa: A002  named as the item's
    """Return what is left free; `next` is how much of what follows stands on the same page."""
    return Item(height, lambda _painter, _place: None, next=next)


def text_item(text: str, letters: QFont, width: float, after: float = 0.0) -> Item:
    """Return a text that is wrapped to a width, with something free below it."""
    shown = fitted(text, letters, width)

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(letters)
        painter.drawText(place.adjusted(0, 0, 0, -after), int(WRAPPED), shown)

    return Item(wrapped_height(text, letters, width) + after, paint)


def wrapped_height(text: str, letters: QFont, width: float) -> float:
    """Return how high a text is that is wrapped to a width."""
    room = QRectF(0, 0, width, _ENDLESS)
    return (
        QFontMetricsF(letters)
        .boundingRect(room, int(WRAPPED), fitted(text, letters, width))
        .height()
    )


def paint_elided(
    painter: QPainter, place: QRectF, text: str, align: Qt.AlignmentFlag = LEFT
) -> None:
    """Paint a text in one line of a cell; of one that is too long the middle is left out."""
    room = inside(place)
    metrics = QFontMetricsF(painter.font())
    # A hair of room: a text that fits exactly must not be elided by a rounding.
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width() + HAIR)
    painter.drawText(room, int(align | Qt.TextFlag.TextSingleLine), shown)


def inside(place: QRectF) -> QRectF:
    """Return a cell without what is free on both sides."""
    return place.adjusted(PAD, 0, -PAD, 0)


def fitted(text: str, letters: QFont, width: float) -> str:
    """Return a text whose words can be broken where they are wider than their column."""
    metrics = QFontMetricsF(letters)
    if metrics.horizontalAdvance(text) <= width:
        return text
    return " ".join(_BREAK.join(_pieces(word, metrics, width)) for word in text.split(" "))


def _pieces(word: str, metrics: QFontMetricsF, width: float) -> Iterator[str]:
    """Return a word in as few pieces as fit a width."""
    while (whole := metrics.horizontalAdvance(word)) > width and len(word) > 1:
        taken = max(1, int(len(word) * width / whole))
        while taken > 1 and metrics.horizontalAdvance(word[:taken]) > width:
            taken -= 1
        yield word[:taken]
        word = word[taken:]
    yield word


class Room(msgspec.Struct, frozen=True):
    """What a page has room for, in units.

    Attributes:
        width: From margin to margin.
        height: From the upper margin to the footer.
    """

    width: float
    height: float


def room_of(layout: QPageLayout) -> Room:
    """Return what a page has room for."""
    area = layout.paintRect(QPageLayout.Unit.Inch)
    return Room(area.width() * RESOLUTION, area.height() * RESOLUTION - _FOOTER)


class Pages:
    """Pages with a footer: their title, and which of how many each is."""

    def __init__(self, title: str, room: Room, items: Iterable[Item] = ()) -> None:
        """Lay items out one below the other.

        Args:
            title: What stands at the foot of every page.
            room: What a page has room for.
            items: What stands on the pages.
        """
        self.title = title
        self._room = room
        self._pages: list[list[tuple[float, Item]]] = []
        for _ in self.lay_out(items):
            pass

    def lay_out(self, items: Iterable[Item]) -> Iterator[None]:
        """Lay items out on further pages, a page at each step of the iterator."""
        for page in _paged(items, self._room.height):
            self._pages.append(page)
            yield

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, device: QPagedPaintDevice) -> Generator[float, None, None]:
        """Paint the pages one after another; yields how much is painted, from 0 to 1.

        The device is finished when the iterator is: run it to its end or close it.
        """
        painter = QPainter()
        if not painter.begin(device):
            return
        try:
            scale = device.logicalDpiX() / RESOLUTION
            painter.scale(scale, scale)
            for number, items in enumerate(self._pages, 1):
                if number > 1:
                    device.newPage()
                for top, item in items:
                    item.paint(painter, QRectF(0, top, self._room.width, item.height))
                self._paint_footer(painter, number)
                yield number / self.count
        finally:
            painter.end()

    def _paint_footer(self, painter: QPainter, number: int) -> None:
        place = QRectF(0, self._room.height, self._room.width, _FOOTER)
        letters = font(SMALL)
        painter.setFont(letters)
        painter.setPen(Qt.GlobalColor.black)
        bottom = Qt.AlignmentFlag.AlignBottom
        pages = QCoreApplication.translate("Paper", "{page} of {pages}").format(
            page=number, pages=self.count
        )
        metrics = QFontMetricsF(letters)
        room = self._room.width - metrics.horizontalAdvance(pages) - GAP
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(place, int(bottom | Qt.AlignmentFlag.AlignLeft), title)
        painter.drawText(place, int(bottom | Qt.AlignmentFlag.AlignRight), pages)


def _paged(items: Iterable[Item], height: float) -> Iterator[list[tuple[float, Item]]]:
    page: list[tuple[float, Item]] = []
    top = 0.0
    for item in items:
        if page and top + item.height + item.next > height:
            yield page
            page, top = [], 0.0
            if item.heading is not None:
                page.append((top, item.heading))
                top += item.heading.height
        page.append((top, item))
        top += item.height
    if page:
        yield page


class Pdf:
    """A PDF that is painted page by page."""

    def __init__(self, pages: Pages, layout: QPageLayout) -> None:
        """Begin the PDF of some pages."""
        self._pages = pages
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageLayout(layout)
        self._writer.setTitle(pages.title)
        self._writer.setCreator(QGuiApplication.applicationDisplayName())

    def paint(self) -> Generator[float, None, None]:
        """Paint the pages; yields how much is painted, from 0 to 1."""
        yield from self._pages.paint(self._writer)

    def data(self) -> bytes:
        """Return the bytes of the file, once all pages are painted."""
        return bytes(self._buffer.data().data())


def pdf(pages: Pages, layout: QPageLayout) -> bytes:
    """Return pages as the bytes of a PDF, painted at once."""
    file = Pdf(pages, layout)
    for _ in file.paint():
        pass
    return file.data()
