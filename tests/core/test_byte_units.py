"""Sizes of memory, written and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.byte_units import UNITS, in_bytes, parse_bytes
from cnnparam_gui.core.codecs import FieldError


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes = 0.00 MB = 0.00 MiB"),
        (60_950_432, "60,950,432 bytes = 60.95 MB = 58.13 MiB"),
        (96_000_000, "96,000,000 bytes = 96.00 MB = 91.55 MiB"),
        (5_000, "5,000 bytes = 0.01 MB = 0.00 MiB"),
        (4_999, "4,999 bytes = 0.00 MB = 0.00 MiB"),
        (10**30, f"{10**30:,} bytes = {10**24:,}.00 MB = 953,674,316,406,250,000,000,000.00 MiB"),
    ],
)
def test_sizes_are_in_both_units(size: int, text: str) -> None:
    assert in_bytes(size) == text


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("8GB", 8_000_000_000),
        ("7.5GiB", 8_053_063_680),
        ("7.5 gib", 8_053_063_680),
        (" 640 kB ", 640_000),
        ("640KiB", 655_360),
        ("24MiB", 25_165_824),
        ("0.1TB", 100_000_000_000),
        ("1.9B", 1),
        ("0MB", 0),
    ],
)
def test_a_size_is_read_exactly(text: str, size: int) -> None:
    assert parse_bytes(text) == size


@pytest.mark.parametrize("text", ["", "8", "8G", "GB", "-1GB", "1e9B", "1,5GB", "8 GB!", "9" * 30])
def test_what_is_no_size_is_refused_with_the_units_there_are(text: str) -> None:
    with pytest.raises(FieldError, match=r"is no size of memory.*MiB.*8GB or 7\.5GiB"):
        parse_bytes(text)


@given(st.integers(0, 10**15), st.sampled_from(sorted(UNITS)))
def test_whole_numbers_of_every_unit_are_read(number: int, unit: str) -> None:
    assert parse_bytes(f"{number}{unit}") == number * UNITS[unit]
