"""How the shorthand and tables of lectures are told from other texts, without reading them."""

import re

from cnnparam_gui.files.peek import Peek

SUFFIX = ".txt"

_MOST = 40
_LONGEST = 400
_INPUT = re.compile(r"\s*(?:input|image)\s*:?\s*[\[(]?\s*[0-9]", re.IGNORECASE)


def recognises(peek: Peek) -> bool:
    """Return whether the first line that says something is of the shorthand.

    An input with sizes begins one, or the table of a lecture, which may have a title above; any
    other row must be right to be one.
    """
    lines = [line.partition("#")[0][:_LONGEST].strip() for line in peek.text.split("\n", _MOST)]
    said = [line for line in lines[:_MOST] if line]
    if not said or said[0][0] in '{<"':
        return False
    return bool(_INPUT.match(said[0])) or _is_row(said[0]) or _has_table(said)


def _is_row(line: str) -> bool:
    from cnnparam_gui.core.shorthand import ShorthandError, parse_network

    try:
        parse_network(line)
    except ShorthandError:
        return line.lower().startswith("semantics ")
    return True


def _has_table(lines: list[str]) -> bool:
    from cnnparam_gui.files.lecture_table import is_row

    return any(map(is_row, lines))
