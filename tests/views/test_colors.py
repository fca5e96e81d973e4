"""Colours of figures stand out from their ground, and from one another."""

from itertools import combinations
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QPalette

from cnnparam_gui.views.colors import SeriesName, is_dark, series_color

LIGHT, DARK = QColor("white"), QColor(30, 30, 30)


def palette(ground: QColor) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, ground)
    return made


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", get_args(SeriesName))
@pytest.mark.parametrize("ground", [LIGHT, DARK])
def test_they_stand_out(name: SeriesName, ground: QColor) -> None:
    least = 2.0 if (name, ground) == ("biases", LIGHT) else 3.0  # the set's orange is a light one
    assert contrast(series_color(name, palette(ground)), ground) >= least


@pytest.mark.parametrize("ground", [LIGHT, DARK])
def test_no_two_are_alike(ground: QColor) -> None:
    colors = [series_color(name, palette(ground)) for name in get_args(SeriesName)]
    for one, other in combinations(colors, 2):
        apart = sum(
            abs(a - b)
            for a, b in zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload]  # untyped
        )
        assert apart >= 80


def test_a_ground_is_dark_or_light() -> None:
    assert is_dark(palette(DARK))
    assert not is_dark(palette(LIGHT))
