"""Saving so that no work is lost: the old file stays whole, whatever fails.

The bytes go to a temporary file in the same folder, all of them are checked to be taken and are
flushed to the disk, and only then the temporary file takes the old one's place.
"""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import native
from cnnparam_gui.files.problems import FileProblem

if sys.platform != "win32":
    import fcntl

_SUFFIX = ".cnnparam-tmp"
_REASONS = {
    errno.ENOSPC: "the disk is full; make room or choose another place",
    errno.EDQUOT: "your share of the disk is full; make room or choose another place",
    errno.EFBIG: "files may not become this large here; choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.EACCES: "you have no permission to write in this folder; choose another place",
    errno.EPERM: "you have no permission to write in this folder; choose another place",
    errno.ENOENT: "there is no such folder; make it or choose another place",
    errno.ENOTDIR: "its folder is a file; choose another place",
    errno.ENAMETOOLONG: "its name is too long for this system; choose a shorter one",
    errno.ELOOP: "its symbolic link leads back to itself; choose another place",
    errno.EISDIR: "a folder has this name; choose another one",
}


def write(path: Path, network: Network) -> bytes:
    """Save a network in the native format, and return what the file holds.

    Raises:
        FileProblem: Where that fails; the file is then what it was before.
    """
    data = native.encode(network)
    write_bytes(path, data)
    return data


def write_bytes(path: Path, data: bytes) -> None:
    """Save bytes, such as a report.

    Symbolic links are followed, and a file that is replaced keeps its permissions. A device or
    a pipe takes the bytes as they come: it cannot be replaced.

    Raises:
        FileProblem: Where that fails; the file is then what it was before.
    """
    try:
        status = _status(path)
        if status is not None and not stat.S_ISREG(status.st_mode):
            _write_into(path, status, data)
        else:
            _replace(Path(os.path.realpath(path)), status, data)
    except OSError as error:
        raise FileProblem(f"It could not be saved, because {_reason(error)}", path) from None
    except ValueError:  # a NUL in the name
        raise FileProblem(
            "It could not be saved, because no file can have this name", path
        ) from None


def clear_stale(path: Path) -> list[Path]:
    """Remove what killed saves of this file left beside it, and return it.

    The temporary file of a save that is still going on is left alone.
    """
    target = Path(os.path.realpath(path))
    prefix = _prefix(target)
    removed = []
    with contextlib.suppress(OSError):
        for entry in os.scandir(target.parent):
            if entry.name.startswith(prefix) and entry.name.endswith(_SUFFIX):
                stale = target.parent / entry.name
                if _remove_unused(stale):
                    removed.append(stale)
    return removed


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _write_into(path: Path, status: os.stat_result, data: bytes) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    with _open(path, os.O_WRONLY) as descriptor:
        _write_all(descriptor, data)


def _replace(target: Path, status: os.stat_result | None, data: bytes) -> None:
    effective = os.access in os.supports_effective_ids
    if status is not None and not os.access(target, os.W_OK, effective_ids=effective):
        raise FileProblem(
            "It could not be saved, because it is read-only; save it under another name", target
        )
    temporary = target.parent / f"{_prefix(target)}{os.urandom(6).hex()}{_SUFFIX}"
    try:
        with _open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL) as descriptor:
            _lock(descriptor)
            _write_all(descriptor, data)
            _keep_permissions(descriptor, status)
            os.fsync(descriptor)
            # The lock tells clear_stale that this save is alive; Windows renames closed files.
            if sys.platform != "win32":
                temporary.replace(target)
        if sys.platform == "win32":
            temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


@contextlib.contextmanager
def _open(path: Path, flags: int) -> Iterator[int]:
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666)  # the umask takes away
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, data: bytes) -> None:
    """Write every byte: one call may take only a part of them."""
    rest = memoryview(data)
    while rest:
        taken = os.write(descriptor, rest)
        if taken <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[taken:]


def _keep_permissions(descriptor: int, status: os.stat_result | None) -> None:
    if status is None or sys.platform == "win32":
        return
    # Only root may give a file away; where that is refused, the file is the saver's.
    with contextlib.suppress(OSError):
        os.fchown(descriptor, status.st_uid, status.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(status.st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    with contextlib.suppress(OSError), _open(folder, os.O_RDONLY) as descriptor:
        os.fsync(descriptor)


def _prefix(target: Path) -> str:
    # A digest, because the name itself may already be as long as the system takes.
    # It is slow to load, and most starts save nothing.
    import hashlib

    digest = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]
    return f".{digest}-"


def _lock(descriptor: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # some network folders have no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove_unused(path: Path) -> bool:
    """Remove a temporary file that nobody holds; on Windows an open one stays anyway."""
    try:
        with _open(path, os.O_RDONLY) as descriptor:
            if sys.platform != "win32":
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
        if sys.platform == "win32":
            path.unlink()
    except OSError:
        return False
    return True


def _reason(error: OSError) -> str:
    number = error.errno or errno.EIO
    return _REASONS.get(number) or os.strerror(number).lower()
