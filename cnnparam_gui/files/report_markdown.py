"""Reports for a page: a GitHub table with right-aligned numbers."""

import re

from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_summary import notes, problems, subtitle, summary
from cnnparam_gui.files.report_table import brief_columns, cell_text

# An underscore inside a word, as in conv1_1, is no emphasis; every other sign could be one.
_SIGNS = re.compile(r"[\\|`*<>\[\]~&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")


def render(report: Report) -> bytes:
    """Return the report as the bytes of a Markdown file in UTF-8."""
    columns = brief_columns(report)
    text = [f"## {escape(report.name)}", "", escape(subtitle(report)), ""]
    for note in notes(report):
        text += [f"**{escape(note)}**", ""]
    text.append(_row([escape(report.heading(column)) for column in columns]))
    text.append(_row(["---" if column.is_text else "---:" for column in columns]))
    text += [
        _row([escape(cell_text(column, line)) for column in columns]) for line in report.lines()
    ]
    total = [escape(cell_text(column, report.total())) for column in columns]
    text.append(_row([f"**{cell}**" if cell else "" for cell in total]))
    text += ["", *(f"- {label}: {escape(figure)}" for label, figure in summary(report))]
    found = problems(report)
    if found:
        text += ["", "Problems:", "", *(f"- {escape(problem)}" for problem in found)]
    return ("\n".join(text) + "\n").encode("utf-8", "replace")


def escape(text: str) -> str:
    """Return a text on one line that Markdown shows as it is."""
    return _SIGNS.sub(lambda sign: "\\" + sign.group(), one_line(text))


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
