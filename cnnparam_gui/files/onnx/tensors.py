"""Tensors of ONNX: their sizes and data types, and their values where they are few."""

import struct
from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.shapes import MAX_SIZE, elements
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.protobuf import Buffer, Field, Span, fields, fixed, text, varints

MOST_VALUES = 1024
"""The most values of a tensor that are looked at: shapes, axes, scales."""

_MOST_AXES = 16
_MOST_NAME = 4096
_EXTERNAL = 1

FLOAT, INT64, BOOL = 1, 7, 9
_RAW = {
    1: "f",
    2: "B",
    3: "b",
    4: "H",
    5: "h",
    6: "i",
    7: "q",
    9: "?",
    10: "e",
    11: "d",
    12: "I",
    13: "Q",
}
"""What `struct` calls one value, by the number of its data type."""

_FLOATS = {1, 10, 11, 16, 17, 18, 19, 20, 23}
_QUANTISED = {2, 3, 21, 22}

Number: TypeAlias = int | float
"""A value of a tensor."""


class Tensor(msgspec.Struct):
    """A tensor of a file.

    Attributes:
        name: What the file calls it.
        dims: Its sizes.
        data_type: The number of its data type.
        values: Its values in order; None where they are many, or in another file.
    """

    name: str = ""
    dims: tuple[int, ...] = ()
    data_type: int = 0
    values: tuple[Number, ...] | None = None

    @property
    def learnable(self) -> bool:
        """Whether it is of a data type that weights have, and no integers such as a shape."""
        return self.data_type in _FLOATS

    @property
    def quantised(self) -> bool:
        """Whether it is of a data type that quantised weights have."""
        return self.data_type in _QUANTISED


def read_tensor(data: Buffer, span: Span) -> Tensor:
    """Return a tensor from its message; raises FileProblem where its sizes are none."""
    tensor = Tensor()
    dims: list[int] = []
    stored: list[Field] = []
    external = False
    for field in fields(data, span):
        match field.number:
            case 1:
                dims += varints(data, field, _MOST_AXES + 1)
            case 2:
                tensor.data_type = field.integer()
            case 8:
                tensor.name = text(data, field, _MOST_NAME)
            case 14:
                external = field.integer() == _EXTERNAL
            case 4 | 5 | 7 | 9 | 10 | 11 if len(stored) <= MOST_VALUES:
                stored.append(field)
    tensor.dims = checked(dims, tensor.name)
    if not external and elements(tensor.dims) <= MOST_VALUES:
        tensor.values = _values(data, tensor, stored)
    return tensor


def read_sparse(data: Buffer, span: Span) -> Tensor:
    """Return a sparse tensor as a whole one: its sizes are those of the whole."""
    tensor, dims = Tensor(), list[int]()
    for field in fields(data, span):
        if field.number == 1:
            tensor = read_tensor(data, field.span())
        elif field.number == 3:
            dims += varints(data, field, _MOST_AXES + 1)
    return Tensor(tensor.name, checked(dims, tensor.name), tensor.data_type)


def checked(dims: Sequence[int], name: str) -> tuple[int, ...]:
    """Return sizes that a tensor may have; raises FileProblem for others."""
    if len(dims) > _MOST_AXES:
        raise FileProblem(f"Tensor '{name[:60]}' has more than {_MOST_AXES} axes")
    for size in dims:
        if not 0 <= size <= MAX_SIZE:
            raise FileProblem(
                f"Tensor '{name[:60]}' has a size of {size:,}; 0 to {MAX_SIZE:,} are read"
            )
    return tuple(dims)


def _values(data: Buffer, tensor: Tensor, stored: Sequence[Field]) -> tuple[Number, ...] | None:
    """Return the values of a small tensor; None where they are not those that its sizes need."""
    found: list[Number] = []
    for field in stored:
        left = MOST_VALUES - len(found)
        match field.number:
            case 4:
                found += fixed(data, field, "f", left)
            case 5 | 7 | 11:
                found += varints(data, field, left)
            case 10:
                found += fixed(data, field, "d", left)
            case 9:
                found = _raw(data, field, tensor.data_type)
    return tuple(found) if len(found) == elements(tensor.dims) else None


def _raw(data: Buffer, field: Field, data_type: int) -> list[Number]:
    code, span = _RAW.get(data_type), field.span()
    if code is None:
        return []
    size = struct.calcsize(f"<{code}")
    count = min(len(span) // size, MOST_VALUES)
    return list(struct.unpack_from(f"<{count}{code}", data, span.start))
