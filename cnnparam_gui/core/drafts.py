"""What a person may write down for a number: the right formula in pieces that can be altered.

A mistake alters a draft; what the altered draft gives is what a person gets who makes it. Drafts
of one sort can be altered one after another, so that mistakes combine.
"""

from collections.abc import Iterable
from typing import Literal, Protocol, Self, TypeAlias

import msgspec

from cnnparam_gui.core.formula import ONE, Difference, Formula, Operand, Quotient, add, multiply
from cnnparam_gui.core.frameworks import Axis
from cnnparam_gui.core.kinds.convolution import TransposedConvolution
from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.parameters import Role
from cnnparam_gui.core.size_formulas import axis_names, factors, given, made, padding, reach
from cnnparam_gui.core.totals import RowCount, summed
from cnnparam_gui.core.working import Subject

Sizes: TypeAlias = tuple[tuple[str, Formula], ...]
"""Factors of a product, each with the symbol of its axis."""


class Draft(Protocol):
    """Something a person writes down."""

    def formula(self) -> Formula:
        """Return what it amounts to."""


class Part(msgspec.Struct, frozen=True):
    """A tensor in a sum.

    Attributes:
        role: What the tensor is.
        sizes: Its axes.
    """

    role: Role
    sizes: Sizes

    def formula(self) -> Formula:
        """Return the product of its sizes."""
        return multiply(*factors(self.sizes))

    def without(self, *axes: str) -> Self:
        """Return the part without some axes."""
        return msgspec.structs.replace(self, sizes=tuple(s for s in self.sizes if s[0] not in axes))

    def having(self, axis: str, size: Formula) -> Self:
        """Return the part with another size of an axis."""
        sizes = tuple((name, size if name == axis else old) for name, old in self.sizes)
        return msgspec.structs.replace(self, sizes=sizes)


class ProductDraft(msgspec.Struct, frozen=True):
    """Parameters, or multiply-accumulates: tensors that are added, times positions.

    Attributes:
        subject: The row.
        quantity: `parameters` or `macs`.
        parts: The tensors.
        times: What their sum is multiplied by.
    """

    subject: Subject
    quantity: str
    parts: tuple[Part, ...]
    times: tuple[Formula, ...] = ()

    def formula(self) -> Formula:
        """Return the sum of the parts times the rest."""
        whole = add(*(part.formula() for part in self.parts)) if self.parts else Operand(0)
        return multiply(whole, *self.times)

    def of(self, role: Role) -> tuple[Part, ...]:
        """Return the tensors of a role."""
        return tuple(part for part in self.parts if part.role == role)

    def having(self, parts: Iterable[Part], *times: Formula) -> Self:
        """Return the draft with other tensors, and times something more."""
        return msgspec.structs.replace(self, parts=tuple(parts), times=(*self.times, *times))


class SizeDraft(msgspec.Struct, frozen=True):
    """The size of one axis of a window's output.

    Attributes:
        subject: The row.
        name: What the axis is called.
        axis: The window.
        pads: Padding before and after.
        rounding: Which way the division rounds.
        one: Whether 1 is added.
    """

    subject: Subject
    name: str
    axis: Axis
    pads: tuple[int, int]
    rounding: Literal["down", "up"]
    one: bool = True

    def formula(self) -> Formula:
        """Return `floor((n + 2 p - k) / s) + 1` as it was altered."""
        low = self.name.lower()
        whole: Formula = Operand(self.axis.size, f"{self.name}_in", 0)
        if any(self.pads):
            whole = add(whole, padding(*self.pads, low))
        room = Difference(whole, reach(self.axis.kernel, self.axis.dilation, low))
        steps = Quotient(room, Operand(self.axis.stride, f"s_{low}"), self.rounding)
        return add(steps, ONE) if self.one else steps


