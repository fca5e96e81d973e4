"""How an exercise was made, so that another one of its sort can be."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from cnnparam_gui.core.exercise import Exercise


class Making(msgspec.Struct, frozen=True):
    """What gives an exercise for every seed.

    Attributes:
        make: Gives the exercise of a seed.
        seed: The seed that is used.
    """

    make: "Callable[[int], Exercise]"
    seed: int

    def exercise(self) -> "Exercise":
        """Return the exercise."""
        return self.make(self.seed)

    def next(self) -> "Making":
        """Return what gives another exercise of the same sort."""
        return Making(self.make, self.seed + 1)
