"""Ways to estimate the memory of activations, as data: the lecture's, other tools', PyTorch's."""

from collections.abc import Callable

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.kept import kept_for_backward
from cnnparam_gui.core.memory import Scale, inference_peak


class MemoryPreset(msgspec.Struct, frozen=True):
    """One way to estimate the memory of activations.

    Attributes:
        name: What the command line calls it.
        title: What the window calls it.
        help: One sentence on what it sums.
        estimate: Gives the bytes of a counted network, for the whole batch.
    """

    name: str
    title: str
    help: str
    estimate: Callable[[NetworkCount, Scale], int]


def _lecture(counts: NetworkCount, scale: Scale) -> int:
    return scale.activation_bytes(counts.totals.activation_elements)


def _lecture_training(counts: NetworkCount, scale: Scale) -> int:
    return scale.training_bytes(counts.totals.activation_elements)


def _torchinfo(counts: NetworkCount, scale: Scale) -> int:
    """Double the outputs of modules without children that own parameters (torchinfo 1.8)."""
    rows = zip(counts.network.layers, counts.rows, strict=True)
    owning = (row for layer, row in rows if layer.module and row.weights + row.biases)
    return scale.training_bytes(sum(row.activation_elements for row in owning))


def _torchsummary(counts: NetworkCount, scale: Scale) -> int:
    """Double the outputs of all modules that are no `Sequential` (torchsummary 1.5)."""
    rows = counts.rows
    seen = [row for row, layer in enumerate(counts.network.layers) if layer.module]
    seen += _named_blocks(counts)
    given = counts.network.layers
    elements = sum(rows[row].activation_elements for row in seen if not given[row].given)
    return scale.training_bytes(elements)


def _named_blocks(counts: NetworkCount) -> list[int]:
    """Return the last row of every block that gives what it holds names of their own.

    PyTorch's `Sequential` numbers its modules; a block whose modules are called otherwise is a
    module with a class of its own, which the tool lists besides what it consists of.
    """
    last: dict[str, int] = {}
    named: set[str] = set()
    for row, layer in enumerate(counts.network.layers):
        block = layer.block
        rest = layer.name.removeprefix(block + SEPARATOR) if block else layer.name
        if rest == layer.name:  # called after something else than its place
            continue
        while block:
            last[block] = row
            if not rest.partition(SEPARATOR)[0].isdigit():
                named.add(block)
            block, _, part = block.rpartition(SEPARATOR)
            rest = part
    return [last[block] for block in named]


PRESETS: dict[str, MemoryPreset] = {
    preset.name: preset
    for preset in (
        MemoryPreset(
            "lecture",
            "Every row (lecture)",
            "The output of every row, the input included, as in CS231n.",
            _lecture,
        ),
        MemoryPreset(
            "lecture-training",
            "Every row, forward and backward",
            "The same twice: an activation and its gradient.",
            _lecture_training,
        ),
        MemoryPreset(
            "torchinfo",
            "torchinfo",
            "Twice the outputs of the layers that own parameters, which torchinfo calls the "
            "forward/backward pass size, in MB.",
            _torchinfo,
        ),
        MemoryPreset(
            "torchsummary",
            "torchsummary",
            "Twice the outputs of all layers and named blocks, which torchsummary calls the "
            "forward/backward pass size, in MiB.",
            _torchsummary,
        ),
        MemoryPreset(
            "training",
            "Kept for backward",
            "What PyTorch keeps for the backward pass, every storage once.",
            kept_for_backward,
        ),
        MemoryPreset(
            "inference",
            "Peak of inference",
            "The most that is alive at one moment of the execution order.",
            lambda counts, scale: inference_peak(counts, scale).bytes,
        ),
    )
}
"""Every way by name; the first is the default."""
