"""Reading back the XLSX files that are written, with nothing but the standard library."""

import io
import re
import zipfile
from typing import NamedTuple
from xml.etree import ElementTree as ET

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class XlsxCell(NamedTuple):
    """A cell: its value, and the formula that gives it."""

    value: str | int
    formula: str = ""


class Xlsx:
    """The cells of a workbook by sheet and place, such as `A1`."""

    def __init__(self, data: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self.parts = self._archive.namelist()
        self._strings = self._read_strings()
        book = self.xml("xl/workbook.xml")
        self.sheets = {
            sheet.attrib["name"]: self._cells(self.xml(f"xl/worksheets/sheet{number}.xml"))
            for number, sheet in enumerate(book.iter(f"{_MAIN}sheet"), 1)
        }

    def xml(self, part: str) -> ET.Element:
        """Return a part of the file."""
        return ET.fromstring(self._archive.read(part))

    def rows(self, sheet: str) -> list[list[str | int]]:
        """Return the values of a sheet by row; None is an empty text."""
        found: dict[int, dict[int, str | int]] = {}
        for place, cell in self.sheets[sheet].items():
            letters, digits = re.fullmatch(r"([A-Z]+)([0-9]+)", place).groups()  # type: ignore[union-attr]  # places are such
            found.setdefault(int(digits), {})[_column(letters)] = cell.value
        if not found:
            return []
        width = max(column for row in found.values() for column in row) + 1
        return [
            [found.get(row, {}).get(column, "") for column in range(width)]
            for row in range(1, max(found) + 1)
        ]

    def text(self) -> str:
        """Return all cells, numbers in groups of three digits, one a line."""
        cells = (cell.value for sheet in self.sheets.values() for cell in sheet.values())
        return "\n".join(f"{cell:,}" if isinstance(cell, int) else cell for cell in cells)

    def _read_strings(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self.parts:
            return []
        items = self.xml("xl/sharedStrings.xml").iter(f"{_MAIN}si")
        return ["".join(text.text or "" for text in item.iter(f"{_MAIN}t")) for item in items]

    def _cells(self, sheet: ET.Element) -> dict[str, XlsxCell]:
        cells = {}
        for cell in sheet.iter(f"{_MAIN}c"):
            value = cell.find(f"{_MAIN}v")
            formula = cell.find(f"{_MAIN}f")
            if value is None or value.text is None:
                continue
            text = cell.attrib.get("t") == "s"
            number = int(float(value.text)) if "E" in value.text else int(value.text)
            cells[cell.attrib["r"]] = XlsxCell(
                self._strings[number] if text else number,
                "" if formula is None else formula.text or "",
            )
        return cells


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
