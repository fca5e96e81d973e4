"""A network written as an ONNX graph, for onnx's own shape inference.

Unless asked for, weights are inputs with a declared shape, so that inferring a graph reads no
values. It holds the kinds of residual networks, and refuses any other.
"""

from collections.abc import Callable, Iterator
from typing import Any

import onnx
from onnx import TensorProto, helper

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape, elements

Attributes = dict[str, Any]


def window(layer: Any) -> Attributes:
    """Gives the attributes of a sliding window; ONNX lists all pads before, then all after."""
    return {
        "kernel_shape": layer.kernel,
        "strides": layer.stride,
        "dilations": layer.dilation,
        "pads": (*layer.padding, *layer.padding),
    }


OPERATORS: dict[str, tuple[str, Callable[[Any], Attributes]]] = {
    "Conv2d": ("Conv", lambda layer: {**window(layer), "group": layer.groups}),
    "BatchNorm2d": ("BatchNormalization", lambda _: {}),
    "ReLU": ("Relu", lambda _: {}),
    "MaxPool2d": ("MaxPool", window),
    "Add": ("Add", lambda _: {}),
    "AdaptiveAvgPool2d": ("GlobalAveragePool", lambda _: {}),
    "Flatten": ("Flatten", lambda _: {}),
    "Linear": ("Gemm", lambda _: {"transB": 1}),
}
"""The operator of each kind and its attributes; averages are taken as global."""


def model(counts: NetworkCount, *, filled: bool = False) -> onnx.ModelProto:
    """Returns a counted network as a model for one sample; values are called as the rows.

    Args:
        counts: The network.
        filled: Whether the weights are in it, as exporters write them: float32, all of them 0.
    """
    layers, rows = counts.network.layers, counts.rows
    inputs, nodes, weighted = [], [], []
    for number, layer in enumerate(layers):
        if layer.given:
            inputs.append(value(layer.name, (1, *rows[number].outputs[0])))
            continue
        weights = [(f"{layer.name}.{t.name}", t.shape) for t in rows[number].tensors]
        if filled:
            weighted += [zeros(*weight) for weight in weights]
        else:
            inputs += [value(*weight) for weight in weights]
        taken = [layers[source].name for source in counts.wiring.sources(number)]
        nodes.append(node(layer, [*taken, *(name for name, _ in weights)]))
    output = helper.make_tensor_value_info(layers[-1].name, TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, counts.network.name, inputs, [output], weighted)
    return helper.make_model(graph)


def node(layer: Layer, inputs: list[str]) -> onnx.NodeProto:
    """Returns the node of a row."""
    operator, attributes = OPERATORS[layer.kind()]
    return helper.make_node(operator, inputs, [layer.name], layer.name, **attributes(layer))


def value(name: str, shape: Shape) -> onnx.ValueInfoProto:
    """Returns the declaration of a value."""
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def zeros(name: str, shape: Shape) -> onnx.TensorProto:
    """Returns a tensor with its values."""
    data = bytes(4 * elements(shape))
    return helper.make_tensor(name, TensorProto.FLOAT, shape, data, raw=True)


def inferred(found: onnx.ModelProto) -> Iterator[tuple[str, Shape]]:
    """Yields the shape of every value in a model that shapes were inferred for, no batch."""
    for info in (*found.graph.value_info, *found.graph.output):
        yield info.name, tuple(size.dim_value for size in info.type.tensor_type.shape.dim)[1:]
