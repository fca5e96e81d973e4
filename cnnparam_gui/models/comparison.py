"""The open network held against another one: pairs of rows, totals, and the way between them."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from cnnparam_gui.core.comparison import (
    Comparison,
    RowComparison,
    compare,
    parts_of,
    waterfall,
)
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.document.document import Document
from cnnparam_gui.files import report_comparison
from cnnparam_gui.models.comparison_rows import SHOWN, TITLES, row_headings, row_line
from cnnparam_gui.models.comparison_words import in_words, signed, tr
from cnnparam_gui.models.following import Following
from cnnparam_gui.models.lines import Heading, Line, LineModel
from cnnparam_gui.models.numbers import as_known, grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP


class Way(msgspec.Struct, frozen=True):
    """A figure whose way from one network to the other is shown.

    Attributes:
        figure: The figure, as in `FIGURES`.
        title: What it is called, to be translated.
        unit: Its unit; empty for none.
        amount: What a number of it is in that unit.
    """

    figure: str
    title: str
    unit: str = ""
    amount: Callable[[Scale, int], int] = lambda _scale, number: number


WAYS: tuple[Way, ...] = (
    Way("parameters", QT_TRANSLATE_NOOP("Comparison", "Parameters")),
    Way("macs", QT_TRANSLATE_NOOP("Comparison", "MACs")),
    Way(
        "activation_elements",
        QT_TRANSLATE_NOOP("Comparison", "Activation memory"),
        "B",
        Scale.activation_bytes,
    ),
)
"""What a waterfall can show, the usual one first."""


class Bar(msgspec.Struct, frozen=True):
    """One bar of a waterfall.

    Attributes:
        name: What it is of.
        start: Where it begins: the sum of what stands before it; 0 for a total.
        end: Where it ends.
        total: Whether it is the total of one of the networks.
    """

    name: str
    start: int
    end: int
    total: bool = False

    @property
    def text(self) -> str:
        """The total, or what is added or taken away, with its sign."""
        return grouped(self.end) if self.total else signed(self.end - self.start)


class Other(msgspec.Struct, frozen=True):
    """What the open network is held against.

    Attributes:
        title: What a person calls it.
        counts: Its network, counted.
    """

    title: str
    counts: NetworkCount


class ComparisonModel(QObject):
    """The document on one side, another network on the other; read while it is awake.

    Attributes:
        rows: The pairs of rows, or those that differ, one line each.
        totals: Every count of both with its difference.
        steps: The steps of the waterfall with what they lead to.

    Signals:
        refreshed: Something is another now.
    """

    refreshed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Compare a document with nothing yet."""
        super().__init__(parent)
        self._document = document
        self._other: Other | None = None
        self._swapped = False
        self._only_differences = True
        self._way = WAYS[0]
        self._found: Comparison | None = None
        self._bars: tuple[Bar, ...] = ()
        self._differing: list[int] = []
        self.rows = LineModel(self._row_headings(), self)
        titles = (tr("Count"), tr("Left"), tr("Right"), tr("Difference"))
        self.totals = LineModel(_headings(*titles), self)
        self.steps = LineModel(_headings(tr("Step"), tr("Change"), tr("Total")), self)
        self._following = Following(document, self._read, self)

    # What is compared

    @property
    def found(self) -> Comparison | None:
        """What was found; None while there is nothing to compare with."""
        return self._found

    @property
    def titles(self) -> tuple[str, str]:
        """What the left and the right network are called."""
        if self._other is None:
            return "", ""
        path, name = self._document.origin, self._document.network.name
        called = name or (path.name if path else tr("without a name"))
        sides = (self._other.title, tr("{name} (open)").format(name=called))
        return sides[::-1] if self._swapped else sides

    def set_awake(self, awake: bool) -> None:
        """Follow the document from now on, or rest."""
        self._following.set_awake(awake)

    def compare_with(self, title: str, counts: NetworkCount) -> None:
        """Hold the open network against another one, which stands on the left.

        Args:
            title: What a person calls it.
            counts: Its network, counted.
        """
        self._other, self._swapped = Other(title, counts), False
        self._following.spoil()

    def swap(self) -> None:
        """Let the left network be the right one."""
        self._swapped = not self._swapped
        self._following.spoil()

    def set_only_differences(self, only: bool) -> None:
        """Leave rows out that are the same in both, or show them too."""
        self._only_differences = only
        self._show()

    def set_way(self, figure: str) -> None:
        """Let the waterfall be of another figure."""
        self._way = next(way for way in WAYS if way.figure == figure)
        self._show()

    # What is found

    @property
    def differing(self) -> list[int]:
        """The lines of `rows` that are not the same in both, ascending."""
        return self._differing

    @property
    def way(self) -> Way:
        """What the waterfall is of."""
        return self._way

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars of the waterfall: the left total, the steps, the right total."""
        return self._bars

    def line_of(self, bar: int) -> int | None:
        """Return the first line that a bar is the sum of; None for the totals and for the rest.

        Args:
            bar: The place of the bar in `bars`.
        """
        found, name = self._found, self._bars[bar].name
        if found is None or self._bars[bar].total:
            return None
        for line, row in zip(self._differing, self._differences(), strict=True):
            if self._way.figure in row.differences and name in parts_of(found, row):
                return line
        return None

    def _differences(self) -> list[RowComparison]:
        assert self._found is not None
        return [row for row in self._found.rows if row.change != "same"]

    def sentence(self) -> str:
        """Return what differs in a sentence; a whole one where nothing does."""
        found = self._found
        if found is None:
            return ""
        left, right = self.titles
        if found.same:
            return tr("{left} and {right} are the same, row by row.").format(left=left, right=right)
        said = tr("{left} \u2192 {right}: {difference}.").format(
            left=left, right=right, difference=in_words(found)
        )
        if any(side.totals.status != "exact" for side in (found.left, found.right)):
            said += " " + tr("Rows that cannot be counted are left out of the totals.")
        return said

    def waterfall_in_words(self) -> str:
        """Return the waterfall as a text, for those who do not see it."""
        return "; ".join(f"{bar.name}: {bar.text}" for bar in self._bars)

    def report(self, format_name: str) -> bytes:
        """Return the comparison in a format, the same bytes as `cnnparam diff`."""
        assert self._found is not None
        return report_comparison.FORMATS[format_name](self._found)

    def file_name(self) -> str:
        """Return a name for a file of it, without an ending."""
        return " - ".join(self.titles)

    # Reading

    def _read(self) -> None:
        if self._other is not None:
            convention = self._document.convention
            if self._other.counts.convention != convention:
                counts = count(self._other.counts.network, convention)
                self._other = Other(self._other.title, counts)
            sides = (self._other.counts, self._document.counts)
            self._found = compare(*(sides[::-1] if self._swapped else sides))
        self._show()

    def _show(self) -> None:
        if self._found is not None:
            self._show_rows(self._found)
            self.totals.show(list(map(self._total, SHOWN)))
            self._bars = self._make_bars(self._found)
            self.steps.show([_step(bar) for bar in self._bars])
        self.refreshed.emit()

    def _row_headings(self) -> list[Heading]:
        left, right = self.titles
        return row_headings(left or tr("Left"), right or tr("Right"))

    def _show_rows(self, found: Comparison) -> None:
        rows = [row for row in found.rows if row.change != "same" or not self._only_differences]
        self._differing = [place for place, row in enumerate(rows) if row.change != "same"]
        self.rows.entitle(self._row_headings())
        self.rows.show([row_line(found, row, of_left=self._swapped) for row in rows])

    def _total(self, figure: str) -> Line:
        assert self._found is not None
        both = [side.totals for side in (self._found.left, self._found.right)]
        texts = [as_known(grouped(getattr(side, figure)), side.status) for side in both]
        grown = signed(self._found.difference(figure))
        return Line((tr(TITLES[figure]), *texts, grown))

    def _make_bars(self, found: Comparison) -> tuple[Bar, ...]:
        way, scale = self._way, self._document.scale
        left, right = self.titles
        at = way.amount(scale, getattr(found.left.totals, way.figure))
        bars = [Bar(left, 0, at, total=True)]
        for step in waterfall(found, way.figure):
            bars.append(Bar(step.name, at, at + way.amount(scale, step.change)))
            at = bars[-1].end
        return (*bars, Bar(right, 0, at, total=True))


def _headings(first: str, *figures: str) -> list[Heading]:
    return [Heading(first), *(Heading(title, number=True) for title in figures)]


def _step(bar: Bar) -> Line:
    change = "" if bar.total else bar.text
    return Line((bar.name, change, grouped(bar.end)), bold=bar.total)
