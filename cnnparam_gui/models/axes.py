"""How many spatial axes come into a row."""

from cnnparam_gui.core.count import NetworkCount

_USUAL = 2


def axes_into(counts: NetworkCount, row: int) -> int:
    """Return the spatial axes of what a row takes; 2, as in most networks, where it is unknown.

    Args:
        counts: The counts of the network.
        row: The row; one past the last takes the last.
    """
    last = len(counts.rows)
    sources = counts.wiring.sources(row) if row < last else (last - 1,)
    if not sources or not 0 <= sources[0] < last or not counts.rows[sources[0]].outputs:
        return _USUAL
    return len(counts.rows[sources[0]].outputs[0]) - 1
