"""Normalisation layers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.kinds.axis import MOST_AXES
from cnnparam_gui.core.kinds.divisors import groups_message
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import Extra, Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements, format_shape
from cnnparam_gui.core.weighted import Weighted

Scale = Annotated[
    bool, Meta(title="Scale", description="Whether there are learned factors (gamma).")
]
Shift = Annotated[
    bool,
    Meta(
        title="Shift",
        description="Whether there are learned offsets (beta).",
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


NormGroups = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Groups",
        description="Number of groups of channels that are normalised on their own.",
        extra={"column": "groups", "start": 32},
    ),
]
LastAxes = Annotated[
    int,
    Meta(
        ge=1,
        le=MOST_AXES,
        title="Last axes",
        description="How many of the last axes are normalised together.",
    ),
]
ChannelsFirst = Annotated[
    bool,
    Meta(
        title="Channels first",
        description="Whether the channels of every position are normalised, as in ConvNeXt, and "
        "not the last axes.",
    ),
]
Neighbours = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Neighbours",
        description="Number of channels, the one itself included, whose squares are summed.",
    ),
]


class Normalization(Layer):
    """What keeps the shape of its input and brings its values to one scale."""

    family: ClassVar[str] = "normalisation"
    stem: ClassVar[str] = "norm"

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what it measures of an input, usually means and inverse deviations."""
        return ()

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and what was measured."""
        return Saved(inputs=(0,), extras=self.measured(inputs[0], batch))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what is measured."""
        return self.measured(inputs[0], batch)


def _statistics(number: int, elements: int) -> tuple[Extra, ...]:
    """Return a number of tensors of statistics."""
    return (Extra(elements, "statistic"),) * number


def _factors(
    shape: Shape, axes: tuple[str, ...], scale: bool, shift: bool
) -> tuple[ParameterTensor, ...]:
    """Return gamma and beta of a shape, each if it is on."""
    tensors = []
    if scale:
        tensors.append(ParameterTensor("weight", "weight", shape, axes))
    if shift:
        tensors.append(ParameterTensor("bias", "bias", shape, axes))
    return tuple(tensors)


class ChannelNorm(Weighted, Normalization):
    """Normalisation of each channel of feature maps, with or without running statistics."""

    if TYPE_CHECKING:  # each family declares them with its own defaults; here they are only read
        scale: Scale
        shift: Shift
        statistics: Statistics

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        self.spatial(inputs[0])
        return inputs[0]

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return gamma and beta, each if it is on, and the running statistics."""
        self.spatial(inputs[0])
        shape, axes = inputs[0][:1], ("C",)
        factors = _factors(shape, axes, self.scale, self.shift)
        if not self.statistics:
            return factors
        return (
            *factors,
            ParameterTensor("running_mean", "statistic", shape, axes, False),
            ParameterTensor("running_var", "statistic", shape, axes, False),
        )


class BatchNorm(ChannelNorm):
    """Batch normalisation over the channels.

    Gamma and beta `(C,)` are trained, running mean and variance `(C,)` are not. Ioffe and
    Szegedy, 2015; PyTorch keeps the latter as buffers, Keras counts them as parameters.
    """

    stem: ClassVar[str] = "bn"

    scale: Scale = True
    shift: Shift = True
    statistics: Statistics = True

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return mean and inverse deviation of each channel over the whole batch."""
        return _statistics(2, shape[0])

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what is measured where no running statistics stand for it."""
        return () if self.statistics else self.measured(inputs[0], batch)


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


class InstanceNorm(ChannelNorm):
    """Normalisation of each channel of each sample. Ulyanov et al., 2016.

    As in PyTorch, gamma, beta and the running statistics, all `(C,)`, are off by default.
    """

    scale: Scale = False
    shift: Shift = False
    statistics: Statistics = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape; raises LayerProblem for maps of one value, as PyTorch does."""
        if not self.statistics and elements(self.spatial(inputs[0])) == 1:
            raise LayerProblem(
                "inputs",
                f"{self.kind()} compares the values of a map, but those of its input "
                f"{format_shape(inputs[0])} have 1: 2 are the least without running statistics",
            )
        return super().output_shape(inputs)

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return mean and inverse deviation of each channel of each sample.

        PyTorch takes the samples for channels of one and repeats for them the factors and the
        running statistics.
        """
        return _statistics(2 + self.scale + 2 * self.statistics, batch * shape[0])

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return mean and deviation, measured or repeated, and the repeated gamma and beta."""
        return _statistics(2 + self.scale + self.shift, batch * output[0])


class InstanceNorm1d(InstanceNorm):
    """Instance normalisation of channels x length."""

    axes: ClassVar[int] = 1


