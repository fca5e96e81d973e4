"""A hundred thousand rows: how long counting, one edit and counting again take, and a row.

`alike` rows repeat each other, as blocks do; of `different` ones no two share a figure. Nothing
is asserted about time: read the figures, and the ratios to the floor of the same run, which makes
one frozen struct a row and no more.
"""

from typing import Any

import pytest

from cnnparam_gui.core import editing
from cnnparam_gui.core.count import count, recount
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.shapes import MAX_ROWS
from tests.benchmarks.test_counting import KINDS, Floor, deep
from tests.benchmarks.turns import in_turns

ROUNDS = 5
EDITS = 20


def floor(rows: int) -> Any:
    """Makes as little as a count of every row can be."""
    return [Floor((64, 56, 56), row, row) for row in range(rows)]


@pytest.mark.parametrize("kind", KINDS)
def test_time_a_row(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    for rows in (1_000, 10_000, MAX_ROWS):
        network = deep(rows, kind)
        works = {"count": lambda net=network: count(net), "floor": lambda n=rows: floor(n)}
        least = in_turns(works, ROUNDS * (1 if rows == MAX_ROWS else 4))
        with capsys.disabled():
            print(
                f"\n{rows:,} rows {kind}: {least['count'] * 1e3:.1f} ms, "
                f"{least['count'] / rows * 1e6:.2f} us a row, "
                f"{least['count'] / least['floor']:.1f} times the floor",
                end="",
            )


def edits(network: Network) -> dict[str, Edit]:
    """Gives one edit of each sort, in the middle of a network."""
    middle = len(network.layers) // 2 // 3 * 3 + 1
    wider = editing.set_field(network, middle, "kernel", (5, 5))
    # With two more zeros on each side the larger kernel leaves the image as large as it was.
    kept = wider.then(editing.set_field(wider.apply(network), middle, "padding", (2, 2)))
    return {
        "a field": kept,
        "a name": editing.set_field(network, middle, "name", "renamed"),
        "a row more": editing.insert_rows(network, middle, [ReLU(name="more")]),
        "a row less": editing.delete_rows(network, [middle + 1]),
    }


@pytest.mark.parametrize("kind", KINDS)
def test_one_edit(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    network = deep(MAX_ROWS - 1, kind)
    counts = count(network)
    for name, edit in edits(network).items():
        works = {
            "apply": lambda edit=edit: edit.apply(network),
            "both": lambda edit=edit: recount(counts, edit.apply(network), edit),
        }
        least = in_turns(works, EDITS)
        with capsys.disabled():
            print(
                f"\n{len(network.layers):,} rows {kind}, {name}: {least['both'] * 1e3:.2f} ms, "
                f"of which {least['apply'] * 1e3:.2f} make the new network",
                end="",
            )
