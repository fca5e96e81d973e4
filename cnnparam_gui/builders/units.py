"""Rows that many networks have next to each other: a convolution, its norm, its activation."""

from collections.abc import Sequence
from typing import Any

from cnnparam_gui.builders.rows import PATH, Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv1d, Conv2d, Conv3d, Convolution
from cnnparam_gui.core.kinds.normalization import BatchNorm, BatchNorm1d, BatchNorm2d, BatchNorm3d

_KINDS: dict[int, tuple[type[Convolution], type[BatchNorm]]] = {
    1: (Conv1d, BatchNorm1d),
    2: (Conv2d, BatchNorm2d),
    3: (Conv3d, BatchNorm3d),
}
"""Convolution and batch norm by the number of spatial axes."""


def joined(*parts: str) -> str:
    """Return a path of its parts, of which any may be empty."""
    return PATH.join(filter(None, parts))


def halved(size: int, times: int) -> int:
    """Return what is left of a size after padded windows of odd kernels and stride 2."""
    pieces: int = 2**times
    return -(-size // pieces)


def conv(
    rows: Rows,
    name: str,
    filters: int,
    kernel: int | Sequence[int] = 3,
    inputs: str | Sequence[str] = (),
    **fields: Any,
) -> str:
    """Add a convolution, padded so that an odd kernel keeps the sizes, and return its name.

    Args:
        rows: Where it goes.
        name: Its path.
        filters: Output channels.
        kernel: Size of its window along each axis, which are as many as the convolution has; one
            number for height and width.
        inputs: The rows that it takes; the one before it where none is named.
        fields: Its other fields; stride, padding and dilation may be one number for all axes.
    """
    sizes = (kernel, kernel) if isinstance(kernel, int) else tuple(kernel)
    for field in ("stride", "padding", "dilation"):
        if isinstance(fields.get(field), int):
            fields[field] = (fields[field],)
    spread = fields.get("dilation", (1,))[0]
    fields.setdefault("padding", tuple(size // 2 * spread for size in sizes))
    kind = _KINDS[len(sizes)][0]
    return rows.add(kind, name, inputs, filters=filters, kernel=sizes, **fields)


def conv_norm(
    rows: Rows,
    path: str,
    filters: int,
    kernel: int | Sequence[int] = 3,
    inputs: str | Sequence[str] = (),
    *,
    names: Sequence[str] = ("0", "1"),
    **fields: Any,
) -> str:
    """Add a convolution without a bias and its batch norm, and return the norm's name.

    Args:
        rows: Where they go.
        path: What stands before their names, may be empty.
        filters: Output channels.
        kernel: Size of the window along each axis; one number for height and width.
        inputs: The rows that the convolution takes; the one before it where none is named.
        names: What the two are called behind the path.
        fields: Other fields of the convolution.
    """
    first, second = (joined(path, name) for name in names)
    conv(rows, first, filters, kernel, inputs, **{"bias": False, **fields})
    axes = 2 if isinstance(kernel, int) else len(kernel)
    return rows.add(_KINDS[axes][1], second)


def conv_norm_relu(
    rows: Rows,
    path: str,
    filters: int,
    kernel: int | Sequence[int] = 3,
    inputs: str | Sequence[str] = (),
    *,
    names: Sequence[str] = ("0", "1", "2"),
    inplace: bool = True,
    **fields: Any,
) -> str:
    """Add what `conv_norm` adds and a ReLU, and return the name of that.

    Args:
        rows: Where they go.
        path: What stands before their names, may be empty.
        filters: Output channels.
        kernel: Size of the window along each axis; one number for height and width.
        inputs: The rows that the convolution takes; the one before it where none is named.
        names: What the three are called behind the path.
        inplace: Whether the ReLU takes the place of the norm's output.
        fields: Other fields of the convolution.
    """
    conv_norm(rows, path, filters, kernel, inputs, names=names[:2], **fields)
    return rows.add(ReLU, joined(path, names[2]), inplace=inplace)
