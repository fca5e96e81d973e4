"""Kinds that take several rows."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula, Operand, add, multiply
from cnnparam_gui.core.kinds.axis import resolve
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import Extra, Saved
from cnnparam_gui.core.shapes import Shape, elements, format_shape
from cnnparam_gui.core.size_formulas import given, made
from cnnparam_gui.core.vocabulary import InPlace

Axis = Annotated[
    int,
    Meta(
        ge=0,
        le=3,
        title="Axis",
        description="The axis along which its inputs are joined; 0 is the channels.",
    ),
]


def broadcast(shapes: Sequence[Shape], what: str) -> Shape:
    """Return the shape that several have in common; raises LayerProblem where there is none.

    As NumPy and PyTorch do it: shapes are lined up at their ends, and a size of 1 fits any.
    """
    result = shapes[0]
    for other in shapes[1:]:
        longest = max(len(result), len(other))
        pairs = [(*(1,) * (longest - len(shape)), *shape) for shape in (result, other)]
        for axis, (a, b) in enumerate(zip(*pairs, strict=True)):
            if a != b and 1 not in (a, b):
                raise LayerProblem(
                    "inputs",
                    f"{what} takes inputs of one shape, or of size 1 where they differ, not "
                    f"{format_shape(result)} and {format_shape(other)}: {a} and {b} "
                    f"on axis {axis - longest}",
                )
        result = tuple(b if a == 1 else a for a, b in zip(*pairs, strict=True))
    return result


class Elementwise(Layer):
    """A function of the values at the same place in all inputs, which may be broadcast."""

    family: ClassVar[str] = "merge"
    arity: ClassVar[tuple[int, int | None]] = (2, None)
    module: ClassVar[bool] = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape that all inputs have or are broadcast to."""
        return broadcast(inputs, self.kind())

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return each size as the input has it that is not broadcast along the axis."""
        return tuple(self._broadcast(inputs, place, size) for place, size in enumerate(output))

    def _broadcast(self, inputs: Sequence[Shape], place: int, size: int) -> Formula:
        """Return one size of the output, named after the input that it comes from."""
        behind = place - max(map(len, inputs))
        for source, shape in enumerate(inputs):
            if len(shape) >= -behind and shape[behind] == size:
                return given(shape, source)[behind]
        return Operand(size)

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what the inputs before the last give: frameworks take two at a time."""
        return self.between(inputs, batch)[-1:]

    def between(self, inputs: Sequence[Shape], batch: int) -> tuple[Extra, ...]:
        """Return what the first two inputs give, the first three and so on, but the output."""
        steps = (broadcast(inputs[:count], self.kind()) for count in range(2, len(inputs)))
        return tuple(Extra(batch * elements(shape)) for shape in steps)


class Accumulating(Elementwise):
    """What can be written over the first input, as `+=` does it."""

    inplace: InPlace = False

    def shares(self, *, training: bool) -> bool:
        """Return whether it works in place."""
        return self.inplace

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return what the inputs before the last give; nothing in place."""
        return () if self.inplace else super().working(inputs, output, batch)


class Add(Accumulating):
    """Element-wise sum of its inputs, as at the end of a residual block."""


class Subtract(Accumulating):
    """The first input less the second."""

    arity: ClassVar[tuple[int, int | None]] = (2, 2)


class Multiply(Accumulating):
    """Element-wise product of its inputs, such as feature maps and the weights of their channels.

    Squeeze-and-excitation multiplies `C x H x W` by `C x 1 x 1`.
    """

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return every factor, those that the first factors give and copies of what is lost."""
        factors = tuple(range(len(inputs)))
        products = self.between(inputs, batch)
        if not self.inplace:
            return Saved(crossed=factors, extras=products)
        return Saved(crossed=factors[1:], extras=(Extra(batch * elements(inputs[0])), *products))


class Average(Elementwise):
    """Element-wise mean of its inputs."""

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the sum."""
        return (Extra(batch * elements(output)),)


class Extremum(Elementwise):
    """One of the values at the same place, chosen by comparing them."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return everything that was compared."""
        return Saved(inputs=tuple(range(len(inputs))), extras=self.between(inputs, batch))


class Maximum(Extremum):
    """The largest of the values at the same place."""


