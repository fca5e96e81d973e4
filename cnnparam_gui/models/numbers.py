"""Numbers as a person reads them, grouped by the locale."""

from PySide6.QtCore import QLocale

from cnnparam_gui.core.byte_units import rounded
from cnnparam_gui.core.totals import Status

_SCALES = ((10**15, "P"), (10**12, "T"), (10**9, "G"), (10**6, "M"), (10**3, "k"))
_TOO_LARGE = 2**63
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


def _digits(text: str) -> str:
    """Return a text with the locale's digits in place of 0 to 9."""
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


def _four_digits(number: int, factor: int) -> str:
    value = number / factor
    if round(value, 1) >= 1000:
        return grouped((2 * number + factor) // (2 * factor))  # exact, where floats are not
    return QLocale().toString(value, "f", 2 if round(value, 2) < 100 else 1)
