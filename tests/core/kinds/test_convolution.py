"""Convolutions and transposed convolutions, against every multiplication done one by one."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.convolution import Conv1d, Conv2d, ConvTranspose2d
from cnnparam_gui.core.totals import RowCount
from tests import brute


def small(most: int, axes: int, least: int = 1) -> st.SearchStrategy[tuple[int, ...]]:
    """Draws one small size for each axis."""
    return st.tuples(*[st.integers(least, most)] * axes)


def compare(row: RowCount, work: brute.Work) -> None:
    """Fails unless a row's figures are those of the work done."""
    if min(work.sizes) < 1:
        assert row.problem is not None
        assert row.output_shape is None
        return
    assert row.problem is None
    assert row.output_shape is not None
    assert row.output_shape[1:] == work.sizes
    assert row.macs == work.multiplications
    assert row.weights == work.weights


@pytest.mark.parametrize("axes", [1, 2, 3])
@given(data=st.data())
def test_a_convolution_does_the_multiplications_it_says(axes: int, data: st.DataObject) -> None:
    groups = data.draw(st.integers(1, 3))
    channels, filters = (groups * data.draw(st.integers(1, 2)) for _ in range(2))
    shape = (channels, *data.draw(small(5 if axes < 3 else 3, axes)))
    kernel, stride, dilation = (data.draw(small(n, axes)) for n in (3, 3, 2))
    padding = data.draw(small(2, axes, least=0))
    layer = KINDS[f"Conv{axes}d"].fresh(
        "c",
        filters=filters,
        kernel=kernel,
        stride=stride,
        padding=padding,
        dilation=dilation,
        groups=groups,
    )
    work = brute.convolution(shape, filters, kernel, stride, padding, dilation, groups)
    compare(count_layer(layer, (shape,)), work)


@pytest.mark.parametrize("axes", [1, 2, 3])
@given(data=st.data())
def test_a_transposed_convolution_does_the_multiplications_it_says(
    axes: int, data: st.DataObject
) -> None:
    groups = data.draw(st.integers(1, 3))
    channels, filters = (groups * data.draw(st.integers(1, 2)) for _ in range(2))
    shape = (channels, *data.draw(small(5 if axes < 3 else 3, axes)))
    kernel, stride, dilation = (data.draw(small(n, axes)) for n in (3, 3, 2))
    padding = data.draw(small(1, axes, least=0))
    layer = KINDS[f"ConvTranspose{axes}d"].fresh(
        "c",
        filters=filters,
        kernel=kernel,
        stride=stride,
        padding=padding,
        dilation=dilation,
        groups=groups,
    )
    work = brute.transposed(shape, filters, kernel, stride, padding, dilation, groups)
    compare(count_layer(layer, (shape,)), work)


@given(small(12, 2), small(4, 2), small(4, 2))
def test_same_gives_an_output_for_every_stride_of_the_input(
    sizes: tuple[int, ...], kernel: tuple[int, ...], stride: tuple[int, ...]
) -> None:
    expected = tuple(len(range(0, n, s)) for n, s in zip(sizes, stride, strict=True))
    for semantics in ("keras", "onnx"):
        layer = Conv2d(
            name="c",
            filters=5,
            kernel=kernel,
            stride=stride,
            padding="same",
            semantics=semantics,
        )
        assert count_layer(layer, ((2, *sizes),)).output_shape == (5, *expected)


@given(st.integers(1, 6), st.integers(1, 6), st.integers(2, 6))
def test_groups_that_do_not_divide_are_a_problem(channels: int, filters: int, groups: int) -> None:
    assume(channels % groups or filters % groups)
    for kind in (Conv2d, ConvTranspose2d):
        row = count_layer(
            kind(name="c", filters=filters, kernel=(1, 1), groups=groups), ((channels, 4, 4),)
        )
        assert row.problem is not None
        assert row.problem.field == "groups"
        assert row.status == "unknown"


