"""The residual networks for CIFAR-10, whose shortcuts have no parameters.

He, Zhang, Ren and Sun, 2015, section 4.2: 6n + 2 layers in three stages of 16, 32 and 64 channels;
where the channels double, the shortcut takes every other position and fills up with zeros (option
A). Rows are called as in Idelbayev's `pytorch_resnet_cifar10`.
"""

from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm
from cnnparam_gui.builders.family import (
    Classes,
    Family,
    Options,
    Resolution,
    Variant,
    Width,
    scaled,
)
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import GlobalAvgPool2d
from cnnparam_gui.core.kinds.reduction import Slice
from cnnparam_gui.core.kinds.resize import Pad

_STAGES = 3

Depth = Annotated[
    int,
    Meta(
        ge=8,
        le=10_000,
        title="Depth",
        description="Number of layers with weights: 2 more than a multiple of 6.",
    ),
]


class CifarResNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of a residual network for CIFAR.

    Attributes:
        depth: Layers with weights.
        width: What all channels are multiplied by.
    """

    classes: Classes = 10
    resolution: Resolution = (32, 32)
    depth: Depth
    width: Width = 1.0


def build(options: CifarResNetOptions) -> Rows:
    """Lay out a residual network for CIFAR and its classifier."""
    blocks, rest = divmod(options.depth - 2, 2 * _STAGES)
    if rest:
        below = 2 * _STAGES * blocks + 2
        raise FieldError(
            f"Depth: {options.depth} is not 2 more than a multiple of 6: {below} or {below + 6} is"
        )
    rows = Rows((3, *options.sizes))
    before = scaled(16, options.width)
    conv_norm(rows, "", before, 3, names=("conv1", "bn1", "relu"), inplace=False)
    for stage in range(_STAGES):
        channels = scaled(16 * 2**stage, options.width)
        for number in range(blocks):
            path, halving = f"layer{stage + 1}.{number}", stage > 0 and number == 0
            _block(rows, path, (before, channels), halving=halving)
            before = channels
    rows.add(GlobalAvgPool2d, "avg_pool")
    rows.add(Linear, "linear", units=options.classes)
    return rows


def _block(rows: Rows, path: str, widths: tuple[int, int], *, halving: bool) -> None:
    """Add a block of two convolutions, the first of which may halve the sizes."""
    before, channels = widths
    shortcut = rows.last
    first = ("conv1", "bn1", "relu")
    conv_norm(rows, path, channels, 3, names=first, inplace=False, stride=2 if halving else 1)
    end = conv_norm(rows, path, channels, 3, names=("conv2", "bn2"), activation=None)
    if halving:
        for axis in (1, 2):
            shortcut = rows.add(Slice, f"{path}.shortcut.slice", shortcut, axis=axis, step=2)
        front = (channels - before) // 2
        behind = channels - before - front
        shortcut = rows.add(Pad, f"{path}.shortcut.pad", before=(front, 0, 0), after=(behind, 0, 0))
    rows.add(Add, f"{path}.add", (end, shortcut), inplace=True)
    rows.add(ReLU, f"{path}.relu")


FAMILY = Family(
    title="ResNet for CIFAR",
    task="classification",
    year=2015,
    source="He, Zhang, Ren and Sun, Deep Residual Learning for Image Recognition, 2015; parameter "
    "counts: pytorch_resnet_cifar10 of Y. Idelbayev, which the paper's rounded ones agree with",
    about="A residual network for 32x32 with shortcuts that have no parameters.",
    options=CifarResNetOptions,
    rows=build,
    variants=tuple(
        Variant(
            f"resnet{depth}",
            f"ResNet-{depth}",
            parameters,
            {"depth": depth},
            about=f"The paper gives it {rounded} million parameters.",
        )
        for depth, parameters, rounded in (
            (20, 269_722, "0.27"),
            (32, 464_154, "0.46"),
            (44, 658_586, "0.66"),
            (56, 853_018, "0.85"),
            (110, 1_727_962, "1.7"),
        )
    ),
)
