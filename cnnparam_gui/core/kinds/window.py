"""What every kind with a sliding window shares."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Self

import msgspec

from cnnparam_gui.core.axis_window import AxisWindow
from cnnparam_gui.core.formula import Formula
from cnnparam_gui.core.frameworks import DEFAULT, FRAMEWORKS, Axis, Framework, FrameworkName, Sides
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.sides import Pad, plain, sides
from cnnparam_gui.core.size_formulas import axis_names, same, slid


class Meant(Layer):
    """A kind whose padding and rounding follow a framework: it has a field `semantics`.

    `network` stands for the network's default, which `following` puts in its place; on its own
    such a row means what PyTorch means.
    """

    if TYPE_CHECKING:  # each family declares them with its own words; here they are only read
        kernel: tuple[int, ...]
        stride: tuple[int, ...]
        padding: tuple[Pad, ...] | Literal["same", "same_lower"]
        semantics: Literal["network", FrameworkName]

    def following(self, default: FrameworkName) -> Self:
        """Return the row that this one means in a network that follows a framework."""
        if self.semantics != "network" or default == DEFAULT:
            return self
        return msgspec.structs.replace(self, semantics=default)

    def framework(self) -> Framework:
        """Return the framework that it follows."""
        return FRAMEWORKS[DEFAULT if self.semantics == "network" else self.semantics]

    def dilations(self) -> tuple[int, ...]:
        """Return the dilation of each axis; 1 where the kind has none."""
        return (1,) * self.axes

    def windows(self, sizes: Sequence[int]) -> list[Axis]:
        """Return the window along each axis."""
        return list(map(Axis, sizes, self.kernel, self.stride, self.dilations()))

    def expand_padding(self) -> None:
        """Give every axis its padding, as one number where both sides are alike."""
        self.expand("padding")
        if not isinstance(self.padding, str):
            pads = tuple(map(plain, self.padding))
            msgspec.structs.force_setattr(self, "padding", pads)

    def same_gives(self, sizes: Sequence[int]) -> Shape:
        """Return the spatial sizes that Keras's `same` makes."""
        return tuple(-(-size // stride) for size, stride in zip(sizes, self.stride, strict=True))


class Dilated(Meant):
    """A kind that has a field `dilation` as well."""

    if TYPE_CHECKING:
        dilation: tuple[int, ...]

    def __post_init__(self) -> None:
        """Give every axis its size."""
        self.expand("kernel", "stride", "dilation")
        self.expand_padding()

    def dilations(self) -> tuple[int, ...]:
        """Return the dilation of each axis."""
        return self.dilation


class Windowed(Meant):
    """A kind whose fields are `kernel`, `stride`, `padding` and perhaps `dilation`."""

    def pads(self, axes: Sequence[Axis]) -> list[Sides]:
        """Return the padding of each axis before and after; raises LayerProblem."""
        if not isinstance(self.padding, str):
            return list(map(sides, self.padding))
        framework = self.framework()
        strided = any(axis.stride != 1 for axis in axes)
        if self.padding not in framework.words or (strided and not framework.strided_same):
            self._refuse_same(framework, axes)
        return [self.same_pads(framework, axis) for axis in axes]

    def same_pads(self, framework: Framework, axis: Axis) -> Sides:
        """Return what `same` adds before and after one axis."""
        return framework.same(axis, self.padding == "same_lower")

    def _refuse_same(self, framework: Framework, axes: Sequence[Axis]) -> None:
        gives = format_shape(self.same_gives([axis.size for axis in axes]))
        stride = format_shape(self.stride)
        if self.padding in framework.words:
            raise LayerProblem(
                "padding",
                f"{framework.title} takes padding same only with stride 1, not {stride}; "
                f"as Keras means it the output would be {gives}",
            )
        other = "Keras" if self.padding == "same" else "ONNX"
        raise LayerProblem(
            "padding",
            f"{framework.title} has no padding {self.padding}; as {other} means it the output "
            f"would be {gives}",
        )

    def slid(self, axes: Sequence[Axis], pads: Sequence[Sides]) -> Shape:
        """Return the output size of each axis; below 1 where no window fits."""
        return tuple(
            [
                (size + before + after - dilation * (kernel - 1) - 1) // stride + 1
                for (size, kernel, stride, dilation), (before, after) in zip(
                    axes, pads, strict=True
                )
            ]
        )

    def window_shape(self, sizes: Sequence[int]) -> Shape:
        """Return the spatial output sizes; raises LayerProblem where the kernel does not fit."""
        self.framework().check_dilation(self.stride, self.dilations())
        axes = self.windows(sizes)
        pads = self.pads(axes)
        output = self.slid(axes, pads)
        if min(output) < 1:
            self._refuse_kernel(axes, pads)
        return output

    def window_formulas(self, sizes: Sequence[int], output: Sequence[int]) -> tuple[Formula, ...]:
        """Return how often the window fits along each axis."""
        axes = self.windows(sizes)
        names = axis_names(len(sizes) + 1)[1:]
        if isinstance(self.padding, str):
            return tuple(map(same, names, axes, self.pads(axes), output))
        return tuple(map(slid, names, axes, self.pads(axes), output))

    def window(self, inputs: Sequence[Shape], output: Shape) -> tuple[AxisWindow, ...] | None:
        """Return the window along each axis."""
        axes = self.windows(self.spatial(inputs[0]))
        return tuple(
            AxisWindow(axis.reach, axis.stride, before)
            for axis, (before, _) in zip(axes, self.pads(axes), strict=True)
        )

    def _refuse_kernel(self, axes: Sequence[Axis], pads: Sequence[Sides]) -> None:
        reach = tuple(axis.reach for axis in axes)
        padded = tuple(axis.size + sum(pad) for axis, pad in zip(axes, pads, strict=True))
        dilated = " with its dilation" if reach != tuple(self.kernel) else ""
        sizes = tuple(axis.size for axis in axes)
        largest = (
            min(axis.kernel, (size - 1) // axis.dilation + 1)
            for axis, size in zip(axes, padded, strict=True)
        )
        fitting = f"{'kernel ' if dilated else ''}{format_shape(tuple(largest))}"
        with_padding = f" with padding ({format_shape(padded)})" if padded != sizes else ""
        raise LayerProblem(
            "kernel",
            f"kernel {format_shape(reach)}{dilated} is larger than its "
            f"{format_shape(sizes)} input{with_padding}: {fitting} would fit",
        )
