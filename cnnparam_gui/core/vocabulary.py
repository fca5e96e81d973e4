"""The fields that several kinds share, each declared once in the field's own words."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

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
Padding = Annotated[
    tuple[PadSize, ...] | Literal["same"],
    Meta(
        title="Padding",
        description="Zeros added on each side of each axis, or same: the output is the input "
        "divided by the stride, rounded up.",
        extra={"collapse": True},
    ),
]
PlainPadding = Annotated[
    tuple[PadSize, ...],
    Meta(
        title="Padding",
        description="Padding taken away on each side of each axis of the output.",
        extra={"collapse": True},
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
