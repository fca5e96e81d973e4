"""Where the outputs of rows lie in memory: views and in-place rows have no storage of their own."""

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.strides import Strides, contiguous


def owners(counts: NetworkCount, *, training: bool) -> list[int]:
    """Return for each row the number of the row in whose storage its output lies.

    A row that looks at its input in another way, or works in place, lies where its input does. A
    reshape of values that do not follow one another, as after a permute, is a copy.

    Args:
        counts: The counted network.
        training: Whether it trains: dropout has an output of its own then.
    """
    layers, rows = counts.network.layers, counts.rows
    owner = list(range(len(rows)))
    scattered: dict[int, Strides] = {}
    for row, layer in enumerate(layers):
        if not (rows[row].outputs and layer.shares(training=training)):
            continue
        source = counts.wiring.sources(row)[0]
        shape = rows[row].input_shapes[0]
        strides = layer.seen(shape, scattered.get(source) or contiguous(shape))
        if strides is None:
            continue
        owner[row] = owner[source]
        if strides != contiguous(rows[row].outputs[0]):
            scattered[row] = strides
    return owner
