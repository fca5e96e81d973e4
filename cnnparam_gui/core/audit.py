"""A published table against a network: every cell with a verdict, and the totals twice.

A total is held against the truth and against the sum of the table's own rows.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction

import msgspec

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.diagnosis import Claim, Diagnosis, Fixed, claim, diagnose, of_row, of_total
from cnnparam_gui.core.drafts import Draft
from cnnparam_gui.core.formula import Operand
from cnnparam_gui.core.matching import match, same_shape
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.operations import PRESETS, figure, row_figures
from cnnparam_gui.core.published import Column, Table, TableRow
from cnnparam_gui.core.working import QUANTITIES, Subject, parameters


class CheckedCell(msgspec.Struct, frozen=True):
    """A cell with what is said of it.

    Attributes:
        row: What the table calls the row; `total` for a total.
        layer: The row of the network that it was held against; empty for a total.
        column: What the number is.
        text: What the table says.
        verdict: As of a diagnosis; `unreadable` where the text is no number.
        correct: What is right, as text.
        why: The mistake in words; empty where none is known.
    """

    row: str
    layer: str
    column: Column
    text: str
    verdict: str
    correct: str
    why: str = ""


class CheckedRow(msgspec.Struct, frozen=True):
    """A row of a table with what is said of it.

    Attributes:
        name: What the table calls it.
        number: The row of the network that it was held against, None for none.
        cells: What is said of its cells; none where there is no such row, or it is not counted.
    """

    name: str
    number: int | None
    cells: tuple[CheckedCell, ...] = ()


class Audit(msgspec.Struct, frozen=True):
    """What is said of a table.

    Attributes:
        rows: Every row.
        totals: Its totals against the truth.
        sums: Its totals against the sums of its own rows.
    """

    rows: tuple[CheckedRow, ...]
    totals: tuple[CheckedCell, ...]
    sums: tuple[CheckedCell, ...]

    @property
    def cells(self) -> tuple[CheckedCell, ...]:
        """Every cell of its rows."""
        return tuple(cell for row in self.rows for cell in row.cells)

    @property
    def unmatched(self) -> tuple[str, ...]:
        """Rows of the table that no row of the network stands for."""
        return tuple(row.name for row in self.rows if row.number is None)

    @property
    def wrong(self) -> int:
        """The number of cells that are neither right nor rounded."""
        every = (*self.cells, *self.totals, *self.sums)
        return sum(cell.verdict not in RIGHT for cell in every)


RIGHT = frozenset({"right", "rounded"})
"""The verdicts of what is right."""


def audit(counts: NetworkCount, table: Table, matched: Sequence[int | None] | None = None) -> Audit:
    """Return what is said of a table of a network.

    Args:
        counts: The network.
        table: The table.
        matched: The row of the network for each row of the table, None for none; found by name,
            kind and shape where it is left out.
    """
    if table.convention and table.convention != counts.convention.name:
        counts = count(counts.network, CONVENTIONS[table.convention])
    numbers = match(counts, table.rows) if matched is None else matched
    by_torchinfo = _by_torchinfo(counts, table)
    rows: list[CheckedRow] = []
    for row, number in zip(table.rows, numbers, strict=True):
        cells: tuple[CheckedCell, ...] = ()
        if number is not None and counts.rows[number].outputs:
            cells = tuple(_cell(counts, number, row, one, by_torchinfo) for one in row.cells)
        rows.append(CheckedRow(row.name, number, cells))
    totals = tuple(_total(counts, column, text) for column, text in table.totals.items())
    sums = tuple(
        found
        for column, text in table.totals.items()
        if (found := _sum(table, column, text)) is not None
    )
    return Audit(tuple(rows), totals, sums)


def _by_torchinfo(counts: NetworkCount, table: Table) -> list[int]:
    """Return what torchinfo counts of every row, where a table speaks of operations."""
    asked = any("macs" in cells for cells in (table.totals, *(row.cells for row in table.rows)))
    return row_figures(counts, PRESETS["torchinfo"]) if asked else []


# ---------------------------------------------------------------------- cells


def _cell(
    counts: NetworkCount, number: int, row: TableRow, column: Column, by_torchinfo: Sequence[int]
) -> CheckedCell:
    text, layer = row.cells[column], counts.network.layers[number].name
    if column == "shape":
        shape = counts.rows[number].outputs[0]
        said = "right" if same_shape(text, shape) else "mistake"
        return CheckedCell(row.name, layer, column, text, said, "x".join(map(str, shape)))
    right = _right(counts, number, column)
    if column == "macs":
        right = (*right, Fixed(Operand(by_torchinfo[number], "operations")))
    return _checked(row.name, layer, column, text, right)


def _right(counts: NetworkCount, number: int, column: Column) -> tuple[Draft, ...]:
    subject = Subject(counts, number, Scale())
    match column:
        case "elements":
            values = of_row(counts, number, QUANTITIES["memory"], Scale())
            whole = Operand(counts.rows[number].activation_elements, "values")
            return (Fixed(whole), *values[1:])
        case "bytes":
            return of_row(counts, number, QUANTITIES["memory"], Scale())
        case "weights":
            return (Fixed(parameters(subject, CONVENTIONS["weights"])[-1].formula),)
        case _:
            return of_row(counts, number, QUANTITIES[column], Scale())


def _checked(
    row: str, layer: str, column: Column, text: str, right: Sequence[Draft]
) -> CheckedCell:
    try:
        said = diagnose(right, claim(text))
    except FieldError as error:
        return CheckedCell(row, layer, column, text, "unreadable", "", str(error))
    return CheckedCell(row, layer, column, text, said.verdict, f"{said.correct:,}", _why(said))


def _why(said: Diagnosis) -> str:
    return said.explanations[0].text if said.explanations else ""


# --------------------------------------------------------------------- totals


def _not_trained(counts: NetworkCount) -> int:
    """Return what is not trained; running statistics count where they count as parameters."""
    totals = counts.totals
    counted = "statistic" in counts.convention.roles
    return totals.non_trainable - (0 if counted else totals.statistics)


_COUNTED: dict[Column, Callable[[NetworkCount], int]] = {
    "weights": lambda counts: counts.totals.weights,
    "trainable": lambda counts: counts.totals.trainable,
    "non_trainable": _not_trained,
}
"""Totals that no known mistake alters."""


def _total(counts: NetworkCount, column: Column, text: str) -> CheckedCell:
    totals = counts.totals
    right: tuple[Draft, ...]
    if column == "elements":
        right = (Fixed(Operand(totals.activation_elements, "values")),)
    elif column in _COUNTED:
        right = (Fixed(Operand(_COUNTED[column](counts), column)),)
    else:
        quantity = QUANTITIES["memory" if column == "bytes" else column]
        right = of_total(counts, quantity, Scale())
    if column == "macs":
        right = (*right, Fixed(Operand(figure(counts, PRESETS["torchinfo"]), "operations")))
    return _checked("total", "", column, text, right)


def _sum(table: Table, column: Column, text: str) -> CheckedCell | None:
    """Return a total against the sum of the table's own rows; None where there are none."""
    if column == "bytes":
        return _bytes_of_values(table, text)
    ones = [row.cells[column] for row in table.rows if column in row.cells]
    claims = [found for one in ones if (found := _claimed(one)) is not None]
    whole = _claimed(text)
    if not claims or whole is None:
        return None
    low, high = sum(one.low for one in claims), sum(one.high for one in claims)
    middle = sum(((one.low + one.high) / 2 for one in claims), Fraction())
    holds = whole.low <= high and low <= whole.high
    exact = whole.exact and middle == whole.low
    said = "right" if exact else "rounded" if holds else "mistake"
    why = "" if holds else "It is not the sum of the table's own rows."
    return CheckedCell("total", "", column, text, said, _about(middle), why)


def _bytes_of_values(table: Table, text: str) -> CheckedCell | None:
    """Return a total in bytes against the table's own total of values, at 4 bytes each."""
    values, whole = _claimed(table.totals.get("elements", "")), _claimed(text)
    if values is None or whole is None:
        return None
    # What is multiplied is the total as it is written, whatever was rounded before.
    middle = 2 * (values.low + values.high)
    plain = whole.low <= middle <= whole.high
    # Someone who means MiB may write MB.
    binary = whole.low <= middle * Fraction(10**6, 2**20) <= whole.high
    right = f"{float(middle / 10**6):.2f} MB or {float(middle / 2**20):.2f} MiB"
    if plain:
        return CheckedCell("total", "", "bytes", text, "rounded", right)
    why = (
        "MiB were written as MB."
        if binary
        else "It is neither the total of values x 4 in MB nor in MiB."
    )
    return CheckedCell("total", "", "bytes", text, "mistake", right, why)


def _claimed(text: str) -> Claim | None:
    try:
        return claim(text)
    except FieldError:
        return None


def _about(number: Fraction) -> str:
    return f"{int(number):,}"
