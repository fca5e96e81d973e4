"""Writing a network as an ONNX model whose weights are declared and have no values.

A weight is an input of the graph with a fixed shape, as PyTorch's exporter leaves them with
`export_params=False`; its documentation says which role it has. The size of the batch is open.
Inputs of the network come first and are named in the model's metadata.
"""

from collections.abc import Iterable

from cnnparam_gui import __version__
from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.onnx.nodes import emitter
from cnnparam_gui.files.onnx_writing import messages
from cnnparam_gui.files.onnx_writing.messages import Node
from cnnparam_gui.files.onnx_writing.row import BATCH, Names, Row, Store
from cnnparam_gui.files.problems import FileProblem

INPUTS_KEY = "cnnparam.inputs"
"""The metadata that names the inputs of the network, one a line."""


def write(network: Network) -> bytes:
    """Return a network as an ONNX model; raises FileProblem where a row has no operator."""
    if not network.layers:
        raise FileProblem("A network without rows has no ONNX model")
    counts = count(network)
    _check(counts)
    layers, wiring = network.layers, counts.wiring
    store = Store(Names(layer.name for layer in layers))
    nodes: list[Node] = []
    node_names = Names(())
    used: set[str] = set()
    for number, layer in enumerate(layers):
        if layer.given:
            continue
        taken = [layers[source].name for source in wiring.sources(number)]
        used.update(taken)
        row = Row(store, _meant(counts, number), taken, counts.rows[number])
        nodes += _nodes(row, node_names)
    return _model(counts, store, nodes, used)


def _check(counts: NetworkCount) -> None:
    """Raise FileProblem at the first row whose shape or operator is not known."""
    for layer, row in zip(counts.network.layers, counts.rows, strict=True):
        called = f"Row '{layer.name}' ({layer.kind()})"
        if not layer.given and emitter(type(layer)) is None:
            raise FileProblem(f"{called} cannot be written, because ONNX has no operator for it")
        if row.problem is not None:
            raise FileProblem(f"{called} cannot be written: {row.problem.message}")
        if not row.outputs:
            raise FileProblem(f"{called} cannot be written, because its shape is not known")


def _meant(counts: NetworkCount, number: int) -> Layer:
    """Return a row as its framework means it, naming the row that owns the tensors it uses."""
    network = counts.network
    layer = network.layers[number].following(network.semantics)
    owner = counts.wiring.owners.rows.get(number)
    return layer if owner is None else layer.with_values(weights_of=network.layers[owner].name)


def _nodes(row: Row, names: Names) -> Iterable[Node]:
    """Return the named operators of a row, the last of which gives a value called as the row."""
    emit = emitter(type(row.layer))
    if emit is None:  # not after `_check`
        raise row.refused("has no operator in ONNX")
    last = emit(row, row.layer)
    if not any(last in node.outputs for node in row.nodes):  # its input as it is
        last = row.node("Identity", last)
    for node in row.nodes:
        node.inputs = [row.layer.name if name == last else name for name in node.inputs]
        node.outputs = [row.layer.name if name == last else name for name in node.outputs]
        node.name = names.new(f"{_path(row.layer)}/{node.operator}")
    return row.nodes


def _path(layer: Layer) -> str:
    """Return the place of a row with a stroke before each part, as PyTorch's exporter names it."""
    inside = layer.name == layer.block or layer.name.startswith(f"{layer.block}{SEPARATOR}")
    path = layer.name if inside or not layer.block else f"{layer.block}{SEPARATOR}{layer.name}"
    return "".join(f"/{part}" for part in path.split(SEPARATOR))


def _model(counts: NetworkCount, store: Store, nodes: list[Node], used: set[str]) -> bytes:
    network = counts.network
    shapes = {
        layer.name: row.outputs[0] for layer, row in zip(network.layers, counts.rows, strict=True)
    }
    given = [layer.name for layer in network.layers if layer.given]
    ends = [layer.name for layer in network.layers if layer.name not in used]
    between = [name for name in shapes if name in used and name not in given]
    graph = messages.graph(
        network.name or "network",
        nodes,
        store.constants,
        (
            (*(_value(name, shapes[name]) for name in given), *store.weights),
            (_value(name, shapes[name]) for name in ends),
            (*(_value(name, shapes[name]) for name in between), *store.told),
        ),
    )
    return messages.model(
        graph, ("cnnparam", __version__), network.description, {INPUTS_KEY: "\n".join(given)}
    )


def _value(name: str, shape: Shape) -> bytes:
    return messages.value(name, (BATCH, *shape))
