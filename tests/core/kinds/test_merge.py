"""Sums and concatenations."""

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.merge import Add, Concat
from cnnparam_gui.core.shapes import Shape


def test_a_sum_wants_one_shape() -> None:
    assert count_layer(Add(name="a"), ((8, 4, 4),) * 3).output_shape == (8, 4, 4)
    for other, written in (((4, 4, 4), "4x4x4"), ((8, 4, 5), "8x4x5"), ((8,), "8")):
        problem = count_layer(Add(name="a"), ((8, 4, 4), (8, 4, 4), other)).problem
        assert problem is not None
        assert problem.message == f"Add takes inputs of one shape, not 8x4x4 and {written}"


@pytest.mark.parametrize(
    ("axis", "shapes", "output"),
    [
        (0, ((64, 32, 32), (32, 32, 32), (1, 32, 32)), (97, 32, 32)),
        (1, ((6, 4, 5), (6, 4, 7)), None),
        (2, ((6, 4, 5), (6, 4, 7)), (6, 4, 12)),
        (0, ((6,), (4,)), (10,)),
        (0, ((6, 4), (6,)), None),
        (1, ((6,), (6,)), None),
    ],
)
def test_sizes_along_the_axis_are_summed_and_the_others_are_equal(
    axis: int, shapes: tuple[Shape, ...], output: Shape | None
) -> None:
    row = count_layer(Concat(name="c", axis=axis), shapes)
    assert row.output_shape == output
    assert (row.problem is None) == (output is not None)
