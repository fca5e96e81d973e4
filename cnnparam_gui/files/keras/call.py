"""One use of a Keras layer in the making: its inputs, its row, and the order of its axes.

Keras keeps the channels last unless it is told otherwise, rows have them first. So a value says
whether Keras's last axis stands first in its row (`moved`). A layer that works on either order
takes what comes; before one that does not, a row of its own brings the axes into the order that
it needs.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.unknown import format_tensors
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor, Role
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.core.weighted import Weighted
from cnnparam_gui.files.keras.config import Config, KerasShape
from cnnparam_gui.files.keras.graph import KerasLayer, Output, Use
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from cnnparam_gui.files.rows import Rows

MOST_DECLARED = 4
_LONGEST_TENSORS = 9_000

Values: TypeAlias = dict[str, Any]


class Unshaped(Exception):
    """Raised where a layer cannot be written as a row before its input shape is known."""


class Value(msgspec.Struct, frozen=True):
    """What a row gives.

    Attributes:
        row: Name of the row.
        shape: Its shape in the row's order; None where it is not known.
        moved: Whether its first axis is Keras's last.
    """

    row: str
    shape: Shape | None
    moved: bool = False

    def known(self) -> Shape:
        """Return the shape; raises Unshaped where it is not known."""
        if self.shape is None:
            raise Unshaped
        return self.shape

    @property
    def rank(self) -> int:
        """The number of axes; raises Unshaped."""
        return len(self.known())

    @property
    def keras(self) -> Shape | None:
        """The shape in Keras's order."""
        if self.shape is None or not self.moved:
            return self.shape
        return (*self.shape[1:], self.shape[0])

    def place(self, axis: int) -> int:
        """Return where an axis stands that Keras counts from 0 without the batch."""
        if not self.moved:
            return axis
        return 0 if axis == self.rank - 1 else axis + 1


class Tensor(msgspec.Struct, frozen=True):
    """A tensor of a layer that no kind covers."""

    name: str
    shape: Shape
    role: Role = "weight"


Make: TypeAlias = "Callable[[Call], Value | list[Value]]"


class Translation(msgspec.Struct, frozen=True):
    """How the layers of a class become rows.

    Attributes:
        make: Adds the rows and returns what the layer gives.
        wants: Whether it wants Keras's last axis first, by its arguments; None where it takes
            either order.
        passes: Whether its output has the order of its input, so that what comes after decides.
    """

    make: Make
    wants: Callable[[Config], bool | None] = lambda _: None
    passes: bool = False


class Builder:
    """What the uses of a file share while rows are made of them."""

    def __init__(self, request: Request, expected: int, *, moved: bool) -> None:
        """Begin; `moved` is whether feature maps of the file have their channels last."""
        self.rows = Rows(request, expected=expected)
        self.request = request
        self.moved = moved
        self.inputs = 0
        self._owners: dict[tuple[KerasLayer, str], str] = {}
        self._turned: dict[tuple[str, bool], Value] = {}

    def owner(self, layer: KerasLayer, part: str) -> str:
        """Return the row that owns the tensors of a part of a layer; empty before its first use."""
        return self._owners.get((layer, part), "")

    def own(self, layer: KerasLayer, part: str, row: str) -> None:
        """Say that a row owns the tensors of a part of a layer, where none does yet."""
        self._owners.setdefault((layer, part), row)

    def turned(self, value: Value, moved: bool, name: str) -> Value:
        """Return a value in the wanted order of axes, by a row that is added where needed."""
        if value.shape is None or value.rank < 2 or value.moved == moved:
            return value
        key = (value.row, moved)
        if key not in self._turned:
            axes = range(value.rank)
            order = (axes[-1], *axes[:-1]) if moved else (*axes[1:], 0)
            end = "channels_first" if moved else "channels_last"
            self._turned[key] = self.add(
                "Permute", f"{name}.{end}", [value], {"order": order}, moved=moved
            )
        return self._turned[key]

    def add(
        self,
        kind: str,
        name: str,
        inputs: Sequence[Value],
        values: Mapping[str, Any] | None = None,
        *,
        block: str = "",
        moved: bool = False,
    ) -> Value:
        """Add a row and return what it gives; raises FileProblem for values that cannot be."""
        try:
            row = self.rows.add(kind, name, [value.row for value in inputs], block, values)
        except FieldError as error:
            raise FileProblem(f"Layer '{name[:60]}': {error}") from None
        shape = _shape(self.rows.layers[-1], inputs)
        return Value(row, shape, moved and shape is not None and len(shape) > 1)


def _shape(layer: Layer, inputs: Sequence[Value]) -> Shape | None:
    shapes = [value.shape for value in inputs if value.shape is not None]
    least, most = layer.arity
    if len(shapes) < len(inputs) or len(inputs) < least or (most and len(inputs) > most):
        declared: Shape | None = (
            getattr(layer, "shape", None) if layer.kind() == "Unknown" else None
        )
        return declared or None
    try:
        return layer.following("keras").output_shape(shapes)
    except LayerProblem:
        return None


