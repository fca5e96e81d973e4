"""A model of ONNX as plain values, read from the wire format without its weights.

Of a tensor its sizes and its data type are kept, and its values where they are few, since shapes
are computed from them. External data is never opened.
"""

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

import msgspec

from cnnparam_gui.core.shapes import MAX_ROWS, elements
from cnnparam_gui.files.onnx.tensors import Tensor, read_sparse, read_tensor
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.protobuf import Buffer, Field, Span, fields, fixed, text, varints

MAX_NODES = 4 * MAX_ROWS
"""The most nodes of all graphs together: exporters write a few for every row."""

MAX_DIMS = 16
_MOST_VALUES = 4096
_MOST_NAME = 4096  # longer than any that is allowed, so that the reader sees that it is

Sizes: TypeAlias = tuple[int | None, ...]
"""A declared shape with the batch, None where a size is open."""


class Attribute(msgspec.Struct):
    """A setting of a node; of its values one is filled in, by its type."""

    name: str = ""
    reference: str = ""
    i: int = 0
    f: float = 0.0
    s: str = ""
    tensor: Tensor | None = None
    ints: list[int] = []
    floats: list[float] = []
    graphs: list["Graph"] = []
    sort: int = 0


class Node(msgspec.Struct):
    """One operation of a graph."""

    inputs: list[str] = []
    outputs: list[str] = []
    name: str = ""
    operator: str = ""
    domain: str = ""
    attributes: dict[str, Attribute] = {}
    scopes: str = ""


class Declared(msgspec.Struct):
    """A value that a graph declares: an input, an output or one between.

    Attributes:
        name: Its name.
        sizes: Its shape with the batch; None where none is declared.
        data_type: What TensorProto calls its data type; 0 where none is declared.
        about: What is said of it.
    """

    name: str = ""
    sizes: Sizes | None = None
    data_type: int = 0
    about: str = ""


class Graph(msgspec.Struct):
    """Nodes with what they take and give."""

    name: str = ""
    nodes: list[Node] = []
    tensors: list[Tensor] = []
    inputs: list[Declared] = []
    outputs: list[Declared] = []
    values: list[Declared] = []


class Function(msgspec.Struct):
    """A named sequence of nodes that a node stands for."""

    name: str = ""
    domain: str = ""
    inputs: list[str] = []
    outputs: list[str] = []
    nodes: list[Node] = []
    defaults: dict[str, Attribute] = {}


class Model(msgspec.Struct):
    """A whole file.

    Attributes:
        graph: Its graph.
        opset: The version of the operators of ONNX itself.
        functions: By domain and name.
        producer: What wrote it.
        has_graph: Whether a graph is in it at all.
    """

    graph: Graph = msgspec.field(default_factory=Graph)
    opset: int = 0
    functions: dict[tuple[str, str], Function] = {}
    producer: str = ""
    has_graph: bool = False


Made = TypeVar("Made")

ROLES = {"weight", "bias", "statistic"}
"""What this program's own models say of inputs that are weights without values."""


class ModelReader:
    """Reads one model; it knows the bytes and how much has been read."""

    def __init__(self, data: Buffer, step: Callable[[int], None] = lambda _: None) -> None:
        """Take the bytes, and who is told now and then at which byte the reading is."""
        self.data = data
        self._step = step
        self._nodes = 0

    def model(self) -> Model:
        """Return the model; raises FileProblem where the bytes hold none."""
        model = Model()
        for field in fields(self.data, Span(0, len(self.data))):
            match field.number:
                case 7:
                    # Protocol Buffers merge a message that comes twice.
                    self.fill(model.graph, _GRAPH, field.span())
                    model.has_graph = True
                case 8:
                    domain, version = self.opset(field.span())
                    if domain in {"", "ai.onnx"}:
                        model.opset = max(model.opset, version)
                case 2:
                    model.producer = self.text(field)
                case 25:
                    function = self.fill(Function(), _FUNCTION, field.span())
                    model.functions[function.domain, function.name] = function
        if not model.has_graph:
            raise FileProblem("It holds no graph, so it is no ONNX model")
        return model

    def fill(self, made: Made, table: dict[int, "_Set"], span: Span) -> Made:
        """Fill a value from the fields of a message that the table knows."""
        for field in fields(self.data, span):
            put = table.get(field.number)
            if put is not None:
                put(self, made, field)
        return made

    def text(self, field: Field) -> str:
        """Return a text, cut where it is longer than any name may be."""
        return text(self.data, field, _MOST_NAME)

    def tensor(self, field: Field) -> Tensor:
        """Return a tensor."""
        return read_tensor(self.data, field.span())

    def node(self, field: Field) -> Node:
        """Return a node; raises FileProblem where there are too many."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise FileProblem(f"It has more than {MAX_NODES:,} nodes, the most that are read")
        if self._nodes % 256 == 0:
            self._step(field.value)
        return self.fill(Node(), _NODE, field.span())

    def attribute(self, node: Node, field: Field) -> None:
        """Add a setting to a node."""
        attribute = self.fill(Attribute(), _ATTRIBUTE, field.span())
        node.attributes[attribute.name] = attribute

    def scopes(self, node: Node, field: Field) -> None:
        """Keep of a node's metadata what names its module."""
        key = value = None
        for part in fields(self.data, field.span()):
            if part.number == 1:
                key = self.text(part)
            elif part.number == 2:
                value = part
        if key == "pkg.torch.onnx.name_scopes" and value is not None:
            node.scopes = self.text(value)

    def opset(self, span: Span) -> tuple[str, int]:
        """Return a domain and the version of its operators."""
        domain, version = "", 0
        for field in fields(self.data, span):
            if field.number == 1:
                domain = self.text(field)
            elif field.number == 2:
                version = field.integer()
        return domain, version

    def type(self, declared: Declared, field: Field) -> None:
        """Keep of a type its data type and its shape, where it is that of a tensor."""
        for kind in fields(self.data, field.span()):
            for part in fields(self.data, kind.span()) if kind.number == 1 else ():
                if part.number == 1:
                    declared.data_type = part.integer()
                elif part.number == 2:
                    declared.sizes = self.sizes(part.span())

    def sizes(self, span: Span) -> Sizes:
        """Return a shape."""
        sizes: list[int | None] = []
        for dim in fields(self.data, span):
            if dim.number == 1:
                size: int | None = None
                for part in fields(self.data, dim.span()):
                    if part.number == 1 and part.integer() >= 0:
                        size = part.integer()
                sizes.append(size)
                if len(sizes) > MAX_DIMS:
                    raise FileProblem(f"A shape in it has more than {MAX_DIMS} axes")
        return tuple(sizes)


