"""How a kind is written as layers of Keras."""

from collections.abc import Callable
from typing import Any

import msgspec

from cnnparam_gui.files.code.keras_layout import Layout, Need, place
from cnnparam_gui.files.code.row import Row, Step
from cnnparam_gui.files.code.text import Arg, Call

Steps = tuple[Step, ...]
Emitter = Callable[[Row, Any, Layout], Steps]
"""Gives the layers of a row; its layer and the layout of what it takes come along."""


class Entry(msgspec.Struct, frozen=True):
    """How a kind is written.

    Attributes:
        emit: Gives its layers.
        need: How it takes its inputs.
        special: Tells for the rows that take them otherwise.
    """

    emit: Emitter
    need: Need = "channels last"
    special: Callable[[Row], Need | None] | None = None

    def needs(self, row: Row) -> Need:
        """Return how a row takes its inputs."""
        return (self.special and self.special(row)) or self.need


def made(name: str, *args: Arg) -> Steps:
    """Return one layer."""
    return (Step(Call(f"layers.{name}", args)),)


def last(layout: Layout, axis: int) -> int:
    """Return where an axis stands, as -1 where it is the last."""
    found = place(layout, axis)
    return -1 if found == len(layout) else found
