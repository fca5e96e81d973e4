"""Operations presets, against what the tools themselves print."""

import functools
import itertools
from typing import Any

import pytest

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operation_terms import TERMS
from cnnparam_gui.core.operations import DEFAULT, PRESETS, figure, row_figures, tally
from cnnparam_gui.files import gallery
from tests import oracle

TOOLS = {
    "fvcore": lambda record: record["fvcore"]["total"],
    "torchinfo": lambda record: record["torchinfo"]["mult_adds"],
    "thop": lambda record: int(record["thop"][0]),
    "ptflops": lambda record: record["ptflops-pytorch"][0],
    "ptflops-aten": lambda record: record["ptflops-aten"][0],
    "macs": lambda record: record["flop_counter"],
}
# What a model runs as a function and not as a module: thop does not see it, and ptflops counts a
# module's function besides the module.
UNSEEN = {
    # F.adaptive_avg_pool2d of 1280x7x7 to one value, and of 1024x7x7.
    ("mobilenet_v2", "thop"): (49 + 1) * 1280,
    ("mobilenet_v2", "ptflops"): 49 * 1280,
    ("densenet121", "thop"): (49 + 1) * 1024,
    # The pooling, and F.relu of the same 1024x7x7.
    ("densenet121", "ptflops"): 2 * 49 * 1024,
    # A class of its own for 3D convolutions: all but the stem's.
    ("r3d_18", "thop"): 39_190_265_856,
    ("r3d_18", "ptflops"): 39_190_265_856,
    # F.interpolate to 21x224x224, at eleven a value; ptflops counts a module's function besides.
    ("fcn_resnet50", "thop"): 11 * 21 * 224 * 224,
    ("fcn_resnet50", "ptflops"): 21 * 224 * 224,
    # The products of attention are one fused operator.
    ("vit_b_16", "macs"): 12 * 12 * 2 * 197 * 197 * 64,
}
# Every ReLU of these is F.relu, and some poolings are functions.
FUNCTIONAL = {
    (model, tool)
    for model in ("googlenet_noaux", "inception_v3_noaux")
    for tool in ("thop", "ptflops")
}
ALIASES = {"vgg16": "vgg16_torchvision", "fcn_resnet50": "fcn_resnet50:resolution=224"}


@functools.cache
def counted(model: str) -> NetworkCount:
    """Counts an architecture of the gallery."""
    return count(gallery.load(model))


def models() -> list[str]:
    """Lists the models that the tools were run on and that the gallery has."""
    measured = oracle.read("tools/figures")["models"]
    return [name for name in measured if gallery.has(ALIASES.get(name, name))]


@pytest.mark.parametrize(
    ("model", "tool"),
    [pair for pair in itertools.product(models(), TOOLS) if pair not in FUNCTIONAL],
)
def test_a_model_is_what_the_tool_prints(model: str, tool: str) -> None:
    printed = TOOLS[tool](oracle.read("tools/figures")["models"][model])
    found = figure(counted(ALIASES.get(model, model)), PRESETS[tool])
    assert found == printed + UNSEEN.get((model, tool), 0)


def single(kind: str, record: dict[str, Any], **fields: Any) -> NetworkCount:
    """Counts a layer on the input that the tools were run on."""
    shape = tuple(record["input"][1:])
    return count(Network((Input(name="x", shape=shape), KINDS[kind].fresh("layer", **fields))))


