"""What padding and rounding mean to each framework: one class a framework.

Sources: the PyTorch documentation of `Conv2d`, `ConvTranspose2d` and `MaxPool2d`; Keras's
`operation_utils` (`compute_conv_output_shape`, `compute_conv_transpose_output_shape`);
onnxruntime's `ConvAttributes`, `ConvTransposeAttributes` and `PoolAttributes`, which differ from
ONNX's own shape inference; Caffe's `conv_layer.cpp` and `pooling_layer.cpp`.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, NamedTuple, TypeAlias

from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import same_padding, window_output

FrameworkName: TypeAlias = Literal["pytorch", "keras", "onnx", "caffe"]
"""A framework whose meaning a network can follow."""

Sides: TypeAlias = tuple[int, int]
"""Padding of one axis before and after, in elements."""


class Axis(NamedTuple):
    """A sliding window along one axis, in elements."""

    size: int
    kernel: int
    stride: int
    dilation: int

    @property
    def reach(self) -> int:
        """How far the dilated kernel reaches."""
        return self.dilation * (self.kernel - 1) + 1  # a call of effective_kernel takes longer


class Framework:
    """What the frameworks have in common; each says where it differs.

    Attributes:
        title: What people call it.
        strided_same: Whether a convolution's `same` goes with a stride.
        words: The words that its windows take in place of padding.
        transposed_words: The words that its transposed convolutions take.
        pool_ceil: Whether its pooling can round up.
        dilated_pools: Which of max, average and Lp pooling can be dilated.
    """

    title: ClassVar[str]
    strided_same: ClassVar[bool] = True
    words: ClassVar[frozenset[str]] = frozenset()
    transposed_words: ClassVar[frozenset[str]] = frozenset()
    pool_ceil: ClassVar[bool] = True
    dilated_pools: ClassVar[frozenset[str]] = frozenset()

    def same(self, axis: Axis, lower: bool) -> Sides:
        """Return the padding that makes the output `ceil(size / stride)`.

        The odd one stands at the end, or at the start where `lower`.
        """
        total = same_padding(*axis)
        before = (total + lower) // 2
        return before, total - before

    def pool_same(self, axis: Axis, lower: bool) -> Sides:
        """Return the padding that `same` stands for in pooling."""
        return self.same(axis, lower)

    def check_max_pads(self, axes: Sequence[Axis], pads: Sequence[Sides]) -> None:
        """Raise LayerProblem where max pooling refuses what `same` stands for."""

    def check_pool_padding(self, kernel: int, sides: Sides) -> None:
        """Raise LayerProblem where pooling refuses its padding."""

    def pooled(self, axis: Axis, sides: Sides, *, ceil: bool, padded: bool) -> int:
        """Return the output size of pooling along one axis.

        Args:
            axis: The window.
            sides: Its padding before and after.
            ceil: Whether the row asks for a last, incomplete window.
            padded: Whether any axis of the row is padded.
        """
        size, kernel, stride, dilation = axis
        return window_output(size, kernel, stride, sum(sides), dilation, ceil=ceil, before=sides[0])

    def transposed(self, axis: Axis, sides: Sides, extra: int | None) -> int:
        """Return the output size of a transposed convolution; `extra` is None where not given."""
        full = axis.stride * (axis.size - 1) + axis.reach
        return full + (extra or 0) - sum(sides)

    def transposed_same(self, axis: Axis, extra: int | None) -> int:
        """Return the output size of a transposed convolution with padding `same`."""
        return axis.size * axis.stride

    def check_dilation(self, stride: Sequence[int], dilation: Sequence[int]) -> None:
        """Raise LayerProblem where a dilation does not go with the stride."""

    def check_output_padding(self, axis: Axis, extra: int) -> None:
        """Raise LayerProblem where a transposed convolution refuses its output padding."""

    def check_output_size(
        self, wanted: Sequence[int], least: Sequence[int], axes: Sequence[Axis]
    ) -> None:
        """Raise LayerProblem where a transposed convolution cannot have this output."""
        raise LayerProblem(
            "output_size",
            f"{self.title}'s transposed convolution takes no output size, not "
            f"{'x'.join(map(str, wanted))}; without it the output is {'x'.join(map(str, least))}",
        )


class PyTorch(Framework):
    """PyTorch: symmetric padding, `same` for convolutions without a stride."""

    title = "PyTorch"
    strided_same = False
    words = frozenset({"same"})
    dilated_pools = frozenset({"max"})

    def check_pool_padding(self, kernel: int, sides: Sides) -> None:
        """Refuse padding of more than half of the kernel."""
        pad = max(sides)
        if 2 * pad > kernel:
            raise LayerProblem(
                "padding",
                f"padding {pad} is more than half of kernel {kernel}: {kernel // 2} is the most",
            )

    def check_output_padding(self, axis: Axis, extra: int) -> None:
        """Refuse output padding that reaches the stride and the dilation."""
        larger = max(axis.stride, axis.dilation)
        if extra >= larger:
            raise LayerProblem(
                "output_padding",
                f"output padding {extra} must be smaller than the stride {axis.stride} "
                f"or the dilation {axis.dilation}: {larger - 1} is the most",
            )

    def check_output_size(
        self, wanted: Sequence[int], least: Sequence[int], axes: Sequence[Axis]
    ) -> None:
        """Refuse a size that no output padding below the stride gives."""
        for size, smallest, axis in zip(wanted, least, axes, strict=True):
            largest = smallest + axis.stride - 1
            if not smallest <= size <= largest:
                raise LayerProblem(
                    "output_size",
                    f"output size {size} is not between {smallest} and {largest}, which is what "
                    f"the input of {axis.size} can become",
                )


class Keras(Framework):
    """Keras and TensorFlow: `valid` or `same`; numbers stand for padding in a row of its own."""

    title = "Keras"
    words = frozenset({"same"})
    transposed_words = frozenset({"same"})
    pool_ceil = False

    def check_dilation(self, stride: Sequence[int], dilation: Sequence[int]) -> None:
        """Refuse a stride together with a dilation, also where they are of different axes."""
        if max(dilation) > 1 and max(stride) > 1:
            raise LayerProblem(
                "dilation",
                f"Keras takes dilation {'x'.join(map(str, dilation))} only with stride 1, not "
                f"{'x'.join(map(str, stride))}",
            )

    def check_output_padding(self, axis: Axis, extra: int) -> None:
        """Refuse output padding that reaches the stride."""
        _check_below_stride(axis, extra)

    def transposed(self, axis: Axis, sides: Sides, extra: int | None) -> int:
        """Return the size of Keras's `valid`: a stride beyond the kernel leaves its gap."""
        gap = max(axis.stride - axis.reach, 0) if extra is None else extra
        return axis.stride * (axis.size - 1) + axis.reach + gap - sum(sides)

    def transposed_same(self, axis: Axis, extra: int | None) -> int:
        """Return the size of Keras's `same`, which output padding changes."""
        if extra is None:
            return axis.size * axis.stride
        return axis.stride * (axis.size - 1) + axis.reach % 2 + extra


