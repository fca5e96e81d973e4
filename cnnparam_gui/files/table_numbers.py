"""Numbers as tables write them: grouped by commas, spaces, apostrophes or points."""

import re
from collections.abc import Iterable

_GROUPS = re.compile(r"(?<=[0-9])[\u00a0\u2009\u202f '\u2019_](?=[0-9]{3}(?![0-9]))")
_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9.])")
_DECIMAL_COMMA = re.compile(r"[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})(?![0-9,])")
_GROUP = "\0"
_SHORT = re.compile(r"(?<=[0-9]),(?=[0-9]+(?![0-9,]))")


def points_group(texts: Iterable[str]) -> bool:
    """Return whether the numbers of a table have points between thousands, and decimal commas.

    One number alone may leave it open: `1.792` is two different numbers in two countries.
    """
    texts = list(texts)
    return any(map(_POINTS.search, texts)) or any(map(_DECIMAL_COMMA.search, texts))


def plain_number(text: str, *, points: bool) -> str:
    """Return a number with commas between thousands and a decimal point.

    Args:
        text: What the table says.
        points: Whether its points stand between thousands.
    """
    text = _GROUPS.sub(_GROUP, text.strip())
    if points:
        text = re.sub(r"\.(?=[0-9]{3}(?![0-9]))", _GROUP, text)
        text = _SHORT.sub(".", text)
    return text.replace(_GROUP, ",")
