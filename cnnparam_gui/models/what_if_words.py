"""What is said of a network where a knob is turned, in the user's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from cnnparam_gui.core.budget import Budget, Solution
from cnnparam_gui.core.knobs import Knob
from cnnparam_gui.core.totals import Status
from cnnparam_gui.core.what_if import QUANTITIES, Quantity, Trials
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.lines import Heading, Line
from cnnparam_gui.models.numbers import as_known, counted, grouped, short
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

TITLES: dict[str, str] = {
    "width": QT_TRANSLATE_NOOP("WhatIf", "Width"),
    "depth": QT_TRANSLATE_NOOP("WhatIf", "Depth of a stage"),
    "resolution": QT_TRANSLATE_NOOP("WhatIf", "Resolution of the input"),
    "batch": QT_TRANSLATE_NOOP("WhatIf", "Batch"),
    "dtype": QT_TRANSLATE_NOOP("WhatIf", "Data type"),
}
"""What a person reads of each of `KNOBS`."""

HELP: dict[str, str] = {
    "width": QT_TRANSLATE_NOOP(
        "WhatIf",
        "Multiplies the filters and units of every row but the last. Rounded so that groups and "
        "heads still divide them; depthwise rows follow their input.",
    ),
    "depth": QT_TRANSLATE_NOOP(
        "WhatIf", "Repeats the last block of a stage, or leaves blocks at its end out."
    ),
    "resolution": QT_TRANSLATE_NOOP(
        "WhatIf", "The height of the first input; its width and other inputs follow."
    ),
    "batch": QT_TRANSLATE_NOOP("WhatIf", "Samples at a time, which only memory depends on."),
    "dtype": QT_TRANSLATE_NOOP("WhatIf", "The data type of parameters and activations."),
}

QUANTITY_TITLES: dict[str, str] = {
    "parameters": QT_TRANSLATE_NOOP("WhatIf", "Parameters"),
    "macs": QT_TRANSLATE_NOOP("WhatIf", "MACs"),
    "activations": QT_TRANSLATE_NOOP("WhatIf", "Activation memory"),
    "training": QT_TRANSLATE_NOOP("WhatIf", "Training memory"),
    "inference": QT_TRANSLATE_NOOP("WhatIf", "Inference memory"),
}
"""What a person reads of each of `QUANTITIES`."""

QUANTITY_HELP: dict[str, str] = {
    "parameters": QT_TRANSLATE_NOOP("WhatIf", "What the preset counts."),
    "macs": QT_TRANSLATE_NOOP("WhatIf", "Multiply-accumulates of one sample."),
    "activations": QT_TRANSLATE_NOOP("WhatIf", "The outputs of all rows, for the batch."),
    "training": QT_TRANSLATE_NOOP(
        "WhatIf",
        "One step with plain SGD: parameters, gradients, what is kept for backward, the batch.",
    ),
    "inference": QT_TRANSLATE_NOOP(
        "WhatIf", "Parameters, the batch, and the most activations that are alive at one moment."
    ),
}

_SENSES = {
    "<=": QT_TRANSLATE_NOOP("WhatIf", "at most"),
    ">=": QT_TRANSLATE_NOOP("WhatIf", "at least"),
}


def words_of(text: str) -> str:
    """Return a text of this file, or of the knobs, in the window's language."""
    return QCoreApplication.translate("WhatIf", text)


def headings(written: str) -> tuple[Heading, ...]:
    """Return the headings of the totals now and at a position."""
    at = words_of("At {value}").format(value=local(written)) if written else words_of("Then")
    return (
        Heading(words_of("Total")),
        *(
            Heading(title, number=True)
            for title in (words_of("Now"), at, words_of("Difference"), "%")
        ),
    )


def total_lines(trials: Trials, position: int) -> list[Line]:
    """Return one line a quantity: now, at a position, and what differs."""
    now = trials.knob.now
    before, after = trials.status(now), trials.status(position)
    lines = []
    for name, quantity in QUANTITIES.items():
        old, new = trials.figure(now, name), trials.figure(position, name)
        known = before == after == "exact"
        texts = (
            _title(name, quantity),
            as_known(grouped(old), before),
            as_known(grouped(new), after),
            _signed(new - old) if known else "",
            _percent(old, new) if known else "",
        )
        change = f"{short(old, quantity.unit)} → {short(new, quantity.unit)}"
        tip = f"{words_of(QUANTITY_HELP[name])} {change}"
        lines.append(Line(texts, tip))
    return lines


