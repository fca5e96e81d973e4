"""How a formula is set: its parts as boxes, with the places where a line may be broken."""

import re
from collections.abc import Callable, Iterable

from cnnparam_gui.core.formula import Difference, Formula, Operand, Product, Quotient, Sum
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.views.formula.boxes import Box, beside, bracketed, fraction, indexed, text
from cnnparam_gui.views.formula.ink import Fonts, Side

_VARIABLE = re.compile(r"([A-Za-z])(?:_(\w+))?")
"""A letter with or without an index; any other symbol is a word, which stands upright."""

_ROUNDED: dict[str, tuple[Side, Side]] = {
    "down": ("\u230a", "\u230b"),
    "up": ("\u2308", "\u2309"),
}

PLUS, MINUS, TIMES, EQUALS = (
    " + ",
    " \N{MINUS SIGN} ",
    " \N{MULTIPLICATION SIGN} ",
    " = ",
)


def symbol(fonts: Fonts, name: str, row: int = -1) -> Box:
    """Return a symbol: a variable in italics with its index upright below it, or a word."""
    found = _VARIABLE.fullmatch(name)
    if found is None:
        return text(fonts, name, "roman", row)
    letter, index = found.groups()
    base = text(fonts, letter, "italic", row)
    if not index:
        return base
    return indexed(fonts, base, text(fonts, index.replace("_", ","), "index", row))


class Setting:
    """Sets formulas in symbols or in numbers."""

    def __init__(self, fonts: Fonts, row_of: Callable[[Operand], int], *, numbers: bool) -> None:
        """Set with some fonts.

        Args:
            fonts: The fonts.
            row_of: Gives the row that an operand comes from, -1 for none.
            numbers: Whether operands are set as their numbers.
        """
        self._fonts, self._row_of, self._numbers = fonts, row_of, numbers

    def pieces(self, formula: Formula) -> list[Box]:
        """Return a formula in pieces; a line may be broken before each."""
        match formula:
            case Sum(parts=parts):
                return self._joined(parts, PLUS)
            case Product(parts=parts):
                return self._joined(parts, TIMES, factors=True)
            case Difference(whole=whole, part=part):
                last = self._factor(part) if isinstance(part, Difference | Sum) else self.box(part)
                return [*self.pieces(whole), beside((self._sign(MINUS), last))]
        return [self.box(formula)]

    def box(self, formula: Formula) -> Box:
        """Return a formula in one piece."""
        match formula:
            case Operand():
                row = self._row_of(formula)
                if self._numbers or not formula.symbol:
                    return text(self._fonts, grouped(formula.value), "roman", row)
                return symbol(self._fonts, formula.symbol, row)
            case Quotient(over=over, under=under, rounding=rounding):
                made = fraction(self._fonts, self.box(over), self.box(under))
                if rounding == "none":
                    return made
                return bracketed(self._fonts, made, *_ROUNDED[rounding])
        return beside(self.pieces(formula))

    def _joined(self, parts: Iterable[Formula], sign: str, *, factors: bool = False) -> list[Box]:
        boxes = [self._factor(part) if factors else self.box(part) for part in parts]
        return [boxes[0], *(beside((self._sign(sign), box)) for box in boxes[1:])]

    def _factor(self, formula: Formula) -> Box:
        """Return a formula in brackets where it would fall apart as a factor."""
        inner = self.box(formula)
        if isinstance(formula, Sum | Difference):
            return bracketed(self._fonts, inner, "(", ")")
        return inner

    def _sign(self, sign: str) -> Box:
        return text(self._fonts, sign)
