"""What each framework makes of a window, against windows and taps counted one at a time."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.convolution import Conv1d, Conv2d, ConvTranspose1d
from cnnparam_gui.core.kinds.pooling import AvgPool1d, LpPool2d, MaxPool1d, MaxPool2d
from cnnparam_gui.core.kinds.unpooling import MaxUnpool1d
from cnnparam_gui.core.totals import RowCount
from tests import brute

SIZE, KERNEL, STRIDE, DILATION = (st.integers(1, n) for n in (16, 5, 4, 3))
SIDES = st.tuples(st.integers(0, 3), st.integers(0, 3))


def counted(layer: Any, *shape: int) -> RowCount:
    """Counts a row on one input."""
    return count_layer(layer, (shape,))


def refusal(layer: Any, *shape: int) -> tuple[str, str]:
    """Returns the field and the sentence of what is wrong with a row."""
    problem = counted(layer, *shape).problem
    assert problem is not None
    return problem.field, problem.message


@given(SIZE, KERNEL, STRIDE, SIDES, DILATION)
def test_padding_may_be_another_before_and_after(
    size: int, kernel: int, stride: int, sides: tuple[int, int], dilation: int
) -> None:
    conv = Conv1d(
        name="c",
        filters=2,
        kernel=(kernel,),
        stride=(stride,),
        padding=(sides,),
        dilation=(dilation,),
    )
    windows = brute.starts(size, kernel, stride, sides, dilation)
    assert counted(conv, 3, size).output_shape == ((2, len(windows)) if windows else None)


@pytest.mark.parametrize("axes", [1, 2])
@given(data=st.data())
def test_other_convolutions_do_the_multiplications_they_say(axes: int, data: st.DataObject) -> None:
    draw = data.draw
    shape = (draw(st.integers(1, 3)), *(draw(st.integers(3, 5)) for _ in range(axes)))
    kernel, stride = ([draw(st.integers(1, 3)) for _ in range(axes)] for _ in range(2))
    pads = [draw(st.tuples(st.integers(0, 1), st.integers(0, 1))) for _ in range(axes)]
    filters, multiplier = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    window = {"kernel": tuple(kernel), "stride": tuple(stride), "padding": tuple(pads)}
    for kind, values, work in (
        (
            "DepthwiseConv",
            {"multiplier": multiplier},
            brute.depthwise(shape, multiplier, kernel, stride, pads),
        ),
        (
            "SeparableConv",
            {"multiplier": multiplier, "filters": filters},
            brute.separable(shape, filters, multiplier, kernel, stride, pads),
        ),
        (
            "LocallyConnected",
            {"filters": filters},
            brute.locally_connected(shape, filters, kernel, stride, pads),
        ),
    ):
        row = counted(KINDS[f"{kind}{axes}d"].fresh("row", **window, **values), *shape)
        assert row.output_shape is not None
        assert (row.output_shape[1:], row.macs, row.weights) == (
            work.sizes,
            work.multiplications,
            work.weights,
        )


@given(SIZE, KERNEL, STRIDE, st.integers(0, 2))
def test_caffe_pools_on_to_the_end(size: int, kernel: int, stride: int, pad: int) -> None:
    pool = MaxPool1d(
        name="p", kernel=(kernel,), stride=(stride,), padding=(pad,), semantics="caffe"
    )
    row = counted(pool, 3, size)
    if pad >= kernel:
        assert row.problem is not None
        assert row.problem.message == (
            f"padding {pad} is not smaller than kernel {kernel}: {kernel - 1} is the most"
        )
        return
    windows = brute.starts_caffe(size, kernel, stride, pad, padded=pad > 0)
    if size + 2 * pad > kernel - stride:  # below that Caffe has nothing either
        assert row.output_shape == (3, len(windows))


@given(st.integers(1, 8), KERNEL, STRIDE, DILATION)
def test_a_transposed_convolution_is_as_long_as_its_framework_says(
    size: int, kernel: int, stride: int, dilation: int
) -> None:
    def line(*, slots: bool, taps: bool) -> int:
        return brute.transposed_line(size, kernel, stride, dilation, slots=slots, taps=taps)

    up = ConvTranspose1d(
        name="u", filters=2, kernel=(kernel,), stride=(stride,), dilation=(dilation,)
    )
    reach, slots = line(slots=False, taps=True), line(slots=True, taps=False)
    for semantics, padding, expected in (
        ("pytorch", (0,), reach),
        ("caffe", (0,), reach),
        ("onnx", (0,), reach),
        ("onnx", "same", min(reach, slots)),
        ("keras", (0,), line(slots=True, taps=True)),
        ("keras", "same", slots),
    ):
        row = counted(up.with_values(semantics=semantics, padding=padding), 3, size)
        refused = semantics == "keras" and stride > 1 and dilation > 1
        assert row.output_shape == (None if refused else (2, expected))


@given(SIZE, KERNEL, STRIDE, st.booleans())
def test_same_gives_a_window_every_stride_in_keras_and_onnx(
    size: int, kernel: int, stride: int, convolution: bool
) -> None:
    values: dict[str, Any] = {"kernel": (kernel,), "stride": (stride,), "padding": "same"}
    kind = KINDS["Conv1d" if convolution else "AvgPool1d"]
    for semantics in ("keras", "onnx"):
        row = counted(kind.fresh("row", semantics=semantics, **values), 3, size)
        assert row.output_shape is not None
        assert row.output_shape[1] == len(range(0, size, stride))


def test_same_is_asymmetric_where_its_padding_is_odd() -> None:
    conv = Conv1d(name="c", filters=1, kernel=(4,), padding="same")
    for semantics, padding, sides in (
        ("keras", "same", (1, 2)),
        ("onnx", "same", (1, 2)),
        ("onnx", "same_lower", (2, 1)),
    ):
        row = conv.with_values(semantics=semantics, padding=padding)
        assert row.pads(row.windows((8,))) == [sides]


def test_the_sentences_of_what_a_framework_does_not_have() -> None:
    conv = Conv2d(name="c", filters=1, kernel=(3,), stride=(2, 1), padding="same_lower")
    assert refusal(conv, 3, 9, 9) == (
        "padding",
        "PyTorch has no padding same_lower; as ONNX means it the output would be 5x9",
    )
    pool = MaxPool2d(name="p", kernel=(3,), ceil=True, semantics="keras")
    assert refusal(pool, 3, 9, 9) == (
        "ceil",
        "Keras's pooling with kernel 3x3 never rounds up; padding same does so",
    )
    dilated = Conv2d(
        name="c", filters=1, kernel=(3,), stride=(1, 2), dilation=(2, 1), semantics="keras"
    )
    assert refusal(dilated, 3, 9, 9) == (
        "dilation",
        "Keras takes dilation 2x1 only with stride 1, not 1x2",
    )
    up = ConvTranspose1d(
        name="u", filters=1, kernel=(3,), stride=(2,), output_padding=(2,), semantics="keras"
    )
    assert refusal(up, 3, 9) == (
        "output_padding",
        "output padding 2 must be smaller than the stride 2: 1 is the most",
    )
    average = AvgPool1d(name="p", kernel=(2,), dilation=(2,))
    assert refusal(average, 3, 9) == (
        "dilation",
        "PyTorch's average pooling has no dilation, not 2; ONNX's has",
    )
    assert counted(average.with_values(semantics="onnx"), 3, 9).output_shape == (3, 4)
    assert refusal(LpPool2d(name="p", kernel=(2,), padding=((0, 1), 0)), 3, 9, 9) == (
        "padding",
        "PyTorch's lp pooling has no padding, not 0:1x0; ONNX's has",
    )


def test_what_onnxruntime_refuses_is_a_problem_and_says_what_would_do() -> None:
    # onnxruntime 1.31: "Dilation not supported for AutoPadType::SAME_UPPER or SAME_LOWER".
    conv = Conv2d(
        name="c",
        filters=1,
        kernel=(3, 3),
        dilation=(1, 2),
        stride=(2, 2),
        padding="same",
        semantics="onnx",
    )
    assert refusal(conv, 3, 9, 8) == (
        "padding",
        (
            "onnxruntime's convolution takes padding same only with dilation 1, not 2: 1:2 would "
            "do the same"
        ),
    )
    same = counted(conv.with_values(padding=(1, (1, 2))), 3, 9, 8)
    assert same.output_shape == (1, 5, 4)  # 9 / 2 and 8 / 2 rounded up
    # "padding values must be non-negative", unless an axis is dilated.
    pool = MaxPool2d(name="p", kernel=(1, 2), stride=(3, 2), padding="same", semantics="onnx")
    assert refusal(pool, 3, 5, 8) == (
        "padding",
        (
            "padding same comes to -1 on the size 5 with kernel 1 and stride 3, and onnxruntime's "
            "max pooling takes none below 0: padding 0 would do the same"
        ),
    )
    assert counted(pool.with_values(padding=(0, 0)), 3, 5, 8).output_shape == (3, 2, 4)
    assert counted(pool.with_values(dilation=(2, 1)), 3, 5, 8).output_shape == (3, 2, 4)
    # "output_padding[0] (2) must be less than ...", and otherwise inconsistent with its input.
    up = ConvTranspose1d(name="u", filters=1, kernel=(3,), stride=(2,), semantics="onnx")
    assert refusal(up.with_values(output_padding=(2,), dilation=(3,)), 3, 9) == (
        "output_padding",
        "output padding 2 must be smaller than the stride 2: 1 is the most",
    )
    # (9 - 1) x 2 + 3 = 19 without padding, and 20 is the last that 9 windows at a stride of 2 make.
    assert counted(up.with_values(output_size=(20,)), 3, 9).output_shape == (1, 20)
    assert refusal(up.with_values(output_size=(21,)), 3, 9) == (
        "output_size",
        "output size 21 is more than the input of 9 can become: 20 is the most",
    )


def test_a_wanted_output_size_of_a_transposed_convolution() -> None:
    # (9 - 1) x 2 + 3 = 19, or with output padding 20.
    up = ConvTranspose1d(name="u", filters=2, kernel=(3,), stride=(2,), output_size=(20,))
    assert counted(up, 3, 9).output_shape == (2, 20)
    assert refusal(up.with_values(output_size=(21,)), 3, 9) == (
        "output_size",
        "output size 21 is not between 19 and 20, which is what the input of 9 can become",
    )
    assert counted(up.with_values(output_size=(7,), semantics="onnx"), 3, 9).output_shape == (2, 7)
    assert refusal(up.with_values(semantics="keras"), 3, 9) == (
        "output_size",
        "Keras's transposed convolution takes no output size, not 20; without it the output is 19",
    )


def test_unpooling_gives_back_one_of_the_sizes_that_were_pooled() -> None:
    for size in (8, 9):
        pooled = counted(MaxPool1d(name="p", kernel=(2,)), 3, size).output_shape
        assert pooled == (3, 4)
        up = MaxUnpool1d(name="u", kernel=(2,), output_size=(size,))
        assert counted(up, *pooled).output_shape == (3, size)
    assert refusal(up.with_values(output_size=(10,)), 3, 4) == (
        "output_size",
        "output size 10 is not between 7 and 9, which is what the input of 4 can become",
    )


def test_one_padding_for_both_sides_is_one_number() -> None:
    conv = Conv2d(name="c", filters=1, kernel=(3,), padding=((1, 1), (0, 1)))
    assert conv.padding == (1, (0, 1))
    assert Conv2d(name="c", filters=1, kernel=(3,), padding=((2, 2),)).padding == (2, 2)
