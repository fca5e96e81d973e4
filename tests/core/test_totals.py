"""Sums over rows, and what is known of them."""

from typing import Any

import pytest

from cnnparam_gui.core.totals import OF_TENSORS, RowCount, Status, Totals, summed

SUMS: dict[str, Any] = {
    "weights": 6,
    "biases": 2,
    "statistics": 1,
    "trainable": 8,
    "non_trainable": 1,
    "parameters": 8,
}
KNOWN = RowCount(**SUMS, activation_elements=5, macs=30)
BORROWED = RowCount(**SUMS, activation_elements=7, macs=40, borrowed=True)
LOST = RowCount(status="unknown")


def test_borrowed_tensors_are_left_to_their_owner() -> None:
    totals = Totals().plus([KNOWN, BORROWED, BORROWED])
    assert totals == Totals(rows=3, **SUMS, activation_elements=5 + 7 + 7, macs=30 + 40 + 40)
    assert totals.plus([BORROWED], -1) == Totals().plus([KNOWN, BORROWED])
    assert totals.plus([KNOWN], -1).parameters == 0


@pytest.mark.parametrize("figure", [*sorted(OF_TENSORS), "activation_elements", "macs"])
def test_a_figure_as_it_is_summed_is_what_a_total_gains(figure: str) -> None:
    for row in (KNOWN, BORROWED):
        assert summed(row, figure) == getattr(Totals().plus([row]), figure)


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ([], "exact"),
        ([KNOWN, BORROWED], "exact"),
        ([KNOWN, LOST], "lower bound"),
        ([BORROWED, LOST], "lower bound"),
        ([LOST], "unknown"),
        ([LOST, LOST], "unknown"),
        ([LOST, RowCount(statistics=2, non_trainable=2, status="lower bound")], "lower bound"),
        ([LOST, RowCount(biases=2, trainable=2, status="lower bound")], "lower bound"),
        ([RowCount(activation_elements=3, status="unknown")], "lower bound"),
        ([RowCount(macs=3, status="lower bound")], "lower bound"),
    ],
)
def test_a_total_is_unknown_only_where_nothing_at_all_is_known(
    rows: list[RowCount], status: Status
) -> None:
    assert Totals().plus(rows).status == status
