"""What training keeps of a network for its backward pass, every storage counted once."""

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.saved import Saved
from cnnparam_gui.core.storage import owners


def kept_for_backward(counts: NetworkCount, scale: Scale) -> int:
    """Return the bytes that training keeps for the backward pass, for the whole batch.

    They are what PyTorch's autograd keeps on the CPU; the network's input and its parameters,
    which are there anyway, are left out.
    """
    return sum(kept_by_row(counts, scale))


def kept_by_row(counts: NetworkCount, scale: Scale) -> list[int]:
    """Return the bytes that each row is the first to keep; they sum to what is kept in all."""
    layers, rows = counts.network.layers, counts.rows
    owner = owners(counts, training=True)
    trained = _trained(counts)
    kept = bytearray(len(rows))
    found = []
    for row, count in enumerate(rows):
        size = 0
        if trained[row] and count.outputs:
            layer = layers[row].following(counts.network.semantics)
            saved = layer.saved(count.input_shapes, count.outputs[0], scale.batch)
            for held in _rows(counts, row, saved, trained):
                storage = owner[held]
                if not (kept[storage] or layers[storage].given):
                    kept[storage] = 1
                    size += scale.activation_bytes(rows[storage].activation_elements)
            size += sum(extra.bytes(scale.data_type) for extra in saved.extras)
        found.append(size)
    return found


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
