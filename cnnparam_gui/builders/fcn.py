"""FCN: fully convolutional networks for segmentation.

Long, Shelhamer and Darrell, 2014; as torchvision builds them on a dilated ResNet.
"""

from cnnparam_gui.builders.family import Family, Variant, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.segmentation import (
    ResNetSegmentationOptions,
    auxiliary_head,
    enlarged,
    fcn_head,
    resnet_backbone,
)


def build(options: ResNetSegmentationOptions) -> Rows:
    """Lay out a fully convolutional network on a ResNet."""
    rows = Rows((3, *options.sizes))
    *_, third, last = resnet_backbone(rows, options)
    fcn_head(rows, "classifier", options, 4 * scaled(512, options.width), last)
    enlarged(rows, "out", options)
    auxiliary_head(rows, options, third, 4 * scaled(256, options.width))
    return rows


FAMILY = Family(
    title="FCN",
    task="segmentation",
    year=2014,
    source="Long, Shelhamer and Darrell, Fully Convolutional Networks for Semantic Segmentation, "
    "2014; parameter counts, with the auxiliary head: torchvision",
    about="A ResNet without its classifier, a head of two convolutions on its last feature map, "
    "and that enlarged to the input.",
    options=ResNetSegmentationOptions,
    rows=build,
    variants=(
        Variant("fcn_resnet50", "FCN ResNet-50", 35_322_218, {"depth": "50"}, {"auxiliary": True}),
        Variant(
            "fcn_resnet101", "FCN ResNet-101", 54_314_346, {"depth": "101"}, {"auxiliary": True}
        ),
    ),
)
