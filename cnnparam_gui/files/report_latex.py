"""Reports for a thesis: LaTeX that compiles by itself, with tables in the manner of booktabs."""

from collections.abc import Iterator

from cnnparam_gui.files.latex_text import bullets, document, escape, table
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_summary import notes, problems, subtitle, summary
from cnnparam_gui.files.report_table import brief_columns, cell_text


def render(report: Report) -> bytes:
    """Return the report as the bytes of a LaTeX document in UTF-8."""
    return document(_body(report))


def _body(report: Report) -> Iterator[str]:
    yield f"\\section*{{{escape(report.name)}}}"
    yield escape(subtitle(report))
    for note in notes(report):
        yield ""
        yield f"\\textbf{{{escape(note)}}}"
    yield from table([("Total", True), ("Figure", True)], summary(report))
    columns = brief_columns(report)
    yield "\\begingroup\\footnotesize\\setlength{\\tabcolsep}{4pt}"
    yield from table(
        [(report.heading(column), column.is_text) for column in columns],
        ([cell_text(column, line) for column in columns] for line in report.lines()),
        [cell_text(column, report.total()) for column in columns],
    )
    yield "\\endgroup"
    found = problems(report)
    if found:
        yield "\\subsection*{Problems}"
        yield from bullets(found)
