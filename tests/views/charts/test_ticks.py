"""Marks of axes: round, few enough, and with units."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.views.charts.ticks import log_ticks, row_ticks, span_ticks, value_ticks


def texts(ticks: list[tuple[float, str]]) -> list[str]:
    return [text.replace("\u00a0", " ") for _, text in ticks]


@pytest.mark.parametrize(
    ("high", "intervals", "unit", "wanted"),
    [
        (0, 5, "", []),
        (3, 5, "", ["0", "1", "2", "3"]),
        (102_764_544, 4, "", ["0", "50 M", "100 M"]),
        (12_845_056, 5, "B", ["0", "5 MB", "10 MB"]),
        (2_400_000, 5, "", ["0", "0.5 M", "1.0 M", "1.5 M", "2.0 M"]),
        (1_500, 3, "B", ["0", "0.5 kB", "1.0 kB", "1.5 kB"]),
        (10**15, 2, "", ["0", "0.5 P", "1.0 P"]),
        (10**40, 1, "", ["0", "1e40"]),
    ],
)
def test_values(high: float, intervals: int, unit: str, wanted: list[str]) -> None:
    assert texts(value_ticks(high, intervals, unit)) == wanted


@given(st.floats(1e-3, 1e60), st.integers(0, 12))
def test_values_stay_on_the_axis_and_are_few(high: float, intervals: int) -> None:
    ticks = value_ticks(high, intervals, "B")
    assert len(ticks) <= max(intervals, 1) + 1
    assert all(0 <= value <= high * (1 + 1e-6) for value, _ in ticks)
    assert len(set(texts(ticks))) == len(ticks)


@pytest.mark.parametrize(
    ("high", "intervals", "wanted"),
    [
        (0, 5, []),
        (3.2, 5, ["1 B", "10 B", "100 B", "1 kB"]),
        (8.1, 3, ["1 B", "1 kB", "1 MB"]),
        (40.5, 3, ["1 B", "1 PB", "1 QB"]),
        (100, 2, ["1 B", "1e50 B", "1e100 B"]),
    ],
)
def test_powers_of_ten(high: float, intervals: int, wanted: list[str]) -> None:
    assert texts(log_ticks(high, intervals, "B")) == wanted


def test_rows_have_names_where_there_is_room() -> None:
    ticks = row_ticks(1.0, 4.0, 10, 0.9, "row {}".format)
    assert ticks == [(1.5, "row 1"), (2.5, "row 2"), (3.5, "row 3")]


def test_rows_have_numbers_where_there_is_none() -> None:
    ticks = row_ticks(0.0, 23.0, 23, 3.0, "row {}".format)
    assert ticks == [(0.5, "1"), (4.5, "5"), (9.5, "10"), (14.5, "15"), (19.5, "20")]


@given(st.integers(0, 10**5), st.floats(0, 1), st.floats(0.1, 5000))
def test_numbers_are_apart_and_visible(rows: int, place: float, spacing: float) -> None:
    span = max(8.0, rows / 3)
    start = place * max(rows - span, 0)
    ticks = row_ticks(start, start + span, rows, spacing, str)
    places = [value for value, _ in ticks]
    assert all(start <= value <= start + span and value < rows for value in places)
    if spacing > 1:
        assert all(b - a >= spacing for a, b in itertools.pairwise(places))
        assert all(int(text) == value + 0.5 for value, text in ticks)


@pytest.mark.parametrize(
    ("low", "high", "intervals", "wanted"),
    [
        (138_349_096, 138_365_992, 2, ["138350000", "138360000"]),
        (999_990, 1_000_010, 4, ["999990", "999995", "1000000", "1000005", "1000010"]),
        (10.5, 12, 5, ["11", "12"]),
        (7, 7, 3, ["7"]),
    ],
)
def test_an_axis_that_begins_above_0_has_whole_values(
    low: float, high: float, intervals: int, wanted: list[str]
) -> None:
    assert texts(span_ticks(low, high, intervals, str)) == wanted
