"""Painting a diagram, in its own units: on the screen, in a file or on paper."""

from collections.abc import Collection, Sequence
from itertools import pairwise

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
)

from cnnparam_gui.core.diagram.drawing import LINE, Drawing
from cnnparam_gui.core.diagram.geometry import Box, Outline, Wire
from cnnparam_gui.models.diagram_words import content, label, output
from cnnparam_gui.views.colors import family_color, series_color
from cnnparam_gui.views.diagram.solids import paint_solid

LETTER_HEIGHT = 11.0
"""The size of the letters, in the units of the picture."""

_READABLE = 5.0  # letters of fewer pixels are left out: they would be dirt
_RADIUS = 5.0
_STRIPE = 6.0
_ARROW = 5.0
_BETWEEN = 6.0
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_AS_IT_IS = Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine


class Marks(msgspec.Struct, frozen=True):
    """What is marked in a diagram.

    Attributes:
        selected: Numbers of the nodes that hold selected rows.
        current: The node that the keyboard is on, -1 for none.
        hovered: The node under the pointer, -1 for none.
    """

    selected: Collection[int] = ()
    current: int = -1
    hovered: int = -1


UNMARKED = Marks()


class Canvas:
    """Paints one diagram on a painter whose units are those of the diagram."""

    def __init__(
        self, painter: QPainter, drawing: Drawing, palette: QPalette, scale: float
    ) -> None:
        """Prepare to paint.

        Args:
            painter: Paints in the units of the diagram.
            drawing: What is painted.
            palette: The colours; the ground is left as it is.
            scale: Pixels that one unit takes, which says whether letters can be read.
        """
        self._painter = painter
        self._drawing = drawing
        self._palette = palette
        self._legible = scale * LETTER_HEIGHT >= _READABLE
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._ground = palette.color(QPalette.ColorRole.Base)
        self._quiet = mixed(self._ink, self._ground, 0.72)
        self._line = mixed(self._ink, self._ground, 0.5)
        self._mark = series_color("weights", palette)
        self._font = QFont(painter.font())
        self._font.setPixelSize(round(LETTER_HEIGHT))
        self._metrics = QFontMetricsF(self._font)

    def paint(self, marks: Marks = UNMARKED, seen: QRectF | None = None) -> None:
        """Paint everything, or what lies in a rectangle of the diagram."""
        painter, layout = self._painter, self._drawing.layout
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for outline in layout.outlines:
            if seen is None or seen.intersects(rectangle(outline.box)):
                self._paint_outline(outline)
        for wire in layout.wires:
            if seen is None or seen.intersects(_reach(wire)):
                self._paint_wire(wire)
        for node, box in enumerate(layout.boxes):
            # Marks stand out of the box.
            if seen is None or seen.adjusted(-8, -8, 8, 8).intersects(rectangle(box)):
                self._paint_marks(node, marks)
                (self._paint_volume if self._drawing.volumes else self._paint_node)(node)
        painter.restore()

    # What is around the nodes

    def _paint_outline(self, outline: Outline) -> None:
        painter, place = self._painter, rectangle(outline.box)
        tint = QColor(self._ink)
        tint.setAlpha(12)
        painter.setPen(QPen(mixed(self._ink, self._ground, 0.35), 1, Qt.PenStyle.DashLine))
        painter.setBrush(tint)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        downward = self._drawing.layout.downward
        if self._legible and not (downward and outline.continued):
            # Going down, what leads in comes through the middle of the upper edge.
            room = place.width() / 2 - 8 if downward else place.width() - 10
            above = QRectF(place.left() + 6, place.top() + 2, room, LINE)
            self._write(f"\u2212 {outline.frame.path}", above, self._quiet)

    def _paint_wire(self, wire: Wire) -> None:
        painter, downward = self._painter, self._drawing.layout.downward
        style = Qt.PenStyle.DotLine if wire.straight else Qt.PenStyle.SolidLine
        lines = [[QPointF(*point) for point in line] for line in wire.lines]
        if self._drawing.volumes and not downward:
            # Labels may be wider than the solids between them.
            lines[0].insert(0, QPointF(self._solid(wire.source).right(), lines[0][0].y()))
            lines[-1].append(QPointF(self._solid(wire.target).left(), lines[-1][-1].y()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._line, 1.2, style))
        for line in lines:
            painter.drawPath(_curve(line, downward=downward))
        for line in lines:
            self._paint_arrow(line[-1])

    def _paint_arrow(self, tip: QPointF) -> None:
        half = _ARROW * 0.6
        if self._drawing.layout.downward:
            left, right = QPointF(-half, -_ARROW), QPointF(half, -_ARROW)
        else:
            left, right = QPointF(-_ARROW, -half), QPointF(-_ARROW, half)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._line)
        self._painter.drawPolygon(QPolygonF([tip, tip + left, tip + right]))

    def _paint_marks(self, node: int, marks: Marks) -> None:
        painter, place = self._painter, rectangle(self._drawing.layout.boxes[node])
        if node in marks.selected:
            tint = QColor(self._mark)
            tint.setAlpha(50)
            painter.setPen(QPen(self._mark, 2.5))
            painter.setBrush(tint)
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if node == marks.hovered and node not in marks.selected:
            painter.setPen(QPen(self._line, 1.5))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        if node == marks.current:
            painter.setPen(QPen(self._ink, 1.2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(-5, -5, 5, 5), _RADIUS + 5, _RADIUS + 5)

    # Nodes

    def _paint_node(self, number: int) -> None:
        painter, node = self._painter, self._drawing.graph.nodes[number]
        place = rectangle(self._drawing.layout.boxes[number])
        color = family_color(node.family, self._palette)
        outline = self._edge(number)
        fill = mixed(color, self._ground, 0.22)
        painter.setPen(outline)
        if node.grouping in ("block", "run"):
            painter.setBrush(fill)
            painter.drawRoundedRect(place.translated(3, 3), _RADIUS, _RADIUS)
        painter.setBrush(fill)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(
            QRectF(place.left() + 1, place.top() + 1, _STRIPE, place.height() - 2), 3, 3
        )
        if self._legible:
            words = place.adjusted(_STRIPE + 5, 4, -5, -4)
            upper = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
            lower = upper.translated(0, upper.height())
            self._write(label(node), upper, self._ink)
            # The kind gives way before the shape does.
            shape = output(node)
            taken = self._metrics.horizontalAdvance(shape)
            self._write(
                shape, lower, self._ink if node.problem is not None else self._quiet, _RIGHT
            )
            self._write(content(node), lower.adjusted(0, 0, -taken - _BETWEEN, 0), self._quiet)

    def _paint_volume(self, number: int) -> None:
        node = self._drawing.graph.nodes[number]
        solid, box = self._solid(number), rectangle(self._drawing.layout.boxes[number])
        volume = self._drawing.volumes[number]
        pen = self._edge(number)
        color = family_color(node.family, self._palette)
        paint_solid(self._painter, solid.bottomLeft(), volume, color, pen)
        if self._legible:
            above = QRectF(box.left() - 4, box.top(), box.width() + 8, LINE)
            below = QRectF(box.left() - 4, box.bottom() - LINE, box.width() + 8, LINE)
            self._write(label(node), above, self._ink, _MIDDLE)
            self._write(output(node), below, self._quiet, _MIDDLE)

    def _edge(self, number: int) -> QPen:
        """Return the pen around a node: a problem stands out, what is unknown is dashed."""
        node = self._drawing.graph.nodes[number]
        if node.problem is not None:
            return QPen(series_color("problem", self._palette), 2.2)
        style = Qt.PenStyle.SolidLine if node.shape else Qt.PenStyle.DashLine
        return QPen(mixed(self._ink, self._ground, 0.6), 1.0, style)

    def _solid(self, number: int) -> QRectF:
        """Return the rectangle around the solid of a node, in the middle of its box."""
        width, height = self._drawing.volumes[number].size
        around = QRectF(0, 0, width, height)
        around.moveCenter(rectangle(self._drawing.layout.boxes[number]).center())
        return around

    def _write(
        self, text: str, place: QRectF, color: QColor, across: Qt.AlignmentFlag = _LEFT
    ) -> None:
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        flags = across | Qt.AlignmentFlag.AlignVCenter
        self._painter.setPen(color)
        self._painter.drawText(place, int(flags | _AS_IT_IS), shown)


def rectangle(box: Box) -> QRectF:
    """Return a box as Qt's rectangle."""
    return QRectF(box.x, box.y, box.width, box.height)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two, with a share of the first."""
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


def _reach(wire: Wire) -> QRectF:
    points = [point for line in wire.lines for point in line]
    corner = QPointF(min(x for x, _ in points), min(y for _, y in points))
    other = QPointF(max(x for x, _ in points), max(y for _, y in points))
    return QRectF(corner, other).adjusted(-60, -60, 60, 60)


def _curve(points: Sequence[QPointF], *, downward: bool) -> QPainterPath:
    """Return a line that leaves and reaches every point along the network's direction."""
    path = QPainterPath(points[0])
    for one, other in pairwise(points):
        halfway = (one + other) / 2
        if downward:
            path.cubicTo(QPointF(one.x(), halfway.y()), QPointF(other.x(), halfway.y()), other)
        else:
            path.cubicTo(QPointF(halfway.x(), one.y()), QPointF(halfway.x(), other.y()), other)
    return path
