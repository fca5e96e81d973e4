"""Cells as spreadsheets put them on the clipboard: text with tabs, and HTML."""

import csv
import io
from collections.abc import Iterable, Sequence
from html import escape

from cnnparam_gui.files.problems import FileProblem

MOST_CELLS = 2_000_000
"""The most cells that are pasted."""

# Programs put them around right-to-left text; in the middle of one they say how it reads.
_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_AROUND = _MARKS + " \u00a0"
_HEAD = '<html><head><meta charset="utf-8"></head><body><table border="1">'


def read_cells(text: str) -> list[list[str]]:
    """Return the cells of a text with tabs, row by row.

    A cell that begins with a quotation mark goes to its end, may hold tabs and line breaks, and
    has quotation marks in it doubled (RFC 4180, with tabs for commas, which is what LibreOffice,
    Excel and Google Sheets write). A mark that is not closed is one of the text.

    Raises:
        FileProblem: Where these are too many cells.
    """
    if not text.strip(_AROUND + "\r\n\t"):
        return []
    rows = _quoted(text) if '"' in text else _plain(text)
    if sum(map(len, rows)) > MOST_CELLS:
        raise FileProblem(f"These are more than {MOST_CELLS:,} cells.")
    return [[cell.strip(_AROUND) for cell in row] for row in rows]


def _plain(text: str) -> list[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    return [line.split("\t") for line in lines]


def _quoted(text: str) -> list[list[str]]:
    lines = io.StringIO(text.removesuffix("\n").removesuffix("\r"), newline="")
    try:
        rows = list(csv.reader(lines, dialect="excel-tab", strict=True))
    except csv.Error:
        return _plain(text)
    return [row or [""] for row in rows]


def write_cells(rows: Iterable[Sequence[str]]) -> str:
    """Return cells as a text with tabs, quoted as `read_cells` reads them."""
    written = io.StringIO(newline="")
    csv.writer(written, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return written.getvalue().removesuffix("\n")


def write_html(rows: Iterable[Sequence[str]], titles: Sequence[str] = ()) -> str:
    """Return cells as a table in HTML, under titles where there are any."""
    head = "".join(f"<th>{_html(title)}</th>" for title in titles)
    body = "".join(
        f"<tr>{''.join(f'<td>{_html(cell)}</td>' for cell in row)}</tr>\n" for row in rows
    )
    return f"{_HEAD}\n{f'<tr>{head}</tr>' if head else ''}{body}</table></body></html>"


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
