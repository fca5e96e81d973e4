"""A published table held against the open network, with what a person mended by hand."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cnnparam_gui.core.audit import RIGHT, Audit, CheckedCell, CheckedRow, audit
from cnnparam_gui.core.matching import match
from cnnparam_gui.core.network import Edit, Splice
from cnnparam_gui.core.published import Column, Table
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import report_audit
from cnnparam_gui.files.published_table import decode_grid
from cnnparam_gui.files.table_grid import Grid
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

COLUMN_WORDS: dict[Column, str] = {
    "shape": QT_TRANSLATE_NOOP("TableCheck", "Output shape"),
    "elements": QT_TRANSLATE_NOOP("TableCheck", "Values"),
    "bytes": QT_TRANSLATE_NOOP("TableCheck", "Bytes"),
    "parameters": QT_TRANSLATE_NOOP("TableCheck", "Parameters"),
    "weights": QT_TRANSLATE_NOOP("TableCheck", "Weights"),
    "macs": QT_TRANSLATE_NOOP("TableCheck", "MACs"),
    "trainable": QT_TRANSLATE_NOOP("TableCheck", "Trainable parameters"),
    "non_trainable": QT_TRANSLATE_NOOP("TableCheck", "Non-trainable parameters"),
}
"""What each column is called."""

NO_ROW = ""
"""What a person chooses where no row of the network is meant."""


class Mended(msgspec.Struct, frozen=True):
    """A table with what a person said about it.

    Attributes:
        text: The text that it was read from.
        grid: The table, None for none.
        columns: What its columns are.
        rows: The names of the network's rows that were chosen by hand, by rows of the table;
            `NO_ROW` for none.
    """

    text: str = ""
    grid: Grid | None = None
    columns: tuple[Column | None, ...] = ()
    rows: dict[int, str] = {}


class TableCheck(QObject):
    """Holds a table against a document; follows it while awake.

    Attributes:
        stack: What a person did here, to be undone; the network has a stack of its own.

    Signals:
        refreshed: Something else is said now.
        laid_out: The table or its columns are others.
    """

    refreshed = Signal()
    laid_out = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Hold no table yet."""
        super().__init__(parent)
        self._document = document
        self.stack = QUndoStack(self)
        self._state = Mended()
        self._table = Table(())
        self._said = Audit((), (), ())
        self._layers: tuple[str, ...] = ()
        self._following = Following(document, self._read, self)

    @property
    def grid(self) -> Grid | None:
        """The table, None for none."""
        return self._state.grid

    @property
    def columns(self) -> tuple[Column | None, ...]:
        """What its columns are."""
        return self._state.columns

    @property
    def said(self) -> Audit:
        """What is said of it."""
        return self._said

    @property
    def layers(self) -> tuple[str, ...]:
        """The names of the network's rows, as they were when the table was held against them."""
        return self._layers

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def by_hand(self, row: int) -> bool:
        """Return whether a person said which row of the network a row stands for."""
        return row in self._state.rows

    def open(self, text: str) -> None:
        """Take another table, in one step; raises FileProblem where the text is none."""
        grid = decode_grid(text)
        self._step(_tr("Open table"), Mended(text, grid, grid.columns))

    def choose_row(self, row: int, name: str | None) -> None:
        """Say which row of the network a row stands for; None for what is found by itself."""
        rows = {place: kept for place, kept in self._state.rows.items() if place != row}
        if name is not None:
            rows[row] = name
        self._step(_tr("Match row"), msgspec.structs.replace(self._state, rows=rows))

    def choose_column(self, place: int, column: Column | None) -> None:
        """Say what a column is; None leaves it out, and another that was it too."""
        columns = [None if other == column else other for other in self._state.columns]
        columns[place] = column
        self._step(
            _tr("Change column"), msgspec.structs.replace(self._state, columns=tuple(columns))
        )

    def build(self, shape: Shape | None = None) -> None:
        """Put the network that the table tells of into the document, as one step of it.

        Args:
            shape: The shape of its input, where the table does not say it.

        Raises:
            FileProblem: Where the table does not say enough; ShapeNeeded, which is one, where
                that is the shape of the input.
        """
        from cnnparam_gui.files.table_network import build

        network, rows = build(self._state.text, shape), len(self._document.network.layers)
        splice = Splice(0, rows, network.layers)
        self._document.edit(
            Edit((splice,), semantics=network.semantics), _tr("Build the network of a table")
        )

    def csv(self) -> bytes:
        """Return what is said as CSV; the same bytes as `cnnparam audit --format csv`."""
        return report_audit.render_csv(self._said)

    def text(self) -> str:
        """Return what is said as plain text, as `cnnparam audit` prints it."""
        return report_audit.render(self._said).decode()

    def summary(self) -> str:
        """Return in a few sentences how right the table is."""
        return summary(self._said, empty=not self._layers)

    def _step(self, text: str, state: Mended) -> None:
        if state != self._state:
            self.stack.push(_Step(text, self._state, state, self._take))

    def _take(self, state: Mended) -> None:
        """Hold a table with what was said about it."""
        same = state.grid is self._state.grid and state.columns == self._state.columns
        self._state = state
        self._table = state.grid.table(state.columns) if state.grid else Table(())
        self._read()
        if not same:
            self.laid_out.emit()

    def _read(self) -> None:
        counts = self._document.counts
        self._layers = tuple(layer.name for layer in counts.network.layers)
        numbers = list(match(counts, self._table.rows))
        by_name = {name: number for number, name in enumerate(self.layers)}
        for row, name in self._state.rows.items():
            # A row that was renamed or deleted since is looked for as if nothing had been said.
            if name == NO_ROW or name in by_name:
                numbers[row] = by_name.get(name)
        said = audit(counts, self._table, numbers)
        # Without a network there is no truth to hold totals against.
        self._said = said if self._layers else msgspec.structs.replace(said, totals=())
        self.refreshed.emit()


