"""Padding as a text: one number for both sides, or one before and one after."""

from typing import Any

import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.sides import SidesCodec

TWO = SidesCodec(2, 0, 99, ("same", "same_lower"))


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("1", (1, 1), "1"),
        ("1,2", (1, 2), "1x2"),
        ("1x2", (1, 2), "1x2"),
        ("0:1", ((0, 1), (0, 1)), "0:1"),
        ("0:1x0:1", ((0, 1), (0, 1)), "0:1"),
        ("0:1x2", ((0, 1), 2), "0:1x2"),
        ("0 : 1, 3:3", ((0, 1), 3), "0:1x3"),
        ("2:2", (2, 2), "2"),
        (" Same ", "same", "same"),
        ("same_lower", "same_lower", "same_lower"),
    ],
)
def test_a_text_and_what_it_means(text: str, value: Any, written: str) -> None:
    assert TWO.parse(text) == value
    assert TWO.format(value) == written
    assert TWO.parse(written) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "'' is not a whole number"),
        ("1x2x3", "it takes 2 sizes, not 3"),
        ("1:2:3", "'1:2:3' has more than a padding before and one after"),
        ("1:", "'' is not a whole number"),
        ("0:100", "100 is not between 0 and 99"),
        ("lower", "'lower' is not a whole number"),
    ],
)
def test_a_text_that_is_no_padding(text: str, reason: str) -> None:
    with pytest.raises(FieldError) as caught:
        TWO.parse(text)
    assert str(caught.value) == reason


def test_a_word_that_it_does_not_know_is_refused() -> None:
    with pytest.raises(FieldError, match=r"^'valid' is not same or same_lower$"):
        TWO.check("valid")
