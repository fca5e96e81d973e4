"""Reports for spreadsheets: CSV as RFC 4180 has it, in UTF-8 with a byte order mark."""

import csv
import io
from typing import Literal

import msgspec

from cnnparam_gui.files.report import Column, Line, Report

_RISKY = ("=", "+", "-", "@", "\t", "\r")


class CsvStyle(msgspec.Struct, frozen=True):
    """How a spreadsheet expects the file.

    Attributes:
        separator: What stands between two cells.
        decimal: The decimal sign of numbers that are not whole.
    """

    separator: Literal[",", ";"] = ","
    decimal: Literal[".", ","] = "."


PLAIN = CsvStyle()
SEMICOLON = CsvStyle(";", ",")
"""For spreadsheets set to a locale with a decimal comma."""


def render(report: Report, style: CsvStyle = PLAIN) -> bytes:
    """Return the report as the bytes of a CSV file: headings, a line a row, the totals."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=style.separator, lineterminator="\r\n")
    writer.writerow(guard(report.heading(column, full=True)) for column in report.columns)
    for line in (*report.lines(fields=True), report.total()):
        writer.writerow(_cell(column, line, style) for column in report.columns)
    return text.getvalue().encode("utf-8-sig", "replace")


def render_semicolon(report: Report) -> bytes:
    """Return the report with semicolons and decimal commas."""
    return render(report, SEMICOLON)


def guard(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_RISKY) else text


def _cell(column: Column, line: Line, style: CsvStyle) -> str:
    value = column.value(line)
    if value is None:
        return ""
    if column.is_text:
        return guard(str(value))
    return str(value).replace(".", style.decimal)
