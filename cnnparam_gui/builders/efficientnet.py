"""EfficientNet and EfficientNet V2."""

import math
from typing import Annotated, Literal, NamedTuple

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm, pooled_classifier, squeeze_excitation
from cnnparam_gui.builders.family import Family, Options, Variant, Width, divisible
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import Sigmoid, SiLU
from cnnparam_gui.core.kinds.dropout import StochasticDepth
from cnnparam_gui.core.kinds.merge import Add

_DROPPED_PATHS = 0.2
_LAST_V2 = 1280


class _Stage(NamedTuple):
    """A stage: what its blocks have in common, and the stride of the first."""

    fused: bool
    expansion: int
    kernel: int
    stride: int
    filters: int
    blocks: int


# The channels of the stem and the stages (Tan and Le, 2019, table 1; 2021, table 4).
_PLANS: dict[str, tuple[int, tuple[_Stage, ...]]] = {
    "b": (
        32,
        (
            _Stage(False, 1, 3, 1, 16, 1),
            _Stage(False, 6, 3, 2, 24, 2),
            _Stage(False, 6, 5, 2, 40, 2),
            _Stage(False, 6, 3, 2, 80, 3),
            _Stage(False, 6, 5, 1, 112, 3),
            _Stage(False, 6, 5, 2, 192, 4),
            _Stage(False, 6, 3, 1, 320, 1),
        ),
    ),
    "v2_s": (
        24,
        (
            _Stage(True, 1, 3, 1, 24, 2),
            _Stage(True, 4, 3, 2, 48, 4),
            _Stage(True, 4, 3, 2, 64, 4),
            _Stage(False, 4, 3, 2, 128, 6),
            _Stage(False, 6, 3, 1, 160, 9),
            _Stage(False, 6, 3, 2, 256, 15),
        ),
    ),
    "v2_m": (
        24,
        (
            _Stage(True, 1, 3, 1, 24, 3),
            _Stage(True, 4, 3, 2, 48, 5),
            _Stage(True, 4, 3, 2, 80, 5),
            _Stage(False, 4, 3, 2, 160, 7),
            _Stage(False, 6, 3, 1, 176, 14),
            _Stage(False, 6, 3, 2, 304, 18),
            _Stage(False, 6, 3, 1, 512, 5),
        ),
    ),
    "v2_l": (
        32,
        (
            _Stage(True, 1, 3, 1, 32, 4),
            _Stage(True, 4, 3, 2, 64, 7),
            _Stage(True, 4, 3, 2, 96, 7),
            _Stage(False, 4, 3, 2, 192, 10),
            _Stage(False, 6, 3, 1, 224, 19),
            _Stage(False, 6, 3, 2, 384, 25),
            _Stage(False, 6, 3, 1, 640, 7),
        ),
    ),
}

Plan = Annotated[
    Literal["b", "v2_s", "v2_m", "v2_l"],
    Meta(
        title="Plan",
        description="The plan of its stages: b for the first version, v2_s, v2_m or v2_l for the "
        "second.",
    ),
]
DepthFactor = Annotated[
    float,
    Meta(
        ge=0.1,
        le=20.0,
        title="Depth",
        description="What the number of blocks of every stage is multiplied by, rounded up.",
    ),
]
DropoutRate = Annotated[
    float,
    Meta(ge=0.0, le=1.0, title="Dropout", description="Rate of the dropout before the classifier."),
]


class EfficientNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        plan: The plan of its stages.
        width: What the channels are multiplied by, before they are rounded to multiples of 8.
        depth: What the number of blocks of every stage is multiplied by.
        dropout: Rate of the dropout before the classifier.
    """

    plan: Plan = "b"
    width: Width = 1.0
    depth: DepthFactor = 1.0
    dropout: DropoutRate = 0.2


def build(options: EfficientNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    first, stages = _PLANS[options.plan]
    channels = divisible(first * options.width)
    conv_norm(rows, "features.0", channels, 3, stride=2, activation=SiLU)
    counts = [math.ceil(stage.blocks * options.depth) for stage in stages]
    number = 0
    for place, (stage, blocks) in enumerate(zip(stages, counts, strict=True), 1):
        out = divisible(stage.filters * options.width)
        for block in range(blocks):
            path = f"features.{place}.{block}"
            stride = stage.stride if block == 0 else 1
            lay_out = _fused if stage.fused else _inverted
            lay_out(rows, path, stage, (channels, out), stride, _rate(number, sum(counts)))
            channels, number = out, number + 1
    last = 4 * channels if options.plan == "b" else _LAST_V2
    conv_norm(rows, f"features.{len(stages) + 1}", last, activation=SiLU)
    pooled_classifier(rows, "classifier", options.classes, dropout=options.dropout, inplace=True)
    return rows


def _rate(number: int, blocks: int) -> float:
    """Return the share of samples for which a block is left out: the later, the more."""
    return _DROPPED_PATHS * number / blocks


def _inverted(
    rows: Rows, path: str, stage: _Stage, ends: tuple[int, int], stride: int, rate: float
) -> None:
    """Expand, convolve depthwise, weigh the channels and project."""
    start, (channels, out), place = rows.last, ends, 0
    hidden = divisible(channels * stage.expansion)
    if hidden != channels:
        conv_norm(rows, f"{path}.block.0", hidden, activation=SiLU)
        place = 1
    conv_norm(
        rows,
        f"{path}.block.{place}",
        hidden,
        stage.kernel,
        stride=stride,
        groups=hidden,
        activation=SiLU,
    )
    squeeze_excitation(
        rows,
        f"{path}.block.{place + 1}",
        hidden,
        max(1, channels // 4),
        Sigmoid,
        activation=SiLU,
        inplace=True,
    )
    conv_norm(rows, f"{path}.block.{place + 2}", out, activation=None)
    if stride == 1 and channels == out:
        _shortcut(rows, path, start, rate)


def _fused(
    rows: Rows, path: str, stage: _Stage, ends: tuple[int, int], stride: int, rate: float
) -> None:
    """Expand by a full convolution and project, or convolve once where nothing expands."""
    start, (channels, out) = rows.last, ends
    hidden = divisible(channels * stage.expansion)
    expands = hidden != channels
    conv_norm(
        rows,
        f"{path}.block.0",
        hidden if expands else out,
        stage.kernel,
        stride=stride,
        activation=SiLU,
    )
    if expands:
        conv_norm(rows, f"{path}.block.1", out, activation=None)
    if stride == 1 and channels == out:
        _shortcut(rows, path, start, rate)


def _shortcut(rows: Rows, path: str, start: str, rate: float) -> None:
    end = rows.add(StochasticDepth, f"{path}.stochastic_depth", rate=rate)
    rows.add(Add, f"{path}.add", (end, start), inplace=True)


def _first(
    letter: str, parameters: int, size: int, width: float, depth: float, dropout: float
) -> Variant:
    values = {"width": width, "depth": depth, "dropout": dropout, "resolution": (size, size)}
    return Variant(f"efficientnet_{letter}", f"EfficientNet {letter.upper()}", parameters, values)


def _second(letter: str, parameters: int, size: int, dropout: float) -> Variant:
    values = {"plan": f"v2_{letter}", "dropout": dropout, "resolution": (size, size)}
    title = f"EfficientNet V2 {letter.upper()}"
    return Variant(f"efficientnet_v2_{letter}", title, parameters, values, year=2021)


FAMILY = Family(
    title="EfficientNet",
    task="classification",
    year=2019,
    source="Tan and Le, EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, "
    "2019, and EfficientNetV2: Smaller Models and Faster Training, 2021; parameter counts: "
    "torchvision",
    about="Width, depth and resolution grow together.",
    options=EfficientNetOptions,
    rows=build,
    variants=(
        _first("b0", 5_288_548, 224, 1.0, 1.0, 0.2),
        _first("b1", 7_794_184, 240, 1.0, 1.1, 0.2),
        _first("b2", 9_109_994, 288, 1.1, 1.2, 0.3),
        _first("b3", 12_233_232, 300, 1.2, 1.4, 0.3),
        _first("b4", 19_341_616, 380, 1.4, 1.8, 0.4),
        _first("b5", 30_389_784, 456, 1.6, 2.2, 0.4),
        _first("b6", 43_040_704, 528, 1.8, 2.6, 0.5),
        _first("b7", 66_347_960, 600, 2.0, 3.1, 0.5),
        _second("s", 21_458_488, 384, 0.2),
        _second("m", 54_139_356, 480, 0.3),
        _second("l", 118_515_272, 480, 0.4),
    ),
)
