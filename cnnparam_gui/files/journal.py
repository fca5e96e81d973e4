"""The journal of unsaved changes: what was open, should the program end before it is saved.

A journal is one line of JSON that says where the network belongs, and then the network in the
native format. The line holds a digest of the rest, so that one that is not whole is known. Rows
are written by msgspec, ten times as fast as by `native.encode`: 100,000 rows within a frame.
"""

from pathlib import Path

import msgspec

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import native, saving
from cnnparam_gui.files.fingerprint import Fingerprint, digest_of
from cnnparam_gui.files.native_head import FORMAT
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem

SUFFIX = ".journal"


class Entry(msgspec.Struct, frozen=True):
    """An open network with changes that no file holds.

    Attributes:
        network: The network as it is now.
        origin: The file it was read from or saved in last; None for one that never was.
        imported: Whether that is a file of another program's format, which saving leaves alone.
        known: That file as it was then, by which a change from outside is noticed.
    """

    network: Network
    origin: Path | None = None
    imported: bool = False
    known: Fingerprint | None = None


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cnnparam_journal: int
    digest: str
    origin: str | None
    imported: bool
    known: Fingerprint | None


_VERSION = 1


def body_of(network: Network) -> bytes:
    """Return a network in the native format, every row in full; `native.decode` reads it."""
    head = {
        "format": FORMAT,
        "version": native.VERSION,
        "name": network.name,
        "description": network.description,
        "source": network.source,
        "semantics": network.semantics,
    }
    try:
        return msgspec.json.encode({**head, "layers": network.layers})
    except UnicodeEncodeError:
        return native.encode(network)  # which writes half a character as a question mark


def write(path: Path, entry: Entry, body: bytes | None = None) -> None:
    """Write a journal, whole or not at all.

    Args:
        path: The journal.
        entry: What it is to hold.
        body: The network as `body_of` gives it, where that is at hand.

    Raises:
        FileProblem: Where that fails; the journal is then what it was before.
    """
    rest = body_of(entry.network) if body is None else body
    origin = None if entry.origin is None else _printable(entry.origin)
    head = _Head(_VERSION, digest_of(rest), origin, entry.imported, entry.known)
    saving.write_bytes(path, msgspec.json.encode(head) + b"\n" + rest)


def read(path: Path) -> Entry:
    """Read a journal.

    Raises:
        FileProblem: Where it cannot be read, or is not whole.
    """
    data = read_bytes(path)
    line, _, body = data.partition(b"\n")
    try:
        head = msgspec.json.decode(line, type=_Head)
    except (msgspec.DecodeError, RecursionError):
        raise FileProblem("This is not a journal of unsaved changes", path) from None
    if head.cnnparam_journal != _VERSION:
        raise FileProblem("It was made by another version of the program", path)
    if head.digest != digest_of(body):
        raise FileProblem("It is not whole, so nothing of it can be trusted", path)
    try:
        network = native.decode(body)
    except FileProblem as problem:
        raise problem.at(path) from None
    origin = None if head.origin is None else Path(head.origin)
    return Entry(network, origin, head.imported and origin is not None, head.known)


def _printable(path: Path) -> str | None:
    """Return a path as JSON can hold it; None for a name that is no text."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return None
    return text