def test_groups_divide_the_weights() -> None:
    plain = count_layer(Conv2d(name="c", filters=8, kernel=(3, 3)), ((4, 5, 5),))
    depthwise = count_layer(Conv2d(name="c", filters=8, kernel=(3, 3), groups=4), ((4, 5, 5),))
    assert (plain.weights, plain.macs) == (288, 9 * 288)
    assert (depthwise.weights, depthwise.macs) == (72, 9 * 72)
    assert depthwise.tensors[0].shape == (8, 1, 3, 3)


def test_a_depthwise_transposed_convolution_has_macs_over_its_input() -> None:
    layer = ConvTranspose2d(name="c", filters=4, kernel=(2, 2), stride=(2, 2), groups=4)
    row = count_layer(layer, ((4, 3, 3),))
    assert row.output_shape == (4, 6, 6)
    assert row.tensors[0].shape == (4, 1, 2, 2)
    assert row.macs == 9 * 16  # over the output it would be 36 x 16


def test_floor_is_meant_where_nothing_else_is_said() -> None:
    layer = Conv2d(name="c", filters=1, kernel=(3, 3), stride=(2, 2), padding=(1, 1))
    assert count_layer(layer, ((1, 112, 112),)).output_shape == (1, 56, 56)


def test_a_bias_is_one_value_an_output_channel_and_no_mac() -> None:
    with_bias, without = (
        count_layer(Conv2d(name="c", filters=8, kernel=(5, 5), bias=bias), ((3, 32, 32),))
        for bias in (True, False)
    )
    assert (with_bias.weights, with_bias.biases) == (600, 8)
    assert (without.weights, without.biases) == (600, 0)
    assert with_bias.macs == without.macs == 28 * 28 * 600


def test_a_kernel_larger_than_its_input_is_said_with_the_sizes() -> None:
    row = count_layer(Conv2d(name="c", filters=2, kernel=(7, 7)), ((3, 5, 5),))
    assert row.problem is not None
    assert (row.problem.field, row.problem.message) == (
        "kernel",
        "kernel 7x7 is larger than its 5x5 input: 5x5 would fit",
    )
    assert (row.status, row.weights, row.biases) == ("lower bound", 294, 2)


def test_dilation_and_padding_are_part_of_that_sentence() -> None:
    layer = Conv1d(name="c", filters=2, kernel=(3,), dilation=(4,), padding=(1,))
    row = count_layer(layer, ((1, 5),))
    assert row.problem is not None
    expected = (
        "kernel 9 with its dilation is larger than its 5 input with padding (7): kernel 2 would fit"
    )
    assert row.problem.message == expected


def test_output_padding_must_be_smaller_than_stride_or_dilation() -> None:
    layer = ConvTranspose2d(
        name="c", filters=2, kernel=(2, 2), stride=(2, 2), output_padding=(2, 2)
    )
    row = count_layer(layer, ((1, 5, 5),))
    assert row.problem is not None
    assert row.problem.field == "output_padding"
    fine = layer.with_values(output_padding=(1, 1))
    assert count_layer(fine, ((1, 5, 5),)).output_shape == (2, 11, 11)


def test_padding_may_not_take_the_whole_output_of_a_transposed_convolution() -> None:
    layer = ConvTranspose2d(name="c", filters=2, kernel=(2, 2), padding=(3, 3))
    row = count_layer(layer, ((1, 5, 5),))
    assert row.problem is not None
    assert row.problem.field == "padding"


def test_a_single_size_stands_for_every_axis() -> None:
    assert Conv2d(name="c", filters=2, kernel=(3,), stride=(2,)) == Conv2d(
        name="c", filters=2, kernel=(3, 3), stride=(2, 2)
    )
    with pytest.raises(ValueError, match="kernel of Conv2d takes 1 or 2 sizes, not 3"):
        Conv2d(name="c", filters=2, kernel=(3, 3, 3))
