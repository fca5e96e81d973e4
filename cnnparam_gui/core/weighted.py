"""The base of every kind that can own tensors: freezing them, and using another row's."""

from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.formula import Formula
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.size_formulas import factors
from cnnparam_gui.core.vocabulary import Frozen, WeightsOf


class Weighted(Layer):
    """A kind whose `parameters` may return tensors.

    Attributes:
        frozen: Whether training leaves its tensors as they are; a row that uses the tensors of
            another follows that one.
        weights_of: Name of the row whose tensors it uses, empty for its own.
    """

    frozen: Frozen = False  # type: ignore[misc]  # a field where other kinds have a constant
    weights_of: WeightsOf = ""  # type: ignore[misc]  # the same

    def owned_tensors(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return what `parameters` does, none of it trainable where the row is frozen."""
        owned = self.parameters(inputs)
        if not self.frozen:
            return owned
        return tuple(msgspec.structs.replace(tensor, trainable=False) for tensor in owned)

    def weight_factors(self, inputs: Sequence[Shape], number: int = 0) -> tuple[Formula, ...]:
        """Return the factors of the size of one of its tensors, counted from 0."""
        tensor = self.parameters(inputs)[number]
        return factors(
            (axis, self.axis_formula(axis, size, inputs))
            for axis, size in zip(tensor.axes, tensor.shape, strict=True)
        )
