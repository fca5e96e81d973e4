"""Boxes as large as activations."""

from math import sqrt

from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.diagram.volumes import TALLEST, largest_side, volume


def test_sides_go_with_the_square_root_and_channels_are_the_thickness() -> None:
    large, small = volume((64, 224, 224), 224), volume((64, 56, 56), 224)
    assert (large.height, large.depth) == (TALLEST, TALLEST)
    # A quarter of the side is half as tall.
    assert (small.height, small.depth) == (TALLEST / 2, TALLEST / 2)
    assert volume((256, 56, 56), 224).width == 2 * volume((64, 56, 56), 224).width


def test_height_and_width_are_told_apart() -> None:
    wide = volume((8, 16, 64), 64)
    assert wide.depth == 2 * wide.height


def test_a_vector_stands_upright() -> None:
    found = volume((4096,), 224)
    assert found.height > 10 * found.width
    assert volume((1000,), 224).height < found.height


def test_the_largest_side_is_of_feature_maps_and_not_of_vectors() -> None:
    assert largest_side([(3, 224, 200), None, (4096,)]) == 224
    assert largest_side([]) == 32


@given(st.lists(st.integers(1, 2**31), min_size=1, max_size=4), st.integers(32, 2**31))
def test_no_shape_makes_a_box_that_cannot_be_seen_or_has_no_end(
    shape: list[int], largest: int
) -> None:
    found = volume(tuple(shape), largest)
    for size in (found.width, found.height, found.depth):
        assert 4 < size < 300


def test_thickness_of_few_and_many_channels() -> None:
    assert volume((3, 9, 9), 32).width == 5
    # 84 for 8192 channels, by the square root.
    assert volume((512, 9, 9), 32).width == 84 * sqrt(512 / 8192)
