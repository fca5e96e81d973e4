"""What a call of torch.export is called: its operator, and the module that it belongs to."""

import re

from cnnparam_gui.files.pt2.program import Node

_OPERATOR = re.compile(r"(?:torch\.ops\.)?(?P<library>\w+)\.(?P<name>\w+)(?:\.\w+)?\Z")
_ROOT = re.compile(r"^L(?:__self__|\['self'\])[._]?")
_MOST_STACK = 10_000
_LEAVES = "torch.nn.modules."
_CONTAINERS = (
    "torch.nn.modules.container.",
    "torch.nn.modules.module.",
    "torch.nn.modules.transformer.",
    "torch.nn.modules.activation.MultiheadAttention",
)
"""Modules of PyTorch that make several calls, so that no row can have their name alone."""


def operator_of(target: str) -> tuple[str, bool]:
    """Return the name of an operator without library and overload, and whether it is in place."""
    found = _OPERATOR.match(target)
    if found is None or found["library"] != "aten":
        return target, False
    name = found["name"]
    if name.endswith("_") and not name.endswith("__"):
        return name[:-1], True
    return name, False


def place_of(node: Node, output: str, parameters: tuple[str, ...]) -> tuple[str, str]:
    """Return the name of a row and the path of its block.

    Args:
        node: The call.
        output: Name of its output in the graph.
        parameters: Names of the parameters that it takes, in the model.
    """
    owners = {name.rpartition(".")[0] for name in parameters}
    path, kind = _module(node)
    if path and kind.startswith(_LEAVES) and not kind.startswith(_CONTAINERS):
        name = path
    elif len(owners) == 1 and not owners & {"", path}:
        (name,) = owners
    else:
        name = f"{path}.{output}" if path else output
    return name, name.rpartition(".")[0]


def _module(node: Node) -> tuple[str, str]:
    """Return path and class of the innermost module that a call was made in."""
    stack = node.metadata.get("nn_module_stack")
    if not isinstance(stack, str) or len(stack) > _MOST_STACK:
        return "", ""
    _, path, kind = (*stack.rpartition(";")[2].split(",", 2), "", "", "")[:3]
    return _ROOT.sub("", path), kind
