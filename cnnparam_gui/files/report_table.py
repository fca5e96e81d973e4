"""Reports for a terminal: aligned plain text, the same whether piped or not."""

import unicodedata
from collections.abc import Sequence

from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Column, Line, Report
from cnnparam_gui.files.report_summary import notes, problems, subtitle, summary

UNKNOWN = "?"
_GAP = "  "


def render(report: Report) -> bytes:
    """Return the report as the bytes of a text file in UTF-8."""
    text = [one_line(report.name), one_line(subtitle(report)), *notes(report), ""]
    text += _table(report)
    text += ["", *_pairs(summary(report))]
    found = problems(report)
    if found:
        text += ["", "Problems", *(f"{_GAP}{problem}" for problem in found)]
    return ("\n".join(line.rstrip() for line in text) + "\n").encode("utf-8", "replace")


def cell_text(column: Column, line: Line) -> str:
    """Return a cell as it is read: grouped by commas, `?` for what is not known."""
    value = column.value(line)
    if isinstance(value, int):
        return f"{value:,}"
    if value is None or (column.title == "Output shape" and not value and line.number):
        return UNKNOWN
    return value


def brief_columns(report: Report) -> list[Column]:
    """Return the columns that fit on a screen or a page."""
    shares = report.sharing_rows > 0
    columns = (column for column in report.columns if column.brief)
    return [column for column in columns if shares or not column.of_sharing]


def _table(report: Report) -> list[str]:
    columns = brief_columns(report)
    rows = [[report.heading(column) for column in columns]]
    rows += [
        [cell_text(column, line) for column in columns]
        for line in (*report.lines(), report.total())
    ]
    heading, rule, *lines, total = aligned(rows, [column.is_text for column in columns])
    return [heading, rule, *lines, rule, total]


def aligned(rows: Sequence[Sequence[str]], texts: Sequence[bool]) -> list[str]:
    """Return the lines of a table with a rule below its heading, numbers to the right.

    Args:
        rows: The cells of the heading and of every row.
        texts: Whether the cells of each column are text.
    """
    widths = [max(map(_width, cells)) for cells in zip(*rows, strict=True)]
    rule = _GAP.join("-" * width for width in widths)
    heading, *lines = (_aligned(row, widths, texts) for row in rows)
    return [heading, rule, *lines]


def _aligned(row: Sequence[str], widths: Sequence[int], texts: Sequence[bool]) -> str:
    cells = []
    for text, width, is_text in zip(row, widths, texts, strict=True):
        space = " " * (width - _width(text))
        cells.append(text + space if is_text else space + text)
    return _GAP.join(cells)


def _pairs(pairs: Sequence[tuple[str, str]]) -> list[str]:
    width = max(len(label) for label, _ in pairs)
    return [f"{label:<{width}}{_GAP}{text}" for label, text in pairs]


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )
