"""One hand-worked case for every kind: a new kind gets its line here.

Each figure is worked out in the comment beside it or plain to see; none comes from the program.
"""

from typing import Any

import msgspec

from cnnparam_gui.core.shapes import Shape


class Case(msgspec.Struct, frozen=True):
    """A row on given inputs, and what counting it must give."""

    values: dict[str, Any]
    shapes: tuple[Shape, ...]
    output: Shape
    weights: int = 0
    biases: int = 0
    statistics: int = 0
    macs: int = 0


LINE, IMAGE, VOLUME = (6, 9), (6, 9, 8), (6, 9, 8, 7)
KEPT = Case({}, (IMAGE,), IMAGE)
CONV = {"filters": 4, "kernel": (3,), "stride": (2,), "groups": 2}
UP = {"filters": 4, "kernel": (3,), "stride": (2,), "padding": (1,), "groups": 2}
POOL = {"kernel": (3,), "stride": (2,)}

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
    "MaxPool1d": Case(POOL, (LINE,), (6, 4)),
    "MaxPool2d": Case(POOL, (IMAGE,), (6, 4, 3)),
    "MaxPool3d": Case(POOL, (VOLUME,), (6, 4, 3, 3)),
    "AvgPool1d": Case({**POOL, "ceil": True}, (LINE,), (6, 4)),
    "AvgPool2d": Case({**POOL, "ceil": True}, (IMAGE,), (6, 4, 4)),
    "AvgPool3d": Case({**POOL, "ceil": True}, (VOLUME,), (6, 4, 4, 3)),
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
    # An image is flattened: 10 x (6 x 9 x 8).
    "Linear": Case({"units": 10}, (IMAGE,), (10,), 4320, 10, macs=4320),
    "BatchNorm1d": Case({}, (LINE,), LINE, 6, 6, 12),
    "BatchNorm2d": Case({}, (IMAGE,), IMAGE, 6, 6, 12),
    "BatchNorm3d": Case({}, (VOLUME,), VOLUME, 6, 6, 12),
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
    "Dropout": KEPT,
    "Add": Case({}, (IMAGE, IMAGE, IMAGE), IMAGE),
    "Concat": Case({}, (IMAGE, (2, 9, 8)), (8, 9, 8)),
    "Flatten": Case({}, (IMAGE,), (432,)),
}
