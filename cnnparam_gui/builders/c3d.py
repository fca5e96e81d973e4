"""C3D: 3x3x3 convolutions for video.

Tran, Bourdev, Fergus, Torresani and Paluri, 2014; as its Caffe model for Sports-1M has it.
"""

from cnnparam_gui.builders.blocks import conv
from cnnparam_gui.builders.family import Classes, Family, Resolution, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.video import VideoOptions
from cnnparam_gui.core.kinds.activation import ReLU, Softmax
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.pooling import MaxPool3d

_STAGES = ((64, "a"), (128, "a"), (256, "ab"), (512, "ab"), (512, "ab"))
"""Channels of each stage, and the letters of its convolutions."""

_UNITS = 4096


class C3DOptions(VideoOptions, frozen=True, kw_only=True):
    """What one can choose of C3D.

    Attributes:
        width: What all channels and hidden units are multiplied by.
    """

    classes: Classes = 487
    resolution: Resolution = (112, 112)
    width: Width = 1.0


def build(options: C3DOptions) -> Rows:
    """Lay out C3D; the first pooling leaves the frames alone, the others halve them too."""
    rows = Rows(options.clip)
    for number, (channels, letters) in enumerate(_STAGES, start=1):
        for letter in letters:
            filters = scaled(channels, options.width)
            conv(rows, f"conv{number}{letter}", filters, (3, 3, 3))
            rows.add(ReLU, f"relu{number}{letter}", inplace=True)
        window = (1, 2, 2) if number == 1 else (2, 2, 2)
        rows.add(MaxPool3d, f"pool{number}", kernel=window)
    for number in (6, 7):
        rows.add(Linear, f"fc{number}", units=scaled(_UNITS, options.width))
        rows.add(ReLU, f"relu{number}", inplace=True)
        rows.add(Dropout, f"drop{number}", rate=0.5, inplace=True)
    rows.add(Linear, "fc8", units=options.classes)
    rows.add(Softmax, "prob")
    return rows


FAMILY = Family(
    title="C3D",
    task="video",
    year=2014,
    source="Tran, Bourdev, Fergus, Torresani and Paluri, Learning Spatiotemporal Features with 3D "
    "Convolutional Networks, 2014; parameter count: its Caffe model for Sports-1M, converted to "
    "Keras",
    about="Eight convolutions of 3x3x3 over clips of 16 frames, and three fully connected layers.",
    options=C3DOptions,
    rows=build,
    variants=(Variant("c3d", "C3D", 79_991_015),),
    semantics="caffe",
)
