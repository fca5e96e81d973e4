"""Published tables as text: CSV, TSV, Markdown, columns set with spaces, and a lecture's lines.

Among them are the summaries that frameworks print: of Keras 2 and 3, torchinfo and torchsummary.
"""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from cnnparam_gui.core.published import Column, Table
from cnnparam_gui.files import printed_names
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.table_grid import Grid, GridRow, column_of, with_shapes
from cnnparam_gui.files.wrapped_rows import unboxed, unwrapped

MAX_BYTES = 16 * 2**20
MAX_ROWS = 10_000

_NAMES = re.compile(r"layer|name|row|kind|type")
_KIND = re.compile(r"type|kind")
_NUMBER = r"[0-9][0-9,.]*\s?[KMGBkmgb]?i?[Bb]?"
_LECTURE = re.compile(
    rf"\s*(?P<name>[A-Za-z][\w-]*)\s*:\s*\[(?P<shape>[0-9x×]+)\]\s*memory:\s*"
    rf"(?:[0-9*x× ]+=\s*)?(?P<elements>{_NUMBER})\s*(?:weights|params):\s*"
    rf"(?:[0-9*x×() ]+=\s*)?(?P<weights>{_NUMBER})\s*"
)
_LECTURE_COLUMNS: tuple[Column, ...] = ("shape", "elements", "weights")
_LECTURE_TITLES = ("Layer", "Shape", "Memory", "Weights")
_TOTAL_MEMORY = re.compile(
    rf"total memory:\s*(?P<elements>{_NUMBER})(?:[^=\n]*=\s*(?P<bytes>{_NUMBER}))?", re.IGNORECASE
)
_FOOTERS: dict[Column, re.Pattern[str]] = {
    "parameters": re.compile(rf"^\W*total param\w*:\s*()({_NUMBER})", re.IGNORECASE),
    "trainable": re.compile(rf"^\W*trainable param\w*:\s*()({_NUMBER})", re.IGNORECASE),
    "non_trainable": re.compile(rf"^\W*non-?trainable param\w*:\s*()({_NUMBER})", re.IGNORECASE),
    "macs": re.compile(
        r"^\W*total mult-adds(?: \((?:units\.)?(\w)\w*\))?:\s*([0-9][0-9,.]*)", re.IGNORECASE
    ),
}
"""What stands below the summaries of frameworks: the letter of a unit, and the number."""

_NOTHING = (
    "It holds no table: it needs a line of titles such as Layer, Shape, Parameters, or the lines "
    "of a lecture"
)


def read(path: Path) -> Table:
    """Read a table from a file; raises FileProblem where it is none."""
    return read_grid(path).table()


def read_grid(path: Path) -> Grid:
    """Read a table with all its columns from a file; raises FileProblem where it is none."""
    try:
        return decode_grid(text_of(path))
    except FileProblem as problem:
        raise problem if problem.place else problem.at(path) from None


def text_of(path: Path) -> str:
    """Return the text of a file; raises FileProblem where it is none."""
    data = read_bytes(path, MAX_BYTES)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileProblem(f"It is not text in UTF-8: line {line}", path) from None


def decode(text: str) -> Table:
    """Read a table from a text.

    Raises:
        FileProblem: Where it holds no row of numbers.
    """
    return decode_grid(text).table()


def decode_grid(text: str) -> Grid:
    """Read a table with all its columns from a text.

    Raises:
        FileProblem: Where it holds no row of numbers.
    """
    lines = [line[:5000] for line in text.splitlines()[: 4 * MAX_ROWS + 100]]
    grid = _lecture(lines) or _columns(unboxed(lines))
    if grid is None or not any(row.cells for row in grid.table().rows):
        raise FileProblem(_NOTHING)
    if len(grid.rows) > MAX_ROWS:
        raise FileProblem(f"It has more than {MAX_ROWS:,} rows, the most that are read")
    return grid


