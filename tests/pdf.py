"""A little reader of the PDFs that Qt writes: pages, their size, fonts and texts."""

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj", re.DOTALL)
_RANGES = re.compile(rb"<(\w+)> <\w+> (?:<(\w+)>|\[([^]]*)\])")
_FONT_OR_RUN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(\bET\b)")


class Pdf:
    """What a PDF says.

    Attributes:
        pages: The texts of each page, one for each line that was drawn.
        sizes: Width and height of each page in points.
        embedded: How many fonts have their outlines in the file.
    """

    def __init__(self, data: bytes) -> None:
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        self._objects = {int(number): body for number, body in _OBJECT.findall(data)}
        leaves = [body for body in self._objects.values() if re.search(rb"/Type /Page\b", body)]
        self.pages = [list(self._texts(self._stream(_reference(b, b"Contents")))) for b in leaves]
        self.sizes = [_size(body) for body in leaves]
        descriptors = [b for b in self._objects.values() if b"/Type /FontDescriptor" in b]
        self.embedded = sum(b"/FontFile2" in body for body in descriptors)
        assert self.embedded == len(descriptors)

    def _stream(self, number: int) -> bytes:
        head, _, stream = self._objects[number].partition(b"stream\n")
        return zlib.decompressobj().decompress(stream) if b"FlateDecode" in head else stream

    def _letters(self, font: int) -> dict[int, str]:
        letters: dict[int, str] = {}
        for first, one, several in _RANGES.findall(
            self._stream(_reference(self._objects[font], b"ToUnicode")).partition(b"bfrange")[2]
        ):
            codes = [one] if one else re.findall(rb"<(\w+)>", several)
            for place, code in enumerate(codes):
                # Qt says tab for a space, which have the same glyph.
                said = bytes.fromhex(code.decode()).decode("utf-16-be")
                letters[int(first, 16) + place] = said.replace("\t", " ")
        return letters

    def _texts(self, content: bytes) -> Iterator[str]:
        letters: dict[int, str] = {}
        text = ""
        for font, run, end in _FONT_OR_RUN.findall(content):
            if font:
                letters = self._letters(int(font))
            elif end:
                yield text
                text = ""
            else:
                glyphs = (int(run[at : at + 4], 16) for at in range(0, len(run), 4))
                text += "".join(letters[glyph] for glyph in glyphs)


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found
    return int(found[1])


def _size(body: bytes) -> tuple[int, int]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", body)
    assert found
    return round(float(found[1])), round(float(found[2]))
