"""Kinds that give less than they take: slices, parts, means and maxima."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import POINT, AxisWindow
from cnnparam_gui.core.formula import ONE, Difference, Formula, Operand, Quotient
from cnnparam_gui.core.kinds.axis import Axis, Over, resolve, resolve_all, with_size
from cnnparam_gui.core.kinds.divisors import nearest_divisors, would
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.saved import Saved
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, format_shape
from cnnparam_gui.core.size_formulas import given
from cnnparam_gui.core.strides import Strides

Place = Annotated[int, Meta(ge=-MAX_SIZE, le=MAX_SIZE)]
Start = Annotated[
    Place,
    Meta(
        title="Start",
        description="Where it begins along the axis, counted from 0; below 0 from the end.",
    ),
]
Stop = Annotated[
    Place | None,
    Meta(
        title="Stop",
        description="Where it ends along the axis, itself left out; the end when left empty.",
    ),
]
Step = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Step",
        description="Distance between two values that are taken.",
    ),
]
Parts = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Parts",
        description="Number of equal parts that the axis is cut into.",
        extra={"start": 2},
    ),
]
Part = Annotated[
    int, Meta(ge=0, le=MAX_SIZE, title="Part", description="The part that is taken, from 0.")
]
KeepAxes = Annotated[
    bool,
    Meta(
        title="Keep axes",
        description="Whether the axes that it works on stay with size 1, or are left out.",
    ),
]


def _along(shape: Shape, axis: int, window: AxisWindow) -> tuple[AxisWindow, ...]:
    """Return a window along one axis; on the others, every position stands by itself."""
    return tuple(window if place == axis else POINT for place in range(1, len(shape)))


class Slice(Layer):
    """A stretch of one axis, as Python's `x[start:stop:step]`; places past the end do no harm."""

    family: ClassVar[str] = "reshape"
    module: ClassVar[bool] = False
    shares_storage: ClassVar[bool] = True

    axis: Axis = 0
    start: Start = 0
    stop: Stop = None
    step: Step = 1

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with what is left of the axis."""
        axis = resolve(self.axis, inputs[0])
        size = inputs[0][axis]
        taken = len(range(size)[self.start : self.stop : self.step])
        if not taken:
            stop = size if self.stop is None else self.stop
            raise LayerProblem(
                "start",
                f"nothing of axis {axis} with its {size} values is from {self.start} to {stop}",
            )
        return with_size(inputs[0], axis, taken)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the sizes, and how many steps are taken of the axis."""
        axis = resolve(self.axis, inputs[0])
        stretch = range(inputs[0][axis])[self.start : self.stop : self.step]
        taken = Quotient(
            Difference(Operand(stretch.stop, "stop"), Operand(stretch.start, "start")),
            Operand(self.step, "step"),
            "up",
        )
        sizes = given(inputs[0])
        return (*sizes[:axis], taken, *sizes[axis + 1 :])

    def seen(self, shape: Shape, strides: Strides) -> Strides | None:
        """Return the strides with steps between the values that are taken."""
        axis = resolve(self.axis, shape)
        return with_size(strides, axis, strides[axis] * self.step)

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the step along the axis, and where it begins."""
        axis = resolve(self.axis, inputs[0])
        first = range(inputs[0][axis])[self.start :].start
        return _along(output, axis, AxisWindow(stride=self.step, before=-first))


class Split(Layer):
    """One of several equal parts of an axis; each part is a row of its own."""

    family: ClassVar[str] = "reshape"
    module: ClassVar[bool] = False
    shares_storage: ClassVar[bool] = True

    parts: Parts
    part: Part = 0
    axis: Axis = 0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with the axis divided."""
        axis = resolve(self.axis, inputs[0])
        size = inputs[0][axis]
        if size % self.parts:
            nearest = would(nearest_divisors(self.parts, size))
            raise LayerProblem(
                "parts",
                f"parts {self.parts} does not divide the size {size} of axis {axis}{nearest}",
            )
        if self.part >= self.parts:
            raise LayerProblem(
                "part",
                f"there is no part {self.part} of {self.parts}: the last is {self.parts - 1}",
            )
        return with_size(inputs[0], axis, size // self.parts)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the sizes, and the axis divided."""
        axis, sizes = resolve(self.axis, inputs[0]), given(inputs[0])
        part = Quotient(sizes[axis], Operand(self.parts, "parts"))
        return (*sizes[:axis], part, *sizes[axis + 1 :])

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return where the part begins along the axis."""
        axis = resolve(self.axis, inputs[0])
        return _along(output, axis, AxisWindow(before=-self.part * output[axis]))


class AxesReduction(Layer):
    """One value for all along some axes, usually height and width."""

    family: ClassVar[str] = "reshape"
    module: ClassVar[bool] = False

    over: Over
    keep_axes: KeepAxes = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with the axes of size 1, or without them."""
        shape = inputs[0]
        over = set(resolve_all(self.over, shape, "over"))
        if self.keep_axes:
            return tuple(1 if axis in over else size for axis, size in enumerate(shape))
        if len(over) == len(shape):
            raise LayerProblem(
                "over",
                f"none of the {len(shape)} axes of {format_shape(shape)} is left: keep them, or "
                "name fewer",
            )
        return tuple(size for axis, size in enumerate(shape) if axis not in over)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the sizes of the axes that stay, and 1 for those that are kept."""
        over = set(resolve_all(self.over, inputs[0], "over"))
        sizes = enumerate(given(inputs[0]))
        if self.keep_axes:
            return tuple(ONE if axis in over else size for axis, size in sizes)
        return tuple(size for axis, size in sizes if axis not in over)


class Mean(AxesReduction):
    """The mean along some axes."""


class Max(AxesReduction):
    """The largest value along some axes."""

    def saved(self, inputs: Sequence[Shape], output: Shape, batch: int) -> Saved:
        """Return the input and the output, which are compared."""
        return Saved(inputs=(0,), output=True)
