"""What training and inference take in all, and the largest batch that fits a memory."""

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.optimizers import Optimizer
from cnnparam_gui.core.shapes import MAX_SIZE


class TrainingMemory(msgspec.Struct, frozen=True):
    """What one step of training takes, in bytes.

    Left out are what a framework, its libraries and its allocator take for themselves, and what
    the backward pass works with for a moment.

    Attributes:
        parameters: All values of the network, frozen ones and running statistics included.
        gradients: One value for each trained parameter.
        optimizer_state: What the optimiser keeps between two steps.
        kept_for_backward: Activations, indices and masks that the backward pass needs.
        input: The batch itself.
    """

    parameters: int
    gradients: int
    optimizer_state: int
    kept_for_backward: int
    input: int

    @property
    def total(self) -> int:
        """The sum of all parts."""
        return (
            self.parameters
            + self.gradients
            + self.optimizer_state
            + self.kept_for_backward
            + self.input
        )


class InferenceMemory(msgspec.Struct, frozen=True):
    """What inference takes, in bytes.

    Attributes:
        parameters: All values of the network.
        peak: The most activations that are alive at one moment.
        input: The batch itself.
    """

    parameters: int
    peak: int
    input: int

    @property
    def total(self) -> int:
        """The sum of all parts."""
        return self.parameters + self.peak + self.input


def training_memory(network: Measured, scale: Scale, optimizer: Optimizer) -> TrainingMemory:
    """Return what one step of training takes.

    Args:
        network: The counted network.
        scale: Data type and batch; mixed precision puts a data type of 16 bits in its place.
        optimizer: The optimiser.
    """
    working = Scale(optimizer.working_type(scale.data_type), scale.batch)
    counts = network.counts
    trained = counts.totals.trainable
    return TrainingMemory(
        parameters=_parameter_bytes(counts, working),
        gradients=working.parameter_bytes(trained),
        optimizer_state=optimizer.state_bytes(trained, scale.data_type),
        kept_for_backward=network.kept(working),
        input=_input_bytes(counts, working),
    )


def inference_memory(network: Measured, scale: Scale) -> InferenceMemory:
    """Return what inference takes."""
    return InferenceMemory(
        parameters=_parameter_bytes(network.counts, scale),
        peak=network.peak(scale).bytes,
        input=_input_bytes(network.counts, scale),
    )


def largest_batch(
    network: Measured, scale: Scale, optimizer: Optimizer | None, available: int
) -> int:
    """Return the largest batch that fits a memory: one more would not.

    0 where not even one sample fits; `MAX_SIZE`, the largest batch that the program takes, where
    the batch makes no difference.

    Args:
        network: The counted network.
        scale: The data type; its batch plays no part.
        optimizer: The optimiser to train with, None for inference.
        available: The bytes of the memory.
    """
    one, two, three = (
        _sums(network, Scale(scale.data_type, batch), optimizer) for batch in (1, 2, 3)
    )
    if max(two) > available:
        return int(max(one) <= available)
    # From two samples on every sum grows by the same for each sample more; of one alone some
    # layers need no copy that they make of several.
    rates = (after - before for before, after in zip(two, three, strict=True))
    return min(
        (2 + (available - before) // rate for before, rate in zip(two, rates, strict=True) if rate),
        default=MAX_SIZE,
    )


def _sums(network: Measured, scale: Scale, optimizer: Optimizer | None) -> list[int]:
    """Return what is taken at each moment; of training, which is summed up, at one."""
    if optimizer is not None:
        return [training_memory(network, scale, optimizer).total]
    always = _parameter_bytes(network.counts, scale) + _input_bytes(network.counts, scale)
    return [always, *(always + size for size in network.alive(scale))]


def _parameter_bytes(counts: NetworkCount, scale: Scale) -> int:
    return scale.parameter_bytes(counts.totals.trainable + counts.totals.non_trainable)


def _input_bytes(counts: NetworkCount, scale: Scale) -> int:
    rows = zip(counts.network.layers, counts.rows, strict=True)
    return scale.activation_bytes(
        sum(row.activation_elements for layer, row in rows if layer.given)
    )
