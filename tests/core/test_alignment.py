"""Rows of two networks side by side: by name, by what they are, and without losing any."""

import itertools
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.alignment import Pair, align, common
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer


def row(kind: str, name: str, **fields: Any) -> Layer:
    return msgspec.convert({"kind": kind, "name": name, **fields}, KINDS[kind])


def conv(name: str, filters: int) -> Layer:
    return row("Conv2d", name, filters=filters, kernel=(3, 3))


START = row("Input", "input", shape=(3, 8, 8))
ROWS = (START, conv("a", 8), row("ReLU", "r"), conv("b", 16))


def test_a_network_stands_beside_itself() -> None:
    assert align(ROWS, ROWS) == tuple(Pair(place, place) for place in range(4))


def test_an_inserted_row_stands_alone() -> None:
    more = (*ROWS[:2], row("BatchNorm2d", "n"), *ROWS[2:])
    assert align(ROWS, more) == (
        Pair(0, 0),
        Pair(1, 1),
        Pair(None, 2),
        Pair(2, 3),
        Pair(3, 4),
    )


def test_renamed_rows_are_found_by_what_they_are() -> None:
    renamed = (START, conv("x", 8), row("BatchNorm2d", "n"), row("ReLU", "y"), conv("z", 16))
    assert align(ROWS, renamed) == (
        Pair(0, 0),
        Pair(1, 1),
        Pair(None, 2),
        Pair(2, 3),
        Pair(3, 4),
    )


def test_a_row_that_moved_is_still_the_row() -> None:
    moved = (START, conv("b", 16), conv("a", 8), row("ReLU", "r"))
    assert align(ROWS, moved) == (
        Pair(0, 0),
        Pair(3, 1, moved=True),
        Pair(1, 2),
        Pair(2, 3),
    )


def test_numbers_for_names_do_not_mislead() -> None:
    plain = (START, conv("0", 8), row("ReLU", "1"), conv("2", 16), row("ReLU", "3"), conv("4", 32))
    normed = (
        START,
        conv("0", 8),
        row("BatchNorm2d", "1"),
        row("ReLU", "2"),
        conv("3", 16),
        row("BatchNorm2d", "4"),
        row("ReLU", "5"),
        conv("6", 32),
    )
    both = [(pair.left, pair.right) for pair in align(plain, normed) if pair.left is not None]
    assert both == [(0, 0), (1, 1), (2, 3), (3, 4), (4, 6), (5, 7)]


def test_a_name_that_is_now_another_sort_of_layer_is_another_row() -> None:
    other = (START, row("MaxPool2d", "a", kernel=(2, 2)), row("ReLU", "r"), conv("b", 16))
    assert align(ROWS, other)[1:3] == (Pair(1, None), Pair(None, 1))


@given(st.lists(st.integers(0, 3), max_size=12), st.lists(st.integers(0, 3), max_size=12))
def test_no_longer_common_subsequence_exists(left: list[int], right: list[int]) -> None:
    found = common(left, right)
    assert all(left[old] == right[new] for old, new in found)
    assert all(one < other for one, other in itertools.pairwise(found))
    assert [old for old, _ in found] == sorted({old for old, _ in found})
    assert [new for _, new in found] == sorted({new for _, new in found})
    assert len(found) == _longest(tuple(left), tuple(right))


def _longest(left: tuple[int, ...], right: tuple[int, ...]) -> int:
    """The textbook's table, row by row (Wagner and Fischer, 1974)."""
    above = [0] * (len(right) + 1)
    for item in left:
        line = [0]
        for place, other in enumerate(right):
            line.append(above[place] + 1 if item == other else max(line[-1], above[place + 1]))
        above = line
    return above[-1]


_NETWORKS = st.lists(
    st.tuples(st.integers(0, 9), st.integers(1, 3)), max_size=10, unique_by=lambda r: r[0]
)


@given(_NETWORKS, _NETWORKS)
def test_every_row_stands_in_one_pair(
    left: list[tuple[int, int]], right: list[tuple[int, int]]
) -> None:
    olds = [conv(f"c{name}", filters) for name, filters in left]
    news = [conv(f"c{name}", filters) for name, filters in right]
    pairs = align(olds, news)
    assert sorted(p.left for p in pairs if p.left is not None) == list(range(len(olds)))
    assert [p.right for p in pairs if p.right is not None] == list(range(len(news)))
    in_order = [p.left for p in pairs if p.left is not None and not p.moved]
    assert in_order == sorted(in_order)
