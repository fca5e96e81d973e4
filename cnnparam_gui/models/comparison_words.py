"""What lies between two networks, in words: of every row, and of the whole."""

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.comparison import Change, Comparison, RowComparison
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.models.numbers import counted, grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP


class ChangeWords(msgspec.Struct, frozen=True):
    """How it is said and shown that something became of a row.

    Attributes:
        word: What stands in its line.
        icon: The name of the icon before it; empty for none.
        one: What is said where it became of one row.
        many: What is said of several.
    """

    word: str
    icon: str = ""
    one: str = ""
    many: str = ""


CHANGES: dict[Change, ChangeWords] = {
    "changed": ChangeWords(
        QT_TRANSLATE_NOOP("Comparison", "Changed"),
        "pencil",
        QT_TRANSLATE_NOOP("Comparison", "1 row changed"),
        QT_TRANSLATE_NOOP("Comparison", "{number} rows changed"),
    ),
    "added": ChangeWords(
        QT_TRANSLATE_NOOP("Comparison", "Added"),
        "add",
        QT_TRANSLATE_NOOP("Comparison", "1 row added"),
        QT_TRANSLATE_NOOP("Comparison", "{number} rows added"),
    ),
    "removed": ChangeWords(
        QT_TRANSLATE_NOOP("Comparison", "Removed"),
        "remove",
        QT_TRANSLATE_NOOP("Comparison", "1 row removed"),
        QT_TRANSLATE_NOOP("Comparison", "{number} rows removed"),
    ),
    "moved": ChangeWords(
        QT_TRANSLATE_NOOP("Comparison", "Moved"),
        "move-down",
        QT_TRANSLATE_NOOP("Comparison", "1 row moved"),
        QT_TRANSLATE_NOOP("Comparison", "{number} rows moved"),
    ),
    "same": ChangeWords(QT_TRANSLATE_NOOP("Comparison", "Same")),
}
"""The words and the icon of what can become of a row, in the order in which they are counted."""


def in_words(comparison: Comparison, *, states: bool = False) -> str:
    """Return what differs in a few words, such as `3 rows changed, +1,024 parameters`.

    Args:
        comparison: What was found.
        states: Whether these are two states of one network: then its name is expected to stay.
    """
    parts = [
        counted(number, tr(words.one), tr(words.many))
        for change, words in CHANGES.items()
        if change != "same" and (number := comparison.number(change))
    ]
    if comparison.only_framework:
        parts.append(tr("the framework of padding and rounding"))
    if states and comparison.left.network.name != comparison.right.network.name:
        parts.append(tr("the network's name"))
    if not parts:
        return tr("nothing that counts")
    grown = comparison.difference("parameters")
    same = tr("the same number of parameters")
    parts.append(tr("{number} parameters").format(number=signed(grown)) if grown else same)
    return ", ".join(parts)


def row_in_words(comparison: Comparison, row: RowComparison) -> str:
    """Return what differs of a row besides figures, as `filters 64 → 32, output …`.

    A row that only one network has says what it is.
    """
    return ", ".join(_row_parts(comparison, row))


def _row_parts(comparison: Comparison, row: RowComparison) -> Iterator[str]:
    old, new = row.pair.left, row.pair.right
    before = None if old is None else comparison.left.rows[old].output_shape
    after = None if new is None else comparison.right.rows[new].output_shape
    if old is None or new is None:
        counts, number = (comparison.left, old) if new is None else (comparison.right, new)
        assert number is not None
        shape = before or after
        yield counts.network.layers[number].kind()
        if shape is not None:
            yield tr("output {shape}").format(shape=format_shape(shape))
        return
    none = tr("none")
    for change in row.fields:
        yield f"{change.name} {change.left or none} \u2192 {change.right or none}"
    if before != after:
        shapes = [none if shape is None else format_shape(shape) for shape in (before, after)]
        yield tr("output {before} \u2192 {after}").format(before=shapes[0], after=shapes[1])


def signed(number: int) -> str:
    """Return a number with its sign, `+` too."""
    return f"+{grouped(number)}" if number > 0 else grouped(number)


def tr(text: str) -> str:
    """Return a text of a comparison in the person's language."""
    return QCoreApplication.translate("Comparison", text)
