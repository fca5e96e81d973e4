"""Finding texts in a layer table, and replacing them as one step."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from cnnparam_gui.core.filling import Cell, Refused
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMN_INDEX, COLUMNS, FieldColumn
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.haystack import Haystack
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.query import Matcher, PlainMatcher, Query, QueryError, matcher

_ALWAYS = ("name", "block", "kind")
"""Columns that are looked through also where they do not show."""

Place = tuple[int, int]
"""The row and the column of a cell."""


class Finding(QObject):
    """The cells that match a query, kept up to date while somebody looks for something.

    Attributes:
        places: The cells that match, by row and then by column.
        by_row: The columns that match, by row.
        awake: Whether somebody looks for something.
        error: Why nothing can be looked for; empty where it can.

    Signals:
        changed: Other cells match.
    """

    changed = Signal()

    def __init__(
        self,
        document: Document,
        model: LayerTableModel,
        parent: QObject,
        *,
        columns: Callable[[], Iterable[int]],
        rows: Callable[[], Sequence[int] | None],
    ) -> None:
        """Look through a document.

        Args:
            document: The document.
            model: Its table.
            parent: The owner.
            columns: Gives the columns that show.
            rows: Gives the rows in sight, ascending; None for all.
        """
        super().__init__(parent)
        self._document = document
        self._model = model
        self._columns = columns
        self._query = Query()
        self._rows = rows
        self._matcher: Matcher | None = None
        self._haystack: Haystack | None = None
        self.places: list[Place] = []
        self.by_row: dict[int, set[int]] = {}
        self.error = ""
        self.awake = False
        self._following = Following(document, self._read_again, self)

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest and match nothing."""
        self.awake = awake
        self._following.set_awake(awake)
        if not awake:
            self.look_for(Query())

    @property
    def haystack(self) -> Haystack:
        """The texts as they are now."""
        columns = {*self._columns(), *(COLUMN_INDEX[key] for key in _ALWAYS)}
        known = self._haystack
        if (
            known is None
            or known.counts is not self._document.counts
            or set(known.columns) != columns
        ):
            known = self._haystack = Haystack(self._document, self._model, columns)
        return known

    def forget(self) -> None:
        """Take note that the texts are others now."""
        self._haystack = None

    def _read_again(self) -> None:
        self.forget()
        self._search()

    def look_for(self, query: Query) -> None:
        """Look for something from now on."""
        self._query = query
        self._search()

    def _search(self) -> None:
        self.places, self.by_row, self.error = [], {}, ""
        try:
            self._matcher = matcher(self._query)
            if self._matcher is not None:
                self._note(self._matcher)
        except QueryError as error:
            self._matcher = None
            self.places, self.by_row, self.error = [], {}, core_text(str(error))
        self.changed.emit()

    def _note(self, wanted: Matcher) -> None:
        haystack = self.haystack
        columns = haystack.columns
        for row in self._likely(wanted, haystack):
            cells = haystack.cells(row)
            found = {columns[n] for n, text in enumerate(cells) if text and wanted.matches(text)}
            if found:
                self.by_row[row] = found
                self.places += [(row, column) for column in sorted(found)]

    def _likely(self, wanted: Matcher, haystack: Haystack) -> Iterable[int]:
        """Return the rows with a cell that may match."""
        shown = self._rows()
        rows: Sequence[int] = range(len(haystack.lines)) if shown is None else shown
        if not isinstance(wanted, PlainMatcher):
            return rows
        lines = haystack.lines if self._query.match_case else haystack.folded
        needles = wanted.needles
        return [row for row in rows if any(needle in lines[row] for needle in needles)]

    def next(self, place: Place, way: int, *, here: bool = False) -> int | None:
        """Return the number of the match below (1) or above (-1) a cell, round the end.

        Args:
            place: The cell.
            way: Where to look.
            here: Whether the cell itself is taken where it matches.
        """
        if not self.places:
            return None
        if way > 0:
            found = (bisect_left if here else bisect_right)(self.places, place)
        else:
            found = bisect_left(self.places, place) - 1
        return found % len(self.places)

    def number(self, place: Place) -> int | None:
        """Return the number of the match that a cell is, None where it is none."""
        found = bisect_left(self.places, place)
        return found if self.places[found : found + 1] == [place] else None

    def replacement(self, places: Iterable[Place], by: str) -> tuple[list[Cell], list[Refused]]:
        """Return the texts that matches become, and the cells that can take none.

        Raises:
            QueryError: Where the expression tries too long.
        """
        cells: list[Cell] = []
        refused: list[Refused] = []
        for row, column in places:
            entry = COLUMNS[column]
            text = self._model.text(row, column)
            if not isinstance(entry, FieldColumn):
                refused.append(Refused(row, entry.key, self.tr("It is counted, and not edited")))
                continue
            new = self._matcher.replaced(text, by) if self._matcher else text
            field = entry.field(self._model.layer(row))
            if not new.strip() and (entry.key == "kind" or (field and field.required)):
                refused.append(Refused(row, entry.key, self.tr("It cannot be empty")))
            elif new != text:
                cells.append(Cell(row, entry.key, new))
        return cells, refused
