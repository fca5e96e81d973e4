"""Bytes of activations, and what is alive at one moment."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten, Permute
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Peak, Scale, alive, inference_peak, working_bytes
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.core.storage import owners
from tests import oracle, strategies
from tests.core.test_conventions import lecture_vgg16

BYTES = Scale(DATA_TYPES["int8"])


def peak(*layers: Layer) -> int:
    """Counts rows and returns the peak of values of one byte."""
    return inference_peak(count(Network(layers)), BYTES).bytes


def conv(name: str, filters: int, **values: Any) -> Conv2d:
    """Makes a 1x1 convolution, whose output has `filters` values on a 1x1 image."""
    return Conv2d(name=name, filters=filters, kernel=(1, 1), **values)


X = Input(name="x", shape=(1000, 1, 1))


@pytest.mark.parametrize(
    ("data_type", "size"), [("float64", 8), ("float32", 4), ("bfloat16", 2), ("int8", 1)]
)
def test_the_batch_multiplies_activations_once_and_parameters_never(
    data_type: str, size: int
) -> None:
    scale = Scale(DATA_TYPES[data_type], batch=3)
    assert scale.activation_bytes(100) == 300 * size
    assert scale.training_bytes(100) == 600 * size
    assert scale.parameter_bytes(100) == 100 * size


def test_the_rows_of_the_lecture_hold_58_mebibytes() -> None:
    values = count(lecture_vgg16()).totals.activation_elements
    assert Scale().activation_bytes(values) == 60_950_432
    assert round(Scale().activation_bytes(values) / 2**20, 2) == 58.13


def test_in_a_chain_two_neighbours_are_alive() -> None:
    # 5+7, 7+30, 30+2, 2+11: the input of 1000 is the caller's.
    assert peak(X, conv("a", 5), conv("b", 7), conv("c", 30), conv("d", 2), conv("e", 11)) == 37


def test_the_input_alone_takes_nothing() -> None:
    assert peak(X) == 0
    assert peak() == 0


def test_a_shortcut_stays_alive_until_it_is_added() -> None:
    # At c: the shortcut a (10), b (20) and c (10); at the sum: a, c and the sum (10 each).
    assert (
        peak(X, conv("a", 10), conv("b", 20), conv("c", 10), Add(name="s", inputs=("a", "c"))) == 40
    )


def test_an_output_that_no_row_takes_stays() -> None:
    # a (10) is the network's second output: it is still there when b (20) and c (30) meet.
    layers = (X, conv("a", 10), conv("b", 20, inputs=("x",)), conv("c", 30))
    assert peak(*layers) == 60


def test_flatten_and_dropout_look_at_the_storage_of_their_input() -> None:
    flat = (X, conv("a", 10), Flatten(name="f"), Dropout(name="d"), Linear(name="l", units=3))
    assert peak(*flat) == 13
    # A ReLU of its own has an output of its own: 10 + 10.
    assert peak(X, conv("a", 10), ReLU(name="r"), Linear(name="l", units=3)) == 20


def test_a_view_of_the_input_takes_nothing() -> None:
    assert peak(X, Flatten(name="f"), Linear(name="l", units=3)) == 3


def test_a_storage_lives_as_long_as_its_last_view() -> None:
    # The view d is an output, so the 100 of a stay when b (1), c (50) and e (50) follow.
    layers = (X, conv("a", 100), Dropout(name="d"), conv("b", 1, inputs=("a",)), conv("c", 50))
    assert peak(*layers, conv("e", 50)) == 200


def test_a_storage_lives_on_when_its_view_has_ended() -> None:
    # The view d ends with b (1), but e (50) still takes the 100 of a, when c (50) is there.
    layers = (X, conv("a", 100), Dropout(name="d"), conv("b", 1), conv("c", 50))
    assert peak(*layers, conv("e", 50, inputs=("a",))) == 200


def test_a_storage_ends_with_the_last_row_that_takes_any_view() -> None:
    # a (100) ends with b; c and e take 50 each and do not meet it.
    layers = (X, conv("a", 100), Dropout(name="d"), conv("b", 1), conv("c", 50), conv("e", 50))
    assert peak(*layers) == 101


def test_the_row_of_the_peak_is_named() -> None:
    rows = (X, conv("a", 5), conv("b", 7), conv("c", 30), conv("d", 2), conv("e", 11))
    assert inference_peak(count(Network(rows)), BYTES) == Peak(37, 3)
    assert inference_peak(count(Network((X,))), BYTES) == Peak(0, None)


def test_what_a_row_works_with_is_alive_while_it_runs() -> None:
    # On 4x4: a holds 5 x 16 values, its pooling 5 x 4 and as many indices of 8 bytes: 80 + 20 +
    # 160; with the indices kept until c (90 values on 2x2) it would be 20 + 360 + 160.
    image = Input(name="x", shape=(3, 4, 4))
    pool = MaxPool2d(name="p", kernel=(2,))
    assert peak(image, conv("a", 5), pool, conv("c", 50)) == 260
    # As halves the indices stay 8 bytes, and two samples have twice as many of all.
    halves = Scale(DATA_TYPES["float16"], batch=2)
    counts = count(Network((image, conv("a", 5), pool)))
    assert inference_peak(counts, halves) == Peak(2 * (160 + 40 + 160), 2)


def test_a_row_in_place_adds_nothing() -> None:
    other = conv("b", 10, inputs=("x",))
    two = (X, conv("a", 10), other)
    assert peak(*two, Add(name="s", inputs=("a", "b"))) == 30
    assert peak(*two, Add(name="s", inputs=("a", "b"), inplace=True)) == 20
    assert peak(*two, ReLU(name="r", inplace=True)) == 20


def test_flattening_what_was_permuted_takes_a_copy() -> None:
    turned = Permute(name="p", order=(2, 1, 0))
    image = Input(name="x", shape=(3, 1, 2))
    assert peak(image, conv("a", 10), turned, Flatten(name="f")) == 40
    assert peak(image, conv("a", 10), Flatten(name="f")) == 20


def test_the_lecture_rows_of_vgg16_peak_where_its_first_two_convolutions_meet() -> None:
    assert inference_peak(count(lecture_vgg16()), Scale()).bytes == 25_690_112


def test_unet_peaks_at_its_last_concatenation() -> None:
    # On 256x256: 32 channels from the way down, 32 from below, and the 64 they become.
    assert inference_peak(count(oracle.network("unet")), BYTES).bytes == (32 + 32 + 64) * 256 * 256


@given(strategies.networks(), st.integers(1, 3))
def test_the_peak_lies_between_the_largest_output_and_all_of_them(
    network: Network, batch: int
) -> None:
    counts, scale = count(network), Scale(batch=batch)
    owner = owners(counts, training=False)
    sizes = [
        scale.activation_bytes(row.activation_elements)
        for number, (layer, row) in enumerate(zip(network.layers, counts.rows, strict=True))
        if owner[number] == number and not layer.given
    ]
    working = [working_bytes(counts, scale, row) for row in range(len(network.layers))]
    found = inference_peak(counts, scale).bytes
    assert max(sizes, default=0) <= found <= sum(sizes) + max(working, default=0)
    assert found >= max(working, default=0)


@given(strategies.networks())
def test_from_two_samples_on_every_moment_grows_by_the_same(network: Network) -> None:
    counts = count(network)
    two, three, five = (alive(counts, Scale(batch=batch)) for batch in (2, 3, 5))
    grown = zip(two, three, five, strict=True)
    assert all(at_five - at_three == 2 * (at_three - at_two) for at_two, at_three, at_five in grown)
