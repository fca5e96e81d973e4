"""Reports as a spreadsheet: the layers with totals as formulas, the totals, the problems."""

from collections.abc import Sequence
from typing import NamedTuple

from xlsxwriter.utility import (  # type: ignore[import-untyped]  # hints, but no py.typed
    xl_range,
    xl_rowcol_to_cell,
)

from cnnparam_gui.files import report_summary
from cnnparam_gui.files.report import Cell, Column, Report
from cnnparam_gui.files.spreadsheet import (
    HEADING,
    HEADING_RIGHT,
    INTEGER,
    LARGEST,
    NOTE,
    TEXT,
    TITLE,
    TOTAL,
    TOTAL_TEXT,
    Sheet,
    Spreadsheet,
    length,
    longest_word,
)

LAYERS, TOTALS, PROBLEMS = "Layers", "Totals", "Problems"
"""The names of the sheets."""

TOO_LONG = (
    "Numbers of more than 15 digits are written as text, since spreadsheets round them; totals "
    "over them are no formulas."
)

_KEPT = 2
_WITH_BARS = ("Parameters", "Memory")
_OWNERS = "Weights of"
_PEAK = "Inference peak"


def render(report: Report) -> bytes:
    """Return the report as the bytes of an XLSX file, the same ones for the same report."""
    book = Spreadsheet(report.name)
    table = _Table(report)
    table.write(book.sheet(LAYERS))
    _write_totals(book.sheet(TOTALS), report, table)
    _write_problems(book.sheet(PROBLEMS), report)
    return book.data()


