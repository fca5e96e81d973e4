"""Every operator against random single nodes of ONNX, refusals included."""

import pytest

from tests.onnx_nodes import difference
from tests.oracle import records

NODES = (*records("grid/onnx_nodes"), *records("grid/onnx_more"))


@pytest.mark.parametrize("op", sorted({record["op"] for record in NODES}))
def test_rows_give_what_onnx_runtime_gives(op: str) -> None:
    grid = [record for record in NODES if record["op"] == op]
    assert [(record, said) for record in grid if (said := difference(record))] == []
