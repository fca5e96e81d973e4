"""What is known of a value of an ONNX graph: its shape with the batch, its row, its constant.

Rows know no batch. A value says which of its axes the batch is, or lies in where a reshape has
joined it with others, as attention does with the heads.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.files.onnx.model import Attribute, Node
from cnnparam_gui.files.onnx.tensors import Number


class Batch(msgspec.Struct, frozen=True):
    """Where the batch is in a shape.

    Attributes:
        axis: The axis.
        joined: Whether the axis holds something else too.
    """

    axis: int
    joined: bool = False


FIRST = Batch(0)


class Value(msgspec.Struct, frozen=True):
    """One value of a graph.

    Attributes:
        shape: Its shape with the batch; None where it is not known.
        row: The row that gives it; of an unknown shape, the nearest row above that has one;
            empty for what depends on no input.
        batch: Where the batch is; None where there is none.
        apart: Whether its row cannot share all tensors of another.
        data: Its numbers where they are constant and few.
        weights: Names of the initialisers that it is made of.
        integers: Whether the numbers are integers.
    """

    shape: Shape | None = None
    row: str = ""
    batch: Batch | None = None
    data: tuple[Number, ...] | None = None
    weights: tuple[str, ...] = ()
    integers: bool = False

    @property
    def rank(self) -> int:
        """The number of its axes; 0 where they are not known."""
        return len(self.shape or ())


class Step(msgspec.Struct, frozen=True):
    """A row that is to be made: a kind and its own fields."""

    kind: str
    values: Mapping[str, object] = {}


class Made(msgspec.Struct, frozen=True):
    """What stands for one output of a node.

    Attributes:
        steps: Rows one after another, the first of which takes what the node does; none where
            the output is the input.
        shape: Its shape with the batch; None for what the rows give.
        batch: Where the batch is in that shape.
        weights: The inputs that are its rows' tensors.
        before: Rows that stand between an input and the first of them, by its place.
        takes: The places of the inputs that the first row takes; None for all that have a row.
        forward: Whether the rows take the input with its batch in front.
    """

    steps: tuple[Step, ...] = ()
    shape: Shape | None = None
    batch: Batch | None = FIRST
    weights: tuple[Value, ...] = ()
    takes: tuple[int, ...] | None = None
    before: Mapping[int, Step] = {}
    forward: bool = False


Outputs: TypeAlias = list[Made | None]
"""What stands for the outputs of a node, in order; None for what no kind covers."""


class NoKind(Exception):
    """Raised for a node that no kind covers, or of which too little is known.

    Attributes:
        shape: The shape of its output with the batch where it is known all the same.
        batch: Where the batch is in it.
    """

    def __init__(self, reason: str, shape: Shape | None = None, batch: Batch | None = None) -> None:
        """Keep what is known."""
        super().__init__(reason)
        self.shape = shape
        self.batch = batch


class Call(msgspec.Struct, frozen=True):
    """A node with what is known of its inputs.

    Attributes:
        node: The node.
        inputs: Its inputs; None for one that is left out.
        opset: The version of the operators.
        size: The size of the batch.
        claimed: Names of the initialisers that rows own already.
        wanted: Which of its outputs are used.
        addend: A learned vector that the only node behind it adds; None where there is none.
        apart: Whether its row cannot share all tensors of another.
    """

    node: Node
    inputs: list[Value | None]
    opset: int
    size: int
    claimed: dict[str, str]
    wanted: tuple[bool, ...] = ()
    addend: Value | None = None
    apart: bool = False

    def has(self, place: int) -> bool:
        """Return whether an input is given."""
        return place < len(self.inputs) and self.inputs[place] is not None

    def at(self, place: int) -> Value:
        """Return an input; raises NoKind where it is left out."""
        value = self.inputs[place] if place < len(self.inputs) else None
        if value is None:
            raise NoKind(f"input {place} is left out")
        return value

    def shape(self, place: int = 0) -> Shape:
        """Return the shape of an input with the batch; raises NoKind where it is not known."""
        shape = self.at(place).shape
        if shape is None:
            raise NoKind("the shape of its input is not known")
        return shape

    def attribute(self, name: str) -> Attribute | None:
        """Return a setting; None where it is left out."""
        return self.node.attributes.get(name)

    def integer(self, name: str, default: int) -> int:
        """Return a setting that is an integer."""
        found = self.attribute(name)
        return default if found is None else found.i

    def text(self, name: str, default: str = "") -> str:
        """Return a setting that is a text."""
        found = self.attribute(name)
        return default if found is None else found.s

    def integers(self, name: str, default: Sequence[int] = ()) -> tuple[int, ...]:
        """Return a setting that is several integers."""
        found = self.attribute(name)
        return tuple(default) if found is None else tuple(found.ints)

    def numbers(self, place: int) -> tuple[Number, ...]:
        """Return an input that is constant; raises NoKind where it is not."""
        data = self.at(place).data
        if data is None:
            raise NoKind(f"input {place} is not constant")
        return data

    def places(self, place: int) -> tuple[int, ...]:
        """Return an input that is constant integers; raises NoKind where it is not."""
        return tuple(map(int, self.numbers(place)))

    def either(self, name: str, place: int) -> tuple[int, ...] | None:
        """Return integers that older opsets have as a setting and newer ones as an input."""
        if self.attribute(name) is not None:
            return self.integers(name)
        return self.places(place) if self.has(place) else None

    def fresh(self, place: int) -> bool:
        """Return whether an input is made of initialisers that no row owns yet."""
        if not self.has(place):
            return False
        weights = self.at(place).weights
        return bool(weights) and not any(name in self.claimed for name in weights)

    def axis(self, axis: int, value: Value) -> int:
        """Return an axis of a value as its row has it; raises NoKind for the batch itself."""
        rank, batch = value.rank, value.batch
        if not -rank <= axis < rank:
            raise NoKind(f"axis {axis} does not exist")
        axis %= rank
        if batch is not None and axis == batch.axis and (not batch.joined or self.size > 1):
            raise NoKind("it works on the batch")
        return axis if batch is None or batch.joined or axis < batch.axis else axis - 1

    def owned(self, places: Sequence[int]) -> list[bool]:
        """Return for some inputs whether the row of this node owns their initialisers.

        What is one initialiser twice counts once, as exporters write it where two are alike; where
        one row owns all of them, this row shares them with it.
        """
        weights = [self.at(place).weights if self.has(place) else () for place in places]
        named = [name for names in weights for name in names]
        owners = {self.claimed.get(name) for name in named}
        shares = len(owners) == 1 and not self.apart
        seen: set[str] = set()
        owned = []
        for names in weights:
            gone = any(name in seen or (not shares and name in self.claimed) for name in names)
            owned.append(bool(names) and not gone)
            seen.update(names)
        return owned

    def batch_after(self, shape: Shape) -> Batch | None:
        """Return where the batch is in a shape that keeps the axes of the first input."""
        batch = self.at(0).batch
        return batch if batch is not None and batch.axis < len(shape) else None


def row_shape(shape: Shape, batch: Batch | None, size: int) -> Shape:
    """Return a shape as rows have it: without the batch."""
    if batch is None or batch.axis >= len(shape):
        return shape or (1,)
    axis = batch.axis
    if batch.joined:
        return (*shape[:axis], max(shape[axis] // size, 1), *shape[axis + 1 :])
    return (*shape[:axis], *shape[axis + 1 :]) or (1,)


def whole_shape(row: Shape, batch: Batch | None, size: int) -> Shape:
    """Return the shape of a row with the batch in it."""
    if batch is None:
        return row
    axis = batch.axis
    if batch.joined:
        return (*row[:axis], row[axis] * size, *row[axis + 1 :])
    return (*row[:axis], size, *row[axis:])


def reshaped_batch(value: Value, shape: Shape, size: int) -> Batch | None:
    """Return where the batch is after a reshape, which keeps the order of the values."""
    if value.batch is None or value.shape is None:
        return None
    before = elements(value.shape[: value.batch.axis])
    ahead = 1
    for axis, length in enumerate(shape):
        if ahead == before and length % size == 0 and length:
            return Batch(axis, joined=length != size)
        ahead *= length
    return None


def broadcast_shapes(shapes: Sequence[Shape]) -> Shape:
    """Return the shape that shapes are broadcast to; raises NoKind where they do not fit."""
    rank = max(map(len, shapes))
    result = [1] * rank
    for shape in shapes:
        for axis, length in enumerate(shape, rank - len(shape)):
            if length != 1 and result[axis] not in {1, length}:
                raise NoKind("the shapes of its inputs do not fit")
            result[axis] = length if length != 1 else result[axis]
    return tuple(result)


def broadcast_batch(values: Sequence[Value], rank: int) -> Batch | None:
    """Return where the batch is in the shape that values are broadcast to."""
    found = {
        Batch(value.batch.axis + rank - value.rank, value.batch.joined)
        for value in values
        if value.batch is not None
    }
    pure = {batch for batch in found if not batch.joined}
    return min(pure or found, key=lambda batch: batch.axis, default=None)
