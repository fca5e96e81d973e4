"""What a file was when it was read or saved, so that a change from outside is noticed."""

import os
import stat
from pathlib import Path

import msgspec

from cnnparam_gui.files.opening import MAX_BYTES

_CHUNK = 2**20


class Fingerprint(msgspec.Struct, frozen=True):
    """A file at one moment.

    Attributes:
        size: Its length in bytes.
        mtime_ns: When it was written last, in nanoseconds since 1970.
        digest: The SHA-256 of its content, in hexadecimal.
    """

    size: int
    mtime_ns: int
    digest: str


def take(path: Path) -> Fingerprint | None:
    """Return what a file is now; None where there is none that this program would read."""
    import hashlib  # slow to load, and most starts read no file

    digest = hashlib.sha256()
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
            return None
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except (OSError, ValueError):
        return None
    return Fingerprint(status.st_size, status.st_mtime_ns, digest.hexdigest())


def written(path: Path, data: bytes) -> Fingerprint | None:
    """Return what a file is once bytes are written; None where that is no file.

    The digest is that of the bytes: what others write right afterwards is a change all the same.
    """
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return Fingerprint(len(data), status.st_mtime_ns, digest_of(data))


def changed(path: Path, known: Fingerprint, *, quick: bool = False) -> bool:
    """Return whether a file holds something else than it did.

    One that was merely touched is the same, and one that is gone holds nothing that could be lost.

    Args:
        path: The file.
        known: What it was.
        quick: Whether the same size and time are enough; two writes within a tick of the system's
            clock, which is a few milliseconds, may have them in common.
    """
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    if quick and (status.st_size, status.st_mtime_ns) == (known.size, known.mtime_ns):
        return False
    now = take(path)
    return now is None or now.digest != known.digest


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal."""
    import hashlib

    return hashlib.sha256(data).hexdigest()
