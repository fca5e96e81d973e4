"""A card of the gallery: one architecture with its outline and its figures."""

import re
from itertools import accumulate
from math import log2, sqrt

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from cnnparam_gui.core.count import count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import Status
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import as_known, grouped, short
from cnnparam_gui.views.colors import is_dark

_PADDING = 12
_GAP = 8
_RADIUS = 6.0
_WIDEST_BAR = 28.0
_GAPPED_BAR = 4  # narrower bars touch, or the gaps would be all that one sees
_OUTLINE_LINES = 4
_DESCRIPTION_LINES = 3
_NAME_SCALE = 1.2
_SIGN_OF_FOCUS = 2.0

# None of these hues stands for a figure in the table or the charts.
_ON_LIGHT = {"convolution": "#56B4E9", "pooling": "#9A9A9A", "dense": "#CC79A7"}
_ON_DARK = {"convolution": "#3F9BD1", "pooling": "#858585", "dense": "#C06A9B"}
_OTHER_ON_LIGHT, _OTHER_ON_DARK = "#C9C9C9", "#5C5C5C"

OUTLINED: tuple[str, ...] = tuple(_ON_LIGHT)
"""The families that an outline sets apart, in the order of its key."""

_PASSED_OVER = frozenset({"activation", "normalisation", "reshape"})
"""Families that keep the feature map as it is, so that they say nothing in an outline."""

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_END_OF_CLAUSE = re.compile(r"[:;]\s|(?<=[\w)]{3})\.\s+(?=[A-Z])")


class Bar(msgspec.Struct, frozen=True, gc=False):
    """One row in an outline.

    Attributes:
        family: The family of the row's kind.
        height: Square root of the feature map's height, so that small maps can still be seen.
        width: Doublings of its channels, from 1 for one channel.
    """

    family: str
    height: float
    width: float


class CardContent(msgspec.Struct, frozen=True):
    """What a card says.

    Attributes:
        id: What the gallery calls the architecture.
        name: What a person calls it.
        description: What it is, in a few sentences.
        parameters: Its parameters, in values.
        forward_bytes: Its activation memory for one sample in float32, in bytes.
        rows: Number of its rows.
        bars: Its outline.
        status: Whether its figures are exact, a lower bound or unknown.
    """

    id: str
    name: str
    description: str
    parameters: int
    forward_bytes: int
    rows: int
    bars: tuple[Bar, ...]
    status: Status = "exact"

    @property
    def summary(self) -> str:
        """The beginning of the description, up to where one may stop."""
        return _END_OF_CLAUSE.split(self.description, maxsplit=1)[0].rstrip(". ")


def content_of(architecture: str, network: Network) -> CardContent:
    """Count an architecture of the gallery for its card."""
    counts = count(network)
    bars = [
        Bar(layer.family, sqrt(_height(row.output_shape)), log2(row.output_shape[0]) + 1)
        for layer, row in zip(network.layers, counts.rows, strict=True)
        if row.output_shape is not None and layer.family not in _PASSED_OVER
    ]
    return CardContent(
        id=architecture,
        name=network.name or architecture,
        description=core_text(network.description),
        parameters=counts.totals.parameters,
        forward_bytes=Scale().activation_bytes(counts.totals.activation_elements),
        rows=counts.totals.rows,
        bars=tuple(bars),
        status=counts.totals.status,
    )


def _height(shape: Shape) -> int:
    """Return the height of a feature map, the length of a sequence, 1 for a vector."""
    return shape[-min(2, len(shape) - 1)] if len(shape) > 1 else 1


def outline_color(family: str, palette: QPalette) -> QColor:
    """Return the colour of a family's bars on the ground of a palette."""
    if is_dark(palette):
        return QColor(_ON_DARK.get(family, _OTHER_ON_DARK))
    return QColor(_ON_LIGHT.get(family, _OTHER_ON_LIGHT))


def quiet_color(palette: QPalette) -> QColor:
    """Return a text colour that steps back, and still reads well on a palette's base."""
    text = palette.color(QPalette.ColorRole.Text)
    base = palette.color(QPalette.ColorRole.Base)
    return _mixed(text, base, 0.72)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


