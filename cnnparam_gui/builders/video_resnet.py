"""R3D, MC3 and R(2+1)D: residual networks for video.

Tran, Wang, Torresani, Ray, LeCun and Paluri, 2017; as torchvision builds them.
"""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm
from cnnparam_gui.builders.family import (
    Classes,
    Family,
    Resolution,
    Variant,
    Width,
    scaled,
)
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.video import VideoOptions
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool3d
from cnnparam_gui.core.kinds.reshape import Flatten

Sort = Annotated[
    Literal["3d", "mixed", "factored"],
    Meta(
        title="Convolutions",
        description="Whether they see time and space at once (3d), only the first stage does "
        "(mixed), or each is one over space and one over time (factored).",
    ),
]
_SORTS = {
    "3d": ("3d",) * 4,
    "mixed": ("3d", "flat", "flat", "flat"),
    "factored": ("factored",) * 4,
}
"""How the convolutions of each stage see time; the flat ones do not."""


class VideoResNetOptions(VideoOptions, frozen=True, kw_only=True):
    """What one can choose of a residual network for video.

    Attributes:
        convolutions: How they see time.
        width: What all channels are multiplied by.
    """

    classes: Classes = 400
    resolution: Resolution = (112, 112)
    convolutions: Sort = "3d"
    width: Width = 1.0


def build(options: VideoResNetOptions) -> Rows:
    """Lay out a residual network for video and its classifier."""
    rows = Rows(options.clip)
    _stem(rows, options)
    before = scaled(64, options.width)
    for stage in range(4):
        channels = scaled(64 * 2**stage, options.width)
        sort = _SORTS[options.convolutions][stage]
        for number in range(2):
            stride = 2 if stage and number == 0 else 1
            _block(rows, f"layer{stage + 1}.{number}", sort, (before, channels), stride)
            before = channels
    rows.add(AdaptiveAvgPool3d, "avgpool", output_size=(1,))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "fc", units=options.classes)
    return rows


def _stem(rows: Rows, options: VideoResNetOptions) -> None:
    channels = scaled(64, options.width)
    stride = (1, 2, 2)
    if options.convolutions == "factored":
        inner = scaled(45, options.width)
        conv_norm(rows, "stem", inner, (1, 7, 7), stride=stride)
        conv_norm(rows, "stem", channels, (3, 1, 1), names=("3", "4", "5"))
    else:
        conv_norm(rows, "stem", channels, (3, 7, 7), stride=stride)


def _block(rows: Rows, path: str, sort: str, channels: tuple[int, int], stride: int) -> None:
    """Add a block of two convolutions, whose input is projected where it halves the sizes."""
    before, after = channels
    # As many channels between space and time as give both together the weights of a 3x3x3 kernel
    # (Tran et al., 2017, section 3.5).
    inner = 27 * before * after // (9 * before + 3 * after)
    shortcut = rows.last
    _convolution(rows, f"{path}.conv1", sort, (inner, after), stride)
    rows.add(ReLU, f"{path}.conv1.2", inplace=True)
    end = _convolution(rows, f"{path}.conv2", sort, (inner, after), 1)
    if stride > 1:
        strides = (1 if sort == "flat" else stride, stride, stride)
        shortcut = conv_norm(
            rows,
            f"{path}.downsample",
            after,
            (1, 1, 1),
            inputs=shortcut,
            stride=strides,
            activation=None,
        )
    rows.add(Add, f"{path}.add", (end, shortcut), inplace=True)
    rows.add(ReLU, f"{path}.relu", inplace=True)


def _convolution(rows: Rows, path: str, sort: str, channels: tuple[int, int], stride: int) -> str:
    """Add a convolution over 3x3x3, or over 3x3 and perhaps then 3, and its norm."""
    inner, after = channels
    if sort == "3d":
        return conv_norm(rows, path, after, (3, 3, 3), stride=(stride,) * 3, activation=None)
    space = (1, stride, stride)
    if sort == "flat":
        return conv_norm(rows, path, after, (1, 3, 3), stride=space, activation=None)
    conv_norm(rows, f"{path}.0", inner, (1, 3, 3), stride=space)
    return conv_norm(
        rows, path, after, (3, 1, 1), names=("0.3", "1"), stride=(stride, 1, 1), activation=None
    )


FAMILY = Family(
    title="Video ResNet",
    task="video",
    year=2017,
    source="Tran, Wang, Torresani, Ray, LeCun and Paluri, A Closer Look at Spatiotemporal "
    "Convolutions for Action Recognition, 2017; parameter counts: torchvision",
    about="A ResNet-18 over clips, for Kinetics-400.",
    options=VideoResNetOptions,
    rows=build,
    variants=(
        Variant(
            "r3d_18",
            "R3D-18",
            33_371_472,
            about="All its convolutions see time and space at once.",
        ),
        Variant(
            "mc3_18",
            "MC3-18",
            11_695_440,
            {"convolutions": "mixed"},
            about="Only the convolutions of its first stage see time.",
        ),
        Variant(
            "r2plus1d_18",
            "R(2+1)D-18",
            31_505_325,
            {"convolutions": "factored"},
            about="Each convolution is one over space, then one over time.",
        ),
    ),
)
