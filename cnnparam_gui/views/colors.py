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

_MIDDLE_LIGHTNESS = 128


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette has a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE_LIGHTNESS


def series_color(name: SeriesName, palette: QPalette) -> QColor:
    """Return the colour of a series, or of a problem, on the ground of a palette."""
    return QColor((_ON_DARK if is_dark(palette) else _ON_LIGHT)[name])
