"""Whole ONNX models of both exporters of PyTorch, against what ONNX Runtime gave."""

import lzma
import math
from pathlib import Path
from typing import Any

import onnx
import pytest
from onnx import TensorProto, helper

from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.kinds.unknown import Unknown
from cnnparam_gui.files import formats
from cnnparam_gui.files.onnx.model import ModelReader
from cnnparam_gui.files.onnx_file import decode, walked
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from tests.oracle import DATA, Record, read

MODELS = sorted(path.name.removesuffix(".onnx.xz") for path in (DATA / "onnx").glob("*.onnx.xz"))
BATCHES = {"batch": 1}
each = pytest.mark.parametrize("model", MODELS)


def data_of(model: str) -> bytes:
    """Returns the bytes of a model without its weights."""
    return lzma.decompress((DATA / "onnx" / f"{model}.onnx.xz").read_bytes())


def parameters(counts: NetworkCount) -> int:
    """Returns all values that rows own, statistics among them."""
    own = [row for row in counts.rows if not row.borrowed]
    return sum(row.weights + row.biases + row.statistics for row in own)


def bounds(record: Record) -> int:
    """Returns the scalars that clips take as initialisers, which are bounds and nothing learned."""
    taken = {
        name
        for node in record["node_table"]
        if node["op"] == "Clip"
        for name, shape, *initial in node["in"]
        if initial and not shape
    }
    return len(taken)


@each
def test_every_value_has_the_shape_that_onnx_runtime_gave(model: str) -> None:
    _, values = walked(ModelReader(data_of(model)).model(), Request())
    differing = []
    for node in read(f"onnx/{model}")["node_table"]:
        for name, shape, *_ in node["out"]:
            theirs = tuple(BATCHES.get(size, size) for size in shape)
            if values[name].shape != theirs:
                differing.append((node["op"], name, theirs, values[name].shape))
    assert differing == []


@each
def test_totals_are_those_of_the_oracle(model: str) -> None:
    counts, record = count(decode(data_of(model))), read(f"onnx/{model}")
    assert counts.problems == []
    assert parameters(counts) == record["init_elems_float"] - bounds(record)
    assert counts.totals.macs == record["macs"]


def test_rows_have_the_names_and_blocks_of_their_modules() -> None:
    older = decode(data_of("resnet18.legacy_bnkept"))
    newer = decode(data_of("resnet18"))
    named = {layer.name: layer.block for layer in older.layers}
    assert named["layer1.0.conv1"] == "layer1.0"
    assert named["layer2.0.downsample.1"] == "layer2.0.downsample"
    assert named["layer1.0.add"] == "layer1.0"
    assert {"conv1", "relu", "layer1.0.conv1", "fc"} <= {layer.name for layer in newer.layers}


def test_a_file_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(data_of("squeezenet1_0"))
    assert formats.read(path) == decode(data_of("squeezenet1_0"))


def test_the_oracle_holds_both_exporters() -> None:
    assert len(MODELS) == 20
    assert {"resnet18", "resnet18.legacy", "resnet18.dynbatch", "resnet18.noopt"} <= set(MODELS)


def tensor(name: str, *dims: int, values: Any = None, sort: int = TensorProto.FLOAT) -> Any:
    """Makes an initialiser; zeros where no values are given."""
    return helper.make_tensor(name, sort, dims, [0] * math.prod(dims) if values is None else values)


def ints(name: str, *values: int) -> Any:
    """Makes an initialiser of integers, which are kept as typed data and not raw."""
    return tensor(name, len(values), values=values, sort=TensorProto.INT64)


def model_of(
    nodes: list[Any],
    initial: list[Any],
    shape: tuple[Any, ...] = (1, 3, 8, 8),
    opset: int = 20,
    functions: list[Any] | None = None,
) -> bytes:
    """Returns the bytes of a model of one input `x` and one output `y` of no declared shape."""
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)
    gives = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "net", [given], [gives], initial)
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("own", 1)]
    made = helper.make_model(graph, opset_imports=imports, functions=functions or [])
    data: bytes = made.SerializeToString()
    return data


def output(data: bytes) -> tuple[int, ...] | None:
    """Returns the shape of the last row; None where something is not counted."""
    counts = count(decode(data))
    return None if counts.problems else counts.rows[-1].output_shape


node = helper.make_node


