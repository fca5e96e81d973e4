"""The base of every layer kind."""

import msgspec
import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d, Conv3d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem

CONV = Conv2d(name="c", filters=8, kernel=(3, 3))


def test_a_layer_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        CONV.filters = 9  # type: ignore[misc]  # frozen


def test_a_copy_has_other_values_and_leaves_the_first_alone() -> None:
    copy = CONV.with_values(filters=9, padding="same")
    assert (copy.filters, copy.padding, copy.kernel) == (9, "same", (3, 3))
    assert (CONV.filters, CONV.padding) == (8, (0, 0))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("filters", 0),
        ("filters", 2**31 + 1),
        ("kernel", (3,)),
        ("kernel", (3, 3, 3)),
        ("kernel", (0, 3)),
        ("kernel", ()),
        ("padding", "valid"),
        ("padding", (-1, 0)),
        ("name", ""),
        ("name", "a,b"),
        ("name", "x" * 201),
        ("name", "half \ud800"),
        ("inputs", ("a,b",)),
    ],
)
def test_a_copy_with_a_value_out_of_bounds_is_refused(field: str, value: object) -> None:
    with pytest.raises(FieldError):
        CONV.with_values(**{field: value})


def test_a_file_does_not_say_what_is_usual_anyway() -> None:
    written = msgspec.json.decode(msgspec.json.encode(ReLU(name="r")))
    assert written == {"kind": "ReLU", "name": "r"}


def test_a_fresh_row_takes_other_values_than_the_usual() -> None:
    assert Conv3d.fresh("c", filters=7).filters == 7
    assert Conv3d.fresh("c").kernel == (3, 3, 3)
    assert Input.fresh("x").shape == (3, 224, 224)


def test_spatial_sizes_are_those_after_the_channels() -> None:
    assert CONV.spatial((3, 5, 7)) == (5, 7)
    with pytest.raises(LayerProblem) as caught:
        CONV.spatial((3, 5))
    assert caught.value.problem.field == "inputs"
    assert "channels x height x width, but its input is 3x5" in caught.value.problem.message


def test_kinds_that_look_alike_are_not_equal() -> None:
    layers: list[Layer] = [Conv2d(name="c", filters=8, kernel=(3, 3)), ReLU(name="c")]
    assert layers[0] == CONV
    assert layers[1] != CONV
