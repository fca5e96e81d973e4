"""Models exported without their weights: real ones, whose initialisers are made inputs."""

import json
import lzma
import math
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from cnnparam_gui.core.count import count
from cnnparam_gui.files import onnx_file

DATA = Path(__file__).resolve().parents[2] / "data" / "onnx"
NAMES = ["resnet18.legacy_bnkept", "squeezenet1_0", "unet.legacy", "mobilenet_v2"]


@pytest.mark.parametrize("name", NAMES)
def test_a_model_without_weights_counts_what_it_declares(name: str) -> None:
    model = onnx.load_from_string(lzma.decompress((DATA / f"{name}.onnx.xz").read_bytes()))
    graph = model.graph
    weights = [tensor for tensor in graph.initializer if tensor.data_type == TensorProto.FLOAT]
    weights = [tensor for tensor in weights if math.prod(tensor.dims) > 1]
    for tensor in weights:
        declared = helper.make_tensor_value_info(tensor.name, TensorProto.FLOAT, tensor.dims)
        graph.input.append(declared)
        graph.initializer.remove(tensor)
    totals = count(onnx_file.decode(model.SerializeToString())).totals
    declared_values = sum(math.prod(tensor.dims) for tensor in weights)
    assert totals.weights + totals.biases + totals.statistics == declared_values
    assert (
        totals.macs == json.loads(lzma.decompress((DATA / f"{name}.json.xz").read_bytes()))["macs"]
    )
    assert totals.status == "exact"


def _kinds(*nodes: onnx.NodeProto, shape: tuple[int, ...] = (1, 4)) -> list[str]:
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in "ab"]
    outputs = [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)]
    graph = helper.make_graph(nodes, "graph", values, outputs)
    network = onnx_file.decode(helper.make_model(graph).SerializeToString())
    return [layer.kind() for layer in network.layers]


def test_two_inputs_of_a_graph_that_learns_nothing_stay_inputs() -> None:
    assert _kinds(helper.make_node("Add", ["a", "b"], ["y"])) == ["Input", "Input", "Add"]
    assert _kinds(helper.make_node("MatMul", ["a", "b"], ["y"]), shape=(4, 4))[:2] == ["Input"] * 2


def test_an_input_that_is_also_taken_elsewhere_is_no_weight() -> None:
    product = helper.make_node("Gemm", ["a", "b"], ["c"])
    relu = helper.make_node("Relu", ["b"], ["d"])
    last = helper.make_node("Add", ["c", "d"], ["y"])
    assert _kinds(product, relu, last, shape=(4, 4))[:2] == ["Input", "Input"]


def test_a_weight_may_be_handed_on() -> None:
    handed = helper.make_node("Identity", ["b"], ["c"])
    products = [
        helper.make_node("Gemm", ["a", "b"], ["d"]),
        helper.make_node("Gemm", ["d", "c"], ["y"]),
    ]
    kinds = _kinds(handed, *products, shape=(4, 4))
    assert kinds == ["Input", "Linear", "Linear"]
