"""The rows of a Darknet file while they are made, and what sections have in common."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import msgspec

from cnnparam_gui.core.kinds.unknown import format_tensors
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import MAX_SIZE, Shape
from cnnparam_gui.files.darknet.sections import Section
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.traced import TracedRows

ACTIVATIONS: dict[str, str] = {
    "elu": "ELU",
    "gelu": "GELU",
    "hardtan": "Hardtanh",
    "leaky": "LeakyReLU",
    "logistic": "Sigmoid",
    "mish": "Mish",
    "relie": "LeakyReLU",
    "relu": "ReLU",
    "relu6": "ReLU6",
    "revleaky": "LeakyReLU",
    "selu": "SELU",
    "swish": "SiLU",
    "tanh": "Tanh",
}
"""The kind of each activation; `linear` has no row."""


class Building(msgspec.Struct):
    """A network that is being built.

    Attributes:
        rows: Its rows so far, the first of which is the input.
        frozen: How many layers are not trained, counted from the first.
        outputs: The row that makes the output of each layer so far.
        owners: The rows with tensors of each convolution, by the layer's number.
    """

    rows: TracedRows
    frozen: int = 0
    outputs: list[str] = msgspec.field(default_factory=list)
    owners: dict[int, list[str]] = msgspec.field(default_factory=dict)

    @property
    def number(self) -> int:
        """The number of the layer that is built, from 0 as in Darknet."""
        return len(self.outputs)

    @property
    def above(self) -> str:
        """The row that the layer takes where it names none: the one above or the input."""
        return self.outputs[-1] if self.outputs else self.rows.layers[0].name

    @property
    def shape(self) -> Shape | None:
        """The shape of `above`; None where it is not known."""
        return self.rows.shape(self.above)

    def add(
        self, kind: str, stem: str, values: Mapping[str, Any] | None = None, *inputs: str
    ) -> str:
        """Add a row of this layer, of the row `above` where it names no others."""
        name, block = f"{stem}_{self.number}", f"layer{self.number}"
        return self.rows.add(kind, name, inputs or (self.above,), block, values)

    def weights(self) -> dict[str, Any]:
        """Return the values that say whether the tensors of this layer are trained."""
        return {"frozen": True} if self.number < self.frozen else {}

    def output_of(self, section: Section, key: str, index: int) -> str:
        """Return the row of a layer by its number, or below 0 by its distance.

        Raises:
            FileProblem: Where no layer above has this number.
        """
        number = index if index >= 0 else self.number + index
        if not 0 <= number < self.number:
            raise section.problem(
                key, f"names layer {index}, but only {self.number} layers stand above it"
            )
        return self.outputs[number]


Adding: TypeAlias = Callable[[Building, Section], str]
"""Adds the rows of a section and returns the one that makes its output."""


def add_unknown(
    building: Building,
    section: Section,
    shape: Shape = (),
    tensors: tuple[ParameterTensor, ...] = (),
) -> str:
    """Add a row of no known kind that says what it was; its shape is known in special cases."""
    if len(shape) > 4 or max(shape, default=1) > MAX_SIZE:
        shape = ()
    operator = one_line(section.kind)[:200].strip()
    values = {"operator": operator, "shape": shape, "tensors": format_tensors(tensors)}
    return building.add("Unknown", operator or "unknown", building.weights() | values)


def activated(building: Building, section: Section, row: str, default: str = "logistic") -> str:
    """Add the row of a section's activation and return the last row."""
    word = section.word("activation", default)
    if word == "linear":
        return row
    if word in ACTIVATIONS:
        return building.add(ACTIVATIONS[word], word, {}, row)
    values = {"operator": one_line(word)[:200], "shape": building.rows.shape(row) or ()}
    return building.add("Unknown", word, values, row)
