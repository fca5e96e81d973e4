"""Feature maps made larger or smaller without parameters, value by value."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.reduction import Slice, Split
from cnnparam_gui.core.kinds.resize import (
    ChannelShuffle,
    Crop,
    Pad,
    PixelShuffle,
    PixelUnshuffle,
    Upsample,
)
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape

SMALL = st.integers(1, 4)
BORDER = st.integers(0, 3)


def shape_of(places: set[tuple[int, ...]]) -> Shape:
    """Returns the shape that holds these places, and only these."""
    shape = tuple(max(at) + 1 for at in zip(*places, strict=True))
    assert places == set(itertools.product(*map(range, shape)))
    return shape


@given(SMALL, SMALL, SMALL, st.integers(1, 3))
def test_blocks_of_channels_become_positions(
    channels: int, height: int, width: int, block: int
) -> None:
    taken = (channels * block * block, height, width)
    places: set[tuple[int, ...]] = set()
    for channel, row, column in itertools.product(*map(range, taken)):
        into, within = divmod(channel, block * block)
        down, right = divmod(within, block)
        places.add((into, row * block + down, column * block + right))
    given_shape = shape_of(places)
    for up, down_again in (("PixelShuffle", "PixelUnshuffle"), ("DepthToSpace", "SpaceToDepth")):
        larger = KINDS[up].fresh("up", block_size=block)
        assert count_layer(larger, (taken,)).output_shape == given_shape
        smaller = KINDS[down_again].fresh("down", block_size=block)
        assert count_layer(smaller, (given_shape,)).output_shape == taken


@given(st.tuples(SMALL, SMALL, SMALL), st.tuples(BORDER, BORDER), st.tuples(BORDER, BORDER))
def test_what_is_padded_and_cropped_again_is_as_before(
    shape: Shape, before: tuple[int, int], after: tuple[int, int]
) -> None:
    padded = count_layer(Pad(name="p", before=before, after=after), (shape,)).output_shape
    assert padded is not None
    lines = [
        [*range(-a, size), *[0] * b] for size, a, b in zip(shape[1:], before, after, strict=True)
    ]
    assert padded == (shape[0], *map(len, lines))
    crop = Crop(name="c", before=before, after=after)
    assert count_layer(crop, (padded,)).output_shape == shape


@pytest.mark.parametrize(
    ("layer", "shape", "output"),
    [
        (Pad(name="p", before=(2,)), (3, 5, 5), (3, 9, 9)),
        (Pad(name="p", before=(2,), after=(0,)), (3, 5), (3, 7)),
        # The shortcut of a CIFAR ResNet: 16 channels get 8 before and 8 after.
        (Pad(name="p", before=(8, 0, 0)), (16, 16, 16), (32, 16, 16)),
        # Keras: Cropping2D([[1, 2], [0, 1]]) on 5x6.
        (Crop(name="c", before=(1, 0), after=(2, 1)), (3, 5, 6), (3, 2, 5)),
        (Upsample(name="u"), (3, 5, 6, 7), (3, 10, 12, 14)),
        (Upsample(name="u", size=(9,)), (3, 20), (3, 9)),
        (Upsample(name="u", size=(9,)), (3, 20, 4), (3, 9, 9)),
        (Upsample(name="u", factor=(2.7,)), (3, 20), (3, 54)),
        (ChannelShuffle(name="s", groups=3), (6, 4, 4), (6, 4, 4)),
    ],
)
def test_sizes_are_what_the_frameworks_give(layer: Layer, shape: Shape, output: Shape) -> None:
    row = count_layer(layer, (shape,))
    assert row.problem is None
    assert row.output_shape == output


@pytest.mark.parametrize(
    ("layer", "shape", "field", "message"),
    [
        (
            PixelShuffle(name="s", block_size=2),
            (9, 3, 3),
            "block_size",
            "block size 2 needs channels that 4 divides, not 9: 8 or 12 channels would do",
        ),
        (
            PixelUnshuffle(name="s", block_size=4),
            (3, 6, 9),
            "block_size",
            "block size 4 does not divide 6x9: 3 would",
        ),
        (
            ChannelShuffle(name="s", groups=4),
            (6, 5, 5),
            "groups",
            "groups 4 does not divide 6 channels: 3 or 6 would",
        ),
        (
            Crop(name="c", before=(3,), after=(2,)),
            (3, 5, 6),
            "before",
            "3 and 2 leave nothing of the size 5: 4 in all is the most",
        ),
        (
            Upsample(name="u", factor=(0.3,)),
            (3, 3, 6),
            "factor",
            "factor 0.3 leaves nothing of the size 3: 1/3 is the least",
        ),
        (Upsample(name="u", size=(1, 2, 3)), (3, 5, 6), "size", "it takes 1 or 2 numbers, not 3"),
        (Pad(name="p", before=(1, 1)), (3, 5, 6, 7), "before", "it takes 1 or 3 numbers, not 2"),
        (
            Pad(name="p", before=(1,)),
            (10,),
            "inputs",
            "Pad takes channels and positions, but its input has only 10 values",
        ),
    ],
)
def test_what_does_not_fit_is_said_with_what_would(
    layer: Layer, shape: Shape, field: str, message: str
) -> None:
    problem = count_layer(layer, (shape,)).problem
    assert problem is not None
    assert (problem.field, problem.message) == (field, message)


def seen(layer: Layer, shape: Shape) -> list[list[set[int]]]:
    """Returns which positions of its input each position of the output sees, axis by axis."""
    row = count_layer(layer, (shape,))
    assert row.output_shape is not None
    windows = layer.window((shape,), row.output_shape)
    assert windows is not None
    found = []
    for window, size, new in zip(windows, shape[1:], row.output_shape[1:], strict=True):
        spread = {place * window.up: place for place in range(size)}
        starts = [place * window.stride - window.before for place in range(new)]
        taps = [range(start, start + window.kernel) for start in starts]
        found.append([{spread[tap] for tap in line if tap in spread} for line in taps])
    return found


@pytest.mark.parametrize(
    ("layer", "shape", "lines"),
    [
        (Pad(name="p", before=(2,), after=(1,)), (3, 2), [[set(), set(), {0}, {1}, set()]]),
        (Crop(name="c", before=(2,), after=(1,)), (3, 5), [[{2}, {3}]]),
        (Upsample(name="u"), (3, 2), [[{0}, {0}, {1}, {1}]]),
        (Upsample(name="u", factor=(0.5,)), (3, 4), [[{0}, {2}]]),
        (Upsample(name="u", size=(2, 6)), (3, 2, 2), [[{0}, {1}], [{0}] * 3 + [{1}] * 3]),
        (PixelShuffle(name="s", block_size=2), (4, 1, 2), [[{0}] * 2, [{0}, {0}, {1}, {1}]]),
        (PixelUnshuffle(name="s", block_size=2), (1, 2, 4), [[{0, 1}], [{0, 1}, {2, 3}]]),
        (Slice(name="s", axis=1, start=1, step=2), (3, 6), [[{1}, {3}, {5}]]),
        (Slice(name="s", axis=1, start=-2), (3, 6, 1), [[{4}, {5}], [{0}]]),
        (Slice(name="s", start=1), (3, 2), [[{0}, {1}]]),
        (Split(name="s", parts=2, part=1, axis=1), (3, 6), [[{3}, {4}, {5}]]),
    ],
)
def test_a_position_sees_those_it_comes_from(
    layer: Layer, shape: Shape, lines: list[list[set[int]]]
) -> None:
    assert seen(layer, shape) == lines


@pytest.mark.parametrize(
    ("layer", "shapes"),
    [
        (Upsample(name="u", factor=(1.5,)), ((3, 4),)),
        (KINDS["Permute"].fresh("p", order=(1, 0, 2)), ((4, 4, 4),)),
        (KINDS["Transpose"].fresh("t"), ((4, 4, 4),)),
        (KINDS["Roll"].fresh("r", shifts=(1,), over=(1,)), ((3, 4),)),
        (KINDS["MatMul"].fresh("m"), ((4, 4), (4, 4))),
    ],
)
def test_what_mixes_positions_is_said_to_see_all(layer: Layer, shapes: tuple[Shape, ...]) -> None:
    output = count_layer(layer, shapes).output_shape
    assert output is not None
    assert layer.window(shapes, output) is None


@pytest.mark.parametrize(
    ("fill", "before", "after", "said"),
    [
        ("reflect", (0, 3), (0, 0), None),
        ("reflect", (0, 4), (0, 0), ("before", "makes no 4 values of the size 4: 3 are the most")),
        ("reflect", (0, 1), (6, 0), ("after", "makes no 6 values of the size 6: 5 are the most")),
        ("circular", (6, 4), (6, 4), None),
        ("circular", (6, 5), (6, 4), ("before", "makes no 5 values of the size 4: 4 are the most")),
        ("replicate", (9, 9), (9, 9), None),
        ("zeros", (9, 9), (9, 9), None),
    ],
)
def test_a_border_is_no_wider_than_what_it_repeats(
    fill: str, before: tuple[int, int], after: tuple[int, int], said: tuple[str, str] | None
) -> None:
    # As PyTorch's `ReflectionPad2d` and `CircularPad2d` refuse them.
    pad = KINDS["Pad"].fresh("p", fill=fill, before=before, after=after)
    problem = count_layer(pad, ((2, 6, 4),)).problem
    assert (problem and (problem.field, problem.message)) == (
        said and (said[0], f"fill {fill} {said[1]}")
    )


def test_a_tile_says_how_many_repeats_it_takes() -> None:
    problem = count_layer(KINDS["Tile"].fresh("t", repeats=(2, 2)), ((3, 4, 5),)).problem
    assert problem is not None
    assert problem.message == "it takes 3 repeats, one an axis of its input 3x4x5, not 2"
