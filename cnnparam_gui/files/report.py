"""A report: the figures of a network as lines and columns, whatever they are written as."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.kept import kept_for_backward
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale, inference_peak
from cnnparam_gui.core.problems import Problem
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.totals import RowCount, Status

# The presets take many kinds, and most reports none of them; few formats show receptive fields.
if TYPE_CHECKING:
    from cnnparam_gui.core.operations import OperationPreset
    from cnnparam_gui.core.receptive import AxisField, Exact, RowField

Cell: TypeAlias = str | int | None
"""What stands in one cell; None for a figure that is not known."""


class Line(msgspec.Struct, frozen=True):
    """One line of a report: a row of the network, or the totals.

    Counts are for one sample, bytes for the whole batch in the report's data type. A figure that
    is not known is None.

    Attributes:
        number: Number of the row, from 1; None for the totals.
        name: Name of the row.
        kind: Its kind.
        block: Its block.
        inputs: Names of the rows it takes, also where that is the row above.
        input_shapes: Their shapes.
        output_shape: The output shape.
        weights: Values of weights.
        biases: Values of biases.
        parameters: What the convention counts.
        weights_of: The row whose tensors it uses, and which counts them in the totals; empty where
            it uses its own.
        shared: Whether it uses the tensors of another row, or another uses its.
        trainable: Values that training changes.
        non_trainable: Values that it does not.
        activation_elements: Values of the output.
        activation_bytes: Their bytes.
        macs: Multiply-accumulates.
        operations: What the operations preset counts; None where there is none.
        status: Whether the figures are exact.
        problem: What is wrong with the row.
        field: Its receptive field along each axis of the input, where it was asked for.
    """

    number: int | None
    name: str
    kind: str
    block: str
    inputs: tuple[str, ...]
    input_shapes: tuple[Shape, ...]
    output_shape: Shape | None
    weights: int | None
    biases: int | None
    parameters: int | None
    weights_of: str
    shared: bool
    trainable: int | None
    non_trainable: int | None
    activation_elements: int | None
    activation_bytes: int | None
    macs: int | None
    operations: int | None
    status: Status
    problem: Problem | None
    field: "RowField | None" = None


class Column(msgspec.Struct, frozen=True):
    """One column of a report.

    Attributes:
        title: Its heading.
        value: Gives the cell of a line.
        unit: The unit of its numbers, empty for text.
        is_text: Whether its cells are text.
        brief: Whether the tables for reading have it too, and not only the file for a
            spreadsheet.
        counted: Whether the convention decides what it counts.
        of_sharing: Whether it only tells of shared weights, so that tables for reading have it
            where there are any.
    """

    title: str
    value: Callable[[Line], Cell]
    unit: str = ""
    is_text: bool = False
    brief: bool = True
    counted: bool = False
    of_sharing: bool = False


def _shapes(line: Line) -> str:
    return ", ".join(map(format_shape, line.input_shapes))


def _by_axis(line: Line, value: "Callable[[AxisField], Exact]", between: str = "x") -> str:
    return between.join(str(value(axis)) for axis in line.field or ())


def _field_status(line: Line) -> str:
    found = [axis.status for axis in line.field or ()]
    return ", ".join(found[:1] if len(set(found)) == 1 else found)


OPERATIONS = Column("Operations", lambda line: line.operations)
"""The column of the operations preset, which a report has where it names one."""

COLUMNS: tuple[Column, ...] = (
    Column("Row", lambda line: line.number, brief=False),
    Column("Name", lambda line: line.name, is_text=True),
    Column("Kind", lambda line: line.kind, is_text=True),
    Column("Block", lambda line: line.block, is_text=True, brief=False),
    Column("Inputs", lambda line: ", ".join(line.inputs), is_text=True, brief=False),
    Column("Input shape", _shapes, is_text=True, brief=False),
    Column("Output shape", lambda line: format_shape(line.output_shape or ()), is_text=True),
    Column("Weights", lambda line: line.weights, brief=False),
    Column("Biases", lambda line: line.biases, brief=False),
    Column("Parameters", lambda line: line.parameters, counted=True),
    Column("Trainable", lambda line: line.trainable, brief=False),
    Column("Non-trainable", lambda line: line.non_trainable, brief=False),
    Column("Activations", lambda line: line.activation_elements, "values"),
    Column("Memory", lambda line: line.activation_bytes, "bytes"),
    Column("MACs", lambda line: line.macs),
    OPERATIONS,
    Column("Status", lambda line: line.status, is_text=True, brief=False),
    Column(
        "Problem",
        lambda line: line.problem.message if line.problem else "",
        is_text=True,
        brief=False,
    ),
    Column("Weights of", lambda line: line.weights_of, is_text=True, of_sharing=True),
    Column(
        "Receptive field",
        partial(_by_axis, value=lambda axis: axis.size),
        is_text=True,
        brief=False,
    ),
    Column(
        "Field stride", partial(_by_axis, value=lambda axis: axis.jump), is_text=True, brief=False
    ),
    Column(
        "Field offset",
        partial(_by_axis, value=lambda axis: axis.offset, between=", "),
        is_text=True,
        brief=False,
    ),
    Column("Field status", _field_status, is_text=True, brief=False),
)
"""Every column of a report, in order; to add one is to add its line here."""


class Report(msgspec.Struct, frozen=True):
    """What a report is made of.

    Attributes:
        counts: The counted network, with its convention.
        scale: Data type and batch.
        source: Where the network came from, as the person named it.
        operations: The preset whose operations stand in a column of their own; None for none.
    """

    counts: NetworkCount
    scale: Scale = Scale()
    source: str = ""
    operations: "OperationPreset | None" = None

    @property
    def name(self) -> str:
        """The name of the network, or where it came from when it has none."""
        return self.counts.network.name or self.source or "Unnamed network"

    @property
    def status(self) -> Status:
        """Whether the totals are exact, a lower bound or unknown."""
        return self.counts.totals.status

    @property
    def sharing_rows(self) -> int:
        """The number of rows whose tensors are another row's."""
        return len(self.counts.wiring.owners)

    @property
    def convention_note(self) -> str:
        """Why the convention is wrong, empty for a right one."""
        return self.counts.convention.wrong

    def heading(self, column: Column, *, full: bool = False) -> str:
        """Return the heading of a column, which says so where a wrong rule made its figures.

        Args:
            column: The column.
            full: Whether it names the rule, for a format that has no room for a note.
        """
        if column is OPERATIONS and self.operations:
            return f"{column.title} ({self.operations.name}, {self.operations.unit})"
        if column.counted and self.convention_note:
            rule = f"{self.counts.convention.name}: " if full else ""
            return f"{column.title} ({rule}wrong rule)"
        return f"{column.title} ({column.unit})" if column.unit else column.title

    @property
    def columns(self) -> list[Column]:
        """The columns of the report, in order."""
        return [item for item in COLUMNS if item is not OPERATIONS or self.operations]

    def lines(self, *, fields: bool = False) -> list[Line]:
        """Return one line a row.

        Args:
            fields: Whether they have their receptive fields, which only some formats show.
        """
        layers, rows = self.counts.network.layers, self.counts.rows
        lines = zip(layers, rows, self._row_operations(), self._row_fields(fields), strict=True)
        return [self._line(number, *line) for number, line in enumerate(lines)]

    def _row_fields(self, wanted: bool) -> "Sequence[RowField | None]":
        if not wanted:
            return [None] * len(self.counts.rows)
        from cnnparam_gui.core.receptive import receptive_fields

        return receptive_fields(self.counts)

    def _row_operations(self) -> Sequence[int | None]:
        """Return the operations of every row, None where the report names no preset."""
        if self.operations is None:
            return [None] * len(self.counts.rows)
        from cnnparam_gui.core.operations import row_figures

        return row_figures(self.counts, self.operations)

    def _total_operations(self) -> int | None:
        """Return the operations of the network, None where the report names no preset."""
        if self.operations is None:
            return None
        from cnnparam_gui.core.operations import figure

        return self.known(figure(self.counts, self.operations))

    def _line(
        self,
        number: int,
        layer: Layer,
        row: RowCount,
        operations: int | None,
        field: "RowField | None",
    ) -> Line:
        # A row without tensors has known parameters only where it was counted to the end.
        owned = row.status != "unknown"
        shown = row.activation_elements if row.outputs else None
        return Line(
            number=number + 1,
            name=layer.name,
            kind=layer.kind(),
            block=layer.block,
            inputs=self._inputs(number) or layer.inputs,
            input_shapes=row.input_shapes,
            output_shape=row.output_shape,
            weights=row.weights if owned else None,
            biases=row.biases if owned else None,
            parameters=row.parameters if owned else None,
            weights_of=self._owner(number) or layer.weights_of,
            shared=bool(self._owner(number)) or number in self.counts.wiring.sharers,
            trainable=row.trainable if owned else None,
            non_trainable=row.non_trainable if owned else None,
            activation_elements=shown,
            activation_bytes=None if shown is None else self.scale.activation_bytes(shown),
            macs=row.macs if row.macs or row.status == "exact" else None,
            operations=operations if row.macs or row.status == "exact" else None,
            status=row.status,
            problem=row.problem,
            field=field,
        )

    def _inputs(self, row: int) -> tuple[str, ...]:
        layers = self.counts.network.layers
        return tuple(layers[source].name for source in self.counts.wiring.sources(row))

    def _owner(self, row: int) -> str:
        """Return the name of the row that owns the tensors of another; empty for none."""
        owner = self.counts.wiring.owners.rows.get(row)
        return "" if owner is None else self.counts.network.layers[owner].name

    def known(self, figure: int) -> int | None:
        """Return a figure of the totals, None where nothing is known of them."""
        return None if self.status == "unknown" else figure

    def total(self) -> Line:
        """Return the line of the totals, whose name says where they are not exact."""
        totals = self.counts.totals
        elements = totals.activation_elements
        return Line(
            number=None,
            name="Total" if totals.status == "exact" else f"Total ({totals.status})",
            kind="",
            block="",
            inputs=(),
            input_shapes=(),
            output_shape=None,
            weights=self.known(totals.weights),
            biases=self.known(totals.biases),
            parameters=self.known(totals.parameters),
            weights_of="",
            shared=False,
            trainable=self.known(totals.trainable),
            non_trainable=self.known(totals.non_trainable),
            activation_elements=self.known(elements),
            activation_bytes=self.known(self.scale.activation_bytes(elements)),
            macs=self.known(totals.macs),
            operations=self._total_operations(),
            status=totals.status,
            problem=None,
        )

    @property
    def parameter_bytes(self) -> int:
        """The bytes of the parameters that the convention counts."""
        return self.scale.parameter_bytes(self.counts.totals.parameters)

    @property
    def training_bytes(self) -> int:
        """The bytes of activations and their gradients, the lecture's factor of 2."""
        return self.scale.training_bytes(self.counts.totals.activation_elements)

    @property
    def inference_peak_bytes(self) -> int:
        """The most bytes of activations that are alive at one moment of inference."""
        return inference_peak(self.counts, self.scale).bytes

    @property
    def kept_for_backward_bytes(self) -> int:
        """The bytes that training keeps for the backward pass, as PyTorch does."""
        return kept_for_backward(self.counts, self.scale)
