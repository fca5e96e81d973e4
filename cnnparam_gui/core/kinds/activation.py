"""Activations, softmax and dropout: they keep the shape and own nothing."""

from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.layer import Layer

Rate = Annotated[
    float,
    Meta(
        ge=0.0, le=1.0, title="Rate", description="Share of the values that dropout sets to zero."
    ),
]


class Activation(Layer):
    """An element-wise function."""

    family: ClassVar[str] = "activation"


class ReLU(Activation):
    """Rectified linear unit, max(0, x)."""


class ReLU6(Activation):
    """Rectified linear unit cut off at 6."""


class LeakyReLU(Activation):
    """Rectified linear unit with a small slope below 0."""


class ELU(Activation):
    """Exponential linear unit."""


class SELU(Activation):
    """Scaled exponential linear unit."""


class GELU(Activation):
    """Gaussian error linear unit."""


class SiLU(Activation):
    """Sigmoid linear unit (swish), x times sigmoid of x."""


class Mish(Activation):
    """Mish, x times tanh of softplus of x."""


class Hardswish(Activation):
    """Piecewise linear swish."""


class Hardsigmoid(Activation):
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


class Dropout(Layer):
    """Dropout: values set to zero while training."""

    family: ClassVar[str] = "activation"
    shares_storage: ClassVar[bool] = True

    rate: Rate = 0.5
