"""DenseNet: every layer of a block takes what all layers before it in the block gave."""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, AvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

LAYERS = {
    "121": (6, 12, 24, 16),
    "161": (6, 12, 36, 24),
    "169": (6, 12, 32, 32),
    "201": (6, 12, 48, 32),
}
"""Layers of each of the four blocks, by depth (Huang et al., 2016, table 1)."""

_BOTTLENECK = 4

Depth = Annotated[
    Literal["121", "161", "169", "201"],
    Meta(title="Depth", description="Number of layers with weights."),
]
Growth = Annotated[
    int,
    Meta(ge=1, le=4096, title="Growth", description="Channels that every layer of a block adds."),
]


class DenseNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        depth: Layers with weights.
        growth: Channels that every layer adds.
        width: What all channels are multiplied by.
    """

    depth: Depth
    growth: Growth = 32
    width: Width = 1.0


def build(options: DenseNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    growth = scaled(options.growth, options.width)
    channels = 2 * growth
    rows.add(
        Conv2d,
        "features.conv0",
        filters=channels,
        kernel=(7,),
        stride=(2,),
        padding=(3,),
        bias=False,
    )
    _norm_relu(rows, "features.norm0", "features.relu0")
    rows.add(MaxPool2d, "features.pool0", kernel=(3,), stride=(2,), padding=(1,))
    blocks = LAYERS[options.depth]
    for number, layers in enumerate(blocks, 1):
        _dense_block(rows, f"features.denseblock{number}", layers, growth)
        channels += layers * growth
        if number < len(blocks):
            channels //= 2
            path = f"features.transition{number}"
            _norm_relu(rows, f"{path}.norm", f"{path}.relu")
            rows.add(Conv2d, f"{path}.conv", filters=channels, kernel=(1,), bias=False)
            rows.add(AvgPool2d, f"{path}.pool", kernel=(2,))
    _norm_relu(rows, "features.norm5", "relu")
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "classifier", units=options.classes)
    return rows


def _norm_relu(rows: Rows, norm: str, relu: str) -> None:
    rows.add(BatchNorm2d, norm)
    rows.add(ReLU, relu, inplace=True)


def _dense_block(rows: Rows, path: str, layers: int, growth: int) -> None:
    given = [rows.last]
    for number in range(1, layers + 1):
        layer = f"{path}.denselayer{number}"
        if len(given) > 1:
            # In the block around the layer, which is given it and holds it until it is done.
            rows.add(Concat, f"{path}.cat{number}", given)
        _norm_relu(rows, f"{layer}.norm1", f"{layer}.relu1")
        rows.add(Conv2d, f"{layer}.conv1", filters=_BOTTLENECK * growth, kernel=(1,), bias=False)
        _norm_relu(rows, f"{layer}.norm2", f"{layer}.relu2")
        rows.add(Conv2d, f"{layer}.conv2", filters=growth, kernel=(3,), padding=(1,), bias=False)
        given.append(rows.last)
    rows.add(Concat, f"{path}.cat", given)


FAMILY = Family(
    title="DenseNet",
    task="classification",
    year=2016,
    source="Huang, Liu, van der Maaten and Weinberger, Densely Connected Convolutional Networks, "
    "2016; parameter counts: torchvision",
    about="Every layer of a block takes what all layers before it in the block gave.",
    options=DenseNetOptions,
    rows=build,
    variants=(
        Variant("densenet121", "DenseNet-121", 7_978_856, {"depth": "121"}),
        Variant("densenet161", "DenseNet-161", 28_681_000, {"depth": "161", "growth": 48}),
        Variant("densenet169", "DenseNet-169", 14_149_480, {"depth": "169"}),
        Variant("densenet201", "DenseNet-201", 20_013_928, {"depth": "201"}),
    ),
)
