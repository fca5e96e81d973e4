"""LR-ASPP: a small head for segmentation on a MobileNet V3.

Howard et al., 2019, section 6.4; as torchvision builds it.
"""

from cnnparam_gui.builders.blocks import conv, conv_norm, halved
from cnnparam_gui.builders.family import Family, Variant
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.segmentation import (
    SegmentationOptions,
    enlarged,
    mobilenet_backbone,
)
from cnnparam_gui.core.kinds.activation import Sigmoid
from cnnparam_gui.core.kinds.merge import Add, Multiply
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.resize import Upsample

_CHANNELS = 128


def build(options: SegmentationOptions) -> Rows:
    """Lay out LR-ASPP: the last feature map weighed, enlarged and added to an earlier one."""
    rows = Rows((3, *options.sizes))
    features = mobilenet_backbone(rows, options)
    last = conv_norm(rows, "classifier.cbr", _CHANNELS, 1, inputs=features.high)
    rows.add(AdaptiveAvgPool2d, "classifier.scale.0", features.high, output_size=(1, 1))
    conv(rows, "classifier.scale.1", _CHANNELS, 1, bias=False)
    weights = rows.add(Sigmoid, "classifier.scale.2")
    rows.add(Multiply, "classifier.mul", (last, weights))
    sizes = tuple(halved(size, 3) for size in options.sizes)
    high = rows.add(Upsample, "classifier.interpolate", size=sizes, mode="linear")
    low = conv(rows, "classifier.low_classifier", options.classes, 1, inputs=features.low)
    high = conv(rows, "classifier.high_classifier", options.classes, 1, inputs=high)
    rows.add(Add, "classifier.add", (low, high))
    enlarged(rows, "out", options)
    return rows


FAMILY = Family(
    title="LR-ASPP",
    task="segmentation",
    year=2019,
    source="Howard et al., Searching for MobileNetV3, 2019; parameter count: torchvision",
    about="A MobileNet V3 without its classifier; its last feature map, weighed by its own mean, "
    "and an earlier one give the classes together.",
    options=SegmentationOptions,
    rows=build,
    variants=(Variant("lraspp_mobilenet_v3_large", "LR-ASPP MobileNet V3 large", 3_221_538),),
)
