"""Which rows of a network a person wants to see."""

import msgspec

from cnnparam_gui.document.document import Document
from cnnparam_gui.models.haystack import Haystack


class Wanted(msgspec.Struct, frozen=True):
    """The rows that are to be seen; every condition that is said must hold.

    Attributes:
        text: Words that must all stand in the row's cells, small or capital.
        kind: The kind; empty for any.
        block: The block, with what is inside it; empty for any.
        problems: Whether only rows that are not counted exactly are wanted.
    """

    text: str = ""
    kind: str = ""
    block: str = ""
    problems: bool = False

    @property
    def everything(self) -> bool:
        """Whether every row is wanted."""
        return not (self.text.strip() or self.kind or self.block or self.problems)


def rows_wanted(wanted: Wanted, document: Document, haystack: Haystack) -> list[int]:
    """Return the numbers of the rows that are wanted, ascending."""
    rows: list[int] = list(range(len(document.network.layers)))
    layers, counts = document.network.layers, document.counts.rows
    for word in wanted.text.casefold().split():
        lines = haystack.folded
        rows = [row for row in rows if word in lines[row]]
    if wanted.kind:
        rows = [row for row in rows if type(layers[row]).__name__ == wanted.kind]
    if wanted.block:
        inside = f"{wanted.block}."
        rows = [row for row in rows if f"{layers[row].block}.".startswith(inside)]
    if wanted.problems:
        rows = [row for row in rows if counts[row].status != "exact"]
    return rows
