"""Pooling: sliding, adaptive and global, by maximum and by average."""

import operator
from collections.abc import Sequence
from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from cnnparam_gui.core.formula import Formula, Operand
from cnnparam_gui.core.frameworks import PYTORCH, Axis, Framework, Sides
from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import INPUT, NOTHING, Extra, Saved
from cnnparam_gui.core.shapes import Shape, elements, format_shape
from cnnparam_gui.core.sides import Pad, format_pads, sides
from cnnparam_gui.core.size_formulas import given, made
from cnnparam_gui.core.vocabulary import Dilation, Meaning, Padding, PoolStride, Sizes

PoolKernel = Annotated[
    Sizes,
    Meta(
        title="Kernel",
        description="Size of the pooling window along each axis, such as 2x2.",
        extra={"column": "kernel", "start": (2,)},
    ),
]
Ceil = Annotated[
    bool,
    Meta(
        title="Ceil",
        description="Whether a last, incomplete window counts: sizes are rounded up, not down.",
    ),
]
OutputSize = Annotated[
    Sizes,
    Meta(
        title="Output size",
        description="Size of the output along each axis, whatever the input's.",
        extra={"column": "size", "start": (1,)},
    ),
]
KeepAxes = Annotated[
    bool,
    Meta(
        title="Keep axes",
        description="Whether the pooled axes stay with size 1, or are left out.",
    ),
]


def _places(output: Shape, batch: int) -> tuple[Extra, ...]:
    """Return the indices of a max pooling, one for each value of its output."""
    return (Extra(batch * elements(output), "index"),)


class Pooling(Windowed):
    """A sliding window that keeps the channels and owns no parameters.

    Sizes as the framework that it follows has them, PyTorch's as the documentation of
    `MaxPool2d` gives them.

    Attributes:
        sort: What a window becomes, by which frameworks differ: `max`, `average` or `lp`.
        fits_bare: Whether PyTorch wants its window to fit the input without padding, as it does
            for averages in three dimensions only.
    """

    family: ClassVar[str] = "pooling"
    stem: ClassVar[str] = "pool"
    sort: ClassVar[str] = ""
    fits_bare: ClassVar[bool] = False

    kernel: PoolKernel
    stride: PoolStride = ()
    padding: Padding = (0,)
    ceil: Ceil = False
    dilation: Dilation = (1,)
    semantics: Meaning = "network"

    def __post_init__(self) -> None:
        """Give every axis its size; a stride left out is the kernel."""
        self.expand("kernel", "dilation")
        self.expand_padding()
        if not self.stride:
            msgspec.structs.force_setattr(self, "stride", self.kernel)
        self.expand("stride")

    def dilations(self) -> tuple[int, ...]:
        """Return the dilation of each axis."""
        return self.dilation

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, *sizes)`."""
        sizes = self.spatial(inputs[0])
        self._check_framework()
        self._check_bare(sizes)
        return (inputs[0][0], *self.window_shape(sizes))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the channels, and how often the window fits along each axis."""
        windows = self.window_formulas(inputs[0][1:], output[1:])
        return (given(inputs[0])[0], *windows)

    def same_pads(self, framework: Framework, axis: Axis) -> Sides:
        """Return what `same` adds before and after one axis."""
        return framework.pool_same(axis, self.padding == "same_lower")

    def slid(self, axes: Sequence[Axis], pads: Sequence[Sides]) -> Shape:
        """Return the output size of each axis; below 1 where no window fits."""
        framework = self.framework()
        padded = any(map(any, pads))
        return tuple(
            framework.pooled(axis, pad, ceil=self.ceil, padded=padded)
            for axis, pad in zip(axes, pads, strict=True)
        )

    def _check_framework(self) -> None:
        """Raise LayerProblem for what the framework's pooling does not have."""
        framework = self.framework()
        if self.ceil and not framework.pool_ceil:
            raise LayerProblem(
                "ceil",
                f"{framework.title}'s pooling with kernel {format_shape(self.kernel)} never "
                f"rounds up; padding same does so",
            )
        if max(self.dilation) > 1 and self.sort not in framework.dilated_pools:
            raise LayerProblem(
                "dilation",
                f"{framework.title}'s {self.sort} pooling has no dilation, not "
                f"{format_shape(self.dilation)}; ONNX's has",
            )
        for pad, size in zip(self._numbers(), self.kernel, strict=False):
            framework.check_pool_padding(size, sides(pad))

    def _check_bare(self, sizes: Sequence[int]) -> None:
        """Raise LayerProblem where PyTorch refuses a window larger than its bare input."""
        bare = self.fits_bare and self.framework() is PYTORCH and self.padding != "same"
        if bare and any(map(operator.gt, self.kernel, sizes)):
            raise LayerProblem(
                "kernel",
                f"kernel {format_shape(self.kernel)} is larger than its {format_shape(sizes)} "
                f"input without padding: {format_shape(tuple(map(min, self.kernel, sizes)))} "
                "would fit",
            )

    def _numbers(self) -> tuple[Pad, ...]:
        """Return the padding of each axis; none where it is a word."""
        return () if isinstance(self.padding, str) else self.padding


class MaxPooling(Pooling):
    """Pooling by the largest value."""

    sort: ClassVar[str] = "max"

    def pads(self, axes: Sequence[Axis]) -> list[Sides]:
        """Return the padding of each axis before and after; raises LayerProblem."""
        pads = super().pads(axes)
        self.framework().check_max_pads(axes, pads)
        return pads

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and the places of the largest values."""
        return Saved(inputs=(0,), extras=_places(output, batch))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the places, which are found in inference too."""
        return _places(output, batch)


class AveragePooling(Pooling):
    """Pooling by the average."""

    sort: ClassVar[str] = "average"

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return INPUT


class LpPooling(Pooling):
    """Pooling by the p-norm of the values of a window; PyTorch's takes no padding."""

    sort: ClassVar[str] = "lp"

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input, its powers, and the four steps from their average to the root."""
        steps = (Extra(batch * elements(output)),) * 4
        return Saved(inputs=(0,), extras=(Extra(batch * elements(inputs[0])), *steps))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the powers, or three steps from their average to the root if these are more."""
        return (Extra(batch * max(elements(inputs[0]), 3 * elements(output))),)

    def _check_framework(self) -> None:
        super()._check_framework()
        if self.framework() is PYTORCH and any(map(any, map(sides, self._numbers()))):
            raise LayerProblem(
                "padding",
                f"PyTorch's lp pooling has no padding, not {format_pads(self._numbers())}; "
                "ONNX's has",
            )


class MaxPool1d(MaxPooling):
    """1D max pooling over channels x length."""

    axes: ClassVar[int] = 1


class MaxPool2d(MaxPooling):
    """2D max pooling over channels x height x width."""

    axes: ClassVar[int] = 2


class MaxPool3d(MaxPooling):
    """3D max pooling over channels x depth x height x width."""

    axes: ClassVar[int] = 3


class AvgPool1d(AveragePooling):
    """1D average pooling over channels x length."""

    axes: ClassVar[int] = 1


class AvgPool2d(AveragePooling):
    """2D average pooling over channels x height x width."""

    axes: ClassVar[int] = 2


class AvgPool3d(AveragePooling):
    """3D average pooling over channels x depth x height x width."""

    axes: ClassVar[int] = 3
    fits_bare: ClassVar[bool] = True


class LpPool1d(LpPooling):
    """1D pooling by the p-norm over channels x length."""

    axes: ClassVar[int] = 1


class LpPool2d(LpPooling):
    """2D pooling by the p-norm over channels x height x width."""

    axes: ClassVar[int] = 2


class LpPool3d(LpPooling):
    """3D pooling by the p-norm over channels x depth x height x width."""

    axes: ClassVar[int] = 3
    fits_bare: ClassVar[bool] = True


class AdaptivePooling(Layer):
    """Pooling to a wanted output size."""

    family: ClassVar[str] = "pooling"
    stem: ClassVar[str] = "pool"

    output_size: OutputSize

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("output_size")

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, *output_size)`."""
        self.spatial(inputs[0])
        return (inputs[0][0], *self.output_size)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the channels, and the sizes that the layer says."""
        return (given(inputs[0])[0], *made(output)[1:])


