"""Kinds that make feature maps larger or smaller without parameters."""

import math
from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, TypeVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import (
    Difference,
    Formula,
    Operand,
    Quotient,
    add,
    evaluate,
    multiply,
)
from cnnparam_gui.core.kinds.axis import MOST_AXES
from cnnparam_gui.core.kinds.divisors import (
    groups_message,
    nearest_divisors,
    nearest_multiples,
    would,
)
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import INPUT, NOTHING, Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, format_shape
from cnnparam_gui.core.size_formulas import given, made
from cnnparam_gui.core.vocabulary import PadSize, Sizes

Number = TypeVar("Number", int, float)

Before = Annotated[
    tuple[PadSize, ...],
    Meta(
        title="Before",
        description="Size at the start of each spatial axis, such as 1x2; one number more, in "
        "front, is for the channels.",
        extra={"start": (1,)},
    ),
]
After = Annotated[
    tuple[PadSize, ...],
    Meta(
        title="After",
        description="Size at the end of each axis; as before when left empty.",
        extra={"fallback": "before"},
    ),
]
TargetSize = Annotated[
    Sizes,
    Meta(
        title="Size",
        description="Size of the output along each spatial axis; by the factor when left empty.",
        extra={"column": "size", "fallback": "factor"},
    ),
]
ScaleFactors = Annotated[
    Annotated[
        tuple[Annotated[float, Meta(ge=0.001, le=1000.0)], ...], Meta(min_length=1, max_length=3)
    ],
    Meta(
        title="Factor",
        description="What each spatial size is multiplied by, such as 2 or 1.5x2; the result is "
        "rounded down.",
    ),
]
Mode = Annotated[
    Literal["nearest", "linear", "cubic"],
    Meta(
        title="Mode",
        description="How values between are found: the nearest one, or by linear (bilinear, "
        "trilinear) or cubic interpolation; no shape depends on it.",
    ),
]
Fill = Annotated[
    Literal["zeros", "replicate", "reflect", "circular"],
    Meta(
        title="Fill",
        description="What is added: zeros or another value, the edge repeated, the values behind "
        "the edge reflected, or those of the other end.",
    ),
]
Repeats = Annotated[
    Annotated[Sizes, Meta(min_length=1, max_length=MOST_AXES)],
    Meta(
        title="Repeats",
        description="How often its values come along each axis, the channels first, such as "
        "1, 2, 2.",
        extra={"separator": ", ", "start": (1, 2, 2)},
    ),
]
BlockSize = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Block size",
        description="Values along each axis that become channels, or come from them.",
        extra={"start": 2},
    ),
]
ShuffleGroups = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Groups",
        description="Number of groups of channels that are mixed.",
        extra={"column": "groups", "start": 2},
    ),
]


def spatial_axes(kind: str, shape: Shape) -> int:
    """Return the number of spatial axes of a feature map; raises LayerProblem for a vector."""
    if len(shape) < 2:
        raise LayerProblem(
            "inputs",
            f"{kind} takes channels and positions, but its input has only {shape[0]} values",
        )
    return len(shape) - 1


def spread(field: str, values: Sequence[Number], axes: int) -> tuple[Number, ...]:
    """Return one value an axis, where one may stand for all; raises LayerProblem for others."""
    if len(values) not in {1, axes}:
        wanted = f"1 or {axes}" if axes > 1 else "1"
        raise LayerProblem(field, f"it takes {wanted} numbers, not {len(values)}")
    return tuple(values) * (1 if len(values) == axes else axes)


def repeated(times: int) -> AxisWindow:
    """Return the window of an axis each of whose values is repeated."""
    return AxisWindow(kernel=times, before=times - 1, up=times)


class Bordered(Layer):
    """What adds something at both ends of each axis, or takes it away."""

    family: ClassVar[str] = "reshape"

    before: Before
    after: After = ()

    def borders(self, shape: Shape) -> tuple[tuple[int, int], ...]:
        """Return the size before and after every axis, channels included."""
        spatial = spatial_axes(self.kind(), shape)
        sides = []
        for field, values in (("before", self.before), ("after", self.after or self.before)):
            whole = len(values) == len(shape)
            sides.append(values if whole else (0, *spread(field, values, spatial)))
        return tuple(zip(*sides, strict=True))


