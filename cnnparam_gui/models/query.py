"""What a person looks for in the texts of cells.

A regular expression is bounded: one that tries too long on a cell is given up, with the reason.
"""

import re
from time import perf_counter
from typing import Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QRegularExpression, QRegularExpressionMatch

from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

_LIMIT = "(*LIMIT_MATCH=20000)"
"""What PCRE may try on one cell; of two such limits the lower one holds."""

_MOST_SECONDS = 1.0
"""What it may try on all cells together."""

_GROUPED = re.compile(r"\d{1,3}([,.'\u2019 \u00a0\u202f]\d{3})+")
_BACK_REFERENCE = re.compile(r"\\(\d)")


class Query(msgspec.Struct, frozen=True):
    """What is looked for.

    Attributes:
        text: The text, or the regular expression; nothing is found for an empty one.
        match_case: Whether small and capital letters differ.
        whole_cell: Whether it must be all of a cell.
        regex: Whether it is a regular expression.
    """

    text: str = ""
    match_case: bool = False
    whole_cell: bool = False
    regex: bool = False


class QueryError(ValueError):
    """Raised for an expression that cannot be used; its message is one sentence."""


class Matcher(Protocol):
    """A query that is ready for many cells."""

    def matches(self, text: str) -> bool:
        """Return whether a cell matches; raises QueryError where that takes too long."""

    def replaced(self, text: str, by: str) -> str:
        """Return the text of a cell with every match replaced."""


class PlainMatcher:
    """Looks for a text; a number with separators is also found in figures without."""

    def __init__(self, query: Query) -> None:
        """Take a query that is no expression."""
        self._query = query
        self._wanted = query.text if query.match_case else query.text.casefold()
        grouped = _GROUPED.fullmatch(query.text.strip())
        self._digits = re.sub(r"\D", "", query.text) if grouped else ""

    @property
    def needles(self) -> tuple[str, ...]:
        """One of these stands in every cell that matches, folded where case does not matter."""
        return tuple(filter(None, (self._wanted, self._digits)))

    def matches(self, text: str) -> bool:
        """Return whether a cell matches."""
        folded = text if self._query.match_case else text.casefold()
        if self._query.whole_cell:
            return folded == self._wanted or (bool(self._digits) and text == self._digits)
        if self._wanted in folded:
            return True
        return bool(self._digits) and text.isdigit() and self._digits in text

    def replaced(self, text: str, by: str) -> str:
        """Return the text with every match replaced."""
        flags = re.NOFLAG if self._query.match_case else re.IGNORECASE
        pattern = re.escape(self._query.text)
        if self._query.whole_cell:
            return by if self.matches(text) else text
        return re.sub(pattern, lambda _: by, text, flags=flags)


class PatternMatcher:
    """Looks for a regular expression of Perl's kind."""

    def __init__(self, query: Query) -> None:
        """Compile a query; raises QueryError where it is no expression."""
        said = query.text
        if query.whole_cell:
            said = QRegularExpression.anchoredPattern(said)
        options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
        if not query.match_case:
            options |= QRegularExpression.PatternOption.CaseInsensitiveOption
        self._expression = QRegularExpression(_LIMIT + said, options)
        self._known: dict[str, bool] = {}
        self._spent = 0.0
        if not self._expression.isValid():
            raise QueryError(_said(_BAD).format(reason=self._expression.errorString()))

    def matches(self, text: str) -> bool:
        """Return whether a cell matches; an empty match is none."""
        known = self._known.get(text)
        if known is None:
            found = self._tried(text)
            known = self._known[text] = found.hasMatch() and found.capturedLength() > 0
        return known

    def replaced(self, text: str, by: str) -> str:
        r"""Return the text with every match replaced; `\1` is what the first group matched."""
        pieces: list[str] = []
        start = place = 0
        while place <= len(text):
            found = self._tried(text, place)
            if not found.hasMatch():
                break
            place = found.capturedEnd()
            if found.capturedLength() == 0:
                place += 1
                continue
            pieces += [text[start : found.capturedStart()], _expanded(found, by)]
            start = place
        return "".join([*pieces, text[start:]])

    def _tried(self, text: str, place: int = 0) -> QRegularExpressionMatch:
        begin = perf_counter()
        found = self._expression.match(text, place)
        self._spent += perf_counter() - begin
        if not found.isValid() or self._spent > _MOST_SECONDS:
            raise QueryError(_said(_SLOW))
        return found


def _expanded(found: QRegularExpressionMatch, by: str) -> str:
    return _BACK_REFERENCE.sub(lambda number: found.captured(int(number[1])), by)


def matcher(query: Query) -> Matcher | None:
    """Return a query ready for many cells, None for an empty one; raises QueryError."""
    if not query.text:
        return None
    return PatternMatcher(query) if query.regex else PlainMatcher(query)


_BAD = QT_TRANSLATE_NOOP("Query", "This is no regular expression: {reason}")
_SLOW = QT_TRANSLATE_NOOP("Query", "This expression tries too long; a simpler one is needed")


def _said(text: str) -> str:
    return QCoreApplication.translate("Query", text)
