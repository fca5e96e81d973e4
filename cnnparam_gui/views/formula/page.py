"""A page of equations: below each other, aligned at the equals sign, broken where they are long."""

from collections.abc import Callable, Iterable, Sequence

import msgspec
from PySide6.QtCore import QTextBoundaryFinder

from cnnparam_gui.core.formula import Formula, Operand
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.views.formula.boxes import Box, beside, text
from cnnparam_gui.views.formula.ink import Fonts, Ink, Style, Text
from cnnparam_gui.views.formula.setting import EQUALS, Setting, symbol

_MARGIN, _LEADING, _PARAGRAPH = 0.5, 0.25, 0.45
"""Room at the edges, between lines and between equations, as parts of the line height."""

_LEAST = 9.0
"""The least width of a formula in line heights; below it the page is scrolled sideways."""


class Equation(msgspec.Struct, frozen=True):
    """A number on a page.

    Attributes:
        label: What stands before the equals sign.
        formula: How it comes about.
        value: What it is.
        note: What is said below it; may be empty.
        named: Whether the label is a name, which is set as it is.
        general: Whether the formula is set in symbols too.
        stacked: Whether symbols, numbers and result have a line each.
    """

    label: str
    formula: Formula
    value: int
    note: str = ""
    named: bool = False
    general: bool = True
    stacked: bool = True


class Section(msgspec.Struct, frozen=True):
    """Equations that share the place of their equals signs.

    Attributes:
        equations: The equations.
        title: What stands above them; may be empty.
    """

    equations: tuple[Equation, ...]
    title: str = ""


class Page:
    """Sections set for a width.

    Attributes:
        ink: What is drawn.
        lines: What each line says, from left to right.
        width: How wide it is, which is more than was asked for where a formula is wider.
        height: How high it is.
    """

    def __init__(
        self,
        sections: Sequence[Section],
        fonts: Fonts,
        width: float,
        row_of: Callable[[Operand], int],
    ) -> None:
        """Set sections.

        Args:
            sections: What is set, from top to bottom.
            fonts: The fonts.
            width: How wide the page is to be.
            row_of: Gives the row that an operand comes from, -1 for none.
        """
        self._fonts, self._row_of = fonts, row_of
        self._equals = text(fonts, EQUALS)
        self._right = width - _MARGIN * fonts.em
        self.ink: list[Ink] = []
        self.lines: list[str] = []
        self.width, self.height = width, _MARGIN * fonts.em / 2
        for section in sections:
            self._add(section)

    @property
    def live(self) -> list[Text]:
        """The pieces that lead to a row, in the order in which they are read."""
        return [ink for ink in self.ink if isinstance(ink, Text) and ink.row >= 0]

    def _add(self, section: Section) -> None:
        if section.title:
            self.height += _PARAGRAPH * self._fonts.em
            self._put(_MARGIN * self._fonts.em, text(self._fonts, section.title, "bold"))
        labels = [self._label(equation) for equation in section.equations]
        left = _MARGIN * self._fonts.em + max((label.width for label in labels), default=0)
        for equation, label in zip(section.equations, labels, strict=True):
            self._set(equation, label, left)

    def _label(self, equation: Equation) -> Box:
        if equation.named:
            return text(self._fonts, equation.label)
        return symbol(self._fonts, equation.label)

    def _set(self, equation: Equation, label: Box, left: float) -> None:
        """Set an equation whose equals signs stand right of a place."""
        start = left + self._equals.width
        before = [(left - label.width, label), (left, self._equals)]
        for pieces in self._steps(equation):
            for line in self._broken(pieces, start):
                self._put_all([*before, (start, line)])
                before = []
            before = [(left, self._equals)]
        for line in self._words(equation.note, start):
            self._put(start, line)
        self.height += (_PARAGRAPH if equation.stacked else _LEADING) * self._fonts.em

    def _steps(self, equation: Equation) -> list[list[Box]]:
        """Return what stands behind each equals sign of an equation, in pieces."""
        formula = equation.formula
        result = [text(self._fonts, grouped(equation.value), "bold")]
        general, numbers = (
            Setting(self._fonts, self._row_of, numbers=numbers).pieces(formula)
            for numbers in (False, True)
        )
        if not isinstance(formula, Operand):
            steps = [general, numbers, result] if equation.general else [numbers, result]
            if _spelled(general) == _spelled(numbers):
                steps = [numbers, result]
        else:
            named = bool(formula.symbol) and formula.symbol != equation.label
            leads = self._row_of(formula) >= 0
            steps = [general, result] if named or leads else [result]
        if equation.stacked and not isinstance(formula, Operand):
            return steps
        line = list(steps[0])
        for step in steps[1:]:
            line += [beside((self._equals, step[0])), *step[1:]]
        return [line]

    def _broken(self, pieces: Sequence[Box], start: float) -> Iterable[Box]:
        """Give lines of pieces that are no wider than the page, where the pieces are not."""
        room = max(self._right - start, _LEAST * self._fonts.em)
        line: list[Box] = []
        used = 0.0
        for piece in pieces:
            if line and used + piece.width > room:
                yield beside(line)
                line, used = [], 0.0
            line.append(piece)
            used += piece.width
        yield beside(line)

    def _words(self, said: str, start: float) -> Iterable[Box]:
        """Give the lines of a note, each as one text, which can run from right to left.

        They break where the script of the language breaks lines: Chinese has no spaces.
        """
        style: Style = "note"
        room = max(self._right - start, _LEAST * self._fonts.em)
        metrics, line = self._fonts.metrics(style), ""
        for word in _breakable(said):
            if line and metrics.horizontalAdvance(f"{line}{word}".rstrip()) > room:
                yield text(self._fonts, line.rstrip(), style)
                line = ""
            line += word
        if line.strip():
            yield text(self._fonts, line.rstrip(), style)

    def _put(self, x: float, box: Box) -> None:
        self._put_all([(x, box)])

    def _put_all(self, boxes: Sequence[tuple[float, Box]]) -> None:
        """Put boxes on one line below all others."""
        baseline = self.height + max(box.ascent for _, box in boxes)
        self.lines.append("".join(ink.said for _, box in boxes for ink in box.ink))
        for x, box in boxes:
            self.ink += box.at(x, baseline)
            self.width = max(self.width, x + box.width + _MARGIN * self._fonts.em)
        deepest = max(box.descent for _, box in boxes)
        self.height = baseline + deepest + _LEADING * self._fonts.em


def _breakable(said: str) -> Iterable[str]:
    """Give the parts of a text between which a line may end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, said)
    begin = finder.position()
    while (end := finder.toNextBoundary()) >= 0:
        yield said[begin:end]
        begin = end


def _spelled(pieces: Sequence[Box]) -> list[str]:
    return [ink.text for piece in pieces for ink in piece.ink if isinstance(ink, Text)]