def curve_headings(name: str) -> tuple[Heading, ...]:
    """Return the headings of the curve in numbers."""
    first = words_of(TITLES[name]) if name else ""
    titles = (_title(key, quantity) for key, quantity in QUANTITIES.items())
    return (Heading(first, number=True), *(Heading(title, number=True) for title in titles))


def curve_line(written: str, figures: Sequence[int], exact: bool) -> Line:
    """Return the figures at one position."""
    status: Status = "exact" if exact else "lower bound"
    return Line((local(written), *(as_known(grouped(figure), status) for figure in figures)))


def note(trials: Trials, position: int, knob: Knob) -> str:
    """Return that totals are lower bounds and why; empty where every row is counted."""
    if trials.status(position) == "exact":
        return ""
    counts = trials.trial(position).counts
    said = counted(
        counts.totals.inexact,
        words_of("1 row is not counted in full."),
        words_of("{number} rows are not counted in full."),
    )
    for row, problem in counts.problems[:1]:
        said += " " + words_of("First {name}: {message}.").format(
            name=counts.network.layers[row].name, message=core_text(problem.message)
        )
    where = words_of("At {value} the totals are lower bounds.").format(
        value=local(knob.written(position))
    )
    return f"{where} {said}"


def solution_words(knob: Knob, budget: Budget, solution: Solution) -> str:
    """Return where a knob must stand for a budget, and what lies beyond."""
    wanted = f"{words_of(_SENSES[budget.sense])} {_amount(budget.amount, budget.quantity)}"
    if solution.position is None or solution.figure is None:
        said = words_of("Nothing from {first} to {last} has {wanted}.").format(
            first=local(knob.written(knob.positions[0])),
            last=local(knob.written(knob.positions[-1])),
            wanted=wanted,
        )
        beyond = words_of("The nearest is {value}, with {figure}.")
    else:
        largest = words_of("{value} is the largest with {wanted}: {figure}.")
        smallest = words_of("{value} is the smallest with {wanted}: {figure}.")
        said = (largest if budget.sense == "<=" else smallest).format(
            value=local(knob.written(solution.position)),
            wanted=wanted,
            figure=_amount(solution.figure, budget.quantity),
        )
        beyond = words_of("{value}, next to it, has {figure}.")
    if solution.beyond is None or solution.beyond_figure is None:
        return said
    return f"{said} " + beyond.format(
        value=local(knob.written(solution.beyond)),
        figure=_amount(solution.beyond_figure, budget.quantity),
    )


def undo_text(knob: Knob, position: int) -> str:
    """Return what stands behind Undo where a position was applied."""
    texts = {
        "width": words_of("Scale width by {value}"),
        "depth": words_of("Set depth of {part} to {value}"),
        "resolution": words_of("Set resolution to {value}"),
    }
    return texts[knob.name].format(part=knob.part, value=local(knob.written(position)))


def local(written: str) -> str:
    """Return a position's text with the locale's decimal point."""
    return written.replace(".", QLocale().decimalPoint())


def _title(name: str, quantity: Quantity) -> str:
    title = words_of(QUANTITY_TITLES[name])
    return f"{title} (B)" if quantity.unit == "B" else title


def _amount(figure: int, quantity: str) -> str:
    words = {
        "parameters": words_of("{number} parameters"),
        "macs": words_of("{number} MACs"),
        "activations": words_of("{number} bytes of activation memory"),
        "training": words_of("{number} bytes of training memory"),
        "inference": words_of("{number} bytes of inference memory"),
    }
    return words[quantity].format(number=grouped(figure))


def _signed(number: int) -> str:
    """Return a difference with its sign; nothing is 0."""
    sign = "+" if number > 0 else "\N{MINUS SIGN}" if number < 0 else ""
    return f"{sign}{grouped(abs(number))}"


def _percent(old: int, new: int) -> str:
    """Return a difference in percent with one decimal, exact at any size."""
    if not old:
        return ""
    tenths = (2000 * abs(new - old) + old) // (2 * old)
    sign = "+" if new > old else "\N{MINUS SIGN}" if new < old else ""
    return f"{sign}{grouped(tenths // 10)}{QLocale().decimalPoint()}{tenths % 10}"
