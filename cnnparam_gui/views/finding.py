"""Finding, replacing and filtering in the layer table, by the strip above it."""

import functools
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMNS
from cnnparam_gui.models.layer_table import LayerTableModel
from cnnparam_gui.models.numbers import counted, grouped
from cnnparam_gui.views.table.view import LayerTable

if TYPE_CHECKING:
    from cnnparam_gui.models.cell_filling import CellFilling
    from cnnparam_gui.models.finding import Finding
    from cnnparam_gui.views.find_strip import FindStrip


_NOTICED_S = 0.1
_LONGEST_PAUSE_S = 0.5


class FindActions(QObject):
    """What the find, replace and filter actions do; everything is built when it is first asked for.

    Signals:
        said: One sentence for the status bar.
        table_wanted: The table is to be seen, and not the blocks.
    """

    said = Signal(str)
    table_wanted = Signal()

    def __init__(
        self,
        document: Document,
        model: LayerTableModel,
        table: LayerTable,
        column: QVBoxLayout,
        parent: QWidget,
    ) -> None:
        """Work on a document through its table.

        Args:
            document: The document.
            model: Its table's model.
            table: Its table.
            column: Where the strip goes, above what stands last in it.
            parent: The window.
        """
        super().__init__(parent)
        self._document = document
        self._model = model
        self._table = table
        self._column = column
        self._window = parent
        self._filtered_counts = document.counts
        self._built = False
        self._took = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "find": self.open,
            "replace": lambda: self.open(replace=True),
            "filter_rows": self.open_filter,
            "find_next": lambda: self.step(1),
            "find_previous": lambda: self.step(-1),
        }

    @functools.cached_property
    def strip(self) -> "FindStrip":
        """The strip, built when it is first asked for."""
        from cnnparam_gui.views.find_strip import FindStrip

        strip = FindStrip(self._window)
        self._column.insertWidget(self._column.count() - 1, strip)
        strip.query_changed.connect(self._look_soon)
        strip.step_asked.connect(self.step)
        strip.replace_asked.connect(self.replace)
        strip.wanted_changed.connect(self._filter)
        strip.table_asked.connect(self._table.setFocus)
        strip.closed.connect(self.close)
        self._document.replaced.connect(self._start_anew)
        self._table.cell_entered.connect(self._say)
        self._table.hiding.changed.connect(self._say)
        self._built = True
        return strip

    @functools.cached_property
    def finding(self) -> "Finding":
        """The matches."""
        from cnnparam_gui.models.finding import Finding

        finding = Finding(
            self._document, self._model, self, columns=self._shown_columns, rows=self._shown_rows
        )
        finding.changed.connect(self._show_matches)
        return finding

    @functools.cached_property
    def _filling(self) -> "CellFilling":
        from cnnparam_gui.models.cell_filling import CellFilling

        filling = CellFilling(self._document, self._model.marks, self)
        filling.said.connect(self.said)
        return filling

    def _shown_columns(self) -> list[int]:
        return [n for n in range(len(COLUMNS)) if not self._table.isColumnHidden(n)]

    def _shown_rows(self) -> Sequence[int] | None:
        return self._table.hiding.shown

    # Opening and closing

    def open(self, *, replace: bool = False) -> None:
        """Show the strip with the keyboard in its first line, or in that of the replacement."""
        new = self._wake()
        self.strip.show_lines(replace=replace or None if new else replace)
        line = self.strip.text
        if replace and line.text():
            line = self.strip.replacement
        line.setFocus()
        line.selectAll()

    def open_filter(self) -> None:
        """Show the strip with the keyboard in the line of the filter."""
        self._wake()
        self.strip.show_lines(filtering=True)
        self.strip.filter.setFocus()
        self.strip.filter.selectAll()

    def _wake(self) -> bool:
        """Show the strip; return whether it was out of sight."""
        self.table_wanted.emit()
        strip = self.strip
        new = strip.isHidden() or not self.finding.awake
        strip.show()
        self.finding.set_awake(True)
        self._offer_choices()
        self._look()
        _ = self.finding.haystack  # written now, so that the first letter does not wait for it
        return new

    def close(self) -> None:
        """Put the strip away; every row is in sight again."""
        strip = self.strip
        strip.clear_filter()
        strip.show_lines(replace=False, filtering=False)
        strip.hide()
        self._later.stop()
        self.finding.set_awake(False)
        self._table.setFocus()

    def set_available(self, on: bool) -> None:
        """Put the strip away where the table is not what is seen."""
        if self._built:
            self.strip.setVisible(on and self.finding.awake)

    def _start_anew(self) -> None:
        """Take another document: its rows are all in sight."""
        self.strip.clear_filter()
        self._offer_choices()

    def _offer_choices(self) -> None:
        layers = self._document.network.layers
        kinds = sorted({layer.kind() for layer in layers})
        blocks = {layer.block for layer in layers if layer.block}
        within = {path[:end] for path in blocks for end in _ends(path)}
        self.strip.set_choices(kinds, sorted(within))

    # Finding

    def _look_soon(self) -> None:
        """Look at once, or where that takes long, as in 100,000 rows, in a pause of typing."""
        if self._took < _NOTICED_S:
            self._look()
        else:
            self._later.start(int(1000 * min(self._took, _LONGEST_PAUSE_S)))

    def _look(self) -> None:
        self._later.stop()
        begin = perf_counter()
        self.finding.look_for(self.strip.query)
        self._took = perf_counter() - begin

    def _here(self) -> tuple[int, int]:
        index = self._table.currentIndex()
        return (index.row(), index.column()) if index.isValid() else (0, -1)

    def step(self, way: int) -> None:
        """Go to the next match (1) or the one before (-1); opens the strip where it is closed."""
        if not self._built or not self.strip.text.text():
            self.open()
            return
        if not self.finding.awake:
            self._wake()
        self._catch_up()
        place = self.finding.next(self._here(), way)
        if place is None:
            self.said.emit(self.finding.error or self.tr("Nothing matches."))
            return
        self._go(place)

    def _catch_up(self) -> None:
        if self._later.isActive():
            self._look()

    def _go(self, place: int) -> None:
        row, column = self.finding.places[place]
        held = QApplication.focusWidget()
        self._table.go_to(row, COLUMNS[column].key)
        # Who types in the strip goes on typing there.
        if held is not None and self.strip.isAncestorOf(held):
            held.setFocus()

    def _show_matches(self) -> None:
        self._top_up()
        self._model.marks.put_found(self.finding.by_row)
        self._say()

    def _say(self) -> None:
        finding, strip = self.finding, self.strip
        number, here = len(finding.places), finding.number(self._here())
        if not strip.text.text():
            count = ""
        elif here is None:
            count = counted(number, self.tr("1 match"), self.tr("{number} matches"))
            count = count if number else self.tr("No match")
        else:
            text = self.tr("{place} of {number}")
            count = text.format(place=grouped(here + 1), number=grouped(number))
        strip.say(count, finding.error or self._filtered())

    # Replacing

    def replace(self, everywhere: bool) -> None:
        """Replace the match at the cursor and go to the next, or replace all as one step."""
        from cnnparam_gui.models.query import QueryError

        finding = self.finding
        self._catch_up()
        here = finding.next(self._here(), 1, here=True)
        if here is None:
            self.step(1)
            return
        if not everywhere and finding.places[here] != self._here():
            self._go(here)
            return
        places = list(finding.places) if everywhere else [finding.places[here]]
        by = self.strip.replacement.text()
        try:
            cells, refused = finding.replacement(places, by)
        except QueryError as error:
            self.said.emit(str(error))
            return
        text = counted(
            len(cells), self.tr("Replace in a cell"), self.tr("Replace in {number} cells")
        )
        self._filling.fill(cells, text, refused)
        if not everywhere:
            self._look()
            following = finding.next(places[0], 1)
            if following is not None:
                self._go(following)

    # Filtering

    def _filter(self) -> None:
        self._filtered_counts = self._document.counts
        everything = self.strip.wanted.everything
        self._table.hiding.show_only(None if everything else self._wanted_rows())
        self._look()

    def _wanted_rows(self) -> list[int]:
        from cnnparam_gui.models.row_filter import rows_wanted

        return rows_wanted(self.strip.wanted, self._document, self.finding.haystack)

    def _top_up(self) -> None:
        """Bring into sight what an edit has made wanted.

        What is in sight stays there until the filter is another: rows that vanish while somebody
        edits them would be taken for lost.
        """
        shown, counts = self._table.hiding.shown, self._document.counts
        if shown is not None and self._filtered_counts is not counts:
            self._filtered_counts = counts
            self._table.hiding.reveal(self._wanted_rows())

    def _filtered(self) -> str:
        shown = self._table.hiding.shown
        if shown is None:
            return ""
        rows = len(self._document.network.layers)
        text = self.tr("Showing {shown} of {rows} rows; totals are of all.")
        return text.format(shown=grouped(len(shown)), rows=grouped(rows))


def _ends(path: str) -> list[int]:
    """Return where a block's path and those of the blocks that it is in end."""
    return [*(place for place, letter in enumerate(path) if letter == "."), len(path)]