class Onnx(Framework):
    """ONNX, as onnxruntime does it."""

    title = "ONNX"
    words = frozenset({"same", "same_lower"})
    transposed_words = words
    dilated_pools = frozenset({"max", "average", "lp"})

    def same(self, axis: Axis, lower: bool) -> Sides:
        """Refuse a dilation: onnxruntime's convolution does not go together with `auto_pad`."""
        before, after = super().same(axis, lower)
        if axis.dilation > 1:
            raise LayerProblem(
                "padding",
                f"onnxruntime's convolution takes padding same only with dilation 1, not "
                f"{axis.dilation}: {before}:{after} would do the same",
            )
        return before, after

    def pool_same(self, axis: Axis, lower: bool) -> Sides:
        """Return onnxruntime's padding: it forgets the dilation, and may take away a rest."""
        size, kernel, stride, _ = axis
        total = (-(-size // stride) - 1) * stride + kernel - size
        before = max(total + lower, 0) // 2
        return before, total - before

    def check_max_pads(self, axes: Sequence[Axis], pads: Sequence[Sides]) -> None:
        """Refuse a rest taken away, as onnxruntime does unless an axis is dilated."""
        if any(axis.dilation > 1 for axis in axes):
            return
        for axis, sides in zip(axes, pads, strict=True):
            if min(sides) < 0:
                raise LayerProblem(
                    "padding",
                    f"padding same comes to {sum(sides)} on the size {axis.size} with kernel "
                    f"{axis.kernel} and stride {axis.stride}, and onnxruntime's max pooling takes "
                    "none below 0: padding 0 would do the same",
                )

    def check_pool_padding(self, kernel: int, sides: Sides) -> None:
        """Refuse padding that reaches the kernel."""
        _check_below_kernel(kernel, sides)

    def pooled(self, axis: Axis, sides: Sides, *, ceil: bool, padded: bool) -> int:
        """Return onnxruntime's size: its division rounds towards zero, also below it."""
        room = axis.size + sum(sides) - axis.reach
        if ceil or room >= 0:
            return super().pooled(axis, sides, ceil=ceil, padded=padded)
        return 1 - -room // axis.stride

    def check_output_padding(self, axis: Axis, extra: int) -> None:
        """Refuse output padding that reaches the stride."""
        _check_below_stride(axis, extra)

    def transposed_same(self, axis: Axis, extra: int | None) -> int:
        """Return `size * stride`, or less where the taps do not reach as far."""
        return min(self.transposed(axis, (0, 0), extra), axis.size * axis.stride)

    def check_output_size(
        self, wanted: Sequence[int], least: Sequence[int], axes: Sequence[Axis]
    ) -> None:
        """Refuse a size beyond the taps and a stride; padding is chosen to fit any other."""
        for size, axis in zip(wanted, axes, strict=True):
            largest = axis.stride * axis.size + axis.reach - 1
            if size > largest:
                raise LayerProblem(
                    "output_size",
                    f"output size {size} is more than the input of {axis.size} can become: "
                    f"{largest} is the most",
                )


class Caffe(Framework):
    """Caffe: pooling rounds up, and drops a last window in the padding if there is padding."""

    title = "Caffe"

    def check_pool_padding(self, kernel: int, sides: Sides) -> None:
        """Refuse padding that reaches the kernel."""
        _check_below_kernel(kernel, sides)

    def pooled(self, axis: Axis, sides: Sides, *, ceil: bool, padded: bool) -> int:
        """Round up whatever the row says."""
        room = axis.size + sum(sides) - axis.reach
        output = -(-room // axis.stride) + 1
        if padded and (output - 1) * axis.stride >= axis.size + sides[0]:
            output -= 1
        return output


def _check_below_stride(axis: Axis, extra: int) -> None:
    if extra >= axis.stride:
        raise LayerProblem(
            "output_padding",
            f"output padding {extra} must be smaller than the stride {axis.stride}: "
            f"{axis.stride - 1} is the most",
        )


def _check_below_kernel(kernel: int, sides: Sides) -> None:
    pad = max(sides)
    if pad >= kernel:
        raise LayerProblem(
            "padding",
            f"padding {pad} is not smaller than kernel {kernel}: {kernel - 1} is the most",
        )


PYTORCH = PyTorch()

FRAMEWORKS: dict[FrameworkName, Framework] = {
    "pytorch": PYTORCH,
    "keras": Keras(),
    "onnx": Onnx(),
    "caffe": Caffe(),
}
"""Every framework by its name; the first is the default of a network."""

DEFAULT: FrameworkName = "pytorch"
