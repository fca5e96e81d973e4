"""Boxes of ink, and how several become one: side by side, as a fraction, in brackets."""

from collections.abc import Iterable

import msgspec

from cnnparam_gui.views.formula.ink import Bar, Bracket, Fonts, Ink, Side, Style, Text, moved

_BAR = 0.055
_AXIS = 0.27
"""How high above the baseline the bars of fractions lie, as a part of the line height."""

_GAP = 0.1
_DROP = 0.18
"""How far an index is lowered."""


class Box(msgspec.Struct, frozen=True):
    """Ink and the room that it takes.

    Attributes:
        ink: What is drawn, relative to the left end of the baseline.
        width: From the left to the right end.
        ascent: How far it reaches above the baseline.
        descent: How far it reaches below it.
    """

    ink: tuple[Ink, ...]
    width: float
    ascent: float
    descent: float

    def at(self, x: float, y: float) -> tuple[Ink, ...]:
        """Return its ink where its baseline begins at a place."""
        return tuple(moved(item, x, y) for item in self.ink)


def text(fonts: Fonts, said: str, style: Style = "roman", row: int = -1) -> Box:
    """Return a piece of text; a row that it leads to makes it live."""
    metrics = fonts.metrics(style)
    width, up, down = metrics.horizontalAdvance(said), metrics.ascent(), metrics.descent()
    return Box((Text(0, 0, said, style, width, up, down, row),), width, up, down)


def beside(boxes: Iterable[Box]) -> Box:
    """Return boxes from left to right on one baseline."""
    ink: list[Ink] = []
    x = ascent = descent = 0.0
    for box in boxes:
        ink += box.at(x, 0)
        x += box.width
        ascent, descent = max(ascent, box.ascent), max(descent, box.descent)
    return Box(tuple(ink), x, ascent, descent)


def indexed(fonts: Fonts, base: Box, index: Box) -> Box:
    """Return a symbol with its index below it."""
    drop = _DROP * fonts.em
    ink = (*base.ink, *index.at(base.width, drop))
    descent = max(base.descent, index.descent + drop)
    return Box(ink, base.width + index.width + fonts.em * 0.04, base.ascent, descent)


def fraction(fonts: Fonts, over: Box, under: Box) -> Box:
    """Return one box over another, with a bar between them."""
    thick, gap, axis = _BAR * fonts.em, _GAP * fonts.em, _AXIS * fonts.em
    margin = 1.2 * gap
    width = max(over.width, under.width) + 2 * margin
    above = -axis - gap - over.descent
    below = -axis + gap + under.ascent
    ink = (
        *over.at((width - over.width) / 2, above),
        Bar(margin / 2, -axis, width - margin, max(1.0, thick)),
        *under.at((width - under.width) / 2, below),
    )
    return Box(ink, width, over.ascent - above, under.descent + below)


def bracketed(fonts: Fonts, inner: Box, left: Side, right: Side) -> Box:
    """Return a box in brackets of its own height."""
    width, gap, thick = 0.22 * fonts.em, 0.09 * fonts.em, max(1.0, _BAR * fonts.em)
    top, height = -inner.ascent, inner.ascent + inner.descent
    ink = (
        Bracket(gap, top, width, height, left, thick),
        *inner.at(width + 2 * gap, 0),
        Bracket(width + 3 * gap + inner.width, top, width, height, right, thick),
    )
    return Box(ink, inner.width + 2 * width + 4 * gap, inner.ascent, inner.descent)