class Call:
    """One use of a layer that becomes rows.

    Attributes:
        use: The use, as the file has it.
        config: The arguments of the layer.
        name: Name of its row.
        inputs: What its positional arguments are.
        wanted: The order of axes that what comes after wants; None where nothing does.
    """

    def __init__(
        self, builder: Builder, use: Use, values: Callable[[Output], Value], wanted: bool | None
    ) -> None:
        """Take a use and look up what it takes."""
        self.builder = builder
        self.use = use
        self.config = use.layer.config
        self.name = use.layer.name if use.number == 1 else f"{use.layer.name}.call{use.number}"
        self.value_of = values
        self.inputs = [values(output) for output in use.outputs()]
        self.wanted = wanted

    @property
    def input(self) -> Value:
        """Its first input; raises FileProblem where it has none."""
        if not self.inputs:
            raise FileProblem(f"Layer '{self.name[:60]}' takes nothing, but is no input")
        return self.inputs[0]

    def laid(self, rank: int) -> bool:
        """Return whether a new value of so many axes is best laid out with the last one first."""
        if rank < 2:
            return False
        if self.wanted is not None:
            return self.wanted
        return self.builder.moved and rank > 2

    def turned(self, value: Value, moved: bool) -> Value:
        """Return a value in the wanted order of axes."""
        return self.builder.turned(value, moved, self.name)

    def row(
        self,
        kind: str,
        inputs: Sequence[Value],
        values: Mapping[str, Any] | None = None,
        *,
        moved: bool = False,
        part: str = "",
    ) -> Value:
        """Add the row of the layer, or one for a part of it, and return what it gives.

        The tensors of a layer that is used again are those of its first use.
        """
        layer, name = self.use.layer, f"{self.name}.{part}" if part else self.name
        values = dict(values or {})
        if issubclass(KINDS[kind], Weighted):
            owner = self.builder.owner(layer, part)
            if owner:
                values["weights_of"] = owner
            elif not layer.trainable:
                values["frozen"] = True
        made = self.builder.add(kind, name, inputs, values, block=layer.block, moved=moved)
        if issubclass(KINDS[kind], Weighted):
            self.builder.own(layer, part, made.row)
        return made

    def unknown(
        self,
        tensors: Sequence[Tensor] = (),
        shape: KerasShape | None = None,
        inputs: Sequence[Value] | None = None,
        output: int = 0,
    ) -> Value:
        """Add a row for a layer that no kind covers.

        Args:
            tensors: Its tensors, where they are known.
            shape: Shape of its output in Keras's order; by default what the file says.
            inputs: What it takes; by default its inputs.
            output: Which of its outputs the row stands for.
        """
        found = shape or self._declared(output)
        laid = self.laid(len(found)) if found else False
        declared = () if not found or None in found else _laid(found, laid)
        if len(declared) > MOST_DECLARED:
            declared = ()
        values = {
            "operator": self.use.layer.kind,
            "shape": declared,
            "tensors": _described(tensors),
        }
        taken = self.inputs if inputs is None else inputs
        if not taken:
            raise FileProblem(f"Layer '{self.name[:60]}' takes nothing, but is no input")
        part = f"output{output}" if output else ""
        return self.row("Unknown", taken, values, moved=laid, part=part)

    def _declared(self, output: int) -> KerasShape | None:
        """Return the output shape that the file says, where its inputs are as the file says."""
        said = self.use.taken
        if self.builder.request.shape is not None and not any(said):
            return None
        for value, declared in zip(self.inputs, said, strict=False):
            if declared is not None and value.keras not in {None, declared}:
                return None
        return self.use.shapes.get(output)


def _laid(shape: KerasShape, moved: bool) -> Shape:
    sizes = tuple(size or 1 for size in shape)
    return (sizes[-1], *sizes[:-1]) if moved else sizes


def _described(tensors: Sequence[Tensor]) -> str:
    """Return tensors as an `Unknown` row declares them, as one where they are too many."""
    made = [_parameter(tensor) for tensor in tensors if elements(tensor.shape)]
    text = format_tensors(made)
    if len(text) <= _LONGEST_TENSORS:
        return text
    roles: dict[Role, int] = {}
    for tensor in made:
        roles[tensor.role] = roles.get(tensor.role, 0) + tensor.elements
    return format_tensors(
        [_parameter(Tensor(f"all_{role}", (size,), role)) for role, size in roles.items()]
    )


def _parameter(tensor: Tensor) -> ParameterTensor:
    axes = tuple(map(str, range(len(tensor.shape))))
    return ParameterTensor(tensor.name, tensor.role, tensor.shape, axes, tensor.role != "statistic")
