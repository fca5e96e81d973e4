"""Series that go on from their first texts, as spreadsheets fill them."""

import re
from collections.abc import Sequence
from itertools import pairwise

_NUMBERED = re.compile(r"(.*?)([0-9]{1,15})", re.DOTALL)


def go_on(first: Sequence[str], count: int, *, alone: bool) -> list[str]:
    """Return the `count` texts that follow the first ones.

    Texts that end in numbers at even distances go on counting: `conv1` is followed by `conv2`,
    and 64, 128 by 192. Others are repeated in turn, and so is what would count below 0.

    Args:
        first: The first texts, at least one.
        count: How many are wanted.
        alone: Whether a single number, or a text with one behind it, counts on by 1.
    """
    matches = [match for text in first if (match := _NUMBERED.fullmatch(text))]
    stems = {match[1] for match in matches}
    numbers = [int(match[2]) for match in matches]
    steps = {after - before for before, after in pairwise(numbers)}
    if len(first) == 1 and alone:
        steps = {1}
    if len(matches) < len(first) or len(stems) > 1 or len(steps) != 1:
        return [first[place % len(first)] for place in range(count)]
    (step,) = steps
    if numbers[-1] + step * count < 0:
        return [first[place % len(first)] for place in range(count)]
    digits = matches[-1][2]
    width = len(digits) if digits.startswith("0") else 0
    stem = matches[-1][1]
    return [f"{stem}{numbers[-1] + step * place:0{width}}" for place in range(1, count + 1)]