class Minimum(Extremum):
    """The smallest of the values at the same place."""


class Concat(Layer):
    """Its inputs joined along one axis, usually the channels."""

    family: ClassVar[str] = "merge"
    module: ClassVar[bool] = False
    arity: ClassVar[tuple[int, int | None]] = (2, None)

    axis: Axis = 0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the first input's shape with the sizes along the axis summed."""
        first, axis = inputs[0], self.axis
        resolve(axis, first)
        for other in inputs[1:]:
            self._check_fits(first, other)
        return (*first[:axis], sum(shape[axis] for shape in inputs), *first[axis + 1 :])

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the first input's sizes, summed over the inputs along the axis."""
        joined = add(*(Operand(s[self.axis], f"n_{n}", n - 1) for n, s in enumerate(inputs, 1)))
        sizes = given(inputs[0])
        axis = resolve(self.axis, inputs[0])
        return (*sizes[:axis], joined, *sizes[axis + 1 :])

    def _check_fits(self, first: Shape, other: Shape) -> None:
        """Raise LayerProblem where the sizes differ along another axis than the joined one."""
        joined = f"{format_shape(first)} and {format_shape(other)} cannot be joined along axis"
        if len(other) != len(first):
            raise LayerProblem(
                "inputs", f"{joined} {self.axis}: they have {len(first)} and {len(other)} axes"
            )
        differing = [axis for axis, (a, b) in enumerate(zip(first, other, strict=True)) if a != b]
        apart = [axis for axis in differing if axis != self.axis]
        if apart:
            sizes = f"{first[apart[0]]} and {other[apart[0]]} differ on axis {apart[0]}"
            would = f", axis {apart[0]} would do" if len(differing) == 1 else ""
            raise LayerProblem("inputs", f"{joined} {self.axis}: {sizes}{would}")


class MatMul(Layer):
    """Matrix product of two inputs over their last two axes, for every place of the others.

    As NumPy's and PyTorch's `matmul`: `(*, n, k)` times `(*, k, m)` is `(*, n, m)`.
    """

    family: ClassVar[str] = "merge"
    arity: ClassVar[tuple[int, int | None]] = (2, 2)
    module: ClassVar[bool] = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(*, rows, columns)`."""
        first, second = inputs
        for shape in inputs:
            if len(shape) < 2:
                raise LayerProblem(
                    "inputs", f"MatMul takes matrices, but an input has only {shape[0]} values"
                )
        if first[-1] != second[-2]:
            raise LayerProblem(
                "inputs",
                f"MatMul of {format_shape(first)} and {format_shape(second)}: the first has "
                f"{first[-1]} columns, but the second {second[-2]} rows",
            )
        if len(first) == len(second) == 2:
            return (first[0], second[1])
        places = broadcast((first[:-2] or (1,), second[:-2] or (1,)), "MatMul of the other axes")
        return (*places, first[-2], second[-1])

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: a value takes a whole row and a whole column."""
        return None

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return both matrices, and in place of one that is broadcast its copies."""
        copies = {
            place: size for place, size in enumerate(self._repeated(inputs, output, batch)) if size
        }
        kept = tuple(place for place in range(2) if place not in copies)
        return Saved(crossed=kept, extras=tuple(map(Extra, copies.values())))

    def working(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[Extra, ...]:
        """Return the copies of a matrix that is broadcast."""
        return tuple(Extra(size) for size in self._repeated(inputs, output, batch) if size)

    def _repeated(self, inputs: Sequence[Shape], output: Shape, batch: int) -> tuple[int, ...]:
        """Return the values of the copies of each matrix; 0 where none is made."""
        places = elements(output[:-2])
        sizes = (0 if elements(s[:-2]) == places else places * s[-2] * s[-1] for s in inputs)
        return tuple(batch * size if batch > 1 else 0 for size in sizes)

    def macs(self, inputs: Sequence[Shape], output: Shape) -> int:
        """Return rows times inner size times columns, for every place of the other axes."""
        return elements(output) * inputs[0][-1]

    def macs_formula(self, inputs: Sequence[Shape], output: Shape) -> Formula:
        """Return rows times inner size times columns, for every place of the other axes."""
        return multiply(*made(output), Operand(inputs[0][-1], "k", 0))
