"""Which row takes which: the names of inputs resolved to row numbers."""

from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.sharing import Owners, find_owners


class Wiring(msgspec.Struct, frozen=True):
    """The connections of a network.

    Attributes:
        index: Row number by name.
        explicit: The rows that an explicitly wired row takes, by its row number. A row that is
            in neither this nor `broken` takes the row above it.
        broken: What is wrong with the inputs of a row.
        consumers: The explicitly wired rows that take a row, by its number.
        owners: Whose tensors a row uses that uses another's, and what is wrong with that.
        sharers: The rows that use a row's tensors, by its number.
    """

    index: dict[str, int]
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
    index = {layer.name: row for row, layer in enumerate(layers)}
    owners = find_owners(layers, index)
    sharers: dict[int, list[int]] = {}
    for row, owner in owners.rows.items():
        sharers.setdefault(owner, []).append(row)
    wiring = Wiring(index, {}, {}, {}, owners, sharers)
    for row, layer in enumerate(layers):
        if layer.inputs:
            problem = _resolve(wiring, row, layer)
            if problem:
                wiring.broken[row] = problem
        elif layer.given:
            wiring.explicit[row] = ()
        elif row == 0:
            wiring.broken[row] = Problem(
                "inputs", f"{layer.kind()} takes the row above it, and there is none"
            )
    return wiring


def _resolve(wiring: Wiring, row: int, layer: Layer) -> Problem | None:
    if layer.given:
        return Problem("inputs", f"{layer.kind()} begins the network and takes no inputs")
    sources = []
    for name in layer.inputs:
        source = wiring.index.get(name)
        if source is None:
            return Problem("inputs", f"takes '{name}', but no row has this name")
        if source == row:
            return Problem("inputs", "takes its own output")
        if source > row:
            return Problem("inputs", f"takes '{name}', which stands below it in row {source + 1}")
        sources.append(source)
    wiring.explicit[row] = tuple(sources)
    for source in sources:
        wiring.consumers.setdefault(source, []).append(row)
    return None


def keeps_wiring(edit: Edit, before: Network) -> bool:
    """Return whether an edit leaves every name, reference, kind and row number as in `before`."""
    return all(
        splice.growth == 0
        and all(
            # The kind stands in what is said about broken inputs.
            old.name == new.name
            and old.inputs == new.inputs
            and type(old) is type(new)
            and old.weights_of == new.weights_of
            for old, new in zip(
                before.layers[splice.start : splice.stop], splice.layers, strict=True
            )
        )
        for splice in edit.splices
    )
