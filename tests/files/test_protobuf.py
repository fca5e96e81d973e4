"""The wire format, and what damaged or hostile files of it do to the reader of ONNX."""

import functools
import lzma
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import ModelProto, TensorProto, helper

from cnnparam_gui.core.count import count
from cnnparam_gui.files import onnx_head, protobuf
from cnnparam_gui.files.onnx_file import decode
from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.protobuf import Span, fields, signed, varint, varints
from tests.oracle import DATA

MOST_S = 2.0


def walk(data: bytes) -> list[tuple[int, int]]:
    """Returns number and wire type of every field."""
    return [(field.number, field.wire) for field in fields(data, Span(0, len(data)))]


@pytest.mark.parametrize(
    ("data", "value"),
    [(b"\0", 0), (b"\x7f", 127), (b"\x96\x01", 150), (b"\xff" * 9 + b"\x01", -1)],
)
def test_varints_are_read(data: bytes, value: int) -> None:
    found, stop = varint(data, 0, len(data))
    assert (signed(found), stop) == (value, len(data))


def test_packed_and_single_integers_are_alike() -> None:
    packed, single = b"\x0a\x02\x05\x06", b"\x08\x05\x08\x06"
    found = [
        [n for field in fields(d, Span(0, 4)) for n in varints(d, field, 9)]
        for d in (packed, single)
    ]
    assert found == [[5, 6], [5, 6]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x08", "ends in the middle of a number"),
        (b"\x08" + b"\xff" * 11, "more than 10 bytes"),
        (b"\x0a\x80\xc8\xaf\xa0\x25", "claims 10,000,000,000 bytes, but 0 are left"),
        (b"\x0b", "wire type 3"),
        (b"\x02\x00", "number 0"),
        (b"\x0d\x00", "claims 4 bytes, but 1 are left"),
    ],
)
def test_what_is_no_message_is_named_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(FileProblem, match=said) as problem:
        walk(data)
    assert "damaged at byte" in str(problem.value)


def nested(deep: int) -> bytes:
    """Returns a model whose graphs lie in one another."""
    graph = helper.make_graph([], "inner", [], [])
    data = graph.SerializeToString()
    for _ in range(deep):
        attribute = b"\x0a\x01g" + b"\x32" + _sized(data)
        node = b"\x22\x02If" + b"\x2a" + _sized(attribute)
        data = b"\x0a" + _sized(node)
    return b"\x08\x08\x3a" + _sized(data)


def _sized(data: bytes) -> bytes:
    size, length = len(data), bytearray()
    while size > 127:
        length.append(size & 127 | 128)
        size >>= 7
    return bytes(length) + bytes([size]) + data


def test_deep_messages_are_refused() -> None:
    with pytest.raises(FileProblem, match=f"more than {protobuf.MAX_DEPTH} deep"):
        decode(nested(1000))


@functools.cache
def small() -> bytes:
    """Returns a small model with initialisers of every form, constants and a subgraph."""
    value = functools.partial(helper.make_tensor_value_info, elem_type=TensorProto.FLOAT)
    inner = helper.make_graph(
        [helper.make_node("Neg", ["c"], ["o"])], "g", [], [value("o", shape=None)]
    )
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], pads=[1, 1, 1, 1], name="/a/Conv"),
        helper.make_node("If", ["t"], ["i"], then_branch=inner, else_branch=inner),
        helper.make_node("Shape", ["c"], ["s"]),
        helper.make_node("Gather", ["s", "n"], ["b"], axis=0),
        helper.make_node("Concat", ["b", "m"], ["r"], axis=0),
        helper.make_node("Reshape", ["c", "r"], ["f"]),
        helper.make_node("Gemm", ["f", "k"], ["y"], transB=1),
    ]
    initial = [
        helper.make_tensor("w", TensorProto.FLOAT, (2, 1, 3, 3), bytes(72), raw=True),
        helper.make_tensor("t", TensorProto.BOOL, (), [True]),
        helper.make_tensor("n", TensorProto.INT64, (1,), [0]),
        helper.make_tensor("m", TensorProto.INT64, (1,), [-1]),
        helper.make_tensor("k", TensorProto.FLOAT, (3, 32), [0.0] * 96),
    ]
    graph = helper.make_graph(
        nodes, "net", [value("x", shape=(1, 1, 4, 4))], [value("y", shape=(1, 3))], initial
    )
    data: bytes = helper.make_model(graph).SerializeToString()
    return data


