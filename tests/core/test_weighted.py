"""Kinds that can own tensors, and what freezing them changes."""

import msgspec
import pytest

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import count, count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.totals import Totals
from cnnparam_gui.core.weighted import Weighted
from tests.core.kinds.table import CASES


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_that_may_own_tensors_has_the_fields_and_no_other(name: str) -> None:
    kind = KINDS[name]
    owns = kind.parameters is not Layer.parameters
    assert issubclass(kind, Weighted) == owns
    assert ("frozen" in kind.fields()) == ("weights_of" in kind.fields()) == owns
    case = CASES[name]
    if case.weights + case.biases + case.statistics:
        assert owns


@pytest.mark.parametrize(
    "name", [name for name, kind in KINDS.items() if issubclass(kind, Weighted)]
)
def test_freezing_moves_what_is_trained_and_takes_nothing_away(name: str) -> None:
    case = CASES[name]
    row = KINDS[name](**{"name": "row", **case.values})
    for convention in CONVENTIONS.values():
        free = count_layer(row, case.shapes, convention)
        frozen = count_layer(msgspec.structs.replace(row, frozen=True), case.shapes, convention)
        assert frozen.trainable == 0
        assert frozen.non_trainable == free.trainable + free.non_trainable
        assert [tensor.shape for tensor in frozen.tensors] == [t.shape for t in free.tensors]
        alike = {"tensors": (), "trainable": 0, "non_trainable": 0}
        assert msgspec.structs.replace(frozen, **alike) == msgspec.structs.replace(free, **alike)


CONV = Conv2d(name="conv", filters=4, kernel=(3, 3))
NORM = BatchNorm2d(name="bn")
DENSE = Linear(name="fc", units=5)


def totals(*layers: Layer) -> Totals:
    """Returns the totals of rows on an 8x8 image of 3 channels."""
    return count(Network((Input(name="x", shape=(3, 8, 8)), *layers))).totals


# 4 x 3 x 3 x 3 + 4 = 112; gamma, beta, mean and variance of 4 channels; 5 x (4 x 6 x 6) + 5 = 725.
# Keras 3.15 says 853 parameters for each, and these of them trainable and not.
@pytest.mark.parametrize(
    ("frozen", "trainable", "non_trainable"),
    [
        ((), 845, 8),
        (("conv",), 733, 120),
        (("conv", "bn"), 725, 128),
        (("conv", "bn", "fc"), 0, 853),
    ],
)
def test_a_frozen_network_counts_as_keras_has_it(
    frozen: tuple[str, ...], trainable: int, non_trainable: int
) -> None:
    rows = [layer.with_values(frozen=layer.name in frozen) for layer in (CONV, NORM, DENSE)]
    sums = totals(*rows)
    assert (sums.trainable, sums.non_trainable) == (trainable, non_trainable)
    assert sums.parameters == 845
    assert sums.statistics == 8
    # 36 positions x 108 weights, as fvcore counts the frozen convolution too, and 720.
    assert sums.macs == 36 * 108 + 720


def test_declared_tensors_that_are_frozen_stay_so() -> None:
    row = Unknown(name="u", shape=(4,), tensors="weight 4x3 frozen, bias 4, running_mean 2")
    counted = count_layer(row, ((3,),))
    assert (counted.trainable, counted.non_trainable) == (4, 14)
    frozen = count_layer(msgspec.structs.replace(row, frozen=True), ((3,),))
    assert (frozen.trainable, frozen.non_trainable) == (0, 18)
