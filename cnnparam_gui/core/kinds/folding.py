"""Windows laid out as columns, and columns laid back over a feature map."""

import math
from collections.abc import Sequence
from typing import Annotated, ClassVar

from msgspec import Meta

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.kinds.divisors import nearest_multiples, would
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.vocabulary import Dilation, Kernel, PoolPadding, Sizes, Stride

FoldedSize = Annotated[
    Sizes,
    Meta(
        title="Output size",
        description="Height and width of the feature map that the columns are laid over.",
        extra={"column": "size", "start": (8,)},
    ),
]


class Folding(Layer):
    """A window that slides over height and width, each place of which is one column."""

    family: ClassVar[str] = "reshape"
    axes: ClassVar[int] = 2

    kernel: Kernel
    stride: Stride = (1,)
    padding: PoolPadding = (0,)
    dilation: Dilation = (1,)

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("kernel", "stride", "padding", "dilation")

    def places(self, sizes: Sequence[int]) -> tuple[int, ...]:
        """Return how often the window fits along each axis; raises LayerProblem for never."""
        reach = tuple(
            dilation * (kernel - 1) + 1
            for kernel, dilation in zip(self.kernel, self.dilation, strict=True)
        )
        padded = tuple(size + 2 * pad for size, pad in zip(sizes, self.padding, strict=True))
        if any(one > size for one, size in zip(reach, padded, strict=True)):
            raise LayerProblem(
                "kernel",
                f"kernel {format_shape(self.kernel)} reaches over {format_shape(reach)}, but "
                f"there are {format_shape(padded)} with padding",
            )
        return tuple(
            (size - one) // stride + 1
            for size, one, stride in zip(padded, reach, self.stride, strict=True)
        )

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return None: its columns are no axis of a feature map."""
        return None


class Unfold(Folding):
    """The values under every place of a window as one column: `(C k_h k_w, places)`.

    As the PyTorch documentation of `Unfold` gives it (im2col).
    """

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return the values of a column, and the columns."""
        places = self.places(self.spatial(inputs[0]))
        return (inputs[0][0] * math.prod(self.kernel), math.prod(places))


class Fold(Folding):
    """Columns summed at the places of a window that they came from: the reverse of unfold.

    As the PyTorch documentation of `Fold` gives it (col2im).
    """

    output_size: FoldedSize

    def __post_init__(self) -> None:
        """Give every axis its size."""
        super().__post_init__()
        self.expand("output_size")

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, height, width)`."""
        given, values = inputs[0], math.prod(self.kernel)
        if len(given) != 2:
            raise LayerProblem(
                "inputs", f"Fold takes values x columns, but its input is {format_shape(given)}"
            )
        if given[0] % values:
            nearest = would(nearest_multiples(given[0], values))
            raise LayerProblem(
                "kernel",
                f"kernel {format_shape(self.kernel)} has {values} values, which do not divide the "
                f"{given[0]} of a column{nearest}",
            )
        places = self.places(self.output_size)
        if given[1] != math.prod(places):
            raise LayerProblem(
                "output_size",
                f"output size {format_shape(self.output_size)} has {format_shape(places)} places "
                f"for columns, but its input has {given[1]} columns",
            )
        return (given[0] // values, *self.output_size)
