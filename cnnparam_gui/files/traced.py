"""Rows whose shapes are known while they are made, for formats that leave them to the layers."""

from collections.abc import Iterable, Mapping
from typing import Any

from cnnparam_gui.core.frameworks import FrameworkName
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.parameters import ParameterTensor, Role
from cnnparam_gui.core.problems import LayerProblem
from cnnparam_gui.core.shapes import MAX_SIZE, Shape
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request
from cnnparam_gui.files.rows import Rows


class TracedRows(Rows):
    """Rows that follow one framework, each with the shape of its output."""

    def __init__(self, semantics: FrameworkName, request: Request, *, expected: int = 0) -> None:
        """Begin with no row."""
        super().__init__(request, expected=expected)
        self._semantics = semantics
        self._shapes: dict[str, Shape | None] = {}

    def add(
        self,
        kind: str,
        name: str,
        inputs: Iterable[str] = (),
        block: str = "",
        values: Mapping[str, Any] | None = None,
    ) -> str:
        """Add a row as `Rows.add` does, find its shape and return its name.

        Raises:
            FieldError: Where a value is none that the field takes.
            FileProblem: Where there are too many rows, or a size that no axis has.
        """
        taken = tuple(inputs)
        if not taken and self.layers:
            taken = (self.layers[-1].name,)
        row = super().add(kind, name, taken, block, values)
        self._shapes[row] = self._output(self.layers[-1], taken)
        return row

    def shape(self, row: str) -> Shape | None:
        """Return the shape of a row's output; None where it is not known."""
        return self._shapes.get(row)

    def shapes(self, rows: Iterable[str]) -> tuple[Shape, ...] | None:
        """Return the shapes of several rows; None where one of them is not known."""
        found = [self._shapes.get(row) for row in rows]
        known = [shape for shape in found if shape is not None]
        return tuple(known) if len(known) == len(found) else None

    def _output(self, layer: Layer, inputs: tuple[str, ...]) -> Shape | None:
        shapes = self.shapes(() if layer.given else inputs)
        least, most = layer.arity
        if shapes is None or len(shapes) < least or (most is not None and len(shapes) > most):
            return None
        try:
            output = layer.following(self._semantics).output_shape(shapes)
        except LayerProblem:
            return None
        if max(output, default=1) > MAX_SIZE:
            raise FileProblem(
                f"The output of '{layer.name[:60]}' would have an axis of more than "
                f"{MAX_SIZE:,} values"
            )
        return output


def weight(name: str, *shape: int) -> ParameterTensor:
    """Return a declared tensor that is trained, for a row of no known kind."""
    role: Role = "bias" if name.endswith("bias") else "weight"
    return ParameterTensor(name, role, shape, tuple(map(str, range(len(shape)))))
