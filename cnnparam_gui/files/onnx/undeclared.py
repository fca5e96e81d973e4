"""What stands for a node that no kind covers: its shape, and the tensors that it owns."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from cnnparam_gui.core.kinds.unknown import format_tensors
from cnnparam_gui.core.parameters import ParameterTensor, Role
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements
from cnnparam_gui.files.onnx.model import Graph
from cnnparam_gui.files.onnx.tensors import Tensor
from cnnparam_gui.files.onnx.values import Step

_MOST_AXES = 4
_MOST_NAME = 100
_MOST_TEXT = 9000
_MOST_OPERATOR = 100
_NOT_IN_OPERATORS = re.compile(r"[^\w.:/ -]")


class Missing(msgspec.Struct):
    """A node that no kind covers.

    Attributes:
        operator: Its operator.
        tensors: The initialisers that it owns.
    """

    operator: str
    tensors: list[Tensor] = []

    def steps(self, shape: Shape | None) -> Iterator[Step]:
        """Return its rows: one, and more where the tensors or the axes are many."""
        operator = _NOT_IN_OPERATORS.sub("_", self.operator[:_MOST_OPERATOR]).strip()
        known = shape if shape is not None and _sized(shape) else ()
        many = len(known) > _MOST_AXES
        given = (elements(known),) if many else known
        for text in _texts(self.tensors):
            yield Step("Unknown", {"operator": operator, "shape": given, "tensors": text})
        if many:
            yield Step("Reshape", {"shape": known})


def _sized(shape: Shape) -> bool:
    return all(0 < size <= MAX_SIZE for size in shape) and elements(shape) <= MAX_SIZE


def _texts(tensors: Sequence[Tensor]) -> list[str]:
    """Return the tensors as texts, none longer than a row takes; one where there are none."""
    texts: list[str] = []
    for tensor in tensors:
        name = "".join(char if char.isprintable() else "_" for char in tensor.name)
        axes = tuple(map(str, range(len(tensor.dims))))
        role: Role = "bias" if name.endswith("bias") else "weight"
        word = format_tensors(
            [ParameterTensor(name[:_MOST_NAME] or "weight", role, tensor.dims, axes)]
        )
        if texts and len(texts[-1]) + len(word) < _MOST_TEXT:
            texts[-1] += f", {word}"
        else:
            texts.append(word)
    return texts or [""]


def names_within(graphs: Iterable[Graph]) -> set[str]:
    """Return the names that the nodes of graphs take, those of the graphs in them included."""
    found: set[str] = set()
    left = list(graphs)
    while left:
        for node in left.pop().nodes:
            found.update(node.inputs)
            left += (inner for a in node.attributes.values() for inner in a.graphs)
    return found
