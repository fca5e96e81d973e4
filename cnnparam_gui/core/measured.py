"""The memory of one counted network, worked out once for each data type and batch."""

from collections.abc import Callable
from functools import lru_cache, partial

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.kept import kept_for_backward
from cnnparam_gui.core.memory import Peak, Scale, alive, highest

_SCALES = 16
"""As many results are kept: a panel asks for four batches in two data types."""


class Measured:
    """A counted network that remembers what it takes, for all who ask.

    Attributes:
        counts: The counted network.
        kept: Gives the bytes that training keeps for the backward pass (`kept_for_backward`).
        alive: Gives the bytes that are alive while each row is executed (`memory.alive`).
    """

    def __init__(self, counts: NetworkCount) -> None:
        """Work out nothing yet."""
        self.counts = counts
        self.kept: Callable[[Scale], int] = lru_cache(_SCALES)(partial(kept_for_backward, counts))
        self.alive: Callable[[Scale], list[int]] = lru_cache(_SCALES)(partial(alive, counts))

    def peak(self, scale: Scale) -> Peak:
        """Return the moment of inference at which most is alive."""
        return highest(self.alive(scale))
