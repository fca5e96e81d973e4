"""The attributes of an HDF5 file's root, which are all that a legacy file of Keras says of layers.

A reader of our own, since the HDF5 library loops for ever on some broken files, and that cannot
be stopped. It walks the superblock, the header of the root and the global heap, checks every
address against the file, and reads nothing else: groups, datasets and links to other files are
not looked at. See the HDF5 File Format Specification, version 3.0.
"""

from collections.abc import Iterator
from mmap import mmap
from typing import NamedTuple, TypeAlias

from cnnparam_gui.files.problems import FileProblem

SIGNATURE = b"\x89HDF\r\n\x1a\n"
MAX_TEXT = 64 * 2**20

_ATTRIBUTE, _CONTINUATION, _DENSE = 0x0C, 0x10, 0x15
_FIXED_TEXT, _VARIABLE = 3, 9
_MOST_MESSAGES = 10_000
_MOST_BLOCKS = 1_000
_NEW_HEADER, _NEW_BLOCK, _HEAP = b"OHDR", b"OCHK", b"GCOL"
_CHECKSUM = 4


Buffer: TypeAlias = bytes | mmap


class Broken(FileProblem):
    """Raised where the file is not as it should be."""

    def __init__(self, what: str) -> None:
        """Say what is wrong."""
        super().__init__(f"Its HDF5 is broken: {what}; was it copied in full?")


class _Message(NamedTuple):
    kind: int
    start: int
    end: int


def text_attribute(data: Buffer, name: str) -> bytes | None:
    """Return the text of an attribute of the root; None where it has none of this name.

    Raises:
        FileProblem: Where the file is broken, or the attribute is no text.
    """
    return _File(data).text_attribute(name.encode())


