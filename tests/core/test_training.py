"""What training takes in all, and the largest batch that fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.optimizers import OPTIMIZERS, Optimizer
from cnnparam_gui.core.shapes import DATA_TYPES, MAX_SIZE, DataType
from cnnparam_gui.core.training import (
    InferenceMemory,
    TrainingMemory,
    inference_memory,
    largest_batch,
    training_memory,
)
from tests import strategies

SMALL = Network(
    (
        Input(name="x", shape=(3, 4, 4)),
        Conv2d(name="a", filters=5, kernel=(1,)),  # 15 weights, 5 biases; 80 values
        BatchNorm2d(name="n"),  # 5 weights, 5 biases, 10 statistics; 80 values
        Conv2d(name="b", filters=2, kernel=(1,)),  # 10 weights, 2 biases; 32 values
    )
)
"""42 trained parameters and 10 statistics; 48 values of input."""


def test_training_is_the_sum_of_its_parts() -> None:
    # Kept of 2 samples: 80 values before the norm and 80 after it each, and 10 statistics.
    found = training_memory(Measured(count(SMALL)), Scale(batch=2), OPTIMIZERS["adam"])
    assert found == TrainingMemory(
        parameters=52 * 4,
        gradients=42 * 4,
        optimizer_state=2 * 42 * 4,
        kept_for_backward=(2 * 160 + 10) * 4,
        input=2 * 48 * 4,
    )
    assert found.total == 208 + 168 + 336 + 1320 + 384


def test_mixed_precision_halves_what_is_worked_with_and_keeps_a_copy() -> None:
    found = training_memory(Measured(count(SMALL)), Scale(batch=2), OPTIMIZERS["adamw-mixed"])
    assert found == TrainingMemory(
        parameters=52 * 2,
        gradients=42 * 2,
        optimizer_state=3 * 42 * 4,
        kept_for_backward=2 * 160 * 2 + 10 * 4,  # statistics stay float32
        input=2 * 48 * 2,
    )


def test_inference_takes_parameters_peak_and_input() -> None:
    # While the norm runs its input and its output are there: 160 values a sample.
    found = inference_memory(Measured(count(SMALL)), Scale(batch=2))
    assert found == InferenceMemory(parameters=52 * 4, peak=2 * 160 * 4, input=2 * 48 * 4)
    assert found.total == 208 + 1280 + 384


def test_the_largest_batch_by_hand() -> None:
    # Training with SGD: 208 + 168 + 40 always, (160 + 48) x 4 = 832 for each sample.
    small, sgd = Measured(count(SMALL)), OPTIMIZERS["sgd"]
    assert largest_batch(small, Scale(), sgd, 416 + 10 * 832) == 10
    assert largest_batch(small, Scale(), sgd, 416 + 10 * 832 - 1) == 9
    assert largest_batch(small, Scale(), sgd, 416 + 832) == 1
    assert largest_batch(small, Scale(), sgd, 416 + 831) == 0
    assert largest_batch(small, Scale(), sgd, 0) == 0


def test_the_largest_batch_of_inference_by_hand() -> None:
    # 208 always; for each sample 160 values while the norm runs and 48 of input: 832.
    small = Measured(count(SMALL))
    assert largest_batch(small, Scale(), None, 208 + 10 * 832) == 10
    assert largest_batch(small, Scale(), None, 208 + 10 * 832 - 1) == 9
    assert largest_batch(small, Scale(), None, 208 + 832) == 1
    assert largest_batch(small, Scale(), None, 208 + 831) == 0


def test_the_batch_of_the_scale_plays_no_part() -> None:
    small, sgd = Measured(count(SMALL)), OPTIMIZERS["sgd"]
    assert largest_batch(small, Scale(batch=7), sgd, 10**6) == largest_batch(
        small, Scale(), sgd, 10**6
    )


def test_without_activations_any_batch_fits() -> None:
    assert largest_batch(Measured(count(Network())), Scale(), None, 0) == MAX_SIZE


@given(
    strategies.networks(),
    st.sampled_from([None, *OPTIMIZERS.values()]),
    st.sampled_from(list(DATA_TYPES.values())),
    st.integers(0, 50_000),
)
def test_the_largest_batch_fits_and_one_more_does_not(
    network: Network, optimizer: Optimizer | None, data_type: DataType, available: int
) -> None:
    measured = Measured(count(network))

    def total(batch: int) -> int:
        scale = Scale(data_type, batch)
        if optimizer is None:
            return inference_memory(measured, scale).total
        return training_memory(measured, scale, optimizer).total

    found = largest_batch(measured, Scale(data_type), optimizer, available)
    assert found == 0 or total(found) <= available
    assert found == MAX_SIZE or total(found + 1) > available


@pytest.mark.parametrize("optimizer", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_frozen_values_have_no_gradients(optimizer: Optimizer) -> None:
    statistics = Network((SMALL.layers[0], BatchNorm2d(name="n", scale=False, shift=False)))
    found = training_memory(Measured(count(statistics)), Scale(), optimizer)
    assert found.gradients == found.optimizer_state == found.kept_for_backward == 0
    assert found.parameters == 6 * optimizer.working_type(DATA_TYPES["float32"]).bytes


def test_shared_weights_have_one_gradient_and_one_state() -> None:
    first, conv = SMALL.layers[0], Conv2d(name="a", filters=3, kernel=(1,))
    shared = Network((first, conv, conv.with_values(name="b", weights_of="a")))
    found = training_memory(Measured(count(shared)), Scale(), OPTIMIZERS["momentum"])
    assert found.parameters == found.gradients == found.optimizer_state == 12 * 4
