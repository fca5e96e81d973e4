"""Formulas are written as people write them, and read back as the same number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
)
from cnnparam_gui.core.writing import HTML, LATEX, TEXT, WORDS
from tests.evaluator import evaluated

K, C_IN, C_OUT = Operand(3, "k_h"), Operand(128, "C_in", 0), Operand(256, "C_out")
CONVOLUTION = multiply(add(multiply(K, K, C_IN), ONE), C_OUT)
ROOM = Difference(add(Operand(224, "H_in"), multiply(Operand(2), Operand(1, "p_h"))), K)
WINDOW = add(Quotient(ROOM, Operand(2, "s_h"), "down"), ONE)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (TEXT.general(CONVOLUTION), "(k_h x k_h x C_in + 1) x C_out"),
        (TEXT.numbers(CONVOLUTION), "(3 x 3 x 128 + 1) x 256"),
        (TEXT.general(WINDOW), "floor((H_in + 2 x p_h - k_h) / s_h) + 1"),
        (
            LATEX.general(CONVOLUTION),
            r"\left(k_{h} \times k_{h} \times C_{\mathrm{in}} + 1\right) \times C_{\mathrm{out}}",
        ),
        (
            LATEX.numbers(WINDOW),
            r"\left\lfloor \frac{224 + 2 \times 1 - 3}{2} \right\rfloor + 1",
        ),
        (LATEX.number(1234567), "1{,}234{,}567"),
        (HTML.general(C_OUT), "<i>C</i><sub>out</sub>"),
        (HTML.general(Operand(1, "a<b")), "<i>a&lt;b</i>"),
        (HTML.numbers(WINDOW), "⌊(224 + 2 × 1 − 3) / 2⌋ + 1"),
        (
            WORDS.numbers(CONVOLUTION),
            "open bracket 3 times 3 times 128 plus 1 close bracket times 256",
        ),
    ],
)
def test_a_formula_is_written(written: str, text: str) -> None:
    assert written == text


def formulas() -> st.SearchStrategy[Formula]:
    numbers = st.integers(0, 5000).map(lambda value: Operand(value, "n"))
    positive = st.integers(1, 9).map(lambda value: Operand(value, "s"))

    def larger(parts: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
        several = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return st.one_of(
            several.map(Sum),
            several.map(Product),
            st.builds(Difference, parts, parts),
            st.builds(Quotient, parts, positive, st.sampled_from(["down", "up"])),
        )

    return st.recursive(numbers, larger, max_leaves=12)


@given(formulas())
def test_what_is_printed_gives_the_same_number(formula: Formula) -> None:
    assert evaluated(TEXT.numbers(formula)) == evaluate(formula)
