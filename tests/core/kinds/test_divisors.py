"""What works in place of a number that does not divide."""

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.kinds.divisors import (
    groups_message,
    nearest_divisors,
    nearest_multiples,
    would,
)


@given(st.integers(1, 40), st.integers(1, 60))
def test_the_nearest_divisors_are_found_by_trying(number: int, total: int) -> None:
    below = [n for n in range(1, number) if total % n == 0][-1:]
    above = [n for n in range(number + 1, total + 1) if total % n == 0][:1]
    assert nearest_divisors(number, total) == (*below, *above)


@given(st.integers(1, 40), st.integers(2, 9))
def test_the_nearest_multiples_are_found_by_trying(number: int, step: int) -> None:
    if number % step:
        below = [n for n in range(1, number) if n % step == 0][-1:]
        above = next(n for n in range(number, 60) if n % step == 0)
        assert nearest_multiples(number, step) == (*below, above)


def test_a_sentence_names_what_would_do() -> None:
    assert groups_message(3, 64, "channels") == "groups 3 does not divide 64 channels: 2 or 4 would"
    # 12 and 18 have 6 in common.
    said = groups_message(4, 18, "filters", common=6)
    assert said == "groups 4 does not divide 18 filters: 3 or 6 would"


def test_where_nothing_is_known_the_sentence_ends() -> None:
    assert would(()) == ""
    assert nearest_divisors(3, 2**60) == ()
