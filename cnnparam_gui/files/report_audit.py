"""What is said of a published table, as plain text, JSON and CSV."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator

import msgspec

from cnnparam_gui.core.audit import Audit, CheckedCell
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report_csv import guard

_SECTIONS = ("cells", "totals", "sums")
_TITLES = {
    "cells": "Rows",
    "totals": "Totals against the truth",
    "sums": "Totals against the table's own rows",
}


def render(audit: Audit) -> bytes:
    """Return every cell with its verdict, the wrong ones with the reason."""
    lines: list[str] = []
    for section in _SECTIONS:
        cells: tuple[CheckedCell, ...] = getattr(audit, section)
        if cells:
            lines += [_TITLES[section], *map(_line, cells), ""]
    if audit.unmatched:
        lines += ["Not matched: " + one_line(", ".join(audit.unmatched)), ""]
    lines.append(f"{audit.wrong} wrong" if audit.wrong else "Everything is right")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _line(cell: CheckedCell) -> str:
    text = f"  {one_line(cell.row)}: {cell.column} {one_line(cell.text)}: {cell.verdict}"
    if cell.verdict == "right":
        return text
    text += f", {cell.correct}" if cell.correct else ""
    return f"{text}. {cell.why}" if cell.why else text


def render_json(audit: Audit) -> bytes:
    """Return the audit as one JSON object, with one cell a line."""
    return report_json.render_contents(
        {
            "wrong": audit.wrong,
            **{
                section: [msgspec.structs.asdict(cell) for cell in getattr(audit, section)]
                for section in _SECTIONS
            },
            "unmatched": list(audit.unmatched),
        }
    )


def render_csv(audit: Audit) -> bytes:
    """Return the audit as CSV, one cell a line."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["Against", "Row", "Layer", "Column", "Published", "Verdict", "Right", "Why"])
    writer.writerows(_csv_lines(audit))
    return BOM_UTF8 + text.getvalue().encode("utf-8", "replace")


def _csv_lines(audit: Audit) -> Iterator[list[str]]:
    for section in _SECTIONS:
        for cell in getattr(audit, section):
            yield [section, *map(guard, msgspec.structs.astuple(cell))]


FORMATS: dict[str, Callable[[Audit], bytes]] = {
    "text": render,
    "json": render_json,
    "csv": render_csv,
}
"""Every format of an audit by its name; the first is the default."""
