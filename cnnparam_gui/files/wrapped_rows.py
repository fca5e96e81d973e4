"""Rows that a framework prints in several lines, made one line each.

Keras 3 draws boxes; Keras 2 leaves a line free between rows, and goes on with a long name below.
"""

import re
from collections.abc import Iterable, Sequence

_WALL = re.compile(r"[│┃║]")
_FRAME = re.compile(r"[\s─━═┌┬┐├┼┤└┴┘┏┳┓┡╇┩╔╦╗╠╬╣╚╩╝┠╂┨┗┻┛╞╪╡]+")
_RULE = re.compile(r"[=_]|.*params:", re.IGNORECASE)
_TOP = re.compile(r"\s*[┏┌╔]")


def unboxed(lines: Iterable[str]) -> list[str]:
    """Return lines where the rows of a box have a bar between cells.

    What stands in a cell of several lines is joined by spaces; other lines stay as they are.
    """
    found: list[str] = []
    cells: list[str] = []
    inside = False
    for line in lines:
        inside = inside or bool(_TOP.match(line))
        frame = inside and bool(line.strip()) and bool(_FRAME.fullmatch(line))
        if frame or not inside or not _WALL.match(line.strip()):
            if cells:
                found.append("| " + " | ".join(cells) + " |")
                cells = []
            if not frame:
                inside = False
                found.append(line)
            continue
        parts = [part.strip() for part in _WALL.split(line.strip())[1:-1]]
        cells = _joined(cells, parts)
    if cells:
        found.append("| " + " | ".join(cells) + " |")
    return found


def _joined(cells: list[str], parts: list[str]) -> list[str]:
    if len(cells) != len(parts):
        return parts
    return [f"{cell} {part}".strip() for cell, part in zip(cells, parts, strict=True)]


def unwrapped(title_line: str, titles: Sequence[str], lines: Iterable[str]) -> list[str]:
    """Return the lines below the titles of Keras 2 with whole names, and none free between them.

    Args:
        title_line: The line of titles; cells begin where these do.
        titles: Its titles.
        lines: What follows it.
    """
    begin = title_line.find(titles[1])
    # What a row is connected to goes on below as well.
    end = title_line.find(titles[3]) if len(titles) > 3 else None
    found: list[str] = []
    for line in lines:
        name, rest = line[:begin].strip(), line[begin:end].strip()
        if name and not rest and found and not _RULE.match(name):
            before = found[-1]
            found[-1] = f"{before[:begin].strip()}{name}  {before[begin:]}"
        elif line.strip() and (name or rest):
            found.append(line)
    return found
