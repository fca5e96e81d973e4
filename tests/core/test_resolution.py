"""Larger and smaller inputs."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.resolution import resolution, with_resolution
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files import gallery


def resized(size: int, *shapes: Shape) -> list[Shape]:
    rows = tuple(Input(name=f"input{n}", shape=shape) for n, shape in enumerate(shapes))
    found = with_resolution(Network(rows), size).apply(Network(rows))
    return [layer.shape for layer in found.layers if isinstance(layer, Input)]


@pytest.mark.parametrize(
    ("shape", "size", "expected"),
    [
        ((3, 224, 224), 160, (3, 160, 160)),
        ((3, 100, 150), 50, (3, 50, 75)),
        ((3, 2, 3), 1, (3, 1, 2)),  # 1.5 goes up
        ((2, 16000), 8000, (2, 8000)),
        ((3, 16, 112, 112), 56, (3, 16, 56, 56)),
        ((10,), 5, (10,)),
    ],
)
def test_sizes_keep_their_proportions(shape: Shape, size: int, expected: Shape) -> None:
    assert resized(size, shape) == [expected]


def test_other_inputs_follow_the_first() -> None:
    assert resized(16, (4,), (3, 32, 32), (1, 8, 8)) == [(4,), (3, 16, 16), (1, 4, 4)]


def test_which_input_says_the_resolution() -> None:
    assert resolution(gallery.load("vgg16")) == 224
    assert resolution(Network((Input(name="noise", shape=(100,)),))) is None


def test_vgg_without_its_dense_rows_has_a_quarter_of_the_macs_at_half() -> None:
    network = gallery.load("vgg16")
    small = count(with_resolution(network, 112).apply(network))
    convolutions = [row for row in count(network).rows[:19] if row.macs]
    assert sum(row.macs for row in small.rows[:19]) * 4 == sum(row.macs for row in convolutions)
