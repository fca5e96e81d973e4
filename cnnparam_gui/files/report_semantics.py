"""Reports of the rows that other frameworks would make something else of."""

from typing import Any

from cnnparam_gui.core.frameworks import FRAMEWORKS
from cnnparam_gui.core.semantics import Difference, Outcome, agreement, compare
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Report

_GAP = "  "


def render(report: Report) -> bytes:
    """Return the rows that differ as a table, and below it why a framework refuses one."""
    network = report.counts.network
    found = compare(report.counts)
    title = FRAMEWORKS[network.semantics].title
    text = [one_line(report.name), f"follows {title} where a row names no framework", ""]
    if not found:
        text.append(agreement(report.counts))
    else:
        text += _table(report, found)
        refusals = _refusals(report, found)
        text += ["", "Refused", *(f"{_GAP}{line}" for line in refusals)] if refusals else []
    return ("\n".join(line.rstrip() for line in text) + "\n").encode("utf-8", "replace")


def _table(report: Report, found: list[Difference]) -> list[str]:
    layers = report.counts.network.layers
    titles = [framework.title for framework in FRAMEWORKS.values()]
    rows = [["Row", "Name", "Kind", "Follows", *titles]]
    for item in found:
        layer = layers[item.row]
        shapes = [_shape(outcome) for outcome in item.outcomes.values()]
        follows = FRAMEWORKS[item.follows].title
        rows.append([f"{item.row + 1:,}", one_line(layer.name), layer.kind(), follows, *shapes])
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    lines = [
        _GAP.join(text.ljust(width) for text, width in zip(row, widths, strict=True))
        for row in rows
    ]
    return [lines[0], _GAP.join("-" * width for width in widths), *lines[1:]]


def _shape(outcome: Outcome) -> str:
    return format_shape(outcome.shape) if outcome.shape else "refused"


def _refusals(report: Report, found: list[Difference]) -> list[str]:
    layers = report.counts.network.layers
    return [
        one_line(f"{layers[item.row].name}, {FRAMEWORKS[name].title}: {outcome.reason}")
        for item in found
        for name, outcome in item.outcomes.items()
        if outcome.reason
    ]


def render_json(report: Report) -> bytes:
    """Return the rows that differ as one JSON object, with one row a line."""
    return report_json.render_contents(_contents(report))


def render_line(report: Report) -> bytes:
    """Return the rows that differ as one JSON object on one line."""
    return report_json.render_contents_line(_contents(report))


def _contents(report: Report) -> dict[str, Any]:
    network = report.counts.network
    return {
        "name": network.name,
        "source": report.source,
        "semantics": network.semantics,
        "rows": [
            {
                "row": item.row + 1,
                "name": network.layers[item.row].name,
                "kind": network.layers[item.row].kind(),
                "follows": item.follows,
                "shapes": {name: outcome.shape for name, outcome in item.outcomes.items()},
                "refused": {
                    name: outcome.reason
                    for name, outcome in item.outcomes.items()
                    if outcome.reason
                },
            }
            for item in compare(report.counts)
        ],
    }
