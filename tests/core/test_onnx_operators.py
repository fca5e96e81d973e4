"""Kinds that slide no window against random single nodes of ONNX, refusals included."""

from collections import Counter

import pytest

from tests.frameworks import BATCH, NO_KIND, LeftOut
from tests.onnx_operators import WINDOWS, difference, rows_of
from tests.oracle import Record, records

NODES = [record for record in records("grid/onnx_nodes") if record["op"] not in WINDOWS]


def _reason(record: Record) -> str:
    """Says why no row can stand for a record; empty where one can."""
    try:
        rows_of(record)
    except LeftOut as reason:
        return str(reason)
    return ""


TAKEN = [record for record in NODES if not _reason(record)]


@pytest.mark.parametrize("op", sorted({record["op"] for record in TAKEN}))
def test_rows_give_what_onnx_runtime_gives(op: str) -> None:
    grid = [record for record in TAKEN if record["op"] == op]
    assert [(record, said) for record in grid if (said := difference(record))] == []


def test_what_is_left_out_of_the_onnx_grid() -> None:
    left_out = Counter((r["op"], reason) for r in NODES if (reason := _reason(r)))
    assert left_out == {("Flatten", BATCH): 2, ("Tile", NO_KIND): 1}
    assert len(TAKEN) == 61
