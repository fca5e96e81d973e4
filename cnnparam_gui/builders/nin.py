"""Network in Network: 1x1 convolutions, and the mean of a feature map as the score of a class.

Lin, Chen and Yan, 2013; as its Caffe model for CIFAR-10 has it.
"""

from cnnparam_gui.builders.blocks import conv
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
from cnnparam_gui.core.kinds.activation import ReLU, Softmax
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.pooling import AvgPool2d, GlobalAvgPool2d, MaxPool2d


class NINOptions(Options, frozen=True, kw_only=True):
    """What one can choose of Network in Network.

    Attributes:
        width: What all channels are multiplied by.
    """

    classes: Classes = 10
    resolution: Resolution = (32, 32)
    width: Width = 1.0


def build(options: NINOptions) -> Rows:
    """Lay out three stages, each a convolution and two of 1x1, the last of which is the classes."""
    rows = Rows((3, *options.sizes))
    first, second, most = (scaled(channels, options.width) for channels in (96, 160, 192))
    stages = ((5, most, second, first), (5, most, most, most), (3, most, most, options.classes))
    for stage, (kernel, *channels) in enumerate(stages, start=1):
        names = (f"conv{stage}", f"cccp{2 * stage - 1}", f"cccp{2 * stage}")
        for name, filters, size in zip(names, channels, (kernel, 1, 1), strict=True):
            conv(rows, name, filters, size)
            rows.add(ReLU, f"relu_{name}", inplace=True)
        if stage < len(stages):
            pool = MaxPool2d if stage == 1 else AvgPool2d
            rows.add(pool, f"pool{stage}", kernel=(3,), stride=(2,))
            rows.add(Dropout, f"drop{stage}", inplace=True)
    rows.add(GlobalAvgPool2d, "pool3")
    rows.add(Softmax, "prob")
    return rows


FAMILY = Family(
    title="Network in Network",
    task="classification",
    year=2013,
    source="Lin, Chen and Yan, Network In Network, 2013; parameter count: the imgclsmob collection "
    "of O. Semery",
    about="Convolutions of 1x1 after each larger one, and no fully connected layer, for CIFAR-10. "
    "Later papers give it 0.97 million parameters.",
    options=NINOptions,
    rows=build,
    variants=(Variant("nin", "NIN", 966_986),),
    semantics="caffe",
)
