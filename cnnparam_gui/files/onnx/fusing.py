"""Sequences of nodes that older opsets write for one operator, put together again.

Up to opset 16 a layer normalisation is nine nodes, up to opset 17 a normalisation of groups is
five, and up to opset 19 a GELU.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.files.onnx.model import Attribute, Node

Consumers: TypeAlias = dict[str, list[Node]]
"""The nodes that take a value, by its name."""

_TWO = 2


class Fused(msgspec.Struct):
    """One node in the place of several.

    Attributes:
        node: The node.
        parts: The nodes that it stands for, the last of which gives its output.
    """

    node: Node
    parts: list[Node]


def fused(nodes: Sequence[Node], kept: Iterable[str]) -> list[Node]:
    """Return nodes with sequences that are one operator put together.

    Args:
        nodes: The nodes in order.
        kept: Values that are needed elsewhere, as the outputs of a graph.
    """
    consumers: Consumers = {}
    for node in nodes:
        for name in node.inputs:
            consumers.setdefault(name, []).append(node)
    needed, replaced, gone = set(kept), dict[int, Node](), set[int]()
    for node in nodes:
        begins = _BEGINS.get(node.operator)
        found = begins(node, consumers) if begins is not None and id(node) not in gone else None
        if found is not None and _closed(found, consumers, needed):
            gone.update(map(id, found.parts))
            replaced[id(found.parts[-1])] = found.node
    if not replaced:
        return list(nodes)
    return [
        replaced.get(id(node), node)
        for node in nodes
        if id(node) in replaced or id(node) not in gone
    ]


def _closed(found: Fused, consumers: Consumers, needed: set[str]) -> bool:
    """Return whether nothing else takes what the nodes give to one another."""
    parts = set(map(id, found.parts))
    return len(parts) == len(found.parts) and not any(
        name in needed or any(id(taker) not in parts for taker in consumers.get(name, ()))
        for part in found.parts[:-1]
        for name in part.outputs
    )


def _only(node: Node, operator: str, consumers: Consumers) -> Node | None:
    """Return the node of an operator that takes the output of another; None where it has none."""
    if len(node.outputs) != 1:
        return None
    found = [after for after in consumers.get(node.outputs[0], ()) if after.operator == operator]
    return found[0] if len({id(after) for after in found}) == 1 else None


def _other(node: Node, name: str) -> str:
    """Return the input of a node besides one; empty where there is none."""
    others = [other for other in node.inputs if other != name]
    return others[0] if len(others) == 1 == len(node.inputs) - 1 else ""


def _along(node: Node, operators: Iterable[str], consumers: Consumers) -> list[Node] | None:
    """Return the nodes of operators each of which takes the output of the one before."""
    chain: list[Node] = []
    for operator in operators:
        found = _only(chain[-1] if chain else node, operator, consumers)
        if found is None:
            return None
        chain.append(found)
    return chain


def _layer_norm(mean: Node, consumers: Consumers) -> Fused | None:
    less = _only(mean, "Sub", consumers)
    if less is None or not mean.inputs or less.inputs != [mean.inputs[0], *mean.outputs]:
        return None
    deviation = _along(less, ("Pow", "ReduceMean", "Add", "Sqrt", "Div"), consumers)
    if deviation is None or deviation[-1].inputs[:1] != less.outputs:
        return None
    axes = _last_axes(mean)
    if not axes:
        return None
    parts, inputs = [mean, less, *deviation], [mean.inputs[0]]
    scaled = _only(parts[-1], "Mul", consumers)
    if scaled is not None and len(consumers.get(parts[-1].outputs[0], ())) == 1:
        inputs.append(_other(scaled, parts[-1].outputs[0]))
        parts.append(scaled)
        moved = _only(scaled, "Add", consumers)
        if moved is not None and len(consumers.get(scaled.outputs[0], ())) == 1:
            inputs.append(_other(moved, scaled.outputs[0]))
            parts.append(moved)
    if not all(inputs):
        return None
    axis = {"axis": Attribute("axis", i=axes[0])}
    return Fused(_stands("LayerNormalization", inputs, mean, parts[-1], axis), parts)


def _group_norm(there: Node, consumers: Consumers) -> Fused | None:
    chain = _along(there, ("InstanceNormalization", "Reshape", "Mul", "Add"), consumers)
    if chain is None or len(there.inputs) != _TWO or len(chain[0].inputs) <= _TWO:
        return None
    norm, back, scaled, moved = chain
    if norm.inputs[:1] != there.outputs or back.inputs[:1] != norm.outputs:
        return None
    factors = [_other(scaled, back.outputs[0]), _other(moved, scaled.outputs[0])]
    if not all(factors):
        return None
    inputs = [there.inputs[0], *factors, norm.inputs[1]]
    return Fused(_stands("GroupNormalization", inputs, there, moved, {}), [there, *chain])


def _last_axes(mean: Node) -> list[int]:
    """Return the axes of a mean where they are the last ones, counted from the end."""
    found = mean.attributes.get("axes")
    if found is None:  # an input from opset 18 on, where the operator itself is there
        return []
    axes = sorted(found.ints)
    return axes if axes == list(range(-len(axes), 0)) else []


def _gelu(first: Node, consumers: Consumers) -> Fused | None:
    chain = _along(first, ("Erf", "Add", "Mul"), consumers)
    if chain is None or not first.inputs:
        return None
    value = first.inputs[0]
    parts, product = [first, *chain], chain[-1]
    factor = _other(product, chain[1].outputs[0])
    half = next((n for n in consumers.get(value, ()) if n.outputs[:1] == [factor]), None)
    if factor == value:
        last = _only(product, "Mul", consumers)
        if last is None:
            return None
        parts.append(last)
    elif half is not None and half.operator == "Mul":
        parts.insert(0, half)
    else:
        return None
    return Fused(_stands("Gelu", [value], first, parts[-1], {}), parts)


def _stands(
    operator: str, inputs: list[str], first: Node, last: Node, settings: dict[str, Attribute]
) -> Node:
    """Return the node in the place of others; its name is of the first, so of their module."""
    path = first.name.rpartition("/")[0]
    name = f"{path}/{operator}" if path else first.name
    return Node(inputs, last.outputs, name, operator, "", settings, first.scopes)


_BEGINS: dict[str, Callable[[Node, Consumers], Fused | None]] = {
    "ReduceMean": _layer_norm,
    "Reshape": _group_norm,
    "Div": _gelu,
    "Mul": _gelu,
}
"""What looks for a sequence, by the operator that it begins with."""
