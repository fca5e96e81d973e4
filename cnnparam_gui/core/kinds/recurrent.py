"""Recurrent layers over steps x features."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula, Operand, add, multiply
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import Extra, Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, format_shape
from cnnparam_gui.core.weighted import Weighted

Hidden = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Units",
        description="Number of values of the hidden state.",
        extra={"column": "size", "start": 64},
    ),
]
Stacked = Annotated[
    int,
    Meta(
        ge=1,
        le=100,
        title="Layers",
        description="Number of layers, each of which takes the states of the one before it.",
    ),
]
Bidirectional = Annotated[
    bool,
    Meta(
        title="Bidirectional",
        description="Whether a second set of weights reads the steps from the end.",
    ),
]
WholeSequence = Annotated[
    bool,
    Meta(
        title="Sequence",
        description="Whether the state of every step is its output and not the last one alone.",
    ),
]
Biases = Annotated[
    int,
    Meta(
        ge=0,
        le=2,
        title="Bias vectors",
        description="Number of bias vectors of each layer and direction: 2 in PyTorch and in "
        "Keras's GRU with reset_after, 1 in Keras otherwise, 0 for none.",
        extra={"column": "bias_vectors"},
    ),
]


class Recurrent(Weighted):
    """A recurrent layer over steps x features.

    For each layer and direction, weights `weight_ih (gates H, in)` and `weight_hh (gates H, H)`
    and two biases `(gates H,)`, as `torch.nn.LSTM`, `GRU` and `RNN` have them; `in` is the
    features, or H for each direction of the layer before. Keras has the same weights transposed,
    and one bias. Every step multiplies by every weight, also where only the last state is the
    output. PyTorch's `proj_size` and Keras's peepholes are left out.

    What training keeps is PyTorch's own way, step by step; oneDNN and cuDNN keep a reserve of
    another size.

    Attributes:
        gates: Number of matrices stacked in each weight.
        state_operations: Operations a unit and step besides the products and biases: sums,
            products and activations of the gates, as thop counts them.
        kept: Number of vectors as long as the state that training keeps of every step.
        first: Number of those that it keeps of the state before the first step.
    """

    family: ClassVar[str] = "recurrent"
    gates: ClassVar[int] = 1
    state_operations: ClassVar[int] = 1
    kept: ClassVar[int] = 7
    first: ClassVar[int] = 0

    units: Hidden
    layers: Stacked = 1
    bidirectional: Bidirectional = False
    sequence: WholeSequence = True
    biases: Biases = 2

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(steps, units)` or `(units,)`, twice the units where bidirectional."""
        steps, _ = self._steps(inputs[0])
        width = self.units * len(self._directions())
        return (steps, width) if self.sequence else (width,)

    def parameters(self, inputs: Sequence[Shape]) -> tuple[ParameterTensor, ...]:
        """Return the weights and biases of every layer and direction."""
        _, taken = self._steps(inputs[0])
        rows = self.gates * self.units
        tensors: list[ParameterTensor] = []
        for layer in range(self.layers):
            for direction in self._directions():
                end = f"l{layer}{direction}"
                tensors += (
                    ParameterTensor(f"weight_{part}_{end}", "weight", (rows, size), ("out", "in"))
                    for part, size in (("ih", taken), ("hh", self.units))
                )
                tensors += (
                    ParameterTensor(f"bias_{part}_{end}", "bias", (rows,), ("out",))
                    for part in ("ih", "hh")[: self.biases]
                )
            taken = self.units * len(self._directions())
        return tuple(tensors)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return steps times weight elements."""
        tensors = self.parameters(inputs)
        return inputs[0][0] * sum(item.elements for item in tensors if item.role == "weight")

    def axis_formula(self, axis: str, size: int, inputs: Sequence[Shape]) -> Formula:
        """Return the size of an axis; every gate has rows of its own."""
        if axis == "out":
            return multiply(Operand(self.gates, "gates"), Operand(self.units, "units"))
        return super().axis_formula(axis, size, inputs)

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return the weight elements of every layer and direction, times the steps."""
        tensors = enumerate(self.parameters(inputs))
        weights = (
            multiply(*self.weight_factors(inputs, number))
            for number, tensor in tensors
            if tensor.role == "weight"
        )
        return multiply(add(*weights), Operand(inputs[0][0], "steps", 0))

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return what every step of every layer and direction keeps, and what they take.

        Steps go first inside, so that of a batch of more than one a copy is taken, for each
        direction anew.
        """
        steps, features = self._steps(inputs[0])
        directions = len(self._directions())
        vectors = self.kept * steps + self.first
        passed = (self.layers - 1) * steps * self.units * directions
        own = self.layers * directions * vectors * self.units + passed
        extras = (Extra(batch * own),)
        if batch == 1:
            return Saved(inputs=(0,), extras=extras)
        return Saved(extras=(*extras, *(Extra(batch * steps * features),) * directions))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the gates of every step of one layer, its states and the one before them."""
        steps, _ = self._steps(inputs[0])
        return (Extra(batch * self.units * (steps * (self.gates + 1) + 1)),)

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: a state depends on every step before it."""
        return None

    def _directions(self) -> tuple[str, ...]:
        return ("", "_reverse") if self.bidirectional else ("",)

    def _steps(self, shape: Shape) -> tuple[int, int]:
        if len(shape) != 2:
            raise LayerProblem(
                "inputs",
                f"{self.kind()} takes steps x features, but its input is {format_shape(shape)}",
            )
        return shape[0], shape[1]


class LSTM(Recurrent):
    """Long short-term memory: input, forget, cell and output gate.

    Hochreiter and Schmidhuber, 1997.
    """

    gates: ClassVar[int] = 4
    state_operations: ClassVar[int] = 8


class GRU(Recurrent):
    """Gated recurrent unit: reset, update and new gate. Cho et al., 2014."""

    gates: ClassVar[int] = 3
    state_operations: ClassVar[int] = 7


class RNN(Recurrent):
    """Plain recurrent layer with one matrix, Keras's `SimpleRNN`. Elman, 1990."""

    kept: ClassVar[int] = 1
    first: ClassVar[int] = 1
