"""The pairs of rows of a comparison as lines of a table."""

from collections.abc import Sequence
from typing import TypeVar

from cnnparam_gui.core.comparison import FIGURES, Comparison, RowComparison
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.models.comparison_words import CHANGES, row_in_words, signed, tr
from cnnparam_gui.models.lines import Heading, Line
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_T = TypeVar("_T")

SHOWN = ("parameters", "macs", "activation_elements", "weights", "biases", "statistics")
"""The figures of `FIGURES`, those that tell most first."""

TITLES = {
    "parameters": QT_TRANSLATE_NOOP("Comparison", "Parameters"),
    "macs": QT_TRANSLATE_NOOP("Comparison", "MACs"),
    "activation_elements": QT_TRANSLATE_NOOP("Comparison", "Activations"),
    "weights": QT_TRANSLATE_NOOP("Comparison", "Weights"),
    "biases": QT_TRANSLATE_NOOP("Comparison", "Biases"),
    "statistics": QT_TRANSLATE_NOOP("Comparison", "Statistics"),
}
assert set(SHOWN) == set(TITLES) == set(FIGURES)

NAMES = (1, 2)
"""The columns of the left and the right name."""

_BEFORE_WORDS = 3
"""How many figures stand before what differs in words."""


def row_headings(left: str, right: str) -> list[Heading]:
    """Return the headings of the pairs.

    Args:
        left: What the left network is called.
        right: What the right one is called.
    """
    texts = map(Heading, (tr("Change"), left, right))
    figures = [Heading(tr(TITLES[figure]), number=True) for figure in SHOWN]
    return [*texts, *_around(figures, Heading(tr("What differs")))]


def row_line(found: Comparison, row: RowComparison, *, of_left: bool = False) -> Line:
    """Return the line of a pair.

    Args:
        found: The comparison.
        row: The pair.
        of_left: Whether the row of the network that the line is about is the left one.
    """
    words, differs = CHANGES[row.change], row_in_words(found, row)
    names = (_called(found.left, row.pair.left), _called(found.right, row.pair.right))
    figures = [_difference(row, figure) for figure in SHOWN]
    about = row.pair.left if of_left else row.pair.right
    texts = (tr(words.word), *names, *_around(figures, differs))
    return Line(texts, differs, words.icon, row=about)


def _around(figures: Sequence[_T], words: _T) -> list[_T]:
    return [*figures[:_BEFORE_WORDS], words, *figures[_BEFORE_WORDS:]]


def _called(counts: NetworkCount, row: int | None) -> str:
    return "" if row is None else f"{grouped(row + 1)}  {counts.network.layers[row].name}"


def _difference(row: RowComparison, figure: str) -> str:
    if not row.known:
        return "?"
    change = row.differences.get(figure, 0)
    return signed(change) if change else ""
