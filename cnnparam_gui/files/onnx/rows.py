"""Makes the rows of an ONNX graph, node by node, each on the shapes of those above it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.frameworks import FrameworkName
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.files.onnx.model import Model
from cnnparam_gui.files.onnx.tensors import Tensor
from cnnparam_gui.files.onnx.undeclared import Missing
from cnnparam_gui.files.onnx.values import (
    FIRST,
    Batch,
    Call,
    Made,
    NoKind,
    Step,
    Value,
    row_shape,
    whole_shape,
)
from cnnparam_gui.files.request import Request
from cnnparam_gui.files.rows import Rows

SEMANTICS: FrameworkName = "onnx"

_MOST_INPUT_AXES = 4


class Plan(msgspec.Struct):
    """Rows that have been tried and not yet been made.

    Attributes:
        steps: The rows.
        counts: What each of them counts.
    """

    steps: list[Step] = []
    counts: list[RowCount] = []


class RowMaker:
    """The rows of a graph in the making, and which of them owns which initialiser."""

    def __init__(self, model: Model, size: int, request: Request) -> None:
        """Begin with no row; `size` is that of the batch."""
        self.rows = Rows(request, expected=2 * len(model.graph.nodes))
        self.size = size
        self.shapes: dict[str, Shape] = {}
        self.tensors: dict[str, Tensor] = {}
        self.claimed: dict[str, str] = {}
        self._layers: dict[str, Layer] = {}
        self._memo: dict[tuple[Layer, tuple[Shape, ...]], RowCount] = {}

    def add_input(self, name: str, shape: Shape, batch: Batch | None = FIRST) -> Value:
        """Add what the network is given and return its value."""
        inner = row_shape(shape, batch, self.size)
        many = len(inner) > _MOST_INPUT_AXES
        steps = [Step("Input", {"shape": (elements(inner),) if many else inner})]
        if many:
            steps.append(Step("Reshape", {"shape": inner}))
        return self._added(self._planned(steps, ()), name, "", (), shape, batch)

    def make(self, call: Call, made: Made, name: str, block: str) -> Value:
        """Make the rows of one output and return its value.

        Raises:
            NoKind: Where they do not fit what they take, or the tensors that they own.
        """
        places = made.takes if made.takes is not None else range(len(call.inputs))
        taken_at = [p for p in places if call.has(p) and call.at(p).row]
        values = [call.at(place) for place in taken_at]
        if not values or any(value.shape is None for value in values):
            raise NoKind("the shape of its input is not known")
        steps = self._in_front(values[0]) if made.forward else []
        taken = [value.row for value in values]
        for place, step in made.before.items():
            at = taken_at.index(place)
            turned = self._planned([step], (self.shapes[taken[at]],))
            called = f"{name}.{step.kind.lower()}"
            taken[at] = self.add(step, called, block, (taken[at],), turned.counts[0].outputs[0])
        shapes = tuple(map(self.shapes.__getitem__, taken))
        plan = self._planned([*steps, *made.steps], shapes)
        output = plan.counts[-1].outputs[0] if plan.counts else shapes[0]
        shape = made.shape
        if shape is None:
            shape = whole_shape(output, made.batch, self.size)
        expected = row_shape(shape, made.batch, self.size)
        if output != expected:
            if elements(output) != elements(expected):
                raise NoKind("the rows give another shape", shape, made.batch)
            more = self._planned([Step("Reshape", {"shape": expected})], (output,))
            plan.steps += more.steps
            plan.counts += more.counts
        self._own(plan, made, shape)
        value = self._added(plan, name, block, taken, shape, made.batch)
        self._claim(made, value.row, plan)
        return value

    def _in_front(self, value: Value) -> list[Step]:
        """Return the row that takes away a batch of one that is an axis of its input."""
        if value.batch == FIRST:
            return []
        shape = self.shapes[value.row]
        if shape != value.shape or len(shape) < 2 or shape[0] != 1 or self.size != 1:
            raise NoKind("its batch is another axis")
        return [Step("Squeeze", {"over": (0,)})]

    def _planned(self, steps: Sequence[Step], shapes: tuple[Shape, ...]) -> Plan:
        """Try rows one after another; raises NoKind where one of them is a problem."""
        plan = Plan()
        for step in steps:
            layer = tried(step)
            key = (layer, shapes)
            count = self._memo.get(key)
            if count is None:
                count = self._memo[key] = count_layer(layer, shapes, semantics=SEMANTICS)
            if count.problem is not None or not count.outputs:
                raise NoKind("the row is a problem")
            if any(not 0 < size <= MAX_SIZE for size in count.outputs[0]):
                raise NoKind("its output has no values, or too many")
            plan.steps.append(step)
            plan.counts.append(count)
            shapes = count.outputs
        return plan

    def _own(self, plan: Plan, made: Made, shape: Shape) -> None:
        """Check that the rows own the values that are in the node's initialisers."""
        needed = sum(map(_owned, plan.counts))
        names = _names(made.weights)
        new = [name for name in names if name not in self.claimed]
        if names and not new:
            owners = {self.claimed[name] for name in names}
            for place, count in enumerate(plan.counts):
                if _owned(count) and len(owners) == 1:
                    self._share(plan, place, owners.pop(), shape, made.batch)
                    return
        held = sum(elements(self.tensors[name].dims) for name in new)
        if held != needed:
            raise NoKind("its tensors are not those of a row", shape, made.batch)

    def _share(self, plan: Plan, place: int, owner: str, shape: Shape, batch: Batch | None) -> None:
        step, layer = plan.steps[place], self._layers[owner]
        same = msgspec.structs.replace(tried(step), name=layer.name, inputs=layer.inputs)
        if same != msgspec.structs.replace(layer, block="", weights_of=""):
            raise NoKind("it shares some tensors of a row", shape, batch)
        plan.steps[place] = Step(step.kind, {**step.values, "weights_of": owner})

    def _added(
        self,
        plan: Plan,
        name: str,
        block: str,
        taken: Sequence[str],
        shape: Shape,
        batch: Batch | None,
    ) -> Value:
        """Add the rows of a plan, of which the one with tensors, or the first, has the name."""
        row = taken[0] if taken else ""
        main = next((p for p, count in enumerate(plan.counts) if _owned(count)), 0)
        for place, (step, count) in enumerate(zip(plan.steps, plan.counts, strict=True)):
            called = name if place == main else f"{name}.{step.kind.lower()}"
            row = self.add(step, called, block, taken if place == 0 else (row,), count.outputs[0])
        return Value(shape, row, batch)

    def add(
        self, step: Step, name: str, block: str, taken: Iterable[str], shape: Shape | None
    ) -> str:
        """Add a row of which it is known what it gives, and return its name."""
        row = self.rows.add(step.kind, name, taken, block, step.values)
        self._layers[row] = self.rows.layers[-1]
        if shape is not None:
            self.shapes[row] = shape
        return row

    def _claim(self, made: Made, row: str, plan: Plan) -> None:
        names = _names(made.weights)
        if not names:
            return
        # The owner is the row with tensors, which need not be the last one of the plan.
        main = next((p for p, count in enumerate(plan.counts) if _owned(count)), 0)
        owner = self.rows.layers[main - len(plan.steps)].name if plan.steps else row
        for name in names:
            self.claimed.setdefault(name, owner)

    def unknown(
        self, missing: Missing, name: str, block: str, taken: Sequence[str], shape: Shape | None
    ) -> str:
        """Add a row that no kind covers, and return its name; it owns the tensors given."""
        row = ""
        for step in missing.steps(shape):
            given = step.values.get("shape")
            sizes = given if isinstance(given, tuple) and given else None
            row = self.add(step, name, block, taken if not row else (row,), sizes)
            for tensor in missing.tensors:
                self.claimed.setdefault(tensor.name, row)
        return row

    def network(self, name: str) -> Network:
        """Return the network of the rows."""
        return self.rows.network(name, semantics=SEMANTICS)


def tried(step: Step) -> Layer:
    """Return the layer of a step under a name that stands for any.

    Raises:
        NoKind: Where a field refuses its value, or there is no such kind.
    """
    kind = KINDS.get(step.kind)
    if kind is None:
        raise NoKind("there is no such kind")
    values: Mapping[str, Any] = step.values
    fields = kind.fields()
    try:
        for field, value in values.items():
            fields[field].codec.check(value)
        return kind(name="row", **values)
    except ValueError:
        raise NoKind("a field refuses its value") from None


def _owned(count: RowCount) -> int:
    return count.weights + count.biases + count.statistics


def _names(weights: Iterable[Value]) -> list[str]:
    return list(dict.fromkeys(name for value in weights for name in value.weights))
