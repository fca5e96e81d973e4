"""Colours of figures stand out from their ground and from one another; texts can be read.

A text needs a contrast of 4.5 to its ground (WCAG 2.2, success criterion 1.4.3), a graphic of 3
(1.4.11); what is disabled is left out of both, and is to be seen all the same.
"""

from collections.abc import Iterator
from itertools import combinations, product
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from cnnparam_gui.core.kinds import FAMILIES
from cnnparam_gui.views import theme
from cnnparam_gui.views.colors import (
    SeriesName,
    family_color,
    is_dark,
    problem_text,
    series_color,
)
from cnnparam_gui.views.diagram.painting import mixed
from cnnparam_gui.views.gallery_card import quiet_color
from cnnparam_gui.views.practice.table import _COLORS, _VEIL
from cnnparam_gui.views.table.inks import Inks

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


Role, Group = QPalette.ColorRole, QPalette.ColorGroup
THEMES = [False, True]
PAIRS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.LinkVisited, Role.Base),
    (Role.PlaceholderText, Role.Base),
]


def over(top: QColor, ground: QColor) -> QColor:
    """Gives what a see-through colour looks like on a ground."""
    share = top.alphaF()
    parts = zip(top.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]  # untyped
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in parts))


def readable(text: QColor, ground: QColor) -> float:
    return contrast(over(text, ground), ground)


@pytest.mark.parametrize("dark", THEMES)
@pytest.mark.parametrize("group", [Group.Active, Group.Inactive])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_of_a_theme_can_be_read(
    *, dark: bool, group: QPalette.ColorGroup, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    made = theme.stand_in_palette(dark=dark)
    assert readable(made.color(group, text), made.color(group, ground)) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS[:4])
def test_what_is_disabled_can_be_seen(
    *, dark: bool, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    made = theme.stand_in_palette(dark=dark)
    group = Group.Disabled
    assert readable(made.color(group, text), made.color(group, ground)) >= 3.0


def grounds_of_cells(made: QPalette) -> Iterator[QColor]:
    """Gives every ground that the table and its exercises paint below a text."""
    inks = Inks(made)
    veils = [QColor(0, 0, 0, 0), inks.problem, *inks.bars.values()]
    for name in _COLORS.values():
        veil = QColor(series_color(name, made))
        veil.setAlpha(_VEIL)
        veils.append(veil)
    hovers = [QColor(0, 0, 0, 0), inks.hovered]
    for ground in (made.base().color(), inks.counted, inks.subtotal):
        for veil, hover in product(veils, hovers):
            yield over(hover, over(veil, ground))


@pytest.mark.parametrize("dark", THEMES)
def test_every_cell_of_the_table_can_be_read(*, dark: bool) -> None:
    made = theme.stand_in_palette(dark=dark)
    inks = Inks(made)
    grounds = list(grounds_of_cells(made))
    assert len(grounds) == 3 * (2 + len(inks.bars) + len(_COLORS)) * 2
    assert min(readable(inks.text, ground) for ground in grounds) >= 4.5
    for ground, text in inks.selected.values():
        assert readable(text, ground) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
def test_what_is_said_to_be_wrong_and_what_steps_back_can_be_read(*, dark: bool) -> None:
    made = theme.stand_in_palette(dark=dark)
    for ground in (made.base().color(), made.alternateBase().color(), made.window().color()):
        assert readable(problem_text(made), ground) >= 4.5
    assert readable(quiet_color(made), made.base().color()) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
def test_an_operand_that_is_pointed_at_can_be_read(*, dark: bool) -> None:
    made = theme.stand_in_palette(dark=dark)
    for role in (Role.Link, Role.Highlight):
        shade = made.color(role)
        shade.setAlphaF(0.15)  # as the working page marks it
        assert readable(made.color(Role.Link), over(shade, made.base().color())) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_box_of_a_diagram_can_be_read(*, dark: bool, family: str) -> None:
    made = theme.stand_in_palette(dark=dark)
    ink, base = made.text().color(), made.base().color()
    filled = mixed(family_color(family, made), base, 0.22)  # as a node is filled
    assert readable(ink, filled) >= 4.5
    assert readable(mixed(ink, base, 0.72), filled) >= 4.5
    assert readable(mixed(ink, base, 0.72), base) >= 4.5


@pytest.mark.parametrize("dark", THEMES)
def test_a_card_can_be_read_while_it_is_pointed_at_and_pressed(*, dark: bool) -> None:
    made = theme.stand_in_palette(dark=dark)
    for share in (0, 0.07, 0.2):
        ground = mixed(made.highlight().color(), made.base().color(), share)
        assert readable(made.text().color(), ground) >= 4.5
        assert readable(quiet_color(made), ground) >= 4.5


def test_a_platform_without_themes_gets_one_that_can_be_read(qapp: object) -> None:
    theme.apply("system")
    made = QGuiApplication.palette()
    assert readable(made.color(Role.HighlightedText), made.color(Role.Highlight)) >= 4.5
    assert not is_dark(made)
