"""Activations that do more than keep the shape."""

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.activation import GLU, PReLU


@pytest.mark.parametrize(
    ("slopes", "shape"), [("one", (1,)), ("channel", (6,)), ("value", (6, 4, 5))]
)
def test_slopes_are_learned_for_all_for_a_channel_or_for_a_value(
    slopes: str, shape: tuple[int, ...]
) -> None:
    layer = PReLU(name="p").with_values(slopes=slopes)
    row = count_layer(layer, ((6, 4, 5),))
    assert [tensor.shape for tensor in row.tensors] == [shape]
    assert row.output_shape == (6, 4, 5)
    assert row.trainable == row.weights


def test_a_gated_linear_unit_halves_an_axis() -> None:
    assert count_layer(GLU(name="g"), ((6, 4, 5),)).output_shape == (3, 4, 5)
    assert count_layer(GLU(name="g", axis=-2), ((6, 4, 5),)).output_shape == (6, 2, 5)
    problem = count_layer(GLU(name="g", axis=-1), ((6, 4, 5),)).problem
    assert problem is not None
    assert problem.message == "GLU halves axis 2, but its size 5 is odd: 4 or 6 would"
