"""Activations: most keep the shape and own nothing."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from cnnparam_gui.core.kinds.axis import Axis, resolve, with_size
from cnnparam_gui.core.kinds.divisors import nearest_multiples, would
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape
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
    """An element-wise function."""

    family: ClassVar[str] = "activation"


class InPlaceActivation(Activation):
    """An activation that PyTorch can write over its input: its modules take `inplace`."""

    inplace: InPlace = False


class ReLU(InPlaceActivation):
    """Rectified linear unit, max(0, x)."""


class ReLU6(InPlaceActivation):
    """Rectified linear unit cut off at 6."""


class LeakyReLU(InPlaceActivation):
    """Rectified linear unit with a small slope below 0."""


class ELU(InPlaceActivation):
    """Exponential linear unit."""


class SELU(InPlaceActivation):
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


class Sigmoid(Activation):
    """Logistic function."""


class Tanh(Activation):
    """Hyperbolic tangent."""


class Softplus(Activation):
    """Smooth rectifier, the logarithm of 1 + exp(x)."""


class Softmax(Activation):
    """Values that are positive and sum to 1."""


class LogSoftmax(Activation):
    """Logarithm of softmax."""


class Softsign(Activation):
    """Softsign, x divided by 1 + |x|."""


class Softmin(Activation):
    """Softmax of the values with their signs changed."""


class LogSigmoid(Activation):
    """Logarithm of the logistic function."""


class CELU(InPlaceActivation):
    """Exponential linear unit with a continuous slope."""


class RReLU(InPlaceActivation):
    """Rectified linear unit with a random slope below 0."""


class Hardtanh(InPlaceActivation):
    """Values cut off at -1 and 1."""


class Hardshrink(Activation):
    """Values near 0 set to 0."""


class Softshrink(Activation):
    """Values moved towards 0, those near it set to 0."""


class Tanhshrink(Activation):
    """The value less its hyperbolic tangent."""


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
