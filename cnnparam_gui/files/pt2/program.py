"""What a program of torch.export says: the JSON of its graph, checked and with plain values."""

from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.files.json_text import parse
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.rows import MAX_NAME

_T = TypeVar("_T")

MAX_AXES = 64
MAX_OBJECTS = 1_000_000
"""The most JSON objects of a graph; the largest models of torchvision have 60,000."""

Sizes = tuple[int | None, ...]
"""Sizes of a tensor, batch included; None where one is a symbol without an example."""


class Ref(str):
    """The name of a tensor, among arguments that may also be plain texts."""


class Tensor(msgspec.Struct, frozen=True):
    """What the file says of a tensor.

    Attributes:
        sizes: Its sizes.
        requires_grad: Whether training changes it.
        meta: The same, one level deeper, as PyTorch 2.1 wrote it.
    """

    sizes: list[dict[str, Any]] = []
    requires_grad: bool = False
    meta: "Tensor | None" = None

    @property
    def plain(self) -> "Tensor":
        """The tensor without the level of PyTorch 2.1."""
        return self.meta or self


class Argument(msgspec.Struct, frozen=True):
    """One argument of a call."""

    arg: dict[str, Any]
    name: str = ""


class Node(msgspec.Struct, frozen=True):
    """One call of the graph."""

    target: str
    inputs: list[Argument]
    outputs: list[dict[str, Any]]
    metadata: dict[str, Any] = {}


class Graph(msgspec.Struct, frozen=True):
    """The calls in the order of execution, and every tensor."""

    nodes: list[Node]
    tensor_values: dict[str, Tensor]


class Signature(msgspec.Struct, frozen=True):
    """What the inputs of the graph are; `input_specs` since PyTorch 2.2, the others before."""

    input_specs: list[dict[str, dict[str, Any]]] = []
    inputs_to_parameters: dict[str, str] = {}
    inputs_to_buffers: dict[str, str] = {}
    user_inputs: list[str] = []


class _GraphModule(msgspec.Struct, frozen=True):
    graph: Graph
    signature: Signature


class _Program(msgspec.Struct, frozen=True):
    graph_module: _GraphModule


class _Stored(msgspec.Struct, frozen=True):
    path_name: str


class _Weights(msgspec.Struct, frozen=True):
    config: dict[str, _Stored]


class Given(msgspec.Struct, frozen=True):
    """What a program is given.

    Attributes:
        inputs: Tensors that a person gives.
        parameters: Names of parameters in the model, by the tensor's name.
        buffers: Names of buffers and constants in the model, by the tensor's name.
    """

    inputs: list[str]
    parameters: dict[str, str]
    buffers: dict[str, str]


class Program(msgspec.Struct, frozen=True):
    """A graph and what it is given.

    Attributes:
        graph: The graph.
        given: What it is given.
        stored: Where the values of a parameter are stored, by its name in the model: parameters
            of one size that are stored in one place are one.
    """

    graph: Graph
    given: Given
    stored: dict[str, str]


def decode(data: bytes, weights: bytes | None = None) -> Program:
    """Return the program of a JSON text; raises FileProblem.

    Args:
        data: The graph.
        weights: The table of stored weights, which says what parameters are one; None where there
            is none.
    """
    if data.count(b"{") > MAX_OBJECTS:
        raise FileProblem(f"Its graph has more than {MAX_OBJECTS:,} JSON objects, too many")
    module = _converted(data, "Its graph", _Program).graph_module
    for name in module.graph.tensor_values:
        _check_name(name)
    for node in module.graph.nodes:
        _check_name(node.target)
    return Program(module.graph, _given(module.signature), _stored(weights))


def _converted(data: bytes, what: str, wanted: type[_T]) -> _T:
    """Return a JSON text as a type; raises FileProblem where it is another."""
    try:
        return msgspec.convert(parse(data, what), wanted)
    except msgspec.ValidationError as error:
        raise FileProblem(f"{what} is none of torch.export: {error}") from None
    except UnicodeEncodeError:
        raise FileProblem(f"{what} has a text that is no Unicode") from None


def _stored(weights: bytes | None) -> dict[str, str]:
    if weights is None:
        return {}
    table = _converted(weights, "Its table of weights", _Weights)
    return {name: stored.path_name for name, stored in table.config.items()}


def sizes_of(tensor: Tensor, name: str) -> Sizes:
    """Return the sizes of a tensor; raises FileProblem where they cannot be."""
    tensor = tensor.plain
    if len(tensor.sizes) > MAX_AXES:
        raise FileProblem(f"Its tensor '{name[:60]}' has more than {MAX_AXES} axes")
    sizes = tuple(map(_integer, tensor.sizes))
    for size in sizes:
        if size is not None and not 0 <= size <= MAX_SIZE:
            raise FileProblem(
                f"Its tensor '{name[:60]}' has a size that is not from 0 to {MAX_SIZE}"
            )
    return sizes


def plain(argument: dict[str, Any]) -> Any:
    """Return the value of an argument: tensors as `Ref`, what is not understood as None."""
    for kind, value in argument.items():
        return _PLAIN[kind](value) if kind in _PLAIN else None
    return None


def refs(value: Any) -> Iterator[Ref]:
    """Give the tensors in a value of `plain`."""
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            if isinstance(item, Ref):
                yield item


def _given(signature: Signature) -> Given:
    given = Given(
        list(signature.user_inputs),
        dict(signature.inputs_to_parameters),
        dict(signature.inputs_to_buffers),
    )
    for spec in signature.input_specs:
        for kind, entry in spec.items():
            argument = entry.get("arg")
            if not isinstance(argument, dict):
                continue
            if kind == "user_input":
                given.inputs.extend(refs(plain(argument)))
            elif isinstance(name := argument.get("name"), str):
                own = next((v for k, v in entry.items() if k.endswith("_name")), name)
                owned = given.parameters if kind == "parameter" else given.buffers
                owned[name] = own if isinstance(own, str) else name
    for name in (*given.parameters.values(), *given.buffers.values()):
        _check_name(name)
    return given


def _check_name(name: str) -> None:
    if len(name) > MAX_NAME:
        raise FileProblem(f"It has a name of {len(name):,} characters: {name[:40]}...")
    if not name.isprintable():
        raise FileProblem(f"Its name '{name[:60]}' cannot be printed")


def _integer(value: Any) -> int | None:
    """Return a size: a number, or the example of a symbol."""
    if isinstance(value, dict):
        if "as_int" in value:
            value = value["as_int"]
        elif isinstance(symbol := value.get("as_expr"), dict):
            return _integer(symbol.get("hint"))
        else:
            return None
    return value if type(value) is int else None


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and type(value) is not bool else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _ref(value: Any) -> Ref | None:
    """Return the name in `{"name": ...}`, behind `as_tensor` where that is said again."""
    if isinstance(value, dict):
        if isinstance(inner := value.get("as_tensor"), dict):
            value = inner
        if isinstance(name := value.get("name"), str):
            return Ref(name)
    return None


def _each(item: Any) -> Any:
    return lambda values: tuple(map(item, values)) if isinstance(values, list) else None


_PLAIN: dict[str, Any] = {
    "as_tensor": _ref,
    "as_tensors": _each(_ref),
    "as_optional_tensor": _ref,
    "as_optional_tensors": _each(_ref),
    "as_int": _integer,
    "as_ints": _each(_integer),
    "as_sym_int": _integer,
    "as_sym_ints": _each(_integer),
    "as_float": _number,
    "as_floats": _each(_number),
    "as_bool": lambda value: value is True,
    "as_string": _text,
}
"""How an argument is read, by the only key of its object."""
