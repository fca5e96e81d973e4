"""Places beside one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.diagram.spacing import spread

PLACES = st.lists(
    st.tuples(st.floats(-100, 100), st.floats(0.5, 10), st.floats(0, 20)), min_size=1, max_size=8
)


def test_what_has_room_stands_where_it_wants() -> None:
    assert spread([0, 10, 30], [1, 1, 1], [0, 5, 5]) == [0, 10, 30]


def test_what_wants_the_same_place_shares_the_way() -> None:
    assert spread([0, 0], [1, 1], [0, 10]) == [-5, 5]
    # The second insists three times as much, and goes a third of the way.
    assert spread([0, 0], [1, 3], [0, 8]) == [-6, 2]


@given(PLACES)
def test_distances_are_kept_and_the_weighted_middle_too(
    places: list[tuple[float, float, float]],
) -> None:
    wanted, weights, apart = map(list, zip(*places, strict=True))
    found = spread(wanted, weights, apart)
    for number in range(1, len(found)):
        assert found[number] - found[number - 1] >= apart[number] - 1e-9
    # Of least squares without a bound to the sides the weighted mean is that of what was wanted.
    pulled = sum(
        weight * (place - aim) for weight, place, aim in zip(weights, found, wanted, strict=True)
    )
    assert pulled == pytest.approx(0, abs=1e-6)
