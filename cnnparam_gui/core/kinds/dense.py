"""Fully connected layers."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula, Operand, multiply
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.saved import WEIGHED, Saved
from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.core.size_formulas import given
from cnnparam_gui.core.vocabulary import Bias, Units
from cnnparam_gui.core.weighted import Weighted

LastAxis = Annotated[
    bool,
    Meta(
        title="Last axis",
        description="Whether it works on the last axis only, as frameworks do, and not on all "
        "values of its input.",
    ),
]


class Linear(Weighted):
    """Fully connected layer (dense, FC): every output takes every value of the input."""

    family: ClassVar[str] = "dense"
    stem: ClassVar[str] = "fc"

    units: Units
    bias: Bias = True
    last_axis: LastAxis = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(units,)`, or the input shape with its last size replaced."""
        return (*inputs[0][:-1], self.units) if self.last_axis else (self.units,)

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the weight `(out, in)` and the bias `(out,)` if there is one."""
        taken = inputs[0][-1] if self.last_axis else elements(inputs[0])
        weight = ParameterTensor("weight", "weight", (self.units, taken), ("out", "in"))
        bias = ParameterTensor("bias", "bias", (self.units,), ("out",))
        return (weight, bias) if self.bias else (weight,)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return rows times weight elements."""
        rows = elements(inputs[0][:-1]) if self.last_axis else 1
        return rows * self.parameters(inputs)[0].elements

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the units, behind what stays where it acts on the last axis."""
        units = Operand(self.units, "units")
        return (*given(inputs[0])[:-1], units) if self.last_axis else (units,)

    def axis_formula(self, axis: str, size: int, inputs: Sequence[Shape]) -> Formula:
        """Return the size of an axis; what comes in is all values of an image."""
        if axis == "in" and not self.last_axis:
            return multiply(*given(inputs[0]))
        return super().axis_formula(axis, size, inputs)

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return weight elements times rows."""
        rows = given(inputs[0])[:-1] if self.last_axis else ()
        return multiply(*self.weight_factors(inputs), *rows)

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return WEIGHED

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: every output takes every value of the axis or of the whole input."""
        return None
