"""Kinds that only do something while training: they keep the shape and own nothing."""

from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.vocabulary import InPlace

Rate = Annotated[
    float,
    Meta(
        ge=0.0, le=1.0, title="Rate", description="Share of the values that dropout sets to zero."
    ),
]
PathRate = Annotated[
    float,
    Meta(
        ge=0.0,
        le=1.0,
        title="Rate",
        description="Share of the samples for which the whole branch is left out.",
        extra={"column": "rate"},
    ),
]


class Dropping(Layer):
    """What gives its input on as it is, but while training."""

    family: ClassVar[str] = "activation"
    shares_storage: ClassVar[bool] = True


class Dropout(Dropping):
    """Dropout: values set to zero while training."""

    rate: Rate = 0.5
    inplace: InPlace = False


class Dropout1d(Dropping):
    """Dropout of whole channels of channels x length."""

    rate: Rate = 0.5
    inplace: InPlace = False


class Dropout2d(Dropping):
    """Dropout of whole channels of channels x height x width (spatial dropout in Keras)."""

    rate: Rate = 0.5
    inplace: InPlace = False


class Dropout3d(Dropping):
    """Dropout of whole channels of channels x depth x height x width."""

    rate: Rate = 0.5
    inplace: InPlace = False


class AlphaDropout(Dropping):
    """Dropout that keeps the mean and the variance, made for SELU."""

    rate: Rate = 0.5
    inplace: InPlace = False


class StochasticDepth(Dropping):
    """Stochastic depth: a residual branch set to zero as a whole. Huang et al., 2016."""

    rate: PathRate = 0.2


class GaussianNoise(Dropping):
    """Random numbers added while training, as in Keras."""
