"""Which row's storage an output lies in."""

from hypothesis import given

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.reduction import Slice
from cnnparam_gui.core.kinds.reshape import Flatten, Permute, Reshape, Transpose
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.storage import owners
from tests import strategies

X = Input(name="x", shape=(4, 6, 5))
CONV = Conv2d(name="c", filters=4, kernel=(1,))


def owned(*layers: Layer, training: bool = False) -> list[int]:
    """Counts rows and returns the owners."""
    counts = count(Network(layers))
    assert not counts.problems
    return owners(counts, training=training)


def test_a_view_and_a_row_in_place_lie_where_their_input_does() -> None:
    assert owned(X, CONV, ReLU(name="r", inplace=True), Flatten(name="f")) == [0, 1, 1, 1]
    assert owned(X, CONV, ReLU(name="r")) == [0, 1, 2]


def test_a_sum_in_place_lies_where_its_first_input_does() -> None:
    other = Conv2d(name="d", filters=4, kernel=(1,))
    assert owned(X, CONV, other, Add(name="s", inputs=("d", "c"), inplace=True)) == [0, 1, 2, 2]


def test_dropout_has_an_output_of_its_own_while_training() -> None:
    assert owned(X, CONV, Dropout(name="d")) == [0, 1, 1]
    assert owned(X, CONV, Dropout(name="d"), training=True) == [0, 1, 2]
    assert owned(X, CONV, Dropout(name="d", inplace=True), training=True) == [0, 1, 1]
    assert owned(X, CONV, Dropout(name="d", rate=0.0), training=True) == [0, 1, 1]


def test_flattening_axes_that_were_permuted_is_a_copy() -> None:
    turned = Permute(name="p", order=(1, 2, 0))
    assert owned(X, turned, Flatten(name="f")) == [0, 0, 2]
    # Height and width still follow one another, as in a vision transformer's patches.
    assert owned(X, turned, Flatten(name="f", end_axis=1)) == [0, 0, 0]
    assert owned(X, turned, Permute(name="q", order=(2, 0, 1)), Flatten(name="f")) == [0, 0, 0, 0]


def test_a_stretch_of_channels_is_seen_but_one_of_columns_cannot_be_flattened() -> None:
    assert owned(X, Slice(name="s", stop=2), Reshape(name="f", shape=(-1,))) == [0, 0, 0]
    columns = Slice(name="s", axis=2, stop=2)
    assert owned(X, columns, Reshape(name="f", shape=(-1,))) == [0, 0, 2]


def test_every_other_channel_and_swapped_axes_cannot_be_flattened() -> None:
    assert owned(X, Slice(name="s", step=2), Flatten(name="f")) == [0, 0, 2]
    square = Input(name="x", shape=(4, 6, 6))
    assert owned(square, Transpose(name="t"), Flatten(name="f")) == [0, 0, 2]
    assert owned(X, Transpose(name="t"), Transpose(name="u"), Flatten(name="f")) == [0, 0, 0, 0]


def test_what_has_no_shape_owns_itself() -> None:
    counts = count(Network((Flatten(name="f"), ReLU(name="r", inplace=True))))
    assert owners(counts, training=False) == [0, 1]


@given(strategies.networks())
def test_an_owner_owns_itself_and_stands_first(network: Network) -> None:
    counts = count(network)
    for training in (False, True):
        owner = owners(counts, training=training)
        assert all(owner[first] == first <= row for row, first in enumerate(owner))