def _lecture(lines: Iterable[str]) -> Grid | None:
    """Return the table of a lecture's lines; None where there is none."""
    rows: list[GridRow] = []
    footers: dict[Column, str] = {}
    for line in lines:
        found = _LECTURE.match(line)
        if found is not None:
            texts = tuple(found[column].strip() for column in _LECTURE_COLUMNS)
            rows.append(GridRow(found["name"], texts))
        elif rows:
            footers |= _footers(line)
    return Grid(_LECTURE_TITLES, _LECTURE_COLUMNS, tuple(rows), (), footers) if rows else None


def _footers(line: str) -> dict[Column, str]:
    found: dict[Column, str] = {}
    memory = _TOTAL_MEMORY.search(line)
    if memory is not None:
        found["elements"] = memory["elements"].strip()
        if memory["bytes"]:
            found["bytes"] = memory["bytes"].strip()
    for column, pattern in _FOOTERS.items():
        footer = pattern.search(line)
        if footer is not None:
            unit = (footer[1] or "").upper()
            found[column] = footer[2].strip() + (unit if unit in set("KMGT") else "")
    return found


def _columns(lines: list[str]) -> Grid | None:
    """Return the table below the first line of titles; None where there is none."""
    for number, line in enumerate(lines):
        for split in _SPLITS:
            titles = [title.strip() for title in split(line)]
            columns = [column_of(title) for title in titles]
            named = bool(titles) and (not titles[0] or bool(_NAMES.search(titles[0].lower())))
            if len(titles) > 1 and named and any(columns[1:]):
                below = lines[number + 1 :]
                # That of torchsummary stands right in its column.
                if split is _by_spaces and re.match(r" ?Layer \(type\)  ", line):
                    below = unwrapped(line, titles, below)
                return _below(below, titles, split)
    return None


def _by_bars(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if "|" in line else []


def _by_sign(sign: str) -> Callable[[str], list[str]]:
    return lambda line: next(csv.reader([line], delimiter=sign), [])


def _by_spaces(line: str) -> list[str]:
    return re.split(r"\s{2,}", printed_names.without_tree(line).strip())


_SPLITS: tuple[Callable[[str], list[str]], ...] = (
    _by_bars,
    *map(_by_sign, "\t;,"),
    _by_spaces,
)
"""The ways in which a line has cells; the first that finds titles is that of a table."""


def _below(lines: list[str], titles: list[str], split: Callable[[str], list[str]]) -> Grid:
    named = printed_names.reader_of(titles[0])
    kinds = next((place for place, title in enumerate(titles) if place and _is_kind(title)), None)
    columns: list[Column | None] = [column_of(title) for title in titles]
    if kinds is not None:
        columns[kinds] = None
    rows: list[GridRow] = []
    total: tuple[str, ...] = ()
    footers: dict[Column, str] = {}
    ended = False
    for line in lines:
        ended = ended or (not line.strip() and bool(rows))
        footer = _footers(line) if rows else {}
        if footer or ended:
            footers |= footer
            continue
        name, *texts = split(line) or [""]
        name = name.strip().rstrip(":")
        if set(name) <= set("-=:_ ") or not any(map(_tells, texts)):
            continue
        if name.lower().startswith("total"):
            total = tuple(texts)
            continue
        row = named(GridRow(name, tuple(texts)))
        if kinds is not None and len(texts) >= kinds:
            row = msgspec.structs.replace(row, kind=texts[kinds - 1].strip(), path=row.name)
        rows.append(row)
    return with_shapes(
        Grid(
            tuple(titles),
            tuple(columns[1:]),
            printed_names.without_containers(rows, titles),
            total,
            footers,
            _convention(titles, rows),
        )
    )


def _is_kind(title: str) -> bool:
    return bool(_KIND.fullmatch(title.lower()))


def _tells(text: str) -> bool:
    return bool(re.search(r"[0-9]", text))


def _convention(titles: Sequence[str], rows: Sequence[GridRow]) -> str:
    """Return what the parameters are: a summary of Keras counts running statistics too."""
    batches = any("(None" in text for row in rows for text in row.texts)
    return "keras" if batches and "(type)" in titles[0].lower() else ""
