"""Subtotals by block, the parts of a network."""

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.totals import RowCount, Totals

SEPARATOR = "."


class BlockTotal(msgspec.Struct, frozen=True):
    """The subtotal of a block and of the blocks inside it.

    Attributes:
        path: The block's path, such as `layer1.0`; empty for rows of no block.
        depth: How many blocks it lies in.
        rows: Numbers of its rows, ascending.
        totals: Their sums.
    """

    path: str
    depth: int
    rows: tuple[int, ...]
    totals: Totals

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]


def block_totals(counts: NetworkCount) -> list[BlockTotal]:
    """Return the subtotal of every block, outer ones before inner ones, in the rows' order."""
    members: dict[str, list[int]] = {}
    for number, layer in enumerate(counts.network.layers):
        parts = layer.block.split(SEPARATOR)
        for depth in range(1, len(parts) + 1):
            members.setdefault(SEPARATOR.join(parts[:depth]), []).append(number)
    return [
        BlockTotal(path, path.count(SEPARATOR), tuple(rows), _sum(counts.rows, rows))
        for path, rows in members.items()
    ]


def _sum(rows: tuple[RowCount, ...], numbers: list[int]) -> Totals:
    return Totals().plus(rows[number] for number in numbers)
