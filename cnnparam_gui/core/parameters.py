"""Parameters as named tensors: every count is a sum over them."""

import math
from typing import Literal, TypeAlias

import msgspec

Role: TypeAlias = Literal["weight", "bias", "statistic"]


class ParameterTensor(msgspec.Struct, frozen=True, gc=False):
    """One tensor that a layer owns.

    Attributes:
        name: As PyTorch names it, such as `weight` or `running_mean`.
        role: `weight` for what multiplies, `bias` for what is added, `statistic` for what is
            measured during training and never learned.
        shape: Its sizes.
        axes: What each axis of the shape stands for, in the field's symbols (`C_out`, `C_in`,
            `k`); conventions and workings refer to an axis by this name.
        trainable: Whether training changes it by gradients.
    """

    name: str
    role: Role
    shape: tuple[int, ...]
    axes: tuple[str, ...]
    trainable: bool = True

    @property
    def elements(self) -> int:
        """The number of values in the tensor."""
        return math.prod(self.shape)

    def elements_without(self, axes: frozenset[str]) -> int:
        """Return the number of values as if the named axes had size 1."""
        return math.prod(
            size for size, axis in zip(self.shape, self.axes, strict=True) if axis not in axes
        )
