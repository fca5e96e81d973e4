"""Going from node to node with the arrow keys."""

from cnnparam_gui.core.diagram.geometry import Box, Layout

_ASIDE = 2.0  # a node that lies aside counts as so much farther


def neighbour(layout: Layout, node: int, way: tuple[int, int]) -> int:
    """Return the nearest node in a direction; at the end of a line the next or the last in order.

    Args:
        layout: Where the nodes lie.
        node: Where one is.
        way: One step right and down, each -1, 0 or 1.
    """
    here = layout.boxes[node]
    best, least = node, float("inf")
    for number, box in enumerate(layout.boxes):
        ahead, aside = _offset(here, box, way)
        if number != node and ahead > 0 and ahead + _ASIDE * aside < least:
            best, least = number, ahead + _ASIDE * aside
    onward = way[1] if layout.downward else way[0]
    if best == node and onward:
        return min(max(node + onward, 0), len(layout.boxes) - 1)
    return best


def _offset(here: Box, there: Box, way: tuple[int, int]) -> tuple[float, float]:
    """Return how far one box lies ahead of another, 0 where it does not, and how far aside."""
    x = (there.x + there.right - here.x - here.right) / 2
    y = (there.y + there.bottom - here.y - here.bottom) / 2
    ahead = way[0] * x + way[1] * y
    gap = (
        max(here.y - there.bottom, there.y - here.bottom, 0.0)
        if way[0]
        else max(here.x - there.right, there.x - here.right, 0.0)
    )
    # What overlaps in the direction of the way is beside it and not ahead.
    clear = (
        there.x >= here.right or there.right <= here.x
        if way[0]
        else there.y >= here.bottom or there.bottom <= here.y
    )
    return (ahead, gap) if clear else (0.0, gap)
