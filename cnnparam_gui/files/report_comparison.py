"""What differs between two networks, as plain text, CSV and JSON."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator

from cnnparam_gui.core.comparison import (
    FIGURES,
    Comparison,
    FieldChange,
    RowComparison,
    waterfall,
)
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report_csv import guard

_MARKS = {"changed": "~", "added": "+", "removed": "-", "moved": ">", "same": " "}
_TOTALS = {"parameters": "parameters", "macs": "MACs", "activation_elements": "activations"}
"""The totals that the text gives, and what it calls them."""


def render(comparison: Comparison) -> bytes:
    """Return the rows that differ with what differs of them, then the totals."""
    if comparison.same:
        return b"They are the same, row by row.\n"
    lines = [_row_line(comparison, row) for row in comparison.rows if row.change != "same"]
    if comparison.only_framework:
        ours, theirs = comparison.left.network.semantics, comparison.right.network.semantics
        lines.append(f"Padding and rounding follow {ours} on the left, {theirs} on the right")
    return "\n".join([*lines, "", *_total_lines(comparison), ""]).encode("utf-8", "replace")


def _row_line(comparison: Comparison, row: RowComparison) -> str:
    said = [*map(field_words, row.fields), *_figure_words(row)]
    before, after = shapes(comparison, row)
    if before and after and before != after:
        said.append(f"output {before} -> {after}")
    if not row.known:
        said.append("not counted exactly")
    text = f"{_MARKS[row.change]} {one_line(name(comparison, row))}"
    return f"{text}: {', '.join(said)}" if said else text


def name(comparison: Comparison, row: RowComparison) -> str:
    """Return what a pair of rows is called: the right name, or the left one where it is gone."""
    left, right = names(comparison, row)
    return right or left


def names(comparison: Comparison, row: RowComparison) -> tuple[str, str]:
    """Return the left and the right name of a pair; empty where there is no row."""
    old, new = row.pair.left, row.pair.right
    return (
        "" if old is None else comparison.left.network.layers[old].name,
        "" if new is None else comparison.right.network.layers[new].name,
    )


def kinds(comparison: Comparison, row: RowComparison) -> tuple[str, str]:
    """Return the left and the right kind of a pair; empty where there is no row."""
    old, new = row.pair.left, row.pair.right
    return (
        "" if old is None else comparison.left.network.layers[old].kind(),
        "" if new is None else comparison.right.network.layers[new].kind(),
    )


def shapes(comparison: Comparison, row: RowComparison) -> tuple[str, str]:
    """Return the left and the right output shape of a pair; empty where there is none."""
    return _shape(comparison.left, row.pair.left), _shape(comparison.right, row.pair.right)


def _shape(counts: NetworkCount, number: int | None) -> str:
    shape = None if number is None else counts.rows[number].output_shape
    return "" if shape is None else format_shape(shape)


def field_words(change: FieldChange) -> str:
    """Return a change of a field as `filters 64 -> 32`."""
    return one_line(f"{change.name} {change.left or 'none'} -> {change.right or 'none'}")


def _figure_words(row: RowComparison) -> Iterator[str]:
    for figure, called in _TOTALS.items():
        if figure in row.differences:
            yield f"{called} {row.differences[figure]:+,}"


def _total_lines(comparison: Comparison) -> Iterator[str]:
    left, right = comparison.left.totals, comparison.right.totals
    for figure, called in _TOTALS.items():
        before, after = getattr(left, figure), getattr(right, figure)
        yield f"{called}: {before:,} -> {after:,} ({after - before:+,})"
    if "exact" not in {left.status, right.status} or left.status != right.status:
        yield f"the left totals are {left.status}, the right ones {right.status}"
    counted = {what: comparison.number(what) for what in ("changed", "added", "removed", "moved")}
    yield "rows: " + ", ".join(f"{number:,} {what}" for what, number in counted.items())


def render_csv(comparison: Comparison) -> bytes:
    """Return every pair as CSV, the same ones too, and the totals last."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    titles = ["Change", "Left", "Right", "Left kind", "Right kind", "Left output", "Right output"]
    writer.writerow([*titles, "Fields", *FIGURES])
    for row in comparison.rows:
        said = [*names(comparison, row), *kinds(comparison, row), *shapes(comparison, row)]
        fields = "; ".join(map(field_words, row.fields))
        figures = [row.differences.get(figure, 0) for figure in FIGURES]
        writer.writerow([row.change, *map(guard, [*said, fields]), *figures])
    totals = [comparison.difference(figure) for figure in FIGURES]
    writer.writerow(["total", *[""] * 7, *totals])
    return BOM_UTF8 + text.getvalue().encode("utf-8", "replace")


def render_json(comparison: Comparison) -> bytes:
    """Return the comparison as one JSON object, with one pair a line."""
    return report_json.render_contents(
        {
            "same": comparison.same,
            "totals": [_json_total(comparison, figure) for figure in FIGURES],
            "rows": [_json_row(comparison, row) for row in comparison.rows],
            "steps": [
                {"figure": figure, "name": step.name, "change": step.change}
                for figure in _TOTALS
                for step in waterfall(comparison, figure)
            ],
        }
    )


def _json_total(comparison: Comparison, figure: str) -> dict[str, object]:
    return {
        "figure": figure,
        "left": getattr(comparison.left.totals, figure),
        "right": getattr(comparison.right.totals, figure),
        "difference": comparison.difference(figure),
    }


def _json_row(comparison: Comparison, row: RowComparison) -> dict[str, object]:
    left, right = names(comparison, row)
    return {
        "change": row.change,
        "left": left or None,
        "right": right or None,
        "fields": {one.name: [one.left, one.right] for one in row.fields},
        "differences": row.differences,
        "known": row.known,
    }


FORMATS: dict[str, Callable[[Comparison], bytes]] = {
    "text": render,
    "csv": render_csv,
    "json": render_json,
}
"""Every format of a comparison by its name; the first is the default."""
