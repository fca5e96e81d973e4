"""Which blocks of a document are collapsed to one row with their subtotal.

How one looks at a network is no part of it: nothing here is an edit, or kept in a file.
"""

import functools
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.core.totals import Status, Totals
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.columns import COLUMNS, FigureColumn
from cnnparam_gui.models.numbers import as_known, counted, grouped

_BLOCK = attrgetter("block")


class Folded(msgspec.Struct, frozen=True):
    """Rows that follow each other, of one collapsed block.

    Attributes:
        path: The block's path.
        rows: The rows; the first stands for all of them.
    """

    path: str
    rows: range


class Folding(QObject):
    """The collapsed blocks of a document, and the rows that they leave in sight.

    Attributes:
        heads: What is collapsed, by the row that stands for it.

    Signals:
        changed: Other rows are in sight, other rows stand for blocks, or they show other figures.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Begin with every block open."""
        super().__init__(parent)
        self._document = document
        self._paths: set[str] = set()
        self._blocks: list[str] = []
        self._sums: dict[int, Totals] = {}
        self._texts: dict[tuple[int, int], str] = {}
        self._scale = document.scale
        self._counts: NetworkCount | None = None
        self._any = False
        self.heads: dict[int, Folded] = {}
        document.changed.connect(self._follow)
        document.replaced.connect(self.unfold_all)

    @property
    def hidden(self) -> list[int]:
        """The rows that a head stands for besides itself, ascending."""
        return [row for folded in self.heads.values() for row in folded.rows[1:]]

    @property
    def possible(self) -> bool:
        """Whether the network has any block."""
        self._look_again()
        return self._any

    def begins(self, row: int) -> str:
        """Return the path of the innermost block that begins at a row; empty for none."""
        layers = self._document.network.layers
        block = layers[row].block
        if not block or (row and layers[row - 1].block == block):
            return ""
        above = layers[row - 1].block if row else ""
        return "" if above.startswith(block + SEPARATOR) else block

    def head_of(self, row: int) -> int | None:
        """Return the row that stands for a row; None where it stands for itself."""
        for head, folded in self.heads.items():
            if row in folded.rows:
                return head
        return None

    def with_folded(self, rows: Iterable[int]) -> list[int]:
        """Return rows with those that they stand for, ascending."""
        found = set(rows)
        for row in tuple(found) if self.heads else ():
            if row in self.heads:
                found.update(self.heads[row].rows)
        return sorted(found)

    # Collapsing and expanding

    def fold(self, row: int) -> int:
        """Collapse the innermost open block around a row; return the row that stands for it."""
        block = self._document.network.layers[row].block
        folded = self.heads.get(row)
        if folded is not None:
            block = folded.path.rpartition(SEPARATOR)[0]
        if block:
            self._set({*self._paths, block})
        head = self.head_of(row)
        return row if head is None else head

    def unfold(self, row: int) -> None:
        """Expand the block that a row stands for by one step."""
        if row in self.heads:
            self._set(self._paths - {self.heads[row].path})

    def toggle(self, row: int) -> None:
        """Expand the block that a row stands for, or collapse the one that begins there."""
        if row in self.heads:
            self.unfold(row)
        elif path := self.begins(row):
            self._set({*self._paths, path})

    def fold_all(self) -> None:
        """Collapse every block, those inside of others too."""
        self._set(self._all_paths())

    def unfold_all(self) -> None:
        """Expand every block."""
        self._set(set())

    def reveal(self, rows: Iterable[int]) -> None:
        """Expand what keeps rows out of sight, unless what stands for them is among them."""
        wanted = set(rows)
        opened = set()
        for head, folded in self.heads.items():
            if head not in wanted and not wanted.isdisjoint(folded.rows):
                inside = {
                    self._document.network.layers[row].block for row in wanted & {*folded.rows}
                }
                opened |= {path for block in inside for path in _prefixes(block)}
        if opened:
            self._set(self._paths - opened)

    def _set(self, paths: set[str]) -> None:
        if paths != self._paths:
            self._paths = paths
            self._rebuild()

    def _follow(self) -> None:
        if not self._paths:
            return
        if list(map(_BLOCK, self._document.network.layers)) == self._blocks:
            self.changed.emit()  # the figures of subtotals may be others
            return
        self._paths &= self._all_paths()
        self._rebuild()

    def _all_paths(self) -> set[str]:
        blocks = set(map(_BLOCK, self._document.network.layers)) - {""}
        return {path for block in blocks for path in _prefixes(block)}

    def _rebuild(self) -> None:
        """Find the rows of each collapsed block, and tell."""
        self.heads = {}
        self._counts = None
        blocks = self._blocks = list(map(_BLOCK, self._document.network.layers))
        starts = [row for row, pair in enumerate(pairwise(blocks), 1) if pair[0] != pair[1]]
        outermost = {block: self._outermost(block) for block in set(blocks)}
        last = Folded("", range(0))
        for start, stop in pairwise([0, *starts, len(blocks)] if blocks else ()):
            path = outermost[blocks[start]]
            joins = path and path == last.path and start == last.rows.stop
            last = Folded(path, range(last.rows.start if joins else start, stop))
            if path:
                self.heads[last.rows.start] = last
        self.changed.emit()

    def _outermost(self, block: str) -> str:
        """Return the path of the outermost collapsed block around a block; empty for none."""
        return next((path for path in _prefixes(block) if path in self._paths), "")

    # What stands in the row of a block

    def totals(self, head: int) -> Totals:
        """Return the sums of the rows that a row stands for."""
        self._look_again()
        if head not in self._sums:
            rows = self.heads[head].rows
            self._sums[head] = Totals().plus(self._document.counts.rows[rows.start : rows.stop])
        return self._sums[head]

    def _look_again(self) -> None:
        """Forget what was worked out from other counts."""
        if self._counts is not self._document.counts or self._scale is not self._document.scale:
            self._counts, self._scale = self._document.counts, self._document.scale
            self._sums, self._texts = {}, {}
            self._any = any(map(_BLOCK, self._counts.network.layers))

    def faulty(self, head: int) -> bool:
        """Return whether any of the rows that a row stands for has a problem."""
        if not self.totals(head).inexact:
            return False
        rows = self.heads[head].rows
        return any(
            row.problem is not None for row in self._document.counts.rows[rows.start : rows.stop]
        )

    def text(self, head: int, column: int) -> str:
        """Return what stands in a cell of the row of a block; empty where it has nothing."""
        self._look_again()
        known = self._texts.get((head, column))
        if known is None:
            known = self._texts[head, column] = self._written(head, column)
        return known

    def _written(self, head: int, column: int) -> str:
        folded, entry = self.heads[head], COLUMNS[column]
        if entry.key in ("name", "block"):
            around, _, _ = folded.path.rpartition(SEPARATOR)
            return folded.path if entry.key == "name" else around
        if entry.key == "kind":
            one = QCoreApplication.translate("Folding", "1 row")
            return counted(
                len(folded.rows), one, QCoreApplication.translate("Folding", "{number} rows")
            )
        if not isinstance(entry, FigureColumn):
            return ""
        if entry.key == "output":
            outputs = self._document.counts.rows[folded.rows[-1]].outputs
            return format_shape(outputs[0]) if outputs else "?"
        return as_known(
            grouped(self._figure(self.totals(head), entry.key)), self.totals(head).status
        )

    def widest(self) -> dict[int, str]:
        """Return a text that no subtotal is longer than, for each column of figures."""
        totals = self._document.counts.totals
        status: Status = "lower bound" if totals.inexact else "exact"
        return {
            number: as_known(grouped(self._figure(totals, column.key)), status)
            for number, column in enumerate(COLUMNS)
            if isinstance(column, FigureColumn) and column.key != "output"
        }

    def _figure(self, sums: Totals, key: str) -> int:
        if key == "memory":
            return self._document.scale.activation_bytes(sums.activation_elements)
        return int(getattr(sums, {"activation": "activation_elements"}.get(key, key)))

    def spoken(self, head: int) -> str:
        """Return what a screen reader says of the row of a block."""
        text = QCoreApplication.translate("Folding", "collapsed block {path}, {rows}")
        kind = next(number for number, column in enumerate(COLUMNS) if column.key == "kind")
        return text.format(path=self.heads[head].path, rows=self.text(head, kind))


@functools.lru_cache(maxsize=10_000)
def _prefixes(block: str) -> Sequence[str]:
    """Return the paths of the blocks that a block lies in, and its own, outer ones first."""
    parts = block.split(SEPARATOR) if block else []
    return tuple(SEPARATOR.join(parts[:depth]) for depth in range(1, len(parts) + 1))
