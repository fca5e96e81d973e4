"""A network as a model for onnx's own shape inference, which finds every shape anew.

Unless asked for, weights are inputs with a declared shape, so that inferring reads no values.
"""

from collections.abc import Iterator

import onnx
from onnx import TensorProto, helper

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.files import onnx_export

ROLES = {"weight", "bias", "statistic"}
"""What the documentation of an input says that is a weight."""


def model(counts: NetworkCount, *, filled: bool = False) -> onnx.ModelProto:
    """Returns a counted network as a model in which no shape between is declared.

    Args:
        counts: The network.
        filled: Whether the weights are in it, as exporters write them: float32, all of them 0.
    """
    found = onnx.load_from_string(onnx_export.write(counts.network))
    graph = found.graph
    del graph.value_info[:]
    if filled:
        weights = [given for given in graph.input if given.doc_string in ROLES]
        graph.initializer.extend(zeros(each.name, sizes(each)) for each in weights)
        for each in weights:
            graph.input.remove(each)
    return found


def sizes(value: onnx.ValueInfoProto) -> Shape:
    """Returns the shape of a value, 0 for a batch that is left open."""
    return tuple(size.dim_value for size in value.type.tensor_type.shape.dim)


def zeros(name: str, shape: Shape) -> onnx.TensorProto:
    """Returns a tensor with its values."""
    data = bytes(4 * elements(shape))
    return helper.make_tensor(name, TensorProto.FLOAT, shape, data, raw=True)


def inferred(found: onnx.ModelProto) -> Iterator[tuple[str, Shape]]:
    """Yields the shape of every value in a model that shapes were inferred for, no batch."""
    for info in (*found.graph.value_info, *found.graph.output):
        yield info.name, sizes(info)[1:]
