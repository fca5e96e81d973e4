"""GoogLeNet as torchvision builds it: with batch norm, and 3x3 where the paper has 5x5."""

from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.blocks import NAMED, conv_norm
from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

# By name: the 1x1 branch, the two of the second and third branch, the one behind the pooling
# (Szegedy et al., 2014, table 1). A number alone is the kernel of a pooling.
_LAYOUT: tuple[tuple[str, tuple[int, ...] | int], ...] = (
    ("inception3a", (64, 96, 128, 16, 32, 32)),
    ("inception3b", (128, 128, 192, 32, 96, 64)),
    ("maxpool3", 3),
    ("inception4a", (192, 96, 208, 16, 48, 64)),
    ("inception4b", (160, 112, 224, 24, 64, 64)),
    ("inception4c", (128, 128, 256, 24, 64, 64)),
    ("inception4d", (112, 144, 288, 32, 64, 64)),
    ("inception4e", (256, 160, 320, 32, 128, 128)),
    ("maxpool4", 2),
    ("inception5a", (256, 160, 320, 32, 128, 128)),
    ("inception5b", (384, 192, 384, 48, 128, 128)),
)
_AUXILIARY = {"inception4a": "aux1", "inception4d": "aux2"}
_AUXILIARY_FILTERS, _AUXILIARY_UNITS = 128, 1024

Auxiliary = Annotated[
    bool,
    Meta(
        title="Auxiliary",
        description="Whether the classifiers are there that only training uses.",
    ),
]


class GoogLeNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        auxiliary: Whether the two auxiliary classifiers are there.
        width: What all channels are multiplied by.
    """

    auxiliary: Auxiliary = False
    width: Width = 1.0


def build(options: GoogLeNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    width = options.width
    conv_norm(rows, "conv1", scaled(64, width), 7, stride=2, names=NAMED)
    rows.add(MaxPool2d, "maxpool1", kernel=(3,), stride=(2,), ceil=True)
    conv_norm(rows, "conv2", scaled(64, width), names=NAMED)
    conv_norm(rows, "conv3", scaled(192, width), 3, names=NAMED)
    rows.add(MaxPool2d, "maxpool2", kernel=(3,), stride=(2,), ceil=True)
    for name, what in _LAYOUT:
        if isinstance(what, int):
            rows.add(MaxPool2d, name, kernel=(what,), stride=(2,), ceil=True)
            continue
        _inception(rows, name, [scaled(channels, width) for channels in what])
        if options.auxiliary and name in _AUXILIARY:
            _auxiliary(rows, _AUXILIARY[name], options)
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Dropout, "dropout", rate=0.2)
    rows.add(Linear, "fc", units=options.classes)
    return rows


def _inception(rows: Rows, path: str, channels: list[int]) -> None:
    start = rows.last
    plain, inner3, outer3, inner5, outer5, pooled = channels
    ends = [conv_norm(rows, f"{path}.branch1", plain, inputs=start, names=NAMED)]
    for branch, inner, outer in (("branch2", inner3, outer3), ("branch3", inner5, outer5)):
        conv_norm(rows, f"{path}.{branch}.0", inner, inputs=start, names=NAMED)
        ends.append(conv_norm(rows, f"{path}.{branch}.1", outer, 3, names=NAMED))
    rows.add(
        MaxPool2d,
        f"{path}.branch4.0",
        start,
        kernel=(3,),
        stride=(1,),
        padding=(1,),
        ceil=True,
    )
    ends.append(conv_norm(rows, f"{path}.branch4.1", pooled, names=NAMED))
    rows.add(Concat, f"{path}.cat", ends)


def _auxiliary(rows: Rows, path: str, options: GoogLeNetOptions) -> None:
    """Add a classifier at the side; what comes next takes the row before it."""
    start = rows.last
    rows.add(AdaptiveAvgPool2d, f"{path}.avgpool", start, output_size=(4, 4))
    conv_norm(rows, f"{path}.conv", scaled(_AUXILIARY_FILTERS, options.width), names=NAMED)
    rows.add(Flatten, f"{path}.flatten")
    rows.add(Linear, f"{path}.fc1", units=scaled(_AUXILIARY_UNITS, options.width))
    rows.add(ReLU, f"{path}.relu", inplace=True)
    rows.add(Dropout, f"{path}.dropout", rate=0.7)
    rows.add(Linear, f"{path}.fc2", units=options.classes)
    rows.resume(start)


FAMILY = Family(
    title="GoogLeNet",
    task="classification",
    year=2014,
    source="Szegedy et al., Going Deeper with Convolutions, 2014; parameter count: torchvision",
    about="Inception modules of four branches side by side.",
    options=GoogLeNetOptions,
    rows=build,
    variants=(
        Variant("googlenet", "GoogLeNet", 6_624_904),
        Variant("googlenet_noaux", "GoogLeNet without auxiliary classifiers", 6_624_904),
    ),
)
