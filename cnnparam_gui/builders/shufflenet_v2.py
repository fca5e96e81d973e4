"""ShuffleNet V2: half of the channels pass by, and the halves are mixed after every block."""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import MaxPool2d
from cnnparam_gui.core.kinds.reduction import Mean, Split
from cnnparam_gui.core.kinds.resize import ChannelShuffle

# Channels of the three stages and of the last convolution (Ma et al., 2018, table 5).
_CHANNELS = {
    "0.5": (48, 96, 192, 1024),
    "1.0": (116, 232, 464, 1024),
    "1.5": (176, 352, 704, 1024),
    "2.0": (244, 488, 976, 2048),
}
_BLOCKS = (4, 8, 4)
_FIRST = 24

Complexity = Annotated[
    Literal["0.5", "1.0", "1.5", "2.0"],
    Meta(title="Complexity", description="Its published complexity, by which channels go."),
]


class ShuffleNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        complexity: Its published complexity.
        width: What the channels of the three stages are multiplied by besides.
    """

    complexity: Complexity
    width: Width = 1.0


def build(options: ShuffleNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    *stages, last = _CHANNELS[options.complexity]
    _conv(rows, "conv1.0", _FIRST, 3, stride=2, relu="conv1.2")
    rows.add(MaxPool2d, "maxpool", kernel=(3,), stride=(2,), padding=(1,))
    channels = _FIRST
    for stage, (filters, blocks) in enumerate(zip(stages, _BLOCKS, strict=True), 2):
        half = scaled(filters // 2, options.width)
        for number in range(blocks):
            path = f"stage{stage}.{number}"
            if number == 0:
                _reducing(rows, path, channels, half)
            else:
                _keeping(rows, path, half)
        channels = 2 * half
    _conv(rows, "conv5.0", last, 1, relu="conv5.2")
    rows.add(Mean, "mean", over=(1, 2))
    rows.add(Linear, "fc", units=options.classes)
    return rows


def _conv(
    rows: Rows,
    name: str,
    filters: int,
    kernel: int,
    *,
    inputs: str = "",
    stride: int = 1,
    groups: int = 1,
    relu: str = "",
) -> None:
    """Add a convolution, the batch norm that comes next in its sequence, and perhaps a ReLU."""
    path, _, place = name.rpartition(".")
    rows.add(
        Conv2d,
        name,
        (inputs,) if inputs else (),
        filters=filters,
        kernel=(kernel,),
        stride=(stride,),
        padding=(kernel // 2,),
        groups=groups,
        bias=False,
    )
    rows.add(BatchNorm2d, f"{path}.{int(place) + 1}")
    if relu:
        rows.add(ReLU, relu, inplace=True)


def _reducing(rows: Rows, path: str, channels: int, half: int) -> None:
    """Halve the size: both branches take all channels."""
    start, left, right = rows.last, f"{path}.branch1", f"{path}.branch2"
    _conv(rows, f"{left}.0", channels, 3, stride=2, groups=channels)
    _conv(rows, f"{left}.2", half, 1, relu=f"{left}.4")
    first = rows.last
    _conv(rows, f"{right}.0", half, 1, inputs=start, relu=f"{right}.2")
    _branch(rows, right, half, stride=2)
    _mix(rows, path, first)


def _keeping(rows: Rows, path: str, half: int) -> None:
    """Let half of the channels pass by."""
    start, right = rows.last, f"{path}.branch2"
    first = rows.add(Split, f"{path}.chunk", start, parts=2, part=0)
    second = rows.add(Split, f"{path}.chunk", start, parts=2, part=1)
    _conv(rows, f"{right}.0", half, 1, inputs=second, relu=f"{right}.2")
    _branch(rows, right, half, stride=1)
    _mix(rows, path, first)


def _branch(rows: Rows, right: str, half: int, *, stride: int) -> None:
    _conv(rows, f"{right}.3", half, 3, stride=stride, groups=half)
    _conv(rows, f"{right}.5", half, 1, relu=f"{right}.7")


def _mix(rows: Rows, path: str, first: str) -> None:
    rows.add(Concat, f"{path}.cat", (first, rows.last))
    rows.add(ChannelShuffle, f"{path}.shuffle", groups=2)


def _variant(complexity: str, parameters: int) -> Variant:
    written = complexity.replace(".", "_")
    return Variant(
        f"shufflenet_v2_x{written}",
        f"ShuffleNet V2 x{complexity}",
        parameters,
        {"complexity": complexity},
    )


FAMILY = Family(
    title="ShuffleNet V2",
    task="classification",
    year=2018,
    source="Ma, Zhang, Zheng and Sun, ShuffleNet V2: Practical Guidelines for Efficient CNN "
    "Architecture Design, 2018; parameter counts: torchvision",
    about="Half of the channels pass a block by, and the halves are mixed after it.",
    options=ShuffleNetOptions,
    rows=build,
    variants=(
        _variant("0.5", 1_366_792),
        _variant("1.0", 2_278_604),
        _variant("1.5", 3_503_624),
        _variant("2.0", 7_393_996),
    ),
)
