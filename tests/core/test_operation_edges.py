"""Operations presets at the edges of the tools' rules, against what they print there."""

from typing import Any

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.operations import PRESETS, figure
from tests import oracle

Row = tuple[str, dict[str, Any]]

TOOLS = ("fvcore", "torchinfo", "thop", "ptflops", "ptflops-aten", "flop_counter")
WINDOWS = {"heads": 4, "window_size": (7, 7)}
POOL = {"kernel": (2,)}
TORCH: dict[str, Row] = {
    "Conv2d depthwise": ("Conv2d", {"filters": 16, "kernel": (3,), "groups": 8}),
    "ConvTranspose1d": (
        "ConvTranspose1d",
        {"filters": 6, "kernel": (4,), "stride": (2,), "padding": (1,)},
    ),
    "ConvTranspose3d": ("ConvTranspose3d", {"filters": 6, "kernel": (2,), "stride": (2,)}),
    "Linear image": ("Linear", {"units": 32, "last_axis": True}),
    "MultiheadAttention cross": ("MultiHeadAttention", {"heads": 4}),
    "MultiheadAttention nobias": ("MultiHeadAttention", {"heads": 4, "bias": False}),
    "ShiftedWindowAttention": ("WindowAttention", WINDOWS),
    "ShiftedWindowAttention padded": ("WindowAttention", WINDOWS),
    "ShiftedWindowAttention nobias": ("WindowAttention", {**WINDOWS, "bias": False}),
    "Upsample nearest 1d": ("Upsample", {}),
    "Upsample nearest 3d": ("Upsample", {}),
    "Upsample linear": ("Upsample", {"mode": "linear"}),
    "Upsample bicubic": ("Upsample", {"mode": "cubic"}),
    "Upsample trilinear": ("Upsample", {"mode": "linear"}),
    "LPPool1d": ("LpPool1d", POOL),
    "LPPool2d": ("LpPool2d", POOL),
    "LPPool3d": ("LpPool3d", POOL),
    "LocalResponseNorm": ("LocalResponseNorm", {}),
    "LocalResponseNorm of 2": ("LocalResponseNorm", {"neighbours": 2}),
    "LocalResponseNorm 1d": ("LocalResponseNorm", {}),
    "LocalResponseNorm 3d": ("LocalResponseNorm", {}),
    "MaxPool1d": ("MaxPool1d", POOL),
    "AvgPool1d": ("AvgPool1d", POOL),
    "AvgPool3d": ("AvgPool3d", POOL),
    "AdaptiveMaxPool1d": ("AdaptiveMaxPool1d", {"output_size": (4,)}),
    "AdaptiveMaxPool3d": ("AdaptiveMaxPool3d", {"output_size": (2,)}),
    "AdaptiveAvgPool1d": ("AdaptiveAvgPool1d", {"output_size": (1,)}),
    "AdaptiveAvgPool2d of 3": ("AdaptiveAvgPool2d", {"output_size": (3,)}),
    "AdaptiveAvgPool3d": ("AdaptiveAvgPool3d", {"output_size": (1,)}),
    "Linear twice": ("Linear", {"units": 64, "last_axis": True}),
    "Conv2d twice": ("Conv2d", {"filters": 8, "kernel": (3,), "padding": (1,)}),
    "LSTM nobias": ("LSTM", {"units": 20, "biases": 0}),
    "GRU 2 both ways": ("GRU", {"units": 20, "layers": 2, "bidirectional": True}),
    "GRU nobias": ("GRU", {"units": 20, "biases": 0}),
    "RNN 2": ("RNN", {"units": 20, "layers": 2}),
    "BatchNorm1d vector": ("BatchNorm1d", {}),
    "BatchNorm3d": ("BatchNorm3d", {}),
    "InstanceNorm1d affine": ("InstanceNorm1d", {"scale": True, "shift": True}),
    "InstanceNorm3d": ("InstanceNorm3d", {}),
    "LayerNorm of 3 axes": ("LayerNorm", {"last_axes": 3}),
    "LayerNorm nobias": ("LayerNorm", {"shift": False}),
    "LayerNorm2d": ("LayerNorm", {"channels_first": True}),
    "RMSNorm": ("RMSNorm", {}),
    "GroupNorm noaffine": ("GroupNorm", {"groups": 2, "scale": False, "shift": False}),
    "Softmax over channels": ("Softmax", {}),
    "ZeroPad2d": ("Pad", {"before": (1,)}),
    "torch.matmul": ("MatMul", {}),
    **{
        kind: (kind, {})
        for kind in (
            *("CELU", "Softsign", "LogSigmoid", "RReLU", "Hardtanh", "Hardshrink", "Softshrink"),
            *("Tanhshrink", "GLU"),
        )
    },
}
# flop_counter knows neither an LSTM nor a fused attention; the MACs have both.
BLIND = {
    ("LSTM nobias", "flop_counter"),
    ("MultiheadAttention cross", "flop_counter"),
    ("MultiheadAttention nobias", "flop_counter"),
}


