"""What lies between two states of a network."""

from typing import Any

import msgspec

from cnnparam_gui.core.count import count
from cnnparam_gui.core.difference import Difference, RowDifference, difference
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network


def row(kind: str, name: str, **fields: Any) -> Layer:
    return msgspec.convert({"kind": kind, "name": name, **fields}, KINDS[kind])


# 8 filters of 3x3 over 3 channels are 216 weights and 8 biases; the second has 8*8*9 + 8 = 584.
ROWS = (
    row("Input", "in", shape=(3, 8, 8)),
    row("Conv2d", "a", filters=8, kernel=(3, 3)),
    row("ReLU", "r"),
    row("Conv2d", "b", filters=8, kernel=(3, 3)),
)


def between(before: tuple[Layer, ...], after: tuple[Layer, ...]) -> Difference:
    return difference(count(Network(before)), count(Network(after)))


def test_the_same_is_no_difference() -> None:
    same = between(ROWS, ROWS)
    assert same.none
    assert (same.before, same.after) == (224 + 584, 224 + 584)


def test_a_changed_row_and_one_that_follows_it() -> None:
    wide = row("Conv2d", "a", filters=16, kernel=(3, 3))
    found = between(ROWS, (ROWS[0], wide, *ROWS[2:]))
    # 16*27 + 16 = 448, and the row below takes 16 channels: 8*16*9 + 8 = 1160.
    assert found.rows == (
        RowDifference("a", "changed", 224, 448),
        RowDifference("b", "changed", 584, 1160),
    )
    assert (found.before, found.after) == (808, 1608)


def test_new_rows_and_rows_that_are_gone() -> None:
    found = between(ROWS, (*ROWS[:2], row("Tanh", "t"), ROWS[3]))
    assert found.rows == (
        RowDifference("t", "added", None, 0),
        RowDifference("r", "removed", 0, None),
    )
    assert not found.reordered


def test_another_order_and_another_name() -> None:
    moved = between(ROWS, (ROWS[0], ROWS[2], ROWS[1], ROWS[3]))
    assert moved.reordered
    assert not moved.rows
    assert not moved.none
    named = difference(count(Network(ROWS)), count(Network(ROWS, "new")))
    assert named.renamed
    assert not named.none


def test_a_row_that_cannot_be_counted_has_no_figure() -> None:
    too_large = row("Conv2d", "r", filters=8, kernel=(99, 99))
    found = between(ROWS, (*ROWS[:2], too_large, ROWS[3]))
    figures = {item.name: (item.before, item.after) for item in found.rows}
    assert figures["b"] == (584, None)  # it has no input any more
