"""A call of an operator as its translation sees it, and what it is translated to."""

from collections.abc import Mapping
from typing import Any

import msgspec

from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.pt2.program import Sizes


class Operand(msgspec.Struct, frozen=True):
    """A tensor that a call takes.

    Attributes:
        sizes: Its declared sizes, batch included.
        row: Name of the row that makes it; empty where it is the same for every input.
        shape: Its shape in the table: without the batch.
        batched: Whether the first of its sizes is the batch, which the shape leaves out.
        tensors: The parameters and buffers that it is made of, where no row makes it.
    """

    sizes: Sizes
    row: str = ""
    shape: Shape = ()
    batched: bool = False
    tensors: tuple[str, ...] = ()

    def axis(self, number: int) -> int | None:
        """Return the axis of the shape for an axis of the sizes; None for the batch."""
        number += len(self.sizes) if number < 0 else 0
        if not self.batched:
            return number
        return number - 1 if number > 0 else None


class Step(msgspec.Struct, frozen=True):
    """One row.

    Attributes:
        kind: Its kind.
        values: The kind's own fields.
        inputs: What it takes: rows of the call in their order, then earlier steps; the step
            before, or all rows of the call, where this is None.
    """

    kind: str
    values: Mapping[str, Any] = {}
    inputs: tuple[int, ...] | None = None


Steps = tuple[Step, ...]
"""The rows of a call; none where its output is its input, unchanged in shape."""


class Call(msgspec.Struct, frozen=True):
    """A call of an operator, and the one of its outputs that is looked at.

    Attributes:
        operator: Its name without library and overload, such as `conv2d`.
        inplace: Whether it writes over its first input.
        arguments: Its arguments by name, tensors as operands.
        number: Number of the output.
        sizes: Declared sizes of the output.
        shape: Its shape in the table; None where a size is not known.
        batched: Whether the first of the sizes is the batch.
    """

    operator: str
    inplace: bool
    arguments: Mapping[str, Any]
    number: int
    sizes: Sizes
    shape: Shape | None
    batched: bool

    def tensor(self, *names: str) -> Operand | None:
        """Return the first tensor among arguments of these names."""
        for name in names:
            if isinstance(value := self.arguments.get(name), Operand):
                return value
        return None

    def main(self) -> Operand:
        """Return the first tensor that a row makes; raises Untranslated where there is none."""
        rows = self.rows()
        if not rows:
            raise Untranslated
        return rows[0]

    def operands(self) -> list[Operand]:
        """Return all tensors in the order of the arguments."""
        found: list[Operand] = []
        for value in self.arguments.values():
            items = value if isinstance(value, tuple) else (value,)
            found += [item for item in items if isinstance(item, Operand)]
        return found

    def rows(self) -> list[Operand]:
        """Return the tensors that rows make."""
        return [operand for operand in self.operands() if operand.row]

    def sizes_of(self, name: str, default: tuple[int, ...] = ()) -> tuple[int, ...]:
        """Return a list of whole numbers; raises Untranslated where one is not known."""
        value = self.arguments.get(name)
        if value is None:
            return default
        items = value if isinstance(value, tuple) else (value,)
        if any(type(item) is not int for item in items):
            raise Untranslated
        return items or default

    def integer(self, name: str, default: int | None = None) -> int:
        """Return a whole number; raises Untranslated where there is none."""
        value = self.arguments.get(name, default)
        if type(value) is not int:
            raise Untranslated
        return value

    def flag(self, name: str) -> bool:
        """Return whether an argument is given and true."""
        return self.arguments.get(name) is True

    def axis(self, name: str, default: int | None = None) -> int:
        """Return an axis of the main input; raises Untranslated where it is the batch."""
        axis = self.main().axis(self.integer(name, default))
        if axis is None:
            raise Untranslated
        return axis


class Untranslated(Exception):
    """Raised by a translation that has no rows for a call."""
