"""Reports as one page of HTML, with charts, to be read on a screen and on paper."""

from collections.abc import Iterator

from cnnparam_gui.files import report_bars
from cnnparam_gui.files.html_page import bullets, element, escape, page, table
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_bars import Bars
from cnnparam_gui.files.report_body import Body, body

_WIDTH, _LABEL, _BAR, _ROW, _THICK = 900, 200, 580, 18, 12
_LONGEST_LABEL = 30


def render(report: Report) -> bytes:
    """Return the report as the bytes of a page that holds all it shows."""
    return page(report.name, _lines(body(report)))


def _lines(held: Body) -> Iterator[str]:
    yield element("h1", held.title)
    yield element("p", held.subtitle)
    for note in held.notes:
        yield element("p", note, "note")
    yield "<h2>Totals</h2>"
    yield from table([("Total", True), ("Figure", True)], held.totals)
    for chart in held.charts:
        yield from _chart(chart)
    yield "<h2>Layers</h2>"
    yield from table(held.headings, held.rows, held.total)
    if held.problems:
        yield "<h2>Problems</h2>"
        yield from bullets(held.problems)


def _chart(chart: Bars) -> Iterator[str]:
    yield element("h2", chart.title)
    if len(chart.parts) > 1:
        keys = (
            f'<svg class="key" viewBox="0 0 1 1" aria-hidden="true"><rect class="{part}" width="1"'
            f' height="1"/></svg>{part}'
            for part in chart.parts
        )
        yield f"<p>{' &nbsp; '.join(keys)}</p>"
    if report_bars.note(chart):
        yield element("p", report_bars.note(chart))
    height = _ROW * len(chart.bars)
    yield f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(chart.title)}">'
    for place, bar in enumerate(chart.bars):
        top = place * _ROW
        base = top + _THICK
        label = bar.label
        if len(label) > _LONGEST_LABEL:
            label = f"{label[: _LONGEST_LABEL - 1]}…"
        yield f'<text x="{_LABEL - 8}" y="{base}" text-anchor="end">{escape(label)}</text>'
        left = float(_LABEL)
        for part, figure in zip(chart.parts, bar.parts, strict=True):
            width = _BAR * (figure / chart.longest)
            if figure:
                yield (
                    f'<rect class="{part}" x="{left:.2f}" y="{top + 2}" width="{width:.2f}"'
                    f' height="{_THICK}"/>'
                )
            left += width
        yield f'<text x="{left + 6:.2f}" y="{base}">{escape(bar.text)}</text>'
    yield "</svg>"
