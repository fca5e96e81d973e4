"""Parameter tensors."""

from cnnparam_gui.core.parameters import ParameterTensor

WEIGHT = ParameterTensor("weight", "weight", (64, 3, 7, 5), ("C_out", "C_in", "k_h", "k_w"))


def test_elements_are_the_product_of_the_shape() -> None:
    assert WEIGHT.elements == 64 * 3 * 7 * 5
    assert ParameterTensor("w", "weight", (2**31, 2**31, 2**31), ("a", "b", "c")).elements == 2**93


def test_a_left_out_axis_counts_as_one() -> None:
    assert WEIGHT.elements_without(frozenset({"C_in"})) == 64 * 7 * 5
    assert WEIGHT.elements_without(frozenset({"C_out", "k_w"})) == 3 * 7
    assert WEIGHT.elements_without(frozenset({"nothing"})) == WEIGHT.elements
    assert WEIGHT.elements_without(frozenset(WEIGHT.axes)) == 1


def test_a_tensor_is_trained_unless_it_says_otherwise() -> None:
    assert WEIGHT.trainable
    assert not ParameterTensor("running_mean", "statistic", (3,), ("C",), False).trainable
