"""What several nodes of ONNX come to as one row, and what nodes with tensors of their own do."""

from typing import Any

import pytest
from onnx import TensorProto, helper

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.files.onnx_file import decode

node = helper.make_node


def counted(
    nodes: list[Any], initial: dict[str, Any], shape: tuple[int, ...], opset: int = 13
) -> NetworkCount:
    """Counts a model of one input `x`; sizes stand for zeros, other values for constants."""
    tensors = [
        helper.make_tensor(name, TensorProto.FLOAT, value, bytes(4 * _product(value)), raw=True)
        if isinstance(value, tuple)
        else helper.make_tensor(name, *_constant(value))
        for name, value in initial.items()
    ]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "net", [x], [y], tensors)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    return count(decode(made.SerializeToString()))


def _product(sizes: tuple[int, ...]) -> int:
    product = 1
    for size in sizes:
        product *= size
    return product


def _constant(value: Any) -> tuple[int, list[int], list[Any]]:
    if isinstance(value, list):
        return TensorProto.INT64, [len(value)], value
    return TensorProto.FLOAT, [], [value]


def kinds(counts: NetworkCount) -> list[str]:
    """Returns the kinds of the rows, and proves that none is a problem."""
    assert counts.problems == []
    return [layer.kind() for layer in counts.network.layers]


LAYER_NORM = [
    node("ReduceMean", ["x"], ["m"], axes=[-1], keepdims=1),
    node("Sub", ["x", "m"], ["d"]),
    node("Pow", ["d", "two"], ["q"]),
    node("ReduceMean", ["q"], ["v"], axes=[-1], keepdims=1),
    node("Add", ["v", "eps"], ["e"]),
    node("Sqrt", ["e"], ["s"]),
    node("Div", ["d", "s"], ["n"]),
    node("Mul", ["n", "w"], ["g"]),
    node("Add", ["g", "b"], ["y"]),
]


def test_a_layer_norm_of_older_opsets_is_one_row() -> None:
    counts = counted(
        LAYER_NORM, {"two": 2.0, "eps": 1e-5, "w": (6,), "b": (6,)}, (1, 4, 6), opset=11
    )
    assert kinds(counts) == ["Input", "LayerNorm"]
    assert counts.totals.parameters == 12


def test_what_is_needed_elsewhere_is_not_put_together() -> None:
    nodes = [*LAYER_NORM[:-1], node("Add", ["g", "b"], ["o"]), node("Add", ["o", "v"], ["y"])]
    initial = {"two": 2.0, "eps": 1e-5, "w": (6,), "b": (6,)}
    counts = counted(nodes, initial, (1, 4, 6), opset=11)
    assert "LayerNorm" not in [layer.kind() for layer in counts.network.layers]
    assert sum(row.weights + row.biases for row in counts.rows) == 12


@pytest.mark.parametrize("first", [True, False])
def test_a_gelu_of_older_opsets_is_one_row(first: bool) -> None:
    ends = [
        [node("Mul", ["x", "half"], ["h"]), node("Mul", ["h", "a"], ["y"])],
        [node("Mul", ["x", "a"], ["h"]), node("Mul", ["h", "half"], ["y"])],
    ]
    nodes = [
        node("Div", ["x", "root"], ["d"]),
        node("Erf", ["d"], ["e"]),
        node("Add", ["e", "one"], ["a"]),
        *ends[first],
    ]
    counts = counted(nodes, {"root": 1.4142, "one": 1.0, "half": 0.5}, (1, 4, 6))
    assert kinds(counts) == ["Input", "GELU"]


def test_a_group_norm_of_older_opsets_is_one_row() -> None:
    nodes = [
        node("Reshape", ["x", "to"], ["r"]),
        node("InstanceNormalization", ["r", "ones", "zeros"], ["i"]),
        node("Shape", ["x"], ["from"]),
        node("Reshape", ["i", "from"], ["o"]),
        node("Mul", ["o", "w"], ["g"]),
        node("Add", ["g", "b"], ["y"]),
    ]
    initial = {"to": [0, 2, -1], "ones": (2,), "zeros": (2,), "w": (8, 1, 1), "b": (8, 1, 1)}
    counts = counted(nodes, initial, (1, 8, 5, 5))
    assert kinds(counts) == ["Input", "GroupNorm"]
    assert counts.totals.parameters == 16


