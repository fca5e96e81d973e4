"""Walks the nodes of an ONNX graph in order: constants are computed, the others become rows."""

from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.files.onnx import constants
from cnnparam_gui.files.onnx.fusing import fused
from cnnparam_gui.files.onnx.model import (
    Attribute,
    Function,
    Graph,
    Model,
    Node,
    parameters_of,
)
from cnnparam_gui.files.onnx.names import Names
from cnnparam_gui.files.onnx.operators import OPERATORS
from cnnparam_gui.files.onnx.rows import RowMaker
from cnnparam_gui.files.onnx.tensors import BOOL, INT64, Tensor
from cnnparam_gui.files.onnx.undeclared import Missing, names_within
from cnnparam_gui.files.onnx.values import (
    FIRST,
    Batch,
    Call,
    NoKind,
    Outputs,
    Value,
    row_shape,
)
from cnnparam_gui.files.problems import FileProblem

MAX_INLINED = 20_000
"""The most nodes that functions come to, each as often as it is called."""

MAX_CALLS = 16
"""How deep functions may call one another."""

_DOMAINS = {"", "ai.onnx", "com.microsoft", "org.pytorch.aten"}
_MEASURED = {"Shape": constants.shape_of, "Size": constants.size_of}
_REFUSALS = (NoKind, ArithmeticError, LookupError, ValueError)
_TWO_AXES = 2


class Scope(msgspec.Struct):
    """What is known while the nodes of one graph or function are walked.

    Attributes:
        values: The values so far, by name.
        consumers: The nodes that take a value, by its name.
        kept: The names that are outputs of the whole.
        done: Nodes that have become part of a row above them.
        names: What rows are called.
        within: The row name of the node that a function stands for; empty for the graph.
        depth: How many functions it lies in.
    """

    values: dict[str, Value]
    consumers: dict[str, list[Node]]
    kept: set[str]
    names: Names
    within: str = ""
    depth: int = 0
    done: set[int] = set()


