"""The same values in another shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.reshape import (
    Flatten,
    Permute,
    Reshape,
    Roll,
    Squeeze,
    Transpose,
    Unsqueeze,
)
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape


@pytest.mark.parametrize(
    ("layer", "shape", "output"),
    [
        (Flatten(name="f", start_axis=1), (768, 14, 14), (768, 196)),
        (Flatten(name="f", end_axis=-2), (4, 3, 2), (12, 2)),
        (Flatten(name="f", start_axis=1, end_axis=1), (4, 3, 2), (4, 3, 2)),
        (Flatten(name="f"), (7,), (7,)),
        (Reshape(name="r", shape=(-1,)), (4, 3, 2), (24,)),
        (Reshape(name="r", shape=(2, -1, 2)), (4, 3, 2), (2, 6, 2)),
        (Reshape(name="r", shape=(24, -1)), (4, 3, 2), (24, 1)),
        # The windows of Swin: 56 = 8 x 7.
        (Reshape(name="r", shape=(8, 7, 8, 7, 96)), (56, 56, 96), (8, 7, 8, 7, 96)),
        (Permute(name="p", order=(0, 2, 1, 3, 4)), (8, 7, 9, 6, 96), (8, 9, 7, 6, 96)),
        (Permute(name="p", order=(-1, 0, 1)), (4, 3, 2), (2, 4, 3)),
        (Transpose(name="t"), (768, 196), (196, 768)),
        (Squeeze(name="s"), (1, 5, 1), (5,)),
        (Squeeze(name="s", over=(-1,)), (1, 5, 1), (1, 5)),
        (Squeeze(name="s"), (4, 5), (4, 5)),
        (Unsqueeze(name="u"), (4, 5), (1, 4, 5)),
        (Unsqueeze(name="u", axis=2), (4, 5), (4, 5, 1)),
        (Unsqueeze(name="u", axis=-2), (4, 5), (4, 1, 5)),
    ],
)
def test_sizes_are_arranged_anew(layer: Layer, shape: Shape, output: Shape) -> None:
    row = count_layer(layer, (shape,))
    assert row.problem is None
    assert row.output_shape == output


@given(st.permutations(range(4)), st.permutations([2, 3, 4, 5]))
def test_an_order_and_its_reverse_give_the_shape_again(order: list[int], shape: list[int]) -> None:
    reverse = tuple(order.index(axis) for axis in range(4))
    there = count_layer(Permute(name="p", order=tuple(order)), (tuple(shape),)).output_shape
    assert there is not None
    assert [shape.index(size) for size in there] == order
    back = count_layer(Permute(name="p", order=reverse), (there,)).output_shape
    assert back == tuple(shape)


@pytest.mark.parametrize(
    ("layer", "field", "message"),
    [
        (
            Flatten(name="f", start_axis=2, end_axis=1),
            "end_axis",
            "end axis 1 is before start axis 2",
        ),
        (
            Flatten(name="f", start_axis=3),
            "start_axis",
            "axis 3 does not exist in 4x3x2: 0 to 2 do",
        ),
        (
            Reshape(name="r", shape=(5, 5)),
            "shape",
            "5x5 holds 25 values, but its input 4x3x2 has 24",
        ),
        (
            Reshape(name="r", shape=(5, -1)),
            "shape",
            (
                "5x-1 does not fit the 24 values of its input 4x3x2: 5 does not divide them: "
                "4 or 6 would"
            ),
        ),
        (Reshape(name="r", shape=(-1, -1)), "shape", "only one size may be -1, not 2"),
        (
            Reshape(name="r", shape=(0, 24)),
            "shape",
            "size 0 holds nothing: sizes are 1 or more, one may be -1",
        ),
        (
            Permute(name="p", order=(1, 0)),
            "order",
            "the order names 2 axes, but its input 4x3x2 has 3",
        ),
        (Permute(name="p", order=(0, 1, -2)), "order", "axis 1 is named twice"),
        (
            Transpose(name="t", other_axis=-4),
            "other_axis",
            "axis -4 does not exist in 4x3x2: 0 to 2 do",
        ),
        (Squeeze(name="s", over=(1,)), "over", "axis 1 of 4x3x2 has size 3, not 1"),
        (
            Roll(name="r", shifts=(1,), over=(1, 2)),
            "shifts",
            "it takes one shift an axis: 2, not 1",
        ),
    ],
)
def test_what_does_not_fit_is_said_with_the_numbers(layer: Layer, field: str, message: str) -> None:
    problem = count_layer(layer, ((4, 3, 2),)).problem
    assert problem is not None
    assert (problem.field, problem.message) == (field, message)


def test_an_axis_stays() -> None:
    problem = count_layer(Squeeze(name="s"), ((1, 1),)).problem
    assert problem is not None
    assert problem.message == "no axis of 1x1 is left: 1 must stay"
