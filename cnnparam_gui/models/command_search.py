"""Finds commands by what a person types of them: words, parts of words, or letters in order."""

from collections.abc import Iterable, Sequence
from enum import IntEnum

import msgspec
from PySide6.QtGui import QAction, QKeySequence


class Command(msgspec.Struct, frozen=True):
    """One entry of the menus.

    Attributes:
        text: What it is called.
        place: The menus that it stands in, such as `View, Theme`.
        tip: What it does, where the text does not say it all.
        action: What runs it.
        reason: Why it cannot be run; empty where it can.
    """

    text: str
    place: str
    tip: str
    action: QAction
    reason: str = ""

    @property
    def keys(self) -> str:
        """Its shortcut, as the platform writes it."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class _Likeness(IntEnum):
    """How well a typed word fits, from the best to none."""

    TEXT = 0
    WORD = 1
    WITHIN = 2
    PLACE = 3
    LETTERS = 5
    NONE = 99


def find(typed: str, commands: Iterable[Command]) -> list[Command]:
    """Return the commands that every typed word fits, the likeliest first.

    Those that are alike stay in their order, so that nothing typed gives all of them as they are.
    """
    words = typed.casefold().split()
    rated = [(_rating(words, command), command) for command in commands]
    return [
        command
        for rating, command in sorted(rated, key=lambda pair: pair[0])
        if rating < _Likeness.NONE
    ]


def _rating(words: Sequence[str], command: Command) -> int:
    text = command.text.casefold()
    beside = f"{command.place} {command.tip}".casefold()
    return sum(_likeness(word, text, beside) for word in words)


def _likeness(word: str, text: str, beside: str) -> _Likeness:
    if text.startswith(word):
        return _Likeness.TEXT
    if any(each.startswith(word) for each in text.split()):
        return _Likeness.WORD
    if word in text:
        return _Likeness.WITHIN
    if any(each.startswith(word) for each in beside.split()):
        return _Likeness.PLACE
    return _Likeness.LETTERS if _in_order(word, text) else _Likeness.NONE


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
