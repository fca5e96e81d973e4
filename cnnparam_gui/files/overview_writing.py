"""Several networks in one table: plain text, CSV, JSON, Markdown, a web page and LaTeX."""

import csv
import io
from collections.abc import Iterator

from cnnparam_gui.files import html_page, latex_text, report_json
from cnnparam_gui.files.overview import NOT_READ, Entry, Overview
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Cell
from cnnparam_gui.files.report_csv import guard
from cnnparam_gui.files.report_markdown import escape
from cnnparam_gui.files.report_table import UNKNOWN, aligned


def render(overview: Overview) -> bytes:
    """Return the overview as the bytes of a text file in UTF-8."""
    text = [one_line(overview.title), overview.subtitle(), *overview.notes(), ""]
    rows = [[heading for heading, _ in _headings(overview)], *_texts(overview)]
    text += aligned(rows, [is_text for _, is_text in _headings(overview)])
    return _bytes("\n".join(line.rstrip() for line in text) + "\n")


def render_csv(overview: Overview, separator: str = ",") -> bytes:
    """Return the overview as the bytes of a CSV file: headings, and a line a network."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(guard(heading) for heading, _ in _headings(overview))
    for entry in overview.entries:
        writer.writerow(
            guard(cell) if isinstance(cell, str) else cell for cell in overview.cells(entry)
        )
    return text.getvalue().encode("utf-8-sig", "replace")


def render_semicolon(overview: Overview) -> bytes:
    """Return the overview with semicolons, for spreadsheets set to a decimal comma."""
    return render_csv(overview, ";")


def render_json(overview: Overview) -> bytes:
    """Return the overview as one JSON object, with one network a line."""
    keys = [column.key for column in overview.columns]
    preset = overview.how.operations
    return report_json.render_contents(
        {
            "title": overview.title,
            "convention": overview.how.convention.name,
            "dtype": overview.how.scale.data_type.name,
            "batch": overview.how.scale.batch,
            **({"operations": {"preset": preset.name, "unit": preset.unit}} if preset else {}),
            "notes": overview.notes(),
            "networks": [
                dict(zip(keys, overview.cells(entry), strict=True)) for entry in overview.entries
            ],
        }
    )


def render_markdown(overview: Overview) -> bytes:
    """Return the overview as the bytes of a Markdown file in UTF-8."""
    text = [f"## {escape(overview.title)}", "", escape(overview.subtitle()), ""]
    for note in overview.notes():
        text += [f"**{escape(note)}**", ""]
    headings = _headings(overview)
    rows = [[heading for heading, _ in headings]]
    text += [_row(list(map(escape, row))) for row in rows]
    text.append(_row(["---" if is_text else "---:" for _, is_text in headings]))
    text += [_row(list(map(escape, row))) for row in _texts(overview)]
    return _bytes("\n".join(text) + "\n")


def render_html(overview: Overview) -> bytes:
    """Return the overview as the bytes of a page that holds all it shows."""
    body = [html_page.element("h1", overview.title), html_page.element("p", overview.subtitle())]
    body += [html_page.element("p", note, "note") for note in overview.notes()]
    body += html_page.table(_headings(overview), _texts(overview))
    return html_page.page(overview.title, body)


def render_latex(overview: Overview) -> bytes:
    """Return the overview as the bytes of a LaTeX document in UTF-8.

    A page has room for the names and the figures that are usually published.
    """
    body = [f"\\section*{{{latex_text.escape(overview.title)}}}"]
    body += [latex_text.escape(overview.subtitle())]
    for note in overview.notes():
        body += ["", f"\\textbf{{{latex_text.escape(note)}}}"]
    kept = [p for p, column in enumerate(overview.columns) if column.key in _ON_PAPER]
    headings = _headings(overview)
    rows = ([row[place] for place in kept] for row in _texts(overview))
    body += ["\\begingroup\\footnotesize\\setlength{\\tabcolsep}{4pt}"]
    body += [*latex_text.table([headings[place] for place in kept], rows), "\\endgroup"]
    reasons = [f"{entry.source}: {entry.reason}" for entry in overview.entries if entry.reason]
    if reasons:
        body += ["\\subsection*{Problems}", *latex_text.bullets(reasons)]
    return latex_text.document(body)


_ON_PAPER = frozenset(
    {"source", "layers", "parameters", "activation_bytes", "peak_bytes", "macs", "status"}
)


def _headings(overview: Overview) -> list[tuple[str, bool]]:
    return [(overview.heading(column), column.is_text) for column in overview.columns]


def _texts(overview: Overview) -> Iterator[list[str]]:
    for entry in overview.entries:
        yield [_text(entry, cell) for cell in overview.cells(entry)]


def _text(entry: Entry, cell: Cell) -> str:
    """Return a cell as it is read: grouped by commas, `?` for what is not known."""
    if isinstance(cell, int):
        return f"{cell:,}"
    if cell is None:
        return "" if entry.status == NOT_READ else UNKNOWN
    return one_line(cell)


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
