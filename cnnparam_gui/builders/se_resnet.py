"""SE-ResNet: residual networks that weigh their channels.

Hu, Shen and Sun, 2017; as their Caffe models have it: the stride of a bottleneck stands in its
first convolution.
"""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm, squeeze_excitation
from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.resnet import BLOCKS
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU, Sigmoid
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

_EXPANSION = 4

Depth = Annotated[
    Literal["50", "101", "152"],
    Meta(title="Depth", description="Number of layers with weights, without those that weigh."),
]
Reduction = Annotated[
    int,
    Meta(
        ge=1,
        le=4096,
        title="Reduction",
        description="What the channels are divided by between the two layers that weigh them.",
    ),
]


class SEResNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of an SE-ResNet.

    Attributes:
        depth: Layers with weights.
        width: What all channels are multiplied by.
        reduction: What the channels are divided by in a squeeze.
    """

    depth: Depth
    width: Width = 1.0
    reduction: Reduction = 16


def build(options: SEResNetOptions) -> Rows:
    """Lay out an SE-ResNet and its classifier."""
    rows = Rows((3, *options.sizes))
    stem = ("conv1", "bn1", "relu1")
    conv_norm(rows, "layer0", scaled(64, options.width), 7, names=stem, stride=2)
    rows.add(MaxPool2d, "layer0.pool", kernel=(3,), stride=(2,), ceil=True)
    for stage, count in enumerate(BLOCKS[int(options.depth)]):
        for number in range(count):
            stride = 2 if stage and number == 0 else 1
            path = f"layer{stage + 1}.{number}"
            _block(rows, path, options, 64 * 2**stage, stride, project=number == 0)
    rows.add(AdaptiveAvgPool2d, "avg_pool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "last_linear", units=options.classes)
    return rows


def _block(
    rows: Rows, path: str, options: SEResNetOptions, channels: int, stride: int, *, project: bool
) -> None:
    """Add a bottleneck whose output is weighed before its input is added."""
    inner = scaled(channels, options.width)
    out = _EXPANSION * inner
    shortcut = rows.last
    conv_norm(rows, path, inner, 1, names=("conv1", "bn1", "relu"), stride=stride)
    conv_norm(rows, path, inner, 3, names=("conv2", "bn2", "relu"))
    conv_norm(rows, path, out, 1, names=("conv3", "bn3"), activation=None)
    squeezed = max(1, out // options.reduction)
    end = squeeze_excitation(rows, f"{path}.se_module", out, squeezed, Sigmoid, inplace=True)
    if project:
        shortcut = conv_norm(
            rows, f"{path}.downsample", out, 1, inputs=shortcut, stride=stride, activation=None
        )
    rows.add(Add, f"{path}.add", (end, shortcut))
    rows.add(ReLU, f"{path}.relu", inplace=True)


FAMILY = Family(
    title="SE-ResNet",
    task="classification",
    year=2017,
    source="Hu, Shen and Sun, Squeeze-and-Excitation Networks, 2017; parameter counts: the Caffe "
    "models, converted to PyTorch by R. Cadene",
    about="A residual network whose blocks multiply every channel by a weight that two small "
    "layers make of the means of all channels.",
    options=SEResNetOptions,
    rows=build,
    variants=(
        Variant("se_resnet50", "SE-ResNet-50", 28_088_024, {"depth": "50"}),
        Variant("se_resnet101", "SE-ResNet-101", 49_326_872, {"depth": "101"}),
        Variant("se_resnet152", "SE-ResNet-152", 66_821_848, {"depth": "152"}),
    ),
)
