"""Every kind against random single layers of PyTorch, Keras and ONNX, refusals included.

What a row cannot stand for is listed here with the reason, so that nothing is left out unseen.
"""

from collections import Counter

import pytest

from tests.frameworks import (
    BATCH,
    NO_ARGUMENT,
    covered,
    differences,
    keras_case,
    keras_difference,
    left_out,
    torch_case,
    torch_difference,
)
from tests.onnx_windows import DILATED_SAME, NEGATIVE_PADS, WINDOWED, onnx_case, onnx_difference
from tests.oracle import records

TORCH = records("grid/torch_layers")
KERAS = records("grid/keras_layers")
ONNX = [
    {**node, "cls": node["op"], "kw": node["attrs"]}
    for node in records("grid/onnx_nodes")
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


def test_what_is_left_out_of_the_onnx_grid() -> None:
    assert Counter(left_out(ONNX, onnx_case)) == {
        ("Conv", DILATED_SAME): 15,
        ("MaxPool", NEGATIVE_PADS): 4,
    }


def test_what_is_left_out_of_the_pytorch_grid() -> None:
    assert Counter(left_out(TORCH, torch_case)) == {
        ("AdaptiveAvgPool1d", NO_ARGUMENT): 1,
        ("AdaptiveMaxPool1d", NO_ARGUMENT): 2,
        ("Flatten", BATCH): 12,
    }


def test_nothing_is_left_out_of_the_keras_grid() -> None:
    assert left_out(KERAS, keras_case) == []
