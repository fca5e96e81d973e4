"""Short words for networks of rows that keep the shape."""

from collections.abc import Iterable

from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.wiring import wire


def net(text: str) -> Network:
    """Makes a network of what keeps the shape: `x a b(x) s(a+b)` is an input and three rows."""
    layers: list[Layer] = []
    for word in text.split():
        name, _, taken = word.rstrip(")").partition("(")
        inputs = tuple(taken.split("+")) if taken else ()
        if name.startswith("x"):
            layers.append(Input(name=name, shape=(4, 8, 8), inputs=inputs))
        elif name.startswith("s"):
            layers.append(Add(name=name, inputs=inputs))
        else:
            layers.append(ReLU(name=name, inputs=inputs))
    return Network(tuple(layers))


def text(network: Network) -> str:
    """Writes a network as `net` reads it."""
    return " ".join(
        layer.name + (f"({'+'.join(layer.inputs)})" if layer.inputs else "")
        for layer in network.layers
    )


def names(network: Network) -> list[str]:
    """Returns the names of the rows."""
    return [layer.name for layer in network.layers]


def index_of(network: Network) -> dict[str, int]:
    """Returns row number by name."""
    return {layer.name: row for row, layer in enumerate(network.layers)}


def origin(network: Network, row: int, gone: Iterable[int]) -> int | None:
    """Follows first inputs up from a row until one that stays."""
    wiring = wire(network.layers)
    while row in gone:
        sources = wiring.sources(row)
        if not sources:
            return None
        row = sources[0]
    return row
