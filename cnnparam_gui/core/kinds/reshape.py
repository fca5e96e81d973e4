"""Kinds that only change how values are arranged."""

from collections.abc import Sequence
from typing import ClassVar

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape, elements


class Flatten(Layer):
    """All values of a feature map as one vector."""

    family: ClassVar[str] = "reshape"
    shares_storage: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(elements,)`."""
        return (elements(inputs[0]),)
