"""MobileNet, the first version: depthwise and pointwise convolutions by turns.

Howard et al., 2017; as Keras Applications builds it, with the names of its layers.
"""

from cnnparam_gui.builders.family import Family, Options, Variant, Width
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU6, Softmax
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.depthwise import DepthwiseConv2d
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import GlobalAvgPool2d
from cnnparam_gui.core.kinds.reshape import Reshape
from cnnparam_gui.core.kinds.resize import Pad

LAYOUT = (64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024)
"""Filters of each pointwise convolution; the depthwise one before it has a stride where they grow.

Howard et al., 2017, table 1; the first keeps the sizes.
"""


class MobileNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of MobileNet.

    Attributes:
        width: What all channels are multiplied by (alpha in the paper).
    """

    width: Width = 1.0


def build(options: MobileNetOptions) -> Rows:
    """Lay out MobileNet and its classifier, a convolution of 1x1."""
    rows = Rows((3, *options.sizes), "input_layer")
    rows.add(
        Conv2d,
        "conv1",
        filters=_filters(32, options),
        kernel=(3,),
        stride=(2,),
        padding="same",
        bias=False,
    )
    _finish(rows, "conv1")
    before = LAYOUT[0]
    for number, filters in enumerate(LAYOUT, start=1):
        _depthwise(rows, number, halving=filters > before)
        name = f"conv_pw_{number}"
        rows.add(Conv2d, name, filters=_filters(filters, options), kernel=(1,), bias=False)
        _finish(rows, name)
        before = filters
    rows.add(GlobalAvgPool2d, "global_average_pooling2d", keep_axes=True)
    rows.add(Dropout, "dropout", rate=0.001)
    rows.add(Conv2d, "conv_preds", filters=options.classes, kernel=(1,))
    rows.add(Reshape, "reshape_2", shape=(options.classes,))
    rows.add(Softmax, "predictions")
    return rows


def _filters(channels: int, options: MobileNetOptions) -> int:
    """Return channels times the width, rounded down as Keras does."""
    return max(1, int(channels * options.width))


def _depthwise(rows: Rows, number: int, *, halving: bool) -> None:
    """Add a depthwise convolution; one with a stride is padded at the end only."""
    name = f"conv_dw_{number}"
    if halving:
        rows.add(Pad, f"conv_pad_{number}", before=(0, 0), after=(1, 1))
        rows.add(DepthwiseConv2d, name, kernel=(3,), stride=(2,), bias=False)
    else:
        rows.add(DepthwiseConv2d, name, kernel=(3,), padding="same", bias=False)
    _finish(rows, name)


def _finish(rows: Rows, name: str) -> None:
    """Add the norm and the activation behind a convolution."""
    rows.add(BatchNorm2d, f"{name}_bn")
    rows.add(ReLU6, f"{name}_relu")


FAMILY = Family(
    title="MobileNet",
    task="classification",
    year=2017,
    source="Howard et al., MobileNets: Efficient Convolutional Neural Networks for Mobile Vision "
    "Applications, 2017; parameter count: Keras Applications",
    about="Depthwise and pointwise convolutions by turns. The paper gives 4.2 million parameters; "
    "Keras counts 4,253,864, its running statistics included.",
    options=MobileNetOptions,
    rows=build,
    variants=(Variant("mobilenet", "MobileNet", 4_231_976),),
    semantics="keras",
)
