"""Numbers as a person reads them, grouped by the locale."""

import re

from PySide6.QtCore import QLocale

from cnnparam_gui.core.byte_units import rounded
from cnnparam_gui.core.totals import Status

_SCALES = ((10**15, "P"), (10**12, "T"), (10**9, "G"), (10**6, "M"), (10**3, "k"))
_TOO_LARGE = 2**63
_GROUPED_TYPED = (
    r"(?P<whole>\d{{1,3}}(?P<mark>\.|{group})\d{{3}}(?P<more>(?:(?P=mark)\d{{3}})*))"
    r"(?:,(?P<part>\d+))?(?P<unit>\s*[A-Za-z]*)"
)
_GROUPS = QLocale.NumberOption.DefaultNumberOptions


def grouped(number: int) -> str:
    """Return an exact number with the locale's digits and groups, at any size."""
    if abs(number) < _TOO_LARGE:
        locale = QLocale()
        locale.setNumberOptions(_GROUPS)  # the C locale leaves groups out
        return locale.toString(number)
    # Totals can be larger than what Qt takes; they have groups of three in every locale.
    return _digits(f"{number:,}").replace(",", QLocale().groupSeparator())


def as_known(text: str, status: Status) -> str:
    """Return the text of a total with what is known of it: `≥` for a lower bound, `?` for none."""
    if status == "unknown":
        return "?"
    return f"\u2265 {text}" if status == "lower bound" else text


def short(number: int, unit: str) -> str:
    """Return a number with four significant digits and an SI prefix, such as `60.95 MB`."""
    for factor, prefix in _SCALES:
        # What would be rounded to 1,000 of one prefix is 1 of the next.
        if abs(number) >= factor * 0.99995:
            return f"{_four_digits(number, factor)} {prefix}{unit}"
    return f"{grouped(number)} {unit}"


def mebibytes(number: int) -> str:
    """Return bytes in MiB (2^20 bytes)."""
    return f"{_four_digits(number, 2**20)} MiB"


def hundredths(size: int, unit: int) -> str:
    """Return bytes in a unit with two decimals, rounded half up, exact at any size."""
    whole, rest = rounded(size, unit)
    return f"{grouped(whole)}{QLocale().decimalPoint()}{_digits(f'{rest:02}')}"


def counted(number: int, one: str, many: str) -> str:
    """Return `one` for a single thing, else `many` with the number in place of `{number}`."""
    return one if number == 1 else many.format(number=grouped(number))


def from_local(text: str) -> str:
    """Return a number that a person typed as the core reads numbers: `48,001`, `0.59M`.

    What is written in the locale's way is understood, `48.001` and `0,59M` in German, and
    what is written as in the examples too. Where three digits stand behind a single mark the mark
    parts groups, but for a point before a unit, as in `1.536 MiB`.
    """
    locale = QLocale()
    zero = ord(locale.zeroDigit())
    text = text.translate({zero + digit: ord("0") + digit for digit in range(10)})
    point, group = locale.decimalPoint(), locale.groupSeparator()
    if point != ",":
        return text.replace(group, ",").replace(point, ".")
    found = re.fullmatch(_GROUPED_TYPED.format(group=re.escape(group)), text.strip())
    if found and (found["more"] or found["part"] or not found["unit"] or found["mark"] != "."):
        part = f".{found['part']}" if found["part"] else ""
        return re.sub(r"\D", ",", found["whole"]) + part + found["unit"]
    return re.sub(r"^(\s*\d+),(?!\d{3}(?!\d))(\d+)", r"\1.\2", text)


def _digits(text: str) -> str:
    """Return a text with the locale's digits in place of 0 to 9."""
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


def _four_digits(number: int, factor: int) -> str:
    value = number / factor
    if round(value, 1) >= 1000:
        return grouped((2 * number + factor) // (2 * factor))  # exact, where floats are not
    return QLocale().toString(value, "f", 2 if round(value, 2) < 100 else 1)
