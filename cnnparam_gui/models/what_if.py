"""What a document would become where a knob is turned; it changes only when that is applied."""

from collections.abc import Sequence
from time import perf_counter

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from cnnparam_gui.core.budget import Budget, Search, parse_amount
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.knobs import KNOBS, Knob, Subject, Unable, spread
from cnnparam_gui.core.what_if import QUANTITIES, Trials
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.lines import LineModel
from cnnparam_gui.models.what_if_words import (
    curve_headings,
    curve_line,
    headings,
    note,
    solution_words,
    total_lines,
    undo_text,
)

CURVES = ("parameters", "macs", "training")
"""The quantities that are drawn over the knob, of `QUANTITIES`."""

_POSITIONS = 25
_NOTICED_MS = 50
_PIECE_S = 0.02
"""So long a budget is looked for before the window has its turn."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatIf", text)


class CurvePoint(msgspec.Struct, frozen=True):
    """The figures at one position.

    Attributes:
        position: The position of the knob.
        figures: The figures, one for each of `QUANTITIES`.
        exact: Whether every row is counted.
    """

    position: int
    figures: tuple[int, ...]
    exact: bool


class WhatIfModel(QObject):
    """A knob over a document, where it stands and what that gives; read while it is awake.

    Attributes:
        totals: The totals now and at the position, one line a quantity.
        table: The curve in numbers, one line a position.

    Signals:
        turned_to: The knob, its positions or where it stands is another: show it.
        refreshed: The totals are others.
        curve_changed: The curve has other points, or more of them.
        solved: There is something to say about the budget.
    """

    turned_to = Signal()
    refreshed = Signal()
    curve_changed = Signal()
    solved = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Turn nothing yet."""
        super().__init__(parent)
        self._document = document
        self.totals = LineModel(headings(""), self)
        self.table = LineModel(curve_headings(""), self)
        self._name, self._part, self._multiple = next(iter(KNOBS)), "", 1
        self._knobs: Sequence[Knob] = ()
        self._trials: Trials | None = None
        self._position = 0
        self._points: dict[int, CurvePoint] = {}
        self._regular: list[int] = []
        self._missing: list[int] = []
        self._note = self._said = ""
        self._search: Search | None = None
        self._counting, self._drawing, self._solving = (QTimer(self) for _ in range(3))
        for timer, due in (
            (self._counting, self._show),
            (self._drawing, self._draw_more),
            (self._solving, self._solve_more),
        ):
            timer.setSingleShot(True)
            timer.timeout.connect(due)
        self._following = Following(document, self._read, self)

    # What is turned

    @property
    def name(self) -> str:
        """The name of the knob, one of `KNOBS`."""
        return self._name

    @property
    def knob(self) -> Knob | None:
        """The knob; None where the network has none of this name."""
        return self._trials.knob if self._trials else None

    @property
    def parts(self) -> list[str]:
        """The parts of the network that have a knob of this name; only the depth has several."""
        return [knob.part for knob in self._knobs if knob.part]

    @property
    def position(self) -> int:
        """Where the knob stands."""
        return self._position

    @property
    def multiple(self) -> int:
        """What widths are rounded to a multiple of."""
        return self._multiple

    @property
    def changes_rows(self) -> bool:
        """Whether the knob changes the table, and not how the window looks at it."""
        return self._name not in {"batch", "dtype"}

    @property
    def note(self) -> str:
        """What a reader must know before trusting the totals, or why there are none."""
        return self._note

    @property
    def said(self) -> str:
        """What is said about the budget; empty where nobody asked."""
        return self._said

    @property
    def solving(self) -> bool:
        """Whether what meets a budget is still looked for."""
        return self._search is not None

    @property
    def curve(self) -> list[CurvePoint]:
        """The points of the curve that are there so far, in the order of their positions."""
        wanted = sorted({*self._regular, self._position})
        return [self._points[position] for position in wanted if position in self._points]

    @property
    def complete(self) -> bool:
        """Whether all points of the curve are there."""
        return not self._missing

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)
        if not awake:
            for timer in (self._counting, self._drawing, self._solving):
                timer.stop()
            self._search = None
        elif self._missing:
            self._drawing.start(0)

    def set_knob(self, name: str, part: str = "") -> None:
        """Turn another knob, which stands where the document is."""
        if name != self._name or part not in ("", self._part):
            self._name, self._part = name, part
            self._restart()

    def set_multiple(self, multiple: int) -> None:
        """Round widths to multiples of another number."""
        if multiple != self._multiple:
            self._multiple = multiple
            self._restart(keep=True)

    def turn(self, position: int) -> None:
        """Turn the knob; the totals follow, once for turns that come together."""
        knob = self.knob
        if knob is not None and position != self._position and position in knob.positions:
            self._position = position
            self.turned_to.emit()
            self._counting.start(0)

    def reset(self) -> None:
        """Turn the knob back to what the document is."""
        if self.knob is not None:
            self.turn(self.knob.now)

    # Reading the document

    def _read(self) -> None:
        self._restart(keep=True)

    def _restart(self, *, keep: bool = False) -> None:
        """Try the document with the chosen knob, from its place where that is to be kept."""
        before, position = self.knob, self._position
        subject = Subject(self._document.counts, self._document.scale, self._multiple)
        found = KNOBS[self._name](subject)
        self._points, self._regular, self._missing, self._said = {}, [], [], ""
        self._search = None
        if not subject.counts.rows:
            self._have_none(_tr("The network has no rows yet."))
        elif isinstance(found, Unable):
            self._have_none(core_text(found.reason))
        else:
            self._knobs = found
            knob = next((knob for knob in found if knob.part == self._part), found[0])
            self._part = knob.part
            self._trials = Trials(subject.counts, subject.scale, knob)
            stays = keep and before is not None and position != before.now
            self._position = position if stays and position in knob.positions else knob.now
            self._regular = spread(knob, _POSITIONS)
            self._missing = list(self._regular)
            self._show()
        self.turned_to.emit()
        self.curve_changed.emit()
        self.solved.emit()
        self._drawing.start(0)

    def _have_none(self, reason: str) -> None:
        self._knobs, self._trials, self._note = (), None, reason
        self.totals.show([])
        self.table.show([])
        self.refreshed.emit()

    def _show(self) -> None:
        if self._trials is None:
            return
        knob = self._trials.knob
        self.totals.entitle(headings(self._written(self._position)))
        self.totals.show(total_lines(self._trials, self._position))
        self._note = note(self._trials, self._position, knob)
        self._add_point(self._trials, self._position)
        self.refreshed.emit()

    def _draw_more(self) -> None:
        """Count one point of the curve, and leave the window time before the next."""
        if self._trials is None or not self._missing:
            return
        begin = perf_counter()
        self._add_point(self._trials, self._missing.pop(0))
        took = int(1000 * (perf_counter() - begin))
        if self._missing:
            self._drawing.start(took if took >= _NOTICED_MS else 0)

    def _add_point(self, trials: Trials, position: int) -> None:
        if position not in self._points:
            figures = tuple(trials.figure(position, name) for name in QUANTITIES)
            exact = trials.status(position) == "exact"
            self._points[position] = CurvePoint(position, figures, exact)
        if self.complete:
            self.table.entitle(curve_headings(self._name))
            written = trials.knob.written
            lines = [curve_line(written(p.position), p.figures, p.exact) for p in self.curve]
            self.table.show(lines)
        self.curve_changed.emit()

    def _written(self, position: int) -> str:
        return self._trials.knob.written(position) if self._trials else ""

    # Solving and applying

    def solve(self, quantity: str, sense: str, text: str) -> None:
        """Look for where the knob meets a budget, turn it there, and say what it gives.

        Args:
            quantity: One of `QUANTITIES`.
            sense: `<=` for at most, `>=` for at least.
            text: The amount, as a person wrote it.
        """
        if self._trials is None:
            return
        self._search = None
        try:
            amount = parse_amount(text, quantity)
        except FieldError as error:
            self._said = core_text(str(error))
        else:
            budget = Budget(quantity, "<=" if sense == "<=" else ">=", amount)
            self._search = Search(self._trials, budget)
            self._said = _tr("Looking for what meets it…")
            self._solving.start(0)
        self.solved.emit()

    def _solve_more(self) -> None:
        """Count a few positions more, so that the window stays alive in between."""
        search, trials = self._search, self._trials
        if search is None or trials is None:
            return
        begin = perf_counter()
        while not search.done and perf_counter() - begin < _PIECE_S:
            search.step()
        if not search.done:
            self._solving.start(0)
            return
        solution, self._search = search.solution(), None
        self._said = solution_words(trials.knob, search.budget, solution)
        if solution.position is not None:
            self.turn(solution.position)
        self.solved.emit()

    def apply(self) -> None:
        """Make the document what the knob stands for: one step to undo, or the window's choice."""
        if self._trials is None or self._position == self._trials.knob.now:
            return
        knob, position = self._trials.knob, self._position
        setting = knob.turn(position)
        self.reset()  # what is applied is the present from then on
        if self.changes_rows:
            self._document.edit(setting.edit, undo_text(knob, position))
        else:
            self._document.set_scale(setting.scale)
