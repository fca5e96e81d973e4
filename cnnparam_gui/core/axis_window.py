"""What one value of a layer's output sees of its input along one axis."""

from typing import NamedTuple


class AxisWindow(NamedTuple):
    """A sliding window along one axis, as the receptive field needs it; sizes in elements.

    Upsampling is a window too: over the input with `up - 1` zeros between its values. A transposed
    convolution is one with `up` of its stride and a padding of its kernel's reach less 1 less its
    own; repeating each value is one whose kernel is `up`.

    Attributes:
        kernel: How far the window reaches, its dilation included.
        stride: Step of the window.
        before: Padding before the input, below 0 where the input's start is cut off.
        up: Into how many places each input value is spread.
    """

    kernel: int = 1
    stride: int = 1
    before: int = 0
    up: int = 1


POINT = AxisWindow()
"""The window of what works on every position by itself."""
