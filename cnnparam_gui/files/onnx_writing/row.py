"""One row on its way to operators: what it takes, and the nodes that it becomes."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.files.onnx_writing import messages
from cnnparam_gui.files.onnx_writing.messages import Attribute, Node
from cnnparam_gui.files.problems import FileProblem

BATCH = "N"
"""What the size of the batch is called, which is left to the caller."""

KEEP = 0
"""A size of a reshape that stays what it is: that of the batch."""


class Names:
    """Names of values, none of which is given twice."""

    def __init__(self, taken: Iterable[str]) -> None:
        """Leave out the names that are taken."""
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def new(self, wanted: str) -> str:
        """Return the name, with a number behind it where it is taken."""
        name = wanted
        while name in self._taken:
            self._next[wanted] = self._next.get(wanted, 0) + 1
            name = f"{wanted}_{self._next[wanted]}"
        self._taken.add(name)
        return name


class Weight(NamedTuple):
    """A weight as it is declared.

    Attributes:
        name: Its name, without that of its row.
        role: What it is: `weight`, `bias` or `statistic`.
        shape: Its shape in ONNX.
        turned: Whether it has rows for columns, as a product along the last axis wants it.
    """

    name: str
    role: str
    shape: Shape
    turned: bool = False


class Store:
    """What the rows of a graph have in common: declared weights and constants.

    Attributes:
        names: The names of all values.
        weights: The declaration of every weight.
        constants: The tensors that have values.
        told: Declarations of values within a row that are made of weights alone.
    """

    def __init__(self, names: Names) -> None:
        """Begin with nothing."""
        self.names = names
        self.weights: list[bytes] = []
        self.constants: list[bytes] = []
        self.told: list[bytes] = []
        self._declared: dict[tuple[str, str], tuple[str, Shape, bool]] = {}
        self._known: dict[tuple[tuple[int, ...], tuple[int, ...]], str] = {}

    def weight(self, owner: str, each: Weight) -> str | None:
        """Return the name of a weight of a row; None where it is declared in another form."""
        key = owner, each.name
        if key not in self._declared:
            name = self.names.new(f"{owner}.{each.name}")
            self._declared[key] = name, each.shape, each.turned
            self.weights.append(messages.value(name, each.shape, each.role))
        name, *form = self._declared[key]
        return name if form == [each.shape, each.turned] else None

    def integers(self, numbers: tuple[int, ...], shape: tuple[int, ...]) -> str:
        """Return the name of a constant of integers; one that is there already serves again."""
        key = numbers, shape
        if key not in self._known:
            name = self._known[key] = self.names.new(f"constant{len(self._known)}")
            self.constants.append(messages.tensor(name, numbers, shape))
        return self._known[key]


class Row:
    """A row, and the nodes that it becomes.

    Attributes:
        layer: The row as the network's framework means it.
        inputs: Names of the values that it takes.
        shapes: Their shapes, without the batch.
        output: The shape of its output, without the batch.
        nodes: What it has become so far.
    """

    def __init__(self, store: Store, layer: Layer, inputs: Sequence[str], count: RowCount) -> None:
        """Begin with no nodes."""
        self.layer = layer
        self.inputs = tuple(inputs)
        self.shapes = count.input_shapes
        self.output: Shape = count.outputs[0]
        self.nodes: list[Node] = []
        self._store = store
        self._tensors: dict[str, ParameterTensor] = {each.name: each for each in count.tensors}

    @property
    def input(self) -> str:
        """The value that it takes, the first of several."""
        return self.inputs[0]

    @property
    def shape(self) -> Shape:
        """The shape of that value."""
        return self.shapes[0]

    def node(self, operator: str, *inputs: str, **attributes: Attribute) -> str:
        """Add an operator and return the name of its output."""
        return self.several(1, operator, *inputs, **attributes)[0]

    def several(
        self, outputs: int, operator: str, *inputs: str, **attributes: Attribute
    ) -> list[str]:
        """Add an operator and return the names of its outputs."""
        wanted = f"{self.layer.name}/{operator}_output"
        names = [self._store.names.new(wanted) for _ in range(outputs)]
        self.nodes.append(Node(operator, list(inputs), names, attributes))
        return names

    def has(self, tensor: str) -> bool:
        """Return whether it owns or uses a tensor of this name."""
        return tensor in self._tensors

    def weight(self, tensor: str, shape: Shape | None = None, *, turned: bool = False) -> str:
        """Declare one of its tensors and return the name; in another shape where given."""
        given = self._tensors[tensor]
        return self.declared(Weight(tensor, given.role, shape or given.shape, turned))

    def declared(self, weight: Weight) -> str:
        """Declare a weight and return the name; raises FileProblem where it has another form."""
        owner = self.layer.weights_of or self.layer.name
        name = self._store.weight(owner, weight)
        if name is None:
            raise self.refused(
                f"uses '{weight.name}' of '{owner}' in another shape than that row does, and a "
                "tensor of ONNX has only one"
            )
        return name

    def weights(self, *tensors: str) -> list[str]:
        """Return the names of those of its tensors that it has."""
        return [self.weight(tensor) for tensor in tensors if self.has(tensor)]

    def ints(self, *numbers: int) -> str:
        """Return the name of a constant vector of integers."""
        return self._store.integers(numbers, (len(numbers),))

    def table(self, numbers: tuple[int, ...], shape: tuple[int, ...]) -> str:
        """Return the name of constant integers of any shape."""
        return self._store.integers(numbers, shape)

    def number(self, number: float) -> str:
        """Return a constant number; a node and no tensor of the graph, for no weight it is."""
        return self.node("Constant", value=messages.tensor("", (float(number),), ()))

    def filled(self, number: float, *shape: int) -> str:
        """Return constant numbers that are all alike, for what an operator needs beside."""
        value = messages.tensor("", (float(number),), (1,))
        return self.node("ConstantOfShape", self.ints(*shape), value=value)

    def told(self, value: str, *shape: int | str) -> str:
        """Declare the shape of a value that is made of weights alone, and return its name."""
        self._store.told.append(messages.value(value, shape))
        return value

    def reshaped(self, value: str, *shape: int) -> str:
        """Return a value in another shape, each with the batch before it."""
        return self.node("Reshape", value, self.ints(KEEP, *shape))

    def permuted(self, value: str, *order: int) -> str:
        """Return a value with its axes in another order, the batch left in front."""
        return self.node("Transpose", value, perm=(0, *(axis + 1 for axis in order)))

    def sliced(self, value: str, axis: int, taken: range) -> str:
        """Return a stretch of one axis, which is counted without the batch."""
        bounds = self.ints(taken.start), self.ints(taken.stop), self.ints(axis + 1)
        steps = () if taken.step == 1 else (self.ints(taken.step),)
        return self.node("Slice", value, *bounds, *steps)

    def added(self, value: str, bias: str) -> str:
        """Return the value plus one of its tensors where it has it."""
        return self.node("Add", value, self.weight(bias)) if self.has(bias) else value

    def refused(self, why: str) -> FileProblem:
        """Return the refusal of the row."""
        return FileProblem(f"Row '{self.layer.name}' ({self.layer.kind()}) {why}")


Emitter: TypeAlias = Callable[..., str]
"""Makes the nodes of a row and returns the name of the last one's value: `(row, layer)`."""
