"""Darknet: the backbones of YOLO, trained on ImageNet.

Redmon and Farhadi, 2016 (Darknet-19) and 2018 (Darknet-53).
"""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv, conv_norm
from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import LeakyReLU, Softmax
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import GlobalAvgPool2d, MaxPool2d

PLAIN = (1, 1, 3, 3, 5, 5)
"""Convolutions of each stage of Darknet-19, by turns of 3x3 and of 1x1."""

RESIDUAL = (1, 2, 8, 8, 4)
"""Residual blocks of each stage of Darknet-53 behind its stem."""

Depth = Annotated[
    Literal["19", "53"],
    Meta(title="Depth", description="Number of layers with weights: 53 has residual blocks."),
]


class DarknetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of Darknet.

    Attributes:
        depth: Layers with weights.
        width: What all channels are multiplied by.
    """

    depth: Depth
    width: Width = 1.0


def build(options: DarknetOptions) -> Rows:
    """Lay out Darknet-19 or Darknet-53."""
    return (_plain if options.depth == "19" else _residual)(options)


def _plain(options: DarknetOptions) -> Rows:
    rows = Rows((3, *options.sizes))
    for stage, count in enumerate(PLAIN):
        if stage:
            rows.add(MaxPool2d, f"stage{stage}.pool", kernel=(2,))
        channels = 32 * 2**stage
        for number in range(count):
            narrow = number % 2
            filters = scaled(channels // 2 if narrow else channels, options.width)
            _unit(rows, f"stage{stage}.{number}", filters, 1 if narrow else 3)
    conv(rows, "conv", options.classes, 1)
    rows.add(GlobalAvgPool2d, "avgpool")
    rows.add(Softmax, "softmax")
    return rows


def _residual(options: DarknetOptions) -> Rows:
    rows = Rows((3, *options.sizes))
    _unit(rows, "stage0.0", scaled(32, options.width), 3)
    for stage, count in enumerate(RESIDUAL, start=1):
        half, whole = (scaled(32 * 2**at, options.width) for at in (stage - 1, stage))
        _unit(rows, f"stage{stage}.0", whole, 3, stride=2)
        for number in range(1, count + 1):
            path, shortcut = f"stage{stage}.{number}", rows.last
            _unit(rows, f"{path}.0", half, 1)
            end = _unit(rows, f"{path}.1", whole, 3)
            rows.add(Add, f"{path}.add", (end, shortcut), inplace=True)
    rows.add(GlobalAvgPool2d, "avgpool")
    rows.add(Linear, "fc", units=options.classes)
    rows.add(Softmax, "softmax")
    return rows


def _unit(rows: Rows, path: str, filters: int, kernel: int, *, stride: int = 1) -> str:
    """Add a convolution, its norm and its activation, and return the last row's name."""
    conv_norm(rows, path, filters, kernel, names=("conv", "norm"), stride=stride, activation=None)
    return rows.add(LeakyReLU, f"{path}.leaky", inplace=True)


FAMILY = Family(
    title="Darknet",
    task="classification",
    year=2016,
    source="Redmon and Farhadi, YOLO9000: Better, Faster, Stronger, 2016, and YOLOv3: An "
    "Incremental Improvement, 2018; parameter counts: the imgclsmob collection of O. Semery "
    "(Darknet-53), and the rows by hand, which Darknet's own file of 80 MB agrees with "
    "(Darknet-19)",
    about="A backbone of YOLO, trained on ImageNet.",
    options=DarknetOptions,
    rows=build,
    variants=(
        Variant(
            "darknet19",
            "Darknet-19",
            20_842_376,
            {"depth": "19"},
            about="Convolutions of 3x3 and 1x1 by turns, with a pooling between its stages.",
        ),
        Variant(
            "darknet53",
            "Darknet-53",
            41_609_928,
            {"depth": "53", "resolution": (256, 256)},
            year=2018,
            about="Residual blocks of a 1x1 and a 3x3 convolution, and strides in place of "
            "pooling.",
        ),
    ),
)
