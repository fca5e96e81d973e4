"""What a sentence names as working works: each is taken at its word."""

from typing import Any

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.shapes import Shape

LINE, IMAGE = (4, 9), (4, 6, 5)
UP = {"filters": 2, "kernel": (2,), "stride": (2,)}


@pytest.mark.parametrize(
    ("kind", "values", "shape", "message", "mended"),
    [
        (
            "Conv2d",
            {"filters": 2, "kernel": (7, 3)},
            IMAGE,
            "kernel 7x3 is larger than its 6x5 input: 6x3 would fit",
            {"kernel": (6, 3)},
        ),
        (
            # It reaches over 3 x 4 + 1 = 13 of 9 + 2; 3 x 3 + 1 = 10 is the last that fits.
            "Conv1d",
            {"filters": 2, "kernel": (5,), "dilation": (3,), "padding": (1,)},
            LINE,
            (
                "kernel 13 with its dilation is larger than its 9 input with padding (11): "
                "kernel 4 would fit"
            ),
            {"kernel": (4,)},
        ),
        (
            "MaxPool2d",
            {"kernel": (3, 5), "padding": (2, 2)},
            IMAGE,
            "padding 2 is more than half of kernel 3: 1 is the most",
            {"padding": (1, 2)},
        ),
        (
            "AvgPool1d",
            {"kernel": (3,), "padding": (3,), "semantics": "onnx"},
            LINE,
            "padding 3 is not smaller than kernel 3: 2 is the most",
            {"padding": (2,)},
        ),
        (
            "ConvTranspose1d",
            {**UP, "output_padding": (4,), "dilation": (3,)},
            LINE,
            "output padding 4 must be smaller than the stride 2 or the dilation 3: 2 is the most",
            {"output_padding": (2,)},
        ),
        (
            "ConvTranspose1d",
            {**UP, "output_padding": (2,), "semantics": "keras"},
            LINE,
            "output padding 2 must be smaller than the stride 2: 1 is the most",
            {"output_padding": (1,)},
        ),
        (
            # 2 x 5 + 2 = 12 and 2 x 4 + 2 = 10 without padding, of which one must be left.
            "ConvTranspose2d",
            {**UP, "padding": (6, 4)},
            IMAGE,
            "padding 6x4 takes away the whole output of its 6x5 input: 5x4 would leave some",
            {"padding": (5, 4)},
        ),
        (
            "ConvTranspose1d",
            {**UP, "padding": ((9, 11),)},
            LINE,
            "padding 9:11 takes away the whole output of its 9 input: 8 would leave some",
            {"padding": (8,)},
        ),
        (
            # 1 x 5 + 1 = 6 and 1 x 4 + 2 = 6 without padding.
            "MaxUnpool2d",
            {"kernel": (1, 2), "stride": (1, 1), "padding": (3, 1)},
            IMAGE,
            "padding 3x1 takes away the whole output of its 6x5 input: 2x1 would leave some",
            {"padding": (2, 1)},
        ),
        (
            "Reshape",
            {"shape": (7, 10)},
            IMAGE,
            "7x10 holds 70 values, but its input 4x6x5 has 120: 12x10 would fit",
            {"shape": (12, 10)},
        ),
        (
            "Reshape",
            {"shape": (7, 11)},
            IMAGE,
            "7x11 holds 77 values, but its input 4x6x5 has 120",
            {"shape": (-1,)},
        ),
        (
            "Squeeze",
            {"over": (1,)},
            (1, 6, 1),
            "axis 1 of 1x6x1 has size 6, not 1: 0 or 2 would",
            {"over": (2,)},
        ),
    ],
)
def test_what_is_named_as_working_works(
    kind: str, values: dict[str, Any], shape: Shape, message: str, mended: dict[str, Any]
) -> None:
    row = KINDS[kind].fresh("row", **values)
    problem = count_layer(row, (shape,)).problem
    assert problem is not None
    assert problem.message == message
    assert problem.field in mended
    assert count_layer(row.with_values(**mended), (shape,)).problem is None


@pytest.mark.parametrize(
    ("axis", "shapes", "message"),
    [
        (3, [IMAGE, IMAGE], "axis 3 does not exist in 4x6x5: 0 to 2 do"),
        (
            0,
            [IMAGE, (4, 6, 7)],
            (
                "4x6x5 and 4x6x7 cannot be joined along axis 0: 5 and 7 differ on axis 2, "
                "axis 2 would do"
            ),
        ),
        (
            0,
            [IMAGE, (3, 6, 7)],
            "4x6x5 and 3x6x7 cannot be joined along axis 0: 5 and 7 differ on axis 2",
        ),
        (0, [IMAGE, LINE], "4x6x5 and 4x9 cannot be joined along axis 0: they have 3 and 2 axes"),
    ],
)
def test_what_cannot_be_joined(axis: int, shapes: list[Shape], message: str) -> None:
    problem = count_layer(KINDS["Concat"].fresh("row", axis=axis), tuple(shapes)).problem
    assert problem is not None
    assert problem.message == message
