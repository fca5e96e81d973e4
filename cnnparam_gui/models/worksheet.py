"""What stands on the worksheet of an exercise and on its answer key, apart from how it looks.

Of figures only output sizes are given, since they are what one works with. One that is the same as
a size that is asked for, or that one flattened, stays out too: it would give the answer away.
"""

from collections.abc import Iterable, Iterator
from math import prod
from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import QCoreApplication

from cnnparam_gui.core.exercise import TOTAL, Asked, Exercise, Marker, Question
from cnnparam_gui.core.formula import Operand
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.shapes import Shape, format_shape
from cnnparam_gui.core.working import QUANTITIES, Line, work, work_total
from cnnparam_gui.core.writing import Text
from cnnparam_gui.models.core_text import inside
from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP

CellState: TypeAlias = Literal["given", "asked", "blank"]
"""What a cell is: printed for all to see, a box to write in, or of no interest."""

_HEADINGS: dict[Asked, str] = {
    "shape": QT_TRANSLATE_NOOP("Worksheet", "Output size"),
    "parameters": QT_TRANSLATE_NOOP("Worksheet", "Parameters"),
    "memory": QT_TRANSLATE_NOOP("Worksheet", "Memory (bytes)"),
    "macs": QT_TRANSLATE_NOOP("Worksheet", "MACs"),
}
_RULES: dict[Asked, str] = {
    "shape": QT_TRANSLATE_NOOP("Worksheet", "Output sizes have the channels first."),
    "parameters": QT_TRANSLATE_NOOP(
        "Worksheet", "Parameters are weights and biases; running statistics do not count."
    ),
    "memory": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Memory is that of the output in {data_type} for a batch of {batch}, in bytes; 1 MB is "
        "10^6 bytes.",
    ),
    "macs": QT_TRANSLATE_NOOP(
        "Worksheet", "MACs are multiply-accumulates for one sample, without adding the biases."
    ),
}
_ALWAYS_SAID = ("filters", "units", "kernel", "stride")
_MOST_NAMES = 4
_SAID_ELSEWHERE = ("name", "block", "inputs", "semantics", "inplace", "frozen")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Worksheet", text)


class Cell(msgspec.Struct, frozen=True):
    """A cell of the table.

    Attributes:
        text: What is printed in it.
        state: What it is; on the worksheet an asked one has no text.
    """

    text: str
    state: CellState


class SheetRow(msgspec.Struct, frozen=True):
    """A row of the table.

    Attributes:
        number: Its number from 1; empty for the whole network.
        name: Its name.
        description: Its kind with the fields that one works with.
        cells: Its figures, one for each heading.
    """

    number: str
    name: str
    description: str
    cells: tuple[Cell, ...]


class Worksheet(msgspec.Struct, frozen=True):
    """A worksheet, or its answer key.

    Attributes:
        title: What stands above it.
        key: Whether the answers are filled in.
        rules: What counts, in a few sentences.
        headings: What the columns of figures are called.
        rows: The table.
        worked: On a key the row and how its answer comes about, for every question.
        points: How many cells are asked for.
    """

    title: str
    key: bool
    rules: str
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    worked: tuple[tuple[str, str], ...]
    points: int


def worksheet(exercise: Exercise, *, key: bool) -> Worksheet:
    """Return what stands on the worksheet of an exercise.

    Args:
        exercise: The exercise.
        key: Whether to fill in the answers, and how they come about.
    """
    marker = Marker(exercise)
    asked: set[Asked] = {question.asked for question in exercise.questions}
    columns = tuple(column for column in _HEADINGS if column == "shape" or column in asked)
    title = exercise.title or exercise.network.name or _tr("Exercise")
    return Worksheet(
        title=_tr("{title}: answer key").format(title=title) if key else title,
        key=key,
        rules=_rules(exercise, asked),
        headings=tuple(_tr(_HEADINGS[column]) for column in columns),
        rows=tuple(_rows(marker, columns, key=key)),
        worked=tuple(_worked(marker)) if key else (),
        points=len(exercise.questions),
    )


def _rules(exercise: Exercise, asked: set[Asked]) -> str:
    words = {"data_type": exercise.scale.data_type.name, "batch": exercise.scale.batch}
    rules = [_tr(rule).format(**words) for column, rule in _RULES.items() if column in asked]
    return " ".join([_tr("Fill in the boxes with a thick frame, one point each."), *rules])


