"""A published table against a network: every cell with a verdict, and the totals twice.

A total is held against the truth and against the sum of the table's own rows.
"""

import difflib
import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.diagnosis import Claim, Diagnosis, Fixed, claim, diagnose, of_row, of_total
from cnnparam_gui.core.drafts import Draft
from cnnparam_gui.core.formula import Operand
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.working import QUANTITIES, Subject, parameters

Column: TypeAlias = Literal["shape", "elements", "bytes", "parameters", "weights", "macs"]
"""What the numbers of a column are."""


class TableRow(msgspec.Struct, frozen=True):
    """A row of a table as it was published.

    Attributes:
        name: What stands in front.
        cells: The texts of its cells by their columns; empty ones left out.
    """

    name: str
    cells: dict[Column, str]


class Table(msgspec.Struct, frozen=True):
    """A table as it was published.

    Attributes:
        rows: Its rows.
        totals: The texts of its totals by their columns.
    """

    rows: tuple[TableRow, ...]
    totals: dict[Column, str] = {}


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


class Audit(msgspec.Struct, frozen=True):
    """What is said of a table.

    Attributes:
        cells: Every cell of its rows.
        totals: Its totals against the truth.
        sums: Its totals against the sums of its own rows.
        unmatched: Rows of the table that no row of the network stands for.
    """

    cells: tuple[CheckedCell, ...]
    totals: tuple[CheckedCell, ...]
    sums: tuple[CheckedCell, ...]
    unmatched: tuple[str, ...]

    @property
    def wrong(self) -> int:
        """The number of cells that are neither right nor rounded."""
        every = (*self.cells, *self.totals, *self.sums)
        return sum(cell.verdict not in {"right", "rounded"} for cell in every)


def audit(counts: NetworkCount, table: Table) -> Audit:
    """Return what is said of a table of a network."""
    matched = match(counts, table.rows)
    cells: list[CheckedCell] = []
    unmatched: list[str] = []
    for row, number in zip(table.rows, matched, strict=True):
        if number is None:
            unmatched.append(row.name)
            continue
        if counts.rows[number].outputs:
            cells += (_cell(counts, number, row, column) for column in row.cells)
    totals = tuple(_total(counts, column, text) for column, text in table.totals.items())
    sums = tuple(
        found
        for column, text in table.totals.items()
        if (found := _sum(table, column, text)) is not None
    )
    return Audit(tuple(cells), totals, sums, tuple(unmatched))


# ------------------------------------------------------------------- matching

_SORTS = {
    "convolution": ("conv",),
    "pooling": ("pool",),
    "dense": ("fc", "dense", "linear", "fully"),
    "input": ("input", "image", "data"),
    "activation": ("relu", "softmax", "sigmoid", "tanh", "activation"),
    "normalisation": ("norm", "bn", "lrn"),
    "dropout": ("drop",),
    "reshape": ("flatten", "reshape"),
}
"""Words of a table's rows by the family of layers that they mean."""


_MOST_PAIRS = 4_000_000
"""Beyond so many pairs of rows, only names match: comparing sorts takes all pairs."""


def match(counts: NetworkCount, rows: Sequence[TableRow]) -> list[int | None]:
    """Return the row of the network for each row of a table: by name, order and sort."""
    layers = counts.network.layers
    names = {_plain(layer.name): number for number, layer in enumerate(layers)}
    by_name = [names.get(_plain(row.name)) for row in rows]
    found = [number for number in by_name if number is not None]
    if len(found) == len(rows) and len(set(found)) == len(rows):
        return by_name
    if len(rows) == len(layers):
        return list(range(len(rows)))
    if len(rows) * len(layers) > _MOST_PAIRS:
        return by_name
    sorts = [_sort(row.name) for row in rows]
    families = [layer.family for layer in layers]
    matched: list[int | None] = [None] * len(rows)
    blocks = difflib.SequenceMatcher(None, sorts, families, autojunk=False)
    for in_table, in_network, size in blocks.get_matching_blocks():
        for place in range(size):
            matched[in_table + place] = in_network + place
    return matched


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _sort(name: str) -> str:
    low = name.lower()
    for family, words in _SORTS.items():
        if any(word in low for word in words):
            return family
    return ""


# ---------------------------------------------------------------------- cells


def _cell(counts: NetworkCount, number: int, row: TableRow, column: Column) -> CheckedCell:
    text, layer = row.cells[column], counts.network.layers[number].name
    if column == "shape":
        shape = counts.rows[number].outputs[0]
        said = "right" if _same_shape(text, shape) else "mistake"
        return CheckedCell(row.name, layer, column, text, said, "x".join(map(str, shape)))
    return _checked(row.name, layer, column, text, _right(counts, number, column))


def _same_shape(text: str, shape: Shape) -> bool:
    """Return whether a text has the sizes of a shape, channels at either end, ones left out."""
    sizes = [int(size) for size in re.findall(r"[0-9]{1,12}", text)]
    said = [size for size in sizes if size != 1]
    true = [size for size in shape if size != 1]
    return said in (true, true[1:] + true[:1])


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


def _total(counts: NetworkCount, column: Column, text: str) -> CheckedCell:
    totals = counts.totals
    right: tuple[Draft, ...]
    if column == "elements":
        right = (Fixed(Operand(totals.activation_elements, "values")),)
    elif column == "weights":
        right = (Fixed(Operand(totals.weights, "weights")),)
    else:
        quantity = QUANTITIES["memory" if column == "bytes" else column]
        right = of_total(counts, quantity, Scale())
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
    exact = whole.exact and low == high == whole.low
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
