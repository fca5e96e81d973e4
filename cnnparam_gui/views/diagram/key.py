"""The key to the colours of a diagram, in lines as wide as there is room."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette

from cnnparam_gui.core.diagram.folding import Graph
from cnnparam_gui.models.diagram_words import FAMILIES, family_name
from cnnparam_gui.views.colors import family_color

_SWATCH = 10.0
_GAP = 5.0
_APART = 16.0
_LEADING = 1.4


class Key:
    """The families in a diagram, each with its colour and its name."""

    def __init__(self, graph: Graph, font: QFont) -> None:
        """Make the key of a diagram in a font whose size is in the units of the picture."""
        self._families = _in_order(node.family for node in graph.nodes)
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._line = _LEADING * self._metrics.height()

    def text(self) -> str:
        """Return the names of the families."""
        return ", ".join(map(family_name, self._families))

    def height(self, width: float) -> float:
        """Return how high it is where it is so wide."""
        places = self._places(width)
        return places[-1].y() + self._line if places else 0.0

    def paint(self, painter: QPainter, corner: QPointF, width: float, palette: QPalette) -> None:
        """Paint it below and right of a corner."""
        painter.save()
        painter.setFont(self._font)
        places = zip(self._families, self._places(width), strict=True)
        for family, place in places:
            at = corner + place
            swatch = QRectF(at.x(), at.y() + (self._line - _SWATCH) / 2, _SWATCH, _SWATCH)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.setBrush(family_color(family, palette))
            painter.drawRect(swatch)
            name = family_name(family)
            place_of_name = QRectF(
                swatch.right() + _GAP, at.y(), self._metrics.horizontalAdvance(name), self._line
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place_of_name, int(flags), name)
        painter.restore()

    def _places(self, width: float) -> list[QPointF]:
        """Return where every family stands, from the corner of the key."""
        places: list[QPointF] = []
        x = y = 0.0
        for family in self._families:
            wide = _SWATCH + _GAP + self._metrics.horizontalAdvance(family_name(family))
            if x and x + wide > width:
                x, y = 0.0, y + self._line
            places.append(QPointF(x, y))
            x += wide + _APART
        return places


def _in_order(families: Iterable[str]) -> list[str]:
    """Return each family once, in the key's order; those without a colour of their own as one."""
    found = {family if family in FAMILIES else "" for family in families}
    return [family for family in (*FAMILIES, "") if family in found]