class InstanceNorm2d(InstanceNorm):
    """Instance normalisation of channels x height x width."""

    axes: ClassVar[int] = 2


class InstanceNorm3d(InstanceNorm):
    """Instance normalisation of channels x depth x height x width."""

    axes: ClassVar[int] = 3


class GroupNorm(Weighted, Normalization):
    """Normalisation of groups of channels of each sample, with gamma and beta `(C,)`.

    Wu and He, 2018; as the PyTorch documentation of `GroupNorm` gives it.
    """

    groups: NormGroups
    scale: Scale = True
    shift: Shift = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        channels = inputs[0][0]
        if channels % self.groups:
            raise LayerProblem("groups", groups_message(self.groups, channels, "channels"))
        return inputs[0]

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return gamma and beta, each if it is on."""
        return _factors(inputs[0][:1], ("C",), self.scale, self.shift)

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return mean and inverse deviation of each group of each sample."""
        return _statistics(2, batch * self.groups)


class PositionNorm(Weighted, Normalization):
    """Normalisation of the last axes of a sample, or of the channels of each position."""

    last_axes: LastAxes = 1
    channels_first: ChannelsFirst = False

    def normalized(self, shape: Shape) -> Shape:
        """Return the sizes of the axes that are normalised together."""
        if self.channels_first:
            return shape[:1]
        if self.last_axes > len(shape):
            raise LayerProblem(
                "last_axes",
                f"its input {format_shape(shape)} has no {self.last_axes} axes, but {len(shape)}",
            )
        return shape[-self.last_axes :]

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        self.normalized(inputs[0])
        return inputs[0]

    def places(self, shape: Shape) -> int:
        """Return how many vectors of one sample are normalised, each on its own."""
        return elements(shape) // elements(self.normalized(shape))

    def _tensors(self, shape: Shape, scale: bool, shift: bool) -> tuple[ParameterTensor, ...]:
        sizes = self.normalized(shape)
        axes = ("C",) if self.channels_first else tuple(f"n_{n}" for n in range(len(sizes)))
        return _factors(sizes, axes, scale, shift)


class LayerNorm(PositionNorm):
    """Layer normalisation, with gamma and beta of the normalised shape.

    Ba et al., 2016; `last_axes` as `normalized_shape` in the PyTorch documentation.
    """

    scale: Scale = True
    shift: Shift = True

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return gamma and beta, each if it is on."""
        return self._tensors(inputs[0], self.scale, self.shift)

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return mean and inverse deviation of each vector."""
        return _statistics(2, batch * self.places(shape))


class RMSNorm(PositionNorm):
    """Division by the root of the mean square, with gamma of the normalised shape.

    Zhang and Sennrich, 2019; as the PyTorch documentation of `RMSNorm` gives it.
    """

    scale: Scale = True

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return gamma if it is on."""
        return self._tensors(inputs[0], self.scale, shift=False)

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the inverse root of each vector, and the values divided by it for gamma."""
        divided = (Extra(batch * elements(shape)),) if self.scale else ()
        return (*_statistics(1, batch * self.places(shape)), *divided)

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what is measured, or the mean squares and their inverse roots without gamma."""
        if self.scale:
            return self.measured(inputs[0], batch)
        return _statistics(2, batch * self.places(output))


class L2Norm(PositionNorm):
    """Division by the length of the vector (unit normalisation in Keras).

    With a factor a channel as in SSD (Liu et al., 2016), which is off by default.
    """

    scale: Scale = False

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return gamma if it is on."""
        return self._tensors(inputs[0], self.scale, shift=False)

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the length of each vector, as it is and at least the smallest allowed."""
        lengths = (Extra(batch * self.places(shape)),) * 2
        return (*lengths, Extra(batch * elements(shape))) if self.scale else lengths

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the lengths, or the divided values where these are multiplied by gamma."""
        return (Extra(batch * (elements(output) if self.scale else self.places(output))),)


class LocalResponseNorm(Normalization):
    """Division by what neighbouring channels give, as in AlexNet; it owns nothing.

    Krizhevsky et al., 2012; the PyTorch documentation of `LocalResponseNorm`.
    """

    neighbours: Neighbours = 5

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        if len(inputs[0]) < 2:
            raise LayerProblem(
                "inputs",
                f"LocalResponseNorm takes channels and positions, but its input has only "
                f"{inputs[0][0]} values",
            )
        return inputs[0]

    def measured(self, shape: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the padded squares, what divides, and that before its root is taken."""
        padded = (shape[0] + self.neighbours - 1) * elements(shape[1:])
        whole = Extra(batch * elements(shape))
        return (Extra(batch * padded), whole, whole)

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return two of the steps from the squares to the root: more do not meet."""
        return (Extra(batch * elements(output)),) * 2
