"""Axes named by number."""

import pytest

from cnnparam_gui.core.kinds.axis import resolve, resolve_all, with_size
from cnnparam_gui.core.problems import LayerProblem


@pytest.mark.parametrize(("axis", "number"), [(0, 0), (2, 2), (-1, 2), (-3, 0)])
def test_an_axis_is_counted_from_either_end(axis: int, number: int) -> None:
    assert resolve(axis, (6, 4, 5)) == number


@pytest.mark.parametrize(
    ("axis", "shape", "message"),
    [
        (3, (6, 4, 5), "axis 3 does not exist in 6x4x5: 0 to 2 do"),
        (-4, (6, 4, 5), "axis -4 does not exist in 6x4x5: 0 to 2 do"),
        (1, (6,), "axis 1 does not exist in 6: 0 does"),
    ],
)
def test_an_axis_that_is_not_there_is_said_with_those_that_are(
    axis: int, shape: tuple[int, ...], message: str
) -> None:
    with pytest.raises(LayerProblem) as caught:
        resolve(axis, shape, "over")
    assert (caught.value.problem.field, caught.value.problem.message) == ("over", message)


def test_no_axis_is_named_twice_whichever_end_it_is_counted_from() -> None:
    assert resolve_all((2, -3), (6, 4, 5), "over") == (2, 0)
    with pytest.raises(LayerProblem, match=r"^axis 2 is named twice$"):
        resolve_all((2, -1), (6, 4, 5), "over")


def test_one_size_is_replaced() -> None:
    assert with_size((6, 4, 5), 1, 9) == (6, 9, 5)
