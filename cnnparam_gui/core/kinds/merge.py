"""Kinds that take several rows."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape

Axis = Annotated[
    int,
    Meta(
        ge=0,
        le=3,
        title="Axis",
        description="The axis along which its inputs are joined; 0 is the channels.",
    ),
]


class Add(Layer):
    """Element-wise sum of its inputs, as at the end of a residual block."""

    family: ClassVar[str] = "merge"
    arity: ClassVar[tuple[int, int | None]] = (2, None)

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape that all inputs have."""
        for other in inputs[1:]:
            if other != inputs[0]:
                raise LayerProblem(
                    "inputs",
                    f"Add takes inputs of one shape, not {format_shape(inputs[0])} "
                    f"and {format_shape(other)}",
                )
        return inputs[0]


class Concat(Layer):
    """Its inputs joined along one axis, usually the channels."""

    family: ClassVar[str] = "merge"
    arity: ClassVar[tuple[int, int | None]] = (2, None)

    axis: Axis = 0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the first input's shape with the sizes along the axis summed."""
        first, axis = inputs[0], self.axis
        if axis >= len(first):
            raise LayerProblem("axis", f"axis {axis} does not exist in {format_shape(first)}")
        for other in inputs[1:]:
            if len(other) != len(first) or any(
                a != b for i, (a, b) in enumerate(zip(first, other, strict=True)) if i != axis
            ):
                raise LayerProblem(
                    "inputs",
                    f"{format_shape(first)} and {format_shape(other)} cannot be joined along "
                    f"axis {axis}: the other sizes differ",
                )
        return (*first[:axis], sum(shape[axis] for shape in inputs), *first[axis + 1 :])
