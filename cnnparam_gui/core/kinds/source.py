"""The rows that a network begins with."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.vocabulary import Size

InputShape = Annotated[
    Annotated[tuple[Size, ...], Meta(min_length=1, max_length=4)],
    Meta(
        title="Shape",
        description="Shape of one sample, channels first: channels x height x width.",
        extra={"column": "size", "start": (3, 224, 224)},
    ),
]


class Input(Layer):
    """What the network is given: one sample without the batch."""

    family: ClassVar[str] = "input"
    arity: ClassVar[tuple[int, int | None]] = (0, 0)
    given: ClassVar[bool] = True

    shape: InputShape

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the declared shape."""
        return self.shape