class Pad(Bordered):
    """Values added around a feature map: one value, its edge, its reflection or its other end."""

    fill: Fill = "zeros"

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the larger shape; raises LayerProblem where its input has too little to fill."""
        borders = self.borders(inputs[0])
        for size, border in zip(inputs[0], borders, strict=True):
            self._check_fill(size, border)
        return tuple(size + sum(border) for size, border in zip(inputs[0], borders, strict=True))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return each size with what is added on both sides."""
        borders = zip(given(inputs[0]), self.borders(inputs[0]), strict=True)
        return tuple(
            add(size, Operand(before, "before"), Operand(after, "after"))
            if before or after
            else size
            for size, (before, after) in borders
        )

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input where values of it are repeated, as PyTorch keeps it."""
        return INPUT if self.fill in {"reflect", "replicate"} else NOTHING

    def _check_fill(self, size: int, border: tuple[int, int]) -> None:
        """Raise LayerProblem where a border is wider than what it repeats."""
        field = "before" if border[0] >= border[1] or not self.after else "after"
        most = {"reflect": size - 1, "circular": size}.get(self.fill, max(border))
        if max(border) > most:
            raise LayerProblem(
                field,
                f"fill {self.fill} makes no {max(border)} values of the size {size}: "
                f"{most} are the most",
            )

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return what is added before each axis."""
        return tuple(AxisWindow(before=before) for before, _ in self.borders(inputs[0])[1:])