class _Table:
    """The table of layers, whose last row is the totals."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.columns = report.columns
        self.lines = report.lines(fields=True)
        self.total = report.total()
        self.cells = [[column.value(line) for line in self.lines] for column in self.columns]
        self.headings = [report.heading(column, full=True) for column in self.columns]

    @property
    def too_long(self) -> bool:
        """Whether a number has more digits than spreadsheets keep."""
        totals = [column.value(self.total) for column in self.columns]
        everything = [*self.cells, totals]
        return any(_long(cell) for cells in everything for cell in cells)

    def place_of_total(self, title: str) -> str | None:
        """Return where the total of a column stands, for a formula; None for no such number."""
        for place, column in enumerate(self.columns):
            if column.title == title and isinstance(column.value(self.total), int):
                return f"{LAYERS}!{xl_rowcol_to_cell(len(self.lines) + 1, place)}"
        return None

    def write(self, sheet: Sheet) -> None:
        """Write the heading, the rows and the totals."""
        sheet.heading(
            [(h, c.is_text) for h, c in zip(self.headings, self.columns, strict=True)],
        )
        last = len(self.lines)
        for row, cells in enumerate(zip(*self.cells, strict=True), 1):
            sheet.cells(row, cells)
        for place, column in enumerate(self.columns):
            self._write_total(sheet, place, column)
            if column.title in _WITH_BARS and last:
                sheet.bars(place, 1, last)
        sheet.table(last, len(self.columns), kept=_KEPT)
        sheet.widths(self._lengths(place) for place in range(len(self.columns)))

    def _write_total(self, sheet: Sheet, place: int, column: Column) -> None:
        row = len(self.lines) + 1
        value = column.value(self.total)
        if isinstance(value, int):
            formula = self._formula(place, value)
            if formula:
                sheet.formula(row, place, formula, value)
            else:
                sheet.number(row, place, value, TOTAL)
        else:
            sheet.text(row, place, value or "", TOTAL_TEXT)

    def _formula(self, place: int, total: int) -> str:
        """Return the formula of a total over its column; empty where the rows do not add up to it.

        Rows that use the weights of another row count nothing of their own.
        """
        cells, owners = self.cells[place], self._owners()
        if not cells or any(_long(cell) for cell in cells):
            return ""
        figures = xl_range(1, place, len(cells), place)
        if _sum(cells) == total:
            return f"SUM({figures})"
        column, names = owners
        if _sum([c for c, name in zip(cells, names, strict=True) if not name]) == total:
            shared = xl_range(1, column, len(cells), column)
            return f'SUMPRODUCT(({shared}="")*1,{figures})'
        return ""

    def _owners(self) -> tuple[int, list[Cell]]:
        """Return where the rows say whose weights they use, and what they say."""
        place = next(i for i, column in enumerate(self.columns) if column.title == _OWNERS)
        return place, self.cells[place]

    def _lengths(self, place: int) -> list[int]:
        total = length(self.columns[place].value(self.total))
        return [longest_word(self.headings[place]), total, *map(length, self.cells[place])]


def _sum(cells: Sequence[Cell]) -> int:
    return sum(cell for cell in cells if isinstance(cell, int))


def _long(cell: Cell) -> bool:
    return isinstance(cell, int) and abs(cell) > LARGEST


class _Figure(NamedTuple):
    """One line of the sheet of totals.

    Attributes:
        label: What it is.
        value: The number; None where it is not known.
        unit: Its unit.
        column: The column of the table whose total it is; empty for none.
    """

    label: str
    value: int | None
    unit: str
    column: str = ""


def _figures(report: Report) -> list[_Figure]:
    total, known = report.total(), report.known
    found = [
        _Figure("Parameters", total.parameters, "values", "Parameters"),
        _Figure("Weights", total.weights, "values", "Weights"),
        _Figure("Biases", total.biases, "values", "Biases"),
        _Figure("Trainable", total.trainable, "values", "Trainable"),
        _Figure("Non-trainable", total.non_trainable, "values", "Non-trainable"),
        _Figure("Parameter memory", known(report.parameter_bytes), "bytes"),
        _Figure("Activations", total.activation_elements, "values a sample", "Activations"),
        _Figure("Memory forward", total.activation_bytes, "bytes", "Memory"),
        _Figure("Memory training (forward ×2)", known(report.training_bytes), "bytes"),
        _Figure("Kept in training", known(report.kept_for_backward_bytes), "bytes"),
        _Figure(_PEAK, known(report.inference_peak_bytes), "bytes"),
        _Figure("MACs", total.macs, "a sample", "MACs"),
    ]
    if report.operations:
        unit = f"{report.operations.unit} a sample"
        found.append(_Figure("Operations", total.operations, unit, "Operations"))
    return found


def _write_totals(sheet: Sheet, report: Report, table: _Table) -> None:
    sheet.text(0, 0, report.name, TITLE)
    sheet.text(1, 0, report_summary.subtitle(report))
    notes = [*report_summary.notes(report), *([TOO_LONG] if table.too_long else [])]
    for row, note in enumerate(notes, 2):
        sheet.text(row, 0, note, NOTE)
    top = 3 + len(notes)
    for place, heading in enumerate(("Total", "Figure", "Unit", "Status")):
        sheet.text(top, place, heading, HEADING_RIGHT if place == 1 else HEADING)
    figures = _figures(report)
    for row, figure in enumerate(figures, top + 1):
        _write_figure(sheet, row, figure, table.place_of_total(figure.column))
        # What a row that is not counted takes could be freed earlier than it seems.
        bounded = report.status == "exact" or figure.label != _PEAK
        sheet.text(row, 3, report.status if bounded else "of the rows that are counted", TEXT)
    labels = [length(figure.label) for figure in figures]
    values = [length(figure.value) for figure in figures]
    sheet.widths([labels, values, [16], [28]])


def _write_figure(sheet: Sheet, row: int, figure: _Figure, there: str | None) -> None:
    sheet.text(row, 0, figure.label, TEXT)
    if there:
        sheet.formula(row, 1, there, figure.value, INTEGER)
    elif figure.value is None:
        sheet.text(row, 1, "not known", TEXT)
    else:
        sheet.number(row, 1, figure.value)
    sheet.text(row, 2, figure.unit, TEXT)


_PROBLEM_HEADINGS = (("Row", False), ("Name", True), ("Field", True), ("Problem", True))


def _write_problems(sheet: Sheet, report: Report) -> None:
    sheet.heading(_PROBLEM_HEADINGS)
    layers = report.counts.network.layers
    found: list[tuple[Cell, ...]] = [
        (row + 1, layers[row].name, problem.field, problem.message)
        for row, problem in report.counts.problems
    ]
    if not found:
        sheet.text(1, 1, "There are no problems", TEXT)
    for row, cells in enumerate(found, 1):
        sheet.cells(row, cells)
    sheet.table(len(found), len(_PROBLEM_HEADINGS), kept=0)
    sheet.widths([[4], [24, *(length(cells[1]) for cells in found)], [12], [48]])
