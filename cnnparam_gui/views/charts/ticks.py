"""Where the marks of an axis stand and what they say. No Qt widgets and no numpy in here."""

import math
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QLocale

Tick: TypeAlias = tuple[float, str]
"""A place on the axis and its text."""

_PREFIXES = ("", "k", "M", "G", "T", "P", "E", "Z", "Y", "R", "Q")


def value_ticks(high: float, intervals: int, unit: str) -> list[Tick]:
    """Return marks at round values from 0 to `high`, in whole units with SI prefixes.

    Args:
        high: The largest value of the axis.
        intervals: The most intervals there is room for.
        unit: The unit, such as `B`; empty for none.
    """
    if high <= 0:
        return []
    step = _round_step(high / max(intervals, 1))
    # All marks of an axis take the prefix of the largest: 0.5 M beside 1 M.
    last = math.floor(high / step * (1 + 1e-9))
    power = _power(last * step)
    factor = 1000.0**power
    decimals = max(0, -math.floor(math.log10(step / factor) + 1e-9))
    return [
        (i * step, _text(i * step / factor, decimals, power, unit) if i else "0")
        for i in range(last + 1)
    ]


def span_ticks(low: float, high: float, intervals: int, text: Callable[[int], str]) -> list[Tick]:
    """Return marks at round whole values from `low` to `high`, written in full.

    Args:
        low: Where the axis begins, which is not 0.
        high: The largest value of the axis.
        intervals: The most intervals there is room for.
        text: Writes a value.
    """
    step = int(_round_step((high - low) / max(intervals, 1)))
    return [
        (float(i), text(i)) for i in range(-(-math.ceil(low) // step) * step, int(high) + 1, step)
    ]


def log_ticks(high: float, intervals: int, unit: str) -> list[Tick]:
    """Return marks at powers of ten from 10^0 to 10^`high`; places are exponents."""
    if high <= 0:
        return []
    wanted = high / max(intervals, 1)
    step = next((size for size in (1, 3, 6, 9, 12, 15) if size >= wanted), math.ceil(wanted))
    return [(float(e), _text_of_power(e, unit)) for e in range(0, math.floor(high) + 1, step)]


def row_ticks(
    start: float, stop: float, rows: int, spacing: float, name_of: Callable[[int], str]
) -> list[Tick]:
    """Return the marks of the layer axis: names where each row has room, else row numbers.

    Args:
        start: Where the window begins, in rows.
        stop: Where it ends.
        rows: The number of rows.
        spacing: How many rows a line of text takes.
        name_of: Gives the name of a row.
    """
    visible = range(max(math.ceil(start - 0.5), 0), min(math.ceil(stop - 0.5), rows))
    if spacing <= 1:
        return [(row + 0.5, name_of(row)) for row in visible]
    step = int(_round_step(spacing * 1.2))
    first = -(-(visible.start + 1) // step) * step
    numbers = [*range(first, visible.stop + 1, step)]
    if visible and visible[0] == 0 and step - 1 >= spacing:
        numbers.insert(0, 1)
    return [(number - 0.5, str(number)) for number in numbers]


def _round_step(least: float) -> float:
    """Return the smallest of 1, 2, 5, 10, 20 ... that is not below `least`."""
    if least <= 1:
        return 1.0
    decade = 10.0 ** math.floor(math.log10(least))
    return next(d * decade for d in (1, 2, 5, 10) if d * decade >= least * (1 - 1e-9))


def _power(value: float) -> int:
    return min(int(math.log10(value) / 3 + 1e-9), len(_PREFIXES) - 1) if value >= 1 else 0


def _text(value: float, decimals: int, power: int, unit: str) -> str:
    if value >= 1e6:  # beyond the last prefix
        number = f"{value * 1000.0**power:.3g}".replace("e+", "e")
        return f"{number}\u00a0{unit}".rstrip()
    suffix = _PREFIXES[power] + unit
    number = QLocale().toString(value, "f", decimals)
    # A no-break space, as between any number and its unit.
    return f"{number}\u00a0{suffix}" if suffix else number


def _text_of_power(exponent: int, unit: str) -> str:
    power = min(exponent // 3, len(_PREFIXES) - 1)
    return _text(10.0 ** (exponent - 3 * power), 0, power, unit)
