"""Going from node to node with the arrow keys."""

from cnnparam_gui.core.diagram.geometry import Box, Layout

_ASIDE = 2.0  # a node that lies aside counts as so much farther


def neighbour(layout: Layout, node: int, way: tuple[int, int]) -> int:
    """Return where an arrow key leads from a node; the node itself where it leads nowhere.

    In the network's direction that is what takes the node first, or back what it took last, and
    over what is not connected the next in the order of the rows; aside it is the nearest.

    Args:
        layout: Where the nodes lie.
        node: Where one is.
        way: One step right and down, each -1, 0 or 1.
    """
    onward, aside = way[::-1] if layout.downward else way
    if aside:
        return _beside(layout, node, way)
    if onward > 0:
        ahead = (wire.target for wire in layout.wires if wire.source == node)
        return min(ahead, default=min(node + 1, len(layout.boxes) - 1))
    behind = (wire.source for wire in layout.wires if wire.target == node)
    return max(behind, default=max(node - 1, 0))


def _beside(layout: Layout, node: int, way: tuple[int, int]) -> int:
    here = layout.boxes[node]
    best, least = node, float("inf")
    for number, box in enumerate(layout.boxes):
        ahead, off = _offset(here, box, way)
        if number != node and ahead > 0 and ahead + _ASIDE * off < least:
            best, least = number, ahead + _ASIDE * off
    return best


def _offset(here: Box, there: Box, way: tuple[int, int]) -> tuple[float, float]:
    """Return how far one box lies ahead of another, 0 where it does not, and how far aside."""
    right, left = there.x - here.right, here.x - there.right
    down, up = there.y - here.bottom, here.y - there.bottom
    if way[0]:
        return max(right if way[0] > 0 else left, 0.0), max(down, up, 0.0)
    return max(down if way[1] > 0 else up, 0.0), max(right, left, 0.0)
