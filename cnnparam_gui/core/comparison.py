"""Two networks side by side: their rows in pairs, with the difference of every count."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

import msgspec

from cnnparam_gui.core.alignment import Pair, align
from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.totals import RowCount, summed

FIGURES = ("parameters", "weights", "biases", "statistics", "activation_elements", "macs")
"""The figures that are compared, as in `RowCount`."""

Change: TypeAlias = Literal["same", "changed", "added", "removed", "moved"]
"""What became of a row from the left network to the right one; a moved row may be changed too."""

MOST_STEPS = 30
"""The most steps of a waterfall; the smallest others are one step together."""


_FEW_STEPS = 4
_DEPTHS = (1, 2, 3, 0)
"""How far in the blocks of a waterfall are, the first that gives enough steps; 0 is single rows."""


class FieldChange(msgspec.Struct, frozen=True):
    """A field that is not the same.

    Attributes:
        name: The field; `kind` where the rows are of two kinds.
        left: Its text on the left; empty where there is none.
        right: Its text on the right.
    """

    name: str
    left: str
    right: str


class RowComparison(msgspec.Struct, frozen=True):
    """A pair of rows.

    Attributes:
        pair: Their numbers.
        change: What became of the row.
        fields: The fields that are not the same; none for a row that only one network has.
        differences: Right less left of every figure that is not the same, as it goes into sums.
        known: Whether both rows are counted exactly.
    """

    pair: Pair
    change: Change
    fields: tuple[FieldChange, ...]
    differences: dict[str, int]
    known: bool


class Comparison(msgspec.Struct, frozen=True):
    """Two networks side by side.

    Attributes:
        left: The counts of the left network.
        right: The counts of the right network.
        rows: All rows of both, in the order of execution.
    """

    left: NetworkCount
    right: NetworkCount
    rows: tuple[RowComparison, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs: rows, fields, order and every figure."""
        return all(row.change == "same" for row in self.rows) and not self.only_framework

    @property
    def only_framework(self) -> bool:
        """Whether the networks follow two frameworks in padding and rounding."""
        return self.left.network.semantics != self.right.network.semantics

    def number(self, change: Change) -> int:
        """Return how many rows something became of."""
        return sum(row.change == change for row in self.rows)

    def difference(self, figure: str) -> int:
        """Return the right total less the left one."""
        found: int = getattr(self.right.totals, figure) - getattr(self.left.totals, figure)
        return found


def compare(left: NetworkCount, right: NetworkCount) -> Comparison:
    """Return two counted networks side by side."""
    pairs = align(left.network.layers, right.network.layers)
    names = {
        left.network.layers[pair.left].name: right.network.layers[pair.right].name
        for pair in pairs
        if pair.left is not None and pair.right is not None
    }
    return Comparison(left, right, tuple(_row(left, right, pair, names) for pair in pairs))


def _row(
    left: NetworkCount, right: NetworkCount, pair: Pair, names: dict[str, str]
) -> RowComparison:
    old = None if pair.left is None else left.rows[pair.left]
    new = None if pair.right is None else right.rows[pair.right]
    differences = {
        figure: change for figure in FIGURES if (change := _of(new, figure) - _of(old, figure))
    }
    known = all(row.status == "exact" for row in (old, new) if row is not None)
    if pair.left is None or pair.right is None:
        what: Change = "added" if pair.left is None else "removed"
        return RowComparison(pair, what, (), differences, known)
    before, after = left.network.layers[pair.left], right.network.layers[pair.right]
    fields = tuple(_fields(before, after, names))
    shapes = old is not None and new is not None and old.outputs == new.outputs
    same = not fields and not differences and shapes
    return RowComparison(
        pair, "moved" if pair.moved else "same" if same else "changed", fields, differences, known
    )


def _of(row: RowCount | None, figure: str) -> int:
    return 0 if row is None else summed(row, figure)


def _fields(before: Layer, after: Layer, names: dict[str, str]) -> Iterator[FieldChange]:
    """Give the fields that differ; an input that is the pair of the other's is the same."""
    old, new = before.fields(), after.fields()
    if before.kind() != after.kind():
        yield FieldChange("kind", before.kind(), after.kind())
    for name in dict.fromkeys([*old, *new]):
        ours, theirs = getattr(before, name, None), getattr(after, name, None)
        if name == "inputs":
            ours = tuple(names.get(one, one) for one in before.inputs)
        if name == "weights_of":
            ours = names.get(before.weights_of, before.weights_of)
        if ours != theirs or (name in old) != (name in new):
            yield FieldChange(
                name,
                old[name].format(getattr(before, name)) if name in old else "",
                new[name].format(theirs) if name in new else "",
            )


class Step(msgspec.Struct, frozen=True):
    """One step of a waterfall from the left total to the right one.

    Attributes:
        name: The outermost block, or the row that is in none.
        change: What it adds, negative where it takes away.
    """

    name: str
    change: int


def waterfall(comparison: Comparison, figure: str) -> tuple[Step, ...]:
    """Return the steps from the left total of a figure to the right one, in the rows' order.

    They sum to the difference of the totals. Blocks are as far out as tells something.
    """
    steps: list[Step] = []
    for depth in _DEPTHS:
        steps = _steps(comparison, figure, depth)
        if len(steps) >= _FEW_STEPS:
            break
    if len(steps) <= MOST_STEPS:
        return tuple(steps)
    largest = sorted(steps, key=lambda step: -abs(step.change))[: MOST_STEPS - 1]
    kept = {step.name for step in largest}
    others = [step for step in steps if step.name not in kept]
    rest = Step(f"{len(others)} others", sum(step.change for step in others))
    return (*(step for step in steps if step.name in kept), rest)


def _steps(comparison: Comparison, figure: str, depth: int) -> list[Step]:
    changes: dict[str, int] = {}
    for row in comparison.rows:
        change = row.differences.get(figure, 0)
        if change:
            name = _part(comparison, row.pair, depth)
            changes[name] = changes.get(name, 0) + change
    return [Step(name, change) for name, change in changes.items() if change]


def parts_of(comparison: Comparison, row: RowComparison) -> set[str]:
    """Return the names of all steps that a pair of rows can be a part of."""
    return {_part(comparison, row.pair, depth) for depth in _DEPTHS}


def _part(comparison: Comparison, pair: Pair, depth: int) -> str:
    """Return the block of a row down to a depth; its name where it is in none, or for depth 0."""
    layers, row = comparison.right.network.layers, pair.right
    if row is None:
        layers, row = comparison.left.network.layers, pair.left
    assert row is not None
    parts = layers[row].block.split(SEPARATOR)[:depth]
    return SEPARATOR.join(parts) or layers[row].name
