"""The columns of the layer table, as data.

A column of fields shows the field of a layer that names this column; the columns are found in the
layer kinds, so a field with a new column brings it here by itself. A column of figures shows a
count. A column of the receptive field shows what depends on all rows above.
"""

import functools
from collections.abc import Callable
from operator import attrgetter
from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.fields import Field, descriptions
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.receptive import RowField
from cnnparam_gui.core.shapes import format_shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.models import receptive
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import grouped
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

Series: TypeAlias = Literal["parameters", "activation"]


ESSENTIAL = 0
"""The rank of columns that always show at first."""

ON_DEMAND = 100
"""The rank of columns that only show when a person asks for them."""


def _said(text: str) -> str:
    """Return a text of this file, or one that a kind gives its fields, as a person reads it."""
    found = QCoreApplication.translate("Columns", text)
    return core_text(text) if found == text else found


class Column(msgspec.Struct, frozen=True):
    """A column.

    Attributes:
        key: Its name in the program, which settings keep.
        title: What stands in its header, to be translated.
        help: One sentence that explains it, to be translated.
        rank: How telling it is: columns show in this order as far as there is room.
    """

    key: str
    title: str
    help: str
    rank: int = ON_DEMAND

    @property
    def header(self) -> str:
        """The title in the user's language."""
        return _said(self.title)

    @property
    def explanation(self) -> str:
        """The help in the user's language."""
        return _said(self.help)


class FieldColumn(Column, frozen=True):
    """A column of what one edits."""

    def field(self, layer: Layer) -> Field | None:
        """Return the field of the layer that stands here, None where the kind has none."""
        return fields_by_column(type(layer)).get(self.key)

    def text(self, layer: Layer) -> str:
        """Return the text of the cell, empty where the kind has no such field."""
        if self.key == "kind":
            return layer.kind()
        field = self.field(layer)
        return field.format(getattr(layer, field.name)) if field else ""


class FigureColumn(Column, frozen=True):
    """A column of what is counted.

    Attributes:
        value: The figure of a row, None where it does not apply; bytes take the scale.
        owned: Whether it counts tensors, so that a layer without any has none.
        series: The chart whose colour its data bar takes.
    """

    value: Callable[[RowCount, Scale], int | None] = lambda _row, _scale: None
    owned: bool = False
    series: Series | None = None

    def figure(self, row: RowCount, scale: Scale) -> int | None:
        """Return the exact figure, None where there is none or it is not known."""
        if self.owned:
            return self.value(row, scale) if row.tensors else None
        return self.value(row, scale) if row.outputs else None

    def text(self, row: RowCount, scale: Scale) -> str:
        """Return the figure grouped by the locale, `-` for none and `?` for unknown."""
        if self.key == "output":
            return format_shape(row.outputs[0]) if row.outputs else "?"
        figure = self.figure(row, scale)
        if figure is not None:
            return grouped(figure)
        return "-" if row.status == "exact" else "?"


class ReceptiveColumn(Column, frozen=True):
    """A column of what depends on all rows above: the receptive field, found when it shows.

    Attributes:
        text: Writes the field of a row; None where it is not known.
        widest: The text that is as long as any of its column.
    """

    text: Callable[[RowField | None], str] = receptive.size
    widest: Callable[[receptive.Widest], str] = attrgetter("size")


@functools.cache
def fields_by_column(kind: type[Layer]) -> dict[str, Field]:
    """Return the fields of a kind by the column that shows them."""
    return {field.column: field for field in kind.fields().values()}


_TITLES = {"size": QT_TRANSLATE_NOOP("Columns", "Filters")}
_HELP = {
    "size": QT_TRANSLATE_NOOP(
        "Columns",
        "Filters of a convolution, units of a fully connected layer, shape of an input, output "
        "size of adaptive pooling.",
    ),
    "kind": QT_TRANSLATE_NOOP("Columns", "Kind of layer."),
}
_RANKS = {
    "name": ESSENTIAL,
    "kind": ESSENTIAL,
    "size": ESSENTIAL,
    "kernel": ESSENTIAL,
    "stride": ESSENTIAL,
    "padding": ESSENTIAL,
    "bias": 3,
    "inputs": 6,
    "block": 7,
    "groups": 8,
    "dilation": 9,
}


_LAST = ("frozen", "weights_of")
"""Columns that stand behind the others, since nearly every kind has them and few rows use them."""


