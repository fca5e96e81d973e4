"""How formulas are set: aligned, broken where they are long, with fractions and brackets."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont

from cnnparam_gui.core.formula import (
    ONE,
    Difference,
    Formula,
    Operand,
    Product,
    Quotient,
    Sum,
    evaluate,
)
from cnnparam_gui.views.formula.ink import Bar, Bracket, Fonts, Text
from cnnparam_gui.views.formula.page import Equation, Page, Section

SIZE = Sum(
    (
        Quotient(Difference(Operand(224, "H_in", 0), Operand(3, "k_h")), Operand(2, "s_h"), "down"),
        ONE,
    )
)
LONG = Sum(tuple(Operand(number * 1000, f"block{number}") for number in range(1, 30)))


@pytest.fixture
def fonts(qapp: object) -> Fonts:
    return Fonts(QFont())


def page(fonts: Fonts, *formulas: Formula, width: float = 600, stacked: bool = True) -> Page:
    names = ("n", "longer", "H_out")
    equations = tuple(
        Equation(name, formula, evaluate(formula), stacked=stacked)
        for name, formula in zip(names, formulas, strict=False)
    )
    return Page([Section(equations)], fonts, width, lambda _: -1)


def texts(made: Page) -> list[Text]:
    return [ink for ink in made.ink if isinstance(ink, Text)]


def test_symbols_numbers_and_result_stand_below_each_other(fonts: Fonts) -> None:
    made = page(fonts, SIZE)
    assert made.lines == [
        "n = ⌊Hin − kh / sh⌋ + 1",
        " = ⌊224 − 3 / 2⌋ + 1",
        " = 111",
    ]


def test_equals_signs_are_aligned(fonts: Fonts) -> None:
    made = page(fonts, SIZE, Operand(7), Product((Operand(3, "k_h"), Operand(4, "g"))))
    assert len({ink.x for ink in texts(made) if ink.text == " = "}) == 1


def test_a_fraction_has_a_bar_between_its_sides(fonts: Fonts) -> None:
    made = page(fonts, SIZE)
    bar = next(ink for ink in made.ink if isinstance(ink, Bar))
    above = next(ink for ink in texts(made) if ink.text == "H")
    below = next(ink for ink in texts(made) if ink.text == "s")
    assert above.area.top() < above.y < bar.y < below.y
    assert bar.x <= above.x < below.x < bar.x + bar.width


def test_brackets_are_as_high_as_what_they_hold(fonts: Fonts) -> None:
    made = page(fonts, SIZE)
    brackets = [ink for ink in made.ink if isinstance(ink, Bracket)][:2]
    assert [ink.side for ink in brackets] == ["\u230a", "\u230b"]
    held = [ink.area for ink in texts(made) if brackets[0].x < ink.x < brackets[1].x][:8]
    assert brackets[0].y <= min(area.top() for area in held)
    assert brackets[0].height > 1.8 * fonts.em


def test_a_sum_within_a_product_keeps_its_brackets(fonts: Fonts) -> None:
    formula = Product((Sum((Operand(9, "k"), ONE)), Operand(4, "C_out")))
    assert page(fonts, formula).lines[:2] == ["n = (k + 1) × Cout", " = (9 + 1) × 4"]


def test_what_is_taken_away_keeps_its_brackets(fonts: Fonts) -> None:
    formula = Difference(Operand(9, "a"), Sum((Operand(2, "b"), ONE)))
    assert page(fonts, formula).lines[1] == " = 9 − (2 + 1)"


@pytest.mark.parametrize("width", [200, 400, 800])
def test_a_long_sum_is_broken_at_its_signs(fonts: Fonts, width: float) -> None:
    made = page(fonts, LONG, width=width)
    assert made.width == width
    assert all(ink.x + ink.width <= width for ink in texts(made))
    continued = [line for line in made.lines if not line.startswith(("n", " ="))]
    assert continued
    assert all(line.startswith(" + ") for line in continued)
    assert made.lines[-1] == " = 435,000"


def test_a_formula_that_cannot_be_broken_widens_the_page(fonts: Fonts) -> None:
    wide = Product((LONG, Operand(2, "g")))
    assert page(fonts, wide, width=200).width > 200


def test_lines_do_not_overlap(fonts: Fonts) -> None:
    made = page(fonts, SIZE, SIZE)
    ends = sorted((ink.area.top(), ink.area.bottom()) for ink in texts(made) if ink.text == " = ")
    assert all(first[1] <= second[0] for first, second in pairwise(ends))
    assert ends[-1][1] < made.height


def test_letters_are_variables_and_words_stand_upright(fonts: Fonts) -> None:
    formula = Product((Operand(3, "k_h"), Operand(2, "weight_ih_l0")))
    styles = {ink.text: ink.style for ink in texts(page(fonts, formula))}
    assert (styles["k"], styles["h"], styles["weight_ih_l0"]) == ("italic", "index", "roman")


@pytest.mark.parametrize(
    "note",
    [
        "Weights and biases, trained or frozen, without running statistics.",
        "\u6743\u91cd\u548c\u504f\u7f6e\uff0c" * 8,  # has no spaces
        "\u0644\u0627 \u064a\u0645\u0644\u0643 \u0634\u064a\u0626\u0627 " * 6,
    ],
    ids=["English", "Chinese", "Arabic"],
)
def test_a_note_is_broken_into_whole_lines(fonts: Fonts, note: str) -> None:
    """A line is one text: one that runs from the right would be in the wrong order in pieces."""
    equation = Equation("n", Operand(7), 7, note)
    made = Page([Section((equation,))], fonts, 200, lambda _: -1)
    lines = [ink for ink in texts(made) if ink.style == "note"]
    assert len(lines) > 1
    assert all(ink.x + ink.width <= 200 for ink in lines)
    assert "".join("".join(ink.text for ink in lines).split()) == "".join(note.split())


def test_everything_grows_with_the_font(qapp: object) -> None:
    plain, large = QFont(), QFont()
    large.setPointSizeF(2 * plain.pointSizeF())
    small, twice = (page(Fonts(font), SIZE, width=100).height for font in (plain, large))
    assert twice == pytest.approx(2 * small, rel=0.1)
