"""Writing the wire format of protocol buffers: fields behind their numbers, nothing more.

A message is the bytes of its fields one after the other. See "Encoding" in the documentation of
protocol buffers.
"""

import struct
from collections.abc import Iterable

_VARINT, _DELIMITED, _FIXED32 = 0, 2, 5
_NEGATIVE = 1 << 64
_SMALL = [bytes((number,)) for number in range(0x80)]


def varint(number: int) -> bytes:
    """Return an integer in groups of seven bits, the lowest first; below 0 as 64 bits."""
    if 0 <= number < len(_SMALL):
        return _SMALL[number]
    rest = number if number >= 0 else number + _NEGATIVE
    groups = bytearray()
    while rest > 0x7F:
        groups.append(rest & 0x7F | 0x80)
        rest >>= 7
    groups.append(rest)
    return bytes(groups)


def integer(field: int, number: int) -> bytes:
    """Return a field that holds an integer."""
    return varint(field << 3 | _VARINT) + varint(number)


def float32(field: int, number: float) -> bytes:
    """Return a field that holds a number of 32 bits."""
    return varint(field << 3 | _FIXED32) + struct.pack("<f", number)


def delimited(field: int, data: bytes) -> bytes:
    """Return a field that holds bytes, such as those of another message."""
    return varint(field << 3 | _DELIMITED) + varint(len(data)) + data


def text(field: int, value: str) -> bytes:
    """Return a field that holds a text."""
    return delimited(field, value.encode())


def integers(field: int, numbers: Iterable[int]) -> bytes:
    """Return a repeated field of integers, each behind its number: every reader takes that."""
    return b"".join(integer(field, number) for number in numbers)


def floats(field: int, numbers: Iterable[float]) -> bytes:
    """Return a repeated field of numbers of 32 bits."""
    return b"".join(float32(field, number) for number in numbers)