@pytest.mark.parametrize(
    ("opset", "nodes", "initial", "shape"),
    [
        (7, [node("Unsqueeze", ["x"], ["y"], axes=[2])], [], (3, 1, 8, 8)),
        (13, [node("Unsqueeze", ["x", "a"], ["y"])], [ints("a", -3)], (3, 1, 8, 8)),
        (7, [node("Pad", ["x"], ["y"], pads=[0, 0, 1, 1, 0, 0, 2, 2])], [], (3, 11, 11)),
        (11, [node("Pad", ["x", "p"], ["y"])], [ints("p", 0, 0, 1, 1, 0, 0, 2, 2)], (3, 11, 11)),
        (
            18,
            [node("Pad", ["x", "p", "", "a"], ["y"])],
            [ints("p", 1, 2), ints("a", -1)],
            (3, 8, 11),
        ),
        (7, [node("Upsample", ["x"], ["y"], scales=[1.0, 1.0, 2.0, 2.0])], [], (3, 16, 16)),
        (
            9,
            [node("Upsample", ["x", "s"], ["y"])],
            [tensor("s", 4, values=[1, 1, 2, 3])],
            (3, 16, 24),
        ),
        (
            10,
            [node("Resize", ["x", "s"], ["y"])],
            [tensor("s", 4, values=[1, 1, 0.5, 0.5])],
            (3, 4, 4),
        ),
        (11, [node("Resize", ["x", "", "", "s"], ["y"])], [ints("s", 1, 3, 5, 6)], (3, 5, 6)),
        (9, [node("Slice", ["x"], ["y"], starts=[1], ends=[9], axes=[3])], [], (3, 8, 7)),
        (
            10,
            [node("Slice", ["x", "s", "e", "a", "d"], ["y"])],
            [ints("s", -1), ints("e", -100), ints("a", 2), ints("d", -2)],
            (3, 4, 8),
        ),
        (7, [node("ReduceMean", ["x"], ["y"], axes=[2, 3], keepdims=0)], [], (3,)),
        (18, [node("ReduceMean", ["x", "a"], ["y"])], [ints("a", 2, 3)], (3, 1, 1)),
        (7, [node("Dropout", ["x"], ["y"], ratio=0.5)], [], (3, 8, 8)),
        (7, [node("Clip", ["x"], ["y"], min=0.0, max=6.0)], [], (3, 8, 8)),
        (7, [node("Split", ["x"], ["y", "z"], axis=2, split=[3, 5])], [], (3, 3, 8)),
        (13, [node("Split", ["x", "s"], ["z", "y"], axis=2)], [ints("s", 3, 5)], (3, 5, 8)),
        (14, [node("Reshape", ["x", "s"], ["y"])], [ints("s", 0, -1)], (192,)),
    ],
)
def test_settings_are_read_as_each_opset_writes_them(
    opset: int, nodes: list[Any], initial: list[Any], shape: tuple[int, ...]
) -> None:
    assert output(model_of(nodes, initial, opset=opset)) == shape


@pytest.mark.parametrize("raw", [True, False])
def test_values_are_read_raw_or_typed(raw: bool) -> None:
    values = [1, 3, 16, 4]
    data = b"".join(value.to_bytes(8, "little") for value in values) if raw else values
    shape = helper.make_tensor("s", TensorProto.INT64, [4], data, raw=raw)
    assert output(model_of([node("Reshape", ["x", "s"], ["y"])], [shape])) == (3, 16, 4)


def test_shapes_are_computed_as_exporters_write_them() -> None:
    nodes = [
        node("Shape", ["x"], ["s"]),
        node("Gather", ["s", "zero"], ["n"], axis=0),
        node("Unsqueeze", ["n", "axis"], ["batch"]),
        node("Concat", ["batch", "rest"], ["to"], axis=0),
        node("Reshape", ["x", "to"], ["y"]),
    ]
    zero = helper.make_tensor("zero", TensorProto.INT64, [], [0])
    initial = [zero, ints("axis", 0), ints("rest", 3, -1)]
    assert output(model_of(nodes, initial, ("N", 3, 8, 8))) == (3, 64)


def test_a_product_and_what_is_added_are_one_linear_row() -> None:
    nodes = [node("MatMul", ["x", "w"], ["m"]), node("Add", ["b", "m"], ["y"])]
    network = decode(model_of(nodes, [tensor("w", 8, 5), tensor("b", 5)], (1, 4, 8)))
    assert [layer.kind() for layer in network.layers] == ["Input", "Linear"]
    assert count(network).totals.macs == 4 * 8 * 5


def test_shared_initialisers_count_once() -> None:
    nodes = [
        node("Conv", ["x", "w", "b"], ["c"], pads=[1, 1, 1, 1]),
        node("Conv", ["c", "w", "b"], ["y"], pads=[1, 1, 1, 1]),
    ]
    counts = count(decode(model_of(nodes, [tensor("w", 3, 3, 3, 3), tensor("b", 3)])))
    assert counts.problems == []
    assert parameters(counts) == 84
    assert counts.totals.macs == 2 * 64 * 81


def test_what_no_kind_covers_keeps_the_total_right() -> None:
    nodes = [node("Odd", ["x", "w"], ["o"], domain="own"), node("Conv", ["o", "k"], ["y"])]
    network = decode(model_of(nodes, [tensor("w", 7, 2), tensor("k", 4, 3, 1, 1)]))
    assert isinstance(network.layers[1], Unknown)
    assert network.layers[1].operator == "Odd"
    assert parameters(count(network)) == 14 + 12


