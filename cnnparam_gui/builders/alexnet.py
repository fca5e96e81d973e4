"""AlexNet with one tower, as torchvision builds it."""

from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

# Filters, kernel, stride, padding, and whether a pooling follows (Krizhevsky, 2014).
_LAYERS = (
    (64, 11, 4, 2, True),
    (192, 5, 1, 2, True),
    (384, 3, 1, 1, False),
    (256, 3, 1, 1, False),
    (256, 3, 1, 1, True),
)
_HIDDEN = 4096


class AlexNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        width: What the channels and hidden units are multiplied by.
    """

    width: Width = 1.0


def build(options: AlexNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    place = 0
    for filters, kernel, stride, padding, pooled in _LAYERS:
        rows.add(
            Conv2d,
            f"features.{place}",
            filters=scaled(filters, options.width),
            kernel=(kernel,),
            stride=(stride,),
            padding=(padding,),
        )
        rows.add(ReLU, f"features.{place + 1}", inplace=True)
        place += 2
        if pooled:
            rows.add(MaxPool2d, f"features.{place}", kernel=(3,), stride=(2,))
            place += 1
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(6, 6))
    rows.add(Flatten, "flatten")
    for first in (0, 3):
        rows.add(Dropout, f"classifier.{first}")
        rows.add(Linear, f"classifier.{first + 1}", units=scaled(_HIDDEN, options.width))
        rows.add(ReLU, f"classifier.{first + 2}", inplace=True)
    rows.add(Linear, "classifier.6", units=options.classes)
    return rows


FAMILY = Family(
    title="AlexNet",
    task="classification",
    year=2012,
    source="Krizhevsky, One weird trick for parallelizing convolutional neural networks, 2014, "
    "after Krizhevsky, Sutskever and Hinton, 2012; parameter count: torchvision",
    about="The network that won ImageNet's contest of 2012, here with one tower.",
    options=AlexNetOptions,
    rows=build,
    variants=(Variant("alexnet", "AlexNet", 61_100_840),),
)
