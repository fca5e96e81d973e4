"""S3D: separable convolutions over space and time for video.

Xie, Sun, Huang, Tu and Murphy, 2017; as torchvision builds it.
"""

from collections.abc import Sequence

from cnnparam_gui.builders.blocks import conv, conv_norm
from cnnparam_gui.builders.family import Classes, Family, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.video import VideoOptions
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.pooling import AvgPool3d, MaxPool3d
from cnnparam_gui.core.kinds.reduction import Mean

_LAYOUT: tuple[tuple[int, ...] | str, ...] = (
    "space",
    (64, 96, 128, 16, 32, 32),
    (128, 128, 192, 32, 96, 64),
    "both",
    (192, 96, 208, 16, 48, 64),
    (160, 112, 224, 24, 64, 64),
    (128, 128, 256, 24, 64, 64),
    (112, 144, 288, 32, 64, 64),
    (256, 160, 320, 32, 128, 128),
    "half",
    (256, 160, 320, 32, 128, 128),
    (384, 192, 384, 48, 128, 128),
)
"""What follows the stem: a pooling, or the channels of an Inception block's convolutions.

The channels are GoogLeNet's (Szegedy et al., 2014, table 1): of the first branch, then of the two
convolutions of the second and of the third, then of the one behind the pooling.
"""

_POOLS = {
    "space": ((1, 3, 3), (1, 2, 2), (0, 1, 1)),
    "both": ((3, 3, 3), (2, 2, 2), (1, 1, 1)),
    "half": ((2, 2, 2), (2, 2, 2), (0, 0, 0)),
}
"""Kernel, stride and padding of each pooling."""


class S3DOptions(VideoOptions, frozen=True, kw_only=True):
    """What one can choose of S3D.

    Attributes:
        width: What all channels are multiplied by.
    """

    classes: Classes = 400
    width: Width = 1.0


def build(options: S3DOptions) -> Rows:
    """Lay out S3D and its classifier, which is a convolution and the mean of what it gives."""
    rows = Rows(options.clip)
    first, second = scaled(64, options.width), scaled(192, options.width)
    _separated(rows, "features.0", first, 7, stride=2)
    _pool(rows, "features.1", "space")
    conv_norm(rows, "features.2", first, (1, 1, 1))
    _separated(rows, "features.3", second, 3)
    for number, item in enumerate(_LAYOUT, start=4):
        path = f"features.{number}"
        if isinstance(item, str):
            _pool(rows, path, item)
        else:
            _inception(rows, path, [scaled(channels, options.width) for channels in item])
    rows.add(AvgPool3d, "avgpool", kernel=(2, 7, 7), stride=(1,))
    rows.add(Dropout, "classifier.0", rate=0.2)
    conv(rows, "classifier.1", options.classes, (1, 1, 1))
    rows.add(Mean, "mean", over=(1, 2, 3))
    return rows


def _pool(rows: Rows, path: str, sort: str) -> None:
    kernel, stride, padding = _POOLS[sort]
    rows.add(MaxPool3d, path, kernel=kernel, stride=stride, padding=padding)


def _separated(rows: Rows, path: str, filters: int, kernel: int, *, stride: int = 1) -> str:
    """Add a convolution over space and one over time, each with its norm and activation."""
    space, time = (1, kernel, kernel), (kernel, 1, 1)
    conv_norm(rows, f"{path}.0", filters, space, stride=(1, stride, stride))
    return conv_norm(rows, f"{path}.1", filters, time, stride=(stride, 1, 1))


def _inception(rows: Rows, path: str, channels: Sequence[int]) -> None:
    """Add an Inception block: four branches side by side."""
    start = rows.last
    one = (1, 1, 1)
    ends = [conv_norm(rows, f"{path}.branch0", channels[0], one, inputs=start)]
    for number, (inner, outer) in enumerate((channels[1:3], channels[3:5]), start=1):
        branch = f"{path}.branch{number}"
        conv_norm(rows, f"{branch}.0", inner, one, inputs=start)
        ends.append(_separated(rows, f"{branch}.1", outer, 3))
    branch = f"{path}.branch3"
    rows.add(MaxPool3d, f"{branch}.0", start, kernel=(3,), stride=(1,), padding=(1,))
    ends.append(conv_norm(rows, f"{branch}.1", channels[5], one))
    rows.add(Concat, f"{path}.cat", ends)


FAMILY = Family(
    title="S3D",
    task="video",
    year=2017,
    source="Xie, Sun, Huang, Tu and Murphy, Rethinking Spatiotemporal Feature Learning: "
    "Speed-Accuracy Trade-offs in Video Classification, 2017; parameter count: torchvision",
    about="GoogLeNet over clips, for Kinetics-400; each of its convolutions is one over space, "
    "then one over time.",
    options=S3DOptions,
    rows=build,
    variants=(Variant("s3d", "S3D", 8_320_048),),
)