class GraphWalker:
    """Walks one model."""

    def __init__(self, model: Model, maker: RowMaker, *, trusted: bool = True) -> None:
        """Take the model, and who makes its rows.

        Args:
            model: The model.
            maker: Who makes its rows.
            trusted: Whether the shapes that it declares are those of the input that is read.
        """
        self._model = model
        self._maker = maker
        self._left = len(model.graph.nodes) + MAX_INLINED
        graph = model.graph
        self._declared = {d.name: d for d in (*graph.values, *graph.outputs) if trusted}
        self._anchor = ""

    def walk(self, values: dict[str, Value]) -> dict[str, Value]:
        """Make all rows and return what is known of every value by its name.

        Args:
            values: The inputs of the graph.
        """
        graph = self._model.graph
        self._anchor = next(value.row for value in values.values())
        outputs = [declared.name for declared in graph.outputs]
        nodes = fused(graph.nodes, [*outputs, *_within(graph.nodes)])
        scope = self._scope(nodes, outputs, values)
        for tensor in graph.tensors:
            self._maker.tensors[tensor.name] = tensor
            # Sizes and places are nobody's weights, whatever is made with them.
            weights = () if tensor.data_type in {INT64, BOOL} else (tensor.name,)
            scope.values[tensor.name] = Value(tensor.dims, data=tensor.values, weights=weights)
        self._nodes(nodes, scope)
        return scope.values

    def _scope(
        self,
        nodes: Sequence[Node],
        outputs: Sequence[str],
        values: dict[str, Value],
        within: str = "",
        depth: int = 0,
    ) -> Scope:
        consumers: dict[str, list[Node]] = {}
        for node in nodes:
            for name in node.inputs:
                consumers.setdefault(name, []).append(node)
            for name in _within([node]):
                consumers.setdefault(name, []).append(node)
        return Scope(values, consumers, set(outputs), Names(nodes), within, depth)

    def _nodes(self, nodes: Sequence[Node], scope: Scope) -> None:
        for node in nodes:
            if id(node) not in scope.done:
                self._node(node, scope)

    def _node(self, node: Node, scope: Scope) -> None:
        self._left -= 1
        if self._left < 0:
            raise FileProblem(f"Its functions come to more than {MAX_INLINED:,} nodes")
        call = self._call(node, scope)
        function = self._model.functions.get((node.domain, node.operator))
        if function is not None:
            self._inline(call, function, scope)
            return
        for name, value in zip(node.outputs, self._outputs(call, scope), strict=False):
            if name:
                scope.values[name] = value

    def _call(self, node: Node, scope: Scope) -> Call:
        inputs: list[Value | None] = []
        for name in node.inputs:
            value = scope.values.get(name) if name else None
            if name and value is None:
                raise FileProblem(
                    f"Node '{(node.name or node.operator)[:60]}' takes '{name[:60]}', which "
                    "nothing above it gives"
                )
            inputs.append(value)
        wanted = tuple(name in scope.consumers or name in scope.kept for name in node.outputs)
        return Call(node, inputs, self._model.opset, self._maker.size, self._maker.claimed, wanted)

    def _outputs(self, call: Call, scope: Scope) -> list[Value]:
        node = call.node
        inner = any(attribute.graphs for attribute in node.attributes.values())
        if node.operator in _MEASURED and call.has(0) and call.at(0).shape is not None:
            return [_MEASURED[node.operator](call)]
        relevant = call.inputs[:1] if node.operator in constants.FIRST_ONLY else call.inputs
        if not inner and not any(value.row for value in relevant if value is not None):
            return self._constants(call)
        writes = OPERATORS.get(node.operator) if node.domain in _DOMAINS else None
        call, adding = self._with_addend(call, scope)
        try:
            if writes is None or inner:
                raise NoKind("no kind covers it")
            try:
                values = self._made(call, writes(call), scope)
            except NoKind:
                apart = msgspec.structs.replace(call, apart=True)
                values = self._made(apart, writes(apart), scope)
        except _REFUSALS as refusal:
            known = refusal if isinstance(refusal, NoKind) else NoKind("it does not fit")
            return self._missing(call, known, scope)
        if adding is not None:
            scope.done.add(id(adding))
            scope.values[adding.outputs[0]] = values[0]
        return values

    def _made(self, call: Call, outputs: Outputs, scope: Scope) -> list[Value]:
        name, block = self._named(call.node, scope)
        values = []
        for place, made in enumerate(outputs):
            used = place >= len(call.wanted) or call.wanted[place] or place == 0
            if made is None or (place and not used):
                values.append(Value(None, self._anchor))
                continue
            values.append(self._maker.make(call, made, name, block))
        return values

    def _named(self, node: Node, scope: Scope) -> tuple[str, str]:
        name, block = scope.names.of(node)
        if scope.within:
            return f"{scope.within}.{name}", f"{scope.within}.{block}".rstrip(".")
        return name, block

    def _constants(self, call: Call) -> list[Value]:
        """Return the outputs of a node that depends on no input."""
        node = call.node
        found = constants.evaluate(call)
        if found is None:
            weights = tuple(name for v in call.inputs if v is not None for name in v.weights)
            found = [
                Value(self._declared_shape(name), weights=tuple(dict.fromkeys(weights)))
                for name in node.outputs
            ]
        attribute = call.attribute("value")
        if node.operator == "Constant" and attribute is not None and attribute.tensor is not None:
            tensor = attribute.tensor
            if tensor.learnable and elements(tensor.dims) > 1:
                name = node.outputs[0] if node.outputs else ""
                self._maker.tensors.setdefault(name, msgspec.structs.replace(tensor, name=name))
                found = [msgspec.structs.replace(found[0], weights=(name,))]
        return found

    def _with_addend(self, call: Call, scope: Scope) -> tuple[Call, Node | None]:
        """Return a matrix product with the learned vector that the node behind it adds."""
        node = call.node
        if node.operator != "MatMul" or not node.outputs or node.outputs[0] in scope.kept:
            return call, None
        after = scope.consumers.get(node.outputs[0], [])
        if len(after) != 1 or after[0].operator != "Add" or len(after[0].inputs) != _TWO_AXES:
            return call, None
        add = after[0]
        other = add.inputs[0] if add.inputs[1] == node.outputs[0] else add.inputs[1]
        value, matrix = scope.values.get(other), call.inputs[-1]
        if value is None or value.row or not value.weights or not add.outputs:
            return call, None
        if matrix is None or matrix.row or value.shape != (matrix.shape or ())[-1:]:
            return call, None
        return msgspec.structs.replace(call, addend=value), add

    def _missing(self, call: Call, known: NoKind, scope: Scope) -> list[Value]:
        """Return the outputs of a node that no kind covers, whose tensors count all the same."""
        node, maker = call.node, self._maker
        tensors = self._unclaimed(call, scope)
        taken = [v.row for v in call.inputs if v is not None and v.row] or [self._anchor]
        taken = list(dict.fromkeys(taken))
        batched = any(v is not None and v.batch == FIRST for v in call.inputs)
        name, block = self._named(node, scope)
        values: list[Value] = []
        for place, output in enumerate(node.outputs or [""]):
            if place and not (place < len(call.wanted) and call.wanted[place]):
                values.append(Value(None, taken[0]))
                continue
            shape, batch = (known.shape, known.batch) if place == 0 else (None, None)
            if shape is None:
                shape = self._declared_shape(output)
                first = batched and shape is not None and shape[:1] == (maker.size,)
                batch = FIRST if first and len(shape or ()) > 1 else None
            missing = Missing(node.operator, tensors if place == 0 else [])
            values.append(self._unknown(missing, (name, block), taken, shape, batch))
        return values

    def _unknown(
        self,
        missing: Missing,
        named: tuple[str, str],
        taken: list[str],
        shape: Shape | None,
        batch: Batch | None,
    ) -> Value:
        inner = None if shape is None else row_shape(shape, batch, self._maker.size)
        row = self._maker.unknown(missing, *named, taken, inner)
        known = row in self._maker.shapes
        return Value(shape if known else None, row if known else taken[0], batch)

    def _unclaimed(self, call: Call, scope: Scope) -> list[Tensor]:
        """Return the initialisers that a node takes and that no row owns yet."""
        graphs: list[Graph] = [g for a in call.node.attributes.values() for g in a.graphs]
        names = [name for v in call.inputs if v is not None for name in v.weights]
        for inner in sorted(names_within(graphs)):
            if inner in scope.values:
                names += scope.values[inner].weights
        maker = self._maker
        found = [
            maker.tensors[name]
            for name in dict.fromkeys(names)
            if name not in maker.claimed and _counted(maker.tensors[name])
        ]
        return found + [tensor for graph in graphs for tensor in parameters_of(graph)]

    def _declared_shape(self, name: str) -> Shape | None:
        declared = self._declared.get(name)
        if declared is None or declared.sizes is None:
            return None
        size = self._maker.size
        sizes = [size if s is None and a == 0 else s for a, s in enumerate(declared.sizes)]
        return None if None in sizes else tuple(s for s in sizes if s is not None)

    def _inline(self, call: Call, function: Function, scope: Scope) -> None:
        """Walk the nodes of a function in the place of the node that calls it."""
        if scope.depth >= MAX_CALLS:
            raise FileProblem(f"Its functions call one another more than {MAX_CALLS} deep")
        given = dict(zip(function.inputs, call.inputs, strict=False))
        values = {name: value for name, value in given.items() if value is not None}
        settings = function.defaults | call.node.attributes
        nodes = [_filled(node, settings) for node in function.nodes]
        name, _ = self._named(call.node, scope)
        inner = self._scope(nodes, function.outputs, values, name, scope.depth + 1)
        self._nodes(nodes, inner)
        for outer, local in zip(call.node.outputs, function.outputs, strict=False):
            if local not in inner.values:
                raise FileProblem(f"Function '{function.name[:60]}' gives no '{local[:60]}'")
            scope.values[outer] = inner.values[local]


def _within(nodes: Sequence[Node]) -> set[str]:
    """Return the names that the graphs in nodes take."""
    return names_within(g for node in nodes for a in node.attributes.values() for g in a.graphs)


def _counted(tensor: Tensor) -> bool:
    return (tensor.learnable or tensor.quantised) and elements(tensor.dims) > 1


def _filled(node: Node, settings: dict[str, Attribute]) -> Node:
    """Return a node of a function with the settings that the node which calls it gives."""
    found = {}
    for name, attribute in node.attributes.items():
        given = settings.get(attribute.reference) if attribute.reference else attribute
        if given is not None:
            found[name] = given
    return msgspec.structs.replace(node, attributes=found)
