"""What the networks that give every pixel a class have in common.

As torchvision builds them: a backbone for classification, a head on its last feature map, perhaps
an auxiliary head on an earlier one while training, and both enlarged to the input.
"""

from typing import Annotated, Literal, NamedTuple

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv, conv_norm
from cnnparam_gui.builders.family import Classes, Options, Resolution, Width, divisible
from cnnparam_gui.builders.mobilenet_v3 import MobileNetV3Options
from cnnparam_gui.builders.mobilenet_v3 import features as mobilenet_features
from cnnparam_gui.builders.resnet import ResNetOptions
from cnnparam_gui.builders.resnet import features as resnet_features
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.resize import Upsample

_MOBILENET_LOW = 4
_MOBILENET_CHANNELS = 40
"""The block of MobileNet V3 that ends at an eighth of the sizes, and its channels."""

Auxiliary = Annotated[
    bool,
    Meta(
        title="Auxiliary",
        description="Whether there is a second head on an earlier feature map, which helps to "
        "train and is counted in the published numbers.",
    ),
]
BackboneDepth = Annotated[
    Literal["50", "101", "152"],
    Meta(title="Depth", description="Number of layers with weights of its ResNet."),
]


class SegmentationOptions(Options, frozen=True, kw_only=True):
    """What one can choose of a network for segmentation.

    Attributes:
        width: What the channels of the backbone are multiplied by.
    """

    classes: Classes = 21
    resolution: Resolution = (520, 520)
    width: Width = 1.0


class AuxiliaryOptions(SegmentationOptions, frozen=True, kw_only=True):
    """What one can choose of a network for segmentation with two heads.

    Attributes:
        auxiliary: Whether there is an auxiliary head.
    """

    auxiliary: Auxiliary = False


class ResNetSegmentationOptions(AuxiliaryOptions, frozen=True, kw_only=True):
    """What one can choose of a network for segmentation on a ResNet.

    Attributes:
        depth: Layers of the ResNet.
    """

    depth: BackboneDepth


def resnet_backbone(rows: Rows, options: ResNetSegmentationOptions) -> list[str]:
    """Lay out a ResNet that ends at an eighth of the sizes: its last two stages dilate.

    Returns the name of each stage's last row.
    """
    backbone = ResNetOptions(depth=options.depth, width=options.width)
    return resnet_features(rows, backbone, "backbone.", dilated=(False, True, True))


class Features(NamedTuple):
    """What segmentation takes of a backbone.

    Attributes:
        low: The row that ends at an eighth of the sizes.
        low_channels: Its channels.
        high: The last row.
    """

    low: str
    low_channels: int
    high: str


def mobilenet_backbone(rows: Rows, options: SegmentationOptions) -> Features:
    """Lay out a MobileNet V3 that ends at a sixteenth of the sizes: its last blocks dilate."""
    backbone = MobileNetV3Options(size="large", width=options.width)
    ends = mobilenet_features(rows, backbone, "backbone.", dilated=True)
    channels = divisible(_MOBILENET_CHANNELS * options.width)
    return Features(ends[_MOBILENET_LOW], channels, ends[-1])


def enlarged(rows: Rows, name: str, options: SegmentationOptions) -> None:
    """Enlarge what a head gives to the sizes of the input."""
    rows.add(Upsample, name, size=options.sizes, mode="linear")


def auxiliary_head(rows: Rows, options: AuxiliaryOptions, taken: str, channels: int) -> None:
    """Lay out the auxiliary head on a feature map of so many channels, where it is wanted."""
    if options.auxiliary:
        fcn_head(rows, "aux_classifier", options, channels, taken)
        enlarged(rows, "aux", options)


def fcn_head(
    rows: Rows, path: str, options: SegmentationOptions, channels: int, taken: str
) -> None:
    """Lay out the head of a fully convolutional network on a feature map of so many channels."""
    conv_norm(rows, path, max(1, channels // 4), 3, inputs=taken, inplace=False)
    rows.add(Dropout, f"{path}.3", rate=0.1)
    conv(rows, f"{path}.4", options.classes, 1)
