"""Slices, parts, means and maxima, against the values themselves."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.reduction import Max, Mean, Slice, Split
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape

PLACE = st.integers(-9, 9)


@given(st.integers(1, 7), PLACE, st.none() | PLACE, st.integers(1, 3))
def test_a_slice_takes_the_values_between_start_and_stop(
    size: int, start: int, stop: int | None, step: int
) -> None:
    first = max(start + size, 0) if start < 0 else start
    last = size if stop is None else stop + size if stop < 0 else stop
    taken = [
        value for value in range(size) if first <= value < last and (value - first) % step == 0
    ]
    row = count_layer(Slice(name="s", axis=1, start=start, stop=stop, step=step), ((3, size, 2),))
    assert row.output_shape == ((3, len(taken), 2) if taken else None)


@given(st.integers(1, 12), st.integers(1, 12))
def test_equal_parts_are_as_many_as_asked_or_a_problem(size: int, parts: int) -> None:
    row = count_layer(Split(name="s", parts=parts), ((size, 3),))
    dealt = [0] * parts
    for value in range(size):
        dealt[value % parts] += 1
    assert row.output_shape == ((dealt[0], 3) if len(set(dealt)) == 1 else None)


@given(
    st.lists(st.integers(1, 3), min_size=1, max_size=4).map(tuple),
    st.data(),
    st.booleans(),
)
def test_a_mean_has_one_value_for_all_along_its_axes(
    shape: Shape, data: st.DataObject, keep: bool
) -> None:
    ranks = st.integers(0, len(shape) - 1)
    over = tuple(data.draw(st.lists(ranks, unique=True, min_size=1)))
    row = count_layer(Mean(name="m", over=over, keep_axes=keep), (shape,))
    kept = [axis for axis in range(len(shape)) if axis not in over]
    means = {tuple(place[axis] for axis in kept) for place in itertools.product(*map(range, shape))}
    if not kept and not keep:
        assert row.problem is not None
        return
    assert row.output_shape is not None
    assert row.activation_elements == len(means)
    assert len(row.output_shape) == (len(shape) if keep else len(kept))


@pytest.mark.parametrize(
    ("layer", "field", "message"),
    [
        (
            Slice(name="s", start=9),
            "start",
            "nothing of axis 0 with its 6 values is from 9 to 6",
        ),
        (Slice(name="s", axis=3), "axis", "axis 3 does not exist in 6x4x5: 0 to 2 do"),
        (
            Split(name="s", parts=4),
            "parts",
            "parts 4 does not divide the size 6 of axis 0: 3 or 6 would",
        ),
        (Split(name="s", parts=3, part=3), "part", "there is no part 3 of 3: the last is 2"),
        (Max(name="m", over=(1, -2)), "over", "axis 1 is named twice"),
        (
            Max(name="m", over=(0, 1, 2)),
            "over",
            "none of the 3 axes of 6x4x5 is left: keep them, or name fewer",
        ),
    ],
)
def test_what_cannot_be_taken_is_said(layer: Layer, field: str, message: str) -> None:
    problem = count_layer(layer, ((6, 4, 5),)).problem
    assert problem is not None
    assert (problem.field, problem.message) == (field, message)
