"""Spreadsheets as XLSX: numbers that can be reckoned with, and texts that are never formulas."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from textwrap import wrap
from typing import Any

from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it has hints, but no py.typed

from cnnparam_gui.files.problems import one_line

LARGEST = 10**15 - 1
"""The largest number that a spreadsheet shows digit by digit; a longer one is written as text."""

INTEGER, TEXT, HEADING, HEADING_RIGHT, TOTAL, TOTAL_TEXT, TITLE, NOTE = (
    "integer",
    "text",
    "heading",
    "heading_right",
    "total",
    "total_text",
    "title",
    "note",
)
"""The styles of cells."""

_PALE_BLUE = "#A6CEE6"
_GROUPED = "#,##0"
_HEADING = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}
_STYLES: dict[str, dict[str, Any]] = {
    INTEGER: {"num_format": _GROUPED},
    TEXT: {"align": "left", "indent": 1},
    HEADING: {**_HEADING, "align": "left", "indent": 1},
    HEADING_RIGHT: {**_HEADING, "align": "right"},
    TOTAL: {"bold": True, "top": 1, "num_format": _GROUPED},
    TOTAL_TEXT: {"bold": True, "top": 1, "align": "left", "indent": 1},
    TITLE: {"bold": True, "font_size": 14},
    NOTE: {"bold": True, "font_color": "#A34700"},
}
_RULED = (HEADING, HEADING_RIGHT, TOTAL, TOTAL_TEXT)
_NARROWEST, _WIDEST = 6, 48
_LINE = 15
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
# Files of the same figures are the same bytes, whenever they are written.
_CREATED = datetime(2000, 1, 1, tzinfo=UTC)


class Sheet:
    """One sheet; rows and columns count from 0."""

    def __init__(self, sheet: Any, styles: dict[str, Any]) -> None:
        """Write into a sheet of a workbook."""
        self._sheet = sheet
        self._styles = styles
        self._headings: Sequence[str] = ()

    def text(self, row: int, column: int, text: str, style: str = "") -> None:
        """Write a text as it is, whatever it begins with; nothing for an empty one."""
        if text:
            self._sheet.write_string(row, column, one_line(text), self._styles.get(style))
        elif style in _RULED:
            self._sheet.write_blank(row, column, None, self._styles[style])

    def number(self, row: int, column: int, value: int | None, style: str = INTEGER) -> None:
        """Write a number; nothing for None, and a text where it has too many digits."""
        if value is None:
            self.text(row, column, "", style)
        elif abs(value) > LARGEST:
            self._sheet.write_string(row, column, f"{value:,}", self._styles[style])
        else:
            self._sheet.write_number(row, column, value, self._styles[style])

    def cells(self, row: int, cells: Iterable[str | int | None]) -> None:
        """Write texts and numbers from the first column on."""
        for place, cell in enumerate(cells):
            if isinstance(cell, str):
                self.text(row, place, cell, TEXT)
            else:
                self.number(row, place, cell)

    def heading(self, headings: Sequence[tuple[str, bool]]) -> None:
        """Write the heading of a table; each with whether its cells are text."""
        self._headings = [heading for heading, _ in headings]
        for place, (heading, is_text) in enumerate(headings):
            self.text(0, place, heading, HEADING if is_text else HEADING_RIGHT)

    def formula(
        self, row: int, column: int, formula: str, value: int | None, style: str = TOTAL
    ) -> None:
        """Write a formula of ours with its value, so that viewers that reckon nothing show it.

        Where the value is not known, or has too many digits, it stands without the formula.
        """
        if value is None or abs(value) > LARGEST:
            self.number(row, column, value, style)
        else:
            self._sheet.write_formula(row, column, f"={formula}", self._styles[style], value)

    def widths(self, columns: Iterable[Iterable[int]]) -> None:
        """Make columns as wide as the longest of their texts, within reason."""
        widths = [max(_NARROWEST, min(_WIDEST, max(lengths, default=0))) for lengths in columns]
        for place, width in enumerate(widths):
            self._sheet.set_column(place, place, width + 2)
        # Not every spreadsheet makes room for a heading of several lines by itself.
        pairs = zip(self._headings, widths, strict=False)
        lines = max((len(wrap(heading, width)) for heading, width in pairs), default=1)
        if lines > 1:
            self._sheet.set_row(0, lines * _LINE)

    def table(self, rows: int, columns: int, *, kept: int) -> None:
        """Make a sheet a table to work with: its heading stays in sight and on every page.

        Args:
            rows: How many rows there are below the heading, without totals.
            columns: How many columns.
            kept: How many columns stay in sight on the left.
        """
        self._sheet.freeze_panes(1, kept)
        self._sheet.repeat_rows(0)
        if rows:
            self._sheet.autofilter(0, 0, rows, columns - 1)
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)

    def bars(self, column: int, first: int, last: int) -> None:
        """Draw a bar of its size behind every number of a column."""
        bar = {"type": "data_bar", "bar_color": _PALE_BLUE, "bar_solid": True}
        self._sheet.conditional_format(first, column, last, column, bar)


class Spreadsheet:
    """A workbook in memory."""

    def __init__(self, title: str) -> None:
        """Begin a workbook with a title."""
        self._file = io.BytesIO()
        self._book = Workbook(self._file, _OPTIONS)
        self._book.set_properties(
            {"title": one_line(title)[:255], "comments": "Written by cnnparam", "created": _CREATED}
        )
        self._styles = {key: self._book.add_format(style) for key, style in _STYLES.items()}

    def sheet(self, name: str) -> Sheet:
        """Add a sheet."""
        return Sheet(self._book.add_worksheet(name), self._styles)

    def data(self) -> bytes:
        """Return the file; nothing can be written any more."""
        self._book.close()
        return self._file.getvalue()


def length(value: str | int | None) -> int:
    """Return how many characters a cell takes."""
    if isinstance(value, int):
        return len(f"{value:,}")
    return len(value or "")


def longest_word(heading: str) -> int:
    """Return how many characters a heading needs, which may break between words."""
    return max(map(len, heading.split()), default=0) + 2
