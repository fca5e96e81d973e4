"""Which axis of a Keras tensor is which of a row: Keras keeps channels last, rows first."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

Layout: TypeAlias = tuple[int, ...]
"""For each axis of a Keras tensor behind the batch, the axis of the row's shape that it is."""

Need: TypeAlias = Literal["channels last", "as counted", "any"]
"""What a kind takes: channels last, the axes in the order of the row's shape, or either."""


def channels_last(axes: int) -> Layout:
    """Return the layout of a feature map."""
    return (*range(1, axes), 0)


def as_counted(axes: int) -> Layout:
    """Return the layout in which the axes stand as in the row's shape."""
    return tuple(range(axes))


def needed(need: Need, axes: int, given: Layout) -> Layout:
    """Return the layout that a kind takes a value in that is given in another one."""
    if need == "any":
        return given
    return channels_last(axes) if need == "channels last" else as_counted(axes)


def permuted(given: Layout, wanted: Layout) -> tuple[int, ...]:
    """Return the axes of a Keras `Permute`, counted from 1, that lead from one to another."""
    return tuple(given.index(axis) + 1 for axis in wanted)


def reordered(given: Layout, order: Sequence[int]) -> Layout:
    """Return the layout of the same tensor after the row's axes have been put in another order."""
    places = [axis % len(given) for axis in order]
    return tuple(places.index(axis) for axis in given)


def place(layout: Layout, axis: int) -> int:
    """Return where an axis of a row stands in the Keras tensor, the batch being 0."""
    return layout.index(axis % len(layout)) + 1