CONV = {"filters": 16, "kernel": (3, 3)}
UP = {"filters": 6, "kernel": (3, 3), "stride": (2, 2)}
SINGLE: dict[str, tuple[str, dict[str, Any]]] = {
    "Conv2d bias": ("Conv2d", {**CONV, "padding": (1, 1)}),
    "Conv2d nobias": ("Conv2d", {**CONV, "bias": False}),
    "Conv2d groups bias": ("Conv2d", {**CONV, "groups": 4}),
    "Conv1d bias": ("Conv1d", {"filters": 16, "kernel": (3,)}),
    "Conv3d bias": ("Conv3d", {"filters": 16, "kernel": (3, 3, 3)}),
    "ConvTranspose2d s2 bias": (
        "ConvTranspose2d",
        {**UP, "padding": (1, 1), "output_padding": (1, 1)},
    ),
    "ConvTranspose2d s2 nobias": ("ConvTranspose2d", {**UP, "padding": (1, 1), "bias": False}),
    "ConvTranspose2d groups": ("ConvTranspose2d", {**UP, "groups": 2}),
    "Linear vector": ("Linear", {"units": 32}),
    "Linear nobias": ("Linear", {"units": 32, "bias": False}),
    "Linear tokens": ("Linear", {"units": 32, "last_axis": True}),
    "BatchNorm2d": ("BatchNorm2d", {}),
    "BatchNorm2d noaffine": ("BatchNorm2d", {"scale": False, "shift": False}),
    "BatchNorm1d": ("BatchNorm1d", {}),
    "LayerNorm": ("LayerNorm", {}),
    "LayerNorm noaffine": ("LayerNorm", {"scale": False, "shift": False}),
    "GroupNorm": ("GroupNorm", {"groups": 2}),
    "InstanceNorm2d": ("InstanceNorm2d", {}),
    "InstanceNorm2d affine": ("InstanceNorm2d", {"scale": True, "shift": True}),
    **{
        kind: (kind, {})
        for kind in (
            *("ReLU", "ReLU6", "LeakyReLU", "ELU", "SELU", "SiLU", "GELU", "Mish", "Hardswish"),
            *("Hardsigmoid", "Sigmoid", "Tanh", "Softplus", "PReLU", "Flatten", "Dropout"),
            *("Softmax", "LogSoftmax"),
        )
    },
    "PReLU channel": ("PReLU", {"slopes": "channel"}),
    "MaxPool2d 2": ("MaxPool2d", {"kernel": (2, 2)}),
    "MaxPool2d 3 s2 p1": ("MaxPool2d", {"kernel": (3, 3), "stride": (2, 2), "padding": (1, 1)}),
    "AvgPool2d 3 s2": ("AvgPool2d", {"kernel": (3, 3), "stride": (2, 2)}),
    "AdaptiveAvgPool2d 1": ("AdaptiveAvgPool2d", {"output_size": (1, 1)}),
    "AdaptiveAvgPool2d 4": ("AdaptiveAvgPool2d", {"output_size": (4, 4)}),
    "AdaptiveMaxPool2d 4": ("AdaptiveMaxPool2d", {"output_size": (4, 4)}),
    "MaxPool3d 2": ("MaxPool3d", {"kernel": (2, 2, 2)}),
    "Upsample nearest": ("Upsample", {}),
    "Upsample bilinear": ("Upsample", {"mode": "linear"}),
    "PixelShuffle": ("PixelShuffle", {"block_size": 2}),
    "LocalResponseNorm": ("LocalResponseNorm", {}),
    "ZeroPad2d": ("Pad", {"before": (1, 1)}),
    "LSTM": ("LSTM", {"units": 20}),
    "LSTM 2 bi": ("LSTM", {"units": 20, "layers": 2, "bidirectional": True}),
    "GRU": ("GRU", {"units": 20}),
    "RNN": ("RNN", {"units": 20}),
    "MultiheadAttention": ("MultiHeadAttention", {"heads": 4}),
    "Embedding": ("Embedding", {"entries": 100, "features": 16}),
}
# flop_counter sees an LSTM as one operator that it does not know, and attention's products in a
# fused operator. Our MACs have both.
BLIND = {("LSTM", "macs"), ("LSTM 2 bi", "macs"), ("MultiheadAttention", "macs")}


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("case", SINGLE)
def test_a_layer_is_what_the_tool_prints(case: str, tool: str) -> None:
    record = oracle.read("tools/figures")["single"][case]
    kind, fields = SINGLE[case]
    found = figure(single(kind, record, **fields), PRESETS[tool])
    printed = TOOLS[tool](record)
    assert (found > printed) if (case, tool) in BLIND else (found == printed)


def test_the_measured_layers_are_all_here() -> None:
    """Left out: functions, which are not rows, and a module that does nothing."""
    measured = oracle.read("tools/figures")["single"]
    left = {case for case in measured if case not in SINGLE and not case.startswith("F.")}
    assert left == {"Identity"}


KERAS: dict[str, tuple[str, dict[str, Any]]] = {
    "Conv2D bias": ("Conv2d", {**CONV, "padding": (1, 1)}),
    "Conv2D nobias": ("Conv2d", {**CONV, "bias": False}),
    "DepthwiseConv2D": ("DepthwiseConv2d", {"kernel": (3, 3)}),
    "SeparableConv2D": ("SeparableConv2d", CONV),
    "Conv2DTranspose s2": ("ConvTranspose2d", UP),
    "Conv1D": ("Conv1d", {"filters": 16, "kernel": (3,)}),
    "Conv3D": ("Conv3d", {"filters": 16, "kernel": (3, 3, 3)}),
    "Dense": ("Linear", {"units": 32}),
    "Dense tokens": ("Linear", {"units": 32, "last_axis": True}),
    "BatchNormalization": ("BatchNorm2d", {}),
    "BatchNormalization dense": ("BatchNorm1d", {}),
    "ReLU": ("ReLU", {}),
    "Activation softmax": ("Softmax", {}),
    "sigmoid": ("Sigmoid", {}),
    "gelu": ("GELU", {}),
    "swish": ("SiLU", {}),
    "PReLU": ("PReLU", {"slopes": "channel"}),
    "MaxPooling2D": ("MaxPool2d", {"kernel": (2, 2)}),
    "MaxPooling2D 3 s2": ("MaxPool2d", {"kernel": (3, 3), "stride": (2, 2)}),
    "AveragePooling2D 3 s2": ("AvgPool2d", {"kernel": (3, 3), "stride": (2, 2)}),
    "GlobalAveragePooling2D": ("GlobalAvgPool2d", {}),
    "GlobalMaxPooling2D": ("GlobalMaxPool2d", {}),
    "Flatten": ("Flatten", {}),
    "Conv2D groups": ("Conv2d", {**CONV, "groups": 4}),
    "UpSampling2D": ("Upsample", {}),
    "UpSampling2D bilinear": ("Upsample", {"mode": "linear"}),
}


