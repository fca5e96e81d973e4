"""Records of single layers of a framework as rows, and how the two differ.

What a class of a framework is as rows stands in `torch_layers.py` and `onnx_windows.py`, which
share nothing with the program's own importers. For Keras it is what the program's reader makes of
the layer, so that the grid proves the reader as well.
"""

import contextlib
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount
from tests.oracle import Record

NO_KIND = "there is no kind for it yet"


class LeftOut(Exception):
    """Raised for a record that no row can stand for; its text is the reason."""


class Refused(Exception):
    """Raised for a record whose row no file can hold, since a field refuses its value."""


class Case(msgspec.Struct, frozen=True):
    """A record as rows: the layers, each of which takes the one before it, and what they take.

    Attributes:
        layers: The rows; the first takes the shapes.
        shapes: The shapes of the inputs, without the batch unless `whole`.
        whole: Whether the batch is an axis like the others, as where a layer works along it.
    """

    layers: tuple[Layer, ...]
    shapes: tuple[Shape, ...]
    whole: bool = False

    def count(self) -> RowCount:
        """Counts the rows and returns what they come to: the last one's output, and sums."""
        shapes, rows = self.shapes, []
        for layer in self.layers:
            rows.append(count_layer(layer, shapes))
            shapes = rows[-1].outputs
            if not shapes:
                break
        added = ("weights", "biases", "statistics", "trainable", "non_trainable", "macs")
        sums = {name: sum(getattr(row, name) for row in rows) for name in added}
        return msgspec.structs.replace(rows[-1], **sums)

    def without_batch(self, shape: list[int]) -> Shape:
        """Returns a shape of the record as rows see it."""
        return tuple(shape if self.whole else shape[1:])


def sizes(value: Any) -> Any:
    """Returns sizes as a row has them: a tuple, where a framework has a list or a number."""
    if isinstance(value, list):
        return tuple(value)
    return (value,) if isinstance(value, int) else value


def make(kind: str, **values: Any) -> Layer:
    """Makes a row as a reader does; raises LeftOut where there is no such kind, or Refused."""
    if kind not in KINDS:
        raise LeftOut(NO_KIND)
    try:
        return msgspec.convert({"kind": kind, "name": "row", **values}, KINDS[kind])
    except msgspec.ValidationError as error:
        raise Refused(str(error)) from None


def differences(
    grid: Iterable[Record],
    to_case: Callable[[Record], Case],
    difference: Callable[[Record, Case], str],
) -> list[str]:
    """Returns a line for every record that a row can stand for and that differs from it."""
    found = []
    for record in grid:
        try:
            case = to_case(record)
        except LeftOut:
            continue
        except Refused as refusal:
            said = "" if "error" in record else f"refused: {refusal}"
        else:
            said = difference(record, case)
        if said:
            found.append(f"{record['cls']} {record['kw']} on {record['in']}: {said}")
    return found


def covered(grid: Iterable[Record], to_case: Callable[[Record], Case]) -> list[str]:
    """Returns the classes of which a row can stand for at least one record."""
    found = set()
    for record in grid:
        with contextlib.suppress(LeftOut):
            with contextlib.suppress(Refused):
                to_case(record)
            found.add(record["cls"])
    return sorted(found)


def left_out(grid: Iterable[Record], to_case: Callable[[Record], Case]) -> list[tuple[str, str]]:
    """Returns the class and the reason of every record that no row can stand for."""
    found = []
    for record in grid:
        try:
            to_case(record)
        except Refused:
            continue
        except LeftOut as reason:
            found.append((record["cls"], str(reason)))
    return found