def _rows(marker: Marker, columns: tuple[Asked, ...], *, key: bool) -> Iterator[SheetRow]:
    network, counts = marker.exercise.network, marker.counts
    questions = set(marker.exercise.questions)
    asked_shapes = _asked_shapes(marker)

    def cells(name: str, given: str) -> tuple[Cell, ...]:
        return tuple(
            _asked(marker, question, key=key)
            if (question := Question(name, column)) in questions
            else Cell(given, "given" if given else "blank")
            if column == "shape"
            else Cell("", "blank")
            for column in columns
        )

    for number, (layer, row) in enumerate(zip(network.layers, counts.rows, strict=True)):
        # A row that cannot be counted has no size; nothing is asked of it.
        shape = row.outputs[0] if row.outputs else ()
        told = shape and (layer.kind() == "Input" or not _tells(shape, asked_shapes))
        yield SheetRow(
            str(number + 1),
            layer.name,
            _described(layer.following(network.semantics), network.layers[max(number - 1, 0)].name),
            cells(layer.name, format_shape(shape) if told else ""),
        )
    if any(question.row == TOTAL for question in questions):
        yield SheetRow("", _tr("Whole network"), "", cells(TOTAL, ""))


def _asked_shapes(marker: Marker) -> set[Shape]:
    return {
        marker.counts.rows[number].outputs[0]
        for question in marker.exercise.questions
        if question.asked == "shape" and (number := marker.number(question)) is not None
    }


def _tells(shape: Shape, asked: set[Shape]) -> bool:
    """Return whether a size is one that is asked for, or is it flattened or the other way."""
    return shape in asked or any(
        1 in {len(shape), len(other)} and prod(shape) == prod(other) for other in asked
    )


def _asked(marker: Marker, question: Question, *, key: bool) -> Cell:
    return Cell(marker.mark(question, "").correct if key else "", "asked")


def _described(layer: Layer, above: str) -> str:
    """Return the kind of a layer and the fields that one works with.

    Args:
        layer: The layer.
        above: The row above it, which is what a row takes where nothing is said.
    """
    said = [_field(layer, name) for name in layer.fields() if _is_said(layer, name)]
    if layer.inputs not in {(), (above,)}:
        said.append(_tr("from {rows}").format(rows=_listed(layer.inputs)))
    return ": ".join([layer.kind(), ", ".join(said)]) if said else layer.kind()


def _listed(names: tuple[str, ...]) -> str:
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    return _tr("{rows} and {count} others").format(
        rows=", ".join(names[:_MOST_NAMES]), count=len(names) - _MOST_NAMES
    )


def _is_said(layer: Layer, name: str) -> bool:
    if name in _SAID_ELSEWHERE:
        return False
    field = layer.fields()[name]
    if name == "padding" and layer.family == "convolution":
        return True
    return name in _ALWAYS_SAID or field.required or getattr(layer, name) != field.start


def _field(layer: Layer, name: str) -> str:
    field, value = layer.fields()[name], getattr(layer, name)
    if name in {"filters", "units"}:
        return f"{value} {inside(field.label)}"
    if isinstance(value, bool):
        word = inside(field.label)
        return word if value else _tr("no {field}").format(field=word)
    return f"{inside(field.label)} {field.format(value)}"


def _worked(marker: Marker) -> Iterator[tuple[str, str]]:
    """Return the row that is asked about and how its answer comes about, for every question."""
    for question in marker.exercise.questions:
        quantity, number = QUANTITIES[question.asked], marker.number(question)
        if number is None:
            whole = work_total(marker.counts, quantity, marker.exercise.scale).lines
            # The blocks by themselves stand in the sum.
            sums = [line for line in whole if not isinstance(line.formula, Operand)]
            name, lines = _tr("Whole network"), tuple(sums or whole[-1:])
        else:
            name = question.row
            lines = work(marker.counts, number, quantity, marker.exercise.scale).lines
        yield name, "; ".join(_equations(lines))


class _Printed(Text):
    """Text with the signs of mathematics."""

    minus = " \N{MINUS SIGN} "
    times = " \N{MULTIPLICATION SIGN} "


_PRINTED = _Printed()


def _equations(lines: Iterable[Line]) -> Iterator[str]:
    """Return numbers with their formulas; what comes about alike, as height and width, once."""
    labels: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        come = (_PRINTED.numbers(line.formula), _PRINTED.number(line.value))
        labels.setdefault(come, []).append(line.label)
    for come, alike in labels.items():
        # A formula that is the number itself is said once.
        yield _PRINTED.equals.join(dict.fromkeys((*alike, *come)))
