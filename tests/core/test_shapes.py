"""Window arithmetic against windows counted one at a time, and data types."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cnnparam_gui.core.shapes import (
    DATA_TYPES,
    DEFAULT_DATA_TYPE,
    effective_kernel,
    elements,
    format_shape,
    same_padding,
    transposed_output,
    window_output,
)
from tests import brute, strategies

SIZES, KERNELS, STRIDES, DILATIONS = (st.integers(1, n) for n in (24, 7, 5, 4))
PADS = st.integers(0, 4)


@strategies.examples(3)
@given(SIZES, KERNELS, STRIDES, PADS, PADS, DILATIONS)
def test_floor_counts_the_windows_whose_taps_all_fit(
    size: int, kernel: int, stride: int, before: int, after: int, dilation: int
) -> None:
    windows = brute.starts(size, kernel, stride, (before, after), dilation)
    output = window_output(size, kernel, stride, before + after, dilation)
    assert max(output, 0) == len(windows)


@strategies.examples(3)
@given(SIZES, KERNELS, STRIDES, PADS, DILATIONS)
def test_ceil_counts_a_last_window_that_sticks_out(
    size: int, kernel: int, stride: int, pad: int, dilation: int
) -> None:
    assume(effective_kernel(kernel, dilation) <= size + 2 * pad)
    assume(2 * pad <= kernel)  # as in every pooling
    windows = brute.starts_ceil(size, kernel, stride, pad, dilation)
    assert window_output(size, kernel, stride, 2 * pad, dilation, ceil=True) == len(windows)


@strategies.examples(3)
@given(SIZES, KERNELS, STRIDES, DILATIONS)
def test_same_adds_the_fewest_zeros_that_keep_every_window(
    size: int, kernel: int, stride: int, dilation: int
) -> None:
    pads = same_padding(size, kernel, stride, dilation)
    assert pads == brute.same_pads(size, kernel, stride, dilation)
    for ceil in (False, True):
        output = window_output(size, kernel, stride, pads, dilation, ceil=ceil)
        assert output == len(range(0, size, stride))


@strategies.examples(3)
@given(SIZES, KERNELS, STRIDES, PADS, DILATIONS, st.integers(0, 3))
def test_a_transposed_convolution_reaches_as_far_as_its_taps(
    size: int, kernel: int, stride: int, pad: int, dilation: int, extra: int
) -> None:
    assume(2 * pad <= stride * (size - 1) + effective_kernel(kernel, dilation))
    one = brute.transposed((1, size), 1, (kernel,), (stride,), (pad,), (dilation,), 1)
    output = transposed_output(size, kernel, stride, 2 * pad, dilation, extra)
    assert output == one.sizes[0] + extra


def test_floor_gives_56_where_ceil_gives_57() -> None:
    assert window_output(112, 3, 2, 2) == 56
    assert window_output(112, 3, 2, 2, ceil=True) == 57


@pytest.mark.parametrize(("kernel", "pads"), [(2, 1), (3, 2), (4, 3), (6, 5)])
def test_same_keeps_the_size_for_even_kernels_too(kernel: int, pads: int) -> None:
    assert same_padding(28, kernel, 1) == pads
    assert window_output(28, kernel, 1, pads) == 28


def test_bytes_of_the_data_types() -> None:
    sizes = {name: data_type.bytes for name, data_type in DATA_TYPES.items()}
    assert sizes == {"float32": 4, "float64": 8, "float16": 2, "bfloat16": 2, "int8": 1}
    assert DEFAULT_DATA_TYPE.name == next(iter(DATA_TYPES)) == "float32"
    assert all(data_type.name == name for name, data_type in DATA_TYPES.items())


def test_elements_are_exact_and_shapes_are_written_with_x() -> None:
    assert elements((2**31,) * 4) == 2**124
    assert elements((64, 224, 224)) == 3_211_264
    assert format_shape((64, 224, 224)) == "64x224x224"
    assert format_shape((1000,)) == "1000"
