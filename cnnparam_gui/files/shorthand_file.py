"""Texts in the shorthand of lectures, and tables of lectures, as files."""

from pathlib import Path

from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shorthand import ShorthandError, parse_network
from cnnparam_gui.core.shorthand_writing import format_network
from cnnparam_gui.files import lecture_table
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request

MAX_BYTES = 16 * 2**20
"""The largest text that is read."""


def read(path: Path, request: Request | None = None) -> Network:
    """Read a file; raises FileProblem with the line that is wrong."""
    try:
        return decode(read_bytes(path, MAX_BYTES), request)
    except FileProblem as problem:
        raise problem if problem.place else problem.at(path) from None


def decode(data: bytes, _: Request | None = None) -> Network:
    """Read a text, the shorthand or a table; raises FileProblem with the line that is wrong."""
    if len(data) > MAX_BYTES:
        raise FileProblem(
            f"It is too large to be an architecture: {len(data):,} bytes, and {MAX_BYTES:,} are "
            "the most"
        )
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileProblem(f"It is not text in UTF-8: line {line} has another byte") from None
    if any(map(lecture_table.is_row, text.split("\n"))):
        return lecture_table.decode(text)
    try:
        return parse_network(text)
    except ShorthandError as error:
        raise FileProblem(str(error)) from None


def write(network: Network) -> bytes:
    """Write a network; raises FileProblem for a row that the shorthand cannot say."""
    try:
        return format_network(network).encode()
    except ShorthandError as error:
        raise FileProblem(str(error)) from None
