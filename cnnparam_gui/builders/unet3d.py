"""3D U-Net: segmentation of volumes, such as stacks of microscope pictures.

Çiçek, Abdulkadir, Lienkamp, Brox and Ronneberger, 2016. Its convolutions are not padded, so that
the output is smaller than the input, and what is joined is cropped. The published count leaves out
the factors and offsets behind its batch norms, and its up-convolutions have no biases.
"""

from typing import Annotated

import msgspec
from msgspec import Meta

from cnnparam_gui.builders.blocks import conv
from cnnparam_gui.builders.family import Classes, Family, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.builders.unet import Levels
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import ConvTranspose3d
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.normalization import BatchNorm3d
from cnnparam_gui.core.kinds.pooling import MaxPool3d
from cnnparam_gui.core.kinds.resize import Crop
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.vocabulary import Size

_PAIR = 4
"""What two convolutions of 3 take away of a size."""

Volume = Annotated[
    Annotated[tuple[Size, ...], Meta(min_length=1, max_length=3)],
    Meta(
        title="Resolution",
        description="Depth, height and width of its input, such as 116x132x132; one number for "
        "a cube.",
    ),
]


class UNet3dOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What one can choose of a 3D U-Net.

    Attributes:
        classes: Classes that every voxel has one of.
        resolution: Depth, height and width of the input.
        depth: How many times the sizes are halved.
        width: What all channels are multiplied by; without it they begin with 32.
    """

    classes: Classes = 3
    resolution: Volume = (116, 132, 132)
    depth: Levels = 3
    width: Width = 1.0


def build(options: UNet3dOptions) -> Rows:
    """Lay out a 3D U-Net; the channels double in front of a pooling, not behind it."""
    sizes = options.resolution * (3 if len(options.resolution) == 1 else 1)
    _check(sizes, options.depth)
    channels = [scaled(32 * 2**level, options.width) for level in range(options.depth + 2)]
    rows = Rows((3, *sizes))
    skips: list[tuple[str, Shape]] = []
    for level in range(options.depth):
        sizes = tuple(size - _PAIR for size in sizes)
        skips.append((_double(rows, f"down{level + 1}", channels[level : level + 2]), sizes))
        rows.add(MaxPool3d, f"down{level + 1}.pool", kernel=(2,))
        sizes = tuple(size // 2 for size in sizes)
    sizes = tuple(size - _PAIR for size in sizes)
    _double(rows, "bottom", channels[-2:])
    for level in reversed(range(options.depth)):
        path, above = f"up{level + 1}", channels[level + 2]
        up = rows.add(
            ConvTranspose3d, f"{path}.upconv", filters=above, kernel=(2,), stride=(2,), bias=False
        )
        sizes = tuple(2 * size for size in sizes)
        cropped = _crop(rows, f"{path}.crop", skips.pop(), sizes)
        rows.add(Concat, f"{path}.cat", (cropped, up))
        sizes = tuple(size - _PAIR for size in sizes)
        _double(rows, path, [channels[level + 1]] * 2)
    conv(rows, "classify", options.classes, (1, 1, 1))
    return rows


def _check(sizes: Shape, depth: int) -> None:
    """Raise FieldError unless something is left of the sizes at the bottom and at the end."""
    if len(sizes) != 3:
        raise FieldError(f"Resolution: it takes 1 or 3 sizes, not {len(sizes)}")
    least = _least(depth)
    if min(sizes) < least:
        raise FieldError(
            f"Resolution: {format_shape(sizes)} is too small for depth {depth}, whose "
            f"convolutions are not padded: {least} is the least"
        )


def _least(depth: int) -> int:
    """Return the smallest size of which an output is left: it is followed from the end back."""
    size = 1
    for _ in range(depth):
        size = (size + _PAIR + 1) // 2
    for _ in range(depth):
        size = 2 * (size + _PAIR)
    return size + _PAIR


def _double(rows: Rows, path: str, filters: list[int]) -> str:
    """Add two convolutions with their norms and activations, and return the last row's name."""
    for number, channels in enumerate(filters, start=1):
        conv(rows, f"{path}.conv{number}", channels, (3, 3, 3), padding=0)
        rows.add(BatchNorm3d, f"{path}.bn{number}", scale=False, shift=False)
        rows.add(ReLU, f"{path}.relu{number}", inplace=True)
    return rows.last


def _crop(rows: Rows, name: str, skip: tuple[str, Shape], wanted: Shape) -> str:
    """Add the middle of a feature map, as large as wanted."""
    taken, sizes = skip
    spare = [size - left for size, left in zip(sizes, wanted, strict=True)]
    before = tuple(size // 2 for size in spare)
    after = tuple(size - size // 2 for size in spare)
    return rows.add(Crop, name, taken, before=before, after=after)


FAMILY = Family(
    title="3D U-Net",
    task="segmentation",
    year=2016,
    source="Çiçek, Abdulkadir, Lienkamp, Brox and Ronneberger, 3D U-Net: Learning Dense Volumetric "
    "Segmentation from Sparse Annotation, 2016, which gives the parameter count",
    about="A U-Net over volumes with convolutions that are not padded. The published count leaves "
    "out the factors and offsets of the batch norms and the biases of the up-convolutions, and so "
    "do these rows.",
    options=UNet3dOptions,
    rows=build,
    variants=(Variant("unet3d", "3D U-Net", 19_069_955),),
)
