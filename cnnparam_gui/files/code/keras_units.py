"""Rows as units of Keras, with a `Permute` where a layer takes the axes in another order."""

from collections.abc import Sequence

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files.code.keras_calls import KERAS
from cnnparam_gui.files.code.keras_entry import Entry
from cnnparam_gui.files.code.keras_layout import (
    Layout,
    as_counted,
    channels_last,
    needed,
    permuted,
    reordered,
)
from cnnparam_gui.files.code.row import Row, Step
from cnnparam_gui.files.code.text import Arg, Call, one_line
from cnnparam_gui.files.code.units import Unit

_ORDERS = {"Permute", "Transpose"}
"""Kinds that put axes in another order, which a tensor of Keras need not be moved for."""


class Laid(msgspec.Struct):
    """A network as units of Keras.

    Attributes:
        units: The units, those that put axes in another order among them.
        inputs: The shapes of the inputs as Keras has them, by their row.
        aliases: The value that stands for a row whose tensor is that of another.
        layouts: The layout of every value.
    """

    units: list[Unit]
    inputs: dict[int, Shape]
    aliases: dict[int, int]
    layouts: dict[int, Layout]


def laid_out(counts: NetworkCount, written: Sequence[Row]) -> Laid:
    """Return the units of a network; raises FileProblem where a row has no translation."""
    laid = Laid([], {}, {}, {})
    free = len(written)
    in_order = _in_order(counts, written)
    for number, row in enumerate(written):
        if row.layer.given:
            layout = _input_layout(row, seen_in_order=number in in_order)
            laid.layouts[number] = layout
            laid.inputs[number] = tuple(row.output[axis] for axis in layout)
            continue
        sources = [laid.aliases.get(one, one) for one in counts.wiring.sources(number)]
        seen = [laid.layouts[one] for one in counts.wiring.sources(number)]
        if row.layer.kind() in _ORDERS:
            laid.aliases[number] = sources[0]
            laid.layouts[number] = reordered(seen[0], _order(row))
            continue
        entry = _entry(row)
        wanted = needed(entry.needs(row), len(row.inputs[0]), seen[0])
        for place, (layout, shape) in enumerate(zip(seen, row.inputs, strict=True)):
            if len(shape) == len(wanted) and layout != wanted:
                laid.units.append(_permute(free, row, sources[place], permuted(layout, wanted)))
                sources[place], free = free, free + 1
        steps = entry.emit(row, row.layer, wanted)
        laid.layouts[number] = _given(entry, row, wanted)
        laid.units.append(_unit(counts, written, number, steps, tuple(sources)))
    return laid


def _entry(row: Row) -> Entry:
    entry = KERAS.get(row.layer.kind())
    if entry is None:
        raise row.refused("Keras has no layer that does the same")
    return entry


def _order(row: Row) -> tuple[int, ...]:
    """Return the order of a row's axes, taken from what it makes of their numbers."""
    axes = tuple(range(1, len(row.inputs[0]) + 1))
    return tuple(axis - 1 for axis in row.layer.output_shape((axes,)))


def _given(entry: Entry, row: Row, taken: Layout) -> Layout:
    axes, need = len(row.output), entry.needs(row)
    if need == "any" and axes == len(taken):
        return taken
    return channels_last(axes) if need == "channels last" else as_counted(axes)


def _in_order(counts: NetworkCount, written: Sequence[Row]) -> set[int]:
    """Return the rows that others take as steps and features, with no channels among them."""
    found: set[int] = set()
    for number, row in enumerate(written):
        entry = KERAS.get(row.layer.kind())
        if entry is not None and row.inputs and entry.needs(row) == "as counted":
            found.update(counts.wiring.sources(number))
    return found


def _input_layout(row: Row, *, seen_in_order: bool) -> Layout:
    """Return channels last, but for steps and features that no layer sees as channels."""
    axes = len(row.output)
    return as_counted(axes) if axes == 2 and seen_in_order else channels_last(axes)


def _permute(number: int, row: Row, source: int, dims: tuple[int, ...]) -> Unit:
    made = Step(Call("layers.Permute", (Arg("", dims, positional=True),)))
    return Unit(number, f"{row.layer.name}_permute", row.layer.block, (made,), (source,))


def _unit(
    counts: NetworkCount,
    written: Sequence[Row],
    number: int,
    steps: tuple[Step, ...],
    sources: tuple[int, ...],
) -> Unit:
    row = written[number]
    owner = counts.wiring.owners.rows.get(number)
    if owner is not None:
        layer = written[owner]
        own = _entry(layer).emit(layer, layer.layer, channels_last(len(layer.inputs[0])))
        if _made(own) != _made(steps):
            raise row.refused("its settings differ from those of the row whose weights it uses")
    if row.layer.frozen:
        steps = tuple(map(_frozen, steps))
    fixed = number in counts.wiring.sharers
    return Unit(number, row.layer.name, row.layer.block, steps, sources, owner, fixed)


def _made(steps: Sequence[Step]) -> list[str]:
    return [one_line(step.module) for step in steps if step.module is not None]


def _frozen(step: Step) -> Step:
    if step.module is None:
        return step
    args = (*step.module.args, Arg("trainable", False))
    return msgspec.structs.replace(step, module=msgspec.structs.replace(step.module, args=args))