def attempt(data: bytes) -> bool:
    """Reads bytes in the time they may take, and returns whether they are refused."""
    begun, said = time.perf_counter(), ""
    try:
        count(decode(data))
    except FileProblem as problem:
        said = str(problem)
    assert time.perf_counter() - begun < MOST_S
    assert "\n" not in said
    return bool(said)


def test_a_small_model_cut_anywhere_is_refused_or_a_network() -> None:
    data = small()
    refused = sum(attempt(data[:stop]) for stop in range(len(data)))
    assert refused > len(data) // 2
    assert not attempt(data)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8))
def test_other_bytes_are_refused_or_a_network(changes: list[tuple[int, int]]) -> None:
    data = bytearray(small())
    for place, byte in changes:
        data[place % len(data)] = byte
    attempt(bytes(data))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 7))
def test_a_bit_of_a_whole_model_is_refused_or_a_network(place: int, bit: int) -> None:
    data = bytearray(lzma.decompress((DATA / "onnx" / "squeezenet1_0.legacy.onnx.xz").read_bytes()))
    data[place % len(data)] ^= 1 << bit
    attempt(bytes(data))


@pytest.mark.parametrize("zeros", [(2**31, 0), (0, 2**31, 2**31)])
@pytest.mark.parametrize("operator", ["Gather", "Slice", "Concat", "Transpose", "NonZero", "Add"])
def test_sizes_that_hold_nothing_take_no_time(operator: str, zeros: tuple[int, ...]) -> None:
    taken = {
        "Gather": ["e", "n"],
        "Slice": ["e", "n", "n"],
        "Concat": ["e", "e"],
        "Add": ["e", "e"],
    }
    axes = {"Gather": 1, "Concat": 0}
    made: dict[str, Any] = {"axis": axes[operator]} if operator in axes else {}
    nodes = [
        helper.make_node(operator, taken.get(operator, ["e"]), ["c"], **made),
        helper.make_node("Relu", ["x"], ["y"]),
    ]
    initial = [
        TensorProto(name="e", dims=zeros, data_type=TensorProto.FLOAT),
        helper.make_tensor("n", TensorProto.INT64, (1,), [0]),
    ]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 3, 4, 4))
    graph = helper.make_graph(nodes, "net", [x], [], initial)
    assert not attempt(helper.make_model(graph).SerializeToString())


def test_places_far_apart_take_no_memory() -> None:
    nodes = [helper.make_node("Gather", ["x", "n"], ["y"], axis=1)]
    initial = [helper.make_tensor("n", TensorProto.INT64, (3,), [0, 1, 2**31 - 1])]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 2**31, 4))
    graph = helper.make_graph(nodes, "net", [x], [], initial)
    assert not attempt(helper.make_model(graph).SerializeToString())


def test_functions_that_multiply_are_bounded() -> None:
    opset = helper.make_opsetid("", 20)
    functions = [
        helper.make_function(
            "own",
            f"F{depth}",
            ["a"],
            ["a9"],
            [
                helper.make_node(
                    f"F{depth + 1}" if depth < 9 else "Identity",
                    ["a" if n == 0 else f"a{n - 1}"],
                    [f"a{n}"],
                    domain="own" if depth < 9 else "",
                )
                for n in range(10)
            ],
            [opset],
        )
        for depth in range(10)
    ]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 3))
    graph = helper.make_graph([helper.make_node("F0", ["x"], ["y"], domain="own")], "n", [x], [])
    model = helper.make_model(graph, functions=functions)
    assert attempt(model.SerializeToString())


def test_only_models_are_recognised(tmp_path: Path) -> None:
    for name, data, known in [
        ("a.bin", small(), True),
        ("b.onnx", b"\x08\x03garbage", False),
        ("c.txt", b"input 224x224x3\nconv3-64\n", False),
        ("d.json", b'{"class_name": "Sequential"}', False),
        ("e.pth", b"PK\x03\x04" + bytes(60), False),
        ("f.onnx", b"", False),
        ("g.bin", ModelProto(ir_version=8).SerializeToString(), False),
    ]:
        path = tmp_path / name
        path.write_bytes(data)
        assert onnx_head.recognises(Peek(path)) is known, name
