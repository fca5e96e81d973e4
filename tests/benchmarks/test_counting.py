"""How long counting takes, each figure beside a floor of the same run.

The floor makes as many frozen structs as a network has rows: no program that gives every row a
count of its own can be faster. Nothing here is asserted about time; read the ratios.
"""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from cnnparam_gui.core import editing
from cnnparam_gui.core.count import count, recount
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network
from tests import oracle

Benchmark = Callable[..., Any]

ROWS = 10_000
KINDS = ("alike", "different")
SIZES = pytest.mark.parametrize("rows", [70, ROWS])


class Floor(msgspec.Struct, frozen=True, gc=False):
    """As little as a count of a row can be."""

    shape: tuple[int, ...]
    parameters: int
    macs: int


def deep(rows: int, kind: str) -> Network:
    """Makes a chain; `different` rows share no figures."""
    layers: list[Layer] = [Input(name="image", shape=(64, 56, 56))]
    for row in range(1, rows):
        step, name = row % 3, f"row{row}"
        if step == 1:
            filters = 64 if kind == "alike" else 64 + row
            conv = Conv2d(name=name, filters=filters, kernel=(3, 3), padding=(1, 1), bias=False)
            layers.append(conv)
        else:
            layers.append(BatchNorm2d(name=name) if step == 2 else ReLU(name=name))
    return Network(tuple(layers))


@SIZES
def test_floor(benchmark: Benchmark, rows: int) -> None:
    made = benchmark(lambda: [Floor((64, 56, 56), row, row) for row in range(rows)])
    assert len(made) == rows


def test_count_resnet18(benchmark: Benchmark) -> None:
    counts = benchmark(count, oracle.network("resnet18"))
    assert counts.totals.macs == 1_814_073_344


@pytest.mark.parametrize("kind", KINDS)
def test_count_ten_thousand_rows(benchmark: Benchmark, kind: str) -> None:
    counts = benchmark(count, deep(ROWS, kind))
    assert counts.totals.rows == ROWS
    assert counts.totals.status == "exact"


def recounted(benchmark: Benchmark, network: Network, edit: Edit) -> int:
    """Measures a recount and returns how many rows the edit changed.

    Every round starts from fresh counts, so that no figure is remembered from the round before.
    """
    edited = edit.apply(network)

    def fresh() -> tuple[tuple[Any, ...], dict[str, Any]]:
        return (count(network), edited, edit), {}

    outcome = benchmark.pedantic(recount, setup=fresh, rounds=20)  # type: ignore[attr-defined]  # untyped
    return len(outcome.changed)


@pytest.mark.parametrize("kind", KINDS)
def test_recount_a_local_edit(benchmark: Benchmark, kind: str) -> None:
    network = deep(ROWS, kind)
    edit = editing.set_field(network, ROWS // 2 // 3 * 3 + 1, "kernel", (5, 5))
    # With two more zeros on each side the larger kernel leaves the image as large as it was.
    edit = edit.then(
        editing.set_field(edit.apply(network), ROWS // 2 // 3 * 3 + 1, "padding", (2, 2))
    )
    assert recounted(benchmark, network, edit) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_recount_an_edit_that_changes_every_shape(benchmark: Benchmark, kind: str) -> None:
    network = deep(ROWS, kind)
    edit = editing.set_field(network, 0, "shape", (64, 57, 57))
    assert recounted(benchmark, network, edit) == ROWS


@pytest.mark.parametrize("kind", KINDS)
def test_recount_an_inserted_row(benchmark: Benchmark, kind: str) -> None:
    network = deep(ROWS, kind)
    edit = editing.insert_rows(network, ROWS // 2, [ReLU(name="more")])
    assert recounted(benchmark, network, edit) == 1


def test_duplicate_every_row(benchmark: Benchmark) -> None:
    network = deep(ROWS, "different")
    edit = benchmark(editing.duplicate_rows, network, range(ROWS))
    assert len(edit.apply(network).layers) == 2 * ROWS
