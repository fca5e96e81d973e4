"""Windows laid out as columns: what does not fit is said with its numbers."""

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.folding import Fold, Unfold
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape

TWO = (2, 2)


@pytest.mark.parametrize(
    ("layer", "shape", "said"),
    [
        (
            Unfold(name="u", kernel=(3, 3), dilation=(2, 1)),
            (3, 4, 8),
            ("kernel", "kernel 3x3 reaches over 5x3, but there are 4x8 with padding"),
        ),
        (
            Fold(name="f", kernel=TWO, output_size=(3, 3)),
            (4, 5),
            (
                "output_size",
                "output size 3x3 has 2x2 places for columns, but its input has 5 columns",
            ),
        ),
        (
            Fold(name="f", kernel=TWO, output_size=(3, 3)),
            (6, 4),
            (
                "kernel",
                "kernel 2x2 has 4 values, which do not divide the 6 of a column: 4 or 8 would",
            ),
        ),
        (
            Fold(name="f", kernel=TWO, output_size=(3, 3)),
            (4, 2, 2),
            ("inputs", "Fold takes values x columns, but its input is 4x2x2"),
        ),
    ],
)
def test_what_does_not_fit(layer: Layer, shape: Shape, said: tuple[str, str]) -> None:
    problem = count_layer(layer, (shape,)).problem
    assert problem is not None
    assert (problem.field, problem.message) == said


@pytest.mark.parametrize("stride", [(1, 1), (2, 1), (3, 2)])
@pytest.mark.parametrize("padding", [(0, 0), (1, 2)])
def test_folding_takes_what_unfolding_gave(
    stride: tuple[int, int], padding: tuple[int, int]
) -> None:
    shape = (3, 7, 6)
    unfold = Unfold(name="u", kernel=(3, 2), stride=stride, padding=padding)
    columns = count_layer(unfold, (shape,)).output_shape
    assert columns is not None
    fold = Fold(name="f", kernel=(3, 2), stride=stride, padding=padding, output_size=shape[1:])
    assert count_layer(fold, (columns,)).output_shape == shape
