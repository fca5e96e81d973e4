"""Rows with their shapes: as counting finds them, whatever framework they follow."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.frameworks import FrameworkName
from cnnparam_gui.core.kinds.unknown import format_tensors
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from cnnparam_gui.files.traced import TracedRows, weight


@pytest.mark.parametrize(("semantics", "size"), [("pytorch", 5), ("caffe", 6)])
def test_shapes_are_those_of_the_count(semantics: FrameworkName, size: int) -> None:
    rows = TracedRows(semantics, Request())
    rows.add("Input", "image", values={"shape": (3, 12, 12)})
    pool = rows.add("MaxPool2d", "pool", values={"kernel": (3, 3), "stride": (2, 2)})
    joined = rows.add("Concat", "joined", (pool, pool))
    assert rows.shape(joined) == (6, size, size)
    assert count(rows.network(semantics=semantics)).rows[-1].outputs == ((6, size, size),)


def test_what_is_below_an_unknown_shape_is_unknown() -> None:
    rows = TracedRows("pytorch", Request())
    image = rows.add("Input", "image", values={"shape": (3, 12, 12)})
    below = rows.add("ReLU", "relu", (rows.add("Unknown", "odd"),))
    assert rows.shape(below) is None
    assert rows.shapes([image, below]) is None
    assert rows.shapes([image]) == ((3, 12, 12),)


def test_a_row_that_cannot_be_has_no_shape() -> None:
    rows = TracedRows("pytorch", Request())
    rows.add("Input", "image", values={"shape": (3, 2, 2)})
    assert rows.shape(rows.add("MaxPool2d", "pool", values={"kernel": (3, 3)})) is None
    assert rows.shape(rows.add("Add", "sum", ("image",))) is None


def test_an_axis_is_bounded() -> None:
    rows = TracedRows("pytorch", Request())
    rows.add("Input", "image", values={"shape": (2**31, 2, 2)})
    with pytest.raises(FileProblem, match="more than 2,147,483,648 values"):
        rows.add("Flatten", "flat")


def test_declared_tensors_are_weights_and_biases() -> None:
    tensors = (weight("input.weight", 3, 4), weight("input.bias", 3))
    assert [tensor.role for tensor in tensors] == ["weight", "bias"]
    assert format_tensors(tensors) == "input.weight 3x4, input.bias 3"
