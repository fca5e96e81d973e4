"""Tables in boxes, as Keras 3 prints them: a row in several lines becomes one line."""

import re
from collections.abc import Iterable

_WALL = re.compile(r"[│┃║]")
_FRAME = re.compile(r"[\s─━═┌┬┐├┼┤└┴┘┏┳┓┡╇┩╔╦╗╠╬╣╚╩╝┠╂┨┗┻┛╞╪╡]+")
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
