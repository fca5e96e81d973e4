"""Convolutions and transposed convolutions in one, two and three dimensions."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, elements, format_shape, transposed_output
from cnnparam_gui.core.vocabulary import (
    Bias,
    Dilation,
    Filters,
    Groups,
    Kernel,
    Padding,
    PadSize,
    PlainPadding,
    Stride,
)

_KERNEL_AXES = {1: ("k",), 2: ("k_h", "k_w"), 3: ("k_d", "k_h", "k_w")}


def check_groups(groups: int, channels: int, filters: int) -> None:
    """Raise LayerProblem where the groups do not divide the channels of either side."""
    for count, what in ((channels, "input channels"), (filters, "filters")):
        if count % groups:
            raise LayerProblem("groups", f"groups {groups} does not divide its {count} {what}")


def _bias(filters: int) -> ParameterTensor:
    return ParameterTensor("bias", "bias", (filters,), ("C_out",))


class Convolution(Windowed):
    """A convolution of any number of axes.

    Weight `(C_out, C_in / groups, *k)`, bias `(C_out,)`; shapes and sizes as the PyTorch
    documentation of `Conv2d` gives them.
    """

    family: ClassVar[str] = "convolution"
    stem: ClassVar[str] = "conv"

    filters: Filters
    kernel: Kernel
    stride: Stride = (1,)
    padding: Padding = (0,)
    dilation: Dilation = (1,)
    groups: Groups = 1
    bias: Bias = True

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("kernel", "stride", "padding", "dilation")

    def dilations(self) -> tuple[int, ...]:
        """Return the dilation of each axis."""
        return self.dilation

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(filters, *sizes)`."""
        sizes = self.spatial(inputs[0])
        check_groups(self.groups, inputs[0][0], self.filters)
        return (self.filters, *self.window_shape(sizes))

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the weight and the bias if there is one."""
        self.spatial(inputs[0])
        channels = inputs[0][0]
        check_groups(self.groups, channels, self.filters)
        weight = ParameterTensor(
            "weight",
            "weight",
            (self.filters, channels // self.groups, *self.kernel),
            ("C_out", "C_in", *_KERNEL_AXES[self.axes]),
        )
        return (weight, _bias(self.filters)) if self.bias else (weight,)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return output positions times weight elements."""
        return elements(output[1:]) * self.parameters(inputs)[0].elements


class Conv1d(Convolution):
    """1D convolution over channels x length."""

    axes: ClassVar[int] = 1


class Conv2d(Convolution):
    """2D convolution over channels x height x width."""

    axes: ClassVar[int] = 2


class Conv3d(Convolution):
    """3D convolution over channels x depth x height x width."""

    axes: ClassVar[int] = 3


OutputPadding = Annotated[
    tuple[PadSize, ...],
    Meta(
        title="Output padding",
        description="Size added to one side of each axis of the output of a transposed "
        "convolution.",
        extra={"collapse": True},
    ),
]


class TransposedConvolution(Layer):
    """A transposed convolution of any number of axes.

    Weight `(C_in, C_out / groups, *k)`, bias `(C_out,)`; shapes as the PyTorch documentation of
    `ConvTranspose2d` gives them.
    """

    family: ClassVar[str] = "convolution"
    stem: ClassVar[str] = "up"

    filters: Filters
    kernel: Kernel
    stride: Stride = (1,)
    padding: PlainPadding = (0,)
    output_padding: OutputPadding = (0,)
    dilation: Dilation = (1,)
    groups: Groups = 1
    bias: Bias = True

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("kernel", "stride", "padding", "output_padding", "dilation")

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(filters, *sizes)`."""
        sizes = self.spatial(inputs[0])
        check_groups(self.groups, inputs[0][0], self.filters)
        for extra, stride, dilation in zip(
            self.output_padding, self.stride, self.dilation, strict=True
        ):
            if extra >= max(stride, dilation):
                raise LayerProblem(
                    "output_padding",
                    f"output padding {extra} must be smaller than the stride {stride} "
                    f"or the dilation {dilation}",
                )
        output = tuple(
            transposed_output(size, kernel, stride, 2 * pad, dilation, extra)
            for size, kernel, stride, pad, dilation, extra in zip(
                sizes,
                self.kernel,
                self.stride,
                self.padding,
                self.dilation,
                self.output_padding,
                strict=True,
            )
        )
        if min(output) < 1:
            raise LayerProblem(
                "padding",
                f"padding {format_shape(self.padding)} takes away the whole output of its "
                f"{format_shape(sizes)} input",
            )
        return (self.filters, *output)

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the weight and the bias if there is one."""
        self.spatial(inputs[0])
        channels = inputs[0][0]
        check_groups(self.groups, channels, self.filters)
        weight = ParameterTensor(
            "weight",
            "weight",
            (channels, self.filters // self.groups, *self.kernel),
            ("C_in", "C_out", *_KERNEL_AXES[self.axes]),
        )
        return (weight, _bias(self.filters)) if self.bias else (weight,)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return input positions times weight elements."""
        return elements(inputs[0][1:]) * self.parameters(inputs)[0].elements


class ConvTranspose1d(TransposedConvolution):
    """1D transposed convolution over channels x length."""

    axes: ClassVar[int] = 1


class ConvTranspose2d(TransposedConvolution):
    """2D transposed convolution over channels x height x width."""

    axes: ClassVar[int] = 2


class ConvTranspose3d(TransposedConvolution):
    """3D transposed convolution over channels x depth x height x width."""

    axes: ClassVar[int] = 3
