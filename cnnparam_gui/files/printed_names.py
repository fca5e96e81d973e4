"""What the summaries of frameworks write in front of a row: names, kinds and depths."""

import re
from collections.abc import Callable, Sequence

import msgspec

from cnnparam_gui.files.table_grid import GridRow, column_of

_TREE = re.compile(r"\s*[│├└─]+[│├└─\s]*")
_KERAS = re.compile(r"(?P<path>\S.*?)\s*\((?P<kind>[A-Z]\w*)[^)=]*\)?")
_TORCHINFO = re.compile(r"(?P<kind>\w+)(?: \((?P<variable>[^)]*)\))?: (?P<depth>[0-9]{1,4})-[0-9]+")
_TORCHSUMMARY = re.compile(r"(?P<kind>[A-Z][A-Za-z]*(?:[123]d)?)-[0-9]+")


def without_tree(line: str) -> str:
    """Return a line without the branches of a tree in front, which torchinfo draws."""
    found = _TREE.match(line)
    return line[found.end() :] if found else line


def reader_of(title: str) -> Callable[[GridRow], GridRow]:
    """Return what reads the names of a table, by the title over them."""
    return _Modules().read if "depth-idx" in title.lower() else _read


def _read(row: GridRow) -> GridRow:
    """Return a row with kind and path, as Keras and torchsummary name rows."""
    of_keras = _KERAS.fullmatch(row.name)
    if of_keras is not None:
        return msgspec.structs.replace(row, kind=of_keras["kind"], path=of_keras["path"])
    of_torch = _TORCHSUMMARY.fullmatch(row.name)
    return msgspec.structs.replace(row, kind=of_torch["kind"]) if of_torch is not None else row


class _Modules:
    """Reads the tree of torchinfo; the rows around one give its path."""

    def __init__(self) -> None:
        self._around: list[str] = []

    def read(self, row: GridRow) -> GridRow:
        """Return the next row with kind and path."""
        found = _TORCHINFO.fullmatch(row.name)
        if found is None:
            self._around = []
            return row
        depth = int(found["depth"])
        self._around[depth - 1 :] = [found["variable"] or ""]
        path = ".".join(self._around) if all(self._around) else ""
        return msgspec.structs.replace(row, kind=found["kind"], path=path)


def without_containers(rows: Sequence[GridRow], titles: Sequence[str]) -> tuple[GridRow, ...]:
    """Return the rows without those that only say what the rows below them make together."""
    if "depth-idx" not in titles[0].lower():
        return tuple(rows)
    place = next((n for n, title in enumerate(titles) if column_of(title) == "parameters"), 0)
    depths = [_depth(row) for row in rows]
    return tuple(
        row
        for number, row in enumerate(rows)
        if not (
            number + 1 < len(rows)
            and depths[number + 1] > depths[number]
            and place
            and row.texts[place - 1 : place] in ((), ("--",))
        )
    )


def _depth(row: GridRow) -> int:
    found = _TORCHINFO.fullmatch(row.name)
    return int(found["depth"]) if found else 0
