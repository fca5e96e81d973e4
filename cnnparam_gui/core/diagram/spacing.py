"""Places in a row: each as near to where it wants to be as the others let it."""

from collections.abc import Sequence


def spread(
    wanted: Sequence[float], weights: Sequence[float], apart: Sequence[float]
) -> list[float]:
    """Return places in ascending order, nearest to the wanted ones by weighted squares.

    With the distances taken away it is a regression that must not descend, which pooling adjacent
    violators solves exactly (Ayer et al. 1955).

    Args:
        wanted: Where each would be if it were alone.
        weights: How much each insists on it, above 0.
        apart: The least distance of each from the one before; the first is not looked at.
    """
    offsets: list[float] = []
    total = 0.0
    for number, distance in enumerate(apart):
        total += distance if number else 0.0
        offsets.append(total)
    pools: list[tuple[float, float, int]] = []
    for place, weight, offset in zip(wanted, weights, offsets, strict=True):
        mean, heavy, many = place - offset, weight, 1
        while pools and pools[-1][0] > mean:
            other, its_weight, its_many = pools.pop()
            mean = (other * its_weight + mean * heavy) / (its_weight + heavy)
            heavy += its_weight
            many += its_many
        pools.append((mean, heavy, many))
    flat = [mean for mean, _, many in pools for _ in range(many)]
    return [mean + offset for mean, offset in zip(flat, offsets, strict=True)]
