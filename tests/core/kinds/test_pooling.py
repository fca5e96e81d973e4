"""Pooling, against windows counted one at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.pooling import (
    AvgPool3d,
    GlobalAvgPool2d,
    LpPool3d,
    MaxPool1d,
    MaxPool2d,
)
from tests import brute

LINE = st.integers(1, 20)


@pytest.mark.parametrize("kind", ["MaxPool1d", "AvgPool1d"])
@given(LINE, st.integers(1, 6), st.integers(1, 5), st.integers(0, 3), st.booleans())
def test_pooling_gives_a_value_for_every_window(
    kind: str, size: int, kernel: int, stride: int, pad: int, ceil: bool
) -> None:
    layer = KINDS[kind].fresh("p", kernel=(kernel,), stride=(stride,), padding=(pad,), ceil=ceil)
    row = count_layer(layer, ((3, size),))
    if 2 * pad > kernel:
        assert row.problem is not None
        assert row.problem.message == (
            f"padding {pad} is more than half of kernel {kernel}: {kernel // 2} is the most"
        )
        return
    if kernel > size + 2 * pad:
        assert row.problem is not None or ceil
        return
    windows = (
        brute.starts_ceil(size, kernel, stride, pad)
        if ceil
        else brute.starts(size, kernel, stride, (pad, pad))
    )
    assert row.output_shape == (3, len(windows))


@given(LINE, st.integers(1, 4), st.integers(1, 4), st.integers(1, 3))
def test_a_dilated_window_reaches_further(size: int, kernel: int, stride: int, step: int) -> None:
    layer = MaxPool1d(name="p", kernel=(kernel,), stride=(stride,), dilation=(step,))
    windows = brute.starts(size, kernel, stride, (0, 0), step)
    row = count_layer(layer, ((3, size),))
    assert row.output_shape == ((3, len(windows)) if windows else None)
    assert (row.problem is None) == bool(windows)


def test_ceil_and_floor_of_the_same_window() -> None:
    floor = MaxPool2d(name="p", kernel=(3, 3), stride=(2, 2), padding=(1, 1))
    assert count_layer(floor, ((8, 112, 112),)).output_shape == (8, 56, 56)
    ceil = floor.with_values(ceil=True)
    assert count_layer(ceil, ((8, 112, 112),)).output_shape == (8, 57, 57)


def test_a_stride_left_out_is_the_kernel() -> None:
    assert MaxPool2d(name="p", kernel=(3, 2)).stride == (3, 2)
    pool = MaxPool2d(name="p", kernel=(3, 2), stride=(1, 1))
    empty = pool.fields()["stride"].parse("")
    assert pool.with_values(stride=empty).stride == (3, 2)


def test_padding_is_measured_by_the_kernel_without_its_dilation() -> None:
    # PyTorch: "padding should be at most half of kernel size, but got padding=2 and kernel_size=3".
    pool = MaxPool1d(name="p", kernel=(3,), padding=(2,), dilation=(3,))
    problem = count_layer(pool, ((1, 28),)).problem
    assert problem is not None
    assert problem.field == "padding"


def test_padding_does_not_help_a_3d_average_over_an_input_that_is_too_small() -> None:
    # PyTorch: "input image (T: 17 H: 2 W: 16) smaller than kernel size (kT: 3 kH: 3 kW: 3)".
    pool = AvgPool3d(name="p", kernel=(3, 3, 3), padding=(1, 1, 1))
    problem = count_layer(pool, ((3, 17, 2, 16),)).problem
    assert problem is not None
    assert problem.message == (
        "kernel 3x3x3 is larger than its 17x2x16 input without padding: 3x2x3 would fit"
    )
    # Its `LPPool3d` is the same average of powers.
    powers = LpPool3d(name="p", kernel=(3, 3, 3), ceil=True)
    assert count_layer(powers, ((3, 17, 2, 16),)).problem == problem
    same = AvgPool3d(name="p", kernel=(3, 3, 3), padding="same", semantics="keras")
    assert count_layer(same, ((3, 17, 2, 16),)).output_shape == (3, 6, 1, 6)


def test_a_vector_cannot_be_pooled() -> None:
    problem = count_layer(GlobalAvgPool2d(name="p"), ((10,),)).problem
    assert problem is not None
    expected = "GlobalAvgPool2d takes channels x height x width, but its input is 10"
    assert problem.message == expected
