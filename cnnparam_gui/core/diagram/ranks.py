"""Ranks of a layered layout: which node stands beside which, and where connections pass them."""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.diagram.folding import Graph

MOST_BENDS = 4000
"""How many places connections pass at most; the longest beyond them are drawn straight."""

_SWEEPS = 6


class Web(msgspec.Struct, frozen=True):
    """The nodes of a graph and the bends of its connections, rank by rank.

    A vertex below the number of nodes is a node; the others are bends. What leaves one node
    shares its bends, so that it is one line that parts where it has to.

    Attributes:
        nodes: How many vertices are nodes.
        ranks: The vertices of every rank, in their order.
        above: For each vertex, its neighbours in the rank before.
        below: For each vertex, its neighbours in the next rank.
        bends: The bend of a node's line in a rank, by both numbers.
        rank: The rank of every vertex.
        straight: Edges that have no bends though they pass ranks.
    """

    nodes: int
    ranks: list[list[int]]
    above: list[list[int]]
    below: list[list[int]]
    bends: dict[tuple[int, int], int]
    rank: list[int]
    straight: frozenset[tuple[int, int]]


def ranked(graph: Graph) -> Web:
    """Return the ranks of a graph, ordered so that few connections cross."""
    rank = _ranks(graph)
    straight = _too_long(graph, rank)
    count = len(graph.nodes)
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    bends: dict[tuple[int, int], int] = {}
    for source, target in graph.edges:
        if (source, target) in straight:
            continue
        last = source
        for passed in range(rank[source] + 1, rank[target]):
            bend = bends.get((source, passed))
            if bend is None:
                bend = bends[source, passed] = len(rank)
                rank.append(passed)
                above.append([last])
                below.append([])
                below[last].append(bend)
            last = bend
        above[target].append(last)
        below[last].append(target)
    ranks: list[list[int]] = [[] for _ in range(max(rank, default=-1) + 1)]
    for vertex, number in enumerate(rank):
        ranks[number].append(vertex)
    web = Web(count, ranks, above, below, bends, rank, straight)
    _order(web)
    return web


def _ranks(graph: Graph) -> list[int]:
    """Return the rank of every node: one more than the last of those that it takes."""
    sources: list[list[int]] = [[] for _ in graph.nodes]
    first_use: dict[int, int] = {}
    for source, target in graph.edges:
        sources[target].append(source)
    rank: list[int] = []
    for number, taken in enumerate(sources):
        if taken:
            rank.append(1 + max(rank[source] for source in taken))
        elif number in graph.loose and number:
            rank.append(rank[-1] + 1)
        else:
            rank.append(0)
    for source, target in graph.edges:
        first_use[source] = min(first_use.get(source, rank[target]), rank[target])
    # What is given stands just before what takes it, and not at the very beginning.
    for number, taken in enumerate(sources):
        if not taken and number not in graph.loose and number in first_use:
            rank[number] = first_use[number] - 1
    # So the first ranks may have been left by all.
    dense = {old: new for new, old in enumerate(sorted(set(rank)))}
    return [dense[old] for old in rank]


def _too_long(graph: Graph, rank: Sequence[int]) -> frozenset[tuple[int, int]]:
    """Return the longest edges, where all of them together would bend too often."""
    farthest: Counter[int] = Counter()
    for source, target in graph.edges:
        farthest[source] = max(farthest[source], rank[target] - rank[source] - 1)
    left = MOST_BENDS
    limit = 0
    for limit in sorted(farthest.values()):
        left -= limit
        if left < 0:
            break
    else:
        return frozenset()
    return frozenset(
        (source, target)
        for source, target in graph.edges
        if rank[target] - rank[source] - 1 >= max(limit, 1)
    )


def _order(web: Web) -> None:
    """Bring the vertices of every rank into an order with few crossings."""
    if all(len(rank) == 1 for rank in web.ranks):
        return
    best, fewest = [*map(list, web.ranks)], _crossings(web)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        down = sweep % 2 == 0
        _sort_by_neighbours(web, down=down)
        crossings = _crossings(web)
        if crossings < fewest:
            best, fewest = [*map(list, web.ranks)], crossings
    web.ranks[:] = best


def _sort_by_neighbours(web: Web, *, down: bool) -> None:
    neighbours = web.above if down else web.below
    places = {vertex: place for rank in web.ranks for place, vertex in enumerate(rank)}
    for rank in web.ranks if down else reversed(web.ranks):
        averages = {}
        for place, vertex in enumerate(rank):
            near = [places[other] for other in neighbours[vertex]]
            averages[vertex] = sum(near) / len(near) if near else place
        rank.sort(key=averages.__getitem__)
        places.update((vertex, place) for place, vertex in enumerate(rank))


def _crossings(web: Web) -> int:
    """Return how many pairs of connections cross between ranks that follow one another."""
    crossings = 0
    places = {vertex: place for rank in web.ranks for place, vertex in enumerate(rank)}
    for rank in web.ranks:
        ends: list[int] = []
        for vertex in rank:
            reached = sorted(places[other] for other in web.below[vertex])
            crossings += sum(len(ends) - bisect_right(ends, end) for end in reached)
            for end in reached:
                insort(ends, end)
    return crossings
