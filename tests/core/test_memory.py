"""Bytes of activations, and what is alive at one moment."""

from typing import Any

import pytest
from hypothesis import given

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale, inference_peak
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from tests import oracle, strategies
from tests.core.test_conventions import lecture_vgg16


def peak(*layers: Layer) -> int:
    """Counts rows and returns the peak."""
    return inference_peak(count(Network(layers)))


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


@pytest.mark.parametrize("model", ["vgg16", "resnet18"])
@pytest.mark.parametrize("batch", [1, 8])
def test_the_peak_of_a_model_is_what_pytorch_allocated(model: str, batch: int) -> None:
    measured = {
        record["batch"]: record["peak_infer_bytes"]
        for record in oracle.read("memory/memory")
        if record["model"] == model
    }
    values = inference_peak(count(oracle.network(model)))
    assert Scale(batch=batch).activation_bytes(values) == measured[batch]


def test_the_lecture_rows_of_vgg16_peak_where_its_first_two_convolutions_meet() -> None:
    assert Scale().activation_bytes(inference_peak(count(lecture_vgg16()))) == 25_690_112


def test_unet_peaks_at_its_last_concatenation() -> None:
    # On 256x256: 32 channels from the way down, 32 from below, and the 64 they become.
    assert inference_peak(count(oracle.network("unet"))) == (32 + 32 + 64) * 256 * 256


@given(strategies.networks())
def test_the_peak_lies_between_the_largest_output_and_all_of_them(network: Network) -> None:
    counts = count(network)
    computed = [
        row.activation_elements
        for layer, row in zip(network.layers, counts.rows, strict=True)
        if not (layer.given or layer.shares_storage)
    ]
    assert (
        max(computed, default=0)
        <= inference_peak(counts)
        <= sum(
            row.activation_elements
            for layer, row in zip(network.layers, counts.rows, strict=True)
            if not layer.given
        )
    )