def test_learned_tensors_that_are_added_and_multiplied_are_rows() -> None:
    nodes = [node("Add", ["x", "position"], ["p"]), node("Mul", ["p", "scale"], ["y"])]
    counts = counted(nodes, {"position": (1, 4, 6), "scale": (6,)}, (1, 4, 6))
    assert kinds(counts) == ["Input", "PositionEmbedding", "Scale"]
    assert counts.totals.parameters == 4 * 6 + 6


def test_a_token_before_others_is_a_row() -> None:
    nodes = [node("Concat", ["token", "x"], ["y"], axis=1)]
    counts = counted(nodes, {"token": (1, 1, 6)}, (1, 4, 6))
    assert kinds(counts) == ["Input", "ClassToken"]
    assert counts.rows[-1].output_shape == (5, 6)


@pytest.mark.parametrize(
    ("equation", "shape"), [("bhid,bhjd->bhij", (1, 2, 4, 3)), ("bhij,bhjd->bhid", (1, 2, 4, 4))]
)
def test_an_einsum_of_matrices_is_a_product(equation: str, shape: tuple[int, ...]) -> None:
    nodes = [node("Relu", ["x"], ["r"]), node("Einsum", ["x", "r"], ["y"], equation=equation)]
    counts = counted(nodes, {}, shape)
    assert counts.rows[-1].output_shape == (2, 4, 4)
    assert counts.totals.macs == 2 * 4 * 4 * shape[-1]


def test_heads_are_split_from_the_batch_and_joined_again() -> None:
    """Attention of two heads over tokens in front, as PyTorch's older exporter writes it."""
    nodes = [
        node("Transpose", ["x"], ["t"], perm=[1, 0, 2]),
        node("Reshape", ["t", "heads"], ["h"]),
        node("Transpose", ["h"], ["q"], perm=[1, 0, 2]),
        node("Transpose", ["h"], ["k"], perm=[1, 2, 0]),
        node("MatMul", ["q", "k"], ["a"]),
        node("Softmax", ["a"], ["s"], axis=-1),
        node("MatMul", ["s", "q"], ["o"]),
        node("Transpose", ["o"], ["u"], perm=[1, 0, 2]),
        node("Reshape", ["u", "tokens"], ["w"]),
        node("Transpose", ["w"], ["y"], perm=[1, 0, 2]),
    ]
    counts = counted(nodes, {"heads": [5, 2, 3], "tokens": [5, 1, 6]}, (1, 5, 6))
    assert counts.problems == []
    assert counts.totals.macs == 2 * (5 * 5 * 3) + 2 * (5 * 5 * 3)
    assert counts.rows[-1].output_shape == (5, 6)


@pytest.mark.parametrize("used", ["y", "h"])
def test_a_recurrent_node_gives_every_state_or_the_last(used: str) -> None:
    nodes = [
        node("Transpose", ["x"], ["t"], perm=[1, 0, 2]),
        node("LSTM", ["t", "w", "r", "b"], ["a", "c"], hidden_size=5),
        node("Relu", ["a" if used == "y" else "c"], ["y"]),
    ]
    initial = {"w": (1, 20, 3), "r": (1, 20, 5), "b": (1, 40)}
    counts = counted(nodes, initial, (1, 7, 3), opset=14)
    assert counts.problems == []
    assert counts.totals.parameters == 60 + 100 + 40
    assert counts.totals.macs == 7 * 160
    assert counts.rows[-1].output_shape == ((7, 1, 5) if used == "y" else (1, 5))


def test_quantised_weights_count_as_the_weights_that_they_are() -> None:
    nodes = [
        node("DequantizeLinear", ["w", "scale"], ["f"]),
        node("Conv", ["x", "f"], ["c"]),
        node("QuantizeLinear", ["c", "scale"], ["q"]),
        node("DequantizeLinear", ["q", "scale"], ["y"]),
    ]
    w = helper.make_tensor("w", TensorProto.INT8, (4, 3, 1, 1), bytes(12), raw=True)
    scale = helper.make_tensor("scale", TensorProto.FLOAT, (), [0.1])
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 3, 4, 4))
    graph = helper.make_graph(nodes, "net", [x], [], [w, scale])
    counts = count(decode(helper.make_model(graph).SerializeToString()))
    assert kinds(counts) == ["Input", "Conv2d"]
    assert (counts.totals.parameters, counts.totals.macs) == (12, 16 * 12)
