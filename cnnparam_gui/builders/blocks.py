"""Blocks that several families are made of, named as torchvision names their modules."""

from collections.abc import Sequence
from typing import TypeAlias

from cnnparam_gui.builders.rows import PATH, Rows
from cnnparam_gui.core.kinds.activation import GELU, InPlaceActivation, ReLU
from cnnparam_gui.core.kinds.convolution import Conv1d, Conv2d, Conv3d, Convolution
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Multiply
from cnnparam_gui.core.kinds.normalization import BatchNorm, BatchNorm1d, BatchNorm2d, BatchNorm3d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.layer import Layer

SEQUENTIAL = ("0", "1", "2")
"""The names of convolution, norm and activation that stand in a sequence."""

NAMED = ("conv", "bn", "relu")
"""The names of the three where they are attributes of a module."""


_KINDS: dict[int, tuple[type[Convolution], type[BatchNorm]]] = {
    1: (Conv1d, BatchNorm1d),
    2: (Conv2d, BatchNorm2d),
    3: (Conv3d, BatchNorm3d),
}
"""Convolution and batch norm by the number of spatial axes."""

Window: TypeAlias = int | tuple[int, ...]
"""A size for each axis, or one for both of a feature map; a kernel's length says how many axes."""


def halved(size: int, times: int) -> int:
    """Return what is left of a size after padded windows of odd kernels and stride 2."""
    pieces: int = 2**times
    return -(-size // pieces)


def _spread(value: Window, axes: int) -> tuple[int, ...]:
    return (value,) * axes if isinstance(value, int) else value


def conv(
    rows: Rows,
    name: str,
    filters: int,
    kernel: Window = 1,
    *,
    inputs: str | Sequence[str] = (),
    stride: Window = 1,
    padding: Window | None = None,
    dilation: int = 1,
    groups: int = 1,
    bias: bool = True,
) -> str:
    """Add a convolution of one, two or three axes and return its name.

    Args:
        rows: Where it goes.
        name: Its path.
        filters: Output channels.
        kernel: Kernel size, one number for a square, else one for each axis.
        inputs: What it takes; the last row where nothing is named.
        stride: Stride.
        padding: Padding on each side; half of the kernel's reach where None, which keeps the size.
        dilation: Dilation.
        groups: Groups.
        bias: Whether it has a bias.
    """
    sizes = _spread(kernel, 2)
    if padding is None:
        padding = tuple((size - 1) // 2 * dilation for size in sizes)
    return rows.add(
        _KINDS[len(sizes)][0],
        name,
        inputs,
        filters=filters,
        kernel=sizes,
        stride=_spread(stride, len(sizes)),
        padding=_spread(padding, len(sizes)),
        dilation=(dilation,),
        groups=groups,
        bias=bias,
    )


def conv_norm(
    rows: Rows,
    path: str,
    filters: int,
    kernel: Window = 1,
    *,
    inputs: str | Sequence[str] = (),
    stride: Window = 1,
    padding: Window | None = None,
    dilation: int = 1,
    groups: int = 1,
    activation: type[InPlaceActivation] | None = ReLU,
    inplace: bool = True,
    names: Sequence[str] = SEQUENTIAL,
) -> str:
    """Add a convolution without bias, its batch norm and an activation.

    Args:
        rows: Where they go.
        path: The path of the three; empty where their names have none.
        filters: Output channels.
        kernel: Kernel size, one number for a square, else one for each axis.
        inputs: What the convolution takes; the last row where nothing is named.
        stride: Stride.
        padding: Padding on each side; half of the kernel's reach where None, which keeps the size.
        dilation: Dilation.
        groups: Groups.
        activation: The kind of the activation; None for none.
        inplace: Whether the activation works in place.
        names: The names of the three within the path; the last may be missing with the activation.

    Returns:
        The name of the last of them.
    """
    paths = [PATH.join(filter(None, (path, name))) for name in names]
    conv(
        rows,
        paths[0],
        filters,
        kernel,
        inputs=inputs,
        stride=stride,
        padding=padding,
        dilation=dilation,
        groups=groups,
        bias=False,
    )
    rows.add(_KINDS[len(_spread(kernel, 2))][1], paths[1])
    if activation is not None:
        rows.add(activation, paths[2], inplace=inplace)
    return rows.last


def squeeze_excitation(
    rows: Rows,
    path: str,
    channels: int,
    squeezed: int,
    gate: type[Layer],
    *,
    activation: type[InPlaceActivation] = ReLU,
    inplace: bool = False,
) -> str:
    """Weigh the channels of the last row by what their averages say (Hu et al., 2017).

    Args:
        rows: Where it goes.
        path: The path of its rows.
        channels: Channels of the last row.
        squeezed: Channels between the two convolutions.
        gate: What makes weights of values, such as a sigmoid.
        activation: What stands between the two convolutions.
        inplace: Whether that works in place.

    Returns:
        The name of the weighted feature map.
    """
    start = rows.last
    rows.add(AdaptiveAvgPool2d, f"{path}.avgpool", output_size=(1, 1))
    rows.add(Conv2d, f"{path}.fc1", filters=squeezed, kernel=(1, 1))
    rows.add(activation, f"{path}.activation", inplace=inplace)
    rows.add(Conv2d, f"{path}.fc2", filters=channels, kernel=(1, 1))
    weights = rows.add(gate, f"{path}.scale_activation")
    return rows.add(Multiply, f"{path}.multiply", (weights, start))


def pooled_classifier(
    rows: Rows, name: str, classes: int, *, dropout: float | None = None, inplace: bool = False
) -> None:
    """Add average pooling to one value a channel, dropout if there is a rate, and the classifier.

    Args:
        rows: Where they go.
        name: The name of the classifier; with dropout the path of the two.
        classes: Number of classes.
        dropout: Share of the values that are dropped; None for no dropout.
        inplace: Whether dropout works in place.
    """
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    if dropout is None:
        rows.add(Linear, name, units=classes)
        return
    rows.add(Dropout, f"{name}.0", rate=dropout, inplace=inplace)
    rows.add(Linear, f"{name}.1", units=classes)


def mlp(rows: Rows, path: str, features: int, hidden: int) -> str:
    """Add the two linear layers of a transformer's block, which work on the last axis.

    Args:
        rows: Where they go.
        path: The path of its rows.
        features: Values of a token, before and after.
        hidden: Values between the two.

    Returns:
        The name of the last row.
    """
    rows.add(Linear, f"{path}.0", units=hidden, last_axis=True)
    rows.add(GELU, f"{path}.1")
    rows.add(Dropout, f"{path}.2", rate=0.0)
    rows.add(Linear, f"{path}.3", units=features, last_axis=True)
    return rows.add(Dropout, f"{path}.4", rate=0.0)
