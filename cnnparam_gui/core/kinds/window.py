"""What every kind with a sliding window shares."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import (
    Shape,
    effective_kernel,
    format_shape,
    same_padding,
    window_output,
)


class Windowed(Layer):
    """A kind whose fields are `kernel`, `stride`, `padding` and perhaps `dilation`."""

    if TYPE_CHECKING:  # each family declares them with its own words; here they are only read
        kernel: tuple[int, ...]
        stride: tuple[int, ...]
        padding: tuple[int, ...] | Literal["same"]

    def dilations(self) -> tuple[int, ...]:
        """Return the dilation of each axis; 1 where the kind has none."""
        return (1,) * self.axes

    def rounds_up(self) -> bool:
        """Return whether a last, incomplete window counts."""
        return False

    def pads(self, sizes: Sequence[int]) -> tuple[int, ...]:
        """Return the total padding of each axis, both sides together, in elements."""
        if self.padding == "same":
            return tuple(map(same_padding, sizes, self.kernel, self.stride, self.dilations()))
        return tuple(2 * pad for pad in self.padding)

    def window_shape(self, sizes: Sequence[int]) -> Shape:
        """Return the spatial output sizes; raises LayerProblem where the kernel does not fit."""
        pads = self.pads(sizes)
        dilations = self.dilations()
        reach = tuple(map(effective_kernel, self.kernel, dilations))
        padded = tuple(map(sum, zip(sizes, pads, strict=True)))
        output = tuple(
            window_output(size, kernel, stride, pad, dilation, ceil=self.rounds_up())
            for size, kernel, stride, pad, dilation in zip(
                sizes, self.kernel, self.stride, pads, dilations, strict=True
            )
        )
        if min(output) < 1 or (not self.rounds_up() and _exceeds(reach, padded)):
            dilated = " with its dilation" if reach != tuple(self.kernel) else ""
            with_padding = f" with padding ({format_shape(padded)})" if any(pads) else ""
            raise LayerProblem(
                "kernel",
                f"kernel {format_shape(reach)}{dilated} is larger than its "
                f"{format_shape(sizes)} input{with_padding}",
            )
        return output


def _exceeds(reach: Sequence[int], room: Sequence[int]) -> bool:
    return any(a > b for a, b in zip(reach, room, strict=True))
