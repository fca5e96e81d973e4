"""The ways to write a formula: plain text, LaTeX, HTML and words, one class each."""

import re

from cnnparam_gui.core.formula import Difference, Formula, Operand, Product, Quotient, Sum

_LOOSE, _TIGHT, _WHOLE = range(3)
"""How strongly a part holds together: sums, products, and what needs no brackets anywhere."""

_SYMBOL = re.compile(r"(?P<base>[^_]+)(?:_(?P<index>.+))?")


class Writing:
    """A way to write formulas; a subclass says how each operation looks in it.

    Attributes:
        plus: What stands between the parts of a sum.
        minus: What stands before the part that is taken away.
        times: What stands between factors.
        equals: What stands between a formula and what it gives.
    """

    plus: str = " + "
    minus: str = " - "
    times: str = " x "
    equals: str = " = "

    def general(self, formula: Formula) -> str:
        """Return the formula in symbols."""
        return self._part(formula, _LOOSE, numbers=False)

    def numbers(self, formula: Formula) -> str:
        """Return the formula in the numbers of its operands."""
        return self._part(formula, _LOOSE, numbers=True)

    def number(self, value: int) -> str:
        """Return a number; grouped in thousands, as only text for people is."""
        return f"{value:,}"

    def symbol(self, name: str) -> str:
        """Return a symbol such as `C_in`."""
        return name

    def operand(self, operand: Operand, *, numbers: bool) -> str:
        """Return an operand as its number or its symbol."""
        plain = numbers or not operand.symbol
        return self.number(operand.value) if plain else self.symbol(operand.symbol)

    def brackets(self, text: str) -> str:
        """Return what holds together in brackets."""
        return f"({text})"

    def divided(self, over: str, under: str, rounding: str) -> str:
        """Return a quotient; its parts stand in brackets where `sides` asks for them."""
        text = f"{over} / {under}"
        return text if rounding == "none" else f"{_ROUNDED[rounding]}({text})"

    def side(self, formula: Formula, *, numbers: bool) -> str:
        """Return one side of a quotient, with brackets where it needs them."""
        return self._part(formula, _WHOLE, numbers=numbers)

    def _part(self, formula: Formula, within: int, *, numbers: bool) -> str:
        text, holds = self._written(formula, numbers=numbers)
        return self.brackets(text) if holds < within else text

    def _written(self, formula: Formula, *, numbers: bool) -> tuple[str, int]:
        """Return a formula and how strongly it holds together."""
        match formula:
            case Operand():
                return self.operand(formula, numbers=numbers), _WHOLE
            case Sum(parts=parts):
                return self.plus.join(
                    self._part(part, _LOOSE, numbers=numbers) for part in parts
                ), _LOOSE
            case Difference(whole=whole, part=part):
                first = self._part(whole, _LOOSE, numbers=numbers)
                return f"{first}{self.minus}{self._part(part, _TIGHT, numbers=numbers)}", _LOOSE
            case Product(parts=parts):
                return self.times.join(
                    self._part(part, _TIGHT, numbers=numbers) for part in parts
                ), _TIGHT
            case Quotient(over=over, under=under, rounding=rounding):
                sides = (self.side(over, numbers=numbers), self.side(under, numbers=numbers))
                # A product before or behind would take the quotient apart.
                return self.divided(*sides, rounding), _LOOSE if rounding == "none" else _WHOLE


_ROUNDED = {"down": "floor", "up": "ceil"}


class Text(Writing):
    """Plain text, such as `(k_h x k_w x C_in + 1) x C_out`."""


class Latex(Writing):
    r"""LaTeX for mathematics mode, such as `(k_{h} \times 3 + 1) \times C_{\mathrm{out}}`."""

    times = r" \times "

    def number(self, value: int) -> str:
        """Return a number with its groups set apart and no space behind the commas."""
        return super().number(value).replace(",", "{,}")

    def symbol(self, name: str) -> str:
        """Return a symbol; words are set upright and letters in italics."""
        found = _SYMBOL.fullmatch(name)
        parts = (found["base"], found["index"]) if found else (name, None)
        base, index = (_upright(part) if part else "" for part in parts)
        return f"{base}_{{{index}}}" if index else base

    def brackets(self, text: str) -> str:
        """Return what holds together in brackets that grow with it."""
        return rf"\left({text}\right)"

    def side(self, formula: Formula, *, numbers: bool) -> str:
        """Return one side of a fraction, which needs no brackets."""
        return self._part(formula, _LOOSE, numbers=numbers)

    def divided(self, over: str, under: str, rounding: str) -> str:
        """Return a fraction, in the brackets of its rounding."""
        fraction = rf"\frac{{{over}}}{{{under}}}"
        if rounding == "none":
            return fraction
        side = {"down": "floor", "up": "ceil"}[rounding]
        return rf"\left\l{side} {fraction} \right\r{side}"


def _upright(word: str) -> str:
    """Return a word of LaTeX's mathematics mode."""
    safe = re.sub(r"([\\{}#$%&_^~])", r"\\\1", word)
    safe = safe.replace(" ", "~")  # a plain space is nothing there
    return safe if len(word) == 1 else rf"\mathrm{{{safe}}}"


class Html(Writing):
    """HTML, with indices set below."""

    minus = " \N{MINUS SIGN} "
    times = " \N{MULTIPLICATION SIGN} "

    def symbol(self, name: str) -> str:
        """Return a symbol in italics, its index below it."""
        found = _SYMBOL.fullmatch(name)
        if found is None or not found["index"]:
            return f"<i>{_escaped(name)}</i>"
        return f"<i>{_escaped(found['base'])}</i><sub>{_escaped(found['index'])}</sub>"

    def divided(self, over: str, under: str, rounding: str) -> str:
        """Return a quotient in the brackets of its rounding."""
        text = f"{over} / {under}"
        left, right = {"none": ("", ""), "down": "\u230a\u230b", "up": "\u2308\u2309"}[rounding]
        return f"{left}{text}{right}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Words(Writing):
    """A sentence as a screen reader says it."""

    plus = " plus "
    minus = " minus "
    times = " times "
    equals = " is "

    def symbol(self, name: str) -> str:
        """Return a symbol without its underscore."""
        return name.replace("_", " ")

    def brackets(self, text: str) -> str:
        """Return what holds together between two words."""
        return f"open bracket {text} close bracket"

    def divided(self, over: str, under: str, rounding: str) -> str:
        """Return a quotient and how it is rounded."""
        rounded = "" if rounding == "none" else f" rounded {rounding}"
        return f"{over} divided by {under}{rounded}"


TEXT, LATEX, HTML, WORDS = Text(), Latex(), Html(), Words()
