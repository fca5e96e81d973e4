"""What becomes of a network's figures where a knob is turned.

Every figure is counted exactly, on the network that a position of the knob makes; counts of rows
that are alike are kept from one position to the next.
"""

from collections.abc import Callable

import msgspec

from cnnparam_gui.core.count import NetworkCount, recount
from cnnparam_gui.core.knobs import Knob
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit, Network, Splice
from cnnparam_gui.core.optimizers import OPTIMIZERS
from cnnparam_gui.core.totals import Status, Totals
from cnnparam_gui.core.training import inference_memory, training_memory
from cnnparam_gui.core.wiring import wire

_OPTIMIZER = next(iter(OPTIMIZERS.values()))


class Trial(msgspec.Struct, frozen=True):
    """A network at one position of a knob.

    Attributes:
        counts: The counted network.
        scale: The data type and the batch.
    """

    counts: NetworkCount
    scale: Scale


class Quantity(msgspec.Struct, frozen=True):
    """A figure of a whole network.

    Attributes:
        title: What it is called, beginning with a capital.
        unit: `B` for bytes, `MAC`, or nothing.
        of: Works it out.
    """

    title: str
    unit: str
    of: Callable[[Trial], int]


def _activations(trial: Trial) -> int:
    return trial.scale.activation_bytes(trial.counts.totals.activation_elements)


def _training(trial: Trial) -> int:
    return training_memory(Measured(trial.counts), trial.scale, _OPTIMIZER).total


def _inference(trial: Trial) -> int:
    return inference_memory(Measured(trial.counts), trial.scale).total


QUANTITIES: dict[str, Quantity] = {
    "parameters": Quantity("Parameters", "", lambda trial: trial.counts.totals.parameters),
    "macs": Quantity("MACs", "MAC", lambda trial: trial.counts.totals.macs),
    "activations": Quantity("Activation memory", "B", _activations),
    "training": Quantity("Training memory", "B", _training),
    "inference": Quantity("Inference memory", "B", _inference),
}
"""What follows a knob, by name; MACs are for one sample, memory is for the batch.

Training is one step of the first of `OPTIMIZERS`, all parts of it; inference is parameters, input
and the peak of activations.
"""


class Trials:
    """The figures of a network at the positions of a knob, each worked out once.

    Attributes:
        knob: The knob.
        before: The network as it is.
    """

    def __init__(self, counts: NetworkCount, scale: Scale, knob: Knob) -> None:
        """Try nothing yet."""
        self.knob = knob
        self.before = Trial(counts, scale)
        self._nothing = NetworkCount(
            Network(semantics=counts.network.semantics),
            counts.convention,
            (),
            Totals(),
            wire(()),
            (),
            msgspec.structs.replace(counts.memory, by_fields={}, entries=0),
        )
        self._last: tuple[int, Trial] | None = None
        self._figures: dict[tuple[int, str], int] = {}
        self._status: dict[int, Status] = {}

    def trial(self, position: int) -> Trial:
        """Return the network at a position; the last one is kept."""
        if self._last is None or self._last[0] != position:
            self._last = (position, self._try(position))
        return self._last[1]

    def _try(self, position: int) -> Trial:
        counts = self.before.counts
        setting = self.knob.turn(position)
        if setting.edit != Edit():
            network = setting.edit.apply(counts.network)
            whole = Edit((Splice(0, 0, network.layers),))
            counts = recount(self._nothing, network, whole).counts
        self._status[position] = counts.totals.status
        return Trial(counts, setting.scale)

    def figure(self, position: int, quantity: str) -> int:
        """Return a figure at a position."""
        key = (position, quantity)
        if key not in self._figures:
            self._figures[key] = QUANTITIES[quantity].of(self.trial(position))
        return self._figures[key]

    def status(self, position: int) -> Status:
        """Return what is known of the figures at a position."""
        if position not in self._status:
            self.trial(position)
        return self._status[position]
