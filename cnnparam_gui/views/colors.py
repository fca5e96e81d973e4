"""The colours of figures: one meaning each, the same in the table's bars and in the charts.

The light ones are from the set of Okabe and Ito, which all kinds of colour vision tell apart; the
dark theme takes lighter ones of the same hues, since the originals sink into a dark ground.
"""

from typing import Literal, TypeAlias

from PySide6.QtGui import QColor, QPalette

SeriesName: TypeAlias = Literal["weights", "biases", "activation", "non_trainable", "problem"]

_ON_LIGHT: dict[SeriesName, str] = {
    "weights": "#0072B2",
    "biases": "#E69F00",
    "activation": "#009E73",
    "non_trainable": "#8A8A8A",
    "problem": "#D55E00",
}
_ON_DARK: dict[SeriesName, str] = {
    "weights": "#56B4E9",
    "biases": "#F5C542",
    "activation": "#35C99A",
    "non_trainable": "#A6A6A6",
    "problem": "#FF7A1A",
}

_PROBLEM_TEXT_ON_LIGHT = "#A84A00"

# None of these hues stands for a figure; always with the name of the kind or a key beside them.
_FAMILIES_ON_LIGHT: dict[str, str] = {
    "convolution": "#56B4E9",
    "pooling": "#9A9A9A",
    "dense": "#CC79A7",
    "normalisation": "#E8C85A",
    "activation": "#E9A15B",
    "merge": "#6FBF73",
    "reshape": "#C9B8A0",
    "attention": "#9B8ADB",
    "recurrent": "#5DBFB4",
    "embedding": "#B7A3D0",
    "input": "#D9D9D9",
}
_FAMILIES_ON_DARK: dict[str, str] = {
    "convolution": "#3F9BD1",
    "pooling": "#858585",
    "dense": "#C06A9B",
    "normalisation": "#B79A35",
    "activation": "#C07F3C",
    "merge": "#4F9A54",
    "reshape": "#97866D",
    "attention": "#7C6BC4",
    "recurrent": "#3E9A90",
    "embedding": "#8C78AB",
    "input": "#6A6A6A",
}
_OTHER_ON_LIGHT, _OTHER_ON_DARK = "#C9C9C9", "#5C5C5C"

_MIDDLE_LIGHTNESS = 128


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette has a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE_LIGHTNESS


def series_color(name: SeriesName, palette: QPalette) -> QColor:
    """Return the colour of a series, or of a problem, on the ground of a palette."""
    return QColor((_ON_DARK if is_dark(palette) else _ON_LIGHT)[name])


def problem_text(palette: QPalette) -> QColor:
    """Return the colour of a text that cannot stand, which reads well on the ground of a palette.

    The colour of problems itself is too light for letters on white.
    """
    return QColor(_ON_DARK["problem"] if is_dark(palette) else _PROBLEM_TEXT_ON_LIGHT)


def family_color(family: str, palette: QPalette) -> QColor:
    """Return the colour in which a diagram fills what belongs to a family of kinds."""
    if is_dark(palette):
        return QColor(_FAMILIES_ON_DARK.get(family, _OTHER_ON_DARK))
    return QColor(_FAMILIES_ON_LIGHT.get(family, _OTHER_ON_LIGHT))
