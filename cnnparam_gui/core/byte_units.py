"""Sizes of memory in bytes, written and read: MB is 10^6 bytes and MiB is 2^20 bytes."""

import re
from fractions import Fraction

from cnnparam_gui.core.codecs import FieldError

MB = 10**6
MIB = 2**20

UNITS: dict[str, int] = {
    "B": 1,
    **{f"{letter}B": 1000**power for power, letter in enumerate("kMGTP", 1)},
    **{f"{letter}iB": 1024**power for power, letter in enumerate("KMGTP", 1)},
}
"""Every unit with its bytes."""

_SIZE = re.compile(r"\s*(?P<number>[0-9]{1,18}(?:\.[0-9]{1,18})?)\s*(?P<unit>[A-Za-z]{1,3})\s*")


def parse_bytes(text: str) -> int:
    """Return the bytes of a size such as `8GB` or `7.5 GiB`, rounded down to a whole byte.

    Raises:
        FieldError: Where it is none.
    """
    units = {unit.lower(): size for unit, size in UNITS.items()}
    found = _SIZE.fullmatch(text)
    if found is None or found["unit"].lower() not in units:
        raise FieldError(
            f"'{text[:40]}' is no size of memory: it is a number and one of {', '.join(UNITS)}, "
            "such as 8GB or 7.5GiB"
        )
    return int(Fraction(found["number"]) * units[found["unit"].lower()])


def in_bytes(size: int) -> str:
    """Write a size exactly, in MB (10^6 bytes) and in MiB (2^20 bytes)."""
    return f"{size:,} bytes = {hundredths(size, MB)} MB = {hundredths(size, MIB)} MiB"


def hundredths(size: int, unit: int) -> str:
    """Write a size in a unit with two decimals, rounded half up, exact at any size."""
    whole, rest = rounded(size, unit)
    return f"{whole:,}.{rest:02}"


def rounded(size: int, unit: int) -> tuple[int, int]:
    """Return whole units and hundredths of a size, rounded half up, exact at any size."""
    return divmod((200 * size + unit) // (2 * unit), 100)
