"""Finds the weights of a model that was exported without them, where they are inputs.

PyTorch writes such a file with `export_params=False`: every parameter is an input of its shape,
and nothing says so but the places that it is taken at.
"""

from cnnparam_gui.core.shapes import elements
from cnnparam_gui.files.onnx.model import Declared, Graph, Node
from cnnparam_gui.files.onnx.tensors import Tensor

_PLACES: dict[str, frozenset[int]] = {
    "Conv": frozenset({1, 2}),
    "ConvTranspose": frozenset({1, 2}),
    "Gemm": frozenset({1, 2}),
    "BatchNormalization": frozenset({1, 2, 3, 4}),
    "InstanceNormalization": frozenset({1, 2}),
    "LayerNormalization": frozenset({1, 2}),
    "GroupNormalization": frozenset({1, 2}),
    "PRelu": frozenset({1}),
    **dict.fromkeys(("LSTM", "GRU", "RNN"), frozenset({1, 2, 3})),
}
"""The places at which an operator takes what it learns, by its name."""

_PERHAPS: dict[str, frozenset[int]] = {
    "MatMul": frozenset({1}),
    "Gather": frozenset({0}),
    "Add": frozenset({0, 1}),
    "Mul": frozenset({0, 1}),
}
"""The places at which an operator takes what is learned or given, in a graph that learns."""

_HANDED_ON = {"Identity", "Transpose"}


def claim_weights(graph: Graph) -> None:
    """Make tensors of the inputs that are weights, in a graph that has no weights of its own.

    The first input is what the network is given; another is a weight where its shape is fixed and
    every node that takes it does so at a place for weights.
    """
    if any(tensor.learnable and elements(tensor.dims) > 1 for tensor in graph.tensors):
        return
    learned = {
        name
        for node in graph.nodes
        for place, name in enumerate(node.inputs)
        if place in _PLACES.get(node.operator, ())
    }
    if learned.isdisjoint(declared.name for declared in graph.inputs[1:]):
        return
    others = _elsewhere(graph.nodes)
    kept = graph.inputs[:1]
    for declared in graph.inputs[1:]:
        tensor = None if declared.name in others else _tensor(declared)
        if tensor is None:
            kept.append(declared)
        else:
            graph.tensors.append(tensor)
    graph.inputs = kept


def _elsewhere(nodes: list[Node]) -> set[str]:
    """Return the values that a node takes at another place than one for weights."""
    found: set[str] = set()
    known = _PLACES | _PERHAPS
    # From the end, so that what is only handed on is known to be a weight where its taker has one.
    for node in reversed(nodes):
        if node.operator in _HANDED_ON:
            if found.intersection(node.outputs):
                found.update(node.inputs)
            continue
        places = known.get(node.operator, frozenset())
        found.update(name for place, name in enumerate(node.inputs) if place not in places)
    return found


def _tensor(declared: Declared) -> Tensor | None:
    """Return the tensor of an input; None where a size of it is open, or it holds no numbers."""
    sizes = tuple(size for size in declared.sizes or () if size is not None)
    if declared.sizes is None or len(sizes) != len(declared.sizes) or not sizes:
        return None
    tensor = Tensor(declared.name, sizes, declared.data_type)
    return tensor if tensor.learnable else None
