"""ResNet, ResNeXt and Wide ResNet: residual networks for ImageNet.

He, Zhang, Ren and Sun, 2015; Xie et al., 2016; Zagoruyko and Komodakis, 2016. As torchvision
builds them: the stride of a bottleneck stands in its 3x3 convolution.
"""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.vocabulary import Groups

BLOCKS = {
    18: (2, 2, 2, 2),
    34: (3, 4, 6, 3),
    50: (3, 4, 6, 3),
    101: (3, 4, 23, 3),
    152: (3, 8, 36, 3),
}
"""Blocks of each of the four stages, by depth (He et al., 2015, table 1)."""

_BOTTLENECK_FROM = 50
_EXPANSION = 4

Depth = Annotated[
    Literal["18", "34", "50", "101", "152"],
    Meta(title="Depth", description="Number of layers with weights on the longest way."),
]
GroupWidth = Annotated[
    int,
    Meta(
        ge=1,
        le=4096,
        title="Group width",
        description="Channels of a bottleneck's group where its stage has 64 channels.",
    ),
]


class ResNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of a residual network.

    Attributes:
        depth: Layers with weights.
        width: What all channels are multiplied by.
        groups: Groups of the 3x3 convolution of a bottleneck (ResNeXt's cardinality).
        group_width: Channels of each of them in the first stage.
    """

    depth: Depth
    width: Width = 1.0
    groups: Groups = 1
    group_width: GroupWidth = 64


def build(options: ResNetOptions) -> Rows:
    """Lay out a residual network and its classifier."""
    rows = Rows((3, *options.sizes))
    features(rows, options)
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "fc", units=options.classes)
    return rows


def features(
    rows: Rows, options: ResNetOptions, prefix: str = "", dilated: tuple[bool, ...] = ()
) -> list[str]:
    """Lay out the stem and the four stages, and return the name of each stage's last row.

    Args:
        rows: Where they go.
        options: The options.
        prefix: What stands before every name.
        dilated: For the last three stages, whether it dilates in place of its stride, as
            segmentation does.
    """
    rows.add(
        Conv2d,
        f"{prefix}conv1",
        filters=scaled(64, options.width),
        kernel=(7,),
        stride=(2,),
        padding=(3,),
        bias=False,
    )
    rows.add(BatchNorm2d, f"{prefix}bn1")
    rows.add(ReLU, f"{prefix}relu", inplace=True)
    rows.add(MaxPool2d, f"{prefix}maxpool", kernel=(3,), stride=(2,), padding=(1,))
    ends = []
    dilation = 1
    for stage, count in enumerate(BLOCKS[int(options.depth)]):
        stride, before = (1 if stage == 0 else 2), dilation
        if stage and dilated and dilated[stage - 1]:
            dilation, stride = dilation * stride, 1
        for number in range(count):
            block = _Block(
                rows,
                options,
                f"{prefix}layer{stage + 1}.{number}",
                channels=64 * 2**stage,
                stride=stride if number == 0 else 1,
                dilation=before if number == 0 else dilation,
            )
            block.lay_out(first=number == 0 and (stage > 0 or block.bottleneck))
        ends.append(rows.last)
    return ends


class _Block:
    """One residual block."""

    def __init__(
        self,
        rows: Rows,
        options: ResNetOptions,
        path: str,
        *,
        channels: int,
        stride: int,
        dilation: int,
    ) -> None:
        self.rows, self.options, self.path = rows, options, path
        self.channels, self.stride, self.dilation = channels, stride, dilation
        self.bottleneck = int(options.depth) >= _BOTTLENECK_FROM

    def lay_out(self, *, first: bool) -> None:
        """Add its rows; the first block of a stage projects its shortcut."""
        rows, width = self.rows, self.options.width
        start = rows.last
        if self.bottleneck:
            out = scaled(self.channels, width) * _EXPANSION
            inner = self.channels * self.options.group_width // 64 * self.options.groups
            inner = scaled(inner, width)
            self._conv("conv1", inner, 1)
            self._relu()
            self._conv("conv2", inner, 3, stride=self.stride, groups=self.options.groups)
            self._relu()
            end = self._conv("conv3", out, 1)
        else:
            out = scaled(self.channels, width)
            self._conv("conv1", out, 3, stride=self.stride)
            self._relu()
            end = self._conv("conv2", out, 3)
        shortcut = start
        if first:
            rows.add(
                Conv2d,
                f"{self.path}.downsample.0",
                start,
                filters=out,
                kernel=(1,),
                stride=(self.stride,),
                bias=False,
            )
            shortcut = rows.add(BatchNorm2d, f"{self.path}.downsample.1")
        rows.add(Add, f"{self.path}.add", (end, shortcut), inplace=True)
        self._relu()

    def _conv(
        self, name: str, filters: int, kernel: int, *, stride: int = 1, groups: int = 1
    ) -> str:
        """Add a convolution and its batch norm, whose name is returned."""
        spread = self.dilation if kernel > 1 else 1
        self.rows.add(
            Conv2d,
            f"{self.path}.{name}",
            filters=filters,
            kernel=(kernel,),
            stride=(stride,),
            padding=(spread * (kernel // 2),),
            dilation=(spread,),
            groups=groups,
            bias=False,
        )
        return self.rows.add(BatchNorm2d, f"{self.path}.{name.replace('conv', 'bn')}")

    def _relu(self) -> None:
        self.rows.add(ReLU, f"{self.path}.relu", inplace=True)


FAMILY = Family(
    title="ResNet",
    task="classification",
    year=2015,
    source="He, Zhang, Ren and Sun, Deep Residual Learning for Image Recognition, 2015; parameter "
    "counts: torchvision",
    about="Residual blocks add their input to what they make of it.",
    options=ResNetOptions,
    rows=build,
    variants=(
        Variant("resnet18", "ResNet-18", 11_689_512, {"depth": "18"}),
        Variant("resnet34", "ResNet-34", 21_797_672, {"depth": "34"}),
        Variant("resnet50", "ResNet-50", 25_557_032, {"depth": "50"}),
        Variant("resnet101", "ResNet-101", 44_549_160, {"depth": "101"}),
        Variant("resnet152", "ResNet-152", 60_192_808, {"depth": "152"}),
        Variant(
            "resnext50_32x4d",
            "ResNeXt-50 32x4d",
            25_028_904,
            {"depth": "50", "groups": 32, "group_width": 4},
            year=2016,
            about="Its 3x3 convolutions have 32 groups of 4 channels and more (Xie et al., 2016).",
        ),
        Variant(
            "resnext101_32x8d",
            "ResNeXt-101 32x8d",
            88_791_336,
            {"depth": "101", "groups": 32, "group_width": 8},
            year=2016,
            about="Its 3x3 convolutions have 32 groups of 8 channels and more (Xie et al., 2016).",
        ),
        Variant(
            "resnext101_64x4d",
            "ResNeXt-101 64x4d",
            83_455_272,
            {"depth": "101", "groups": 64, "group_width": 4},
            year=2016,
            about="Its 3x3 convolutions have 64 groups of 4 channels and more (Xie et al., 2016).",
        ),
        Variant(
            "wide_resnet50_2",
            "Wide ResNet-50-2",
            68_883_240,
            {"depth": "50", "group_width": 128},
            year=2016,
            about="Its bottlenecks are twice as wide inside (Zagoruyko and Komodakis, 2016).",
        ),
        Variant(
            "wide_resnet101_2",
            "Wide ResNet-101-2",
            126_886_696,
            {"depth": "101", "group_width": 128},
            year=2016,
            about="Its bottlenecks are twice as wide inside (Zagoruyko and Komodakis, 2016).",
        ),
    ),
)
