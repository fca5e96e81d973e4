"""Where frameworks disagree about a network."""

import msgspec
import pytest

from cnnparam_gui.core.count import count, recount
from cnnparam_gui.core.frameworks import FRAMEWORKS, FrameworkName
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d, ConvTranspose2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.semantics import agreement, compare
from cnnparam_gui.core.shapes import Shape

IMAGE = Input(name="image", shape=(3, 112, 112))
POOL = MaxPool2d(name="pool", kernel=(3,), stride=(2,), padding=(1,))


def shapes(layer: Layer) -> dict[str, Shape | None]:
    """Returns the output shape of a row in each framework; nothing where they agree."""
    found = compare(count(Network((IMAGE, layer))))
    return {name: outcome.shape for item in found for name, outcome in item.outcomes.items()}


def test_caffe_rounds_a_pool_up() -> None:
    # COUNTING.md: kernel 3, stride 2, padding 1 on 112: floor 56, ceil 57.
    assert shapes(POOL) == {
        "pytorch": (3, 56, 56),
        "keras": (3, 56, 56),
        "onnx": (3, 56, 56),
        "caffe": (3, 57, 57),
    }


def test_same_with_a_stride() -> None:
    conv = Conv2d(name="c", filters=4, kernel=(3,), stride=(2,), padding="same")
    assert shapes(conv) == {
        "pytorch": None,
        "keras": (4, 56, 56),
        "onnx": (4, 56, 56),
        "caffe": None,
    }
    [item] = compare(count(Network((IMAGE, conv))))
    assert item.outcomes["pytorch"].reason == (
        "PyTorch takes padding same only with stride 1, not 2x2; as Keras means it the output "
        "would be 56x56"
    )
    assert item.outcomes["caffe"].reason == (
        "Caffe has no padding same; as Keras means it the output would be 56x56"
    )


def test_a_stride_beyond_the_kernel_of_a_transposed_convolution() -> None:
    # 111 x 3 + 2 = 335; Keras fills the gap of 1 behind the last tap.
    up = ConvTranspose2d(name="u", filters=4, kernel=(2,), stride=(3,))
    assert shapes(up) == {
        "pytorch": (4, 335, 335),
        "keras": (4, 336, 336),
        "onnx": (4, 335, 335),
        "caffe": (4, 335, 335),
    }


def test_what_frameworks_agree_on_is_left_out() -> None:
    conv = Conv2d(name="c", filters=4, kernel=(3,), padding=(1,))
    pool = MaxPool2d(name="p", kernel=(2,))
    assert compare(count(Network((IMAGE, conv, ReLU(name="r"), pool)))) == []


def test_a_row_below_a_difference_is_looked_at_on_the_input_that_it_has() -> None:
    conv = Conv2d(name="c", filters=4, kernel=(3,), padding=(1,))
    [item] = compare(count(Network((IMAGE, POOL, conv))))
    assert (item.row, item.follows) == (1, "pytorch")


def test_a_row_says_whom_it_follows() -> None:
    own = POOL.with_values(name="own", semantics="keras")
    found = compare(count(Network((IMAGE, POOL, own), semantics="caffe")))
    assert [(item.row, item.follows) for item in found] == [(1, "caffe")]
    assert [item.row for item in compare(count(Network((own,))))] == []


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_a_network_is_counted_as_its_framework_means_it(name: FrameworkName) -> None:
    counts = count(Network((IMAGE, POOL), semantics=name))
    assert counts.rows[1].output_shape == shapes(POOL)[name]
    own = POOL.with_values(semantics=name)
    assert count(Network((IMAGE, own))).rows[1].output_shape == shapes(POOL)[name]


def test_another_default_counts_anew_what_follows_it() -> None:
    own = POOL.with_values(name="own", semantics="onnx")
    before = Network((IMAGE, POOL, own, ReLU(name="r")))
    edit = Edit(semantics="caffe")
    counts = count(before)
    after = recount(counts, edit.apply(before), edit)
    assert after.changed == [1, 2, 3]
    assert after.counts.rows == count(edit.apply(before)).rows
    assert [row.output_shape for row in after.counts.rows[1:3]] == [(3, 57, 57), (3, 29, 29)]
    back = edit.inverse(before)
    assert back == Edit(semantics="pytorch")
    assert recount(after.counts, before, back).counts.rows == counts.rows


def test_a_new_default_and_new_rows_in_one_edit() -> None:
    before = Network((IMAGE, POOL, ReLU(name="r")))
    edit = Edit((Splice(0, 0, (IMAGE.with_values(name="first"),)),), semantics="caffe")
    after = recount(count(before), edit.apply(before), edit)
    assert after.changed == [0, 2, 3]
    assert after.counts.rows == count(edit.apply(before)).rows


def test_edits_of_the_default_follow_each_other() -> None:
    first, second = Edit(semantics="caffe"), Edit(semantics="onnx")
    assert first.then(second).semantics == second.semantics == "onnx"
    assert first.then(Edit(name="n")) == Edit(name="n", semantics="caffe")
    network = Network((IMAGE,))
    assert first.apply(network) == msgspec.structs.replace(network, semantics="caffe")


def test_where_no_row_differs_it_says_what_was_looked_at() -> None:
    conv = Conv2d(name="c", filters=4, kernel=(3,), padding=(1,))
    wide = conv.with_values(name="wide", kernel=(999, 999), padding=(0, 0))
    assert agreement(count(Network((IMAGE, conv)))) == (
        "Every row has the same shape in every framework."
    )
    assert agreement(count(Network((IMAGE, wide)))) == (
        "Every row has the same shape in every framework."
    )
    assert agreement(count(Network((IMAGE, wide, conv)))) == (
        "Every row whose input is known has the same shape in every framework."
    )
