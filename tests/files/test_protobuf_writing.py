"""The wire format, held to the examples of the documentation of protocol buffers and to onnx."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import AttributeProto, TensorProto

from cnnparam_gui.files import protobuf_writing as writing


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "01"), (150, "96 01"), (-2, "fe ff ff ff ff ff ff ff ff 01"), (0, "00"), (128, "80 01")],
)
def test_varints_of_the_documentation(number: int, expected: str) -> None:
    assert writing.varint(number) == bytes.fromhex(expected)


def test_fields_of_the_documentation() -> None:
    assert writing.integer(1, 150) == bytes.fromhex("08 96 01")
    assert writing.text(2, "testing") == bytes.fromhex("12 07 74 65 73 74 69 6e 67")
    assert writing.delimited(3, writing.integer(1, 150)) == bytes.fromhex("1a 03 08 96 01")


@given(st.text(), st.lists(st.integers(-(2**63), 2**63 - 1)), st.lists(st.floats(width=32)))
def test_onnx_reads_what_is_written(name: str, whole: list[int], parts: list[float]) -> None:
    data = writing.text(1, name) + writing.integers(8, whole) + writing.floats(7, parts)
    read = AttributeProto.FromString(data)
    assert (read.name, list(read.ints)) == (name, whole)
    assert list(map(repr, read.floats)) == list(map(repr, parts))
    assert TensorProto.FromString(writing.delimited(9, bytes(3))).raw_data == bytes(3)
