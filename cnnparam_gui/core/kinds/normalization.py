"""Normalisation layers."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import Shape

Scale = Annotated[
    bool, Meta(title="Scale", description="Whether every channel has a learned factor (gamma).")
]
Shift = Annotated[
    bool,
    Meta(
        title="Shift",
        description="Whether every channel has a learned offset (beta).",
        extra={"column": "bias"},
    ),
]
Statistics = Annotated[
    bool,
    Meta(
        title="Statistics",
        description="Whether a running mean and variance are kept for every channel; they are "
        "not trained.",
    ),
]


class BatchNorm(Layer):
    """Batch normalisation over the channels.

    Gamma and beta `(C,)` are trained, running mean and variance `(C,)` are not. Ioffe and
    Szegedy, 2015; PyTorch keeps the latter as buffers, Keras counts them as parameters.
    """

    family: ClassVar[str] = "normalisation"
    stem: ClassVar[str] = "bn"

    scale: Scale = True
    shift: Shift = True
    statistics: Statistics = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        self.spatial(inputs[0])
        return inputs[0]

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return gamma and beta, each if it is on, and the running statistics."""
        self.spatial(inputs[0])
        shape, axes = inputs[0][:1], ("C",)
        tensors = (
            (self.scale, ParameterTensor("weight", "weight", shape, axes)),
            (self.shift, ParameterTensor("bias", "bias", shape, axes)),
            (self.statistics, ParameterTensor("running_mean", "statistic", shape, axes, False)),
            (self.statistics, ParameterTensor("running_var", "statistic", shape, axes, False)),
        )
        return tuple(tensor for used, tensor in tensors if used)


class BatchNorm1d(BatchNorm):
    """Batch normalisation of features, or of channels x length."""

    axes: ClassVar[int] = 1

    def spatial(self, shape: Shape) -> tuple[int, ...]:
        """Return the spatial sizes; a vector of features has none."""
        return () if len(shape) == 1 else super().spatial(shape)


class BatchNorm2d(BatchNorm):
    """Batch normalisation of channels x height x width."""

    axes: ClassVar[int] = 2


class BatchNorm3d(BatchNorm):
    """Batch normalisation of channels x depth x height x width."""

    axes: ClassVar[int] = 3
