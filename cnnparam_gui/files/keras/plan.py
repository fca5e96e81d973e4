"""In which order the layers of a functional Keras model are used, and with what."""

import heapq
from collections.abc import Mapping
from itertools import islice
from typing import Any, TypeAlias

import msgspec

from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.keras.config import KerasShape
from cnnparam_gui.files.keras.entries import INPUT, MOST_TAKEN, Entry, too_many
from cnnparam_gui.files.keras.nodes import Tensor, read_node, references, tensors_in
from cnnparam_gui.files.problems import FileProblem

Key: TypeAlias = tuple[str, int]
"""A node: name of the layer, and which of its uses it is, from 0."""

Node: TypeAlias = tuple[Any, Any]
"""What a layer is called with there: positional and named."""


class Plan(msgspec.Struct, frozen=True):
    """What a functional model says of the uses of its layers.

    Attributes:
        order: The nodes, each after what it takes.
        nodes: What each is called with.
        entries: The layers by name.
        shapes: What the file says that the outputs of a node have, by their numbers.
        starts: The inputs of the model.
        ends: The outputs of the model.
    """

    order: tuple[Key, ...]
    nodes: Mapping[Key, Node]
    entries: Mapping[str, Entry]
    shapes: Mapping[Key, dict[int, KerasShape]]
    starts: tuple[Tensor, ...]
    ends: tuple[Tensor, ...]


def plan_of(model: Entry) -> Plan:
    """Return the plan of a functional model; raises FileProblem for a graph that cannot be."""
    entries = {inner.name: inner for inner in model.inner()}
    if len(entries) < len(model.inner()):
        raise FileProblem(f"Two layers of the model '{model.name[:60]}' have one name")
    nodes = {
        (inner.name, number): node
        for inner in model.inner()
        for number, node in enumerate(_nodes_of(inner))
    }
    ends = references(model.config.get("output_layers"))
    if not ends:
        raise FileProblem(f"The model '{model.name[:60]}' names no outputs")
    shapes: dict[Key, dict[int, KerasShape]] = {}
    order = _order(nodes, shapes)
    _add_built(entries, nodes, shapes)
    for tensor in ends:
        if (tensor.layer, tensor.node) not in nodes:
            raise missing(tensor, "output_layers")
    starts = references(model.config.get("input_layers"))
    return Plan(order, nodes, entries, shapes, tuple(starts), tuple(ends))


def missing(tensor: Tensor, user: str) -> FileProblem:
    """Return the refusal of a node that takes what its model does not have."""
    return FileProblem(
        f"'{user[:60]}' takes output {tensor.number} of call {tensor.node} of layer "
        f"'{tensor.layer[:60]}', which its model does not have"
    )


def _nodes_of(entry: Entry) -> list[Node]:
    nodes = entry.raw.get("inbound_nodes")
    if entry.kind == INPUT:
        return [([], {})]
    if not isinstance(nodes, list):
        raise FileProblem(f"Layer '{entry.name[:60]}' does not say what it takes")
    if len(nodes) > MAX_ROWS:
        raise too_many()
    read: list[Node] = []
    for node in nodes:
        long = isinstance(node, list) and len(node) > MOST_TAKEN
        found = ([], {}) if long else read_node(node, entry.name)
        taken = tensors_in(list(found))
        if long or sum(1 for _ in islice(taken, MOST_TAKEN + 1)) > MOST_TAKEN:
            raise FileProblem(
                f"Layer '{entry.name[:60]}' takes more than {MOST_TAKEN:,} outputs at once"
            )
        read.append(found)
    return read


def _add_built(
    entries: Mapping[str, Entry],
    nodes: Mapping[Key, Node],
    shapes: dict[Key, dict[int, KerasShape]],
) -> None:
    """Add what layers were built for to the shapes, where Keras 2 gives tensors none."""
    for (name, _), (args, _) in nodes.items():
        tensors, built = list(tensors_in(args)), entries[name].built()
        if len(tensors) == 1 and built is not None:
            before = (tensors[0].layer, tensors[0].node)
            shapes.setdefault(before, {}).setdefault(tensors[0].number, built)


def _order(nodes: Mapping[Key, Node], shapes: dict[Key, dict[int, KerasShape]]) -> tuple[Key, ...]:
    """Return the nodes in the order of the file, each after what it takes; collect shapes."""
    keys = list(nodes)
    place = {key: number for number, key in enumerate(keys)}
    waiting = [0] * len(keys)
    users: list[list[int]] = [[] for _ in keys]
    for key, node in nodes.items():
        for tensor in tensors_in(list(node)):
            before = (tensor.layer, tensor.node)
            if before not in place:
                raise missing(tensor, key[0])
            if tensor.shape is not None:
                shapes.setdefault(before, {})[tensor.number] = tensor.shape
            users[place[before]].append(place[key])
            waiting[place[key]] += 1
    ready = [number for number, count in enumerate(waiting) if not count]
    order = []
    while ready:
        number = heapq.heappop(ready)
        order.append(keys[number])
        for user in users[number]:
            waiting[user] -= 1
            if not waiting[user]:
                heapq.heappush(ready, user)
    if len(order) < len(keys):
        stuck = next(keys[number][0] for number, count in enumerate(waiting) if count)
        raise FileProblem(f"Layer '{stuck[:60]}' takes what depends on its own output")
    return tuple(order)
