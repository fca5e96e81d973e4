"""The connections after an edit, carried over from before where it leaves them alone.

To resolve every name of a hundred thousand rows takes ten times what a person waits for an edit.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set

import msgspec

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Splice
from cnnparam_gui.core.wiring import Names, Wiring, consumers_of, resolve, wire


def rewired(
    before: Wiring, edit: Edit, old: Sequence[Layer], new: Sequence[Layer]
) -> tuple[Wiring, Set[int]]:
    """Return the connections after an edit, and the rows that may take others than before.

    A row that the edit leaves alone still takes the row above it, whichever that is now; it is not
    among those returned.

    Args:
        before: The connections before.
        edit: What happens to the rows.
        old: The rows before.
        new: The rows afterwards.
    """
    if not old or before.owners or _shares(edit):
        wiring = wire(new)
        return wiring, wiring.named()
    if keeps_wiring(edit, old):
        return before, frozenset()
    return _carried(before, edit, old, new)


def keeps_wiring(edit: Edit, before: Sequence[Layer]) -> bool:
    """Return whether an edit leaves every name, reference, kind and row number as in `before`."""
    return all(
        splice.growth == 0
        and all(
            # The kind stands in what is said about broken inputs.
            old.name == new.name
            and old.inputs == new.inputs
            and type(old) is type(new)
            and old.weights_of == new.weights_of
            for old, new in zip(before[splice.start : splice.stop], splice.layers, strict=True)
        )
        for splice in edit.splices
    )


def _shares(edit: Edit) -> bool:
    return any(layer.weights_of for splice in edit.splices for layer in splice.layers)


def _carried(
    before: Wiring, edit: Edit, old: Sequence[Layer], new: Sequence[Layer]
) -> tuple[Wiring, Set[int]]:
    moves, names = _Moves(edit.splices), Names(new)
    touched = {layer.name for splice in edit.splices for layer in splice.layers}
    for splice in edit.splices:
        touched.update(layer.name for layer in old[splice.start : splice.stop])
    wiring = Wiring({}, {}, {}, before.owners, before.sharers)
    # What a broken row says has row numbers in it, and the first row has none above it.
    again = {*moves.added(), *moves.kept(before.broken), *range(len(new[:1]))}
    first = edit.splices[0].start
    for row, sources in before.explicit.items():
        # What stands before the edit takes rows that do so too.
        at = row if row < first else moves.place(row)
        if at is None or at in again:
            continue
        if not touched.isdisjoint(new[at].inputs):
            again.add(at)
        elif row < first:
            wiring.explicit[at] = sources
        else:
            wiring.explicit[at] = tuple(map(moves.there, sources))
    for row in again:
        resolve(wiring, names, row)
    explicit = dict(sorted(wiring.explicit.items()))
    return msgspec.structs.replace(
        wiring, explicit=explicit, consumers=consumers_of(explicit)
    ), again


class _Moves:
    """Where the rows that an edit keeps are afterwards."""

    def __init__(self, splices: Sequence[Splice]) -> None:
        self._splices = splices
        self._stops = [splice.stop for splice in splices]
        self._starts = [splice.start for splice in splices]
        self._shifts = [0]
        for splice in splices:
            self._shifts.append(self._shifts[-1] + splice.growth)

    def there(self, row: int) -> int:
        """Return the new number of a row that is kept."""
        return row + self._shifts[bisect_right(self._stops, row)]

    def place(self, row: int) -> int | None:
        """Return the new number of a row, None where it is replaced."""
        passed = bisect_right(self._stops, row)
        if passed < len(self._starts) and self._starts[passed] <= row:
            return None
        return row + self._shifts[passed]

    def kept(self, rows: Iterable[int]) -> Iterator[int]:
        """Yield the new numbers of those rows that are kept."""
        return (at for at in map(self.place, rows) if at is not None)

    def added(self) -> Iterator[int]:
        """Yield the numbers of the rows that come in."""
        for splice, shift in zip(self._splices, self._shifts, strict=False):
            yield from range(splice.start + shift, splice.start + shift + len(splice.layers))
