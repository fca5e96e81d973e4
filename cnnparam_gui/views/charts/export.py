"""Pictures of the charts: PNG, SVG and the clipboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
    QPalette,
)
from PySide6.QtSvg import QSvgGenerator

from cnnparam_gui.views.charts.chart import ChartView
from cnnparam_gui.views.charts.names import ChartName
from cnnparam_gui.views.charts.plots import Charts
from cnnparam_gui.views.charts.window import RowWindow
from cnnparam_gui.views.clipboard import clipboard_data

WIDTH = 900
"""The width of a picture in pixels; a PNG has twice as many."""

_PIXELS_A_ROW = 18
_LEAST_HEIGHT, _MOST_HEIGHT = 200, 760
_HEADING = 44
_EDGE = 12
_DENSITY = 2


class Picture:
    """A drawing of charts, apart from the window: with titles, and at a size that can be read.

    It shows the rows that the window shows, without marks of selected rows.
    """

    def __init__(self, charts: Charts, names: Sequence[ChartName], palette: QPalette) -> None:
        """Prepare the drawing of some charts in the colours of a palette."""
        charts.flush()
        self._charts = charts
        self._palette = palette
        self._window = RowWindow()
        self._window.copy(charts.window_of_rows)
        self._views = {name: self._make(name) for name in names}

    def _make(self, name: ChartName) -> ChartView:
        view = self._charts.make_view(self._window)
        view.setPalette(self._palette)
        rows = round(self._window.span * _PIXELS_A_ROW) + 40
        view.resize(WIDTH - 2 * _EDGE, min(max(rows, _LEAST_HEIGHT), _MOST_HEIGHT))
        # Qt lays out what is shown only; this view is shown on no screen.
        view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        view.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        view.show()
        self._charts.fill(name, view)
        return view

    @property
    def size(self) -> QSize:
        """The size in logical pixels."""
        height = sum(_HEADING + view.height() for view in self._views.values())
        return QSize(WIDTH, height + _EDGE)

    def paint(self, painter: QPainter) -> None:
        """Draw everything from the top down."""
        ground = self._palette.color(QPalette.ColorRole.Base)
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), ground)
        y = 0.0
        for name, view in self._views.items():
            self._paint_heading(painter, name, y)
            target = QRectF(_EDGE, y + _HEADING, view.width(), view.height())
            view.render(painter, target, view.viewport().rect())
            y += _HEADING + view.height()

    def _paint_heading(self, painter: QPainter, name: ChartName, y: float) -> None:
        font = QFont(self._charts.font())
        bold = QFont(font)
        bold.setBold(True)
        x = self._write(painter, self._charts.full_title(name), bold, _EDGE, y) + 20
        for color, text in self._charts.key(name, self._palette):
            painter.fillRect(QRectF(x, y + _HEADING / 2 - 5, 10, 10), color)
            x = self._write(painter, text, font, x + 15, y) + 16

    def _write(self, painter: QPainter, text: str, font: QFont, x: float, y: float) -> float:
        """Write a text and return where it ends."""
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._palette.color(QPalette.ColorRole.Text))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDTH - _EDGE - x)
        width = metrics.horizontalAdvance(shown)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(QRectF(x, y, width, _HEADING), int(middle), shown)
        return x + width

    # ------------------------------------------------------------------ formats

    def image(self) -> QImage:
        """Return it as pixels."""
        return drawn_image(self.size, self.paint)

    def svg(self, title: str) -> bytes:
        """Return it as SVG."""
        return drawn_svg(self.size, title, self.paint)

    def close(self) -> None:
        """Give the views back."""
        for view in self._views.values():
            view.hide()
            view.deleteLater()


def drawn_image(size: QSize, paint: Callable[[QPainter], object]) -> QImage:
    """Return a drawing as pixels, twice as many as it is large.

    Args:
        size: How large it is.
        paint: Draws it, its ground too.
    """
    image = QImage(size * _DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def drawn_svg(size: QSize, title: str, paint: Callable[[QPainter], object]) -> bytes:
    """Return a drawing as SVG.

    Args:
        size: How large it is.
        title: What it is called.
        paint: Draws it, its ground too.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # At its own resolution texts and bars would be apart from one another.
    screen = QGuiApplication.primaryScreen()
    generator.setResolution(round(screen.logicalDotsPerInch()))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def light_palette() -> QPalette:
    """Return black on white, whatever the theme: a picture goes into a paper."""
    palette = QPalette(QColor("white"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    return palette


def png_bytes(image: QImage) -> bytes:
    """Return an image as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # QImage.save takes the format's name as str when it runs, and as bytes when it is checked.
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def mime_data(picture: Picture, title: str) -> QMimeData:
    """Return a picture for the clipboard, as pixels and as SVG."""
    mime = clipboard_data()
    mime.setImageData(picture.image())
    mime.setData("image/svg+xml", QByteArray(picture.svg(title)))
    return mime