def paint_outline(painter: QPainter, area: QRect, bars: tuple[Bar, ...], palette: QPalette) -> None:
    """Paint rows as bars about one axis, as tall as their feature maps and as wide as deep."""
    if not bars:
        return
    ratio = painter.device().devicePixelRatio()
    widths = [bar.width for bar in bars]
    unit = min(area.width() / sum(widths), _WIDEST_BAR / max(widths))
    tallest = max(bar.height for bar in bars)
    edges = [0.0, *accumulate(width * unit for width in widths)]
    for bar, left, right in zip(bars, edges, edges[1:], strict=False):
        # On whole device pixels; a bar that is thinner than one shares its pixel.
        start, stop = round(left * ratio), max(round(right * ratio), round(left * ratio) + 1)
        gap = 1 if stop - start >= _GAPPED_BAR * ratio else 0
        half = max(round(area.height() * ratio * bar.height / tallest / 2), 1)
        middle = round(area.height() * ratio / 2)
        corner = QPointF(start / ratio, (middle - half) / ratio)
        size = QPointF((stop - start) / ratio - gap, 2 * half / ratio)
        place = QRectF(corner, corner + size).translated(QPointF(area.topLeft()))
        painter.fillRect(place, outline_color(bar.family, palette))


class GalleryCard(QAbstractButton):
    """A button that shows an architecture; Enter and Space choose it, as a click does."""

    def __init__(self, content: CardContent, parent: QWidget | None = None) -> None:
        """Show an architecture."""
        super().__init__(parent)
        self.content = content
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(content.name)
        self.setAccessibleName(content.name)
        self.setAccessibleDescription(". ".join((content.summary, *self.figures())))
        self.setToolTip(content.description)

    def figures(self) -> tuple[str, str]:
        """Return the two lines of figures."""
        content = self.content
        return (
            self.tr("{} parameters").format(as_known(grouped(content.parameters), content.status)),
            self.tr("{} forward · {} rows").format(
                as_known(short(content.forward_bytes, "B"), content.status), grouped(content.rows)
            ),
        )

    def sizeHint(self) -> QSize:
        """Return the smallest size that shows the usual figures uncut."""
        metrics = self.fontMetrics()
        name = QFontMetrics(self._name_font())
        lines = _DESCRIPTION_LINES + _OUTLINE_LINES + 2
        height = name.height() + lines * metrics.height() + 2 * _GAP + 2 * _PADDING
        width = metrics.horizontalAdvance("000.00 MB forward · 000 rows") + 2 * _PADDING
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same size: nothing in a card can be left out."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; leave the arrows to the grid, which knows what lies where."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card in the palette's colours."""
        painter = QPainter(self)
        self._paint_frame(painter)
        palette = self.palette()
        metrics = self.fontMetrics()
        inner = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        line = metrics.height()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setFont(self._name_font())
        name_height = painter.fontMetrics().height()
        self._paint_line(painter, inner, inner.top(), self.text())
        painter.setFont(self.font())
        top = inner.top() + name_height
        painter.setPen(quiet_color(palette))
        description = QRect(inner.left(), top, inner.width(), _DESCRIPTION_LINES * line)
        _paint_wrapped(painter, description, self.content.summary)
        bottom = inner.bottom() + 1 - 2 * line
        outline_top = description.bottom() + 1 + _GAP
        area = QRect(inner.left(), outline_top, inner.width(), bottom - _GAP - outline_top)
        paint_outline(painter, area, self.content.bars, palette)
        parameters, others = self.figures()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._paint_line(painter, inner, bottom, parameters)
        painter.setPen(quiet_color(palette))
        self._paint_line(painter, inner, bottom + line, others)

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * _NAME_SCALE)
        return font

    def _paint_frame(self, painter: QPainter) -> None:
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Base)
        accent = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        text = palette.color(QPalette.ColorRole.Text)
        # A highlight that text stands on may be close to the ground; a line of it would sink.
        line = _mixed(accent, text, 0.65)
        border = _mixed(text, ground, 0.25)
        if self.isDown():
            ground = _mixed(accent, ground, 0.2)
        elif self.underMouse():
            ground = _mixed(accent, ground, 0.07)
        width = _SIGN_OF_FOCUS if self.hasFocus() else 1.0
        painter.setPen(QPen(line if self.hasFocus() or self.underMouse() else border, width))
        painter.setBrush(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_line(self, painter: QPainter, inner: QRect, top: int, text: str) -> None:
        metrics = painter.fontMetrics()
        place = QRect(inner.left(), top, inner.width(), metrics.height())
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)


def _paint_wrapped(painter: QPainter, area: QRect, text: str) -> None:
    """Paint as many lines of a text as fit, the last one elided."""
    metrics = painter.fontMetrics()
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    top = area.top()
    while top + metrics.height() <= area.bottom() + 1:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        last = top + 2 * metrics.height() > area.bottom() + 1
        start = line.textStart()
        shown = text[start:] if last else text[start : start + line.textLength()].rstrip()
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, area.width())
        place = QRect(area.left(), top, area.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        top += metrics.height()
    layout.endLayout()
