"""What is looked at of a file before its format is known."""

import zipfile
from functools import cached_property
from pathlib import Path
from typing import Self

from cnnparam_gui.files.opening import read_head

_HEAD = 64 * 1024
_MOST_MEMBERS = 10_000


class Peek:
    """The beginning of a file, and the names in it where it is a zip archive.

    Attributes:
        path: The file.
        start: Its first bytes, at most 64 KiB.
    """

    def __init__(self, path: Path) -> None:
        """Read the beginning; raises FileProblem where that cannot be done."""
        self.path = path
        self.start = read_head(path, _HEAD)

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Return what is looked at of bytes that are in no file, such as a pasted text."""
        peek = cls.__new__(cls)
        peek.path = Path()
        peek.start = data[:_HEAD]
        return peek

    @cached_property
    def text(self) -> str:
        """Its first bytes as text, empty where they are none in UTF-8."""
        if b"\0" in self.start:
            return ""
        try:
            return self.start.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            # The last character may be cut in two.
            whole = error.start > len(self.start) - 4 and len(self.start) == _HEAD
            return self.start[: error.start].decode("utf-8-sig") if whole else ""

    @cached_property
    def suffix(self) -> str:
        """The ending of its name in small letters, such as `.pth`."""
        return self.path.suffix.lower()

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The names in a zip archive; none where it is no archive, or a broken one."""
        if not self.start.startswith(b"PK\3\4"):
            return ()
        try:
            with zipfile.ZipFile(self.path) as archive:
                return tuple(archive.namelist()[:_MOST_MEMBERS])
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
            return ()