class Crop(Bordered):
    """The edge of a feature map cut off."""

    shares_storage: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the smaller shape."""
        borders = self.borders(inputs[0])
        for size, (before, after) in zip(inputs[0], borders, strict=True):
            if before + after >= size:
                raise LayerProblem(
                    "before",
                    f"{before} and {after} leave nothing of the size {size}: "
                    f"{size - 1} in all is the most",
                )
        return tuple(size - sum(border) for size, border in zip(inputs[0], borders, strict=True))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return each size without what is cut off on both sides."""
        borders = zip(given(inputs[0]), self.borders(inputs[0]), strict=True)
        return tuple(
            Difference(size, add(Operand(before, "before"), Operand(after, "after")))
            if before or after
            else size
            for size, (before, after) in borders
        )

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return what is cut off before each axis."""
        return tuple(AxisWindow(before=-before) for before, _ in self.borders(inputs[0])[1:])


class Upsample(Layer):
    """Feature maps of another size, by a factor or to a size, whatever the interpolation.

    Sizes as the PyTorch documentation of `Upsample` gives them: `floor(size x factor)`.
    """

    family: ClassVar[str] = "reshape"
    stem: ClassVar[str] = "up"

    factor: ScaleFactors = (2.0,)
    size: TargetSize = ()
    mode: Mode = "nearest"

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, *sizes)`."""
        channels, *sizes = inputs[0]
        axes = spatial_axes(self.kind(), inputs[0])
        if self.size:
            return (channels, *spread("size", self.size, axes))
        factors = spread("factor", self.factor, axes)
        output = []
        for size, factor in zip(sizes, factors, strict=True):
            output.append(math.floor(size * factor))
            if not output[-1]:
                raise LayerProblem(
                    "factor",
                    f"factor {factor:g} leaves nothing of the size {size}: 1/{size} is the least",
                )
        return (channels, *output)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the channels, and each size times its factor, rounded down."""
        channels, *sizes = given(inputs[0])
        axes = spatial_axes(self.kind(), inputs[0])
        if self.size:
            return (channels, *made(output)[1:])
        factors = spread("factor", self.factor, axes)
        return (channels, *map(_scaled, sizes, factors, output[1:]))

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the window of the nearest value; None where the sizes do not divide.

        Interpolation sees a neighbour more.
        """
        windows = []
        for size, new in zip(inputs[0][1:], output[1:], strict=True):
            if new % size and size % new:
                return None
            windows.append(AxisWindow(stride=size // new) if size > new else repeated(new // size))
        return tuple(windows)


def _scaled(size: Operand, factor: float, output: int) -> Formula:
    """Return a size times a factor; as a quotient where the factor is one."""
    over, under = factor.as_integer_ratio()
    scaled = multiply(size, Operand(over, "factor"))
    if under > 1:
        scaled = Quotient(scaled, Operand(under, "divisor"), "down")
    # A factor such as 1/3 is no quotient of small numbers, and is multiplied in floats.
    exact = under < 2**20 and evaluate(scaled) == output
    return scaled if exact else Operand(output, "size")


class Tile(Layer):
    """Its values repeated along each axis, as ONNX's `Tile` and PyTorch's `repeat` do it."""

    family: ClassVar[str] = "reshape"

    repeats: Repeats

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return every size times its repeats."""
        given = inputs[0]
        if len(self.repeats) != len(given):
            raise LayerProblem(
                "repeats",
                f"it takes {len(given)} repeats, one an axis of its input {format_shape(given)}, "
                f"not {len(self.repeats)}",
            )
        return tuple(size * times for size, times in zip(given, self.repeats, strict=True))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return every size times its repeats."""
        pairs = zip(given(inputs[0]), self.repeats, strict=True)
        return tuple(multiply(size, Operand(times, "repeats")) for size, times in pairs)

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None where positions come again behind the last one."""
        return None if max(self.repeats[1:], default=1) > 1 else super().window(inputs, output)


class FromChannels(Layer):
    """Channels moved to positions: `(C r^2, H, W)` becomes `(C, H r, W r)`."""

    family: ClassVar[str] = "reshape"
    axes: ClassVar[int] = 2

    block_size: BlockSize

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return fewer channels of larger feature maps."""
        sizes = self.spatial(inputs[0])
        channels, values = inputs[0][0], self.block_size**2
        if channels % values:
            nearest = would(nearest_multiples(channels, values), "channels")
            raise LayerProblem(
                "block_size",
                f"block size {self.block_size} needs channels that {values} divides, not "
                f"{channels}{nearest} do",
            )
        return (channels // values, *(size * self.block_size for size in sizes))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return fewer channels of larger feature maps."""
        channels, *sizes = given(inputs[0])
        block = Operand(self.block_size, "r")
        fewer = Quotient(channels, multiply(block, block))
        return (fewer, *(multiply(size, block) for size in sizes))

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the window of a block that comes from one position."""
        return (repeated(self.block_size),) * self.axes


class PixelShuffle(FromChannels):
    """Sub-pixel upsampling. Shi et al., 2016; shapes as PyTorch's `PixelShuffle`."""


class DepthToSpace(FromChannels):
    """Channels moved to positions as TensorFlow and ONNX order them."""


class ToChannels(Layer):
    """Positions moved to channels: `(C, H r, W r)` becomes `(C r^2, H, W)`."""

    family: ClassVar[str] = "reshape"
    axes: ClassVar[int] = 2

    block_size: BlockSize

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return more channels of smaller feature maps."""
        sizes, block = self.spatial(inputs[0]), self.block_size
        if any(size % block for size in sizes):
            nearest = would(nearest_divisors(block, math.gcd(*sizes)))
            raise LayerProblem(
                "block_size", f"block size {block} does not divide {format_shape(sizes)}{nearest}"
            )
        return (inputs[0][0] * block**2, *(size // block for size in sizes))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return more channels of smaller feature maps."""
        channels, *sizes = given(inputs[0])
        block = Operand(self.block_size, "r")
        return (multiply(channels, block, block), *(Quotient(size, block) for size in sizes))

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the window of a block."""
        return (AxisWindow(kernel=self.block_size, stride=self.block_size),) * self.axes


class PixelUnshuffle(ToChannels):
    """The reverse of pixel shuffle; shapes as PyTorch's `PixelUnshuffle`."""


class SpaceToDepth(ToChannels):
    """Positions moved to channels as TensorFlow and ONNX order them."""


class ChannelShuffle(Layer):
    """The channels of several groups mixed. Zhang et al., 2017 (ShuffleNet)."""

    family: ClassVar[str] = "reshape"
    module: ClassVar[bool] = False

    groups: ShuffleGroups

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        spatial_axes(self.kind(), inputs[0])
        channels = inputs[0][0]
        if channels % self.groups:
            raise LayerProblem("groups", groups_message(self.groups, channels, "channels"))
        return inputs[0]
