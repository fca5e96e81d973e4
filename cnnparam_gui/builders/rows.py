"""Laying out rows: what every builder writes its network with."""

from collections.abc import Sequence
from typing import Any

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import MAX_SIZE, Shape

PATH = "."
"""What stands between the parts of a name, as between the modules of a framework."""

_SIZES = ("filters", "units")
"""The fields that options multiply."""


class Rows:
    """Rows in the making.

    A name is a path such as `layer1.0.conv1`; what stands before its last point is the row's
    block. A row takes the row before it unless its inputs are named.

    Attributes:
        layers: The rows so far.
        last: The name of the row that the next one takes, usually the last.
    """

    def __init__(self, shape: Shape, name: str = "input") -> None:
        """Begin with the input, whose shape is channels first and without the batch."""
        self.layers: list[Layer] = [Input(name=name, shape=shape)]
        self._names = {name}
        self._next: str | None = None

    @property
    def last(self) -> str:
        """The name of the row that the next one takes."""
        return self._next or self.layers[-1].name

    def resume(self, name: str) -> None:
        """Go on from an earlier row, after rows that lead nowhere further."""
        self._next = name

    def add(
        self, kind: type[Layer], name: str, inputs: str | Sequence[str] = (), **fields: Any
    ) -> str:
        """Add a row and return its name.

        Args:
            kind: The kind of the row.
            name: Its path; a name that is taken gets a number behind it (`relu`, `relu2`), as
                where one module of a framework is called more than once.
            inputs: The rows that it takes; the one before it where none is named.
            fields: The fields of the kind.

        Raises:
            FieldError: Where the options make it larger than a row may be.
        """
        for field in _SIZES:
            if fields.get(field, 0) > MAX_SIZE:
                raise FieldError(
                    f"{name} would have {fields[field]:,} {field}, but {MAX_SIZE:,} is the most"
                )
        taken = (inputs,) if isinstance(inputs, str) else tuple(inputs)
        if not taken and self._next is not None:
            taken = (self._next,)
        self._next = None
        if taken == (self.layers[-1].name,):
            taken = ()
        free = self._free(name)
        self._names.add(free)
        block = name.rpartition(PATH)[0]
        self.layers.append(kind(name=free, block=block, inputs=taken, **fields))
        return free

    def _free(self, name: str) -> str:
        number, free = 1, name
        while free in self._names:
            number += 1
            free = f"{name}{number}"
        return free
