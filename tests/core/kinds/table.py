"""One hand-worked case for every kind: a new kind gets its line here.

Each figure is worked out in the comment beside it or plain to see; none comes from the program.
"""

from typing import Any

import msgspec

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import Status


class Case(msgspec.Struct, frozen=True):
    """A row on given inputs, and what counting it must give."""

    values: dict[str, Any]
    shapes: tuple[Shape, ...]
    output: Shape | None
    weights: int = 0
    biases: int = 0
    statistics: int = 0
    macs: int = 0
    status: Status = "exact"


LINE, IMAGE, VOLUME = (6, 9), (6, 9, 8), (6, 9, 8, 7)
KEPT = Case({}, (IMAGE,), IMAGE)
CONV = {"filters": 4, "kernel": (3,), "stride": (2,), "groups": 2}
UP = {"filters": 4, "kernel": (3,), "stride": (2,), "padding": (1,), "groups": 2}
POOL = {"kernel": (3,), "stride": (2,)}
DEPTHWISE = {"kernel": (3,), "stride": (2,), "multiplier": 2}
FOUR = {"filters": 4}

CASES: dict[str, Case] = {
    "Input": Case({"shape": (3, 5, 5)}, (), (3, 5, 5)),
    # (9 - 3) // 2 + 1 = 4, (8 - 3) // 2 + 1 = 3, (7 - 3) // 2 + 1 = 3; weights 4 x 6/2 x 3^n.
    "Conv1d": Case(CONV, (LINE,), (4, 4), 36, 4, macs=4 * 36),
    "Conv2d": Case(CONV, (IMAGE,), (4, 4, 3), 108, 4, macs=12 * 108),
    "Conv3d": Case(CONV, (VOLUME,), (4, 4, 3, 3), 324, 4, macs=36 * 324),
    # 2 x (9 - 1) + 3 - 2 = 17, 2 x 7 + 1 = 15, 2 x 6 + 1 = 13; MACs over the input positions.
    "ConvTranspose1d": Case(UP, (LINE,), (4, 17), 36, 4, macs=9 * 36),
    "ConvTranspose2d": Case(UP, (IMAGE,), (4, 17, 15), 108, 4, macs=72 * 108),
    "ConvTranspose3d": Case(UP, (VOLUME,), (4, 17, 15, 13), 324, 4, macs=504 * 324),
    # Weights 12 x 1 x 3^n, output positions 4 and 4 x 3.
    "DepthwiseConv1d": Case(DEPTHWISE, (LINE,), (12, 4), 36, 12, macs=4 * 36),
    "DepthwiseConv2d": Case(DEPTHWISE, (IMAGE,), (12, 4, 3), 108, 12, macs=12 * 108),
    # The depthwise weight as above, the pointwise one 4 x 12, and one bias.
    "SeparableConv1d": Case({**DEPTHWISE, **FOUR}, (LINE,), (4, 4), 36 + 48, 4, macs=4 * 84),
    "SeparableConv2d": Case({**DEPTHWISE, **FOUR}, (IMAGE,), (4, 4, 3), 156, 4, macs=12 * 156),
    # 4 x 6 x 3^n weights at each of the output positions, 4 biases there.
    "LocallyConnected1d": Case({**POOL, **FOUR}, (LINE,), (4, 4), 288, 16, macs=288),
    "LocallyConnected2d": Case({**POOL, **FOUR}, (IMAGE,), (4, 4, 3), 2592, 48, macs=2592),
    "MaxPool1d": Case(POOL, (LINE,), (6, 4)),
    "MaxPool2d": Case(POOL, (IMAGE,), (6, 4, 3)),
    "MaxPool3d": Case(POOL, (VOLUME,), (6, 4, 3, 3)),
    "AvgPool1d": Case({**POOL, "ceil": True}, (LINE,), (6, 4)),
    "AvgPool2d": Case({**POOL, "ceil": True}, (IMAGE,), (6, 4, 4)),
    "AvgPool3d": Case({**POOL, "ceil": True}, (VOLUME,), (6, 4, 4, 3)),
    "LpPool1d": Case(POOL, (LINE,), (6, 4)),
    "LpPool2d": Case({**POOL, "ceil": True}, (IMAGE,), (6, 4, 4)),
    "LpPool3d": Case(POOL, (VOLUME,), (6, 4, 3, 3)),
    "AdaptiveAvgPool1d": Case({"output_size": (5,)}, (LINE,), (6, 5)),
    "AdaptiveAvgPool2d": Case({"output_size": (5, 2)}, (IMAGE,), (6, 5, 2)),
    "AdaptiveAvgPool3d": Case({"output_size": (20,)}, (VOLUME,), (6, 20, 20, 20)),
    "AdaptiveMaxPool1d": Case({"output_size": (5,)}, (LINE,), (6, 5)),
    "AdaptiveMaxPool2d": Case({"output_size": (5,)}, (IMAGE,), (6, 5, 5)),
    "AdaptiveMaxPool3d": Case({"output_size": (1, 2, 3)}, (VOLUME,), (6, 1, 2, 3)),
    "GlobalAvgPool1d": Case({}, (LINE,), (6,)),
    "GlobalAvgPool2d": Case({}, (IMAGE,), (6,)),
    "GlobalAvgPool3d": Case({"keep_axes": True}, (VOLUME,), (6, 1, 1, 1)),
    "GlobalMaxPool1d": Case({"keep_axes": True}, (LINE,), (6, 1)),
    "GlobalMaxPool2d": Case({"keep_axes": True}, (IMAGE,), (6, 1, 1)),
    "GlobalMaxPool3d": Case({}, (VOLUME,), (6,)),
    # 2 x (9 - 1) + 3 = 19, 2 x 7 + 3 = 17 or one more or less, 2 x 6 + 3 = 15.
    "MaxUnpool1d": Case(POOL, (LINE,), (6, 19)),
    "MaxUnpool2d": Case({**POOL, "output_size": (20, 16)}, (IMAGE,), (6, 20, 16)),
    "MaxUnpool3d": Case({**POOL, "padding": (1,)}, (VOLUME,), (6, 17, 15, 13)),
    # An image is flattened: 10 x (6 x 9 x 8).
    "Linear": Case({"units": 10}, (IMAGE,), (10,), 4320, 10, macs=4320),
    "BatchNorm1d": Case({}, (LINE,), LINE, 6, 6, 12),
    "BatchNorm2d": Case({}, (IMAGE,), IMAGE, 6, 6, 12),
    "BatchNorm3d": Case({}, (VOLUME,), VOLUME, 6, 6, 12),
    "InstanceNorm1d": Case({}, (LINE,), LINE),
    "InstanceNorm2d": Case({"scale": True, "shift": True}, (IMAGE,), IMAGE, 6, 6),
    "InstanceNorm3d": Case({"statistics": True}, (VOLUME,), VOLUME, statistics=12),
    "GroupNorm": Case({"groups": 3}, (IMAGE,), IMAGE, 6, 6),
    # The last two axes hold 9 x 8 values.
    "LayerNorm": Case({"last_axes": 2}, (IMAGE,), IMAGE, 72, 72),
    "RMSNorm": Case({}, (IMAGE,), IMAGE, 8),
    "L2Norm": Case({"channels_first": True, "scale": True}, (IMAGE,), IMAGE, 6),
    "LocalResponseNorm": Case({}, (IMAGE,), IMAGE),
    "ReLU": KEPT,
    "ReLU6": KEPT,
    "LeakyReLU": KEPT,
    "ELU": KEPT,
    "SELU": KEPT,
    "GELU": KEPT,
    "SiLU": KEPT,
    "Mish": KEPT,
    "Hardswish": KEPT,
    "Hardsigmoid": KEPT,
    "Sigmoid": KEPT,
    "Tanh": KEPT,
    "Softplus": KEPT,
    "Softmax": KEPT,
    "LogSoftmax": KEPT,
    "Softsign": KEPT,
    "Softmin": KEPT,
    "LogSigmoid": KEPT,
    "CELU": KEPT,
    "RReLU": KEPT,
    "Hardtanh": KEPT,
    "Hardshrink": KEPT,
    "Softshrink": KEPT,
    "Tanhshrink": KEPT,
    "Threshold": KEPT,
    "GLU": Case({"axis": -1}, (IMAGE,), (6, 9, 4)),
    "PReLU": Case({"slopes": "channel"}, (IMAGE,), IMAGE, 6),
    "Dropout": KEPT,
    "Dropout1d": Case({}, (LINE,), LINE),
    "Dropout2d": KEPT,
    "Dropout3d": Case({}, (VOLUME,), VOLUME),
    "AlphaDropout": KEPT,
    "StochasticDepth": KEPT,
    "GaussianNoise": KEPT,
    "Add": Case({}, (IMAGE, IMAGE, IMAGE), IMAGE),
    "Subtract": Case({}, (IMAGE, (1, 9, 1)), IMAGE),
    "Multiply": Case({}, ((6, 1, 1), IMAGE), IMAGE),
    "Average": Case({}, (IMAGE, (9, 8)), IMAGE),
    "Maximum": Case({}, ((6, 9, 1), (6, 1, 8)), IMAGE),
    "Minimum": Case({}, (IMAGE, IMAGE), IMAGE),
    "Concat": Case({}, (IMAGE, (2, 9, 8)), (8, 9, 8)),
    # 6 times a 9 x 8 by an 8 x 5 matrix.
    "MatMul": Case({}, (IMAGE, (8, 5)), (6, 9, 5), macs=6 * 9 * 8 * 5),
    # Of 9 the places 1, 3, 5 and 7.
    "Slice": Case({"axis": 1, "start": 1, "stop": -1, "step": 2}, (IMAGE,), (6, 4, 8)),
    "Split": Case({"parts": 3, "part": 2}, (IMAGE,), (2, 9, 8)),
    "Mean": Case({"over": (1, 2)}, (IMAGE,), (6,)),
    "Max": Case({"over": (-1,), "keep_axes": True}, (IMAGE,), (6, 9, 1)),
    "Flatten": Case({}, (IMAGE,), (432,)),
    "Reshape": Case({"shape": (3, 2, -1)}, (IMAGE,), (3, 2, 72)),
    "Permute": Case({"order": (1, 2, 0)}, (IMAGE,), (9, 8, 6)),
    "Transpose": Case({"axis": 0}, (IMAGE,), (8, 9, 6)),
    "Squeeze": Case({}, ((6, 1, 1),), (6,)),
    "Unsqueeze": Case({"axis": -1}, (IMAGE,), (6, 9, 8, 1)),
    "Roll": Case({"shifts": (-3, 3), "over": (1, 2)}, (IMAGE,), IMAGE),
    "Pad": Case({"before": (1, 2), "after": (3,)}, (IMAGE,), (6, 13, 13)),
    "Crop": Case({"before": (1,)}, (IMAGE,), (6, 7, 6)),
    # 9 x 1.5 = 13.5, 8 x 0.3 = 2.4.
    "Upsample": Case({"factor": (1.5, 0.3)}, (IMAGE,), (6, 13, 2)),
    "Tile": Case({"repeats": (1, 2, 3)}, (IMAGE,), (6, 18, 24)),
    "PixelShuffle": Case({"block_size": 2}, ((12, 9, 8),), (3, 18, 16)),
    "DepthToSpace": Case({"block_size": 3}, ((9, 9, 8),), (1, 27, 24)),
    "PixelUnshuffle": Case({"block_size": 2}, ((6, 10, 8),), (24, 5, 4)),
    "SpaceToDepth": Case({"block_size": 2}, ((6, 10, 8),), (24, 5, 4)),
    "ChannelShuffle": Case({"groups": 3}, (IMAGE,), IMAGE),
    # (9 - 3) // 2 + 1 = 4 times (8 - 3) // 2 + 1 = 3 places of 6 x 3 x 3 values.
    "Unfold": Case(POOL, (IMAGE,), (54, 12)),
    "Fold": Case({**POOL, "output_size": (9, 8)}, ((54, 12),), IMAGE),
    # Four 8 x 8 projections of 5 tokens, then 5 x 5 products of 8 values twice.
    "MultiHeadAttention": Case(
        {"heads": 2}, ((5, 8),), (5, 8), 4 * 64, 4 * 8, macs=5 * 256 + 2 * 25 * 8
    ),
    # A table of 7 x 7 places for 2 heads; 9 x 8 is padded to 12 x 8, each token sees 4 x 4.
    "WindowAttention": Case(
        {"heads": 2, "window_size": (4,)},
        ((9, 8, 6),),
        (9, 8, 6),
        98 + 4 * 36,
        4 * 6,
        macs=96 * 4 * 36 + 96 * 16 * 6 * 2,
    ),
    "Embedding": Case({"entries": 10, "features": 4}, ((7,),), (7, 4), 40),
    "ClassToken": Case({}, ((5, 8),), (6, 8), 8),
    "PositionEmbedding": Case({}, ((5, 8),), (5, 8), 40),
    "Scale": Case({}, (IMAGE,), IMAGE, 6),
    # 4, 3 and 1 matrices of 5 x 3 and 5 x 5, used in each of 7 steps.
    "LSTM": Case({"units": 5}, ((7, 3),), (7, 5), 160, 40, macs=7 * 160),
    "GRU": Case({"units": 5}, ((7, 3),), (7, 5), 120, 30, macs=7 * 120),
    "RNN": Case({"units": 5}, ((7, 3),), (7, 5), 40, 10, macs=7 * 40),
    "Unknown": Case(
        {"operator": "Foo", "shape": (4, 5), "tensors": "weight 4x6x9, bias 4, running_mean 3"},
        (IMAGE,),
        (4, 5),
        216,
        4,
        3,
        status="lower bound",
    ),
    "TensorTable": Case(
        {"tensors": "weight 4x6x9, bias 4, running_mean 3"},
        (),
        None,
        216,
        4,
        3,
        status="lower bound",
    ),
}
