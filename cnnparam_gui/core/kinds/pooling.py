"""Pooling: sliding, adaptive and global, by maximum and by average."""

import operator
from collections.abc import Sequence
from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.vocabulary import Dilation, Padding, PoolStride, Sizes

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


class Pooling(Windowed):
    """A sliding window that keeps the channels and owns no parameters.

    Sizes as the PyTorch documentation of `MaxPool2d` gives them.
    """

    family: ClassVar[str] = "pooling"
    stem: ClassVar[str] = "pool"

    kernel: PoolKernel
    stride: PoolStride = ()
    padding: Padding = (0,)
    ceil: Ceil = False

    def __post_init__(self) -> None:
        """Give every axis its size; a stride left out is the kernel."""
        self.expand("kernel", "padding")
        if not self.stride:
            msgspec.structs.force_setattr(self, "stride", self.kernel)
        self.expand("stride")

    def rounds_up(self) -> bool:
        """Return whether a last, incomplete window counts."""
        return self.ceil

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, *sizes)`."""
        sizes = self.spatial(inputs[0])
        self._check_padding()
        return (inputs[0][0], *self.window_shape(sizes))

    def _check_padding(self) -> None:
        if self.padding == "same":
            return
        for pad, size in zip(self.padding, self.kernel, strict=True):
            if 2 * pad > size:
                raise LayerProblem("padding", f"padding {pad} is more than half of kernel {size}")


class MaxPooling(Pooling):
    """Pooling by the largest value, which can be dilated."""

    dilation: Dilation = (1,)

    def __post_init__(self) -> None:
        """Give every axis its size."""
        Pooling.__post_init__(self)
        self.expand("dilation")

    def dilations(self) -> tuple[int, ...]:
        """Return the dilation of each axis."""
        return self.dilation


class MaxPool1d(MaxPooling):
    """1D max pooling over channels x length."""

    axes: ClassVar[int] = 1


class MaxPool2d(MaxPooling):
    """2D max pooling over channels x height x width."""

    axes: ClassVar[int] = 2


class MaxPool3d(MaxPooling):
    """3D max pooling over channels x depth x height x width."""

    axes: ClassVar[int] = 3


class AvgPool1d(Pooling):
    """1D average pooling over channels x length."""

    axes: ClassVar[int] = 1


class AvgPool2d(Pooling):
    """2D average pooling over channels x height x width."""

    axes: ClassVar[int] = 2


class AvgPool3d(Pooling):
    """3D average pooling over channels x depth x height x width.

    As in PyTorch, and there for this kind only, its window must fit the input without padding.
    """

    axes: ClassVar[int] = 3

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, *sizes)`."""
        sizes = self.spatial(inputs[0])
        if self.padding != "same" and any(map(operator.gt, self.kernel, sizes)):
            raise LayerProblem(
                "kernel",
                f"kernel {format_shape(self.kernel)} is larger than its "
                f"{format_shape(sizes)} input without padding",
            )
        return super().output_shape(inputs)


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


class AdaptiveAvgPool1d(AdaptivePooling):
    """1D average pooling to a wanted output size."""

    axes: ClassVar[int] = 1


class AdaptiveAvgPool2d(AdaptivePooling):
    """2D average pooling to a wanted output size."""

    axes: ClassVar[int] = 2


class AdaptiveAvgPool3d(AdaptivePooling):
    """3D average pooling to a wanted output size."""

    axes: ClassVar[int] = 3


class AdaptiveMaxPool1d(AdaptivePooling):
    """1D max pooling to a wanted output size."""

    axes: ClassVar[int] = 1


class AdaptiveMaxPool2d(AdaptivePooling):
    """2D max pooling to a wanted output size."""

    axes: ClassVar[int] = 2


class AdaptiveMaxPool3d(AdaptivePooling):
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


class GlobalAvgPool1d(GlobalPooling):
    """1D global average pooling."""

    axes: ClassVar[int] = 1


class GlobalAvgPool2d(GlobalPooling):
    """2D global average pooling."""

    axes: ClassVar[int] = 2


class GlobalAvgPool3d(GlobalPooling):
    """3D global average pooling."""

    axes: ClassVar[int] = 3


class GlobalMaxPool1d(GlobalPooling):
    """1D global max pooling."""

    axes: ClassVar[int] = 1


class GlobalMaxPool2d(GlobalPooling):
    """2D global max pooling."""

    axes: ClassVar[int] = 2


class GlobalMaxPool3d(GlobalPooling):
    """3D global max pooling."""

    axes: ClassVar[int] = 3
