"""A network as an immutable value, and edits of it as values too."""

import sys
from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.frameworks import DEFAULT, FrameworkName
from cnnparam_gui.core.layer import Layer


class Network(msgspec.Struct, frozen=True):
    """An architecture: rows in the order of execution.

    Attributes:
        layers: The rows; a row takes inputs from rows above it.
        name: What a person calls the network.
        description: What it is, in a few sentences.
        source: Where it was published.
        semantics: The framework whose rules padding and rounding follow where a row names none.
    """

    layers: tuple[Layer, ...] = ()
    name: str = ""
    description: str = ""
    source: str = ""
    semantics: FrameworkName = DEFAULT


class Splice(msgspec.Struct, frozen=True):
    """Replace the rows `start` to `stop` (left out) by other rows.

    Attributes:
        start: First row that is replaced, counted in the network before the edit.
        stop: The row after the last one that is replaced; equal to `start` to insert.
        layers: The rows that come in their place.
    """

    start: int
    stop: int
    layers: tuple[Layer, ...] = ()

    @property
    def growth(self) -> int:
        """How many rows more there are afterwards."""
        return len(self.layers) - (self.stop - self.start)


class Edit(msgspec.Struct, frozen=True):
    """One change of a network: ordered splices that do not overlap, a new name, a new meaning.

    Attributes:
        splices: What happens to the rows, all counted in the network before the edit.
        name: The network's new name, None where it stays.
        semantics: The framework that the network follows from now on, None where it stays.
    """

    splices: tuple[Splice, ...] = ()
    name: str | None = None
    semantics: FrameworkName | None = None

    def apply(self, network: Network) -> Network:
        """Return the network after the edit."""
        layers: list[Layer] = []
        taken = 0
        for splice in self.splices:
            layers += network.layers[taken : splice.start]
            layers += splice.layers
            taken = splice.stop
        layers += network.layers[taken:]
        name = network.name if self.name is None else self.name
        semantics = self.semantics or network.semantics
        return msgspec.structs.replace(
            network, layers=tuple(layers), name=name, semantics=semantics
        )

    def inverse(self, network: Network) -> "Edit":
        """Return the edit that leads back to `network`, the network before this edit."""
        shift = 0
        back: list[Splice] = []
        for splice in self.splices:
            start = splice.start + shift
            back.append(
                Splice(
                    start, start + len(splice.layers), network.layers[splice.start : splice.stop]
                )
            )
            shift += splice.growth
        name = None if self.name is None else network.name
        return Edit(tuple(back), name, self.semantics and network.semantics)

    def then(self, second: "Edit") -> "Edit":
        """Return one edit that does this one and `second`, which is counted after this one."""
        pieces = _pieces(self)
        composed: list[_Piece] = []
        taken = 0
        for splice in second.splices:
            composed += _cut(pieces, taken, splice.start)
            composed.append(splice.layers)
            taken = splice.stop
        composed += _cut(pieces, taken, sys.maxsize)
        name = self.name if second.name is None else second.name
        return Edit(_splices(composed), name, second.semantics or self.semantics)


_Piece: TypeAlias = range | tuple[Layer, ...]
"""A run of rows after an edit: rows kept from before, by their index, or new ones."""


def _pieces(edit: Edit) -> list[_Piece]:
    pieces: list[_Piece] = []
    taken = 0
    for splice in edit.splices:
        pieces += [range(taken, splice.start), splice.layers]
        taken = splice.stop
    return [*pieces, range(taken, sys.maxsize)]


def _cut(pieces: Iterable[_Piece], start: int, stop: int) -> list[_Piece]:
    found: list[_Piece] = []
    at = 0
    for piece in pieces:
        low, high = max(start - at, 0), min(stop - at, len(piece))
        if low < high:
            found.append(piece[low:high])
        at += len(piece)
    return found


def _splices(pieces: Iterable[_Piece]) -> tuple[Splice, ...]:
    splices: list[Splice] = []
    kept = 0
    new: tuple[Layer, ...] = ()
    for piece in pieces:
        if isinstance(piece, tuple):
            new += piece
        elif piece:
            if new or piece.start != kept:
                splices.append(Splice(kept, piece.start, new))
            kept, new = piece.stop, ()
    if new:
        splices.append(Splice(kept, kept, new))
    return tuple(splices)
