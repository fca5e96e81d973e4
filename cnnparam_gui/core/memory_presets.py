"""Ways to estimate the memory of activations, as data: the lecture's, other tools', PyTorch's."""

from collections.abc import Callable

import msgspec

from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.modules import module_outputs


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
    estimate: Callable[[Measured, Scale], int]


def _lecture(network: Measured, scale: Scale) -> int:
    return scale.activation_bytes(network.counts.totals.activation_elements)


def _lecture_training(network: Measured, scale: Scale) -> int:
    return scale.training_bytes(network.counts.totals.activation_elements)


def _torchinfo(network: Measured, scale: Scale) -> int:
    """Double the outputs of modules without children that own parameters (torchinfo 1.8)."""
    rows = zip(network.counts.network.layers, network.counts.rows, strict=True)
    leaves = (row for layer, row in rows if layer.module and not layer.nested)
    owning = (row.activation_elements for row in leaves if row.weights + row.biases)
    return scale.training_bytes(sum(owning))


def _torchsummary(network: Measured, scale: Scale) -> int:
    """Double the outputs of all modules that are no `Sequential` (torchsummary 1.5)."""
    rows = network.counts.rows
    elements = sum(rows[row].activation_elements for row in module_outputs(network.counts))
    return scale.training_bytes(elements)


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
            lambda network, scale: network.kept(scale),
        ),
        MemoryPreset(
            "inference",
            "Peak of inference",
            "The most that is alive at one moment of the execution order.",
            lambda network, scale: network.peak(scale).bytes,
        ),
    )
}
"""Every way by name; the first is the default."""
