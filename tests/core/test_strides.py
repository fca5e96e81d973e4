"""When a shape can be seen in another one's memory, against NumPy."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.core.strides import contiguous, viewed

SIZES = st.lists(st.sampled_from([1, 2, 3, 4]), min_size=1, max_size=4).map(tuple)


@st.composite
def scattered(draw: st.DrawFn) -> tuple[Any, Shape]:
    """Draws an array that is a view, and a shape with as many values."""
    array: Any = np.zeros(draw(SIZES), np.int8)
    if draw(st.booleans()):
        array = array.transpose(draw(st.permutations(range(array.ndim))))
    if draw(st.booleans()):
        array = array[draw(st.sampled_from([slice(None), slice(0, 1), slice(0, None, 2)]))]
    left, wanted = array.size, []
    while left > 1:
        wanted.append(draw(st.sampled_from([n for n in range(1, left + 1) if left % n == 0])))
        left //= wanted[-1]
    return array, tuple(wanted) or (1,)


@given(SIZES)
def test_values_that_follow_one_another_lie_as_in_numpy(shape: Shape) -> None:
    assert contiguous(shape) == np.zeros(shape, np.int8).strides


@given(scattered())
def test_a_shape_is_seen_without_a_copy_where_numpy_sees_it(drawn: tuple[Any, Shape]) -> None:
    array, wanted = drawn
    found = viewed(array.shape, array.strides, wanted)
    try:
        seen = array.view().reshape(wanted, copy=False)
    except ValueError:
        assert found is None
    else:
        assert found is not None
        # The stride of an axis of size 1 is never stepped.
        for size, ours, theirs in zip(wanted, found, seen.strides, strict=True):
            assert size == 1 or ours == theirs


@given(SIZES)
def test_any_shape_is_seen_in_values_that_follow_one_another(shape: Shape) -> None:
    assert viewed(shape, contiguous(shape), (elements(shape),)) == (1,)


def test_axes_in_another_order_cannot_be_joined() -> None:
    # 2x3 turned round: its values lie 1 and 3 apart.
    assert viewed((3, 2), (1, 3), (6,)) is None
    assert viewed((3, 2), (1, 3), (3, 2)) == (1, 3)
