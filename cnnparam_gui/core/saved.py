"""What a layer holds in memory besides its output: what training keeps, what a call works with.

Autograd keeps the tensors that a layer's backward pass will need. Most are the layer's inputs or
its output, which lie in memory anyway; the rest are storages of the layer's own, such as the
indices of a max pooling. What each kind keeps is what PyTorch keeps on the CPU, observed through
`torch.autograd.graph.saved_tensors_hooks`.
"""

from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.shapes import DataType

Values: TypeAlias = Literal["activation", "statistic", "index"]
"""What the values of a storage are, which decides the bytes of one of them."""

_INDEX_BYTES = 8
_STATISTIC_LEAST = 4


class Extra(msgspec.Struct, frozen=True, gc=False):
    """A storage that a layer has besides its inputs and its output.

    Attributes:
        elements: Its values, for the whole batch.
        values: What they are: activations have the network's data type, statistics such as means
            are float32 or larger, indices are 64-bit integers.
    """

    elements: int
    values: Values = "activation"

    def bytes(self, data_type: DataType) -> int:
        """Return its bytes in a network of a data type."""
        if self.values == "index":
            return self.elements * _INDEX_BYTES
        if self.values == "statistic":
            return self.elements * max(data_type.bytes, _STATISTIC_LEAST)
        return self.elements * data_type.bytes


class Saved(msgspec.Struct, frozen=True, gc=False):
    """What one call of a layer keeps for its backward pass.

    Attributes:
        inputs: Numbers of the inputs that it keeps as they are.
        weighed: Numbers of the inputs that it keeps for the gradients of its own tensors, so only
            where one of these is trained.
        crossed: Numbers of the inputs that it keeps for the gradients of its other inputs, as a
            product does.
        output: Whether it keeps its output.
        extras: Storages of its own.
    """

    inputs: tuple[int, ...] = ()
    weighed: tuple[int, ...] = ()
    crossed: tuple[int, ...] = ()
    output: bool = False
    extras: tuple[Extra, ...] = ()


NOTHING = Saved()
INPUT = Saved(inputs=(0,))
OUTPUT = Saved(output=True)
WEIGHED = Saved(weighed=(0,))
