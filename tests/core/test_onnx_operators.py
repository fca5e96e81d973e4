"""Kinds that slide no window against random single nodes of ONNX, refusals included."""

import pytest

from tests.onnx_operators import WINDOWS, difference
from tests.oracle import records

GRID = (*records("grid/onnx_nodes"), *records("grid/onnx_more"))
NODES = [record for record in GRID if record["op"] not in WINDOWS]


@pytest.mark.parametrize("op", sorted({record["op"] for record in NODES}))
def test_rows_give_what_onnx_runtime_gives(op: str) -> None:
    grid = [record for record in NODES if record["op"] == op]
    assert [(record, said) for record in grid if (said := difference(record))] == []
