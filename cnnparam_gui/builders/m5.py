"""M5: a 1D network for raw sound.

Dai, Dai, Qu, Li and Das, 2016; as the torchaudio tutorial on speech commands builds it.
"""

from typing import Annotated

import msgspec
from msgspec import Meta

from cnnparam_gui.builders.blocks import conv
from cnnparam_gui.builders.family import Classes, Family, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import LogSoftmax, ReLU
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.normalization import BatchNorm1d
from cnnparam_gui.core.kinds.pooling import GlobalAvgPool1d, MaxPool1d
from cnnparam_gui.core.shapes import MAX_SIZE

_KERNELS = (80, 3, 3, 3)

Length = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Length",
        description="Number of samples of the signal; a second of speech at 8 kHz has 8000.",
    ),
]
Step = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Step",
        description="Stride of the first window, which reads 80 samples.",
    ),
]


class M5Options(msgspec.Struct, frozen=True, kw_only=True):
    """What one can choose of M5.

    Attributes:
        classes: Classes of sounds.
        length: Samples of the signal.
        step: Stride of the first convolution.
        width: What the channels are multiplied by; without it they are 32 and 64.
    """

    classes: Classes = 35
    length: Length = 8000
    step: Step = 16
    width: Width = 1.0


def build(options: M5Options) -> Rows:
    """Lay out M5."""
    rows = Rows((1, options.length))
    for number, kernel in enumerate(_KERNELS, start=1):
        filters = scaled(32 if number < 3 else 64, options.width)
        stride = options.step if number == 1 else 1
        conv(rows, f"conv{number}", filters, (kernel,), stride=stride, padding=0)
        rows.add(BatchNorm1d, f"bn{number}")
        rows.add(ReLU, f"relu{number}")
        rows.add(MaxPool1d, f"pool{number}", kernel=(4,))
    rows.add(GlobalAvgPool1d, "avg_pool")
    rows.add(Linear, "fc1", units=options.classes)
    rows.add(LogSoftmax, "log_softmax")
    return rows


FAMILY = Family(
    title="M5",
    task="signals",
    year=2016,
    source="Dai, Dai, Qu, Li and Das, Very Deep Convolutional Neural Networks for Raw Waveforms, "
    "2016; parameter count: the torchaudio tutorial on speech commands",
    about="Four 1D convolutions over the samples of a sound, the first of which reads 80 of them "
    "at a time. In the size of the tutorial, with 32 channels; the paper's has 128.",
    options=M5Options,
    rows=build,
    variants=(Variant("m5", "M5", 26_915),),
)
