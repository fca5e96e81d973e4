"""What a report for reading holds, as texts in order, whatever it is written or painted as."""

import msgspec

from cnnparam_gui.files import report_bars, report_summary
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_bars import Bars
from cnnparam_gui.files.report_table import brief_columns, cell_text


class Body(msgspec.Struct, frozen=True):
    """The parts of a report, from the top.

    Attributes:
        title: The name of the network.
        subtitle: What was counted and how.
        notes: What a reader must know before trusting the figures.
        totals: The totals as label and text.
        charts: The charts.
        headings: The heading of each column, and whether its cells are text.
        rows: The cells of each row.
        total: The cells of the totals.
        problems: A sentence for each problem.
    """

    title: str
    subtitle: str
    notes: list[str]
    totals: list[tuple[str, str]]
    charts: list[Bars]
    headings: list[tuple[str, bool]]
    rows: list[list[str]]
    total: list[str]
    problems: list[str]


def body(report: Report) -> Body:
    """Return what a report for reading holds."""
    columns, total = brief_columns(report), report.total()
    return Body(
        title=one_line(report.name),
        subtitle=one_line(report_summary.subtitle(report)),
        notes=report_summary.notes(report),
        totals=report_summary.summary(report),
        charts=report_bars.charts(report),
        headings=[(report.heading(column), column.is_text) for column in columns],
        rows=[[one_line(cell_text(column, line)) for column in columns] for line in report.lines()],
        total=[cell_text(column, total) for column in columns],
        problems=list(map(one_line, report_summary.problems(report))),
    )
