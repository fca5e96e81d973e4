"""Every kind against random single layers of PyTorch, Keras and ONNX, refusals included."""

from collections.abc import Callable

import pytest

from tests.frameworks import Case, covered, differences, left_out
from tests.keras_layers import keras_case, keras_difference
from tests.onnx_windows import WINDOWED, onnx_case, onnx_difference
from tests.oracle import Record, records
from tests.torch_layers import torch_case, torch_difference

TORCH = [*records("grid/torch_layers"), *records("grid/torch_more")]
KERAS = [*records("grid/keras_layers"), *records("grid/keras_more")]
ONNX = [
    {**node, "cls": node["op"], "kw": node["attrs"]}
    for node in (*records("grid/onnx_nodes"), *records("grid/onnx_more"))
    if node["op"] in WINDOWED
]


@pytest.mark.parametrize("cls", covered(TORCH, torch_case))
def test_a_row_gives_what_pytorch_gives(cls: str) -> None:
    grid = [record for record in TORCH if record["cls"] == cls]
    assert differences(grid, torch_case, torch_difference) == []


@pytest.mark.parametrize("cls", covered(KERAS, keras_case))
def test_a_row_gives_what_keras_gives(cls: str) -> None:
    grid = [record for record in KERAS if record["cls"] == cls]
    assert differences(grid, keras_case, keras_difference) == []


@pytest.mark.parametrize("cls", covered(ONNX, onnx_case))
def test_a_row_gives_what_onnxruntime_gives(cls: str) -> None:
    grid = [record for record in ONNX if record["cls"] == cls]
    assert differences(grid, onnx_case, onnx_difference) == []


@pytest.mark.parametrize(
    ("grid", "to_case"), [(TORCH, torch_case), (KERAS, keras_case), (ONNX, onnx_case)]
)
def test_nothing_is_left_out(grid: list[Record], to_case: Callable[[Record], Case]) -> None:
    assert left_out(grid, to_case) == []
