"""Counts that are kept from one recount to the next, so that nothing is counted twice."""

from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount

Memo: TypeAlias = dict[tuple[Shape, ...], RowCount]
"""The counts of one layer by the shapes of its inputs, as if its tensors were its own."""


_values = msgspec.structs.astuple


class Memory(msgspec.Struct):
    """Counts that are kept from one recount to the next; it only saves work.

    Attributes:
        by_fields: The memos by a layer's own fields, so that layers that are alike share one.
        entries: The number of counts in all memos.
    """

    by_fields: dict[tuple[object, ...], Memo] = msgspec.field(default_factory=dict)
    entries: int = 0

    def memo(self, layer: Layer) -> Memo:
        """Return the memo of a layer."""
        # The first three fields are name, block and inputs: no figure depends on them.
        fields = (type(layer), _values(layer)[3:])
        known = self.by_fields.get(fields)
        if known is None:
            known = self.by_fields[fields] = {}
        return known

    def forget_beyond(self, most: int, memos: Sequence[Memo], rows: Sequence[RowCount]) -> None:
        """Keep only the counts that rows have now, where there are more than `most`."""
        if self.entries <= most:
            return
        used = set(map(id, memos))
        for memo in self.by_fields.values():
            memo.clear()
        # A memo in use stays known, or it would fill up again unseen.
        self.by_fields = {
            fields: memo for fields, memo in self.by_fields.items() if id(memo) in used
        }
        for memo, row in zip(memos, rows, strict=True):
            if (row.outputs or row.input_shapes) and not row.borrowed:
                memo[row.input_shapes] = row
        self.entries = sum(map(len, self.by_fields.values()))
