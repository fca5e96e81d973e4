"""Wider and narrower networks: the filters of all rows but the last multiplied by one factor.

What is multiplied are the filters of convolutions and the units of fully connected and recurrent
rows. These rules keep a network that can be counted one that can be counted:

- The rows that a network ends in, which say its classes, keep their size, and so do rows whose
  outputs are added to those, or to an input: all of them have to have the same size. A row of one
  filter, such as a mask that others are multiplied by, keeps it too.
- A depthwise row, whose groups are as many as its input channels, follows its input.
- The groups and heads of other rows stay as they are, so what they divide is rounded to a multiple
  of them: to the nearest, half up, and never to none. Without groups that is a whole number, or a
  multiple of what a person asks for, such as 8.
- Rows that share weights, and rows that are added, are rounded alike. Zeros that stand in for
  channels are as many as make up the difference.

The rule is that of the width multiplier of MobileNet (Howard et al., 2017), whose published
networks it gives.
"""

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import msgspec

from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.editing import edit_rows
from cnnparam_gui.core.kinds.merge import Concat, Elementwise
from cnnparam_gui.core.kinds.reduction import Split
from cnnparam_gui.core.kinds.reshape import Reshape
from cnnparam_gui.core.kinds.resize import Pad
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit
from cnnparam_gui.core.shapes import MAX_SIZE, Shape

_SCALED = {"convolution": "filters", "dense": "units", "recurrent": "units"}
"""The field that says how many outputs a row has, by the family of its kind."""

_DIVIDING = ("groups", "heads")
"""The fields that have to divide the channels that a row takes."""


class _Made(msgspec.Struct):
    """The channels of a row's output.

    Attributes:
        number: How many there are before scaling.
        of: The rows that made them, each by its number.
    """

    number: int
    of: frozenset[int]


