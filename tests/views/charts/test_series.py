"""Bars as rectangles: the tallest of each pixel, whatever the window."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.views.charts.series import (
    MAX_SLOTS,
    Figures,
    bands,
    bar_rects,
    make_slots,
    runs,
    stack,
)

windows = st.tuples(
    st.integers(1, 3000), st.integers(1, 1400), st.floats(0, 1), st.floats(0.001, 1)
)


def window(rows: int, place: float, share: float) -> tuple[float, float]:
    span = max(8.0, rows * share)
    start = place * max(rows - span, 0)
    return start, start + span


@given(windows, st.integers(0, 2**32))
def test_the_tallest_of_each_slot_shows(case: tuple[int, int, float, float], seed: int) -> None:
    rows, height, place, share = case
    start, stop = window(rows, place, share)
    values = np.random.default_rng(seed).integers(0, 10**9, rows).astype(float)
    slots = make_slots(start, stop, rows, height)
    limits = [*slots.first.tolist(), slots.stop]
    wanted = [max(values[a:b]) for a, b in itertools.pairwise(limits)]
    assert slots.tallest(values).tolist() == wanted
    assert limits[0] == int(start)
    assert slots.stop == min(int(np.ceil(stop)), rows)  # no visible row is left out


@given(windows)
def test_slots_follow_one_another_within_the_chart(case: tuple[int, int, float, float]) -> None:
    rows, height, place, share = case
    start, stop = window(rows, place, share)
    slots = make_slots(start, stop, rows, height)
    assert (np.diff(slots.first) > 0).all()
    assert (slots.bottom[:-1] <= slots.top[1:]).all()
    assert (slots.top >= 0).all()
    assert (slots.bottom <= height + 1).all()
    assert len(slots.first) <= max(MAX_SLOTS, 1)


@given(windows)
def test_a_slot_is_where_its_rows_are(case: tuple[int, int, float, float]) -> None:
    rows, height, place, share = case
    start, stop = window(rows, place, share)
    slots = make_slots(start, stop, rows, height)
    scale = height / (stop - start)
    places = (slots.first - start) * scale
    allowed = max(1.0, height / MAX_SLOTS + 1)  # of rounding to pixels
    assert (np.abs(slots.edges[: len(places)] - places)[1:] <= allowed).all()


@given(windows, st.integers(0, 2**32))
def test_the_row_at_a_pixel_is_the_one_whose_bar_shows(
    case: tuple[int, int, float, float], seed: int
) -> None:
    rows, height, place, share = case
    start, stop = window(rows, place, share)
    values = np.random.default_rng(seed).permutation(rows).astype(float)
    slots = make_slots(start, stop, rows, height)
    tallest = slots.tallest(values)
    for slot in range(0, len(tallest), 50):
        if slots.edges[slot] < slots.edges[slot + 1]:
            row = slots.row_at(float(slots.edges[slot]), values)
            assert values[row] == tallest[slot]
    assert slots.row_at(-1.0, values) == -1
    assert slots.row_at(float(height + 2), values) == -1


def test_no_rows_no_slots() -> None:
    slots = make_slots(0.0, 8.0, 0, 300)
    assert slots.tallest(np.zeros((2, 0))).shape == (2, 0)
    assert slots.any(np.zeros(0, dtype=bool)).tolist() == []
    assert slots.row_at(10, np.zeros(0)) == -1


@given(st.lists(st.integers(0, 10**20), min_size=1, max_size=40), st.booleans())
def test_parts_add_up_to_the_bar(numbers: list[int], log: bool) -> None:
    first = np.array(numbers, dtype=float)
    second = first[::-1].copy()
    edges = stack([first, second], log=log)
    total = first + second
    wanted = np.log10(np.maximum(total, 1)) if log else total
    np.testing.assert_allclose(edges[-1], wanted, rtol=1e-12)
    share = np.divide(first, total, out=np.zeros_like(total), where=total > 0)
    np.testing.assert_allclose(edges[0], wanted * share, rtol=1e-9, atol=1e-12)


def test_rectangles_are_the_figures_in_pixels() -> None:
    edges = stack([np.array([10.0, 0.0, 200.0]), np.array([5.0, 0.0, 0.0])], log=False)
    slots = make_slots(0.0, 3.0, 3, 30)
    weights, biases = bar_rects(edges, slots, baseline=12, scale=2.0, width=500)
    assert weights.tolist() == [[12, 1, 20, 8], [12, 21, 400, 8]]
    assert biases.tolist() == [[32, 1, 10, 8]]


def test_what_is_there_shows_and_what_is_too_long_is_cut() -> None:
    edges = stack([np.array([1.0, 1e18]), np.array([1.0, 1e18])], log=False)
    slots = make_slots(0.0, 2.0, 2, 20)
    weights, biases = bar_rects(edges, slots, baseline=12, scale=1e-3, width=100)
    assert weights[:, 2].tolist() == [1, 88]
    assert len(biases) == 0


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([], []),
        ([4], [[4, 5]]),
        ([3, 1, 2, 7, 8, 2], [[1, 4], [7, 9]]),
        (range(10000), [[0, 10000]]),
    ],
)
def test_marked_rows_become_runs(rows: list[int], wanted: list[list[int]]) -> None:
    assert runs(rows).tolist() == wanted


@given(st.sets(st.integers(0, 400)), st.integers(1, 300))
def test_bands_cover_marked_rows_and_never_overlap(rows: set[int], height: int) -> None:
    scale = height / 401
    found = bands(runs(sorted(rows)), 0.0, scale, height)
    covered = {pixel for top, bottom in found.tolist() for pixel in range(top, bottom)}
    assert covered >= {min(int(row * scale), height - 1) for row in rows}
    assert (found[1:, 0] > found[:-1, 1]).all() if len(found) > 1 else True
    assert sum(b - t for t, b in found.tolist()) == len(covered)


def test_rows_that_are_alike_are_read_like_others() -> None:
    alike = RowCount(weights=7, problem=Problem("kernel", "too large"))
    other = RowCount(weights=2**80)
    for rows in ((alike, other), (alike, alike, alike, alike, other, alike)):
        figures = Figures()
        figures.read(rows, ["weights"], problems=True, sharing=False)
        assert figures.values["weights"].tolist() == [float(row.weights) for row in rows]
        assert figures.problem.tolist() == [row.problem is not None for row in rows]


def test_a_few_rows_are_read_again() -> None:
    figures = Figures()
    figures.read([RowCount(weights=1)] * 3, ["weights"], problems=False, sharing=False)
    figures.update([RowCount(), RowCount(weights=5), RowCount(weights=6)], [1, 2])
    assert figures.values["weights"].tolist() == [1, 5, 6]