class _File:
    def __init__(self, data: Buffer) -> None:
        self._data = data
        if data[:8] != SIGNATURE:
            raise Broken("it does not begin as one")
        version = self._number(8, 1)
        # How wide addresses and lengths are is said in another place since version 2.
        sizes = 13 if version < 2 else 9
        self._wide, self._long = self._number(sizes, 1), self._number(sizes + 1, 1)
        if version > 3 or self._wide not in (4, 8) or self._long not in (4, 8):
            raise Broken("its first bytes are of no version that is known")
        if version < 2:
            base = 24 if version == 0 else 28
            self._root = self._number(base + 5 * self._wide, self._wide)
        else:
            base = 12
            self._root = self._number(base + 3 * self._wide, self._wide)
        self._base = self._number(base, self._wide)
        whole = self._base + self._number(base + 2 * self._wide, self._wide)
        if whole > len(data):
            raise Broken(f"it says that it has {whole:,} bytes, and has {len(data):,}")

    def _end(self, at: int, size: int) -> int:
        """Return where so many bytes end; raises Broken where the file ends before."""
        if at + size > len(self._data):
            raise Broken(f"{size:,} bytes at {at:,} are behind its end")
        return at + size

    def _bytes(self, at: int, size: int) -> bytes:
        return self._data[at : self._end(at, size)]

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self._bytes(at, size), "little")

    # Headers

    def _messages(self) -> Iterator[_Message]:
        """Yield the messages of the root's header, wherever it goes on."""
        at = self._base + self._root
        new = self._bytes(at, 4) == _NEW_HEADER
        head, blocks = self._new_header(at) if new else self._old_header(at)
        seen, count = {at}, 0
        while blocks:
            start, end = blocks.pop()
            while start + head <= end:
                kind = self._number(start, 1 if new else 2)
                size = self._number(start + (1 if new else 2), 2)
                message = _Message(kind, start + head, start + head + size)
                if message.end > end:
                    raise Broken("a message of its root is longer than its place")
                start, count = message.end, count + 1
                if count > _MOST_MESSAGES or len(seen) > _MOST_BLOCKS:
                    raise Broken("its root has too many messages")
                if kind == _CONTINUATION:
                    block = self._continued(message, new=new)
                    if block[0] not in seen:
                        seen.add(block[0])
                        blocks.append(block)
                else:
                    yield message

    def _old_header(self, at: int) -> tuple[int, list[tuple[int, int]]]:
        if self._number(at, 1) != 1:
            raise Broken("its root is not where it should be")
        size = self._number(at + 8, 4)
        return 8, [(at + 16, self._end(at + 16, size))]

    def _new_header(self, at: int) -> tuple[int, list[tuple[int, int]]]:
        flags = self._number(at + 5, 1)
        start = at + 6 + (16 if flags & 0x20 else 0) + (4 if flags & 0x10 else 0)
        width = 1 << (flags & 3)
        size = self._number(start, width)
        start += width
        head = 6 if flags & 4 else 4
        return head, [(start, self._end(start, size))]

    def _continued(self, message: _Message, *, new: bool) -> tuple[int, int]:
        at = self._base + self._number(message.start, self._wide)
        size = self._number(message.start + self._wide, self._long)
        end = self._end(at, size)
        if not new:
            return at, end
        if self._bytes(at, 4) != _NEW_BLOCK:
            raise Broken("its root does not go on where it says")
        return at + 4, end - _CHECKSUM

    # Attributes

    def text_attribute(self, name: bytes) -> bytes | None:
        dense = False
        for kind, start, end in self._messages():
            if kind == _ATTRIBUTE:
                found = self._attribute(start, end)
                if found[0] == name:
                    return self._text(*found[1:])
            elif kind == _DENSE:
                # A heap that lies at no address is none.
                heap = self._number(end - 2 * self._wide, self._wide)
                dense = dense or heap != (1 << 8 * self._wide) - 1
        if dense:
            raise FileProblem(
                "Its HDF5 keeps attributes in a heap, as Keras never writes; save the model as "
                ".keras or .json"
            )
        return None

    def _attribute(self, start: int, end: int) -> tuple[bytes, int, int, int]:
        """Return the name of an attribute, and where its type, its values and its end are."""
        version = self._number(start, 1)
        sizes = [self._number(start + place, 2) for place in (2, 4, 6)]
        at = start + (9 if version == 3 else 8)
        places = [at]
        for size in sizes:
            at += size if version > 1 else -(-size // 8) * 8
            places.append(at)
        if version not in (1, 2, 3) or places[-1] > end:
            raise Broken("an attribute is longer than its place")
        name = self._bytes(places[0], sizes[0]).rstrip(b"\0")
        return name, places[1], places[3], end

    def _text(self, kind: int, at: int, end: int) -> bytes:
        said = self._number(kind, 1) & 15
        if said == _FIXED_TEXT:
            size = self._number(kind + 4, 4)
            if at + size > end:
                raise Broken("a text is longer than its place")
            return self._bytes(at, size).rstrip(b"\0")
        if said != _VARIABLE or self._number(kind + 1, 1) & 15 != 1:
            raise FileProblem("An attribute of its HDF5 that should be a text is none")
        size = self._number(at, 4)
        heap = self._base + self._number(at + 4, self._wide)
        return self._heap_object(heap, self._number(at + 4 + self._wide, 4), size)

    def _heap_object(self, heap: int, wanted: int, size: int) -> bytes:
        """Return an object of a global heap."""
        if self._bytes(heap, 4) != _HEAP:
            raise Broken("a text is not where it should be")
        end = heap + self._number(heap + 8, self._long)
        head = 8 + self._long
        at = heap + head
        while at + head <= end:
            index = self._number(at, 2)
            taken = self._number(at + 8, self._long)
            if index == wanted and index:
                if size > taken or size > MAX_TEXT:
                    raise Broken(f"a text of {size:,} bytes has a place of {taken:,}")
                return self._bytes(at + head, size).rstrip(b"\0")
            if not index:  # what is free
                break
            at += head + -(-taken // 8) * 8
        raise Broken("a text is not where it should be")
