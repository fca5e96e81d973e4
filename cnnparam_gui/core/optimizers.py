"""Optimisers as data: what each keeps of every parameter that it trains."""

import msgspec

from cnnparam_gui.core.shapes import DATA_TYPES, DataType

_FLOAT32 = DATA_TYPES["float32"]
_HALF = DATA_TYPES["float16"]


class Optimizer(msgspec.Struct, frozen=True):
    """What an optimiser keeps between two steps, in values for each trained parameter.

    PyTorch keeps a step counter of 4 bytes for each tensor besides, which is left out.

    Attributes:
        name: What the command line calls it.
        title: What a person calls it.
        help: One sentence on what it keeps.
        moments: Values that it keeps of each parameter, such as a running mean of its gradients.
        mixed: Whether it trains in mixed precision: parameters, gradients and activations in 16
            bits, the moments and a master copy of the parameters in float32.
    """

    name: str
    title: str
    help: str
    moments: int
    mixed: bool = False

    def working_type(self, data_type: DataType) -> DataType:
        """Return the data type of activations, parameters and gradients under this optimiser."""
        return _HALF if self.mixed and data_type.bytes > _HALF.bytes else data_type

    def state_bytes(self, trained: int, data_type: DataType) -> int:
        """Return the bytes that it keeps of a number of trained parameters."""
        if self.mixed:
            return trained * (1 + self.moments) * _FLOAT32.bytes
        return trained * self.moments * data_type.bytes


OPTIMIZERS: dict[str, Optimizer] = {
    optimizer.name: optimizer
    for optimizer in (
        Optimizer("sgd", "SGD", "Gradient descent, which keeps nothing.", 0),
        Optimizer("momentum", "SGD with momentum", "A velocity for each parameter.", 1),
        Optimizer("adam", "Adam", "Two moments for each parameter (Kingma and Ba, 2014).", 2),
        Optimizer(
            "adamw", "AdamW", "Two moments, as Adam keeps them (Loshchilov and Hutter, 2017).", 2
        ),
        Optimizer(
            "adamw-mixed",
            "AdamW, mixed precision",
            "Parameters and gradients in 16 bits, a float32 copy and two moments: 16 bytes a "
            "parameter in all (Rajbhandari et al., ZeRO, 2019).",
            2,
            mixed=True,
        ),
    )
}
"""Every optimiser by name; the first is the default."""