class AdaptiveAveragePooling(AdaptivePooling):
    """Average pooling to a wanted output size."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input; nothing for one value a channel, which is a plain mean."""
        return INPUT if max(output[1:]) > 1 else NOTHING


class AdaptiveMaxPooling(AdaptivePooling):
    """Max pooling to a wanted output size."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and the places of the largest values."""
        return Saved(inputs=(0,), extras=_places(output, batch))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the places, which are found in inference too."""
        return _places(output, batch)


class AdaptiveAvgPool1d(AdaptiveAveragePooling):
    """1D average pooling to a wanted output size."""

    axes: ClassVar[int] = 1


class AdaptiveAvgPool2d(AdaptiveAveragePooling):
    """2D average pooling to a wanted output size."""

    axes: ClassVar[int] = 2


class AdaptiveAvgPool3d(AdaptiveAveragePooling):
    """3D average pooling to a wanted output size."""

    axes: ClassVar[int] = 3


class AdaptiveMaxPool1d(AdaptiveMaxPooling):
    """1D max pooling to a wanted output size."""

    axes: ClassVar[int] = 1


class AdaptiveMaxPool2d(AdaptiveMaxPooling):
    """2D max pooling to a wanted output size."""

    axes: ClassVar[int] = 2


class AdaptiveMaxPool3d(AdaptiveMaxPooling):
    """3D max pooling to a wanted output size."""

    axes: ClassVar[int] = 3


class GlobalPooling(Layer):
    """Pooling over whole feature maps: one value a channel, as Keras and ONNX do it."""

    family: ClassVar[str] = "pooling"
    stem: ClassVar[str] = "pool"

    keep_axes: KeepAxes = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels,)`, or `(channels, 1, ...)` where the axes are kept."""
        self.spatial(inputs[0])
        return (inputs[0][0], *((1,) * self.axes if self.keep_axes else ()))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the channels, and 1 for every axis that is kept."""
        return (given(inputs[0])[0], *map(Operand, output[1:]))


class GlobalMaxPooling(GlobalPooling):
    """Max pooling over whole feature maps."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and the places of the largest values."""
        return Saved(inputs=(0,), extras=_places(output, batch))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the places, which are found in inference too."""
        return _places(output, batch)


class GlobalAvgPool1d(GlobalPooling):
    """1D global average pooling."""

    axes: ClassVar[int] = 1


class GlobalAvgPool2d(GlobalPooling):
    """2D global average pooling."""

    axes: ClassVar[int] = 2


class GlobalAvgPool3d(GlobalPooling):
    """3D global average pooling."""

    axes: ClassVar[int] = 3


class GlobalMaxPool1d(GlobalMaxPooling):
    """1D global max pooling."""

    axes: ClassVar[int] = 1


class GlobalMaxPool2d(GlobalMaxPooling):
    """2D global max pooling."""

    axes: ClassVar[int] = 2


class GlobalMaxPool3d(GlobalMaxPooling):
    """3D global max pooling."""

    axes: ClassVar[int] = 3
