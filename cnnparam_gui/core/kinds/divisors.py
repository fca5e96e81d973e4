"""The numbers nearest to one that does not divide, for the sentence that says so."""

import functools
import math

_MOST = 10**10
"""Above this, looking for divisors would take longer than a keystroke may."""


@functools.lru_cache(maxsize=1024)
def nearest_divisors(number: int, total: int) -> tuple[int, ...]:
    """Return the divisors of a total next to a number: below and above, as far as there are."""
    if not 0 < total <= _MOST:
        return ()
    small = [n for n in range(1, math.isqrt(total) + 1) if total % n == 0]
    divisors = sorted({*small, *(total // n for n in small)})
    below = [n for n in divisors if n < number][-1:]
    above = [n for n in divisors if n > number][:1]
    return (*below, *above)


def nearest_multiples(number: int, step: int) -> tuple[int, ...]:
    """Return the multiples of a step next to a number that is none."""
    below = number // step * step
    return tuple(n for n in (below, below + step) if n)


def would(numbers: tuple[int, ...], what: str = "") -> str:
    """Return the end of a sentence that names what works instead; empty where nothing is known."""
    named = f"{' or '.join(map(str, numbers))} {what}".rstrip()
    return f": {named} would" if numbers else ""


def groups_message(groups: int, total: int, what: str, *, common: int | None = None) -> str:
    """Return the sentence that a number of groups does not divide a number of channels.

    Args:
        groups: The number of groups.
        total: What it does not divide.
        what: What the total counts, such as `input channels`.
        common: What a number that works must divide, where there is more than one total: their
            greatest common divisor.
    """
    nearest = nearest_divisors(groups, common or total)
    return f"groups {groups} does not divide {total} {what}{would(nearest)}"
