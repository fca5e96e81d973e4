"""Files of safetensors: their header as a table of tensors, which has no topology.

A header is 8 bytes of length and JSON: names of tensors with type, shape and place in the file.
The weights behind it are not read.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cnnparam_gui.core.kinds.unknown import format_tensors, usual_role
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.files.json_text import parse
from cnnparam_gui.files.opening import read_head
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from cnnparam_gui.files.rows import MAX_NAME, Rows

DESCRIPTION = (
    "Tensors of a safetensors file, one row a module in the order of the file. Such a file says "
    "neither how the modules are connected nor what they compute: only parameters are counted."
)

MAX_HEADER = 100_000_000
"""The longest header that the format allows."""

MAX_TENSORS = 100_000
MAX_AXES = 64

_MOST_TEXT = 9_000
_MOST_VALUES = 2_500_000
_METADATA = "__metadata__"
_BITS = {
    "BOOL": 8,
    "U8": 8,
    "I8": 8,
    "F4": 4,
    "F6_E2M3": 6,
    "F6_E3M2": 6,
    "F8_E4M3": 8,
    "F8_E5M2": 8,
    "F8_E8M0": 8,
    "F8_E4M3FNUZ": 8,
    "F8_E5M2FNUZ": 8,
    "I16": 16,
    "U16": 16,
    "F16": 16,
    "BF16": 16,
    "I32": 32,
    "U32": 32,
    "F32": 32,
    "I64": 64,
    "U64": 64,
    "F64": 64,
    "C64": 64,
}
"""Bits of one value by its type."""


def read(path: Path, request: Request) -> Network:
    """Return a table of tensors; raises FileProblem."""
    size, room = _header_size(path)
    header = read_head(path, 8 + size)[8:]
    if len(header) < size:
        raise FileProblem("It ends within its header: was it copied in full?")
    if sum(map(header.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        raise FileProblem(f"Its header has more values than {MAX_TENSORS:,} tensors take")
    entries = parse(header, "Its header")
    if not isinstance(entries, dict):
        raise FileProblem("Its header is no JSON object of tensors")
    entries.pop(_METADATA, None)
    if len(entries) > MAX_TENSORS:
        raise FileProblem(f"It has {len(entries):,} tensors, and {MAX_TENSORS:,} are the most")
    modules: dict[str, list[ParameterTensor]] = {}
    for name, entry in entries.items():
        module, _, own = name.rpartition(".")
        modules.setdefault(module, []).append(_tensor(name, own, entry, room))
    rows = Rows(request, expected=len(modules))
    for module, tensors in modules.items():
        block, _, _ = module.rpartition(".")
        for text in _texts(tensors):
            rows.add("TensorTable", module or "tensors", block=block, values={"tensors": text})
    return rows.network(path.stem, DESCRIPTION, "pytorch")


def _header_size(path: Path) -> tuple[int, int]:
    """Return how long the header is, and how many bytes the file has behind it."""
    start = read_head(path, 8)
    if len(start) < 8:
        raise FileProblem("It is too short for a safetensors file: its first 8 bytes are a length")
    size = int.from_bytes(start, "little")
    if size > MAX_HEADER:
        raise FileProblem(
            f"Its header claims {size:,} bytes, and {MAX_HEADER:,} are the most in safetensors"
        )
    return size, path.stat().st_size - 8 - size


def _tensor(name: str, own: str, entry: Any, room: int) -> ParameterTensor:
    """Return what one entry of the header declares."""
    where = f"Its tensor '{name[:60]}'"
    if not name.strip() or len(name) > MAX_NAME:
        raise FileProblem(f"{where} has a name of {len(name):,} characters; 1 to {MAX_NAME:,} do")
    if not name.isprintable():
        raise FileProblem(f"{where} has a name that cannot be printed")
    if not isinstance(entry, dict):
        raise FileProblem(f"{where} is no JSON object")
    shape, bits = _shape(where, entry.get("shape")), _bits(where, entry.get("dtype"))
    begin, end = _offsets(where, entry.get("data_offsets"))
    if end > room:
        raise FileProblem(
            f"{where} ends at byte {end:,} of the data, but the file has only {max(room, 0):,}: "
            f"was it copied in full?"
        )
    elements = 1
    for length in shape:
        elements *= length
        if elements > 8 * room:
            break
    if (elements * bits + 7) // 8 != end - begin:
        raise FileProblem(
            f"{where} has {end - begin:,} bytes of data, which its shape and type do not take"
        )
    role = usual_role(own)
    return ParameterTensor(own or "tensor", role, shape, trainable=role != "statistic", axes=())


def _shape(where: str, shape: Any) -> tuple[int, ...]:
    if not isinstance(shape, list) or len(shape) > MAX_AXES:
        raise FileProblem(f"{where} has no list of at most {MAX_AXES} sizes as its shape")
    for size in shape:
        if type(size) is not int or not 0 <= size <= MAX_SIZE:
            raise FileProblem(f"{where} has a size that is no whole number from 0 to {MAX_SIZE}")
    return tuple(shape)


def _bits(where: str, dtype: Any) -> int:
    bits = _BITS.get(dtype) if isinstance(dtype, str) else None
    if bits is None:
        raise FileProblem(f"{where} has the type {str(dtype)[:20]!r}, which is none of safetensors")
    return bits


def _offsets(where: str, offsets: Any) -> tuple[int, int]:
    if (
        not isinstance(offsets, list)
        or len(offsets) != 2
        or any(type(offset) is not int for offset in offsets)
        or not 0 <= offsets[0] <= offsets[1]
    ):
        raise FileProblem(f"{where} has no two ascending data_offsets")
    return offsets[0], offsets[1]


def _texts(tensors: list[ParameterTensor]) -> Iterator[str]:
    """Give the tensors of a module as texts, each short enough for one row."""
    text = ""
    for tensor in tensors:
        one = format_tensors([tensor])
        if text and len(text) + len(one) > _MOST_TEXT:
            yield text
            text = ""
        text = f"{text}, {one}" if text else one
    yield text
