"""Reading the bytes of a file, with a sentence for everything that can go wrong."""

import errno
import os
import stat
from pathlib import Path

from cnnparam_gui.files.problems import FileProblem

MAX_BYTES = 256 * 2**20
"""The largest file that is read: 100,000 rows with the longest names stay below it."""

ARCHITECTURE = "an architecture"

_REASONS = {
    errno.ENOENT: "There is no such file; check the name and the folder",
    errno.ENOTDIR: "There is no such file; a folder of its path is a file",
    errno.EACCES: "It cannot be read, because you have no permission; ask its owner",
    errno.EPERM: "It cannot be read, because you have no permission; ask its owner",
    errno.ELOOP: "It cannot be read, because its symbolic link leads back to itself",
    errno.ENAMETOOLONG: "There is no such file; its name is too long for this system",
    errno.EISDIR: "This is a folder; name a file in it",
}


def read_bytes(path: Path, most: int = MAX_BYTES, what: str = ARCHITECTURE) -> bytes:
    """Return what a file holds, never more than `most` bytes; raises FileProblem."""
    try:
        check_file(path, most, what)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileProblem(_reason(error), path) from None
    except ValueError:  # a NUL in the name
        raise FileProblem(_REASONS[errno.ENOENT], path) from None
    if len(data) > most:
        raise too_large(path, len(data), most, what)
    return data


def read_head(path: Path, size: int = 4096) -> bytes:
    """Return the first bytes of a file, by which its format is told; raises FileProblem."""
    try:
        check_file(path)
        with path.open("rb") as file:
            return file.read(size)
    except OSError as error:
        raise FileProblem(_reason(error), path) from None
    except ValueError:
        raise FileProblem(_REASONS[errno.ENOENT], path) from None


def check_file(path: Path, most: int | None = None, what: str = ARCHITECTURE) -> None:
    """Refuse what is no file, or is too large, before anything is read of it."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise FileProblem(_REASONS[errno.EISDIR], path)
    # Reading a pipe would wait for ever, and a device may have no end.
    if not stat.S_ISREG(status.st_mode):
        raise FileProblem("This is a device or a pipe; copy what it gives into a file first", path)
    if most is not None and status.st_size > most:
        raise too_large(path, status.st_size, most, what)


def too_large(path: Path, size: int, most: int, what: str = ARCHITECTURE) -> FileProblem:
    """Return the refusal of a file that is larger than any of what it should be."""
    return FileProblem(
        f"It is too large to be {what}: {size:,} bytes, and {most:,} are the most", path
    )


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    return known or f"It cannot be read: {os.strerror(error.errno or errno.EIO).lower()}"
