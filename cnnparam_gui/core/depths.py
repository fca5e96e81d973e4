"""Deeper and shallower networks: blocks that follow each other and can be any number of times.

A block can be repeated where it takes one row, gives the shape that it takes, lets nobody outside
look into it, and has no row that cannot be counted. Blocks of one name and different numbers that
follow each other, such as `layer2.0` and `layer2.1`, are a stage. The first of a stage may change
the shape, as ResNet's do, where it has the same kinds of weights: it stays. The last is the one
that is repeated: `layer2.2`, `layer2.3` and so on, as torchvision builds them.
"""

import re
from collections.abc import Mapping, Sequence

import msgspec

from cnnparam_gui.core.block_edits import MOST_REPEATS, repeat_rows, retaken
from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.editing import edit_rows
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.shapes import MAX_ROWS


class Stage(msgspec.Struct, frozen=True):
    """Blocks that follow each other.

    Attributes:
        name: The path that they share, such as `layer2`.
        blocks: The rows of each, in their order; all but the first give the shape they take.
        last: The path of the last of them, which is repeated.
        most: How many there may be.
        residual: Whether its last block goes past itself, as a residual one does.
    """

    name: str
    blocks: tuple[range, ...]
    last: str
    most: int
    residual: bool = False

    @property
    def depth(self) -> int:
        """How many blocks there are."""
        return len(self.blocks)

    @property
    def rows(self) -> range:
        """The rows from the first block to the last."""
        return range(self.blocks[0].start, self.blocks[-1].stop)


def stages(counts: NetworkCount) -> list[Stage]:
    """Return the stages of a network, in the order of its rows.

    Of stages inside each other it is one: rather of residual blocks, rather of several blocks,
    rather the outer one. Blocks without a number count where no numbered ones can be repeated.
    """
    spans = _spans(counts.network)
    repeatable = _Repeatable(counts)
    numbered: list[Stage] = []
    single: list[Stage] = []
    for (name, _), group in _alike(spans).items():
        paths = sorted(group, key=lambda path: spans[path].start)
        runs = repeatable.runs([spans[path] for path in paths])
        for run in runs:
            blocks = tuple(spans[path] for path in paths[run.start : run.stop])
            title = name if len(runs) == 1 else paths[run.start]
            past = repeatable.goes_past(blocks[-1])
            last = paths[run.stop - 1]
            stage = Stage(title, blocks, last, _room(counts.network, blocks), past)
            (numbered if _NUMBER.search(paths[-1]) else single).append(stage)
    return _without_inner(numbered or single)


def with_depth(network: Network, stage: Stage, depth: int) -> Edit:
    """Return the edit after which a stage has so many blocks, 1 to `most` of them."""
    last = stage.blocks[-1]
    if depth > stage.depth:
        return repeat_rows(network, last, depth - stage.depth + 1, stage.last)
    gone = stage.blocks[depth:]
    if not gone:
        return Edit()
    names = {network.layers[last[-1]].name: network.layers[gone[0].start - 1].name}
    below = range(last.stop, len(network.layers))
    removed = range(gone[0].start, last.stop)
    return edit_rows(removed=removed, replaced=retaken(network, below, names))


def _room(network: Network, blocks: Sequence[range]) -> int:
    """Return how many blocks there may be, so that the network has not too many rows."""
    room = (MAX_ROWS - len(network.layers)) // len(blocks[-1])
    return len(blocks) + min(room, MOST_REPEATS - 1)


_NUMBER = re.compile(r"(?:(?<=.)[-_.]?)?[0-9]{1,9}$")


def _spans(network: Network) -> dict[str, range]:
    """Return the rows of every block whose rows follow each other, by its path."""
    spans: dict[str, range] = {}
    torn: set[str] = set()
    for row, layer in enumerate(network.layers):
        parts = layer.block.split(SEPARATOR) if layer.block else []
        for depth in range(1, len(parts) + 1):
            path = SEPARATOR.join(parts[:depth])
            rows = spans.get(path, range(row, row))
            if rows.stop != row:
                torn.add(path)
            spans[path] = range(rows.start, row + 1)
    return {path: rows for path, rows in spans.items() if path not in torn}


def _alike(spans: Mapping[str, range]) -> dict[tuple[str, int], list[str]]:
    """Return the blocks that differ in their number alone, by what they share and how deep."""
    alike: dict[tuple[str, int], list[str]] = {}
    for path in spans:
        stem = _NUMBER.sub("", path)
        alike.setdefault((stem or path, path.count(SEPARATOR)), []).append(path)
    return alike


def _without_inner(found: Sequence[Stage]) -> list[Stage]:
    """Return one of the stages that lie inside each other."""
    kept: list[Stage] = []
    for stage in sorted(found, key=_likely, reverse=True):
        if not any(_nested(stage.rows, other.rows) for other in kept):
            kept.append(stage)
    return sorted(kept, key=lambda stage: stage.rows.start)


def _likely(stage: Stage) -> tuple[bool, bool, int]:
    """Return how likely it is that a person means a stage by its depth."""
    return stage.residual, stage.depth > 1, len(stage.rows)


def _nested(first: range, second: range) -> bool:
    return first.start < second.stop and second.start < first.stop


class _Repeatable:
    """Which blocks of a network can stand any number of times."""

    def __init__(self, counts: NetworkCount) -> None:
        self._counts = counts
        self._sources = [counts.wiring.sources(row) for row in range(len(counts.rows))]
        self._users: dict[int, list[int]] = {}
        for row, sources in enumerate(self._sources):
            for source in sources:
                self._users.setdefault(source, []).append(row)

    def runs(self, blocks: Sequence[range]) -> list[range]:
        """Return the blocks, by their places, that are a stage: each takes the one before.

        The first of them may be one that changes the shape.
        """
        alone = [self._stands_alone(block) for block in blocks]
        runs: list[range] = []
        for place, block in enumerate(blocks):
            if not alone[place]:
                continue
            follows = place > 0 and self._follows(blocks[place - 1], block)
            if follows and runs and runs[-1].stop == place:
                runs[-1] = range(runs[-1].start, place + 1)
            else:
                runs.append(range(place - follows, place + 1))
        return runs

    def _follows(self, before: range, block: range) -> bool:
        after = before.stop == block.start and self._entry(block) == before[-1]
        return after and self._weighted(block) <= self._weighted(before)

    def _weighted(self, block: range) -> set[type]:
        rows, layers = self._counts.rows, self._counts.network.layers
        return {type(layers[row]) for row in block if rows[row].tensors}

    def goes_past(self, block: range) -> bool:
        """Return whether several rows of a block take what the block takes."""
        users = self._users[self._entry(block) or 0]
        return sum(user in block for user in users) > 1

    def _entry(self, block: range) -> int | None:
        """Return the only row outside that a block takes, None for none or several."""
        taken = {source for row in block for source in self._sources[row] if source not in block}
        return taken.pop() if len(taken) == 1 else None

    def _stands_alone(self, block: range) -> bool:
        counts, entry = self._counts, self._entry(block)
        if entry is None or entry < 0 or any(counts.network.layers[row].given for row in block):
            return False
        if any(not counts.rows[row].outputs for row in block):
            return False
        inner = block[:-1]
        outputs = counts.rows[block[-1]].outputs
        return outputs == counts.rows[entry].outputs != () and not any(
            user not in block for row in inner for user in self._users.get(row, ())
        )
