"""Sums, products and concatenations."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds.merge import Add, Concat, MatMul, Multiply, Subtract
from cnnparam_gui.core.shapes import Shape


def test_a_sum_wants_one_shape() -> None:
    assert count_layer(Add(name="a"), ((8, 4, 4),) * 3).output_shape == (8, 4, 4)
    for other, written in (((4, 4, 4), "4x4x4"), ((8, 4, 5), "8x4x5"), ((8,), "8")):
        problem = count_layer(Add(name="a"), ((8, 4, 4), (8, 4, 4), other)).problem
        assert problem is not None
        said = f"of one shape, or of size 1 where they differ, not 8x4x4 and {written}: "
        assert problem.message.startswith(f"Add takes inputs {said}")


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


SHAPES = st.lists(st.integers(1, 3), min_size=1, max_size=4).map(tuple)


def spread_out(first: Shape, second: Shape) -> set[tuple[int, ...]] | None:
    """Goes through the places of two inputs lined up at their ends; None where one is missing."""
    rank = max(len(first), len(second))
    a, b = ((1,) * (rank - len(shape)) + shape for shape in (first, second))
    places = set()
    for place in itertools.product(*(range(max(sizes)) for sizes in zip(a, b, strict=True))):
        for sizes in (a, b):
            if any(at >= size != 1 for at, size in zip(place, sizes, strict=True)):
                return None
        places.add(place)
    return places


@given(SHAPES, SHAPES)
def test_what_is_broadcast_has_a_value_at_every_place(first: Shape, second: Shape) -> None:
    places = spread_out(first, second)
    row = count_layer(Multiply(name="m"), (first, second))
    if places is None:
        assert row.problem is not None
        assert row.problem.field == "inputs"
    else:
        assert row.output_shape == tuple(max(at) + 1 for at in zip(*places, strict=True))


def test_squeeze_and_excitation_multiplies_channels_by_their_weights() -> None:
    assert count_layer(Multiply(name="m"), ((64, 1, 1), (64, 7, 7))).output_shape == (64, 7, 7)
    problem = count_layer(Multiply(name="m"), ((32, 1, 1), (64, 7, 7))).problem
    assert problem is not None
    assert problem.message == (
        "Multiply takes inputs of one shape, or of size 1 where they differ, "
        "not 32x1x1 and 64x7x7: 32 and 64 on axis -3"
    )


def test_a_difference_is_of_two() -> None:
    problem = count_layer(Subtract(name="s"), ((8,),) * 3).problem
    assert problem is not None
    assert problem.message == "Subtract takes 2 inputs, not 3"


@given(*[st.integers(1, 3)] * 3, st.lists(st.integers(1, 3), max_size=1))
def test_a_matrix_product_multiplies_rows_by_columns(
    rows: int, inner: int, columns: int, places: list[int]
) -> None:
    products = 0
    for _ in itertools.product(*map(range, [*places, rows, columns, inner])):
        products += 1
    row = count_layer(MatMul(name="m"), ((*places, rows, inner), (inner, columns)))
    assert row.output_shape == (*places, rows, columns)
    assert row.macs == products


def test_heads_are_multiplied_each_on_its_own() -> None:
    # 12 heads of 197 queries and 197 keys of 64 values, as in ViT-B/16.
    row = count_layer(MatMul(name="qk"), ((12, 197, 64), (12, 64, 197)))
    assert row.output_shape == (12, 197, 197)
    assert row.macs == 12 * 197 * 64 * 197


@pytest.mark.parametrize(
    ("shapes", "message"),
    [
        (
            ((4, 5), (6, 7)),
            "MatMul of 4x5 and 6x7: the first has 5 columns, but the second 6 rows",
        ),
        (((5,), (5, 7)), "MatMul takes matrices, but an input has only 5 values"),
        (
            ((2, 4, 5), (3, 5, 7)),
            (
                "MatMul of the other axes takes inputs of one shape, or of size 1 where they "
                "differ, not 2 and 3: 2 and 3 on axis -1"
            ),
        ),
    ],
)
def test_matrices_that_do_not_fit_are_a_problem(shapes: tuple[Shape, ...], message: str) -> None:
    problem = count_layer(MatMul(name="m"), shapes).problem
    assert problem is not None
    assert problem.message == message