class _Step(QUndoCommand):
    """Something that a person said about a table."""

    def __init__(
        self, text: str, before: Mended, after: Mended, take: Callable[[Mended], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        """Say it."""
        self._take(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._take(self._before)


def column_word(column: Column | None) -> str:
    """Return what a column is called."""
    return _tr("Left out") if column is None else _tr(COLUMN_WORDS[column])


def is_right(row: CheckedRow) -> bool:
    """Return whether every cell of a row is right, or right when rounded."""
    return all(cell.verdict in RIGHT for cell in row.cells)


def summary(said: Audit, *, empty: bool) -> str:
    """Return in a few sentences how right a table is.

    Args:
        said: What is said of it.
        empty: Whether no network is open.
    """
    if empty:
        return _tr("No network is open to hold the table against: build its network, or open one.")
    found = [row for row in said.rows if row.number is not None]
    right = sum(map(is_right, found))
    sentences = [_tr("{right} of {rows} rows right.").format(right=right, rows=len(found))]
    missing = len(said.rows) - len(found)
    if missing:
        sentences.append(_tr("Not in the network: {rows}.").format(rows=missing))
    sentences += (_of_total(cell, _tr("Total of {what} is wrong.")) for cell in _wrong(said.totals))
    sentences += (
        _of_total(cell, _tr("Total of bytes is not 4 times that of values."))
        if cell.column == "bytes"
        else _of_total(cell, _tr("Total of {what} is not the sum of the table's rows."))
        for cell in _wrong(said.sums)
    )
    if said.totals and not (_wrong(said.totals) or _wrong(said.sums)):
        sentences.append(_tr("All totals right."))
    return " ".join(sentences)


def _wrong(cells: tuple[CheckedCell, ...]) -> list[CheckedCell]:
    return [cell for cell in cells if cell.verdict not in RIGHT]


def _of_total(cell: CheckedCell, sentence: str) -> str:
    word = column_word(cell.column)
    return sentence.format(what=word if cell.column == "macs" else word.lower())


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableCheck", text)
