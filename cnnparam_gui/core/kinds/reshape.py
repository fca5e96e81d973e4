"""Kinds that only change how values are arranged: the same values in another shape."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula, Operand, Quotient, multiply
from cnnparam_gui.core.kinds.axis import (
    MOST_AXES,
    Axis,
    AxisNumber,
    AxisNumbers,
    Over,
    resolve,
    resolve_all,
    with_size,
)
from cnnparam_gui.core.kinds.divisors import nearest_divisors, would
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import MAX_SIZE, Shape, elements, format_shape
from cnnparam_gui.core.size_formulas import given
from cnnparam_gui.core.strides import Strides, viewed

StartAxis = Annotated[
    AxisNumber,
    Meta(
        title="Start axis",
        description="The first axis that is flattened: 0 is the channels, -1 the last one.",
    ),
]
EndAxis = Annotated[
    AxisNumber,
    Meta(
        title="End axis",
        description="The last axis that is flattened: 0 is the channels, -1 the last one.",
    ),
]
OtherAxis = Annotated[
    AxisNumber,
    Meta(
        title="Other axis",
        description="The axis that it changes places with: 0 is the channels, -1 the last one.",
    ),
]
NewShape = Annotated[
    Annotated[
        tuple[Annotated[int, Meta(ge=-1, le=MAX_SIZE)], ...],
        Meta(min_length=1, max_length=MOST_AXES),
    ],
    Meta(
        title="Shape",
        description="The shape of one sample, without the batch; one size may be -1 for what is "
        "left.",
        extra={"column": "size", "start": (-1,)},
    ),
]
Order = Annotated[
    AxisNumbers,
    Meta(
        title="Order",
        description="The axes in their new order, such as 1, 2, 0 for channels last.",
        extra={"separator": ", ", "start": (1, 2, 0)},
    ),
]
OnesOver = Annotated[
    AxisNumbers,
    Meta(
        title="Axes",
        description="The axes of size 1 that are left out; all of size 1 when left empty.",
        extra={"column": "axis", "separator": ", ", "fallback": "every axis of size 1"},
    ),
]
Shifts = Annotated[
    Annotated[
        tuple[Annotated[int, Meta(ge=-MAX_SIZE, le=MAX_SIZE)], ...], Meta(max_length=MOST_AXES)
    ],
    Meta(
        title="Shifts",
        description="How far the values move along each of the axes; below 0 to the front.",
        extra={"separator": ", ", "start": (1, 1)},
    ),
]


class Rearranged(Layer):
    """The values of its input seen in another way."""

    family: ClassVar[str] = "reshape"
    shares_storage: ClassVar[bool] = True
    module: ClassVar[bool] = False


class Reshaped(Rearranged):
    """The values of its input in the same order, which are copied where they do not lie in it."""

    def seen(self, shape: Shape, strides: Strides) -> Strides | None:
        """Return the strides in its input's memory, None where they must be copied."""
        return viewed(shape, strides, self.output_shape((shape,)))


class Flatten(Reshaped):
    """All values of a feature map as one vector, or some neighbouring axes as one.

    As the PyTorch documentation of `Flatten` gives it, without the batch.
    """

    start_axis: StartAxis = 0
    end_axis: EndAxis = -1

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape with the axes from start to end as one."""
        shape = inputs[0]
        start = resolve(self.start_axis, shape, "start_axis")
        end = resolve(self.end_axis, shape, "end_axis")
        if start > end:
            raise LayerProblem("end_axis", f"end axis {end} is before start axis {start}")
        return (*shape[:start], elements(shape[start : end + 1]), *shape[end + 1 :])

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the sizes, with the product of those from start to end as one."""
        sizes, shape = given(inputs[0]), inputs[0]
        start = resolve(self.start_axis, shape, "start_axis")
        end = resolve(self.end_axis, shape, "end_axis") + 1
        return (*sizes[:start], multiply(*sizes[start:end]), *sizes[end:])