_Set: TypeAlias = Callable[[ModelReader, Any, Field], None]


def _name(reader: ModelReader, made: Any, field: Field) -> None:
    made.name = reader.text(field)


def _texts(attribute: str) -> _Set:
    return lambda reader, made, field: getattr(made, attribute).append(reader.text(field))


def _texted(attribute: str) -> _Set:
    return lambda reader, made, field: setattr(made, attribute, reader.text(field))


def _declared(attribute: str) -> _Set:
    def put(reader: ModelReader, made: Any, field: Field) -> None:
        getattr(made, attribute).append(reader.fill(Declared(), _DECLARED, field.span()))

    return put


def _input(reader: ModelReader, made: Any, field: Field) -> None:
    """Add an input; one that is declared as a weight is a tensor whose values are not given."""
    declared = reader.fill(Declared(), _DECLARED, field.span())
    sizes = tuple(size for size in declared.sizes or () if size is not None)
    if declared.about in ROLES and declared.sizes is not None and len(sizes) == len(declared.sizes):
        made.tensors.append(Tensor(declared.name, sizes, declared.data_type))
    else:
        made.inputs.append(declared)


def _nodes(reader: ModelReader, made: Any, field: Field) -> None:
    made.nodes.append(reader.node(field))


def _tensors(reader: ModelReader, made: Any, field: Field) -> None:
    made.tensors.append(reader.tensor(field))


def _sparse(reader: ModelReader, made: Any, field: Field) -> None:
    made.tensors.append(read_sparse(reader.data, field.span()))


def _tensor(reader: ModelReader, made: Any, field: Field) -> None:
    made.tensor = reader.tensor(field)


def _graphs(reader: ModelReader, made: Any, field: Field) -> None:
    made.graphs.append(reader.fill(Graph(), _GRAPH, field.span()))


def _integer(attribute: str) -> _Set:
    return lambda _, made, field: setattr(made, attribute, field.integer())


def _float(reader: ModelReader, made: Any, field: Field) -> None:
    made.f = (fixed(reader.data, field, "f", 1) or [0.0])[0]


def _floats(reader: ModelReader, made: Any, field: Field) -> None:
    made.floats += fixed(reader.data, field, "f", _MOST_VALUES - len(made.floats))


def _ints(reader: ModelReader, made: Any, field: Field) -> None:
    if len(made.ints) < _MOST_VALUES:
        made.ints += varints(reader.data, field, _MOST_VALUES)


def _default(reader: ModelReader, made: Any, field: Field) -> None:
    attribute = reader.fill(Attribute(), _ATTRIBUTE, field.span())
    made.defaults[attribute.name] = attribute


_DECLARED: dict[int, _Set] = {
    1: _name,
    2: lambda reader, made, field: reader.type(made, field),
    3: _texted("about"),
}
_ATTRIBUTE: dict[int, _Set] = {
    1: _name,
    2: _float,
    3: _integer("i"),
    4: _texted("s"),
    5: _tensor,
    6: _graphs,
    7: _floats,
    8: _ints,
    11: _graphs,
    20: _integer("sort"),
    21: _texted("reference"),
}
_NODE: dict[int, _Set] = {
    1: _texts("inputs"),
    2: _texts("outputs"),
    3: _name,
    4: _texted("operator"),
    5: lambda reader, made, field: reader.attribute(made, field),
    7: _texted("domain"),
    9: lambda reader, made, field: reader.scopes(made, field),
}
_GRAPH: dict[int, _Set] = {
    1: _nodes,
    2: _name,
    5: _tensors,
    11: _input,
    12: _declared("outputs"),
    13: _declared("values"),
    15: _sparse,
}
_FUNCTION: dict[int, _Set] = {
    1: _name,
    4: _texts("inputs"),
    5: _texts("outputs"),
    7: _nodes,
    10: _texted("domain"),
    11: _default,
}


def parameters_of(graph: Graph) -> list[Tensor]:
    """Return the tensors of a graph and of the graphs in it that may be learned."""
    found = [tensor for tensor in graph.tensors if tensor.learnable and elements(tensor.dims) > 1]
    for node in graph.nodes:
        for attribute in node.attributes.values():
            for inner in attribute.graphs:
                found += parameters_of(inner)
    return found
