"""Formulas as values: what a number is made of, in the field's symbols and in a layer's numbers.

A formula is evaluated with exact integers, and written in symbols, in numbers, as plain text, as
LaTeX and as a sentence; `writing.py` has the ways to write one.
"""

import math
from collections.abc import Iterable
from typing import Literal, TypeAlias

import msgspec


class Operand(msgspec.Struct, frozen=True):
    """A number in a formula.

    Attributes:
        value: The number.
        symbol: What stands for it in the general formula, such as `C_in`; empty for a number
            that belongs to the formula itself, such as the 1 of a bias.
        source: Which input of the layer it comes from, counted from 0; None where it is the
            layer's own.
    """

    value: int
    symbol: str = ""
    source: int | None = None


class Sum(msgspec.Struct, frozen=True):
    """Parts that are added."""

    parts: tuple["Formula", ...]


class Product(msgspec.Struct, frozen=True):
    """Parts that are multiplied."""

    parts: tuple["Formula", ...]


class Difference(msgspec.Struct, frozen=True):
    """One formula less another."""

    whole: "Formula"
    part: "Formula"


class Quotient(msgspec.Struct, frozen=True):
    """One formula divided by another, in integers.

    Attributes:
        over: What is divided.
        under: What it is divided by.
        rounding: Whether a remainder is dropped (`down`), makes one more (`up`) or cannot be
            (`none`).
    """

    over: "Formula"
    under: "Formula"
    rounding: Literal["down", "up", "none"] = "none"


Formula: TypeAlias = Operand | Sum | Product | Difference | Quotient

ONE = Operand(1)


def add(*parts: Formula) -> Formula:
    """Return the sum of some parts, which is the part itself where it is the only one."""
    return parts[0] if len(parts) == 1 else Sum(parts)


def multiply(*parts: Formula) -> Formula:
    """Return the product of some parts; nothing multiplied is 1."""
    if not parts:
        return ONE
    return parts[0] if len(parts) == 1 else Product(parts)


def evaluate(formula: Formula) -> int:
    """Return the number that a formula gives.

    Raises:
        ValueError: Where a division that cannot leave a remainder leaves one.
    """
    match formula:
        case Operand(value=value):
            return value
        case Sum(parts=parts):
            return sum(map(evaluate, parts))
        case Product(parts=parts):
            return math.prod(map(evaluate, parts))
        case Difference(whole=whole, part=part):
            return evaluate(whole) - evaluate(part)
        case Quotient(over=over, under=under, rounding=rounding):
            return _divided(evaluate(over), evaluate(under), rounding)


def _divided(over: int, under: int, rounding: str) -> int:
    if rounding == "up":
        return -(-over // under)
    if rounding == "none" and over % under:
        raise ValueError(f"{over} is no multiple of {under}")
    return over // under


def operands(formula: Formula) -> Iterable[Operand]:
    """Give the operands of a formula from left to right."""
    match formula:
        case Operand():
            yield formula
        case Sum(parts=parts) | Product(parts=parts):
            for part in parts:
                yield from operands(part)
        case Difference(whole=first, part=second) | Quotient(over=first, under=second):
            yield from operands(first)
            yield from operands(second)
