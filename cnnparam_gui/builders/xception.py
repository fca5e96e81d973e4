"""Xception: separable convolutions with residual connections.

Chollet, 2016; as Keras Applications builds it, with the names of its layers.
"""

from collections.abc import Sequence

from cnnparam_gui.builders.family import Family, Options, Resolution, Variant, Width, scaled
from cnnparam_gui.builders.keras_names import activate, numbered
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU, Softmax
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.depthwise import SeparableConv2d
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import GlobalAvgPool2d, MaxPool2d

_ENTRY = ((2, (128, 128)), (3, (256, 256)), (4, (728, 728)))
_MIDDLE = range(5, 13)
_EXIT = (13, (728, 1024))


class XceptionOptions(Options, frozen=True, kw_only=True):
    """What one can choose of Xception.

    Attributes:
        width: What all channels are multiplied by.
    """

    resolution: Resolution = (299, 299)
    width: Width = 1.0


def build(options: XceptionOptions) -> Rows:
    """Lay out the entry flow, the middle flow and the exit flow."""
    rows = Rows((3, *options.sizes), "input_layer")
    net = _Network(rows, options.width)
    net.conv("block1_conv1", 32, stride=2)
    net.conv("block1_conv2", 64)
    for number, filters in _ENTRY:
        net.halving(number, filters, activated=number > _ENTRY[0][0])
    for number in _MIDDLE:
        net.keeping(number, (728, 728, 728))
    net.halving(*_EXIT)
    for number, channels in enumerate((1536, 2048), start=1):
        net.separable("block14", number, channels)
        rows.add(ReLU, f"block14_sepconv{number}_act")
    rows.add(GlobalAvgPool2d, "avg_pool")
    rows.add(Linear, "predictions", units=options.classes)
    activate(rows, Softmax)
    return rows


class _Network:
    """The rows in the making, and how many sums there are so far."""

    def __init__(self, rows: Rows, width: float) -> None:
        self.rows, self.width = rows, width
        self.sums = 0
        self.projections = 0

    def conv(self, name: str, filters: int, *, stride: int = 1) -> None:
        """Add a convolution of 3x3 without padding, its norm and its activation."""
        self.rows.add(
            Conv2d,
            name,
            filters=scaled(filters, self.width),
            kernel=(3,),
            stride=(stride,),
            bias=False,
        )
        self.rows.add(BatchNorm2d, f"{name}_bn")
        self.rows.add(ReLU, f"{name}_act")

    def separable(self, block: str, number: int, filters: int) -> str:
        """Add a separable convolution and its norm, whose name is returned."""
        name = f"{block}_sepconv{number}"
        self.rows.add(
            SeparableConv2d,
            name,
            filters=scaled(filters, self.width),
            kernel=(3,),
            padding="same",
            bias=False,
        )
        return self.rows.add(BatchNorm2d, f"{name}_bn")

    def keeping(self, number: int, filters: Sequence[int]) -> None:
        """Add a block to whose output its input is added."""
        start = self.rows.last
        end = self._separables(f"block{number}", filters, activated=True)
        self._sum(f"block{number}", (end, start))

    def halving(self, number: int, filters: Sequence[int], *, activated: bool = True) -> None:
        """Add a block with a pooling, to whose output its input is added by a projection."""
        block, start = f"block{number}", self.rows.last
        end = self._separables(block, filters, activated=activated)
        projected = self.rows.add(
            Conv2d,
            numbered("conv2d", self.projections),
            start,
            filters=scaled(filters[-1], self.width),
            kernel=(1,),
            stride=(2,),
            padding="same",
            bias=False,
        )
        window = {"kernel": (3,), "stride": (2,), "padding": "same"}
        pooled = self.rows.add(MaxPool2d, f"{block}_pool", end, **window)
        norm = numbered("batch_normalization", self.projections)
        self.projections += 1
        shortcut = self.rows.add(BatchNorm2d, norm, projected)
        self._sum(block, (pooled, shortcut))

    def _separables(self, block: str, filters: Sequence[int], *, activated: bool) -> str:
        for number, channels in enumerate(filters, start=1):
            if activated or number > 1:
                self.rows.add(ReLU, f"{block}_sepconv{number}_act")
            self.separable(block, number, channels)
        return self.rows.last

    def _sum(self, block: str, inputs: Sequence[str]) -> None:
        self.rows.add(Add, numbered("add", self.sums), inputs)
        self.sums += 1


FAMILY = Family(
    title="Xception",
    task="classification",
    year=2016,
    source="Chollet, Xception: Deep Learning with Depthwise Separable Convolutions, 2016, which "
    "gives the parameter count",
    about="Inception taken to its end: every convolution is one over space for each channel, then "
    "one over the channels. Keras counts 22,910,480, its running statistics included.",
    options=XceptionOptions,
    rows=build,
    variants=(Variant("xception", "Xception", 22_855_952),),
    semantics="keras",
)