def test_a_function_is_read_in_the_place_of_its_call() -> None:
    inner = [node("Conv", ["a", "k"], ["c"]), node("LeakyRelu", ["c"], ["r"])]
    function = helper.make_function(
        "own", "Block", ["a", "k"], ["r"], inner, [helper.make_opsetid("", 20)]
    )
    nodes = [node("Block", ["x", "w"], ["y"], domain="own", name="one")]
    data = model_of(nodes, [tensor("w", 4, 3, 3, 3)], functions=[function])
    network = decode(data)
    assert [layer.kind() for layer in network.layers] == ["Input", "Conv2d", "LeakyReLU"]
    assert output(data) == (4, 6, 6)


def test_a_function_that_calls_itself_is_refused() -> None:
    inner = [node("Again", ["a"], ["r"], domain="own")]
    function = helper.make_function(
        "own", "Again", ["a"], ["r"], inner, [helper.make_opsetid("", 20)]
    )
    data = model_of([node("Again", ["x"], ["y"], domain="own")], [], functions=[function])
    with pytest.raises(FileProblem, match="call one another more than 16 deep"):
        decode(data)


def test_the_weights_in_a_subgraph_count() -> None:
    gives = [helper.make_tensor_value_info("o", TensorProto.FLOAT, (1, 4, 8, 8))]
    branches = {
        f"{which}_branch": helper.make_graph(
            [node("Conv", ["x", which], ["o"])], which, [], gives, [tensor(which, 4, 3, 1, 1)]
        )
        for which in ("then", "else")
    }
    nodes = [node("If", ["t"], ["y"], **branches)]
    truth = helper.make_tensor("t", TensorProto.BOOL, [], [True])
    assert parameters(count(decode(model_of(nodes, [truth])))) == 24


def test_open_sizes_are_asked_for() -> None:
    data = model_of([node("Relu", ["x"], ["y"])], [], ("N", 3, "H", "W"))
    with pytest.raises(ShapeNeeded) as problem:
        decode(data)
    assert problem.value.shape == (3, None, None)
    assert decode(data, Request((3, 9, 7))) == decode(
        model_of([node("Relu", ["x"], ["y"])], [], (1, 3, 9, 7))
    )


def test_external_data_is_not_opened(tmp_path: Path) -> None:
    weight = tensor("w", 4, 3, 3, 3)
    weight.ClearField("float_data")
    weight.data_location = TensorProto.EXTERNAL
    weight.external_data.add(key="location", value="../../../etc/hostname")
    path = tmp_path / "model.onnx"
    path.write_bytes(model_of([node("Conv", ["x", "w"], ["y"])], [weight]))
    assert count(formats.read(path)).totals.macs == 36 * 108


@pytest.mark.parametrize(
    ("nodes", "initial", "said"),
    [
        ([node("Relu", ["y"], ["z"]), node("Relu", ["z"], ["y"])], [], "nothing above it gives"),
        ([node("Relu", ["gone"], ["y"])], [], "takes 'gone'"),
        (
            [node("Relu", ["x"], ["y"])],
            [onnx.TensorProto(name="w", dims=[-5], data_type=1)],
            "has a size of -5",
        ),
        (
            [node("Relu", ["x"], ["y"])],
            [onnx.TensorProto(name="w", dims=[2**40], data_type=1)],
            "are read",
        ),
        (
            [
                node("Relu", ["x"], ["y"], name="n" * 2000),
            ],
            [],
            "1,000 are the most",
        ),
    ],
)
def test_what_is_wrong_is_named(nodes: list[Any], initial: list[Any], said: str) -> None:
    with pytest.raises(FileProblem, match=said):
        decode(model_of(nodes, initial))


def test_declared_shapes_are_not_those_of_another_input() -> None:
    nodes = [node("Odd", ["x"], ["o"], domain="own"), node("Relu", ["o"], ["y"])]
    data = onnx.ModelProto.FromString(model_of(nodes, []))
    data.graph.value_info.append(
        helper.make_tensor_value_info("o", TensorProto.FLOAT, (1, 3, 8, 8))
    )
    same, other = (
        count(decode(data.SerializeToString(), Request(shape))) for shape in ((3, 8, 8), (3, 9, 9))
    )
    assert same.rows[-1].output_shape == (3, 8, 8)
    assert other.rows[-1].output_shape is None


def test_open_sizes_of_another_input_are_those_of_the_first() -> None:
    data = onnx.ModelProto.FromString(
        model_of([node("Add", ["x", "z"], ["y"])], [], ("N", 3, "H", "W"))
    )
    data.graph.input.append(
        helper.make_tensor_value_info("z", TensorProto.FLOAT, ("N", 3, "H", "W"))
    )
    counts = count(decode(data.SerializeToString(), Request((3, 9, 7))))
    assert counts.problems == []
    assert counts.rows[1].output_shape == counts.rows[2].output_shape == (3, 9, 7)
