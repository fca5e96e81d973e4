"""U-Net: segmentation down to small feature maps and up again.

Ronneberger, Fischer and Brox, 2015; with padded convolutions and batch norm, as it is mostly
built today.
"""

from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv, conv_norm
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
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.convolution import ConvTranspose2d
from cnnparam_gui.core.kinds.divisors import nearest_multiples, would
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.pooling import MaxPool2d

Levels = Annotated[
    int,
    Meta(
        ge=1,
        le=12,
        title="Depth",
        description="How many times the sizes are halved, and doubled again.",
    ),
]


class UNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of a U-Net.

    Attributes:
        depth: How many times the sizes are halved.
        width: What all channels are multiplied by; without it they begin with 32.
    """

    classes: Classes = 2
    resolution: Resolution = (256, 256)
    depth: Levels = 4
    width: Width = 1.0


def build(options: UNetOptions) -> Rows:
    """Lay out a U-Net; each decoder joins its encoder's output, first, with what comes up."""
    check_halving(options.sizes, options.depth)
    channels = [scaled(32 * 2**level, options.width) for level in range(options.depth + 1)]
    rows = Rows((3, *options.sizes))
    skips = [_double(rows, "inc", channels[0])]
    for level in range(options.depth):
        rows.add(MaxPool2d, "pool", kernel=(2,))
        skips.append(_double(rows, f"down.{level}", channels[level + 1]))
    skips.pop()
    for number, filters in enumerate(reversed(channels[:-1])):
        up = f"up.{number}"
        rows.add(ConvTranspose2d, up, filters=filters, kernel=(2,), stride=(2,))
        rows.add(Concat, f"{up}.cat", (skips.pop(), up))
        _double(rows, f"dec.{number}", filters)
    conv(rows, "head", options.classes, 1)
    return rows


def check_halving(sizes: tuple[int, ...], times: int) -> None:
    """Raise FieldError where sizes cannot be halved so often and come up again the same."""
    step: int = 2**times
    for size in sizes:
        if size % step:
            raise FieldError(
                f"Resolution: {size} cannot be halved {times} times: {step} does not divide it"
                f"{would(nearest_multiples(size, step))}"
            )


def _double(rows: Rows, path: str, filters: int) -> str:
    """Add two convolutions with their norms and activations, and return the last row's name."""
    conv_norm(rows, f"{path}.net", filters, 3)
    return conv_norm(rows, f"{path}.net", filters, 3, names=("3", "4", "5"))


FAMILY = Family(
    title="U-Net",
    task="segmentation",
    year=2015,
    source="Ronneberger, Fischer and Brox, U-Net: Convolutional Networks for Biomedical Image "
    "Segmentation, 2015; parameter count: brain-segmentation-pytorch of M. Buda, which has one "
    "class and 33 parameters less",
    about="It halves the sizes several times and doubles them again, and joins what it had on the "
    "way down to what comes up.",
    options=UNetOptions,
    rows=build,
    variants=(
        Variant(
            "unet",
            "U-Net",
            7_763_074,
            about="Four levels with batch norm and 32 channels at the top, for 2 classes on "
            "256x256. The paper's network begins with 64 channels, has no batch norm and does not "
            "pad its convolutions, so that its output is smaller than its input.",
        ),
    ),
)
