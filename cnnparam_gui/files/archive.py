"""Members of zip archives, each read within bounds and none unpacked to disk."""

import zipfile
import zlib
from pathlib import Path

from cnnparam_gui.files.opening import check_file
from cnnparam_gui.files.problems import FileProblem

MAX_MEMBER = 64 * 2**20
MAX_RATIO = 100
MAX_MEMBERS = 100_000


def open_archive(path: Path) -> zipfile.ZipFile:
    """Open an archive to read its members; raises FileProblem where it is none."""
    check_file(path)
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        raise FileProblem("Its zip archive is broken: was it copied in full?", path) from None
    if len(archive.infolist()) > MAX_MEMBERS:
        archive.close()
        raise FileProblem(f"Its zip archive has more than {MAX_MEMBERS:,} members", path)
    return archive


def read_member(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return what a member holds, at most 64 MiB of it and at most 100 times its packed size.

    Raises:
        FileProblem: Where it is missing, too large, encrypted or damaged.
    """
    try:
        entry = archive.getinfo(name)
    except KeyError:
        raise FileProblem(f"Its zip archive holds no {name[:60]}") from None
    if entry.flag_bits & 1:
        raise FileProblem(f"{name[:60]} in its zip archive is encrypted")
    # Little texts are packed well without harm.
    most = min(MAX_MEMBER, max(MAX_RATIO * entry.compress_size, 2**16))
    if entry.file_size > most:
        raise FileProblem(
            f"{name[:60]} in its zip archive would unpack to {entry.file_size:,} bytes, and "
            f"{most:,} are the most"
        )
    try:
        with archive.open(entry) as member:
            data = member.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError):
        raise FileProblem(f"{name[:60]} in its zip archive is damaged") from None
    if len(data) > most:
        raise FileProblem(f"{name[:60]} in its zip archive unpacks to more than {most:,} bytes")
    return data
