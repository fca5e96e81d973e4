"""Learned tables."""

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.embedding import ClassToken, Embedding, PositionEmbedding, Scale
from cnnparam_gui.core.layer import Layer


def test_an_embedding_is_a_table() -> None:
    # keras.layers.Embedding(10, 4) on 7 indices: 40 parameters, 7 x 4 values.
    row = count_layer(Embedding(name="e", entries=10, features=4), ((7,),))
    assert (row.output_shape, row.parameters, row.macs) == ((7, 4), 40, 0)
    assert row.tensors[0].shape == (10, 4)


def test_a_class_token_is_one_token_more() -> None:
    row = count_layer(ClassToken(name="c"), ((196, 768),))
    assert row.output_shape == (197, 768)
    assert [tensor.shape for tensor in row.tensors] == [(1, 1, 768)]


def test_every_token_has_its_position() -> None:
    row = count_layer(PositionEmbedding(name="p"), ((197, 768),))
    assert row.output_shape == (197, 768)
    assert row.parameters == 151_296  # 197 x 768


@pytest.mark.parametrize("layer", [ClassToken(name="c"), PositionEmbedding(name="p")])
def test_tokens_have_two_axes(layer: Layer) -> None:
    problem = count_layer(layer, ((768, 14, 14),)).problem
    assert problem is not None
    assert problem.message == f"{layer.kind()} takes tokens x features, but its input is 768x14x14"


def test_layer_scale_has_a_factor_a_channel_whichever_axis_that_is() -> None:
    first = count_layer(Scale(name="s"), ((96, 56, 50),))
    last = count_layer(Scale(name="s", last_axis=True), ((56, 50, 96),))
    assert first.parameters == last.parameters == 96
    assert (first.output_shape, last.output_shape) == ((96, 56, 50), (56, 50, 96))
