"""Boxes in space, seen from the front and a little from above and from the right."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cnnparam_gui.core.diagram.volumes import Volume


def paint_solid(
    painter: QPainter, corner: QPointF, volume: Volume, color: QColor, pen: QPen
) -> None:
    """Paint a box.

    Args:
        painter: Paints in the units of the volume.
        corner: The lower left corner of its front.
        volume: Its sizes.
        color: The colour of its front; the top is lighter and the side darker.
        pen: Draws its edges.
    """
    front = QRectF(corner.x(), corner.y() - volume.height, volume.width, volume.height)
    back = QPointF(volume.right, -volume.up)
    top = QPolygonF(
        [front.topLeft(), front.topLeft() + back, front.topRight() + back, front.topRight()]
    )
    side = QPolygonF(
        [front.topRight(), front.topRight() + back, front.bottomRight() + back, front.bottomRight()]
    )
    painter.setPen(pen)
    for shade, face in ((color.lighter(118), top), (color.darker(122), side)):
        painter.setBrush(shade)
        painter.drawPolygon(face)
    painter.setBrush(color)
    painter.drawRect(front)
