"""What training keeps of a network for its backward pass, every storage counted once."""

from collections.abc import Iterator

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.saved import Extra, Saved
from cnnparam_gui.core.storage import owners


def kept_for_backward(counts: NetworkCount, scale: Scale) -> int:
    """Return the bytes that training keeps for the backward pass, for the whole batch.

    They are what PyTorch's autograd keeps on the CPU; the network's input and its parameters,
    which are there anyway, are left out.
    """
    return sum(kept_by_row(counts, scale))


def kept_by_row(counts: NetworkCount, scale: Scale) -> list[int]:
    """Return the bytes that each row is the first to keep; they sum to what is kept in all."""
    keeping = Keeping(counts, scale.batch)
    return [keeping.bytes(row, scale) for row in range(len(counts.rows))]


class Keeping:
    """What each row of a network keeps, in the order of the rows.

    Attributes:
        storages: For each row, the rows whose outputs it is the first to keep, which may be itself.
        extras: For each row, the storages of its own.
    """

    def __init__(self, counts: NetworkCount, batch: int) -> None:
        """Work out what the rows keep of a batch of samples."""
        self._counts = counts
        self._owner = owners(counts, training=True)
        self._trained = _trained(counts)
        self._keeper: dict[int, int] = {}
        self.storages: list[tuple[int, ...]] = []
        self.extras: list[tuple[Extra, ...]] = []
        for row in range(len(counts.rows)):
            saved = self._saved(row, batch)
            self.storages.append(tuple(self._new(row, saved)) if saved else ())
            self.extras.append(saved.extras if saved else ())

    def bytes(self, row: int, scale: Scale) -> int:
        """Return the bytes that a row is the first to keep."""
        rows = self._counts.rows
        held = sum(
            scale.activation_bytes(rows[storage].activation_elements)
            for storage in self.storages[row]
        )
        return held + sum(extra.bytes(scale.data_type) for extra in self.extras[row])

    def owner(self, row: int) -> int:
        """Return the row in whose storage the output of a row lies."""
        return self._owner[row]

    def passes_gradient(self, row: int) -> bool:
        """Return whether a gradient passes through a row, without which it keeps nothing."""
        return bool(self._trained[row])

    def keepers(self, row: int) -> tuple[int, ...]:
        """Return the rows above that keep already what a row needs too."""
        saved = self._saved(row, 1)
        held = _rows(self._counts, row, saved, self._trained) if saved else []
        keepers = (self._keeper.get(self._owner[number], row) for number in held)
        return tuple(dict.fromkeys(keeper for keeper in keepers if keeper != row))

    def _saved(self, row: int, batch: int) -> Saved | None:
        count = self._counts.rows[row]
        if not (self._trained[row] and count.outputs):
            return None
        layer = self._counts.network.layers[row].following(self._counts.network.semantics)
        return layer.saved(count.input_shapes, count.outputs[0], batch)

    def _new(self, row: int, saved: Saved) -> Iterator[int]:
        layers = self._counts.network.layers
        for held in _rows(self._counts, row, saved, self._trained):
            storage = self._owner[held]
            if storage not in self._keeper and not layers[storage].given:
                self._keeper[storage] = row
                yield storage


def _trained(counts: NetworkCount) -> bytearray:
    """Return a flag a row: whether a gradient passes through its output.

    It does where the row, or a row that it takes, has tensors that are trained.
    """
    trained = bytearray(len(counts.rows))
    for row in range(len(counts.rows)):
        trained[row] = _learns(counts, row) or any(
            trained[source] for source in counts.wiring.sources(row)
        )
    return trained


def _learns(counts: NetworkCount, row: int) -> bool:
    return any(tensor.trainable for tensor in counts.rows[row].tensors)


def _rows(counts: NetworkCount, row: int, saved: Saved, trained: bytearray) -> list[int]:
    """Return the rows whose outputs a row keeps, itself included."""
    sources = counts.wiring.sources(row)
    numbers = list(saved.inputs)
    if _learns(counts, row):
        numbers += saved.weighed
    for number in saved.crossed:
        if any(trained[source] for other, source in enumerate(sources) if other != number):
            numbers.append(number)
    held = [sources[number] for number in numbers]
    return [*held, row] if saved.output else held
