"""Max unpooling: the largest values back in the places that max pooling took them from."""

from collections.abc import Sequence
from typing import ClassVar

import msgspec

from cnnparam_gui.core.kinds.convolution import OutputSize
from cnnparam_gui.core.kinds.pooling import PoolKernel
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import Shape, format_shape, transposed_output
from cnnparam_gui.core.vocabulary import PoolPadding, PoolStride


class MaxUnpooling(Layer):
    """The inverse of max pooling in sizes; the places come from the pooling and cost nothing here.

    Sizes as the PyTorch documentation of `MaxUnpool2d` gives them.
    """

    family: ClassVar[str] = "pooling"
    stem: ClassVar[str] = "unpool"

    kernel: PoolKernel
    stride: PoolStride = ()
    padding: PoolPadding = (0,)
    output_size: OutputSize = ()

    def __post_init__(self) -> None:
        """Give every axis its size; a stride left out is the kernel."""
        self.expand("kernel", "padding")
        if not self.stride:
            msgspec.structs.force_setattr(self, "stride", self.kernel)
        self.expand("stride")
        if self.output_size:
            self.expand("output_size")

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return `(channels, *sizes)`."""
        sizes = self.spatial(inputs[0])
        usual = tuple(
            transposed_output(size, kernel, stride, 2 * pad)
            for size, kernel, stride, pad in zip(
                sizes, self.kernel, self.stride, self.padding, strict=True
            )
        )
        for wanted, middle, stride in zip(self.output_size, usual, self.stride, strict=False):
            if abs(wanted - middle) >= stride:
                raise LayerProblem(
                    "output_size",
                    f"output size {wanted} is not between {middle - stride + 1} and "
                    f"{middle + stride - 1}, which is what the input of "
                    f"{format_shape(sizes)} can become",
                )
        output = self.output_size or usual
        if min(output) < 1:
            pads = zip(self.padding, output, strict=True)
            most = tuple(pad if size > 0 else (size + 2 * pad - 1) // 2 for pad, size in pads)
            raise LayerProblem(
                "padding",
                f"padding {format_shape(self.padding)} takes away the whole output of its "
                f"{format_shape(sizes)} input: {format_shape(most)} would leave some",
            )
        return (inputs[0][0], *output)


class MaxUnpool1d(MaxUnpooling):
    """1D max unpooling over channels x length."""

    axes: ClassVar[int] = 1


class MaxUnpool2d(MaxUnpooling):
    """2D max unpooling over channels x height x width."""

    axes: ClassVar[int] = 2


class MaxUnpool3d(MaxUnpooling):
    """3D max unpooling over channels x depth x height x width."""

    axes: ClassVar[int] = 3
