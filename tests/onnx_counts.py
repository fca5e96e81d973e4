"""A model as onnx itself sees it: valid, with shapes of its inference, and counted from them."""

import math

import onnx
from onnx import ModelProto, NodeProto, ValueInfoProto, shape_inference

from cnnparam_gui.core.shapes import Shape


class Inferred:
    """A model without declared shapes between, for which onnx infers them.

    Attributes:
        model: The model.
        shapes: The shape of every value, the batch as 1.
    """

    def __init__(self, data: bytes) -> None:
        """Checks the model in full, and infers its shapes anew."""
        onnx.checker.check_model(data, full_check=True)
        bare = onnx.load_from_string(data)
        del bare.graph.value_info[:]
        self.model: ModelProto = shape_inference.infer_shapes(
            bare, check_type=True, strict_mode=True, data_prop=True
        )
        graph = self.model.graph
        values = (*graph.input, *graph.value_info, *graph.output)
        self.shapes: dict[str, Shape] = {value.name: _shape(value) for value in values}

    def parameters(self, *roles: str) -> int:
        """Returns the values of the declared weights of some roles."""
        weights = (each for each in self.model.graph.input if each.doc_string in roles)
        return sum(math.prod(_shape(each)) for each in weights)

    def macs(self) -> int:
        """Returns the multiply-accumulates of its nodes for one sample."""
        return sum(
            MACS[node.op_type](self, node) for node in self.model.graph.node if node.op_type in MACS
        )

    def elements(self, name: str, start: int = 0) -> int:
        """Returns the values of a shape, from one of its axes on."""
        return math.prod(self.shapes[name][start:])


def _shape(value: ValueInfoProto) -> Shape:
    return tuple(size.dim_value or 1 for size in value.type.tensor_type.shape.dim)


def _conv(found: Inferred, node: NodeProto) -> int:
    return found.elements(node.output[0], 2) * found.elements(node.input[1])


def _transposed(found: Inferred, node: NodeProto) -> int:
    return found.elements(node.input[0], 2) * found.elements(node.input[1])


def _gemm(found: Inferred, node: NodeProto) -> int:
    return found.elements(node.input[1])


def _matmul(found: Inferred, node: NodeProto) -> int:
    return found.elements(node.output[0]) * found.shapes[node.input[0]][-1]


MACS = {"Conv": _conv, "ConvTranspose": _transposed, "Gemm": _gemm, "MatMul": _matmul}
"""The multiply-accumulates of each operator."""
