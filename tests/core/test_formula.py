"""Formulas give exact numbers."""

import pytest

from cnnparam_gui.core.formula import (
    ONE,
    Difference,
    Formula,
    Operand,
    Product,
    Quotient,
    Sum,
    add,
    evaluate,
    multiply,
    operands,
)

TWO, SEVEN = Operand(2, "s"), Operand(7, "n", 0)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        (Sum((TWO, SEVEN, ONE)), 10),
        (Product((TWO, SEVEN)), 14),
        (Difference(TWO, SEVEN), -5),
        (Quotient(SEVEN, TWO, "down"), 3),
        (Quotient(SEVEN, TWO, "up"), 4),
        (Quotient(Product((TWO, SEVEN)), TWO), 7),
        (Quotient(Difference(ONE, SEVEN), Operand(4), "down"), -2),
        (multiply(*[Operand(2**31)] * 4), 2**124),
        (multiply(), 1),
    ],
)
def test_a_formula_gives_its_number(formula: Formula, value: int) -> None:
    assert evaluate(formula) == value


def test_a_division_that_leaves_a_remainder_is_refused() -> None:
    with pytest.raises(ValueError, match="7 is no multiple of 2"):
        evaluate(Quotient(SEVEN, TWO))


def test_a_single_part_stays_what_it_is() -> None:
    assert add(TWO) is TWO
    assert multiply(SEVEN) is SEVEN


def test_operands_come_from_left_to_right() -> None:
    formula = Difference(Quotient(Sum((TWO, SEVEN)), ONE), Product((SEVEN, TWO)))
    assert list(operands(formula)) == [TWO, SEVEN, ONE, SEVEN, TWO]
