"""MobileNet V3, large and small."""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm, squeeze_excitation
from cnnparam_gui.builders.family import Family, Options, Variant, Width, divisible
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import Hardsigmoid, Hardswish, ReLU
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

# Kernel, expanded and output channels, squeeze and excitation, hard swish, stride
# (Howard et al., 2019, tables 1 and 2).
_BLOCKS: dict[str, tuple[tuple[int, int, int, bool, bool, int], ...]] = {
    "large": (
        (3, 16, 16, False, False, 1),
        (3, 64, 24, False, False, 2),
        (3, 72, 24, False, False, 1),
        (5, 72, 40, True, False, 2),
        (5, 120, 40, True, False, 1),
        (5, 120, 40, True, False, 1),
        (3, 240, 80, False, True, 2),
        (3, 200, 80, False, True, 1),
        (3, 184, 80, False, True, 1),
        (3, 184, 80, False, True, 1),
        (3, 480, 112, True, True, 1),
        (3, 672, 112, True, True, 1),
        (5, 672, 160, True, True, 2),
        (5, 960, 160, True, True, 1),
        (5, 960, 160, True, True, 1),
    ),
    "small": (
        (3, 16, 16, True, False, 2),
        (3, 72, 24, False, False, 2),
        (3, 88, 24, False, False, 1),
        (5, 96, 40, True, True, 2),
        (5, 240, 40, True, True, 1),
        (5, 240, 40, True, True, 1),
        (5, 120, 48, True, True, 1),
        (5, 144, 48, True, True, 1),
        (5, 288, 96, True, True, 2),
        (5, 576, 96, True, True, 1),
        (5, 576, 96, True, True, 1),
    ),
}
_FIRST = 16
_HIDDEN = {"large": 1280, "small": 1024}
_LAST_BLOCKS = 3
_DILATION = 2

Edition = Annotated[
    Literal["large", "small"], Meta(title="Size", description="Its size: large or small.")
]


class MobileNetV3Options(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        size: Its size.
        width: What the channels are multiplied by, before they are rounded to multiples of 8.
    """

    size: Edition
    width: Width = 1.0


def build(options: MobileNetV3Options) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    features(rows, options)
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "classifier.0", units=divisible(_HIDDEN[options.size] * options.width))
    rows.add(Hardswish, "classifier.1", inplace=True)
    rows.add(Dropout, "classifier.2", rate=0.2, inplace=True)
    rows.add(Linear, "classifier.3", units=options.classes)
    return rows


def features(
    rows: Rows, options: MobileNetV3Options, prefix: str = "features.", *, dilated: bool = False
) -> list[str]:
    """Lay out all but the classifier, and return the name of the last row of every block.

    Args:
        rows: Where they go.
        options: The options.
        prefix: What stands before every name.
        dilated: Whether the last three blocks dilate in place of their stride, as segmentation
            does.
    """
    blocks = _BLOCKS[options.size]
    channels = divisible(_FIRST * options.width)
    conv_norm(rows, f"{prefix}0", channels, 3, stride=2, activation=Hardswish)
    ends = [rows.last]
    for place, block in enumerate(blocks, 1):
        late = dilated and place > len(blocks) - _LAST_BLOCKS
        channels = _residual(rows, f"{prefix}{place}", channels, block, options.width, late)
        ends.append(rows.last)
    conv_norm(rows, f"{prefix}{len(blocks) + 1}", 6 * channels, activation=Hardswish)
    return [*ends, rows.last]


def _residual(
    rows: Rows,
    path: str,
    channels: int,
    block: tuple[int, int, int, bool, bool, int],
    width: float,
    dilated: bool,
) -> int:
    """Lay out an inverted residual and return its output channels."""
    kernel, hidden, out, squeezed, hard, stride = block
    hidden, out = divisible(hidden * width), divisible(out * width)
    activation = Hardswish if hard else ReLU
    start, place = rows.last, 0
    if hidden != channels:
        conv_norm(rows, f"{path}.block.0", hidden, activation=activation)
        place = 1
    conv_norm(
        rows,
        f"{path}.block.{place}",
        hidden,
        kernel,
        stride=1 if dilated else stride,
        dilation=_DILATION if dilated else 1,
        groups=hidden,
        activation=activation,
    )
    if squeezed:
        place += 1
        inner = divisible(hidden // 4)
        squeeze_excitation(rows, f"{path}.block.{place}", hidden, inner, Hardsigmoid)
    end = conv_norm(rows, f"{path}.block.{place + 1}", out, activation=None)
    if stride == 1 and channels == out:
        rows.add(Add, f"{path}.add", (end, start), inplace=True)
    return out


FAMILY = Family(
    title="MobileNet V3",
    task="classification",
    year=2019,
    source="Howard et al., Searching for MobileNetV3, 2019; parameter counts: torchvision",
    about="Inverted residuals with squeeze and excitation, found by search.",
    options=MobileNetV3Options,
    rows=build,
    variants=(
        Variant("mobilenet_v3_large", "MobileNet V3 large", 5_483_032, {"size": "large"}),
        Variant("mobilenet_v3_small", "MobileNet V3 small", 2_542_856, {"size": "small"}),
    ),
)
