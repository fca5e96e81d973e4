"""Several networks in one sheet of a spreadsheet, and how they were counted in another."""

from cnnparam_gui.files.overview import Overview
from cnnparam_gui.files.spreadsheet import (
    NOTE,
    TITLE,
    Spreadsheet,
    length,
    longest_word,
)

NETWORKS, COUNTED = "Networks", "How counted"
"""The names of the sheets."""

_WITH_BARS = ("parameters", "macs")


def render(overview: Overview) -> bytes:
    """Return the overview as the bytes of an XLSX file, the same ones for the same figures."""
    book = Spreadsheet(overview.title)
    sheet, rows = book.sheet(NETWORKS), list(map(overview.cells, overview.entries))
    headings = [overview.heading(column) for column in overview.columns]
    sheet.heading(
        [(h, column.is_text) for h, column in zip(headings, overview.columns, strict=True)],
    )
    for row, cells in enumerate(rows, 1):
        sheet.cells(row, cells)
    for place, column in enumerate(overview.columns):
        if column.key in _WITH_BARS and rows:
            sheet.bars(place, 1, len(rows))
    sheet.table(len(rows), len(headings), kept=1)
    sheet.widths(
        [longest_word(heading), *(length(cells[place]) for cells in rows)]
        for place, heading in enumerate(headings)
    )
    counted = book.sheet(COUNTED)
    counted.text(0, 0, overview.title, TITLE)
    counted.text(1, 0, overview.subtitle())
    for row, note in enumerate(overview.notes(), 2):
        counted.text(row, 0, note, NOTE)
    return book.data()
