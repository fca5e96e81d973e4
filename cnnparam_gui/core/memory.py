"""Activation memory: of every row, for training, and the peak of inference.

The lecture's way sums the output of every row, input included, and doubles it for training
(CS231n, notes on VGG-16).
"""

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.liveness import last_uses
from cnnparam_gui.core.shapes import DEFAULT_DATA_TYPE, DataType
from cnnparam_gui.core.storage import owners


class Scale(msgspec.Struct, frozen=True):
    """What turns elements of one sample into bytes.

    Attributes:
        data_type: The data type of activations and parameters.
        batch: Samples at a time.
    """

    data_type: DataType = DEFAULT_DATA_TYPE
    batch: int = 1

    def activation_bytes(self, elements: int) -> int:
        """Return the bytes of activations of one sample's elements, for the whole batch."""
        return elements * self.data_type.bytes * self.batch

    def parameter_bytes(self, parameters: int) -> int:
        """Return the bytes of parameters, which the batch shares."""
        return parameters * self.data_type.bytes

    def training_bytes(self, elements: int) -> int:
        """Return the bytes of activations and their gradients: the lecture's factor of 2."""
        return 2 * self.activation_bytes(elements)


class Peak(msgspec.Struct, frozen=True):
    """The moment of inference at which most is alive.

    Attributes:
        bytes: What is alive then, for the whole batch.
        row: The row that is executed then; None where nothing is computed.
    """

    bytes: int = 0
    row: int | None = None


def inference_peak(counts: NetworkCount, scale: Scale) -> Peak:
    """Return the most bytes of activations that are alive at one moment of inference.

    The rows are executed in their order. What a row gives is alive until its last use
    (`last_uses`); while a row runs, what it works with is alive too, such as the indices of a max
    pooling. The network's input belongs to the caller and is left out, as in what a framework's
    allocator reports.
    """
    return highest(alive(counts, scale))


def highest(found: list[int]) -> Peak:
    """Return the first moment at which most is alive, of the bytes that are alive at each."""
    most = max(found, default=0)
    return Peak(most, found.index(most)) if most else Peak()


def alive(counts: NetworkCount, scale: Scale) -> list[int]:
    """Return the bytes that are alive while each row is executed."""
    layers, rows = counts.network.layers, counts.rows
    owner = owners(counts, training=False)
    ending: list[list[int]] = [[] for _ in range(len(rows) + 1)]
    for row, end in enumerate(last_uses(counts, owner)):
        if owner[row] == row and not layers[row].given:
            ending[end].append(row)
    sums = []
    now = 0
    for row, count in enumerate(rows):
        if owner[row] == row and not layers[row].given:
            now += scale.activation_bytes(count.activation_elements)
        sums.append(now + working_bytes(counts, scale, row))
        for freed in ending[row]:
            now -= scale.activation_bytes(rows[freed].activation_elements)
    return sums


def working_bytes(counts: NetworkCount, scale: Scale, row: int) -> int:
    """Return the bytes that inference holds besides inputs and output while a row runs."""
    count = counts.rows[row]
    if not count.outputs:
        return 0
    layer = counts.network.layers[row].following(counts.network.semantics)
    extras = layer.working(count.input_shapes, count.outputs[0], scale.batch)
    return sum(extra.bytes(scale.data_type) for extra in extras)
