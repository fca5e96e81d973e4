"""The ways to estimate the memory of activations, against the tools that they are named after."""

import pytest
from hypothesis import given

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.embedding import Scale as LayerScale
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.memory_presets import PRESETS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import gallery
from tests import oracle, strategies
from tests.core.test_conventions import lecture_vgg16

BYTES = Scale(DATA_TYPES["int8"])
MIB = 2**20

TORCHINFO = {
    "alexnet": 3_953_472,
    "vgg16": 108_453_696,
    "resnet18": 39_747_392,
    "mobilenet_v2": 106_857_792,
    "densenet121": 180_541_248,
}
"""`total_output_bytes` of torchinfo 1.8.0 for torchvision's models on one 3x224x224 image."""

TORCHSUMMARY = {"alexnet": 8.38, "vgg16": 218.78, "resnet18": 62.79, "mobilenet_v2": 152.87}
"""The forward/backward pass size that torchsummary 1.5.1 prints for them, in MiB."""


def counted(model: str) -> NetworkCount:
    """Counts a model with all its modules."""
    return count(oracle.network(model) if model == "vgg16" else gallery.load(model))


def estimate(name: str, *layers: Layer, scale: Scale = BYTES) -> int:
    """Estimates rows by a preset."""
    return PRESETS[name].estimate(count(Network(layers)), scale)


@pytest.mark.parametrize("model", TORCHINFO)
@pytest.mark.parametrize("batch", [1, 4])
def test_torchinfo(model: str, batch: int) -> None:
    found = PRESETS["torchinfo"].estimate(counted(model), Scale(batch=batch))
    assert found == batch * TORCHINFO[model]


@pytest.mark.parametrize("model", TORCHSUMMARY)
def test_torchsummary(model: str) -> None:
    found = PRESETS["torchsummary"].estimate(counted(model), Scale())
    if model == "mobilenet_v2":
        # torchvision pools by a function here, whose 1,280 values the tool does not see.
        found -= 2 * 1_280 * 4
    assert round(found / MIB, 2) == TORCHSUMMARY[model]


def test_the_lecture_sums_every_row_and_doubles_it() -> None:
    # 15,237,608 values (CS231n's table summed by hand in COUNTING.md).
    counts = count(lecture_vgg16())
    assert PRESETS["lecture"].estimate(counts, Scale()) == 60_950_432
    assert PRESETS["lecture-training"].estimate(counts, Scale()) == 121_900_864


X = Input(name="x", shape=(3, 4, 4))


def test_torchinfo_sees_modules_with_parameters_only() -> None:
    conv = Conv2d(name="a", filters=5, kernel=(1,))
    # A layer scale is a tensor of the block around it, no module.
    rows = (X, conv, ReLU(name="r"), LayerScale(name="s"))
    assert estimate("torchinfo", *rows) == 2 * 80


def test_torchsummary_sees_modules_and_no_functions() -> None:
    conv = Conv2d(name="a", filters=5, kernel=(1,))
    rows = (X, conv, ReLU(name="r"), Add(name="s", inputs=("a", "r")))
    assert estimate("torchsummary", *rows) == 2 * (80 + 80)


def test_torchsummary_sees_blocks_that_name_their_parts_and_none_that_number_them() -> None:
    def conv(name: str, block: str) -> Conv2d:
        return Conv2d(name=name, block=block, filters=5, kernel=(1,))

    pool = AdaptiveAvgPool2d(name="b.1.pool", block="b.1", output_size=(1,))
    # b holds 0 and 1, as a Sequential; b.0 holds conv, b.1 ends with its pooling of 5 values.
    named = (X, conv("b.0.conv", "b.0"), conv("b.1.conv", "b.1"), pool)
    assert estimate("torchsummary", *named) == 2 * (80 + 80 + 5 + 80 + 5)
    numbered = (X, conv("b.0", "b"), conv("b.1", "b"))
    assert estimate("torchsummary", *numbered) == 2 * (80 + 80)
    # What is not called after its place may stand for anything.
    assert estimate("torchsummary", X, conv("conv1", "b")) == 2 * 80


def test_a_preset_is_called_by_its_name_and_says_what_it_sums() -> None:
    for name, preset in PRESETS.items():
        assert preset.name == name
        assert preset.title
        assert preset.help.endswith(".")
    assert next(iter(PRESETS)) == "lecture"


@given(strategies.networks())
def test_what_tools_see_is_no_more_than_twice_every_row_and_block(network: Network) -> None:
    counts = count(network)
    most = PRESETS["lecture-training"].estimate(counts, BYTES)
    assert 0 <= PRESETS["torchinfo"].estimate(counts, BYTES) <= most
    blocks = sum(len(layer.block.split(".")) for layer in network.layers)
    assert PRESETS["torchsummary"].estimate(counts, BYTES) <= most * (1 + blocks)
