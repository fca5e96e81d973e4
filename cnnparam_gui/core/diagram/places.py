"""Where the nodes of a rank stand beside one another, so that lines are straight."""

from collections.abc import Sequence
from itertools import pairwise

from cnnparam_gui.core.diagram.ranks import Web
from cnnparam_gui.core.diagram.spacing import spread

BESIDE = 22.0
"""Between two nodes of one rank."""

BEND = 12.0
"""Between a connection that passes and what it passes."""

_SWEEPS = 10
_SPINE, _STRAIGHT, _PLAIN, _BENT = 1000.0, 8.0, 3.0, 0.5
_ALIGNINGS = 3


def middles(web: Web, across: Sequence[float], beside: float = BESIDE) -> list[float]:
    """Return where the middle of every vertex lies across, in the order of each rank.

    Args:
        web: The ranks.
        across: How wide every node is.
        beside: What is left between two nodes of one rank.
    """
    found = [0.0] * len(web.rank)
    if all(len(rank) == 1 for rank in web.ranks):
        return found
    apart = _distances(web, across, beside)
    spine = _spine(web)
    for sweep in range(_SWEEPS):
        order = list(enumerate(web.ranks))
        down = sweep % 2 == 0
        for number, rank in order if down else reversed(order):
            pulls = []
            for vertex in rank:
                near = web.above[vertex] if down else web.below[vertex]
                # At first from one side, as the other one does not stand yet; then from both.
                if sweep > 1:
                    near = web.above[vertex] + web.below[vertex]
                pulls.append(_pull(web, spine, vertex, near, found))
            wanted, weights = zip(*pulls, strict=True)
            places = spread(wanted, weights, apart[number])
            for vertex, place in zip(rank, places, strict=True):
                found[vertex] = place
    _align(web, apart, found)
    return found


def _align(web: Web, apart: Sequence[Sequence[float]], found: list[float]) -> None:
    """Let the bends of one connection stand in one line, where there is room for that."""
    chains: dict[int, list[int]] = {}
    for (source, _), bend in web.bends.items():
        chains.setdefault(source, []).append(bend)
    place: dict[int, tuple[list[int], int]] = {
        vertex: (rank, at) for rank in web.ranks for at, vertex in enumerate(rank)
    }
    for _ in range(_ALIGNINGS):
        for chain in chains.values():
            low, high = float("-inf"), float("inf")
            for bend in chain:
                rank, at = place[bend]
                distances = apart[web.rank[bend]]
                if at:
                    low = max(low, found[rank[at - 1]] + distances[at])
                if at + 1 < len(rank):
                    high = min(high, found[rank[at + 1]] - distances[at + 1])
            if low <= high:
                mean = sum(found[bend] for bend in chain) / len(chain)
                for bend in chain:
                    found[bend] = min(max(mean, low), high)


def _distances(web: Web, across: Sequence[float], beside: float) -> list[list[float]]:
    wide = [*across, *(0.0 for _ in range(len(web.rank) - web.nodes))]
    apart = []
    for rank in web.ranks:
        row = [0.0]
        for one, other in pairwise(rank):
            between = beside if max(one, other) < web.nodes else BEND
            row.append((wide[one] + wide[other]) / 2 + between)
        apart.append(row)
    return apart


def _spine(web: Web) -> set[tuple[int, int]]:
    """Return the edges of the longest ways: what leads on to the next rank, and first of all."""
    found: set[tuple[int, int]] = set()
    for source in range(web.nodes):
        target = min((other for other in web.below[source] if other < web.nodes), default=-1)
        if target >= 0 and source == min(other for other in web.above[target]):
            found.add((source, target))
    return found


def _pull(
    web: Web,
    spine: set[tuple[int, int]],
    vertex: int,
    near: Sequence[int],
    found: Sequence[float],
) -> tuple[float, float]:
    """Return where a vertex would be, and how much it insists on that."""
    if not near:
        return found[vertex], _BENT
    total = weight = 0.0
    for other in near:
        edge = (min(vertex, other), max(vertex, other))
        bends = (vertex >= web.nodes) + (other >= web.nodes)
        pull = _SPINE if edge in spine else (_PLAIN, _BENT, _STRAIGHT)[bends]
        total += pull * found[other]
        weight += pull
    return total / weight, weight
