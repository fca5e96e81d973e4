"""The charts of a report, as figures: what each bar is called, and how long its parts are."""

from collections.abc import Callable
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.totals import RowCount, summed
from cnnparam_gui.files.report import Report

PartName: TypeAlias = Literal["weights", "biases", "activations"]

MOST = 80
"""The most bars of a chart, so that it stays on a page; more rows share bars."""


class Bar(msgspec.Struct, frozen=True):
    """One bar: a row, or of several rows that share one the longest.

    Attributes:
        label: What it is called.
        parts: The figure of each part of the chart.
        text: The figure of the whole bar, short.
    """

    label: str
    parts: tuple[int, ...]
    text: str


class Bars(msgspec.Struct, frozen=True):
    """One chart of horizontal bars.

    Attributes:
        title: What it shows, with the unit.
        parts: What the parts of a bar are.
        bars: The bars from top to bottom.
        longest: The figure of the longest bar.
        share: How many rows share one bar.
    """

    title: str
    parts: tuple[PartName, ...]
    bars: tuple[Bar, ...]
    longest: int
    share: int = 1


def charts(report: Report) -> list[Bars]:
    """Return the charts of a report that have anything to show: parameters, then memory."""
    scale = report.scale
    data_type = scale.data_type.name
    found = [
        _chart(report, "Weights and biases by layer", {"weights": _weights, "biases": _biases}, ""),
        _chart(
            report,
            f"Memory of activations by layer ({data_type}, batch {scale.batch:,})",
            {"activations": lambda row: scale.activation_bytes(row.activation_elements)},
            "B",
        ),
    ]
    return [chart for chart in found if chart.longest]


def note(chart: Bars) -> str:
    """Return what a reader must know of the bars; empty where each is a row."""
    if chart.share == 1:
        return ""
    return f"Each bar stands for {chart.share:,} layers one after another, and shows the largest."


def short(figure: int, unit: str = "") -> str:
    """Return a figure in three digits, such as `1.79 k` or `12.8 MB`."""
    for factor, sign in _PREFIXES:
        if figure >= factor:
            value = figure / factor
            digits = 2 if value < 10 else 1 if value < 100 else 0
            return f"{value:.{digits}f} {sign}{unit}"
    return f"{figure} {unit}".rstrip()


_PREFIXES = (
    *((10**18, "E"), (10**15, "P"), (10**12, "T")),
    *((10**9, "G"), (10**6, "M"), (10**3, "k")),
)


def _weights(row: RowCount) -> int:
    return summed(row, "weights")


def _biases(row: RowCount) -> int:
    return summed(row, "biases")


def _chart(
    report: Report, title: str, parts: dict[PartName, Callable[[RowCount], int]], unit: str
) -> Bars:
    """Return a chart of the rows that have any of the parts."""
    layers = report.counts.network.layers
    found = []
    for layer, row in zip(layers, report.counts.rows, strict=True):
        figures = tuple(figure(row) for figure in parts.values())
        whole = sum(figures)
        if whole:
            found.append((whole, Bar(layer.name, figures, short(whole, unit))))
    share = max(1, -(-len(found) // MOST))
    groups = [found[start : start + share] for start in range(0, len(found), share)]
    kept = [max(group, key=lambda item: item[0]) for group in groups]
    longest = max((whole for whole, _ in kept), default=0)
    return Bars(title, tuple(parts), tuple(bar for _, bar in kept), longest, share)
