"""Every kind against random single layers of PyTorch and Keras, refusals included.

What a row cannot stand for is listed here with the reason, so that nothing is left out unseen.
"""

from collections import Counter

import pytest

from tests.frameworks import (
    BATCH,
    BROADCAST,
    KERAS_TRANSPOSED,
    NO_ARGUMENT,
    NO_KIND,
    PART,
    STRIDED_SAME,
    covered,
    differences,
    keras_case,
    keras_difference,
    left_out,
    torch_case,
    torch_difference,
)
from tests.oracle import records

TORCH = records("grid/torch_layers")
KERAS = records("grid/keras_layers")


@pytest.mark.parametrize("cls", covered(TORCH, torch_case))
def test_a_row_gives_what_pytorch_gives(cls: str) -> None:
    grid = [record for record in TORCH if record["cls"] == cls]
    assert differences(grid, torch_case, torch_difference) == []


@pytest.mark.parametrize("cls", covered(KERAS, keras_case))
def test_a_row_gives_what_keras_gives(cls: str) -> None:
    grid = [record for record in KERAS if record["cls"] == cls]
    assert differences(grid, keras_case, keras_difference) == []


def test_what_is_left_out_of_the_pytorch_grid() -> None:
    assert Counter(left_out(TORCH, torch_case)) == {
        ("AdaptiveAvgPool1d", NO_ARGUMENT): 1,
        ("AdaptiveMaxPool1d", NO_ARGUMENT): 2,
        ("Conv1d", STRIDED_SAME): 6,
        ("Conv2d", STRIDED_SAME): 4,
        ("Conv3d", STRIDED_SAME): 6,
        ("Flatten", BATCH): 12,
        ("Flatten", PART): 19,
        ("GroupNorm", NO_KIND): 2,
        ("InstanceNorm1d", NO_KIND): 1,
        ("InstanceNorm2d", NO_KIND): 1,
        ("InstanceNorm3d", NO_KIND): 1,
        ("LayerNorm", NO_KIND): 3,
        ("PReLU", NO_KIND): 1,
        ("PixelShuffle", NO_KIND): 40,
        ("Upsample", NO_KIND): 30,
    }


def test_what_is_left_out_of_the_keras_grid() -> None:
    assert Counter(left_out(KERAS, keras_case)) == {
        ("Add", BROADCAST): 1,
        ("Conv1DTranspose", KERAS_TRANSPOSED): 13,
        ("Conv2DTranspose", KERAS_TRANSPOSED): 9,
        ("Conv3DTranspose", KERAS_TRANSPOSED): 13,
        ("LayerNormalization", NO_KIND): 2,
        **{
            (cls, NO_KIND): 1
            for cls in (
                *("Average", "Maximum", "Minimum", "Multiply", "Subtract"),
                *("Cropping1D", "Cropping2D", "Cropping3D", "ZeroPadding2D"),
                *("Embedding", "GRU", "LSTM", "SimpleRNN"),
                *("GaussianNoise", "PReLU", "RMSNormalization", "UnitNormalization"),
                *("Reshape", "Resizing", "UpSampling1D", "UpSampling3D"),
            )
        },
    }
