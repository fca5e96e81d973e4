"""The picture of a network by itself: on any painter, and as SVG, PNG and PDF."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QMimeData,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.diagram.drawing import Drawing, Plan, Style
from cnnparam_gui.core.diagram.folding import at_a_glance, fold
from cnnparam_gui.views.diagram.key import Key
from cnnparam_gui.views.diagram.painting import LETTER_HEIGHT, Canvas

EDGE = 10.0
"""What is left free around a picture, in its units."""

_NARROWEST = 160.0
_LARGEST_SCALE = 1.6
_MOST_PIXELS = 12_000
_POINTS_AN_INCH = 72


def paint_network(
    painter: QPainter,
    area: QRectF,
    counts: NetworkCount,
    palette: QPalette,
    style: Style = "boxes",
) -> QRectF:
    """Paint a network's picture into an area, as large as it fits, with a key to its colours.

    Args:
        painter: Any painter, of a page too; its units are those of `area`.
        area: Where the picture may be; it stands at its top, in the middle.
        counts: The network, counted.
        palette: The colours; the ground is left as it is.
        style: Boxes sized by the activations, or a graph of nodes alike.

    Returns:
        What the picture takes of the area; empty where the network has no rows.
    """
    drawing = Plan(fold(counts, at_a_glance(counts)), style).best(area.width(), area.height())
    size = picture_size(drawing)
    if not drawing.graph.nodes or area.isEmpty():
        return QRectF(area.topLeft(), QSizeF(0, 0))
    scale = min(area.width() / size.width(), area.height() / size.height())
    # Of a picture for a page of paper a unit is not a pixel, and small networks stay modest.
    scale = min(scale, _LARGEST_SCALE * area.width() / 700)
    taken = QRectF(0, 0, size.width() * scale, size.height() * scale)
    taken.moveTopLeft(area.topLeft())
    taken.moveLeft(area.left() + (area.width() - taken.width()) / 2)
    painter.save()
    painter.translate(taken.topLeft())
    painter.scale(scale, scale)
    paint_picture(painter, drawing, palette)
    painter.restore()
    return taken


def picture_size(drawing: Drawing) -> QSizeF:
    """Return the size of a picture with its key, in its units."""
    layout = drawing.layout
    inner = max(layout.width, _NARROWEST)
    height = layout.height + EDGE + _key(drawing).height(inner)
    return QSizeF(inner + 2 * EDGE, height + 2 * EDGE)


def paint_picture(painter: QPainter, drawing: Drawing, palette: QPalette) -> None:
    """Paint a drawing and its key from the upper left corner, in the drawing's units."""
    layout, size = drawing.layout, picture_size(drawing)
    painter.save()
    painter.translate((size.width() - layout.width) / 2, EDGE)
    # All letters are there, for paper and files can be enlarged.
    Canvas(painter, drawing, palette, LETTER_HEIGHT).paint()
    painter.restore()
    corner = QPointF(EDGE, layout.height + 2 * EDGE)
    _key(drawing).paint(painter, corner, size.width() - 2 * EDGE, palette)


def _key(drawing: Drawing) -> Key:
    font = QFont()
    font.setPixelSize(round(LETTER_HEIGHT))
    return Key(drawing.graph, font)


# Files


def svg(drawing: Drawing, title: str) -> bytes:
    """Return a picture as SVG, on a transparent ground and in black ink."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # At its own resolution letters would not have the size that they were measured in.
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    size = picture_size(drawing)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(QPointF(), size))
    generator.setTitle(title)
    _paint_into(generator, drawing)
    return bytes(buffer.data().data())


def image(drawing: Drawing) -> QImage:
    """Return a picture as pixels on white, two a unit, and fewer where it would be too large."""
    size = picture_size(drawing)
    density = min(2.0, _MOST_PIXELS / max(size.width(), size.height()))
    pixels = QImage((size * density).toSize(), QImage.Format.Format_RGB32)
    pixels.setDevicePixelRatio(density)
    pixels.fill(Qt.GlobalColor.white)
    _paint_into(pixels, drawing)
    return pixels


def png(drawing: Drawing) -> bytes:
    """Return a picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # QImage.save takes the format's name as str when it runs, and as bytes when it is checked.
    QImageWriter(buffer, QByteArray(b"png")).write(image(drawing))
    return bytes(buffer.data().data())


def pdf(drawing: Drawing, title: str) -> bytes:
    """Return a picture as a PDF with one page of its size, a unit to a point."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("cnnparam")
    size = picture_size(drawing)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(_POINTS_AN_INCH)
    _paint_into(writer, drawing)
    return bytes(buffer.data().data())


def mime_data(drawing: Drawing, title: str) -> QMimeData:
    """Return a picture for the clipboard, as pixels and as SVG."""
    mime = QMimeData()
    mime.setImageData(image(drawing))
    mime.setData("image/svg+xml", QByteArray(svg(drawing, title)))
    return mime


def paper() -> QPalette:
    """Return black on white, whatever the theme: a picture goes into a paper."""
    palette = QPalette(QColor("white"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    return palette


def _paint_into(device: QPaintDevice, drawing: Drawing) -> None:
    painter = QPainter(device)
    painter.setFont(QFont())
    paint_picture(painter, drawing, paper())
    painter.end()
