"""Kinds that only do something while training: they keep the shape and own nothing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.saved import NOTHING, Extra, Saved
from cnnparam_gui.core.shapes import Shape, elements
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

    def shares(self, *, training: bool) -> bool:
        """Return whether it gives its input on: while it does not train."""
        return not training


class Masking(Dropping):
    """What multiplies by a random mask while training.

    On the CPU the mask has the data type of the activations; on CUDA it takes a byte a value.
    """

    if TYPE_CHECKING:  # each kind declares it with its own words and bounds
        rate: float

    def mask(self, shape: Shape) -> int:
        """Return the values of the mask for one sample."""
        return elements(shape)

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the mask; none for a rate of 0, and a single zero for a rate of 1."""
        if not self.rate:
            return NOTHING
        return Saved(extras=(Extra(batch * self.mask(inputs[0]) if self.rate < 1 else 1),))

    def shares(self, *, training: bool) -> bool:
        """Return whether its output lies where its input does."""
        return not training or not self.rate


class InPlaceMasking(Masking):
    """A mask that PyTorch can multiply the input by where it lies."""

    rate: Rate = 0.5
    inplace: InPlace = False

    def shares(self, *, training: bool) -> bool:
        """Return whether its output lies where its input does."""
        return self.inplace or super().shares(training=training)


class ChannelDropout(InPlaceMasking):
    """Dropout of whole channels."""

    def mask(self, shape: Shape) -> int:
        """Return the channels."""
        return shape[0]


class Dropout(InPlaceMasking):
    """Dropout: values set to zero while training."""


class Dropout1d(ChannelDropout):
    """Dropout of whole channels of channels x length."""


class Dropout2d(ChannelDropout):
    """Dropout of whole channels of channels x height x width (spatial dropout in Keras)."""


class Dropout3d(ChannelDropout):
    """Dropout of whole channels of channels x depth x height x width."""


class AlphaDropout(InPlaceMasking):
    """Dropout that keeps the mean and the variance, made for SELU."""

    def shares(self, *, training: bool) -> bool:
        """Return whether it gives its input on; its sum is never written over the input."""
        return Masking.shares(self, training=training)


class StochasticDepth(Masking):
    """Stochastic depth: a residual branch set to zero as a whole. Huang et al., 2016."""

    rate: PathRate = 0.2

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return one value a sample; none for a rate of 0."""
        return Saved(extras=(Extra(batch),)) if self.rate else NOTHING


class GaussianNoise(Dropping):
    """Random numbers added while training, as in Keras."""
