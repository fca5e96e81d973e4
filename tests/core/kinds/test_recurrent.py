"""Recurrent layers against the frameworks' figures and a loop over the steps."""

import itertools

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.recurrent import GRU, LSTM, RNN, Recurrent


def test_a_stack_of_two_has_pytorch_s_tensors() -> None:
    row = count_layer(LSTM(name="l", units=20, layers=2), ((5, 10),))
    assert {tensor.name: tensor.shape for tensor in row.tensors} == {
        "weight_ih_l0": (80, 10),
        "weight_hh_l0": (80, 20),
        "bias_ih_l0": (80,),
        "bias_hh_l0": (80,),
        "weight_ih_l1": (80, 20),
        "weight_hh_l1": (80, 20),
        "bias_ih_l1": (80,),
        "bias_hh_l1": (80,),
    }
    # torch.nn.LSTM(10, 20, 2): (800 + 1600 + 160) + (1600 + 1600 + 160).
    assert row.parameters == 5920
    assert row.macs == 5 * 5600
    assert row.output_shape == (5, 20)


def test_both_directions_feed_the_next_layer() -> None:
    layer = GRU(name="g", units=4, layers=2, bidirectional=True, sequence=False)
    row = count_layer(layer, ((6, 3),))
    # Two of 12 x 3 + 12 x 4 + 24, then two of 12 x 8 + 12 x 4 + 24.
    assert row.parameters == 2 * 108 + 2 * 168
    assert row.output_shape == (8,)
    assert [t.name for t in row.tensors if "l1_reverse" in t.name] == [
        *("weight_ih_l1_reverse", "weight_hh_l1_reverse"),
        *("bias_ih_l1_reverse", "bias_hh_l1_reverse"),
    ]


@pytest.mark.parametrize(
    ("layer", "parameters"),
    [
        # keras.layers on 3 features, 5 units: see tests/data, grid/keras_layers.
        (LSTM(name="l", units=5, biases=1), 180),
        (GRU(name="g", units=5, biases=2), 150),
        # reset_after=False has one bias: 15 x 3 + 15 x 5 + 15.
        (GRU(name="g", units=5, biases=1), 135),
        (RNN(name="r", units=5, biases=1), 45),
        (RNN(name="r", units=5, biases=0), 40),
    ],
)
def test_the_biases_are_keras_s_or_pytorch_s(layer: Recurrent, parameters: int) -> None:
    assert count_layer(layer, ((7, 3),)).parameters == parameters


@pytest.mark.parametrize("kind", [LSTM, GRU, RNN])
@pytest.mark.parametrize("directions", [1, 2])
def test_every_multiplication_of_every_step(kind: type[Recurrent], directions: int) -> None:
    steps, features, units, layers = 3, 2, 3, 2
    weights = set()
    met = 0
    for layer, direction, _ in itertools.product(range(layers), range(directions), range(steps)):
        below = range(features) if layer == 0 else range(units * directions)
        for gate, out in itertools.product(range(kind.gates), range(units)):
            taken = [("x", place) for place in below] + [("h", place) for place in range(units)]
            for source in taken:
                weights.add((layer, direction, gate, out, source))
                met += 1
    row = count_layer(
        kind(name="r", units=units, layers=layers, bidirectional=directions == 2),
        ((steps, features),),
    )
    assert (row.macs, row.weights) == (met, len(weights))
    assert row.output_shape == (steps, units * directions)


def test_an_image_is_not_steps() -> None:
    problem = count_layer(LSTM(name="l", units=5), ((3, 8, 8),)).problem
    assert problem is not None
    assert problem.message == "LSTM takes steps x features, but its input is 3x8x8"
