"""VGG as torchvision builds it, with the activations and dropout that the lecture leaves out."""

from typing import Annotated, Any, Literal

from msgspec import Meta

from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.layer import Layer

CONVOLUTIONS = {
    "11": (1, 1, 2, 2, 2),
    "13": (2, 2, 2, 2, 2),
    "16": (2, 2, 3, 3, 3),
    "19": (2, 2, 4, 4, 4),
}
"""Convolutions of each of the five stages, by depth (Simonyan and Zisserman, 2014, table 1)."""

_FILTERS = (64, 128, 256, 512, 512)
_HIDDEN = 4096

Depth = Annotated[
    Literal["11", "13", "16", "19"],
    Meta(title="Depth", description="Number of layers with weights."),
]
BatchNormed = Annotated[
    bool, Meta(title="Batch norm", description="Whether a batch norm follows every convolution.")
]


class VggOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        depth: Layers with weights.
        batch_norm: Whether a batch norm follows every convolution.
        width: What the channels and hidden units are multiplied by.
    """

    depth: Depth
    batch_norm: BatchNormed = False
    width: Width = 1.0


def build(options: VggOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    kinds: tuple[type[Layer], ...] = (
        (Conv2d, BatchNorm2d, ReLU) if options.batch_norm else (Conv2d, ReLU)
    )
    place = 0
    for filters, count in zip(_FILTERS, CONVOLUTIONS[options.depth], strict=True):
        fields: dict[type[Layer], dict[str, Any]] = {
            Conv2d: {
                "filters": scaled(filters, options.width),
                "kernel": (3, 3),
                "padding": (1, 1),
            },
            ReLU: {"inplace": True},
        }
        for kind in kinds * count:
            rows.add(kind, f"features.{place}", **fields.get(kind, {}))
            place += 1
        rows.add(MaxPool2d, f"features.{place}", kernel=(2, 2))
        place += 1
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(7, 7))
    rows.add(Flatten, "flatten")
    for first in (0, 3):
        rows.add(Linear, f"classifier.{first}", units=scaled(_HIDDEN, options.width))
        rows.add(ReLU, f"classifier.{first + 1}", inplace=True)
        rows.add(Dropout, f"classifier.{first + 2}")
    rows.add(Linear, "classifier.6", units=options.classes)
    return rows


def _variant(depth: str, parameters: int, *, batch_norm: bool = False) -> Variant:
    # vgg16 itself is the lecture's table, a file of the gallery.
    name = "vgg16_torchvision" if depth == "16" and not batch_norm else f"vgg{depth}"
    title = f"VGG-{depth}{' as torchvision builds it' * (name != f'vgg{depth}')}"
    return Variant(
        f"{name}_bn" if batch_norm else name,
        f"{title} with batch norm" if batch_norm else title,
        parameters,
        {"depth": depth, "batch_norm": batch_norm},
    )


FAMILY = Family(
    title="VGG",
    task="classification",
    year=2014,
    source="Simonyan and Zisserman, Very Deep Convolutional Networks for Large-Scale Image "
    "Recognition, 2014; parameter counts: torchvision",
    about="Stages of 3x3 convolutions with a pooling behind each.",
    options=VggOptions,
    rows=build,
    variants=(
        _variant("11", 132_863_336),
        _variant("13", 133_047_848),
        _variant("16", 138_357_544),
        _variant("19", 143_667_240),
        _variant("11", 132_868_840, batch_norm=True),
        _variant("13", 133_053_736, batch_norm=True),
        _variant("16", 138_365_992, batch_norm=True),
        _variant("19", 143_678_248, batch_norm=True),
    ),
)
