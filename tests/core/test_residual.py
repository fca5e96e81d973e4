"""Rows made residual, held to the residual networks of the gallery."""

import msgspec
import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv1d, Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.residual import make_residual
from cnnparam_gui.files import gallery
from tests.core.chains import net, text


def chain(*layers: Layer, shape: tuple[int, ...] = (4, 8, 8)) -> Network:
    return Network((Input(name="x", shape=shape), *layers))


def conv(name: str, filters: int, stride: int = 1, *, bias: bool = True) -> Conv2d:
    return Conv2d(
        name=name, filters=filters, kernel=(3, 3), stride=(stride,) * 2, padding=(1, 1), bias=bias
    )


def plain(network: Network) -> Network:
    """Leaves out every sum and projection: each row takes the one above it."""
    layers = tuple(
        msgspec.structs.replace(layer, inputs=())
        for layer in network.layers
        if not isinstance(layer, Add) and "downsample" not in layer.name
    )
    return Network(layers, semantics=network.semantics)


@pytest.mark.parametrize(
    "architecture", ["resnet18", "resnet34", "resnet50", "resnext50_32x4d", "wide_resnet50_2"]
)
def test_blocks_made_residual_are_the_gallerys(architecture: str) -> None:
    wanted = gallery.load(architecture)
    network = plain(wanted)
    blocks = dict.fromkeys(
        layer.block for layer in network.layers if layer.block.startswith("layer")
    )
    for block in blocks:
        rows = [row for row, layer in enumerate(network.layers) if layer.block == block]
        network = make_residual(count(network), rows).apply(network)
    skips = {layer.name: layer for layer in wanted.layers}
    for layer in network.layers:
        assert layer == skips[layer.name]
    assert [layer.name for layer in network.layers] == [layer.name for layer in wanted.layers]
    assert count(network).totals == count(wanted).totals


@pytest.mark.parametrize(
    ("before", "rows", "after"),
    [
        ("x a b c", {1, 2}, "x a s(a+x) b c"),  # b is an activation: the sum stands before it
        ("x a b c(b)", {1, 2}, "x a s(a+x) b c(b)"),
        ("x a", {1}, "x a s(a+x)"),
        ("x a b(a) c(a)", {1}, "x a s(a+x) b(s) c(s)"),
        ("x a b(x) c", {2}, "x a b(x) s(b+x) c"),
    ],
)
def test_what_took_the_rows_takes_the_sum(before: str, rows: set[int], after: str) -> None:
    network = net(before)
    edit = make_residual(count(network), rows)
    assert text(edit.apply(network)).replace("add", "s") == after
    assert edit.inverse(network).apply(edit.apply(network)) == network


@pytest.mark.parametrize(
    ("size", "stride"), [(8, 2), (7, 2), (9, 4), (1, 2), (2, 2), (5, 3), (224, 4)]
)
def test_the_projection_strides_as_the_branch_does(size: int, stride: int) -> None:
    network = chain(conv("a", 4, stride), conv("b", 6), shape=(4, size, size))
    after = make_residual(count(network), {1, 2}).apply(network)
    projection = after.layers[3]
    assert isinstance(projection, Conv2d)
    assert (projection.filters, projection.kernel, projection.stride) == (
        6,
        (1, 1),
        (stride, stride),
    )
    assert projection.inputs == ("x",)
    assert not count(after).problems


def test_what_pools_is_strided_past() -> None:
    # 8 -> 4 by a stride of 2, like the pooling; 9 -> 4 by none, for 3 leaves 3 and 2 leaves 5.
    even = Network(
        (
            Input(name="x", shape=(4, 8, 8)),
            conv("a", 4),
            MaxPool2d(name="p", kernel=(2, 2), stride=(2, 2)),
        )
    )
    wider = msgspec.structs.replace(even, layers=(*even.layers[:1], conv("a", 6), even.layers[2]))
    for network in (even, wider):
        after = make_residual(count(network), {1, 2}).apply(network)
        assert not count(after).problems
    odd = msgspec.structs.replace(even, layers=(Input(name="x", shape=(4, 9, 9)), *even.layers[1:]))
    with pytest.raises(FieldError, match="No stride of a 1x1"):
        make_residual(count(odd), {1, 2})


def test_the_projection_is_normed_where_the_rows_end_with_a_norm() -> None:
    network = chain(conv("a", 8, bias=False), BatchNorm2d(name="n"), ReLU(name="r", inplace=True))
    after = make_residual(count(network), {1, 2, 3}).apply(network)
    kinds = [layer.kind() for layer in after.layers]
    assert kinds == ["Input", "Conv2d", "BatchNorm2d", "Conv2d", "BatchNorm2d", "Add", "ReLU"]
    added = after.layers[5]
    assert isinstance(added, Add)
    assert added.inplace
    # 3x3x4x8 of the branch and 1x1x4x8 of the skip, without a bias, and two norms of 8 each.
    assert count(after).totals.parameters == 288 + 16 + 32 + 16


def test_it_is_not_normed_where_only_the_middle_is() -> None:
    network = chain(conv("a", 8), BatchNorm2d(name="n"), conv("b", 8))
    after = make_residual(count(network), {1, 2, 3}).apply(network)
    assert [layer.kind() for layer in after.layers[4:]] == ["Conv2d", "Add"]


def test_a_sound_is_projected_along_its_axis() -> None:
    sound = chain(Conv1d(name="a", filters=6, kernel=(4,), stride=(2,), padding=(1,)), shape=(4, 8))
    after = make_residual(count(sound), {1}).apply(sound)
    assert isinstance(after.layers[2], Conv1d)
    assert after.layers[2].stride == (2,)  # 8 values become 4 either way
    assert not count(after).problems


def test_numbers_are_projected_by_a_fully_connected_row() -> None:
    network = chain(Linear(name="a", units=5, bias=False), shape=(7,))
    after = make_residual(count(network), {1}).apply(network)
    assert after.layers[2] == Linear(
        name="downsample.0", units=5, bias=False, inputs=("x",), block="downsample"
    )
    assert count(after).totals.parameters == 2 * 35


def test_there_must_be_something_to_add() -> None:
    with pytest.raises(FieldError, match="no row above"):
        make_residual(count(net("x a")), {0, 1})
    with pytest.raises(FieldError, match="number of axes"):
        make_residual(count(chain(Flatten(name="f"))), {1})
    unknown = chain(Conv2d(name="a", filters=4, kernel=(99, 99)), conv("b", 4))
    with pytest.raises(FieldError, match="not known"):
        make_residual(count(unknown), {1, 2})


def test_names_that_are_there_already_are_numbered_on() -> None:
    network = net("x add a b")
    after = make_residual(count(network), {2}).apply(network)
    assert text(after) == "x add a add_2(a+add) b"
