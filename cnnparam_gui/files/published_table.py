"""Published tables as text: CSV, TSV, Markdown, columns set with spaces, and a lecture's lines."""

import csv
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from cnnparam_gui.core.published import Column, Table, TableRow
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem

MAX_BYTES = 16 * 2**20
MAX_ROWS = 10_000

_TITLES: tuple[tuple[Column, re.Pattern[str]], ...] = (
    ("shape", re.compile(r"shape|output(?! size)|dimension")),
    ("macs", re.compile(r"\bmacs?\b|mult-?adds?|multiply")),
    ("bytes", re.compile(r"bytes|\b[km]i?b\b")),
    ("weights", re.compile(r"^#? ?weights")),
    ("parameters", re.compile(r"param")),
    ("elements", re.compile(r"activation|size|memory|values|elements")),
)
"""The column that each title of a table means, by the first that fits."""

_NAMES = re.compile(r"layer|name|row|kind|type")
_NUMBER = r"[0-9][0-9,.]*\s?[KMGBkmgb]?i?[Bb]?"
_LECTURE = re.compile(
    rf"\s*(?P<name>[A-Za-z][\w-]*)\s*:\s*\[(?P<shape>[0-9x×]+)\]\s*memory:\s*"
    rf"(?:[0-9*x× ]+=\s*)?(?P<elements>{_NUMBER})\s*(?:weights|params):\s*"
    rf"(?:[0-9*x×() ]+=\s*)?(?P<weights>{_NUMBER})\s*"
)
_TOTAL_MEMORY = re.compile(
    rf"total memory:\s*(?P<elements>{_NUMBER})(?:[^=\n]*=\s*(?P<bytes>{_NUMBER}))?", re.IGNORECASE
)
_TOTAL_PARAMETERS = re.compile(rf"total param\w*:\s*(?P<parameters>{_NUMBER})", re.IGNORECASE)
_CELL = re.compile(rf"[\[(][0-9, x×]+[\])]|[0-9]+(?:[x×][0-9]+)+|{_NUMBER}|-")


def read(path: Path) -> Table:
    """Read a table from a file; raises FileProblem where it is none."""
    data = read_bytes(path, MAX_BYTES)
    try:
        return decode(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileProblem(f"It is not text in UTF-8: line {line}", path) from None
    except FileProblem as problem:
        raise problem.at(path) from None


def decode(text: str) -> Table:
    """Read a table from a text.

    Raises:
        FileProblem: Where it holds no row of numbers.
    """
    lines = [line[:5000] for line in text.splitlines()[: MAX_ROWS + 100]]
    table = _lecture(lines) or _columns(lines)
    if table is None or not table.rows:
        raise FileProblem(
            "It holds no table: it needs a line of titles such as Layer, Shape, Parameters, or the "
            "lines of a lecture"
        )
    if len(table.rows) > MAX_ROWS:
        raise FileProblem(f"It has more than {MAX_ROWS:,} rows, the most that are read")
    return table


def _lecture(lines: Iterable[str]) -> Table | None:
    """Return the table of a lecture's lines; None where there is none."""
    rows: list[TableRow] = []
    totals: dict[Column, str] = {}
    for line in lines:
        found = _LECTURE.match(line)
        if found is not None:
            cells: dict[Column, str] = {
                "shape": found["shape"],
                "elements": found["elements"].strip(),
                "weights": found["weights"].strip(),
            }
            rows.append(TableRow(found["name"], cells))
            continue
        for pattern in (_TOTAL_MEMORY, _TOTAL_PARAMETERS):
            total = pattern.search(line) if rows else None
            if total is not None:
                totals |= {key: text.strip() for key, text in total.groupdict().items() if text}  # type: ignore[misc]  # groups are named as columns
    return Table(tuple(rows), totals) if rows else None


def _columns(lines: list[str]) -> Table | None:
    """Return the table below the first line of titles; None where there is none."""
    for number, line in enumerate(lines):
        for split in _SPLITS:
            titles = split(line)
            columns = [_column(title) for title in titles]
            named = bool(titles) and (not titles[0] or bool(_NAMES.search(titles[0].lower())))
            if len(titles) > 1 and named and any(columns[1:]):
                return _below(lines[number + 1 :], columns, split)
    return None


def _column(title: str) -> Column | None:
    low = title.strip().lower()
    if len(low) > 60:
        return None
    for column, pattern in _TITLES:
        if pattern.search(low):
            return column
    return None


def _by_bars(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if "|" in line else []


def _by_sign(sign: str) -> Callable[[str], list[str]]:
    return lambda line: next(csv.reader([line], delimiter=sign), [])


def _by_spaces(line: str) -> list[str]:
    return re.split(r"\s{2,}", line.strip())


_SPLITS: tuple[Callable[[str], list[str]], ...] = (
    _by_bars,
    *map(_by_sign, "\t;,"),
    _by_spaces,
)
"""The ways in which a line has cells; the first that finds titles is that of a table."""


def _below(
    lines: list[str], columns: list[Column | None], split: Callable[[str], list[str]]
) -> Table:
    rows: list[TableRow] = []
    totals: dict[Column, str] = {}
    for line in lines:
        if not line.strip() and rows:
            break
        texts = split(line)
        cells: dict[Column, str] = {}
        for column, text in zip(columns[1:], texts[1:], strict=False):
            found = _CELL.match(text.strip())
            if column is not None and found is not None and found[0] != "-":
                cells.setdefault(column, found[0].strip())
        name = texts[0].strip().rstrip(":") if texts else ""
        if not cells or set(name) <= set("-=:_ "):
            continue
        if name.lower().startswith("total"):
            totals |= cells
        else:
            rows.append(TableRow(name, cells))
    return Table(tuple(rows), totals)
