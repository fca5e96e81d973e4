"""The parts that a model is written in: one a row, or one for the rows of a block."""

import itertools
from collections.abc import Iterable, Sequence

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.files.code.row import Step


class Unit(msgspec.Struct, frozen=True):
    """What gives one value of the forward pass.

    Attributes:
        number: The row whose value it gives.
        name: What the row is called.
        block: The block that it belongs to.
        steps: What is done to its inputs, one after the other.
        sources: The rows whose values it takes.
        owner: The unit whose module it calls in place of one of its own; None for its own.
        fixed: Whether others call its module, so that it has to stay where it is.
    """

    number: int
    name: str
    block: str
    steps: tuple[Step, ...]
    sources: tuple[int, ...]
    owner: int | None = None
    fixed: bool = False

    @property
    def plain(self) -> bool:
        """Whether it can stand in a sequence."""
        own = self.owner is None and not self.fixed
        return own and len(self.sources) == 1 and all(step.plain for step in self.steps)


def consumers(units: Iterable[Unit]) -> dict[int, list[int]]:
    """Return the numbers of the units that take each value."""
    found: dict[int, list[int]] = {}
    for unit in units:
        for source in dict.fromkeys(unit.sources):
            found.setdefault(source, []).append(unit.number)
    return found


def relative(name: str, block: str) -> str:
    """Return a name without the block in front of it."""
    return name.removeprefix(f"{block}{SEPARATOR}") if block else name


def sequences(units: Sequence[Unit], prefix: str, kept: Iterable[int]) -> list[list[Unit]]:
    """Return the units in groups, each of which is one, or a chain of a block of its own.

    Args:
        units: The units in order.
        prefix: The block that all of them are in; its own rows are no group.
        kept: The values that are given back.
    """
    taken, outputs = consumers(units), set(kept)
    groups: list[list[Unit]] = []
    for unit in units:
        last = groups[-1][-1] if groups else None
        follows = (
            last is not None
            and last.block == unit.block not in ("", prefix)
            and last.plain
            and unit.plain
            and unit.sources == (last.number,)
            and taken[last.number] == [unit.number]
            and last.number not in outputs
        )
        if follows:
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return groups


def is_chain(units: Sequence[Unit]) -> bool:
    """Return whether every unit is a module that takes the one before it."""
    pairs = itertools.pairwise(units)
    return all(unit.plain for unit in units) and all(b.sources == (a.number,) for a, b in pairs)
