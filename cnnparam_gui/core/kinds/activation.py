"""Activations: most keep the shape and own nothing."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from cnnparam_gui.core.kinds.axis import Axis, resolve, with_size
from cnnparam_gui.core.kinds.divisors import nearest_multiples, would
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import INPUT, OUTPUT, Extra, Saved
from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.core.vocabulary import InPlace
from cnnparam_gui.core.weighted import Weighted

Slopes = Annotated[
    Literal["one", "channel", "value"],
    Meta(
        title="Slopes",
        description="Whether one slope is learned for all values, one a channel, or one for every "
        "value of a sample.",
    ),
]


class Activation(Layer):
    """An element-wise function, whose gradient PyTorch takes from its input."""

    family: ClassVar[str] = "activation"

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return INPUT


class FromOutput(Activation):
    """An activation whose gradient PyTorch takes from its output."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the output."""
        return OUTPUT


class InPlaceActivation(Activation):
    """An activation that PyTorch can write over its input: its modules take `inplace`.

    Its gradient needs the input, so of one that is overwritten a copy is kept.
    """

    inplace: InPlace = False

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input, or a copy of it."""
        if not self.inplace:
            return INPUT
        return Saved(extras=(Extra(batch * elements(inputs[0])),))

    def shares(self, *, training: bool) -> bool:
        """Return whether it works in place."""
        return self.inplace


class Invertible(InPlaceActivation):
    """An in-place activation whose gradient PyTorch can take from its output just as well."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the output where it takes the place of the input, else the input."""
        return OUTPUT if self.inplace else INPUT


class ReLU(Invertible):
    """Rectified linear unit, max(0, x)."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the output, whether in place or not."""
        return OUTPUT


class ReLU6(InPlaceActivation):
    """Rectified linear unit cut off at 6."""


class LeakyReLU(Invertible):
    """Rectified linear unit with a small slope below 0."""


class ELU(Invertible):
    """Exponential linear unit."""


class SELU(Invertible):
    """Scaled exponential linear unit."""


class GELU(Activation):
    """Gaussian error linear unit."""


class SiLU(InPlaceActivation):
    """Sigmoid linear unit (swish), x times sigmoid of x."""


class Mish(InPlaceActivation):
    """Mish, x times tanh of softplus of x."""


class Hardswish(InPlaceActivation):
    """Piecewise linear swish."""


class Hardsigmoid(InPlaceActivation):
    """Piecewise linear sigmoid."""


class Sigmoid(FromOutput):
    """Logistic function."""


class Tanh(FromOutput):
    """Hyperbolic tangent."""


class Softplus(Activation):
    """Smooth rectifier, the logarithm of 1 + exp(x)."""


class Softmax(FromOutput):
    """Values that are positive and sum to 1."""


class LogSoftmax(FromOutput):
    """Logarithm of softmax."""


class Softsign(Activation):
    """Softsign, x divided by 1 + |x|."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and 1 + |x|."""
        return Saved(inputs=(0,), extras=(Extra(batch * elements(inputs[0])),))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return 1 + |x|."""
        return (Extra(batch * elements(inputs[0])),)


class Softmin(FromOutput):
    """Softmax of the values with their signs changed."""

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the values with their signs changed."""
        return (Extra(batch * elements(inputs[0])),)


class LogSigmoid(Activation):
    """Logarithm of the logistic function."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and what the CPU keeps of the exponential."""
        return Saved(inputs=(0,), extras=(Extra(batch * elements(inputs[0])),))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the exponential."""
        return (Extra(batch * elements(inputs[0])),)


class CELU(Invertible):
    """Exponential linear unit with a continuous slope."""


class RReLU(Invertible):
    """Rectified linear unit with a random slope below 0."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the random slopes, and the output where in place, else the input."""
        slopes = (Extra(batch * elements(inputs[0])),)
        return Saved(extras=slopes, inputs=() if self.inplace else (0,), output=self.inplace)

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the slopes."""
        return (Extra(batch * elements(inputs[0])),)


class Hardtanh(InPlaceActivation):
    """Values cut off at -1 and 1."""


class Hardshrink(Activation):
    """Values near 0 set to 0."""


class Softshrink(Activation):
    """Values moved towards 0, those near it set to 0."""


class Tanhshrink(Activation):
    """The value less its hyperbolic tangent."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the hyperbolic tangent."""
        return Saved(extras=(Extra(batch * elements(inputs[0])),))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the hyperbolic tangent."""
        return (Extra(batch * elements(inputs[0])),)


class Threshold(InPlaceActivation):
    """Values up to a threshold replaced by one value."""


class GLU(Activation):
    """Gated linear unit: one half of an axis times the sigmoid of the other half.

    As the PyTorch documentation of `GLU` gives it; there the axis is the last one by default.
    """

    axis: Axis = 0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with half the size along the axis."""
        axis = resolve(self.axis, inputs[0])
        size = inputs[0][axis]
        if size % 2:
            raise LayerProblem(
                "axis",
                f"GLU halves axis {axis}, but its size {size} is odd"
                f"{would(nearest_multiples(size, 2))}",
            )
        return with_size(inputs[0], axis, size // 2)


class PReLU(Weighted, Activation):
    """Rectified linear unit with learned slopes below 0.

    One slope for all or one a channel as in PyTorch (He et al., 2015), or one for every value of
    a sample as in Keras without shared axes.
    """

    slopes: Slopes = "one"

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the slopes: `(1,)`, `(C,)` or the whole input shape."""
        sizes, axes = inputs[0], tuple(f"n_{axis}" for axis in range(len(inputs[0])))
        if self.slopes == "one":
            sizes, axes = (1,), ("1",)
        elif self.slopes == "channel":
            sizes, axes = inputs[0][:1], ("C",)
        return (ParameterTensor("weight", "weight", sizes, axes),)
