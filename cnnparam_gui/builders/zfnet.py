"""ZFNet: AlexNet with a smaller first window, found by looking at what the layers see.

Zeiler and Fergus, 2013.
"""

from cnnparam_gui.builders.family import Family, Options, Variant
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU, Softmax
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.normalization import LocalResponseNorm
from cnnparam_gui.core.kinds.pooling import MaxPool2d

_LAYERS = (
    (96, 7, 2, 1, "pool norm"),
    (256, 5, 2, 0, "pool norm"),
    (384, 3, 1, 1, ""),
    (384, 3, 1, 1, ""),
    (256, 3, 1, 1, "pool"),
)
"""Filters, kernel, stride and padding of each convolution, and what follows it (figure 3)."""

_UNITS = 4096


def build(options: Options) -> Rows:
    """Lay out ZFNet; its pooling takes a last, incomplete window, so that 110 becomes 55."""
    rows = Rows((3, *options.sizes))
    for number, (filters, kernel, stride, padding, after) in enumerate(_LAYERS, start=1):
        rows.add(
            Conv2d,
            f"conv{number}",
            filters=filters,
            kernel=(kernel,),
            stride=(stride,),
            padding=(padding,),
        )
        rows.add(ReLU, f"relu{number}", inplace=True)
        if "pool" in after:
            rows.add(MaxPool2d, f"pool{number}", kernel=(3,), stride=(2,), ceil=True)
        if "norm" in after:
            rows.add(LocalResponseNorm, f"norm{number}")
    for number in (6, 7):
        rows.add(Linear, f"fc{number}", units=_UNITS)
        rows.add(ReLU, f"relu{number}", inplace=True)
        rows.add(Dropout, f"drop{number}")
    rows.add(Linear, "fc8", units=options.classes)
    rows.add(Softmax, "prob")
    return rows


FAMILY = Family(
    title="ZFNet",
    task="classification",
    year=2013,
    source="Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2013; "
    "parameter count: the imgclsmob collection of O. Semery",
    about="AlexNet on one processor with a first window of 7x7 and stride 2 in place of 11x11 and "
    "4. The paper gives no count.",
    options=Options,
    rows=build,
    variants=(Variant("zfnet", "ZFNet", 62_357_608),),
)
