"""What a row is called, and its block, by what an exporter wrote of a node's module.

PyTorch's older exporter names a node by its path, `/layer1/layer1.0/conv1/Conv`; the newer one
writes the modules around it beside it, `['', 'layer1', 'layer1.0', 'layer1.0.conv1', 'conv2d']`.
"""

import re
from collections.abc import Iterable

import msgspec

from cnnparam_gui.files.onnx.model import Node

_SCOPE = re.compile(r"'([^']*)'")
_MOST_PARTS = 64
_WEIGHT = ".weight"
_NO_MODULES = {"", "StatefulPartitionedCall", "PartitionedCall"}  # what converters put around


class Place(msgspec.Struct, frozen=True):
    """Where a node is.

    Attributes:
        module: The path of its module, with dots; empty for the whole network.
        name: What it is called in it.
    """

    module: str
    name: str


def place_of(node: Node) -> Place | None:
    """Return where a node is; None where nothing says so."""
    scopes = _SCOPE.findall(node.scopes)
    if len(scopes) > 1:
        return Place(scopes[-2], scopes[-1])
    if "/" in node.name:
        parts = [part for part in node.name.split("/")[-_MOST_PARTS:] if part not in _NO_MODULES]
        return Place(_joined(parts[:-1]), parts[-1]) if parts else None
    return None


def _joined(modules: Iterable[str]) -> str:
    """Return a path of modules, where a child of a sequence repeats its parent's name."""
    path: list[str] = []
    for module in modules:
        if path and module.startswith(f"{path[-1].rsplit('/', 1)[-1]}."):
            path[-1] = module
        else:
            path.append(module)
    return ".".join(path)


class Names:
    """The names of the rows of one graph."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        """Look at all nodes, to know which modules hold others."""
        self._holders: set[str] = {""}
        for place in filter(None, map(place_of, nodes)):
            parts = place.module.split(".")[:_MOST_PARTS]
            self._holders.update(".".join(parts[:end]) for end in range(1, len(parts)))

    def of(self, node: Node) -> tuple[str, str]:
        """Return the name of a row and its block."""
        place = place_of(node)
        owner = node.inputs[1] if len(node.inputs) > 1 else ""
        if owner.endswith(_WEIGHT) and not owner.startswith("onnx::"):
            # A convolution that a normalisation was folded into keeps its weight's name.
            module = owner.removesuffix(_WEIGHT)
            return module, module.rpartition(".")[0]
        if place is None:
            return node.name or next(filter(None, node.outputs), "") or node.operator, ""
        if place.module in self._holders:
            name = place.name if place.name != node.operator else place.name.lower()
            return f"{place.module}.{name}".lstrip("."), place.module
        return place.module, place.module.rpartition(".")[0]
