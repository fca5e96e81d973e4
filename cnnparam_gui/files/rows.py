"""The rows that a reader makes, one after another, from names that a file gives."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from cnnparam_gui.core.codecs import (
    BLOCK_PATTERN,
    MAX_TEXT,
    NAME_PATTERN,
    NOT_IN_TEXT,
    FieldError,
)
from cnnparam_gui.core.frameworks import DEFAULT, FrameworkName
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request

MAX_NAME = 1000
"""The longest name in a file, in characters; what a row does not take of it is cut."""

_EVERY = 256
_NOT_IN_NAMES = re.compile(rf"[,{NOT_IN_TEXT}\s]+")
_NOT_IN_BLOCKS = re.compile(rf"[{NOT_IN_TEXT}\s]+")


class Rows:
    """Collects rows: names are made valid and unique, values are checked, and rows are bounded.

    What a file calls an output is bound to the row that makes it, so that a reader speaks of a
    file's own names throughout.
    """

    def __init__(self, request: Request | None = None, *, expected: int = 0) -> None:
        """Begin with no row; `expected` is how many there will be about, for the progress."""
        self.layers: list[Layer] = []
        self._request = request or Request()
        self._expected = expected
        self._names: set[str] = set()
        self._rows: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def add(
        self,
        kind: str,
        name: str,
        inputs: Iterable[str] = (),
        block: str = "",
        values: Mapping[str, Any] | None = None,
    ) -> str:
        """Add a row and return its name in the network.

        Args:
            kind: The kind, one of `KINDS`.
            name: What the file calls it.
            inputs: Names of rows in the network, as this method and `row_of` return them; may be
                left out for the row above.
            block: Path of the block, with dots.
            values: The kind's own fields.

        Raises:
            FieldError: Where a value is none that the field takes; nothing was added.
            FileProblem: Where there are too many rows.
        """
        if len(self.layers) >= MAX_ROWS:
            raise FileProblem(f"It has more than {MAX_ROWS:,} rows, the most that are read")
        of_kind = KINDS[kind]
        values = values or {}
        fields = of_kind.fields()
        for field, value in values.items():
            fields[field].codec.check(value)
        taken = tuple(inputs)
        above = self.layers[-1].name if self.layers else ""
        try:
            layer = of_kind(
                name=self._free(name, kind),
                block=_block(block),
                inputs=() if taken == (above,) else taken,
                **values,
            )
        except ValueError as error:  # of `expand`
            raise FieldError(str(error)) from None
        self._names.add(layer.name)
        self.layers.append(layer)
        self.bind(name, layer.name)
        if len(self.layers) % _EVERY == 0:
            self._request.step(min(1.0, len(self.layers) / max(self._expected, 1)))
        return layer.name

    def bind(self, output: str, row: str) -> None:
        """Say that what the file calls `output` is the output of a row."""
        self._rows[output] = row

    def row_of(self, output: str) -> str | None:
        """Return the row that makes what the file calls `output`; None where no row does."""
        return self._rows.get(output)

    def replace(self, row: str, layer: Layer) -> None:
        """Put another layer of the same name in the place of the row added last."""
        if self.layers[-1].name != row or layer.name != row:
            raise ValueError("only the last row can be replaced")
        self.layers[-1] = layer

    def network(
        self, name: str = "", description: str = "", semantics: FrameworkName = DEFAULT
    ) -> Network:
        """Return the network of the rows so far; raises FileProblem where there are none."""
        if not self.layers:
            raise FileProblem("It holds no layers")
        title = _NOT_IN_BLOCKS.sub(" ", name).strip()[:MAX_TEXT]
        return Network(tuple(self.layers), title, description[:10_000], "", semantics)

    def _free(self, name: str, kind: str) -> str:
        """Return a name that no row has yet, as near to the file's as can be."""
        if len(name) > MAX_NAME:
            raise FileProblem(
                f"A name in it has {len(name):,} characters, and {MAX_NAME:,} are the most: "
                f"{name[:40]}..."
            )
        clean = _NOT_IN_NAMES.sub("_", name.strip())[:MAX_TEXT].strip()
        if not re.match(NAME_PATTERN, clean):
            clean = kind.lower()
        if clean not in self._names:
            return clean
        number = self._numbers.get(clean, 1)
        short = clean[: MAX_TEXT - 12]
        while True:
            number += 1
            free = f"{short}_{number}"
            if free not in self._names:
                self._numbers[clean] = number
                return free


def _block(path: str) -> str:
    clean = _NOT_IN_BLOCKS.sub("_", path.strip())[:MAX_TEXT].strip()
    return clean if re.match(BLOCK_PATTERN, clean) else ""
