"""How values are written for a person and read back."""

import math
import re
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cnnparam_gui.core.codecs import (
    BLOCK_PATTERN,
    NAME_PATTERN,
    AxesCodec,
    ChoiceCodec,
    Codec,
    DecimalCodec,
    FactorsCodec,
    FieldError,
    FlagCodec,
    IntegerCodec,
    NamesCodec,
    OptionalCodec,
    TextCodec,
)
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.shapes import MAX_SIZE

WHOLE = IntegerCodec(1, MAX_SIZE)
SHARE = DecimalCodec(0.0, 1.0)
TWO = AxesCodec(2, 0, 99, words=("same",), collapse=True)
FREE = AxesCodec(0, 1, 99)
EMPTY = AxesCodec(2, 1, 99, collapse=True, fallback="kernel")
NAME = TextCodec(NAME_PATTERN)
NAMES = NamesCodec(NAME_PATTERN)
ORDER = AxesCodec(0, -8, 7, separator=", ", most=8)
FACTORS = FactorsCodec(0.5, 9.0, 3)
CHOICE = ChoiceCodec(("one", "channel"))
MAYBE = OptionalCodec(WHOLE)


@pytest.mark.parametrize(
    ("codec", "text", "value"),
    [
        (WHOLE, " 64 ", 64),
        (WHOLE, "+64", 64),
        (WHOLE, "1_000", 1000),
        (WHOLE, "2147483648", 2**31),
        (SHARE, "0,25", 0.25),
        (SHARE, ".5", 0.5),
        (SHARE, "1e-3", 0.001),
        (FlagCodec(), "Yes", True),
        (FlagCodec(), "off", False),
        (TWO, "3", (3, 3)),
        (TWO, "3x5", (3, 5)),
        (TWO, "3 x 5", (3, 5)),
        (TWO, "3×5", (3, 5)),
        (TWO, "3, 5", (3, 5)),
        (TWO, "3*5", (3, 5)),
        (TWO, "3 5", (3, 5)),
        (TWO, "SAME", "same"),
        (FREE, "3x22x24", (3, 22, 24)),
        (FREE, "7", (7,)),
        (EMPTY, "", ()),
        (EMPTY, "2", (2, 2)),
        (ORDER, "1, 2, 0", (1, 2, 0)),
        (ORDER, "-1x0", (-1, 0)),
        (ORDER, "0 1 2 3 4 5 6 7", (0, 1, 2, 3, 4, 5, 6, 7)),
        (FACTORS, "2", (2.0,)),
        (FACTORS, "1,5 x 2", (1.5, 2.0)),
        (CHOICE, " Channel", "channel"),
        (NAME, " conv 1 ", "conv 1"),
        (NAMES, "", ()),
        (NAMES, "a, b ,c,", ("a", "b", "c")),
        (TextCodec(BLOCK_PATTERN), " layer1.0, left ", "layer1.0, left"),
        (TextCodec(BLOCK_PATTERN), "", ""),
    ],
)
def test_a_text_is_read(codec: Codec, text: str, value: Any) -> None:
    read = codec.parse(text)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("codec", "text", "reason"),
    [
        (WHOLE, "", "'' is not a whole number"),
        (WHOLE, "3.5", "'3.5' is not a whole number"),
        (WHOLE, "٣", "'٣' is not a whole number"),
        (WHOLE, "²", "'²' is not a whole number"),
        (WHOLE, "1" * 30, f"'{'1' * 30}' is not a whole number"),
        (WHOLE, "0", "0 is not between 1 and 2,147,483,648"),
        (WHOLE, "-5", "-5 is not between 1 and 2,147,483,648"),
        (WHOLE, "2147483649", "2147483649 is not between 1 and 2,147,483,648"),
        (SHARE, "half", "'half' is not a number"),
        (SHARE, "nan", "nan is not between 0 and 1"),
        (SHARE, "inf", "inf is not between 0 and 1"),
        (SHARE, "1.5", "1.5 is not between 0 and 1"),
        (FlagCodec(), "maybe", "'maybe' is neither yes nor no"),
        (TWO, "1x2x3", "it takes 2 sizes, not 3"),
        (TWO, "1x", "'' is not a whole number"),
        (TWO, "", "'' is not a whole number"),
        (TWO, "100", "100 is not between 0 and 99"),
        (TWO, "valid", "'valid' is not a whole number"),
        (FREE, "1x2x3x4x5", "it takes 1 to 4 sizes, not 5"),
        (FREE, "0", "0 is not between 1 and 99"),
        (ORDER, "8", "8 is not between -8 and 7"),
        (ORDER, "0 1 2 3 4 5 6 7 0", "it takes 1 to 8 sizes, not 9"),
        (FACTORS, "1x1x1x1", "it takes 1 to 3 numbers, not 4"),
        (FACTORS, "10", "10 is not between 0.5 and 9"),
        (FACTORS, "", "'' is not a number"),
        (CHOICE, "two", "'two' is not one or channel"),
        (MAYBE, "0", "0 is not between 1 and 2,147,483,648"),
        (NAME, "  ", "a name is needed"),
        (NAME, "a,b", "it may have at most 200 characters and no comma or line break"),
        (NAME, "x" * 201, "it may have at most 200 characters and no comma or line break"),
        (NAMES, "a\tb", "it may have at most 200 characters and no comma or line break"),
    ],
)
def test_a_wrong_text_is_refused_with_the_reason(codec: Codec, text: str, reason: str) -> None:
    with pytest.raises(FieldError) as caught:
        codec.parse(text)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("codec", "value", "text"),
    [
        (TWO, (1, 1), "1"),
        (TWO, (1, 2), "1x2"),
        (TWO, "same", "same"),
        (AxesCodec(2, 1, 99), (3, 3), "3x3"),
        (EMPTY, (), ""),
        (SHARE, 0.5, "0.5"),
        (SHARE, 1 / 3, "0.3333333333333333"),
        (FlagCodec(), True, "yes"),
        (ORDER, (2, -1), "2, -1"),
        (FACTORS, (2.0, 0.5), "2x0.5"),
        (CHOICE, "one", "one"),
        (MAYBE, None, ""),
        (MAYBE, 7, "7"),
        (NAMES, ("a", "b"), "a, b"),
    ],
)
def test_a_value_is_written(codec: Codec, value: Any, text: str) -> None:
    assert codec.format(value) == text