class MemoryDraft(msgspec.Struct, frozen=True):
    """Activation memory in bytes.

    Attributes:
        values: The values of one sample.
        each: Bytes of a value; None for a count of values.
        batch: Samples; None where they were left out.
        over: What the number was divided by and yet is not in its unit; 1 for nothing.
        times: What the number was multiplied by in excess.
    """

    values: Formula
    each: int | None
    batch: int | None
    over: tuple[int, int] = (1, 1)
    times: int = 1

    def formula(self) -> Formula:
        """Return the product, in the unit that was said."""
        found = [self.values]
        found += [Operand(self.each, "bytes each")] if self.each is not None else []
        found += [Operand(self.batch, "batch")] if self.batch not in {None, 1} else []
        found += [Operand(self.times)] if self.times != 1 else []
        if self.over == (1, 1):
            return multiply(*found)
        return Quotient(multiply(*found, Operand(self.over[0])), Operand(self.over[1]), "down")


class TotalDraft(msgspec.Struct, frozen=True):
    """A sum over rows.

    Attributes:
        rows: The rows that are summed, each with its family.
        figure: The figure that is summed.
        more: Figures that are added besides, less those that begin with a minus.
        again: Figures of single rows that are added once more.
        bytes_each: What turns the sum into bytes; 1 for a sum of values.
    """

    rows: tuple[tuple[str, RowCount], ...]
    figure: str
    more: tuple[str, ...] = ()
    again: tuple[Operand, ...] = ()
    bytes_each: int = 1

    def formula(self) -> Formula:
        """Return the sum in few words: the rows of each family together."""
        families: dict[str, int] = {}
        for family, row in self.rows:
            families[family] = families.get(family, 0) + summed(row, self.figure)
        parts = [Operand(value, name) for name, value in families.items() if value]
        whole = add(*parts, *self.again) if parts or self.again else Operand(0)
        for figure in self.more:
            name = figure.lstrip("-")
            named = Operand(sum(summed(row, name) for _, row in self.rows), name)
            whole = Difference(whole, named) if figure != name else add(whole, named)
        return whole if self.bytes_each == 1 else multiply(whole, Operand(self.bytes_each))


def parameters(subject: Subject) -> ProductDraft:
    """Return the parameters of a row as its convention counts them."""
    roles = subject.counts.convention.roles
    layer, row = subject.layer, subject.row
    parts = tuple(
        Part(
            tensor.role,
            tuple(
                (axis, layer.axis_formula(axis, size, row.input_shapes))
                for axis, size in zip(tensor.axes, tensor.shape, strict=True)
            ),
        )
        for tensor in row.tensors
        if tensor.role in roles
    )
    return ProductDraft(subject, "parameters", parts)


def macs(subject: Subject) -> ProductDraft:
    """Return the multiply-accumulates of a row: weights times positions.

    Kinds that multiply something else as well give another number than this.
    """
    weights = tuple(part for part in parameters(subject).parts if part.role == "weight")
    row = subject.row
    over = row.input_shapes[0] if isinstance(subject.layer, TransposedConvolution) else None
    positions: tuple[Formula, ...] = given(over)[1:] if over else made(row.outputs[0])[1:]
    if getattr(subject.layer, "last_axis", False):
        positions = given(row.input_shapes[0])[:-1]
    return ProductDraft(subject, "macs", weights, positions)


def sizes(subject: Subject) -> tuple[SizeDraft, ...]:
    """Return each spatial size of the output of a window; none for other rows."""
    layer, row = subject.layer, subject.row
    if not isinstance(layer, Windowed):
        return ()
    axes = layer.windows(row.input_shapes[0][1:])
    names, outputs = axis_names(len(row.outputs[0]))[1:], row.outputs[0][1:]
    found = []
    for name, axis, pads, size in zip(names, axes, layer.pads(axes), outputs, strict=True):
        room = axis.size + sum(pads) - axis.reach
        up = room // axis.stride + 1 != size
        found.append(SizeDraft(subject, name, axis, pads, "up" if up else "down"))
    return tuple(found)


def memory(subject: Subject) -> MemoryDraft:
    """Return the bytes of a row's output."""
    scale = subject.scale
    values = multiply(*made(subject.row.outputs[0]))
    return MemoryDraft(values, scale.data_type.bytes, scale.batch)
