"""Deeper and shallower networks."""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.depths import Stage, stages, with_depth
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.files import gallery


def stage(network: Network, name: str) -> Stage:
    return next(found for found in stages(count(network)) if found.name == name)


def deepened(network: Network, **depths: int) -> Network:
    for name, depth in depths.items():
        network = with_depth(network, stage(network, name), depth).apply(network)
    return network


def conv(name: str, filters: int, block: str, *inputs: str) -> Conv2d:
    return Conv2d(name=name, filters=filters, kernel=(3,), padding=(1,), block=block, inputs=inputs)


@pytest.mark.parametrize(
    ("small", "large", "depths"),
    [  # He et al., 2015, table 1
        ("resnet18", "resnet34", {"layer1": 3, "layer2": 4, "layer3": 6, "layer4": 3}),
        ("resnet50", "resnet101", {"layer3": 23}),
        ("resnet101", "resnet152", {"layer2": 8, "layer3": 36}),
        ("resnet20", "resnet56", {"layer1": 9, "layer2": 9, "layer3": 9}),
        ("vit_b_16", "vit_b_16", {"encoder.layers.encoder_layer": 12}),
    ],
)
def test_a_deeper_network_is_the_one_that_is_built(
    small: str, large: str, depths: dict[str, int]
) -> None:
    before, built = gallery.load(small), gallery.load(large)
    now = {found.name: found.depth for found in stages(count(built))}
    assert {name: now[name] for name in depths} == depths
    assert deepened(before, **depths).layers == built.layers
    back = {found.name: found.depth for found in stages(count(before)) if found.name in depths}
    assert deepened(built, **back).layers == before.layers


def test_swin_and_efficientnet_repeat_residual_blocks() -> None:
    assert [found.depth for found in stages(count(gallery.load("swin_t")))] == [2, 2, 6, 2]
    names = [found.name for found in stages(count(gallery.load("efficientnet_b5")))]
    assert names == [f"features.{number}" for number in range(1, 8)]


def test_a_row_below_that_names_the_last_block_takes_the_new_last_one() -> None:
    network = Network(
        (
            Input(name="input", shape=(8, 4, 4)),
            conv("b.0.conv", 8, "b.0"),
            conv("b.1.conv", 8, "b.1"),
            ReLU(name="relu"),
            Add(name="add", inputs=("relu", "b.1.conv")),
        )
    )
    deeper = deepened(network, b=4)
    assert [layer.name for layer in deeper.layers[1:5]] == [f"b.{n}.conv" for n in range(4)]
    assert deeper.layers[-1].inputs == ("relu", "b.3.conv")
    assert deepened(deeper, b=1).layers[-1].inputs == ("relu", "b.0.conv")
    # A convolution of 8 channels has 9 x 8 x 8 + 8 = 584 parameters.
    assert count(deeper).totals.parameters == 4 * 584


@pytest.mark.parametrize("name", ["vgg11", "alexnet", "lenet5", "densenet121", "unet"])
def test_what_gives_another_shape_cannot_be_repeated(name: str) -> None:
    assert stages(count(gallery.load(name))) == []


def test_a_block_that_others_look_into_cannot_be_repeated() -> None:
    rows = (
        Input(name="input", shape=(8, 4, 4)),
        conv("a.0.one", 8, "a.0"),
        conv("a.0.two", 8, "a.0"),
        Add(name="add", inputs=("a.0.one", "a.0.two")),
    )
    assert stages(count(Network(rows))) == []
    assert [found.name for found in stages(count(Network(rows[:-1])))] == ["a"]


def test_an_empty_network_has_no_stages() -> None:
    assert stages(count(Network())) == []


def test_a_block_with_a_row_that_cannot_be_counted_is_not_repeated() -> None:
    broken = conv("stem.conv", 64, "stem", "input", "input")  # a convolution takes one input
    kept = ReLU(name="stem.relu", block="stem", inputs=("input",))
    network = Network((Input(name="input", shape=(4, 8)), broken, kept))
    assert count(network).rows[1].problem
    assert stages(count(network)) == []
    fine = Network((network.layers[0], kept))
    assert [found.name for found in stages(count(fine))] == ["stem"]
