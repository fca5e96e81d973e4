"""How an ONNX file is told from others, without what reading it takes."""

from cnnparam_gui.files.peek import Peek

_NUMBERS = {1, 2, 3, 4, 5, 6, 7, 8, 14, 20, 25, 26}
"""The fields of a ModelProto."""

_LENGTHS = _NUMBERS - {1, 5}
_GRAPH, _FIRST = 7, 1
_MOST_VERSION = 1000


def recognises(peek: Peek) -> bool:
    """Return whether the first bytes are those of a model: its version, and then its fields."""
    data, at, seen = peek.start, 0, set()
    while at < len(data):
        key, at = _varint(data, at)
        number, wire = key >> 3, key & 7
        if number not in _NUMBERS or wire != (2 if number in _LENGTHS else 0):
            return False
        value, at = _varint(data, at)
        if at > len(data):
            break
        if number == _FIRST and not 0 < value < _MOST_VERSION:
            return False
        seen.add(number)
        if wire:
            if number == _GRAPH and not _begins_graph(data[at : at + value]):
                return False
            at += value
    # A graph without a version is written by hand; by its ending it is one too.
    return bool(seen) and ({_GRAPH, _FIRST} <= seen or peek.suffix == ".onnx")


def _begins_graph(data: bytes) -> bool:
    """Return whether the first field of a graph is one that has a length."""
    return not data or data[0] & 7 == 2


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a varint and the position behind it, past the end where there is none."""
    value = 0
    for place in range(10):
        if at >= len(data):
            return 0, len(data) + 1
        value |= (data[at] & 127) << 7 * place
        at += 1
        if data[at - 1] < 128:
            return value, at
    return 0, len(data) + 1
