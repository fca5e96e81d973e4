"""What a diagram shows of a network: rows, or many rows folded into one node.

Rows are folded in three ways, and each node that stands for several rows can be unfolded by its
key: a block of the network; a step, which is a layer with the normalisation and activation that
only it feeds; and a run of nodes that follow one another, where there are too many to look at.
Every node is a run of rows, so that edges between nodes lead down the table as those between rows.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape

Grouping: TypeAlias = Literal["row", "step", "block", "run"]

AT_A_GLANCE = 48
"""How many nodes a diagram begins with at most, where blocks allow it."""

MOST_NODES = 400
"""How many nodes are drawn one by one; of more, those that follow one another join into runs."""

_RUNS = 100
_FOLLOWERS = frozenset({"normalisation", "activation"})


class Node(msgspec.Struct, frozen=True):
    """One node of a diagram.

    Attributes:
        key: What it is called while the network stays as it is; unfolds it where it can be.
        grouping: What it stands for.
        rows: Numbers of its rows.
        head: The row that says what it is: a row itself, the layer of a step, the row with most
            multiply-accumulates of a block or a run.
        title: Name of the row or of the block; of a run, that of its first row.
        family: The family of the head.
        kind: The kind of the head.
        shape: What it puts out, channels first; None where that is unknown.
        problem: The first row in it that cannot be counted, None where there is none.
    """

    key: str
    grouping: Grouping
    rows: range
    head: int
    title: str
    family: str
    kind: str
    shape: Shape | None
    problem: int | None = None

    @property
    def foldable(self) -> bool:
        """Whether it stands for rows that could be shown one by one."""
        return self.grouping != "row"


class Frame(msgspec.Struct, frozen=True):
    """A block that is unfolded, around its nodes.

    Attributes:
        key: Folds the block.
        path: The block's path.
        nodes: Numbers of the nodes in it.
    """

    key: str
    path: str
    nodes: range


class Graph(msgspec.Struct, frozen=True):
    """The nodes of a diagram in the order of their rows, and what leads from one to another.

    Attributes:
        nodes: The nodes; together they hold every row once.
        edges: Pairs of node numbers, the source first and always the smaller; each pair once.
        loose: Nodes that take something that is nowhere, so that nothing leads to them.
        frames: The blocks that are unfolded, outer ones before inner ones.
    """

    nodes: tuple[Node, ...]
    edges: tuple[tuple[int, int], ...]
    loose: frozenset[int]
    frames: tuple[Frame, ...]

    def node_of(self, row: int) -> int | None:
        """Return the number of the node that holds a row; None where no row has this number."""
        low, high = 0, len(self.nodes)
        while low < high:
            middle = (low + high) // 2
            rows = self.nodes[middle].rows
            if row in rows:
                return middle
            low, high = (low, middle) if row < rows.start else (middle + 1, high)
        return None


def block_key(path: str) -> str:
    """Return the key that folds and unfolds a block."""
    return f"block {path}"


def at_a_glance(counts: NetworkCount, most: int = AT_A_GLANCE) -> frozenset[str]:
    """Return the keys to unfold so that as much is seen as one can take in.

    Blocks are unfolded level by level as long as there are no more than `most` nodes.
    """
    paths = {layer.block for layer in counts.network.layers if layer.block}
    parts = [path.split(SEPARATOR) for path in paths]
    takes = _takes(counts)
    unfolded: frozenset[str] = frozenset()
    for depth in range(1, max(map(len, parts), default=0) + 1):
        level = {block_key(SEPARATOR.join(part[:depth])) for part in parts}
        wider = unfolded | level
        if sum(1 for _ in _pieces(counts, takes, wider)) > most:
            break
        unfolded = wider
    return unfolded


def fold(counts: NetworkCount, unfolded: Collection[str] = ()) -> Graph:
    """Return what a diagram shows of a network, with some of its nodes unfolded."""
    takes = _takes(counts)
    pieces = _runs(list(_pieces(counts, takes, unfolded)), unfolded)
    nodes = tuple(_node(counts, piece) for piece in pieces)
    owner = [number for number, node in enumerate(nodes) for _ in node.rows]
    edges = {
        (owner[source], owner[row])
        for row, sources in enumerate(takes)
        for source in sources
        if owner[source] != owner[row]
    }
    fed = {target for _, target in edges}
    layers = counts.network.layers
    loose = frozenset(
        number
        for number, node in enumerate(nodes)
        if number not in fed and not layers[node.rows.start].given
    )
    return Graph(nodes, tuple(sorted(edges)), loose, tuple(_frames(pieces)))


class _Piece(msgspec.Struct, frozen=True, gc=False):
    """A node before its figures are looked up; `within` is the unfolded block it lies in."""

    key: str
    grouping: Grouping
    rows: range
    title: str
    within: str = ""


def _takes(counts: NetworkCount) -> list[tuple[int, ...]]:
    """Return the rows that each row takes."""
    wiring = counts.wiring
    takes: list[tuple[int, ...]] = [(row - 1,) for row in range(len(counts.rows))]
    for row, sources in wiring.explicit.items():
        takes[row] = sources
    for row in wiring.broken:
        takes[row] = ()
    return takes


def _pieces(
    counts: NetworkCount, takes: Sequence[tuple[int, ...]], unfolded: Collection[str]
) -> Iterator[_Piece]:
    """Yield the folded blocks, and what is in no folded block as steps or rows."""
    layers = counts.network.layers
    used = Counter(source for sources in takes for source in sources)
    shown: dict[str, str] = {}
    for layer in layers:
        if layer.block not in shown:
            shown[layer.block] = _folded_block(layer.block, unfolded)
    start = 0
    while start < len(layers):
        first = layers[start]
        block = shown[first.block]
        stop = start + 1
        if block:
            while stop < len(layers) and shown[layers[stop].block] == block:
                stop += 1
            outer = block.rpartition(SEPARATOR)[0]
            yield _piece(block_key(block), "block", range(start, stop), block, outer)
        else:
            while stop < len(layers) and _follows(layers, takes, used, start, stop):
                stop += 1
            key = f"step {first.name}"
            alone = key in unfolded
            for row in range(start, stop) if alone else ():
                yield _Piece(
                    f"row {row}", "row", range(row, row + 1), layers[row].name, first.block
                )
            if not alone:
                yield _piece(key, "step", range(start, stop), first.name, first.block)
        start = stop


def _piece(key: str, grouping: Grouping, rows: range, title: str, within: str) -> _Piece:
    """Return a piece; one of a single row is that row."""
    if len(rows) == 1 and grouping == "step":
        return _Piece(f"row {rows.start}", "row", rows, title, within)
    return _Piece(key, grouping, rows, title, within)


def _folded_block(path: str, unfolded: Collection[str]) -> str:
    """Return the outermost block of a path that is folded; empty where all are unfolded."""
    parts = path.split(SEPARATOR) if path else []
    for depth in range(1, len(parts) + 1):
        outer = SEPARATOR.join(parts[:depth])
        if block_key(outer) not in unfolded:
            return outer
    return ""


def _follows(
    layers: Sequence[Layer],
    takes: Sequence[tuple[int, ...]],
    used: Counter[int],
    head: int,
    row: int,
) -> bool:
    """Return whether a row belongs to the step of a head above it."""
    return (
        layers[row].family in _FOLLOWERS
        and takes[row] == (row - 1,)
        and used[row - 1] == 1
        and layers[row].block == layers[head].block
        and not layers[head].given
    )


def _runs(pieces: list[_Piece], unfolded: Collection[str]) -> list[_Piece]:
    """Join pieces that follow one another, where there are too many of them."""
    if len(pieces) <= MOST_NODES:
        return pieces
    size = -(-len(pieces) // _RUNS)
    joined: list[_Piece] = []
    for first in range(0, len(pieces), size):
        run = pieces[first : first + size]
        key = f"run {run[0].title}"
        if len(run) == 1 or key in unfolded:
            joined += run
        else:
            rows = range(run[0].rows.start, run[-1].rows.stop)
            joined.append(_Piece(key, "run", rows, run[0].title))
    return joined


def _node(counts: NetworkCount, piece: _Piece) -> Node:
    rows, layers = counts.rows, counts.network.layers
    inner = piece.rows
    weighed = piece.grouping in ("block", "run")
    head = max(inner, key=lambda row: rows[row].macs) if weighed else inner.start
    inexact = counts.totals.inexact
    problem = next((row for row in inner if inexact and rows[row].problem is not None), None)
    return Node(
        key=piece.key,
        grouping=piece.grouping,
        rows=inner,
        head=head,
        title=piece.title,
        family=layers[head].family,
        kind=layers[head].kind(),
        shape=rows[inner[-1]].output_shape,
        problem=problem,
    )


def _frames(pieces: Sequence[_Piece]) -> Iterator[Frame]:
    """Yield the unfolded blocks; one whose nodes do not follow one another has several frames."""
    found: list[tuple[int, int, str]] = []
    open_at: dict[str, int] = {}
    for number, piece in enumerate((*pieces, _Piece("", "row", range(0), ""))):
        parts = piece.within.split(SEPARATOR) if piece.within else []
        paths = [SEPARATOR.join(parts[: depth + 1]) for depth in range(len(parts))]
        ended = [path for path in open_at if path not in paths]
        found += [(open_at.pop(path), -number, path) for path in ended]
        for path in paths:
            open_at.setdefault(path, number)
    found.sort(key=lambda frame: (*frame[:2], frame[2].count(SEPARATOR)))
    # Of blocks with the same nodes the innermost says it all, and one of a single node says it.
    alike = {(first, end): path for first, end, path in found if -end - first > 1}
    for (first, end), path in alike.items():
        yield Frame(block_key(path), path, range(first, -end))