def network(row: Row, shapes: list[tuple[int, ...]], *, twice: bool = False) -> Network:
    """Makes a network of a layer and its inputs; `twice` calls it a second time."""
    kind, fields = row
    rows = [KINDS["Input"].fresh(f"x{place}", shape=shape) for place, shape in enumerate(shapes)]
    rows.append(KINDS[kind].fresh("layer", inputs=tuple(x.name for x in rows), **fields))
    if twice:
        rows.append(KINDS[kind].fresh("again", weights_of="layer", **fields))
    return Network(tuple(rows))


def inputs(case: str, record: dict[str, Any]) -> list[tuple[int, ...]]:
    """Returns the shapes of what a case takes."""
    shape = tuple(record["input"][1:])
    others = {"MultiheadAttention cross": [(6, 64)], "torch.matmul": [shape]}
    return [shape, *others.get(case, [])]


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("case", TORCH)
def test_a_layer_is_what_the_tool_prints(case: str, tool: str) -> None:
    record = oracle.read("tools/edges")["single"][case]
    counts = count(network(TORCH[case], inputs(case, record), twice=case.endswith(" twice")))
    assert not counts.problems
    found = figure(counts, PRESETS["macs" if tool == "flop_counter" else tool])
    assert (found > record[tool]) if (case, tool) in BLIND else (found == record[tool])


def test_all_measured_layers_are_here() -> None:
    assert set(TORCH) == set(oracle.read("tools/edges")["single"])


