"""Which row takes which: the names of inputs resolved to row numbers."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from operator import attrgetter

import msgspec

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.sharing import Owners, find_owners

_NAME, _INPUTS, _WEIGHTS_OF = map(attrgetter, ("name", "inputs", "weights_of"))


class Wiring(msgspec.Struct, frozen=True):
    """The connections of a network.

    Attributes:
        explicit: The rows that an explicitly wired row takes, by its row number. A row that is
            in neither this nor `broken` takes the row above it.
        broken: What is wrong with the inputs of a row.
        consumers: The explicitly wired rows that take a row, by its number.
        owners: Whose tensors a row uses that uses another's, and what is wrong with that.
        sharers: The rows that use a row's tensors, by its number.
    """

    explicit: dict[int, tuple[int, ...]]
    broken: dict[int, Problem]
    consumers: dict[int, list[int]]
    owners: Owners
    sharers: dict[int, list[int]]

    def named(self) -> set[int]:
        """Return the rows that name others, or whose inputs are broken."""
        return {*self.explicit, *self.broken, *self.owners.rows, *self.owners.broken}

    def sources(self, row: int) -> tuple[int, ...]:
        """Return the numbers of the rows that a row takes; empty where its inputs are broken."""
        if row in self.explicit:
            return self.explicit[row]
        return () if row in self.broken else (row - 1,)


def wire(layers: Sequence[Layer]) -> Wiring:
    """Resolve every row's inputs."""
    # Of a hundred thousand rows few name others: which they are is found without a loop here.
    names = Names(layers)
    sharing = any(map(_WEIGHTS_OF, layers))
    owners = find_owners(layers, names.index) if sharing else Owners({}, {})
    sharers: dict[int, list[int]] = {}
    for row, owner in owners.rows.items():
        sharers.setdefault(owner, []).append(row)
    wiring = Wiring({}, {}, {}, owners, sharers)
    naming = compress(range(len(layers)), map(_INPUTS, layers))
    for row in sorted({*naming, *_given(layers), *range(len(layers[:1]))}):
        resolve(wiring, names, row)
    wiring.consumers.update(consumers_of(wiring.explicit))
    return wiring


class Names:
    """The rows by their names; the look-up is made when a name is first asked for.

    Attributes:
        layers: The rows.
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        """Remember the rows."""
        self.layers = layers

    @functools.cached_property
    def index(self) -> dict[str, int]:
        """Row number by name."""
        return dict(zip(map(_NAME, self.layers), range(len(self.layers)), strict=True))


def _given(layers: Sequence[Layer]) -> Iterator[int]:
    """Yield the rows of kinds whose output is given to the network."""
    kinds: list[type[Layer]] = list(map(type, layers))
    for kind in set(kinds):
        if kind.given:
            row = -1
            for _ in range(kinds.count(kind)):
                row = kinds.index(kind, row + 1)
                yield row


def resolve(wiring: Wiring, names: Names, row: int) -> None:
    """Note what a row takes where it is not the row above it, or what is wrong with that."""
    layer = names.layers[row]
    if layer.inputs:
        sources = _sources(names, row, layer)
        if isinstance(sources, Problem):
            wiring.broken[row] = sources
        else:
            wiring.explicit[row] = sources
    elif layer.given:
        wiring.explicit[row] = ()
    elif row == 0:
        wiring.broken[row] = Problem(
            "inputs", f"{layer.kind()} takes the row above it, and there is none"
        )


def _sources(names: Names, row: int, layer: Layer) -> tuple[int, ...] | Problem:
    if layer.given:
        return Problem("inputs", f"{layer.kind()} begins the network and takes no inputs")
    sources = []
    for name in layer.inputs:
        source = names.index.get(name)
        if source is None:
            return Problem("inputs", f"takes '{name}', but no row has this name")
        if source == row:
            return Problem("inputs", "takes its own output")
        if source > row:
            return Problem("inputs", f"takes '{name}', which stands below it in row {source + 1}")
        sources.append(source)
    return tuple(sources)


def consumers_of(explicit: Mapping[int, tuple[int, ...]]) -> dict[int, list[int]]:
    """Return the rows that take a row, by its number, for explicitly wired rows in their order."""
    consumers: dict[int, list[int]] = {}
    for row, sources in explicit.items():
        for source in sources:
            consumers.setdefault(source, []).append(row)
    return consumers
