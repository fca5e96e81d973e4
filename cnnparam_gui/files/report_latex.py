"""Reports for a thesis: LaTeX that compiles by itself, with tables in the manner of booktabs."""

from collections.abc import Iterator

from cnnparam_gui.files.latex_text import bullets, document, escape, table
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_body import Body, body


def render(report: Report) -> bytes:
    """Return the report as the bytes of a LaTeX document in UTF-8."""
    return document(_lines(body(report)))


def _lines(held: Body) -> Iterator[str]:
    yield f"\\section*{{{escape(held.title)}}}"
    yield escape(held.subtitle)
    for note in held.notes:
        yield ""
        yield f"\\textbf{{{escape(note)}}}"
    yield from table([("Total", True), ("Figure", True)], held.totals)
    yield "\\begingroup\\footnotesize\\setlength{\\tabcolsep}{4pt}"
    yield from table(held.headings, held.rows, held.total)
    yield "\\endgroup"
    if held.problems:
        yield "\\subsection*{Problems}"
        yield from bullets(held.problems)
