"""Numbers as a person reads them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.totals import Status
from cnnparam_gui.models.numbers import (
    as_known,
    counted,
    from_local,
    grouped,
    hundredths,
    mebibytes,
    short,
)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_US", "138,357,544"),
        ("C", "138,357,544"),
        ("de_DE", "138.357.544"),
        ("en_IN", "13,83,57,544"),
        ("fr_FR", "138\u202f357\u202f544"),
    ],
)
def test_grouped_by_the_locale(set_locale: Callable[[str], None], locale: str, text: str) -> None:
    set_locale(locale)
    assert grouped(138_357_544) == text


@pytest.mark.parametrize("number", [2**63 - 1, 2**63, -(2**63), 10**30])
def test_grouped_in_another_locale_beyond_64_bits(
    set_locale: Callable[[str], None], number: int
) -> None:
    set_locale("de_DE")
    assert grouped(number) == f"{number:,}".replace(",", ".")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1_792, "\u0661\u066c\u0667\u0669\u0662"),
        (10**21, "\u0661" + 7 * "\u066c\u0660\u0660\u0660"),
    ],
)
def test_grouped_in_arabic_digits(
    set_locale: Callable[[str], None], number: int, text: str
) -> None:
    set_locale("ar_EG")
    assert grouped(number) == text


def test_hundredths_and_short_numbers_in_arabic_digits(set_locale: Callable[[str], None]) -> None:
    set_locale("ar_EG")
    assert hundredths(5_030_000, 10**6) == "\u0665\u066b\u0660\u0663"
    assert short(999, "MAC") == "\u0669\u0669\u0669 MAC"


@pytest.mark.parametrize(
    ("locale", "typed", "read"),
    [
        ("en_US", "48,001", "48,001"),
        ("en_US", "0.59M", "0.59M"),
        ("zh_CN", "48,001", "48,001"),
        ("de_DE", "48.001", "48,001"),
        ("de_DE", "138.357.544", "138,357,544"),
        ("de_DE", "1.234,5 MB", "1,234.5 MB"),
        ("de_DE", "0,59M", "0.59M"),
        ("de_DE", "58,13 MiB", "58.13 MiB"),
        ("de_DE", "48,001", "48,001"),  # as in the examples
        ("de_DE", "0.59M", "0.59M"),
        ("de_DE", "1.536 MiB", "1.536 MiB"),
        ("de_DE", "1.792", "1,792"),
        ("de_DE", "64 x 112 x 112", "64 x 112 x 112"),
        ("fr_FR", "48\u202f001", "48,001"),
        ("ar_EG", "\u0664\u0668\u066c\u0660\u0660\u0661", "48,001"),
        ("ar_EG", "48,001", "48,001"),
        ("ar_EG", "\u0660\u066b\u0665\u0669M", "0.59M"),
    ],
)
def test_numbers_are_read_as_the_locale_writes_them(
    set_locale: Callable[[str], None], locale: str, typed: str, read: str
) -> None:
    set_locale(locale)
    assert from_local(typed) == read


@given(st.integers(0, 2**200))
def test_grouped_is_exact_at_any_size(number: int) -> None:
    assert int(grouped(number).replace(",", "")) == number


def test_short_in_the_locale(set_locale: Callable[[str], None]) -> None:
    assert short(60_950_432, "B") == "60.95 MB"
    set_locale("de_DE")
    assert short(60_950_432, "B") == "60,95 MB"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.00 kB"),
        (15_470_264_320, "15.47 GB"),
        (121_900_864, "121.9 MB"),
        (999_949_999, "999.9 MB"),
        (99_999, "100.0 kB"),
        (999_999, "1.00 MB"),
        (999_999_999, "1.00 GB"),
        (10**15, "1.00 PB"),
        (12 * 10**18, "12,000 PB"),
    ],
)
def test_short_has_an_si_prefix_and_at_most_four_digits(number: int, text: str) -> None:
    assert short(number, "B") == text


@given(st.integers(1, 10**17))
def test_short_is_near_the_exact_figure(number: int) -> None:
    value, unit = short(number, "B").split(" ")
    factor = {"B": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12, "PB": 10**15}[unit]
    assert abs(float(value.replace(",", "")) * factor - number) <= number * 0.006
    assert len(value.replace(",", "").replace(".", "")) <= 4


def test_mebibytes() -> None:
    assert mebibytes(2**20) == "1.00 MiB"
    assert mebibytes(60_950_432) == "58.13 MiB"


def test_large_figures_in_short_have_all_their_digits_right() -> None:
    # A float of this size is off by up to 2^36.
    assert mebibytes(2**20 * (10**26 + 1)) == f"{10**26 + 1:,} MiB"
    assert short(10**15 * (10**26 + 1), "B") == f"{10**26 + 1:,} PB"
    assert mebibytes(2**20 * 1000 + 2**19) == "1,001 MiB"


@pytest.mark.parametrize(
    ("status", "text"), [("exact", "12"), ("lower bound", "\u2265 12"), ("unknown", "?")]
)
def test_a_total_says_what_is_known_of_it(status: Status, text: str) -> None:
    assert as_known("12", status) == text


def test_counted() -> None:
    assert counted(1, "Row", "{number} rows") == "Row"
    assert counted(0, "Row", "{number} rows") == "0 rows"
    assert counted(12_345, "Row", "{number} rows") == "12,345 rows"
