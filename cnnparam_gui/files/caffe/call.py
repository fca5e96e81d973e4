"""A layer of a Caffe network while its rows are made."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from cnnparam_gui.core.kinds.unknown import format_tensors
from cnnparam_gui.core.parameters import ParameterTensor
from cnnparam_gui.core.shapes import MAX_SIZE, Shape
from cnnparam_gui.files.caffe.text import Message, Scalar
from cnnparam_gui.files.problems import FileProblem, one_line
from cnnparam_gui.files.traced import TracedRows


class Call(msgspec.Struct):
    """One layer, with the rows that it takes.

    Attributes:
        rows: The rows so far.
        message: What the file says of the layer.
        bottoms: The blobs that it takes.
        tops: The blobs that it makes.
        kind: Its type, in small letters and without underscores.
        sources: The rows that make what it takes.
        owners: The row that owns the tensors of each name that they are shared by.
        takers: How many layers take each blob.
    """

    rows: TracedRows
    message: Message
    bottoms: list[str]
    tops: list[str]
    kind: str
    sources: tuple[str, ...]
    owners: dict[str, str]
    takers: Mapping[str, int]

    @property
    def name(self) -> str:
        """Its name in the file."""
        return self.message.text("name") or self.message.text("type") or self.kind

    @property
    def inplace(self) -> bool:
        """Whether it writes over what it takes."""
        return self.bottoms[:1] == self.tops[:1]

    @property
    def shape(self) -> Shape | None:
        """The shape of what it takes first; None where it is not known."""
        return self.rows.shape(self.sources[0])

    def axes(self, otherwise: int = 2) -> int:
        """Return the number of spatial axes of what it takes, from 1 to 3."""
        shape = self.shape
        return len(shape) - 1 if shape is not None and 2 <= len(shape) <= 4 else otherwise

    def axis(self, name: str, default: int = 1, old: str = "") -> int | None:
        """Return an axis of its values, counted without the batch; None where it is the batch.

        Args:
            name: The message and the field, such as `concat_param.axis`.
            default: The axis where it is not given, the batch counted.
            old: Another field for it, which older files have.
        """
        holder, _, field = name.partition(".")
        message = self.message.message(holder)
        axis = message.integer(field, message.integer(old, default) if old else default)
        if axis < 0:
            axis += len(self.shape or ()) + 1
        return axis - 1 if 1 <= axis <= 8 else None

    def add(
        self,
        kind: str,
        values: Mapping[str, Any] | None = None,
        *,
        inputs: Sequence[str] = (),
        name: str = "",
    ) -> str:
        """Add a row of this layer, of all it takes where no inputs are named."""
        block = self.name.rpartition("/")[0].replace("/", ".")
        return self.rows.add(kind, name or self.name, inputs or self.sources, block, values)

    def unknown(self, shape: Shape | None = None, tensors: Sequence[ParameterTensor] = ()) -> str:
        """Add a row of no known kind that says the type; its shape is known in special cases."""
        known = shape if shape and len(shape) <= 4 and max(shape) <= MAX_SIZE else ()
        operator = one_line(self.message.text("type"))[:200].strip()
        values = {"operator": operator, "shape": known, "tensors": format_tensors(tensors)}
        return self.add("Unknown", self.weights(len(tensors)) | values if tensors else values)

    def weights(self, blobs: int) -> dict[str, Any]:
        """Return whose tensors its row uses, and whether they are trained.

        A row uses another's only where all of its tensors are that one's.

        Args:
            blobs: How many tensors it has.
        """
        names, rates = self._specifications()
        owners = {self.owners.get(name) for name in names[:blobs] if name}
        shared = len(owners) == 1 and None not in owners and all(names[:blobs])
        frozen = len(rates) >= blobs > 0 and not any(rates[:blobs])
        values: dict[str, Any] = {}
        if shared and len(names) >= blobs > 0:
            values["weights_of"] = owners.pop()
        if frozen:
            values["frozen"] = True
        return values

    def own(self, row: str) -> str:
        """Say that a row owns the tensors that this layer names, where no other does."""
        for name in self._specifications()[0]:
            if name:
                self.owners.setdefault(name, row)
        return row

    def problem(self, reason: str) -> FileProblem:
        """Return what is wrong with the layer, with its line."""
        return FileProblem(f"Line {self.message.line}: layer '{self.name[:60]}' {reason}")

    def _specifications(self) -> tuple[list[str], list[float]]:
        """Return the name of each tensor and how fast it is trained, as old and new files say."""
        names: list[str] = []
        rates: list[float] = []
        for value in self.message.fields.get("param", []):
            if isinstance(value, Scalar):
                names.append(value.text)
            else:
                names.append(value.text("name"))
                rates.append(value.decimal("lr_mult", 1.0))
        return names, rates or self.message.decimals("blobs_lr")
