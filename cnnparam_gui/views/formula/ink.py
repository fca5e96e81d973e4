"""What a formula is drawn with: pieces of text, bars and brackets, each at a place.

Places are relative to the origin of the box that holds the ink: x to the right, y down, and y = 0
on the baseline.
"""

from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

Style: TypeAlias = Literal["roman", "italic", "bold", "index", "note"]
Side: TypeAlias = Literal["(", ")", "\u230a", "\u230b", "\u2308", "\u2309"]

_INDEX = 0.74
_NOTE = 0.87
_ROUND = 0.55
"""How far the ends of a round bracket bend, as a part of its width."""


class Fonts:
    """The fonts of mathematics, made of the font of a widget.

    Attributes:
        em: The height of a line of text, which distances are measured in.
    """

    def __init__(self, font: QFont) -> None:
        """Derive every style of a font."""
        self._fonts: dict[Style, QFont] = {
            "roman": _derived(font),
            "italic": _derived(font, italic=True),
            "bold": _derived(font, bold=True),
            "index": _derived(font, _INDEX),
            "note": _derived(font, _NOTE),
        }
        self._metrics = {style: QFontMetricsF(made) for style, made in self._fonts.items()}
        self.em = self._metrics["roman"].height()

    def __getitem__(self, style: Style) -> QFont:
        """Return the font of a style."""
        return self._fonts[style]

    def metrics(self, style: Style) -> QFontMetricsF:
        """Return how large the letters of a style are."""
        return self._metrics[style]


def _derived(font: QFont, size: float = 1, *, italic: bool = False, bold: bool = False) -> QFont:
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(1, round(font.pixelSize() * size)))
    else:
        made.setPointSizeF(font.pointSizeF() * size)
    made.setItalic(italic)
    made.setBold(bold)
    return made


class Text(msgspec.Struct, frozen=True):
    """A piece of text.

    Attributes:
        x: Where it begins.
        y: Its baseline.
        text: What it says.
        style: Its font.
        width: How wide it is.
        ascent: How far it reaches above its baseline.
        descent: How far it reaches below it.
        row: The row of the table that it leads to, -1 for none.
    """

    x: float
    y: float
    text: str
    style: Style
    width: float
    ascent: float
    descent: float
    row: int = -1

    @property
    def said(self) -> str:
        """What it says."""
        return self.text

    @property
    def area(self) -> QRectF:
        """The room that it takes."""
        return QRectF(self.x, self.y - self.ascent, self.width, self.ascent + self.descent)

    def paint(self, painter: QPainter, fonts: Fonts) -> None:
        """Draw it with the painter's pen."""
        painter.setFont(fonts[self.style])
        # Mathematics runs from left to right in every language, and a sentence as its script does.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QPointF(self.x, self.y), self.text)


class Bar(msgspec.Struct, frozen=True):
    """The bar of a fraction, from `x` to the right, at the height `y`."""

    x: float
    y: float
    width: float
    thickness: float

    @property
    def said(self) -> str:
        """What stands for it in a line of text."""
        return " / "

    def paint(self, painter: QPainter, fonts: Fonts) -> None:
        """Draw it with the colour of the painter's pen."""
        area = QRectF(self.x, self.y - self.thickness / 2, self.width, self.thickness)
        painter.fillRect(area, painter.pen().color())


class Bracket(msgspec.Struct, frozen=True):
    """A bracket as high as what it holds; `y` is where its upper end is."""

    x: float
    y: float
    width: float
    height: float
    side: Side
    thickness: float

    @property
    def said(self) -> str:
        """What stands for it in a line of text."""
        return self.side

    def paint(self, painter: QPainter, fonts: Fonts) -> None:
        """Draw it with the colour of the painter's pen."""
        painter.strokePath(self._path(), QPen(painter.pen().color(), self.thickness))

    def _path(self) -> QPainterPath:
        opens = self.side in "(\u230a\u2308"
        near, far = (self.x, self.x + self.width) if opens else (self.x + self.width, self.x)
        top, bottom = self.y, self.y + self.height
        path = QPainterPath()
        if self.side in "()":
            bend = far - (far - near) * (1 + _ROUND)
            path.moveTo(far, top)
            path.cubicTo(bend, top + self.height / 4, bend, bottom - self.height / 4, far, bottom)
            return path
        foot_above, foot_below = self.side in "\u2308\u2309", self.side in "\u230a\u230b"
        path.moveTo(far if foot_above else near, top)
        path.lineTo(near, top)
        path.lineTo(near, bottom)
        path.lineTo(far if foot_below else near, bottom)
        return path


Ink: TypeAlias = Text | Bar | Bracket


def moved(ink: Ink, right: float, down: float) -> Ink:
    """Return ink at another place."""
    return msgspec.structs.replace(ink, x=ink.x + right, y=ink.y + down)