class Reshape(Reshaped):
    """Its values in another shape, in the same order."""

    shape: NewShape

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape, with what is left in place of -1."""
        values = elements(inputs[0])
        known = elements([size for size in self.shape if size != -1])
        free = self.shape.count(-1)
        if free > 1:
            raise LayerProblem("shape", f"only one size may be -1, not {free}")
        if not known:
            raise LayerProblem("shape", "size 0 holds nothing: sizes are 1 or more, one may be -1")
        wanted, given = format_shape(self.shape), format_shape(inputs[0])
        if free and values % known:
            raise LayerProblem(
                "shape",
                f"{wanted} does not fit the {values} values of its input {given}: "
                f"{known} does not divide them{would(nearest_divisors(known, values))}",
            )
        if not free and values != known:
            raise LayerProblem(
                "shape",
                f"{wanted} holds {known} values, but its input {given} has {values}"
                f"{self._fitting(values)}",
            )
        return tuple(values // known if size == -1 else size for size in self.shape)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the sizes that the layer says, and what is left for -1."""
        said = tuple(Operand(size) for size in self.shape if size != -1)
        left = Quotient(multiply(*given(inputs[0])), multiply(*said))
        return tuple(left if size == -1 else Operand(size) for size in self.shape)

    def _fitting(self, values: int) -> str:
        """Return the end of a sentence that names the shape with one size changed that fits."""
        for axis in reversed(range(len(self.shape))):
            others = elements((*self.shape[:axis], *self.shape[axis + 1 :]))
            if values % others == 0:
                fitting = with_size(self.shape, axis, values // others)
                return f": {format_shape(fitting)} would fit"
        return ""


class Permute(Rearranged):
    """Its axes in another order."""

    order: Order

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the sizes in the new order."""
        shape = inputs[0]
        if len(self.order) != len(shape):
            raise LayerProblem(
                "order",
                f"the order names {len(self.order)} axes, but its input {format_shape(shape)} has "
                f"{len(shape)}",
            )
        return tuple(shape[axis] for axis in resolve_all(self.order, shape, "order"))

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the sizes in the new order."""
        sizes = given(inputs[0])
        return tuple(sizes[axis] for axis in resolve_all(self.order, inputs[0], "order"))

    def seen(self, shape: Shape, strides: Strides) -> Strides | None:
        """Return the strides in the new order."""
        return tuple(strides[axis] for axis in resolve_all(self.order, shape, "order"))

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: an axis is another one than before, even where the sizes are the same."""
        return None


class Transpose(Rearranged):
    """Two axes in each other's place; by default the last two, rows and columns."""

    axis: Axis = -2
    other_axis: OtherAxis = -1

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape with the two sizes swapped."""
        sizes = list(inputs[0])
        axis = resolve(self.axis, sizes)
        other = resolve(self.other_axis, sizes, "other_axis")
        sizes[axis], sizes[other] = sizes[other], sizes[axis]
        return tuple(sizes)

    def size_formulas(self, inputs: Sequence[Shape], output: Shape) -> tuple[Formula, ...]:
        """Return the two sizes swapped."""
        sizes, shape = list(given(inputs[0])), inputs[0]
        axis, other = resolve(self.axis, shape), resolve(self.other_axis, shape, "other_axis")
        sizes[axis], sizes[other] = sizes[other], sizes[axis]
        return tuple(sizes)

    def seen(self, shape: Shape, strides: Strides) -> Strides | None:
        """Return the two strides swapped."""
        return self.output_shape((strides,))

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: an axis is another one than before, even where the sizes are the same."""
        return None


class Squeeze(Reshaped):
    """Axes of size 1 left out: the ones named, or all."""

    over: OnesOver = ()

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape without the axes."""
        shape = inputs[0]
        over = resolve_all(self.over, shape, "over")
        for axis in over:
            if shape[axis] != 1:
                ones = tuple(place for place, size in enumerate(shape) if size == 1)
                raise LayerProblem(
                    "over",
                    f"axis {axis} of {format_shape(shape)} has size {shape[axis]}, not 1"
                    f"{would(ones)}",
                )
        gone = over or [axis for axis, size in enumerate(shape) if size == 1]
        left = tuple(size for axis, size in enumerate(shape) if axis not in gone)
        if not left:
            raise LayerProblem("over", f"no axis of {format_shape(shape)} is left: 1 must stay")
        return left


class Unsqueeze(Reshaped):
    """A new axis of size 1."""

    axis: Axis = 0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape with the axis in it; the axis is counted in the new shape."""
        new = (*inputs[0], 1)
        axis = resolve(self.axis, new)
        return (*inputs[0][:axis], 1, *inputs[0][axis:])


class Roll(Layer):
    """Values moved along axes, those that leave at one end coming back at the other.

    Shifted windows do so along height and width.
    """

    family: ClassVar[str] = "reshape"
    module: ClassVar[bool] = False

    shifts: Shifts
    over: Over

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the input shape."""
        resolve_all(self.over, inputs[0], "over")
        if len(self.shifts) != len(self.over):
            raise LayerProblem(
                "shifts", f"it takes one shift an axis: {len(self.over)}, not {len(self.shifts)}"
            )
        return inputs[0]

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None where positions come back at the other end."""
        channels_only = set(resolve_all(self.over, inputs[0], "over")) == {0}
        return super().window(inputs, output) if channels_only else None
