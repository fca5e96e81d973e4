"""Fully connected layers."""

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.dense import Linear


def test_all_values_of_an_image_are_taken() -> None:
    row = count_layer(Linear(name="fc6", units=4096), ((512, 7, 7),))
    assert row.output_shape == (4096,)
    assert (row.weights, row.biases, row.macs) == (102_760_448, 4096, 102_760_448)
    assert row.tensors[0].shape == (4096, 25_088)


def test_the_last_axis_alone_is_taken_once_for_every_place() -> None:
    row = count_layer(Linear(name="mlp", units=3072, last_axis=True), ((197, 768),))
    assert row.output_shape == (197, 3072)
    assert (row.weights, row.biases) == (2_359_296, 3072)
    assert row.macs == 197 * 2_359_296


def test_both_rules_agree_on_a_vector() -> None:
    plain, last = (
        count_layer(Linear(name="fc", units=3, last_axis=last), ((7,),)) for last in (False, True)
    )
    assert plain == last
    assert plain.parameters == 24


def test_without_a_bias_there_is_no_tensor_for_it() -> None:
    row = count_layer(Linear(name="fc", units=3, bias=False), ((7,),))
    assert [tensor.name for tensor in row.tensors] == ["weight"]
    assert row.parameters == 21