@pytest.mark.parametrize("case", KERAS)
def test_a_keras_layer_is_what_the_profiler_prints(case: str) -> None:
    record = oracle.read("tools/tensorflow")["single"][case]
    *sizes, channels = record["input"]
    kind, fields = KERAS[case]
    shape = (channels, *sizes) if kind != "Linear" else (*sizes, channels)
    rows: tuple[Layer, ...] = (Input(name="x", shape=shape), KINDS[kind].fresh("layer", **fields))
    assert figure(count(Network(rows)), PRESETS["keras"]) == record["total"]


def test_layer_norm_in_keras_has_steps_a_vector_besides() -> None:
    record = oracle.read("tools/tensorflow")["single"]["LayerNormalization"]
    rows = (Input(name="x", shape=(10, 64)), KINDS["LayerNorm"].fresh("norm"))
    assert figure(count(Network(rows)), PRESETS["keras"]) == record["total"]


# What the models of Keras end with, and torchvision's of the same name have not: a softmax of 1000
# values at five each, and the mean of all positions where torchvision pools to a wanted size.
KERAS_MODELS = {
    ("vgg16", "VGG16"): 5 * 1000,
    ("xception", "Xception"): 0,
    ("mobilenet_v2", "MobileNetV2"): 5 * 1000 + 7 * 7 * 1280,
    ("densenet121", "DenseNet121"): 5 * 1000 + 7 * 7 * 1024,
}


@pytest.mark.parametrize(("model", "keras"), KERAS_MODELS)
def test_a_keras_model_is_what_the_profiler_prints(model: str, keras: str) -> None:
    printed = oracle.read("tools/tensorflow")["models"][keras]["total"]
    found = figure(counted(model), PRESETS["keras"])
    assert found + KERAS_MODELS[model, keras] == printed


def test_vgg16_in_the_presets_of_the_rules() -> None:
    """The figures that COUNTING.md publishes."""
    found = {name: figure(counted("vgg16"), preset) for name, preset in PRESETS.items()}
    assert found["macs"] == 15_470_264_320
    assert found["macs-with-bias"] == 15_483_821_032
    assert found["flops"] == 2 * 15_470_264_320
    assert found["flops-with-bias"] == 2 * 15_470_264_320 + 13_556_712


def test_the_default_preset_is_the_macs_of_the_rows() -> None:
    for model in ("resnet18", "unet", "mobilenet_v3_small"):
        assert figure(counted(model), DEFAULT) == counted(model).totals.macs


@pytest.mark.parametrize("preset", PRESETS.values(), ids=list(PRESETS))
def test_rows_sum_to_the_figure(preset: Any) -> None:
    for model in ("resnet18", "unet", "lenet5"):
        counts = counted(model)
        assert sum(row_figures(counts, preset)) == figure(counts, preset)


@pytest.mark.parametrize("preset", PRESETS.values(), ids=list(PRESETS))
def test_a_preset_says_what_it_is(preset: Any) -> None:
    assert set(preset.factors) <= set(TERMS)
    assert preset.title
    assert preset.help.endswith(".")
    assert preset.unit in {"MAC", "FLOP"}
    for name, factor in preset.factors.items():
        if TERMS[name].product:  # a bridge takes a product as so many operations
            assert factor % preset.per_mac == 0


def test_a_preset_of_a_tool_has_the_version_that_was_measured() -> None:
    versions = oracle.read("tools/figures")["versions"]
    versions |= {"tensorflow": oracle.read("tools/tensorflow")["tensorflow"]}
    measured = [preset for preset in PRESETS.values() if preset.tool]
    assert len(measured) == len(PRESETS) - 4  # the four rules are no tool's
    for preset in measured:
        assert preset.version == versions[preset.tool]
        assert preset.version in preset.help


def test_a_row_whose_output_is_unknown_counts_nothing() -> None:
    rows = (
        Input(name="x", shape=(3, 5, 5)),
        KINDS["Conv2d"].fresh("conv", filters=4, kernel=(7, 7)),
        KINDS["ReLU"].fresh("relu"),
    )
    assert not any(tally(count(Network(rows))).values())
