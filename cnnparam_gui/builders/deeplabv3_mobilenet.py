"""DeepLabV3 on a MobileNet V3, for segmentation on small devices.

Chen, Papandreou, Schroff and Adam, 2017; Howard et al., 2019; as torchvision builds it.
"""

from cnnparam_gui.builders.blocks import halved
from cnnparam_gui.builders.deeplabv3 import head
from cnnparam_gui.builders.family import Family, Variant
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.segmentation import (
    AuxiliaryOptions,
    auxiliary_head,
    mobilenet_backbone,
)


def build(options: AuxiliaryOptions) -> Rows:
    """Lay out DeepLabV3 on a MobileNet V3; the auxiliary head takes an eighth of the sizes."""
    rows = Rows((3, *options.sizes))
    features = mobilenet_backbone(rows, options)
    head(rows, options, features.high, [halved(size, 4) for size in options.sizes])
    auxiliary_head(rows, options, features.low, features.low_channels)
    return rows


FAMILY = Family(
    title="DeepLabV3 on MobileNet V3",
    task="segmentation",
    year=2019,
    source="Chen, Papandreou, Schroff and Adam, Rethinking Atrous Convolution for Semantic Image "
    "Segmentation, 2017, and Howard et al., Searching for MobileNetV3, 2019; parameter count, with "
    "the auxiliary head: torchvision",
    about="A MobileNet V3 without its classifier, and the head of DeepLabV3.",
    options=AuxiliaryOptions,
    rows=build,
    variants=(
        Variant(
            "deeplabv3_mobilenet_v3_large",
            "DeepLabV3 MobileNet V3 large",
            11_029_328,
            counted={"auxiliary": True},
        ),
    ),
)