class Widths:
    """How the widths of a network hang together; found once, for all factors."""

    def __init__(self, counts: NetworkCount) -> None:
        """Look through a counted network."""
        self._counts = counts
        self._layers = counts.network.layers
        self._sources = [counts.wiring.sources(row) for row in range(len(self._layers))]
        self._group: list[int] = list(range(len(self._layers)))
        self._fixed: set[int] = set()
        self._divisors: dict[int, int] = {}
        self._depthwise: set[int] = set()
        self._made: list[_Made] = []
        for row in range(len(self._layers)):
            self._made.append(self._look_at(row))
        self._fix_ends()
        for row, owner in counts.wiring.owners.rows.items():
            self._tie(row, owner)
            self._tie_inputs(row, owner)
        self._scaled = self._gather()
        """How many outputs a row has that is scaled, before it is."""

    @property
    def able(self) -> bool:
        """Whether there is a row that can be wider or narrower."""
        return bool(self._scaled)

    def edit(self, factor: Fraction, multiple: int = 1) -> Edit:
        """Return the edit that multiplies the widths.

        Args:
            factor: What they are multiplied by, above 0.
            multiple: What they are to be multiples of, where groups do not ask for more.
        """
        sizes = self._sizes(factor, multiple)
        channels: list[int] = []
        replaced: dict[int, Layer] = {}
        for row, layer in enumerate(self._layers):
            taken = [channels[source] for source in self._sources[row] if source >= 0]
            changes = _differing(layer, self._changes(row, sizes, taken))
            if changes:
                replaced[row] = msgspec.structs.replace(layer, **changes)
            channels.append(self._channels(row, replaced.get(row, layer), sizes, taken))
        return edit_rows(replaced=replaced)

    # Looking through the network

    def _look_at(self, row: int) -> _Made:
        layer = self._layers[row]
        taken = [self._made[source] for source in self._sources[row] if source >= 0]
        if layer.given or not taken:
            self._fixed.add(row)
            return _Made(_first(self._output(row)), frozenset({row}))
        for field in _DIVIDING:
            self._divide(taken[0], getattr(layer, field, 1))
        size = _size_field(layer)
        if size and self._follows_input(row, taken[0]):
            self._depthwise.add(row)
            return _Made(getattr(layer, size), taken[0].of)
        if size:
            self._divisors[row] = math.lcm(self._divisors.get(row, 1), getattr(layer, "groups", 1))
            if getattr(layer, size) == 1:
                self._fixed.add(row)
            return _Made(_outputs(layer, getattr(layer, size)), frozenset({row}))
        if self._pads_channels(row):
            return _Made(_first(self._output(row)), frozenset({row}))
        if isinstance(layer, Split) and len(taken[0].of) == 1:
            self._divide(taken[0], layer.parts)
        return self._passed_on(row, layer, taken)

    def _passed_on(self, row: int, layer: Layer, taken: list[_Made]) -> _Made:
        """Return the channels of a row that makes none of its own."""
        if isinstance(layer, Concat) and self._joins_channels(row, layer, taken):
            return _Made(sum(m.number for m in taken), frozenset().union(*(m.of for m in taken)))
        if isinstance(layer, Elementwise):
            widest = max(taken, key=lambda made: made.number)
            alike = [m for m in taken if m.number == widest.number and self._whole(m)]
            for made in alike[1:]:
                self._tie(*alike[0].of, *made.of)
            return widest
        return _Made(_after(taken[0].number, self._taken(row), self._output(row)), taken[0].of)

    def _whole(self, made: _Made) -> bool:
        """Return whether channels are all those of one row, and no others."""
        return len(made.of) == 1 and all(self._made[row].number == made.number for row in made.of)

    def _pads_channels(self, row: int) -> bool:
        layer = self._layers[row]
        if not isinstance(layer, Pad) or not self._output(row):
            return False
        return layer.borders(self._taken(row))[0] != (0, 0)

    def _follows_input(self, row: int, made: _Made) -> bool:
        groups = getattr(self._layers[row], "groups", 1)
        return groups > 1 and groups == made.number == _first(self._taken(row))

    def _joins_channels(self, row: int, layer: Concat, taken: list[_Made]) -> bool:
        shapes = self._counts.rows[row].input_shapes
        return len(shapes) == len(taken) and all(
            -len(shape) <= layer.axis < len(shape) and shape[layer.axis] == made.number
            for shape, made in zip(shapes, taken, strict=True)
        )

    def _divide(self, made: _Made, divisor: int) -> None:
        if divisor > 1 and made.number % divisor == 0 and divisor < made.number:
            for row in made.of:
                self._divisors[row] = math.lcm(self._divisors.get(row, 1), divisor)

    def _taken(self, row: int) -> Shape:
        shapes = self._counts.rows[row].input_shapes
        return shapes[0] if shapes else ()

    def _output(self, row: int) -> Shape:
        return self._counts.rows[row].output_shape or ()

    # Which go together

    def _find(self, row: int) -> int:
        while self._group[row] != row:
            self._group[row] = self._group[self._group[row]]
            row = self._group[row]
        return row

    def _tie(self, first: int, second: int) -> None:
        self._group[self._find(second)] = self._find(first)

    def _tie_inputs(self, *rows: int) -> None:
        """Let rows that use the same weights take as many channels."""
        taken = [self._made[source] for row in rows for source in self._sources[row][:1]]
        if len(taken) == len(rows) and all(map(self._whole, taken)):
            self._tie(*(row for made in taken for row in made.of))

    def _fix_ends(self) -> None:
        """Let the rows keep their size that make what the network gives."""
        used = {source for sources in self._sources for source in sources}
        for row, made in enumerate(self._made):
            if row not in used:
                self._fixed |= made.of

    def _gather(self) -> dict[int, int]:
        """Return the outputs of every row that is scaled, with divisors shared by what is tied."""
        fixed = {self._find(row) for row in self._fixed}
        for row, divisor in list(self._divisors.items()):
            group = self._find(row)
            self._divisors[group] = math.lcm(self._divisors.get(group, 1), divisor)
        scaled = {}
        for row, layer in enumerate(self._layers):
            if row in self._depthwise or self._find(row) in fixed:
                continue
            if field := _size_field(layer):
                scaled[row] = getattr(layer, field)
            elif self._pads_channels(row):
                scaled[row] = self._made[row].number
        return scaled

    # Scaling

    def _sizes(self, factor: Fraction, multiple: int) -> dict[int, int]:
        """Return what becomes of the outputs of every row that is scaled."""
        known: dict[tuple[int, int], int] = {}
        sizes = {}
        for row, now in self._scaled.items():
            divisor = self._divisors.get(self._find(row), 1)
            if now % divisor:  # it cannot be counted as it is
                divisor = 1
            key = (now, divisor)
            if key not in known:
                known[key] = nearest_multiple(now * factor, math.lcm(divisor, multiple))
            sizes[row] = known[key]
        return sizes

    def _changes(self, row: int, sizes: Mapping[int, int], taken: list[int]) -> dict[str, Any]:
        """Return the fields of a row that become others.

        Args:
            row: The row.
            sizes: What becomes of the outputs of rows that are scaled.
            taken: What became of the channels that it takes.
        """
        layer = self._layers[row]
        if self._pads_channels(row):
            return self._padding(row, sizes.get(row, self._made[row].number) - taken[0])
        if row in sizes:
            return {_size_field(layer): sizes[row]}
        if row in self._depthwise:
            each = _filters(layer) // _first(self._taken(row))
            return {"groups": taken[0], "filters": each * taken[0]}
        if isinstance(layer, Reshape) and taken:
            return {"shape": self._reshaped(row, layer.shape, taken[0])}
        return {}

    def _padding(self, row: int, missing: int) -> dict[str, Any]:
        """Return the channels that a row adds before and after, as many as are missing."""
        layer, missing = self._layers[row], max(missing, 0)
        assert isinstance(layer, Pad)
        before, after = layer.borders(self._taken(row))[0]
        front = missing * before // (before + after)
        borders = ((front, layer.before), (missing - front, layer.after or layer.before))
        ends = tuple((size, *sizes[1:]) for size, sizes in borders)
        return dict(zip(("before", "after"), ends, strict=True))

    def _reshaped(self, row: int, shape: Shape, channels: int) -> Shape:
        """Return a shape with other channels, at the end where they are the input's last axis."""
        number = self._made[self._sources[row][0]].number
        places = [place for place, size in enumerate(shape) if size == number]
        if not places:
            return shape
        place = places[-1 if self._taken(row)[-1:] == (number,) else 0]
        return (*shape[:place], channels, *shape[place + 1 :])

    def _channels(self, row: int, layer: Layer, sizes: Mapping[int, int], taken: list[int]) -> int:
        """Return the channels of a row's output after scaling."""
        made = self._made[row]
        size = _size_field(layer)
        if size:
            return _outputs(layer, getattr(layer, size))
        if not taken:
            return made.number
        if self._pads_channels(row):
            return sizes.get(row, made.number)
        before = [self._made[source].number for source in self._sources[row]]
        if isinstance(layer, Elementwise):
            return max(taken)
        if sum(before) == made.number:
            return sum(taken)
        return taken[0] * made.number // before[0] if before[0] else taken[0]


def nearest_multiple(number: Fraction, step: int) -> int:
    """Return the multiple of a step that is nearest to a number, half up, at least the step."""
    times = max(1, math.floor(number / step + Fraction(1, 2)))
    return min(times * step, max(MAX_SIZE // step, 1) * step)


def _filters(layer: Layer) -> int:
    filters: int = getattr(layer, "filters", 0)
    return filters


def _size_field(layer: Layer) -> str:
    field = _SCALED.get(layer.family, "")
    return field if field and hasattr(layer, field) else ""


def _outputs(layer: Layer, size: int) -> int:
    """Return how many channels a row gives; two directions give twice the state."""
    return 2 * size if getattr(layer, "bidirectional", False) else size


def _differing(layer: Layer, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if getattr(layer, name) != value}


def _first(shape: Shape) -> int:
    return shape[0] if shape else 0


def _after(channels: int, taken: Shape, output: Shape) -> int:
    """Return what becomes of a number of channels, found where the input has it."""
    if channels in output or len(taken) != len(output):
        return channels
    return next(_where(channels, taken, output), channels)


def _where(channels: int, taken: Shape, output: Shape) -> Iterator[int]:
    return (after for before, after in zip(taken, output, strict=True) if before == channels)
