"""Axes of a shape, named by number: the fields for them, and the numbers resolved."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta

from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape

MOST_AXES = 8
"""The most axes of a shape that a reshape may give."""

AxisNumber = Annotated[int, Meta(ge=-MOST_AXES, le=MOST_AXES - 1)]
Axis = Annotated[
    AxisNumber,
    Meta(
        title="Axis",
        description="The axis that it works on: 0 is the channels, -1 the last one.",
        extra={"column": "axis"},
    ),
]
AxisNumbers = Annotated[tuple[AxisNumber, ...], Meta(max_length=MOST_AXES)]
Over = Annotated[
    AxisNumbers,
    Meta(
        title="Axes",
        description="The axes that it works on, such as 1, 2: 0 is the channels, -1 the last one.",
        extra={"column": "axis", "separator": ", ", "start": (1, 2)},
    ),
]


def resolve(axis: int, shape: Sequence[int], field: str = "axis") -> int:
    """Return the number of an axis counted from the front; raises LayerProblem if there is none."""
    count = len(shape)
    if not -count <= axis < count:
        last = f"0 to {count - 1} do" if count > 1 else "0 does"
        raise LayerProblem(field, f"axis {axis} does not exist in {format_shape(shape)}: {last}")
    return axis % count


def resolve_all(axes: Sequence[int], shape: Sequence[int], field: str) -> tuple[int, ...]:
    """Return several axes counted from the front; raises LayerProblem where one is named twice."""
    found = tuple(resolve(axis, shape, field) for axis in axes)
    if len(set(found)) < len(found):
        twice = next(axis for axis in found if found.count(axis) > 1)
        raise LayerProblem(field, f"axis {twice} is named twice")
    return found


def with_size(shape: Shape, axis: int, size: int) -> Shape:
    """Return a shape with another size along one axis."""
    return (*shape[:axis], size, *shape[axis + 1 :])
