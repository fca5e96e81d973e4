"""DeepLabV3: dilated convolutions side by side for segmentation.

Chen, Papandreou, Schroff and Adam, 2017; as torchvision builds it.
"""

from collections.abc import Sequence

from cnnparam_gui.builders.blocks import conv, conv_norm, halved
from cnnparam_gui.builders.family import Family, Variant, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.segmentation import (
    ResNetSegmentationOptions,
    SegmentationOptions,
    auxiliary_head,
    enlarged,
    resnet_backbone,
)
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.resize import Upsample

RATES = (12, 24, 36)
"""The dilations, for a feature map of an eighth of the input's sizes."""

_CHANNELS = 256


def build(options: ResNetSegmentationOptions) -> Rows:
    """Lay out DeepLabV3 on a ResNet."""
    rows = Rows((3, *options.sizes))
    *_, third, last = resnet_backbone(rows, options)
    head(rows, options, last, [halved(size, 3) for size in options.sizes])
    auxiliary_head(rows, options, third, 4 * scaled(256, options.width))
    return rows


def head(rows: Rows, options: SegmentationOptions, taken: str, sizes: Sequence[int]) -> None:
    """Lay out the head on a feature map of some sizes, and enlarge what it gives."""
    path = "classifier.0"
    branches = [conv_norm(rows, f"{path}.convs.0", _CHANNELS, 1, inputs=taken, inplace=False)]
    for number, rate in enumerate(RATES, start=1):
        branch = f"{path}.convs.{number}"
        branches.append(
            conv_norm(rows, branch, _CHANNELS, 3, inputs=taken, dilation=rate, inplace=False)
        )
    pooled = f"{path}.convs.{len(branches)}"
    rows.add(AdaptiveAvgPool2d, f"{pooled}.0", taken, output_size=(1, 1))
    conv_norm(rows, pooled, _CHANNELS, 1, names=("1", "2", "3"), inplace=False)
    branches.append(rows.add(Upsample, f"{pooled}.interpolate", size=tuple(sizes), mode="linear"))
    rows.add(Concat, f"{path}.cat", branches)
    conv_norm(rows, f"{path}.project", _CHANNELS, 1, inplace=False)
    rows.add(Dropout, f"{path}.project.3", rate=0.5)
    conv_norm(rows, "classifier", _CHANNELS, 3, names=("1", "2", "3"), inplace=False)
    conv(rows, "classifier.4", options.classes, 1)
    enlarged(rows, "out", options)


FAMILY = Family(
    title="DeepLabV3",
    task="segmentation",
    year=2017,
    source="Chen, Papandreou, Schroff and Adam, Rethinking Atrous Convolution for Semantic Image "
    "Segmentation, 2017; parameter counts, with the auxiliary head: torchvision",
    about="A ResNet without its classifier, then convolutions of several dilations and the mean "
    "of the whole feature map side by side, and that enlarged to the input.",
    options=ResNetSegmentationOptions,
    rows=build,
    variants=(
        Variant(
            "deeplabv3_resnet50",
            "DeepLabV3 ResNet-50",
            42_004_074,
            {"depth": "50"},
            {"auxiliary": True},
        ),
        Variant(
            "deeplabv3_resnet101",
            "DeepLabV3 ResNet-101",
            60_996_202,
            {"depth": "101"},
            {"auxiliary": True},
        ),
    ),
)
