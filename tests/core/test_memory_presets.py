"""The ways to estimate the memory of activations, against the tools that they are named after."""

import pytest
from hypothesis import given

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.attention import MultiHeadAttention
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.embedding import Scale as LayerScale
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.memory_presets import PRESETS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import DATA_TYPES
from cnnparam_gui.files import gallery
from tests import oracle, strategies
from tests.core.test_conventions import lecture_vgg16

BYTES = Scale(DATA_TYPES["int8"])
MIB = 2**20

TORCHINFO: dict[str, oracle.Record] = {
    model: record
    for model, record in oracle.read("tools/figures")["models"].items()
    if "output_bytes" in record.get("torchinfo", {})
}

# The forward/backward pass size that torchsummary 1.5.1 prints for torchvision's models, in MiB.
TORCHSUMMARY = {
    "alexnet": 8.38,
    "vgg16": 218.78,
    "vgg16_bn": 322.14,
    "resnet18": 62.79,
    "resnet50": 286.56,
    "resnext50_32x4d": 361.78,
    "squeezenet1_0": 91.80,
    "shufflenet_v2_x1_0": 47.94,
    "mobilenet_v2": 152.87,
    "mobilenet_v3_small": 34.61,
    "mnasnet1_0": 123.38,
    "efficientnet_b0": 173.65,
    "convnext_tiny": 256.13,
}


def counted(model: str, shape: tuple[int, ...] = (3, 224, 224)) -> NetworkCount:
    """Counts a model with all its modules, on an input."""
    if model == "vgg16":  # the gallery's is the lecture's, without activations and dropout
        return count(oracle.network(model))
    network = gallery.load(model)
    if network.layers[0].output_shape(()) != shape:
        network = gallery.load(f"{model}:resolution={shape[-2]}x{shape[-1]}")
    return count(network)


def estimate(name: str, *layers: Layer, scale: Scale = BYTES) -> int:
    """Estimates rows by a preset."""
    return estimated(name, count(Network(layers)), scale)


def estimated(name: str, counts: NetworkCount, scale: Scale) -> int:
    """Estimates a counted network by a preset."""
    return PRESETS[name].estimate(Measured(counts), scale)


@pytest.mark.parametrize("model", TORCHINFO)
def test_torchinfo(model: str) -> None:
    record = TORCHINFO[model]
    counts = counted(model, tuple(record["input"][1:]))
    for batch in (1, 4):
        found = estimated("torchinfo", counts, Scale(batch=batch))
        assert found == batch * record["torchinfo"]["output_bytes"]


@pytest.mark.parametrize("model", TORCHSUMMARY)
def test_torchsummary(model: str) -> None:
    found = estimated("torchsummary", counted(model), Scale())
    if model == "mobilenet_v2":
        # torchvision pools by a function here, whose 1,280 values the tool does not see.
        found -= 2 * 1_280 * 4
    assert round(found / MIB, 2) == TORCHSUMMARY[model]


def test_the_lecture_sums_every_row_and_doubles_it() -> None:
    # 15,237,608 values (CS231n's table summed by hand in COUNTING.md).
    counts = count(lecture_vgg16())
    assert estimated("lecture", counts, Scale()) == 60_950_432
    assert estimated("lecture-training", counts, Scale()) == 121_900_864


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


def test_an_attention_is_a_module_of_several() -> None:
    tokens = Input(name="x", shape=(5, 8))
    rows = (tokens, MultiHeadAttention(name="a", heads=2))
    assert estimate("torchinfo", *rows) == 0  # it calls its projections as functions
    assert estimate("torchsummary", *rows) == 2 * 40


def test_a_preset_is_called_by_its_name_and_says_what_it_sums() -> None:
    for name, preset in PRESETS.items():
        assert preset.name == name
        assert preset.title
        assert preset.help.endswith(".")
    assert next(iter(PRESETS)) == "lecture"


@given(strategies.networks())
def test_what_tools_see_is_no_more_than_twice_every_row_and_block(network: Network) -> None:
    counts = count(network)
    most = estimated("lecture-training", counts, BYTES)
    assert 0 <= estimated("torchinfo", counts, BYTES) <= most
    blocks = sum(len(layer.block.split(".")) for layer in network.layers)
    assert estimated("torchsummary", counts, BYTES) <= most * (1 + blocks)