def test_nothing_is_a_value_where_it_may_be() -> None:
    assert MAYBE.parse("  ") is None
    assert MAYBE.parse("7") == 7
    MAYBE.check(None)


@given(st.floats(0.0, 1.0))
@example(5e-324)
@example(math.nextafter(1.0, 0.0))
def test_a_decimal_loses_no_digit(value: float) -> None:
    assert SHARE.parse(SHARE.format(value)) == value


@given(st.text(max_size=8))
def test_what_is_read_as_a_name_is_one_that_a_file_may_have(text: str) -> None:
    try:
        name = NAME.parse(text)
    except FieldError:
        return
    decoder = msgspec.json.Decoder(Conv2d)
    conv = Conv2d.fresh(name, inputs=(name,))
    assert decoder.decode(msgspec.json.encode(conv)) == conv
    assert NAMES.parse(NAMES.format((name, name))) == (name, name)


@pytest.mark.parametrize("pattern", [NAME_PATTERN, BLOCK_PATTERN])
@pytest.mark.parametrize("text", ["a\n", "\na", " a", "a ", "a\x00b", "x" * 201, "\ud83d", "a\x85"])
def test_what_would_not_come_back_as_it_was_fits_neither_pattern(pattern: str, text: str) -> None:
    # As msgspec looks for it: search, not fullmatch.
    assert re.search(pattern, text) is None


@pytest.mark.parametrize("text", ["a", "x" * 200, "layer1.0.conv1", "ü", "\U0001f600", "a b"])
def test_what_people_call_rows_and_blocks_fits_both_patterns(text: str) -> None:
    assert re.search(NAME_PATTERN, text)
    assert re.search(BLOCK_PATTERN, text)
    assert re.search(BLOCK_PATTERN, f"{text[:9]}, {text[:9]}")
