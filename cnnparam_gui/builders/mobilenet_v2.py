"""MobileNet V2: inverted residuals with linear bottlenecks."""

from cnnparam_gui.builders.blocks import conv_norm
from cnnparam_gui.builders.family import Family, Options, Variant, Width, divisible
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU6
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

# Expansion, output channels, repeats, stride of the first (Sandler et al., 2018, table 2).
_STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
_FIRST, _LAST = 32, 1280


class MobileNetV2Options(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        width: What the channels are multiplied by, before they are rounded to multiples of 8.
    """

    width: Width = 1.0


def build(options: MobileNetV2Options) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    channels = divisible(_FIRST * options.width)
    conv_norm(rows, "features.0", channels, 3, stride=2, activation=ReLU6)
    place = 1
    for expansion, filters, repeats, stride in _STAGES:
        out = divisible(filters * options.width)
        for number in range(repeats):
            step = stride if number == 0 else 1
            _residual(rows, f"features.{place}", channels, out, step, expansion)
            channels, place = out, place + 1
    last = divisible(_LAST * max(1.0, options.width))
    conv_norm(rows, f"features.{place}", last, activation=ReLU6)
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Dropout, "classifier.0", rate=0.2)
    rows.add(Linear, "classifier.1", units=options.classes)
    return rows


def _residual(rows: Rows, path: str, channels: int, out: int, stride: int, expansion: int) -> None:
    start, hidden, place = rows.last, channels * expansion, 0
    if expansion != 1:
        conv_norm(rows, f"{path}.conv.0", hidden, activation=ReLU6)
        place = 1
    conv_norm(
        rows, f"{path}.conv.{place}", hidden, 3, stride=stride, groups=hidden, activation=ReLU6
    )
    rows.add(Conv2d, f"{path}.conv.{place + 1}", filters=out, kernel=(1,), bias=False)
    end = rows.add(BatchNorm2d, f"{path}.conv.{place + 2}")
    if stride == 1 and channels == out:
        rows.add(Add, f"{path}.add", (start, end))


FAMILY = Family(
    title="MobileNet V2",
    task="classification",
    year=2018,
    source="Sandler et al., MobileNetV2: Inverted Residuals and Linear Bottlenecks, 2018; "
    "parameter count: torchvision",
    about="Inverted residuals: thin ends, and a depthwise convolution on many channels between.",
    options=MobileNetV2Options,
    rows=build,
    variants=(Variant("mobilenet_v2", "MobileNet V2", 3_504_872),),
)
