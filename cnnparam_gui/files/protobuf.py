"""The wire format of Protocol Buffers, walked over bytes that stay where they are.

A message is a run of fields, each a number, a wire type and a value. What is not looked at is
skipped by its length, so that walking costs as much as a message has fields, whatever they hold.
"""

import struct
from collections.abc import Iterator
from mmap import mmap
from typing import Any, TypeAlias

import msgspec

from cnnparam_gui.files.problems import FileProblem

Buffer: TypeAlias = bytes | mmap
"""What is walked over."""

MAX_DEPTH = 64
"""How deep messages may lie in one another; Protocol Buffers themselves take 100."""

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
_SIZES = {FIXED64: 8, FIXED32: 4}
_MOST_VARINT = 10
_SIGN, _ALL = 1 << 63, 1 << 64


class Span(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the bytes: a message, a text or raw data that was not copied.

    Attributes:
        start: Where it begins.
        stop: Where it ends, itself left out.
        depth: How many messages it lies in.
    """

    start: int
    stop: int
    depth: int = 0

    def __len__(self) -> int:
        """Return how many bytes it has."""
        return self.stop - self.start


class Field(msgspec.Struct, frozen=True, gc=False):
    """One field of a message.

    Attributes:
        number: Its number in the message's description.
        wire: Its wire type.
        value: A varint, unsigned; for any other wire type the position of its first byte.
        stop: Where its value ends.
        depth: The depth of the messages in it.
    """

    number: int
    wire: int
    value: int
    stop: int
    depth: int

    def span(self) -> Span:
        """Return the stretch of a field with a length; raises FileProblem for another."""
        if self.wire != BYTES:
            raise _problem(self.value, f"field {self.number} has no length where one is needed")
        return Span(self.value, self.stop, self.depth)

    def integer(self) -> int:
        """Return a signed varint; raises FileProblem for another field."""
        if self.wire != VARINT:
            raise _problem(self.stop, f"field {self.number} is no integer where one is needed")
        return signed(self.value)


def signed(value: int) -> int:
    """Return a varint of 64 bits with its sign."""
    return value - _ALL if value >= _SIGN else value


def fields(data: Buffer, span: Span) -> Iterator[Field]:
    """Walk the fields of a message.

    Raises:
        FileProblem: Where the bytes are no message, or lie too deep.
    """
    at, stop, depth = span.start, span.stop, span.depth + 1
    if depth > MAX_DEPTH:
        raise _problem(at, f"its messages lie more than {MAX_DEPTH} deep in one another")
    while at < stop:
        key, at = varint(data, at, stop)
        number, wire = key >> 3, key & 7
        if not number:
            raise _problem(at, "a field has the number 0")
        if wire == VARINT:
            value, at = varint(data, at, stop)
            yield Field(number, wire, value, at, depth)
            continue
        if wire == BYTES:
            size, at = varint(data, at, stop)
        elif wire in _SIZES:
            size = _SIZES[wire]
        else:
            raise _problem(at, f"a field has the wire type {wire}, which is not known")
        if size > stop - at:
            raise _problem(at, f"a field claims {size:,} bytes, but {stop - at:,} are left")
        yield Field(number, wire, at, at + size, depth)
        at += size


def varint(data: Buffer, at: int, stop: int) -> tuple[int, int]:
    """Return the unsigned varint at a position, and the position behind it."""
    if at < stop and data[at] < 128:  # most have one byte
        return data[at], at + 1
    value = 0
    for place in range(_MOST_VARINT):
        if at >= stop:
            raise _problem(at, "it ends in the middle of a number")
        byte = data[at]
        at += 1
        value |= (byte & 127) << 7 * place
        if byte < 128:
            return value & (_ALL - 1), at
    raise _problem(at, f"a number has more than {_MOST_VARINT} bytes")


def varints(data: Buffer, field: Field, most: int) -> list[int]:
    """Return the signed integers of a repeated field, packed or not, and at most so many."""
    if field.wire == VARINT:
        return [signed(field.value)]
    span, found = field.span(), list[int]()
    at = span.start
    while at < span.stop and len(found) < most:
        value, at = varint(data, at, span.stop)
        found.append(signed(value))
    return found


def fixed(data: Buffer, field: Field, code: str, most: int) -> list[Any]:
    """Return the numbers of a repeated field of fixed size, packed or not, at most so many.

    Args:
        data: The bytes.
        field: The field.
        code: What `struct` calls one number, such as `f`.
        most: The most numbers that are wanted.
    """
    size = struct.calcsize(f"<{code}")
    if field.wire not in {BYTES, *_SIZES}:
        raise _problem(field.stop, f"field {field.number} holds no numbers of {size} bytes")
    count = min((field.stop - field.value) // size, most)
    return list(struct.unpack_from(f"<{count}{code}", data, field.value))


def text(data: Buffer, field: Field, most: int) -> str:
    """Return a text, cut after some bytes; what is no UTF-8 in it is replaced."""
    span = field.span()
    return data[span.start : min(span.stop, span.start + most)].decode("utf-8", "replace")


def _problem(at: int, reason: str) -> FileProblem:
    return FileProblem(f"It is damaged at byte {at:,}: {reason}")
