"""Hints to a question: how its number comes about, in symbols and then in numbers.

A hint never shows the result.
"""

from collections.abc import Mapping, Sequence

from cnnparam_gui.core.exercise import Marker, Question
from cnnparam_gui.core.formula import (
    Difference,
    Formula,
    Operand,
    Product,
    Quotient,
    Sum,
    add,
    evaluate,
    multiply,
    operands,
)
from cnnparam_gui.core.totals import summed
from cnnparam_gui.core.working import QUANTITIES, Line, Subject
from cnnparam_gui.core.writing import TEXT, Writing

MOST_PARTS = 12
"""The most rows of a total that a hint names."""

_OWNS_NOTHING = (
    "Ask which values training changes in this layer.",
    "What it does follows from its settings alone: nothing in it is trained.",
)
_MULTIPLIES_NOTHING = (
    "Ask what is multiplied in this layer, by a weight or by another value.",
    "Nothing is multiplied and added up in it.",
)
_NOTHING = {"parameters": _OWNS_NOTHING, "macs": _MULTIPLIES_NOTHING}
"""What is said where the number is 0, by the quantity that is asked."""

_SETTINGS = (
    "Look at what comes in and at the settings of the layer: no formula is needed.",
    "Go through the settings one by one, and ask which sizes each of them changes.",
)
_KEPT = "No number has to be worked out: every size is one that stands in the table already."


def hints(marker: Marker, question: Question, notation: Writing = TEXT) -> tuple[str, str]:
    """Return the two hints to a question, the vaguer one first.

    Args:
        marker: The counted exercise.
        question: One of its questions.
        notation: How formulas are written; everything else is plain words.
    """
    number = marker.number(question)
    if number is None:
        return _of_total(marker, question, notation)
    subject = Subject(marker.counts, number, marker.exercise.scale)
    lines = QUANTITIES[question.asked].work(subject)
    if question.asked == "shape":
        return _of_sizes(lines, notation)
    formula = _whole(lines)
    nothing = _NOTHING.get(question.asked)
    if nothing is not None and isinstance(formula, Operand):
        return nothing
    return _of_formula(lines[-1].label, formula, notation)


def _of_formula(label: str, formula: Formula, notation: Writing) -> tuple[str, str]:
    if not any(operand.symbol for operand in operands(formula)):
        return _SETTINGS
    name = notation.symbol(label)
    general = f"{name}{notation.equals}{notation.general(formula)}"
    if _says_result(formula):
        return (general, _SETTINGS[0])
    return (general, f"{name}{notation.equals}{notation.numbers(formula)}")


def _of_sizes(lines: Sequence[Line], notation: Writing) -> tuple[str, str]:
    """Return the formula of each axis; one that is a number already is not written in numbers."""
    known = [line for line in lines if any(part.symbol for part in operands(line.formula))]
    if not known:
        return _SETTINGS
    first, second = [], []
    for line in known:
        name, general = notation.symbol(line.label), notation.general(line.formula)
        before = f"{name}{notation.equals}"
        first.append(f"{name} is a setting of the layer" if name == general else before + general)
        if not _says_result(line.formula):
            second.append(before + notation.numbers(line.formula))
    return ("; ".join(first), "; ".join(second) or _KEPT)


def _of_total(marker: Marker, question: Question, notation: Writing) -> tuple[str, str]:
    """Return the rows that are added, then the formulas of them in numbers."""
    quantity, scale = QUANTITIES[question.asked], marker.exercise.scale
    counts = marker.counts
    rows = [n for n, row in enumerate(counts.rows) if summed(row, quantity.figure)]
    if not rows:
        return _NOTHING.get(question.asked, _SETTINGS)
    shown = rows[:MOST_PARTS]
    names = [Operand(0, counts.network.layers[number].name) for number in shown]
    others = len(rows) - len(shown)
    behind = f"{notation.plus}{others} more rows" if others else ""
    before = f"total{notation.equals}"
    first = before + notation.general(add(*names)) + behind
    # One row alone is the total, and nothing is left to be added.
    lines = (quantity.work(Subject(counts, number, scale)) for number in shown)
    if question.asked != "memory":
        parts = add(*(_whole(found) for found in lines))
        return (first, before + notation.numbers(parts) + behind)
    values = add(*(found[0].formula for found in lines))
    each = notation.number(scale.data_type.bytes)
    batch = f"{notation.times}{notation.number(scale.batch)}" if scale.batch > 1 else ""
    inner = notation.brackets(notation.numbers(values) + behind)
    return (first, f"{before}{inner}{notation.times}{each}{batch}")


def _whole(lines: Sequence[Line]) -> Formula:
    """Return the last line with the numbers of the lines above it written out."""
    return _filled(lines[-1].formula, {line.label: line.formula for line in lines[:-1]})


def _filled(formula: Formula, known: Mapping[str, Formula]) -> Formula:
    """Return a formula with formulas in place of the operands that are called like them."""
    match formula:
        case Operand(symbol=symbol):
            return known.get(symbol, formula)
        case Sum(parts=parts):
            return add(*(_filled(part, known) for part in parts))
        case Product(parts=parts):
            return multiply(*(_filled(part, known) for part in parts))
        case Difference(whole=whole, part=part):
            return Difference(_filled(whole, known), _filled(part, known))
        case Quotient(over=over, under=under, rounding=rounding):
            return Quotient(_filled(over, known), _filled(under, known), rounding)


def _says_result(formula: Formula) -> bool:
    """Return whether the numbers of a formula are the result and nothing but ones beside it."""
    if isinstance(formula, Product):
        others = [part for part in formula.parts if evaluate(part) != 1]
        return len(others) == 0 or (len(others) == 1 and _says_result(others[0]))
    return isinstance(formula, Operand)
