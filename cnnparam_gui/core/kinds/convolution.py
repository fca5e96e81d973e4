"""Convolutions and transposed convolutions in one, two and three dimensions."""

import math
from collections.abc import Sequence
from typing import Annotated, ClassVar, NoReturn

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula, Operand, Quotient, multiply
from cnnparam_gui.core.frameworks import Axis, Framework
from cnnparam_gui.core.kinds.divisors import groups_message
from cnnparam_gui.core.kinds.window import Dilated, Windowed
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import WEIGHED, Extra, Saved
from cnnparam_gui.core.shapes import Shape, elements, format_shape
from cnnparam_gui.core.sides import format_pads, sides
from cnnparam_gui.core.size_formulas import axis_names, given, made, transposed
from cnnparam_gui.core.vocabulary import (
    Bias,
    Dilation,
    Filters,
    Groups,
    Kernel,
    Meaning,
    Padding,
    PadSize,
    PlainPadding,
    Sizes,
    Stride,
)
from cnnparam_gui.core.weighted import Weighted

_KERNEL_AXES = {1: ("k",), 2: ("k_h", "k_w"), 3: ("k_d", "k_h", "k_w")}


def check_groups(groups: int, channels: int, filters: int) -> None:
    """Raise LayerProblem where the groups do not divide the channels of either side."""
    for count, what in ((channels, "input channels"), (filters, "filters")):
        if count % groups:
            common = math.gcd(channels, filters)
            message = groups_message(groups, count, what, common=common)
            raise LayerProblem("groups", message)


def _bias(filters: int) -> ParameterTensor:
    return ParameterTensor("bias", "bias", (filters,), ("C_out",))


class Convolution(Weighted, Dilated, Windowed):
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
    semantics: Meaning = "network"

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
        axes = ("C_out", "C_in", *_KERNEL_AXES[self.axes])
        weight = ParameterTensor("weight", "weight", self._weight(channels), axes)
        return (weight, _bias(self.filters)) if self.bias else (weight,)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return output positions times weight elements."""
        return elements(output[1:]) * elements(self._weight(inputs[0][0]))

    def axis_formula(self, axis: str, size: int, inputs: Sequence[Shape]) -> Formula:
        """Return the size of an axis; groups take their part of the input channels each."""
        if axis == "C_in" and self.groups > 1:
            return Quotient(Operand(inputs[0][0], axis, 0), Operand(self.groups, "g"))
        return super().axis_formula(axis, size, inputs)

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return weight elements times output positions."""
        return multiply(*self.weight_factors(inputs), *made(output)[1:])

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the filters, and how often the window fits along each axis."""
        return (Operand(self.filters, "C_out"), *self.window_formulas(inputs[0][1:], output[1:]))

    def _weight(self, channels: int) -> Shape:
        return (self.filters, channels // self.groups, *self.kernel)

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input, or the padded copy of it that uneven padding needs."""
        padded = self._padded(inputs[0], batch)
        return Saved(extras=padded) if padded else WEIGHED

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the padded copy that uneven padding needs."""
        return self._padded(inputs[0], batch)

    def _padded(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the padded copy: frameworks convolve with equal padding on both sides only."""
        axes = self.windows(shape[1:])
        pads = self.pads(axes)
        if all(before == after for before, after in pads):
            return ()
        # PyTorch pads what one side has more than the other, and leaves the rest to the kernel.
        more = (
            axis.size + abs(after - before)
            for axis, (before, after) in zip(axes, pads, strict=True)
        )
        return (Extra(batch * shape[0] * elements(tuple(more))),)


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
        "convolution; as the framework has it when left empty.",
        extra={"collapse": True, "fallback": "as the framework has it"},
    ),
]
OutputSize = Annotated[
    Sizes,
    Meta(
        title="Output size",
        description="Size of the output along each axis, where more than one is possible; "
        "computed when left empty.",
        extra={"column": "output_size", "collapse": True, "fallback": "computed"},
    ),
]


