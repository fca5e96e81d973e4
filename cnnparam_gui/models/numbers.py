"""Numbers as a person reads them, grouped by the locale."""

from PySide6.QtCore import QLocale

_SCALES = ((10**15, "P"), (10**12, "T"), (10**9, "G"), (10**6, "M"), (10**3, "k"))


def grouped(number: int) -> str:
    """Return an exact number with the locale's group separators, at any size."""
    # QLocale.toString takes 64 bits only, and totals can be larger.
    return f"{number:,}".replace(",", QLocale().groupSeparator())


def short(number: int, unit: str) -> str:
    """Return a number with four significant digits and an SI prefix, such as `60.95 MB`."""
    for factor, prefix in _SCALES:
        if abs(number) >= factor:
            return f"{_four_digits(number / factor)} {prefix}{unit}"
    return f"{number} {unit}"


def mebibytes(number: int) -> str:
    """Return bytes in MiB (2^20 bytes)."""
    return f"{_four_digits(number / 2**20)} MiB"


def counted(number: int, one: str, many: str) -> str:
    """Return `one` for a single thing, else `many` with the number in place of `{number}`."""
    return one if number == 1 else many.format(number=grouped(number))


def _four_digits(value: float) -> str:
    decimals = 2 if value < 100 else 1 if value < 1000 else 0
    return QLocale().toString(value, "f", decimals)
