"""Learned tables: embeddings, class token, position embedding and layer scale."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import ONE, Formula, add
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import WEIGHED, Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, format_shape
from cnnparam_gui.core.size_formulas import given
from cnnparam_gui.core.weighted import Weighted

Entries = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Entries",
        description="Number of entries of the table: the indices that can be looked up.",
        extra={"start": 1000},
    ),
]
Features = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Features",
        description="Number of values of each entry.",
        extra={"column": "size", "start": 64},
    ),
]
ScaleLast = Annotated[
    bool,
    Meta(
        title="Last axis",
        description="Whether the channels are its last axis and not its first.",
        extra={"column": "last_axis"},
    ),
]


class Embedding(Weighted):
    """A table of learned vectors, looked up by every value of its input.

    Weight `(entries, features)`, as `torch.nn.Embedding` and Keras's `Embedding` have it. A vector
    of indices becomes indices x features. Looking up multiplies nothing.
    """

    family: ClassVar[str] = "embedding"

    entries: Entries
    features: Features

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with the features behind it."""
        return (*inputs[0], self.features)

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the table."""
        shape = (self.entries, self.features)
        return (ParameterTensor("weight", "weight", shape, ("entries", "features")),)

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the indices."""
        return WEIGHED

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: its input is indices, which have no field."""
        return None


class Tokens(Weighted):
    """A kind that works on tokens x features; its tensor belongs to the module around it."""

    family: ClassVar[str] = "embedding"
    module: ClassVar[bool] = False

    def tokens(self, shape: Shape) -> tuple[int, int]:
        """Return the tokens and their features; raises LayerProblem for another shape."""
        if len(shape) != 2:
            raise LayerProblem(
                "inputs",
                f"{self.kind()} takes tokens x features, but its input is {format_shape(shape)}",
            )
        return shape[0], shape[1]


class ClassToken(Tokens):
    """One learned token before the others, `(1, 1, features)`, as in a vision transformer.

    Dosovitskiy et al., 2020; torchvision's `VisionTransformer.class_token`.
    """

    stem: ClassVar[str] = "class_token"

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with one token more."""
        tokens, features = self.tokens(inputs[0])
        return (tokens + 1, features)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return one token more."""
        tokens, features = given(inputs[0])
        return (add(tokens, ONE), features)

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the token."""
        shape = (1, 1, self.tokens(inputs[0])[1])
        return (ParameterTensor("class_token", "weight", shape, ("1", "1", "features")),)


class PositionEmbedding(Tokens):
    """A learned vector added to every token, `(tokens, features)`.

    Dosovitskiy et al., 2020; torchvision's `pos_embedding`, which writes a 1 before its shape. A
    table like any embedding, it counts as weight although it is added.
    """

    stem: ClassVar[str] = "position"

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the table."""
        shape = self.tokens(inputs[0])
        return (ParameterTensor("pos_embedding", "weight", shape, ("tokens", "features")),)

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        return self.tokens(inputs[0])


class Scale(Weighted):
    """One learned factor for every channel: layer scale, as in ConvNeXt and CaiT.

    Weight `(C,)`, torchvision's `layer_scale (C, 1, 1)`. Touvron et al., 2021. Element-wise, so it
    counts no multiply-accumulates.
    """

    family: ClassVar[str] = "normalisation"
    module: ClassVar[bool] = False

    last_axis: ScaleLast = False

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the factors."""
        channels = inputs[0][-1 if self.last_axis else 0]
        return (ParameterTensor("weight", "weight", (channels,), ("C",)),)

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input."""
        return WEIGHED
