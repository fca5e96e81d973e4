"""What training keeps of a network, every storage once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kept import kept_by_row, kept_for_backward
from cnnparam_gui.core.kinds.activation import ReLU, ReLU6
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add, Multiply
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Peak, Scale, inference_peak
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.core.storage import owners
from tests import strategies

BYTES = Scale(DATA_TYPES["int8"])
X = Input(name="x", shape=(3, 4, 4))


def conv(name: str, filters: int, **values: Any) -> Conv2d:
    """Makes a 1x1 convolution, whose output has `filters` values at each of 16 places."""
    return Conv2d(name=name, filters=filters, kernel=(1, 1), **values)


def kept(*layers: Layer, scale: Scale = BYTES) -> list[int]:
    """Counts rows and returns the bytes that each is the first to keep, values of one byte."""
    counts = count(Network(layers))
    assert not counts.problems
    return kept_by_row(counts, scale)


def test_the_input_is_left_out() -> None:
    assert kept(X, conv("a", 5)) == [0, 0]
    assert kept(X, Flatten(name="f"), Linear(name="l", units=3)) == [0, 0, 0]


def test_a_convolution_keeps_what_it_takes() -> None:
    assert kept(X, conv("a", 5), conv("b", 7), conv("c", 2)) == [0, 0, 5 * 16, 7 * 16]


def test_a_storage_counts_once_however_many_keep_it() -> None:
    # The ReLU keeps its output, the convolutions b and c the same.
    rows = (X, conv("a", 5), ReLU(name="r"), conv("b", 7), conv("c", 2, inputs=("r",)))
    assert kept(*rows) == [0, 0, 80, 0, 0]


def test_a_batch_norm_keeps_its_input_and_two_statistics_for_the_whole_batch() -> None:
    rows = (X, conv("a", 5, bias=False), BatchNorm2d(name="n"), ReLU(name="r", inplace=True))
    assert kept(*rows) == [0, 0, 80 + 2 * 5 * 4, 80]
    assert kept(*rows, scale=Scale(BYTES.data_type, batch=3)) == [0, 0, 240 + 2 * 5 * 4, 240]


def test_what_is_overwritten_is_kept_as_a_copy() -> None:
    # ReLU6 in place: the output of a, over which it wrote, is kept by b; its copy of a besides.
    rows = (X, conv("a", 5), ReLU6(name="r", inplace=True), conv("b", 7))
    assert kept(*rows) == [0, 0, 80, 80]
    assert kept(X, conv("a", 5), ReLU6(name="r"), conv("b", 7)) == [0, 0, 80, 80]


def test_a_pooling_keeps_its_places_and_dropout_its_mask() -> None:
    rows = (X, conv("a", 5), MaxPool2d(name="p", kernel=(2,)), Dropout(name="d"), conv("b", 7))
    # 20 values are left of 80; 20 indices of 8 bytes; the mask, and what dropout gives on.
    assert kept(*rows) == [0, 0, 80 + 160, 20, 20]


def test_a_sum_and_a_mean_keep_nothing() -> None:
    rows = (X, conv("a", 5), conv("b", 5), Add(name="s", inputs=("a", "b")))
    assert kept(*rows, AdaptiveAvgPool2d(name="p", output_size=(1,))) == [0, 0, 80, 0, 0]


def test_a_product_keeps_each_factor_for_the_other() -> None:
    # The gradient of x is nobody's, so that a, which only it would need, is not kept.
    assert kept(X, conv("a", 3), Multiply(name="m", inputs=("a", "x"))) == [0, 0, 0]
    two = (X, conv("a", 3), conv("b", 3, inputs=("x",)))
    assert kept(*two, Multiply(name="m", inputs=("a", "b"))) == [0, 0, 0, 96]


def test_what_nothing_above_learns_for_keeps_nothing() -> None:
    # Of the pooling 12 values are left, which the convolution keeps for its own weights.
    rows = (X, ReLU(name="r"), MaxPool2d(name="p", kernel=(2,)), conv("a", 5))
    assert kept(*rows) == [0, 0, 0, 12]


def test_frozen_weights_need_no_input_but_pass_gradients_on() -> None:
    frozen = (X, conv("a", 5, frozen=True), conv("b", 5), conv("c", 5, frozen=True), conv("d", 5))
    # b keeps what it takes for its own weights, c has none to learn, d again.
    assert kept(*frozen) == [0, 0, 80, 0, 80]
    relu = ReLU(name="r")
    assert kept(X, conv("a", 5, frozen=True), relu) == [0, 0, 0]
    assert kept(X, conv("a", 5), relu, conv("b", 5, frozen=True)) == [0, 0, 80, 0]


def test_a_row_with_the_weights_of_another_keeps_its_own_input() -> None:
    assert kept(X, conv("a", 3), conv("b", 3, weights_of="a")) == [0, 0, 48]
    assert kept(X, conv("a", 3, frozen=True), conv("b", 3, weights_of="a")) == [0, 0, 0]


def test_padding_follows_the_networks_framework() -> None:
    # Keras pads 4 to 5 at the end for a stride of 2: a copy of 5 channels of 5 x 5.
    same = Conv2d(name="b", filters=2, kernel=(3,), stride=(2,), padding="same")
    counts = count(Network((X, conv("a", 5), same), semantics="keras"))
    assert kept_by_row(counts, BYTES) == [0, 0, 125]
    # While b runs: the 80 values of a, the copy, and 2 channels of 2 x 2.
    assert inference_peak(counts, BYTES) == Peak(80 + 125 + 8, 2)


def test_rows_with_a_problem_keep_nothing() -> None:
    counts = count(Network((X, conv("a", 5, groups=2), ReLU(name="r"))))
    assert kept_by_row(counts, BYTES) == [0, 0, 0]


@given(strategies.networks(), st.integers(1, 3))
def test_storages_that_are_kept_are_no_more_than_there_are(network: Network, batch: int) -> None:
    counts, scale = count(network), Scale(batch=batch)
    owner = owners(counts, training=True)
    most = 0
    for row, (layer, found) in enumerate(zip(network.layers, counts.rows, strict=True)):
        if owner[row] == row and not layer.given:
            most += scale.activation_bytes(found.activation_elements)
        if found.outputs:
            followed = layer.following(network.semantics)
            saved = followed.saved(found.input_shapes, found.outputs[0], batch)
            most += sum(extra.bytes(scale.data_type) for extra in saved.extras)
    assert 0 <= kept_for_backward(counts, scale) <= most


@given(strategies.networks())
def test_from_two_samples_on_what_is_kept_grows_by_the_same(network: Network) -> None:
    counts = count(network)
    two, three, five = (kept_for_backward(counts, Scale(batch=batch)) for batch in (2, 3, 5))
    assert five - three == 2 * (three - two)


@pytest.mark.parametrize("name", ["float32", "float64"])
def test_statistics_and_indices_do_not_shrink_with_the_data_type(name: str) -> None:
    rows = (X, conv("a", 5), BatchNorm2d(name="n"), MaxPool2d(name="p", kernel=(2,)))
    size = DATA_TYPES[name].bytes
    expected = [0, 0, (80 + 10) * size, 80 * size + 160]
    assert kept(*rows, scale=Scale(DATA_TYPES[name])) == expected
