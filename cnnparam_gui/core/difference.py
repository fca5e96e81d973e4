"""What lies between two states of one network, row by row, for a person to judge.

Rows are matched by their names: it tells what a person changed since a file was saved.
"""

import msgspec

from cnnparam_gui.core.count import NetworkCount


class RowDifference(msgspec.Struct, frozen=True):
    """One row that is not the same in both.

    Attributes:
        name: Its name.
        what: Whether it was added, removed or changed.
        before: Its parameters before; None where there was no such row, or they are not known.
        after: Its parameters now; None where there is no such row, or they are not known.
    """

    name: str
    what: str
    before: int | None
    after: int | None


class Difference(msgspec.Struct, frozen=True):
    """All that is not the same.

    Attributes:
        rows: The rows that are new, gone or changed: those of the new state in their order, then
            those that are gone. A row is changed where its fields or its parameters are.
        before: The parameters before.
        after: The parameters now.
        reordered: Whether rows that both have stand in another order.
        renamed: Whether the network's own name, or the framework that it follows, is another.
    """

    rows: tuple[RowDifference, ...]
    before: int
    after: int
    reordered: bool
    renamed: bool

    @property
    def none(self) -> bool:
        """Whether both are the same."""
        return not (self.rows or self.reordered or self.renamed)


ADDED, REMOVED, CHANGED = "added", "removed", "changed"


def difference(before: NetworkCount, after: NetworkCount) -> Difference:
    """Compare two states of one network."""
    old = {layer.name: place for place, layer in enumerate(before.network.layers)}
    new = {layer.name: place for place, layer in enumerate(after.network.layers)}
    rows = [row for name in new if (row := _row(name, old.get(name), new[name], before, after))]
    rows += [
        RowDifference(name, REMOVED, _parameters(before, place), None)
        for name, place in old.items()
        if name not in new
    ]
    first, second = before.network, after.network
    return Difference(
        tuple(rows),
        before.totals.parameters,
        after.totals.parameters,
        [name for name in old if name in new] != [name for name in new if name in old],
        (first.name, first.semantics) != (second.name, second.semantics),
    )


def _row(
    name: str, old: int | None, new: int, before: NetworkCount, after: NetworkCount
) -> RowDifference | None:
    now = _parameters(after, new)
    if old is None:
        return RowDifference(name, ADDED, None, now)
    was = _parameters(before, old)
    if before.network.layers[old] == after.network.layers[new] and was == now:
        return None
    return RowDifference(name, CHANGED, was, now)


def _parameters(counts: NetworkCount, place: int) -> int | None:
    row = counts.rows[place]
    return None if row.status == "unknown" else row.parameters
