"""Activation memory: of every row, for training, and the peak of inference.

The lecture's way sums the output of every row, input included, and doubles it for training
(CS231n, notes on VGG-16).
"""

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.shapes import DEFAULT_DATA_TYPE, DataType


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


def inference_peak(counts: NetworkCount) -> int:
    """Return the most elements of one sample that are alive at one moment of inference.

    A row's output is alive from its own execution to that of the last row that takes it; an
    output that no row takes is the network's and stays. A row that only looks at its input in
    another way adds nothing. The network's input belongs to the caller and is left out, as in
    what a framework's allocator reports.
    """
    layers, rows = counts.network.layers, counts.rows
    storage = list(range(len(rows)))
    last_use = [len(rows)] * len(rows)
    for row, layer in enumerate(layers):
        sources = counts.wiring.sources(row)
        if layer.shares_storage and sources:
            storage[row] = storage[sources[0]]
        for source in sources:
            last_use[source] = row
    ends = [0] * len(rows)
    for row, used in enumerate(last_use):  # a storage is alive as long as any view of it
        ends[storage[row]] = max(ends[storage[row]], used)
    ending: dict[int, list[int]] = {}
    for row, end in enumerate(ends):
        ending.setdefault(end, []).append(row)
    alive = peak = 0
    for row, layer in enumerate(layers):
        held = storage[row] == row and not layer.given
        alive += rows[row].activation_elements if held else 0
        peak = max(peak, alive)
        for freed in ending.get(row, ()):
            if storage[freed] == freed and not layers[freed].given:
                alive -= rows[freed].activation_elements
    return peak
