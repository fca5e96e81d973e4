"""The fields that several kinds share, each declared once in the field's own words."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from cnnparam_gui.core.codecs import OPTIONAL_NAME_PATTERN
from cnnparam_gui.core.shapes import MAX_SIZE

Size = Annotated[int, Meta(ge=1, le=MAX_SIZE)]
PadSize = Annotated[int, Meta(ge=0, le=MAX_SIZE)]
Sizes: TypeAlias = tuple[Size, ...]

Filters = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Filters",
        description="Number of filters: the output channels C_out.",
        extra={"column": "size", "start": 64},
    ),
]
Units = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Units",
        description="Number of outputs of a fully connected layer.",
        extra={"column": "size", "start": 10},
    ),
]
Kernel = Annotated[
    Sizes,
    Meta(
        title="Kernel",
        description="Size of the sliding window along each axis, such as 3x3.",
        extra={"start": (3,)},
    ),
]
Stride = Annotated[
    Sizes,
    Meta(
        title="Stride",
        description="Step of the sliding window along each axis.",
        extra={"collapse": True},
    ),
]
PoolStride = Annotated[
    Sizes,
    Meta(
        title="Stride",
        description="Step of the sliding window along each axis; the kernel when left empty.",
        extra={"column": "stride", "collapse": True, "fallback": "kernel"},
    ),
]
# Not tuple[PadSize, PadSize]: msgspec 0.22 crashes where the garbage collector meets a tuple of
# fixed length in the making of a decoder.
PadPair = Annotated[tuple[PadSize, ...], Meta(min_length=2, max_length=2)]
Pads: TypeAlias = tuple[PadSize | PadPair, ...]
"""Padding of each axis: one size for both sides, or one before and one after."""

Padding = Annotated[
    Pads | Literal["same", "same_lower"],
    Meta(
        title="Padding",
        description="Zeros added on each side of each axis, such as 1, or 0:1 for none before and "
        "one after; or same: the output is the input divided by the stride, rounded up.",
        extra={"collapse": True},
    ),
]
PlainPadding = Annotated[
    Pads | Literal["same", "same_lower"],
    Meta(
        title="Padding",
        description="Padding taken away on each side of each axis of the output, such as 1, or "
        "0:1 for none before and one after; or same: the output is the input times the stride.",
        extra={"collapse": True},
    ),
]
PoolPadding = Annotated[
    tuple[PadSize, ...],
    Meta(
        title="Padding",
        description="Padding that the pooling had on each side of each axis.",
        extra={"column": "padding", "collapse": True},
    ),
]
Meaning = Annotated[
    Literal["network", "pytorch", "keras", "onnx", "caffe"],
    Meta(
        title="Meaning",
        description="The framework whose rules its padding and rounding follow; network for the "
        "one that the whole network follows.",
    ),
]
Dilation = Annotated[
    Sizes,
    Meta(
        title="Dilation",
        description="Distance between two taps of the kernel along each axis.",
        extra={"collapse": True},
    ),
]
Groups = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Groups",
        description="Number of groups of channels that are convolved on their own.",
    ),
]
Bias = Annotated[
    bool, Meta(title="Bias", description="Whether one value is added to every output channel.")
]
InPlace = Annotated[
    bool,
    Meta(
        title="In place",
        description="Whether its output takes the place of its (first) input in memory.",
    ),
]
Frozen = Annotated[
    bool,
    Meta(
        title="Frozen",
        description="Whether training leaves its parameters as they are; where a row uses the "
        "weights of another, that one decides.",
    ),
]
WeightsOf = Annotated[
    str,
    Meta(
        pattern=OPTIONAL_NAME_PATTERN,
        title="Weights of",
        description="Name of a row above whose weights it uses, so that they count once; empty "
        "for weights of its own.",
    ),
]
