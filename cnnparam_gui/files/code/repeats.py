"""Blocks that repeat: found by their rows, and written as one class with what differs as arguments.

Two blocks are alike where they have the same layers, wired in the same way; the numbers may differ.
"""

import itertools
from collections.abc import Callable, Iterator, Sequence

import msgspec

from cnnparam_gui.core.blocks import SEPARATOR
from cnnparam_gui.files.code.row import Step
from cnnparam_gui.files.code.text import Arg, Call, Code, Value, one_line
from cnnparam_gui.files.code.units import Unit, consumers, is_chain

SHORTEST = 3
MOST_ARGUMENTS = 12
DEEPEST = 8
_CHANNELS = {
    *("in_channels", "out_channels", "mid_channels", "num_features", "num_channels", "channels"),
    *("groups", "features", "in_features", "out_features", "embed_dim"),
}


class Region(msgspec.Struct, frozen=True):
    """Units in a row that take one value from outside and give one.

    Attributes:
        start: Place of the first unit.
        units: The units.
        block: The block that they are.
        source: The value that is taken.
    """

    start: int
    units: tuple[Unit, ...]
    block: str
    source: int

    @property
    def stop(self) -> int:
        """The place after the last unit."""
        return self.start + len(self.units)


class Repeated(msgspec.Struct, frozen=True):
    """A block as a class.

    Attributes:
        regions: The blocks that it stands for.
        units: The units of the first one, with the arguments in place of what differs.
        arguments: Names of the arguments.
        given: The values of the arguments for each region.
    """

    regions: tuple[Region, ...]
    units: tuple[Unit, ...]
    arguments: tuple[str, ...]
    given: tuple[tuple[Value, ...], ...]


def repeats(units: Sequence[Unit]) -> list[Repeated]:
    """Return the blocks that come more than once, the smallest first; none in another."""
    alike: dict[object, list[Region]] = {}
    for region in _regions(units):
        alike.setdefault(_skeleton(region), []).append(region)
    groups = sorted(alike.values(), key=lambda group: len(group[0].units))
    taken = bytearray(len(units))
    found = []
    for group in groups:
        free = [one for one in group if not any(taken[one.start : one.stop])]
        if len(free) < 2:
            continue
        repeated = _generalised(free)
        if len(repeated.arguments) > MOST_ARGUMENTS:
            continue
        found.append(repeated)
        for one in free:
            taken[one.start : one.stop] = b"\x01" * len(one.units)
    return found


def _regions(units: Sequence[Unit]) -> Iterator[Region]:
    outside = consumers(units)
    paths = [unit.block.split(SEPARATOR) if unit.block else [] for unit in units]
    for depth in range(1, min(max(map(len, paths), default=0), DEEPEST) + 1):
        begins = 0
        for path, group in itertools.groupby(path[:depth] for path in paths):
            length = len(list(group))
            run = tuple(units[begins : begins + length])
            if len(path) == depth and length >= SHORTEST:
                region = _region(begins, run, SEPARATOR.join(path), outside)
                if region is not None:
                    yield region
            begins += length


def _region(
    start: int, run: tuple[Unit, ...], block: str, outside: dict[int, list[int]]
) -> Region | None:
    """Return a run of units as a region; None where it is none or a mere chain."""
    inside = {unit.number for unit in run}
    sources = {source for unit in run for source in unit.sources} - inside
    if len(sources) != 1 or is_chain(run):
        return None
    if any(unit.fixed or unit.owner is not None or not unit.sources for unit in run):
        return None
    for unit in run[:-1]:
        takers = outside.get(unit.number, [])
        if not takers or not inside.issuperset(takers):
            return None
    return Region(start, run, block, sources.pop())


def _skeleton(region: Region) -> object:
    """Return what two regions have in common that are written as one class."""
    first = region.units[0].number
    places = {unit.number: number for number, unit in enumerate(region.units)}
    return tuple(
        (
            unit.block.removeprefix(region.block),
            tuple(places.get(source, -1) for source in unit.sources),
            tuple(map(_shape_of_step, unit.steps)),
        )
        for unit in region.units
        if first >= 0
    )


def _shape_of_step(step: Step) -> str:
    names = [Code(f"x{number}") for number in range(8)]
    made = one_line(step.make(Code("m"), names))
    if step.module is None:
        return made
    blank = _mapped(step.module, lambda arg: Code("#") if _differs(arg.value) else arg.value)
    return f"{one_line(blank)} {made}"


def _differs(value: Value) -> bool:
    """Return whether a value may be an argument: a number or sizes, no yes or no."""
    return isinstance(value, int | float | tuple) and not isinstance(value, bool)


def _mapped(called: Call, change: Callable[[Arg], Value]) -> Call:
    """Return a call with other values, those of calls within it too."""
    args = []
    for arg in called.args:
        inner = arg.value
        value = _mapped(inner, change) if isinstance(inner, Call) else change(arg)
        args.append(msgspec.structs.replace(arg, value=value))
    return msgspec.structs.replace(called, args=tuple(args))


def _slots(units: Sequence[Unit]) -> list[Arg]:
    """Return the arguments that may differ, in order."""
    slots: list[Arg] = []

    def note(arg: Arg) -> Value:
        if _differs(arg.value):
            slots.append(arg)
        return arg.value

    for unit in units:
        for step in unit.steps:
            if step.module is not None:
                _mapped(step.module, note)
    return slots


def _generalised(regions: Sequence[Region]) -> Repeated:
    """Return one class for regions that are alike."""
    columns = [_slots(region.units) for region in regions]
    rows = list(zip(*columns, strict=True))
    named: dict[tuple[str, tuple[Value, ...]], str] = {}
    values: dict[str, tuple[Value, ...]] = {}
    chosen: list[str | None] = []
    for slots in rows:
        given = tuple(slot.value for slot in slots)
        if len({(type(one), one) for one in given}) == 1:
            chosen.append(None)
            continue
        key = (_sort(slots[0].name), given)
        if key not in named:
            named[key] = _argument(slots[0].name, values)
            values[named[key]] = given
        chosen.append(named[key])
    names = iter(chosen)

    def change(arg: Arg) -> Value:
        name = next(names) if _differs(arg.value) else None
        return arg.value if name is None else Code(name)

    units = tuple(_changed(unit, change) for unit in regions[0].units)
    given_each = tuple(zip(*values.values(), strict=True)) or ((),) * len(regions)
    return Repeated(tuple(regions), units, tuple(values), given_each)


def _sort(name: str) -> str:
    return "channels" if name in _CHANNELS else name


def _argument(name: str, taken: dict[str, tuple[Value, ...]]) -> str:
    stem, number = name or "size", 2
    name = stem
    while name in taken:
        name, number = f"{stem}_{number}", number + 1
    return name


def _changed(unit: Unit, change: Callable[[Arg], Value]) -> Unit:
    steps = tuple(
        step
        if step.module is None
        else msgspec.structs.replace(step, module=_mapped(step.module, change))
        for step in unit.steps
    )
    return msgspec.structs.replace(unit, steps=steps)
