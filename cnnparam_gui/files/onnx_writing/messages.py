"""The messages of an ONNX model, by the field numbers of `onnx.proto`."""

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.files.protobuf_writing import delimited, float32, floats, integer, integers, text

IR_VERSION, OPSET = 10, 21
"""Of ONNX 1.16: the first operator set with a group normalisation that has a factor a channel."""

FLOAT, INT64 = 1, 7
"""Types of elements, of `TensorProto.DataType`."""

Attribute: TypeAlias = int | float | str | bytes | Sequence[int] | Sequence[float]
"""The value of an attribute; bytes are those of a tensor."""

_FLOAT, _INT, _STRING, _TENSOR, _FLOATS, _INTS = 1, 2, 3, 4, 6, 7


class Node(msgspec.Struct):
    """One operator of a graph.

    Attributes:
        operator: What ONNX calls it.
        inputs: Names of the values it takes; an empty one is left out.
        outputs: Names of the values it gives.
        attributes: Its attributes.
        name: Its own name.
    """

    operator: str
    inputs: list[str]
    outputs: list[str]
    attributes: Mapping[str, Attribute]
    name: str = ""


def tensor(name: str, numbers: Sequence[int] | Sequence[float], shape: Sequence[int]) -> bytes:
    """Return a tensor with its values: 64 bits where all are integers, else 32."""
    whole = all(isinstance(number, int) for number in numbers)
    data = struct.pack(f"<{len(numbers)}{'q' if whole else 'f'}", *numbers)
    kind = integer(2, INT64 if whole else FLOAT)
    return integers(1, shape) + kind + (text(8, name) if name else b"") + delimited(9, data)


def value(name: str, shape: Sequence[int | str], about: str = "") -> bytes:
    """Return the declaration of a value; a size in words is one that the caller chooses."""
    sizes = b"".join(
        delimited(1, text(2, size) if isinstance(size, str) else integer(1, size)) for size in shape
    )
    kind = delimited(1, integer(1, FLOAT) + delimited(2, sizes))
    return text(1, name) + delimited(2, kind) + (text(3, about) if about else b"")


def node(written: Node) -> bytes:
    """Return an operator."""
    return b"".join(
        (
            *(text(1, name) for name in written.inputs),
            *(text(2, name) for name in written.outputs),
            text(3, written.name),
            text(4, written.operator),
            *(delimited(5, _attribute(*pair)) for pair in written.attributes.items()),
        )
    )


def _attribute(name: str, given: Attribute) -> bytes:
    named = text(1, name)
    if isinstance(given, str):
        return named + text(4, given) + integer(20, _STRING)
    if isinstance(given, bytes):
        return named + delimited(5, given) + integer(20, _TENSOR)
    if isinstance(given, int):
        return named + integer(3, given) + integer(20, _INT)
    if isinstance(given, float):
        return named + float32(2, given) + integer(20, _FLOAT)
    whole = [number for number in given if isinstance(number, int)]
    if len(whole) == len(given):
        return named + integers(8, whole) + integer(20, _INTS)
    return named + floats(7, given) + integer(20, _FLOATS)


def graph(
    name: str,
    nodes: Iterable[Node],
    constants: Iterable[bytes],
    values: tuple[Iterable[bytes], Iterable[bytes], Iterable[bytes]],
) -> bytes:
    """Return a graph.

    Args:
        name: Its name.
        nodes: Its operators in the order of execution.
        constants: Its tensors that have values.
        values: The declarations of its inputs, of its outputs and of the values between.
    """
    inputs, outputs, between = values
    return b"".join(
        (
            *(delimited(1, node(each)) for each in nodes),
            text(2, name),
            *(delimited(5, each) for each in constants),
            *(delimited(11, each) for each in inputs),
            *(delimited(12, each) for each in outputs),
            *(delimited(13, each) for each in between),
        )
    )


def model(
    graph_bytes: bytes, producer: tuple[str, str], about: str, facts: Mapping[str, str]
) -> bytes:
    """Return a model: a graph, who made it, what it is, and what else is known of it."""
    return b"".join(
        (
            integer(1, IR_VERSION),
            text(2, producer[0]),
            text(3, producer[1]),
            text(6, about) if about else b"",
            delimited(7, graph_bytes),
            delimited(8, text(1, "") + integer(2, OPSET)),
            *(delimited(14, text(1, key) + text(2, said)) for key, said in facts.items()),
        )
    )