UP = {"filters": 5, "semantics": "keras"}
CHANNELS_LAST = {"Linear", "LayerNorm", "RMSNorm", "L2Norm", "MatMul", "MultiHeadAttention"}
ACTIVATIONS = {
    "relu6": "ReLU6",
    "selu": "SELU",
    "softplus": "Softplus",
    "softsign": "Softsign",
    "mish": "Mish",
    "hard_sigmoid": "Hardsigmoid",
    "hard_swish": "Hardswish",
    "leaky_relu": "LeakyReLU",
    "elu": "ELU",
    "celu": "CELU",
    "log_softmax": "LogSoftmax",
    "log_sigmoid": "LogSigmoid",
    "hard_tanh": "Hardtanh",
    "tanh_shrink": "Tanhshrink",
    "hard_shrink": "Hardshrink",
    "soft_shrink": "Softshrink",
    "glu": "GLU",
    "softmax": "Softmax",
}
NORMS = {
    "BatchNormalization": ("BatchNorm2d", {}),
    "LayerNormalization": ("LayerNorm", {}),
    "GroupNormalization": ("GroupNorm", {"groups": 4}),
}
KERAS: dict[str, Row] = {
    "Conv1D groups": ("Conv1d", {"filters": 16, "kernel": (3,), "groups": 4}),
    "Conv2D groups": ("Conv2d", {"filters": 16, "kernel": (3,), "groups": 4, "bias": False}),
    "Conv3D groups": ("Conv3d", {"filters": 8, "kernel": (3,), "groups": 2}),
    "Conv2D dilated": ("Conv2d", {"filters": 16, "kernel": (3,), "dilation": (2,)}),
    "DepthwiseConv1D": ("DepthwiseConv1d", {"kernel": (3,)}),
    "DepthwiseConv2D multiplier": ("DepthwiseConv2d", {"kernel": (3,), "multiplier": 2}),
    "SeparableConv1D": ("SeparableConv1d", {"filters": 16, "kernel": (3,)}),
    "Conv1DTranspose": ("ConvTranspose1d", {"filters": 6, "kernel": (3,), "stride": (2,)}),
    "Conv2DTranspose odd": (
        "ConvTranspose2d",
        {"filters": 3, "kernel": (3,), "stride": (2,), "bias": False},
    ),
    "Conv2DTranspose odder": (
        "ConvTranspose2d",
        {"filters": 1, "kernel": (3,), "stride": (2,), "bias": False},
    ),
    "Conv2DTranspose 2x3": ("ConvTranspose2d", {**UP, "kernel": (3, 2), "stride": (2, 3)}),
    "Conv2DTranspose dilated": ("ConvTranspose2d", {**UP, "kernel": (3,), "dilation": (2,)}),
    "Conv3DTranspose": ("ConvTranspose3d", {"filters": 6, "kernel": (3,), "stride": (2,)}),
    "Dense image": ("Linear", {"units": 10, "last_axis": True}),
    **{
        f"{name} scale {scale} center {center}": (kind, {**own, "scale": scale, "shift": center})
        for name, (kind, own) in NORMS.items()
        for scale in (True, False)
        for center in (True, False)
    },
    "BatchNormalization 1d": ("BatchNorm1d", {}),
    "BatchNormalization 3d": ("BatchNorm3d", {}),
    "GroupNormalization of 1": ("GroupNorm", {"groups": 1}),
    "GroupNormalization of 3": ("GroupNorm", {"groups": 3}),
    **{f"RMSNormalization {features}": ("RMSNorm", {}) for features in (64, 12)},
    **{f"UnitNormalization {features}": ("L2Norm", {}) for features in (64, 12)},
    **{name: (kind, {}) for name, kind in ACTIVATIONS.items()},
    "PReLU one": ("PReLU", {}),
    "PReLU value": ("PReLU", {"slopes": "value"}),
    "MaxPooling1D": ("MaxPool1d", POOL),
    "MaxPooling2D same": (
        "MaxPool2d",
        {"kernel": (3,), "stride": (2,), "padding": "same", "semantics": "keras"},
    ),
    "MaxPooling3D": ("MaxPool3d", POOL),
    "AveragePooling1D": ("AvgPool1d", POOL),
    "AveragePooling3D": ("AvgPool3d", POOL),
    "GlobalAveragePooling1D": ("GlobalAvgPool1d", {}),
    "GlobalAveragePooling2D": ("GlobalAvgPool2d", {}),
    "GlobalAveragePooling3D": ("GlobalAvgPool3d", {}),
    "GlobalMaxPooling1D": ("GlobalMaxPool1d", {}),
    "Add": ("Add", {}),
    "Add 3": ("Add", {}),
    "Subtract": ("Subtract", {}),
    "Multiply broadcast": ("Multiply", {}),
    "Average": ("Average", {}),
    "Average 3": ("Average", {}),
    "Maximum 3": ("Maximum", {}),
    "Minimum": ("Minimum", {}),
    "Concatenate": ("Concat", {}),
    "Dot": ("MatMul", {}),
    "MultiHeadAttention 4": ("MultiHeadAttention", {"heads": 4, "key_size": 16}),
    "MultiHeadAttention 3": ("MultiHeadAttention", {"heads": 3, "key_size": 4}),
    "UpSampling1D": ("Upsample", {}),
    "UpSampling2D": ("Upsample", {"factor": (2.0, 3.0)}),
    "UpSampling2D bilinear": ("Upsample", {"mode": "linear"}),
    "UpSampling2D bicubic": ("Upsample", {"mode": "cubic"}),
    "UpSampling3D": ("Upsample", {}),
    "Embedding": ("Embedding", {"entries": 100, "features": 16}),
}


@pytest.mark.parametrize("case", KERAS)
def test_a_keras_layer_is_what_the_profiler_prints(case: str) -> None:
    record = oracle.read("tools/keras_edges")["single"][case]
    last = KERAS[case][0] in CHANNELS_LAST
    shapes = [tuple(shape) if last else (shape[-1], *shape[:-1]) for shape in record["inputs"]]
    counts = count(network(KERAS[case], shapes))
    assert not counts.problems
    assert figure(counts, PRESETS["keras"]) == record["total"]


def test_a_group_for_each_channel_is_keras_depthwise_convolution() -> None:
    """Keras's own Conv2D with such groups is not seen; its DepthwiseConv2D is what one writes."""
    measured = oracle.read("tools/keras_edges")["single"]
    assert set(measured) - set(KERAS) == {"Conv2D groups of one"}
    grouped = network(("Conv2d", {"filters": 16, "kernel": (3,), "groups": 8}), [(8, 16, 16)])
    printed = measured["DepthwiseConv2D multiplier"]["total"]
    assert figure(count(grouped), PRESETS["keras"]) == printed
