"""When a storage is needed for the last time during inference."""

from collections.abc import Sequence

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer


def last_uses(counts: NetworkCount, owner: Sequence[int]) -> list[int]:
    """Return for each row the last row during which the storage that it owns is needed.

    A storage is needed by every row that takes it, or a view of it. An output that no row takes
    is the network's: it stays, and its last use is the number of rows. What a block takes is held
    until the block is done, as a framework does that runs the block as a function: the caller
    still has a name for it.

    Args:
        counts: The counted network.
        owner: For each row the row that owns its storage.
    """
    layers = counts.network.layers
    held = _Blocks(layers)
    ends = [0] * len(layers)
    taken = bytearray(len(layers))
    for row in range(len(layers)):
        for source in counts.wiring.sources(row):
            taken[source] = 1
            ends[owner[source]] = max(ends[owner[source]], held.until(row, source))
    for row in range(len(layers)):
        if not taken[row]:
            ends[owner[row]] = len(layers)
    return ends


class _Blocks:
    """The runs of rows that belong to a block, at every depth of its path."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._runs: list[tuple[list[int], ...]] = []
        path: list[str] = []
        runs: tuple[list[int], ...] = ()  # first and last row of the block at each depth
        for row, layer in enumerate(layers):
            parts = layer.block.split(SEPARATOR) if layer.block else []
            if parts != path:
                same = 0
                for old, new in zip(path, parts, strict=False):
                    if old != new:
                        break
                    same += 1
                path = parts
                runs = (*runs[:same], *([row, row] for _ in parts[same:]))
            for run in runs:
                run[1] = row
            self._runs.append(runs)

    def until(self, row: int, source: int) -> int:
        """Return the row until which `source` is held where `row` takes it.

        The outermost block around the row that the source stands before has been given it.
        """
        for first, last in self._runs[row]:
            if source < first:
                return last
        return row
