"""Depthwise, separable and locally connected layers: convolutions with weights of another shape."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.formula import ONE, Formula, Operand, add, multiply
from cnnparam_gui.core.kinds.window import Dilated, Windowed
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.saved import WEIGHED, Extra, Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements
from cnnparam_gui.core.size_formulas import made
from cnnparam_gui.core.vocabulary import (
    Bias,
    Dilation,
    Filters,
    Kernel,
    Meaning,
    Padding,
    Stride,
)
from cnnparam_gui.core.weighted import Weighted

_KERNEL_AXES = {1: ("k",), 2: ("k_h", "k_w")}
_OUTPUT_AXES = {1: ("o",), 2: ("o_h", "o_w")}

Multiplier = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Multiplier",
        description="Number of filters that every input channel has of its own.",
    ),
]


class Depthwise(Weighted, Dilated, Windowed):
    """A convolution of every input channel on its own.

    A `Conv` with `groups = C_in` and `C_out = C_in * multiplier`: weight `(C_out, 1, *k)`, bias
    `(C_out,)`.
    """

    family: ClassVar[str] = "convolution"
    stem: ClassVar[str] = "dwconv"

    multiplier: Multiplier = 1
    kernel: Kernel
    stride: Stride = (1,)
    padding: Padding = (0,)
    dilation: Dilation = (1,)
    bias: Bias = True
    semantics: Meaning = "network"

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels * multiplier, *sizes)`."""
        sizes = self.spatial(inputs[0])
        return (inputs[0][0] * self.multiplier, *self.window_shape(sizes))

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the weight and the bias if there is one."""
        self.spatial(inputs[0])
        filters = inputs[0][0] * self.multiplier
        axes = ("C_out", "C_in", *_KERNEL_AXES[self.axes])
        weight = ParameterTensor("weight", "weight", (filters, 1, *self.kernel), axes)
        bias = ParameterTensor("bias", "bias", (filters,), ("C_out",))
        return (weight, bias) if self.bias else (weight,)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return output positions times weight elements."""
        return elements(output[1:]) * self.parameters(inputs)[0].elements

    def axis_formula(self, axis: str, size: int, inputs: Sequence[Shape]) -> Formula:
        """Return the size of an axis; every channel has filters of its own."""
        if axis == "C_out":
            return multiply(Operand(inputs[0][0], "C_in", 0), Operand(self.multiplier, "m"))
        return ONE if axis == "C_in" else super().axis_formula(axis, size, inputs)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the filters of all channels, and how often the window fits."""
        channels = self.axis_formula("C_out", output[0], inputs)
        return (channels, *self.window_formulas(inputs[0][1:], output[1:]))

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return weight elements times output positions."""
        return multiply(*self.weight_factors(inputs), *made(output)[1:])

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return WEIGHED


class DepthwiseConv1d(Depthwise):
    """1D depthwise convolution over channels x length."""

    axes: ClassVar[int] = 1


class DepthwiseConv2d(Depthwise):
    """2D depthwise convolution over channels x height x width."""

    axes: ClassVar[int] = 2


class Separable(Weighted, Dilated, Windowed):
    """A depthwise convolution and a pointwise one in a single layer, as Keras has it.

    Depthwise weight `(C_in * multiplier, 1, *k)`, pointwise weight `(C_out, C_in * multiplier,
    1...)`, one bias `(C_out,)`.
    """

    family: ClassVar[str] = "convolution"
    stem: ClassVar[str] = "sepconv"

    filters: Filters
    kernel: Kernel
    stride: Stride = (1,)
    padding: Padding = (0,)
    dilation: Dilation = (1,)
    multiplier: Multiplier = 1
    bias: Bias = True
    semantics: Meaning = "network"

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(filters, *sizes)`."""
        return (self.filters, *self.window_shape(self.spatial(inputs[0])))

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return both weights and the bias if there is one."""
        self.spatial(inputs[0])
        between = inputs[0][0] * self.multiplier
        axes = ("C_out", "C_in", *_KERNEL_AXES[self.axes])
        ones = (1,) * self.axes
        weights = (
            ParameterTensor("depthwise", "weight", (between, 1, *self.kernel), axes),
            ParameterTensor("pointwise", "weight", (self.filters, between, *ones), axes),
        )
        bias = ParameterTensor("bias", "bias", (self.filters,), ("C_out",))
        return (*weights, bias) if self.bias else weights

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return output positions times the elements of both weights."""
        depthwise, pointwise = self.parameters(inputs)[:2]
        return elements(output[1:]) * (depthwise.elements + pointwise.elements)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the filters, and how often the window fits along each axis."""
        return (Operand(self.filters, "C_out"), *self.window_formulas(inputs[0][1:], output[1:]))

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return the elements of both weights, times output positions."""
        weights = (multiply(*self.weight_factors(inputs, number)) for number in range(2))
        return multiply(add(*weights), *made(output)[1:])

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input, and what the depthwise convolution makes of it."""
        return Saved(weighed=(0,), extras=self._between(inputs[0], output, batch))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what the depthwise convolution makes of the input."""
        return self._between(inputs[0], output, batch)

    def _between(self, shape: Shape, output: Shape, batch: int) -> tuple[Extra, ...]:
        channels = shape[0] * self.multiplier
        return (Extra(batch * channels * elements(output[1:])),)


class SeparableConv1d(Separable):
    """1D separable convolution over channels x length."""

    axes: ClassVar[int] = 1


class SeparableConv2d(Separable):
    """2D separable convolution over channels x height x width."""

    axes: ClassVar[int] = 2


class LocallyConnected(Weighted, Windowed):
    """A convolution with filters of its own at every output position, as Keras 2 has it.

    Weight `(C_out, C_in, *k, *sizes)`, bias `(C_out, *sizes)`.
    """

    family: ClassVar[str] = "convolution"
    stem: ClassVar[str] = "local"

    filters: Filters
    kernel: Kernel
    stride: Stride = (1,)
    padding: Padding = (0,)
    bias: Bias = True
    semantics: Meaning = "network"

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("kernel", "stride")
        self.expand_padding()

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(filters, *sizes)`."""
        return (self.filters, *self.window_shape(self.spatial(inputs[0])))

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the weight and the bias if there is one, both as large as the output is."""
        sizes = self.output_shape(inputs)[1:]
        places = _OUTPUT_AXES[self.axes]
        weight = ParameterTensor(
            "weight",
            "weight",
            (self.filters, inputs[0][0], *self.kernel, *sizes),
            ("C_out", "C_in", *_KERNEL_AXES[self.axes], *places),
        )
        bias = ParameterTensor("bias", "bias", (self.filters, *sizes), ("C_out", *places))
        return (weight, bias) if self.bias else (weight,)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return the weight elements: each is used once."""
        return self.parameters(inputs)[0].elements

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the filters, and how often the window fits along each axis."""
        return (Operand(self.filters, "C_out"), *self.window_formulas(inputs[0][1:], output[1:]))

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return the weight elements: each is used once."""
        return multiply(*self.weight_factors(inputs))

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return WEIGHED


class LocallyConnected1d(LocallyConnected):
    """1D locally connected layer over channels x length."""

    axes: ClassVar[int] = 1


class LocallyConnected2d(LocallyConnected):
    """2D locally connected layer over channels x height x width."""

    axes: ClassVar[int] = 2
