"""From problem to problem, and their fixes, by keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.fixing import Fixing, said
from cnnparam_gui.models.numbers import counted
from cnnparam_gui.models.plain import plain
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.table.view import LayerTable

if TYPE_CHECKING:
    from cnnparam_gui.core.fixing import Offer


class ProblemActions(QObject):
    """Goes from problem to problem, and offers what mends the one of the current row.

    Signals:
        said: One sentence for the status bar.
        chosen: A row and a field of it are to be seen.
    """

    said = Signal(str)
    chosen = Signal(int, str)

    def __init__(self, document: Document, table: LayerTable, parent: QWidget) -> None:
        """Work on a document through its table."""
        super().__init__(parent)
        self._document = document
        self._table = table
        self._window = parent
        self._fixing = Fixing(document, self)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of the same names do."""
        return {
            "next_problem": lambda: self.step(1),
            "previous_problem": lambda: self.step(-1),
            "fix_problem": self.offer,
        }

    def step(self, way: int) -> None:
        """Go to the next problem below (1) or above (-1), and round the end of the network."""
        problems = self._document.counts.problems
        if not problems:
            self.said.emit(self.tr("No problems: every row is counted to the unit."))
            return
        current = self._table.currentIndex().row()
        places = range(len(problems))
        if way > 0:
            place = next((p for p in places if problems[p][0] > current), 0)
        else:
            place = next((p for p in reversed(places) if problems[p][0] < current), places[-1])
        row, problem = problems[place]
        self.chosen.emit(row, problem.field)
        text = self.tr("Problem {place} of {number}: {message}. Ctrl+. offers a fix.")
        self.said.emit(
            text.format(place=place + 1, number=len(problems), message=core_text(problem.message))
        )

    def offer(self) -> None:
        """Offer what mends the problem of the current row, in a menu at its cell."""
        row = self._table.currentIndex().row()
        rows = self._document.counts.rows
        problem = rows[row].problem if 0 <= row < len(rows) else None
        if problem is None:
            self._point_on(row)
            return
        offers = self._fixing.offers(row)
        if not offers:
            text = self.tr("No fix is known for row {row}: {message}.")
            self.said.emit(text.format(row=row + 1, message=core_text(problem.message)))
            return
        self.chosen.emit(row, problem.field)
        self._pop_up(row, offers)

    def _point_on(self, row: int) -> None:
        """Say that a row has no problem itself, and where there is one."""
        problems = self._document.counts.problems
        if not problems:
            self.step(1)
            return
        others = counted(
            len(problems), self.tr("1 other row has"), self.tr("{number} other rows have")
        )
        text = self.tr("Row {row} has no problem itself; {others}. F8 goes to the next.")
        self.said.emit(text.format(row=max(row, 0) + 1, others=others))

    def _pop_up(self, row: int, offers: tuple["Offer", ...]) -> None:
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("Fixes"))
        menu.aboutToHide.connect(menu.deleteLater)
        for offer in offers:
            # A single & would be taken for the mark of a letter.
            action = menu.addAction(icon("fix"), plain(said(offer)).replace("&", "&&"))
            action.triggered.connect(lambda _=False, offer=offer: self._take(row, offer))
        menu.setActiveAction(menu.actions()[0])
        cell = self._table.visualRect(self._table.currentIndex())
        menu.popup(self._table.viewport().mapToGlobal(cell.bottomLeft()))

    def _take(self, row: int, offer: "Offer") -> None:
        self._fixing.take(row, offer)
        column = self._table.currentIndex().column()
        self._table.setCurrentIndex(self._table.model().index(offer.row, max(column, 0)))
        self._table.setFocus()
        left = self._document.counts.problems
        rest = counted(len(left), self.tr("1 problem is left"), self.tr("{number} are left"))
        text = self.tr("Fixed: {preview}. {rest}.").format(
            preview=core_text(offer.preview), rest=rest
        )
        self.said.emit(text)