class TransposedConvolution(Weighted, Dilated):
    """A transposed convolution of any number of axes.

    Weight `(C_in, C_out / groups, *k)`, bias `(C_out,)`; shapes as the framework that it follows
    has them, PyTorch's as the documentation of `ConvTranspose2d` gives them.
    """

    family: ClassVar[str] = "convolution"
    stem: ClassVar[str] = "up"

    filters: Filters
    kernel: Kernel
    stride: Stride = (1,)
    padding: PlainPadding = (0,)
    output_padding: OutputPadding = ()
    dilation: Dilation = (1,)
    groups: Groups = 1
    bias: Bias = True
    output_size: OutputSize = ()
    semantics: Meaning = "network"

    def __post_init__(self) -> None:
        """Give every axis its size."""
        Dilated.__post_init__(self)
        for name in ("output_padding", "output_size"):
            if getattr(self, name):
                self.expand(name)

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(filters, *sizes)`."""
        sizes = self.spatial(inputs[0])
        check_groups(self.groups, inputs[0][0], self.filters)
        axes = self.windows(sizes)
        framework = self.framework()
        framework.check_dilation(self.stride, self.dilation)
        for axis, extra in zip(axes, self.output_padding, strict=False):
            framework.check_output_padding(axis, extra)
        output = self._sizes(framework, axes)
        if self.output_size:
            framework.check_output_size(self.output_size, output, axes)
            output = self.output_size
        if min(output) < 1:
            self._refuse_padding(sizes, output)
        return (self.filters, *output)

    def _refuse_padding(self, sizes: Shape, output: Shape) -> NoReturn:
        """Raise LayerProblem for padding that leaves nothing, with what would leave something."""
        taken, less = str(self.padding), ""
        if not isinstance(self.padding, str):
            taken = format_pads(self.padding)
            pads = zip(self.padding, output, strict=True)
            most = [p if size > 0 else (size + sum(sides(p)) - 1) // 2 for p, size in pads]
            less = f": {format_pads(most)} would leave some"
        raise LayerProblem(
            "padding",
            f"padding {taken} takes away the whole output of its {format_shape(sizes)} input{less}",
        )

    def _sizes(self, framework: Framework, axes: Sequence[Axis]) -> Shape:
        """Return the output size of each axis, before `output_size` chooses another."""
        # An output size stands in place of output padding.
        extras = self.output_padding if not self.output_size else ()
        given = extras or (None,) * self.axes
        if not isinstance(self.padding, str):
            pads = map(sides, self.padding)
            return tuple(map(framework.transposed, axes, pads, given))
        if self.padding not in framework.transposed_words:
            times = format_shape([axis.size * axis.stride for axis in axes])
            raise LayerProblem(
                "padding",
                f"{framework.title}'s transposed convolution has no padding {self.padding}; as "
                f"{'Keras' if self.padding == 'same' else 'ONNX'} means it the output would be "
                f"{times}",
            )
        return tuple(map(framework.transposed_same, axes, given))

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

    def axis_formula(self, axis: str, size: int, inputs: Sequence[Shape]) -> Formula:
        """Return the size of an axis; groups make their part of the filters each."""
        if axis == "C_out" and self.groups > 1 and size != self.filters:
            return Quotient(Operand(self.filters, axis), Operand(self.groups, "g"))
        return super().axis_formula(axis, size, inputs)

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return weight elements times input positions."""
        return multiply(*self.weight_factors(inputs), *given(inputs[0])[1:])

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the filters, and the size of each axis, which `output_size` may have chosen."""
        axes = self.windows(inputs[0][1:])
        pads = [(0, 0)] * self.axes if isinstance(self.padding, str) else map(sides, self.padding)
        extras = self.output_padding or (0,) * self.axes
        return (
            Operand(self.filters, "C_out"),
            *map(transposed, axis_names(len(output))[1:], axes, pads, extras, output[1:]),
        )

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return WEIGHED

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the window along each axis, over the input spread by the stride."""
        axes = self.windows(self.spatial(inputs[0]))
        if isinstance(self.padding, str):
            whole = (axis.stride * (axis.size - 1) + axis.reach for axis in axes)
            cut = (max(full - size, 0) for full, size in zip(whole, output[1:], strict=True))
            befores = [(total + (self.padding == "same_lower")) // 2 for total in cut]
        else:
            befores = [sides(pad)[0] for pad in self.padding]
        return tuple(
            AxisWindow(axis.reach, 1, axis.reach - 1 - before, axis.stride)
            for axis, before in zip(axes, befores, strict=True)
        )


class ConvTranspose1d(TransposedConvolution):
    """1D transposed convolution over channels x length."""

    axes: ClassVar[int] = 1


class ConvTranspose2d(TransposedConvolution):
    """2D transposed convolution over channels x height x width."""

    axes: ClassVar[int] = 2


class ConvTranspose3d(TransposedConvolution):
    """3D transposed convolution over channels x depth x height x width."""

    axes: ClassVar[int] = 3
