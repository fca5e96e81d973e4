"""Series that go on from their first texts, as spreadsheets fill them."""

import re
from collections.abc import Sequence
from itertools import pairwise

_NUMBERED = re.compile(r"(.*?)([0-9]{1,15})", re.DOTALL)


def step(first: Sequence[str]) -> int | None:
    """Return the distance of texts that end in numbers at even ones; None for all others."""
    matches = [match for text in first if (match := _NUMBERED.fullmatch(text))]
    numbers = [int(match[2]) for match in matches]
    steps = {after - before for before, after in pairwise(numbers)}
    alike = len(matches) == len(first) and len({match[1] for match in matches}) == 1
    return steps.pop() if alike and len(steps) == 1 else None


def go_on(first: Sequence[str], count: int, *, alone: bool) -> list[str]:
    """Return the `count` texts that follow the first ones.

    Texts that end in numbers at even distances go on counting: `conv1` is followed by `conv2`,
    and 64, 128 by 192. Others are repeated in turn, and so is what would count below 0.

    Args:
        first: The first texts, at least one.
        count: How many are wanted.
        alone: Whether a single text with a number behind it counts on by 1.
    """
    last = _NUMBERED.fullmatch(first[-1])
    by = 1 if len(first) == 1 and alone else step(first)
    if last is None or by is None or int(last[2]) + by * count < 0:
        return [first[place % len(first)] for place in range(count)]
    width = len(last[2]) if last[2].startswith("0") else 0
    return [f"{last[1]}{int(last[2]) + by * place:0{width}}" for place in range(1, count + 1)]


def numbered(name: str, count: int) -> list[str]:
    """Return as many names that differ, counting on from one; a single one stays as it is.

    `conv3` gives `conv3`, `conv4`, `conv5`, and `conv` gives `conv1`, `conv2`, `conv3`.
    """
    if count == 1:
        return [name]
    first = name if _NUMBERED.fullmatch(name) else f"{name}1"
    return [first, *go_on([first], count - 1, alone=True)]
