"""DCGAN: a generator of pictures and the discriminator that it deceives.

Radford, Metz and Chintala, 2015; as the PyTorch tutorial builds them.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
from msgspec import Meta

from cnnparam_gui.builders.family import Family, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.activation import LeakyReLU, ReLU, Sigmoid, Tanh
from cnnparam_gui.core.kinds.convolution import Conv2d, ConvTranspose2d
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import MAX_SIZE

SMALLEST = 4
"""Height and width next to the latent vector, and in front of the verdict."""

Piece: TypeAlias = tuple[type[Layer], dict[str, Any]]
"""A row that is to be: its kind and its fields."""

_WHOLE = {"kernel": (SMALLEST,), "bias": False}
_DOUBLING = {"kernel": (4,), "stride": (2,), "padding": (1,), "bias": False}

Part = Annotated[
    Literal["generator", "discriminator"],
    Meta(title="Part", description="Which of the two networks it is."),
]
PictureSize = Annotated[
    int,
    Meta(
        ge=2 * SMALLEST,
        le=4096,
        title="Resolution",
        description="Height and width of the picture, a power of 2.",
    ),
]
Colours = Annotated[
    int, Meta(ge=1, le=MAX_SIZE, title="Colours", description="Channels of the picture.")
]
Latent = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Latent",
        description="Random numbers that the generator makes a picture of.",
    ),
]


class DCGANOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What one can choose of a DCGAN.

    Attributes:
        part: Which of the two networks.
        resolution: Height and width of the picture.
        colours: Its channels.
        latent: Random numbers that a picture is made of.
        width: What the channels in between are multiplied by.
    """

    part: Part
    resolution: PictureSize = 64
    colours: Colours = 3
    latent: Latent = 100
    width: Width = 1.0


def build(options: DCGANOptions) -> Rows:
    """Lay out one of the two networks, which are each other's mirror image."""
    size, doublings = SMALLEST, 0
    while size < options.resolution:
        size, doublings = 2 * size, doublings + 1
    if size != options.resolution:
        raise FieldError(
            f"Resolution: {options.resolution} is no power of 2: {size // 2} or {size} would be"
        )
    channels = [scaled(64 * 2**step, options.width) for step in range(doublings)]
    if options.part == "generator":
        return _sequence(options.latent, 1, _generator(options, channels[::-1]))
    return _sequence(options.colours, options.resolution, _discriminator(channels))


def _sequence(channels: int, size: int, pieces: Iterator[Piece]) -> Rows:
    """Lay out pieces one after the other, called by their number."""
    rows = Rows((channels, size, size))
    for number, (kind, fields) in enumerate(pieces):
        rows.add(kind, f"main.{number}", **fields)
    return rows


def _generator(options: DCGANOptions, channels: list[int]) -> Iterator[Piece]:
    for number, filters in enumerate(channels):
        yield ConvTranspose2d, {"filters": filters, **(_DOUBLING if number else _WHOLE)}
        yield BatchNorm2d, {}
        yield ReLU, {"inplace": True}
    yield ConvTranspose2d, {"filters": options.colours, **_DOUBLING}
    yield Tanh, {}


def _discriminator(channels: list[int]) -> Iterator[Piece]:
    for number, filters in enumerate(channels):
        yield Conv2d, {"filters": filters, **_DOUBLING}
        if number:  # there is no norm behind the first convolution
            yield BatchNorm2d, {}
        yield LeakyReLU, {"inplace": True}
    yield Conv2d, {"filters": 1, **_WHOLE}
    yield Sigmoid, {}


FAMILY = Family(
    title="DCGAN",
    task="generation",
    year=2015,
    source="Radford, Metz and Chintala, Unsupervised Representation Learning with Deep "
    "Convolutional Generative Adversarial Networks, 2015; parameter counts: the PyTorch DCGAN "
    "tutorial",
    about="Two networks that train each other: one makes pictures, one tells them from real ones.",
    options=DCGANOptions,
    rows=build,
    variants=(
        Variant(
            "dcgan_generator",
            "DCGAN generator",
            3_576_704,
            {"part": "generator"},
            about="It makes a picture of random numbers.",
        ),
        Variant(
            "dcgan_discriminator",
            "DCGAN discriminator",
            2_765_568,
            {"part": "discriminator"},
            about="It says how likely a picture is a real one.",
        ),
    ),
)