def _field_columns() -> tuple[FieldColumn, ...]:
    """Return one column for every column that a field names, in the order of the kinds."""
    found = {
        key: FieldColumn(key, title, help_text, _RANKS[key])
        for key, title, help_text in (
            ("name", QT_TRANSLATE_NOOP("Columns", "Name"), ""),
            ("block", QT_TRANSLATE_NOOP("Columns", "Block"), ""),
            ("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), _HELP["kind"]),
            ("inputs", QT_TRANSLATE_NOOP("Columns", "Inputs"), ""),
        )
    }
    for kind in KINDS.values():
        for key, label, text in descriptions(kind):
            known = found.get(key)
            if known is None or not known.help:
                title, explanation = _TITLES.get(key, label), _HELP.get(key, text)
                found[key] = FieldColumn(key, title, explanation, _RANKS.get(key, ON_DEMAND))
    for key in _LAST:
        found[key] = found.pop(key)
    return tuple(found.values())


FIELD_COLUMNS: tuple[FieldColumn, ...] = _field_columns()

FIGURE_COLUMNS: tuple[FigureColumn, ...] = (
    FigureColumn(
        "output",
        QT_TRANSLATE_NOOP("Columns", "Output"),
        QT_TRANSLATE_NOOP("Columns", "Shape of the output, channels first, without the batch."),
        ESSENTIAL,
    ),
    FigureColumn(
        "weights",
        QT_TRANSLATE_NOOP("Columns", "Weights"),
        QT_TRANSLATE_NOOP("Columns", "Values of the weight tensors."),
        1,
        value=lambda row, _: row.weights,
        owned=True,
    ),
    FigureColumn(
        "biases",
        QT_TRANSLATE_NOOP("Columns", "Biases"),
        QT_TRANSLATE_NOOP("Columns", "Values of the bias tensors."),
        2,
        value=lambda row, _: row.biases,
        owned=True,
    ),
    FigureColumn(
        "parameters",
        QT_TRANSLATE_NOOP("Columns", "Parameters"),
        QT_TRANSLATE_NOOP("Columns", "What the chosen preset counts as parameters."),
        ESSENTIAL,
        value=lambda row, _: row.parameters,
        owned=True,
        series="parameters",
    ),
    FigureColumn(
        "trainable",
        QT_TRANSLATE_NOOP("Columns", "Trainable"),
        QT_TRANSLATE_NOOP("Columns", "Values that training changes."),
        value=lambda row, _: row.trainable,
        owned=True,
    ),
    FigureColumn(
        "non_trainable",
        QT_TRANSLATE_NOOP("Columns", "Non-trainable"),
        QT_TRANSLATE_NOOP("Columns", "Values that training does not change by gradients."),
        value=lambda row, _: row.non_trainable,
        owned=True,
    ),
    FigureColumn(
        "activation",
        QT_TRANSLATE_NOOP("Columns", "Activation"),
        QT_TRANSLATE_NOOP("Columns", "Values of the output for one sample."),
        10,
        value=lambda row, _: row.activation_elements,
    ),
    FigureColumn(
        "memory",
        QT_TRANSLATE_NOOP("Columns", "Memory (bytes)"),
        QT_TRANSLATE_NOOP(
            "Columns", "Bytes of the output in the chosen data type, for the whole batch."
        ),
        4,
        value=lambda row, scale: scale.activation_bytes(row.activation_elements),
        series="activation",
    ),
    FigureColumn(
        "macs",
        QT_TRANSLATE_NOOP("Columns", "MACs"),
        QT_TRANSLATE_NOOP(
            "Columns", "Multiply-accumulates for one sample, without adding the bias."
        ),
        5,
        value=lambda row, _: row.macs or None,
    ),
)

RECEPTIVE_COLUMNS: tuple[ReceptiveColumn, ...] = (
    ReceptiveColumn(
        "receptive_field",
        QT_TRANSLATE_NOOP("Columns", "Receptive field"),
        QT_TRANSLATE_NOOP(
            "Columns",
            "Positions of the network's input that one value sees; ~ where it is the largest of "
            "branches that differ.",
        ),
    ),
    ReceptiveColumn(
        "field_stride",
        QT_TRANSLATE_NOOP("Columns", "Field stride"),
        QT_TRANSLATE_NOOP(
            "Columns", "Input positions from the receptive field of one value to the next one's."
        ),
        text=receptive.stride,
        widest=attrgetter("stride"),
    ),
)

COLUMNS: tuple[FieldColumn | FigureColumn | ReceptiveColumn, ...] = (
    *FIELD_COLUMNS,
    *FIGURE_COLUMNS,
    *RECEPTIVE_COLUMNS,
)
"""Every column, what one edits first and what is counted behind it."""

COLUMN_INDEX: dict[str, int] = {column.key: number for number, column in enumerate(COLUMNS)}
"""The number of a column by its key."""
