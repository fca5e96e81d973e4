"""What one can turn to see what becomes of a network: one knob an entry.

A knob has positions, whole numbers in ascending order; the figures of a network never fall as it
is turned up, as far as every row can be counted.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError, IntegerCodec
from cnnparam_gui.core.count import NetworkCount
from cnnparam_gui.core.depths import Stage, stages, with_depth
from cnnparam_gui.core.memory import Scale
from cnnparam_gui.core.network import Edit
from cnnparam_gui.core.resolution import resolution, with_resolution
from cnnparam_gui.core.shapes import DATA_TYPES, MAX_SIZE
from cnnparam_gui.core.widths import Widths

HUNDREDTHS = 100
"""Positions of the width in one."""

_WIDEST = 16 * HUNDREDTHS
_LARGEST_INPUT = 2**14
_DEEPEST_SHOWN = 8
_LARGEST_BATCH_SHOWN = 64

TYPES = tuple(sorted(DATA_TYPES.values(), key=lambda kind: kind.bytes))
"""The data types in the order of their sizes."""


class Setting(msgspec.Struct, frozen=True):
    """What a position of a knob makes of a network and of the scale that it is looked at with.

    Attributes:
        edit: What happens to the rows.
        scale: The data type and the batch.
    """

    edit: Edit
    scale: Scale


class Knob(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be turned.

    Attributes:
        name: What it is called, one of `KNOBS`.
        part: Which part of the network it turns, such as `layer2`; empty for all of it.
        now: The position at which nothing changes.
        positions: All positions, from the lowest to the highest.
        shown: Those that a slider covers.
        turn: Gives what a position means.
        written: Gives the text of a position.
        parsed: Gives the position of a text; raises FieldError where it is none.
    """

    name: str
    part: str = ""
    now: int
    positions: range
    shown: range
    turn: Callable[[int], Setting]
    written: Callable[[int], str] = str
    parsed: Callable[[str], int]

    def parse(self, text: str) -> int:
        """Return the position that a text means.

        Raises:
            FieldError: Where it is none that the knob has.
        """
        try:
            position = self.parsed(text)
        except FieldError as error:
            raise FieldError(f"{self.name}: {error}") from None
        if position not in self.positions:
            first, last = map(self.written, (self.positions[0], self.positions[-1]))
            raise FieldError(f"{self.name}: {text.strip()[:40]} is not within {first} to {last}")
        return position


def spread(knob: Knob, most: int) -> list[int]:
    """Return up to so many positions evenly over what the slider covers, and the present one."""
    shown = knob.shown
    last = len(shown) - 1
    steps = max(min(most - 1, last), 1)
    return sorted({knob.now, *(shown[step * last // steps] for step in range(steps + 1))})


class Unable(msgspec.Struct, frozen=True):
    """Why a network has no such knob.

    Attributes:
        reason: One sentence.
    """

    reason: str


class Subject(msgspec.Struct, frozen=True):
    """What is turned.

    Attributes:
        counts: The counted network.
        scale: The data type and the batch that it is looked at with.
        multiple: What widths are rounded to a multiple of.
    """

    counts: NetworkCount
    scale: Scale
    multiple: int = 1


def _width(subject: Subject) -> Sequence[Knob] | Unable:
    widths = Widths(subject.counts)
    if not widths.able:
        return Unable("It has no convolution and no fully connected row before the last one.")

    def turn(position: int) -> Setting:
        edit = widths.edit(Fraction(position, HUNDREDTHS), subject.multiple)
        return Setting(edit, subject.scale)

    return (
        Knob(
            name="width",
            now=HUNDREDTHS,
            positions=range(1, _WIDEST + 1),
            shown=range(1, 2 * HUNDREDTHS + 1),
            turn=turn,
            written=lambda position: f"{position / HUNDREDTHS:.2f}",
            parsed=_hundredths,
        ),
    )


def _depth(subject: Subject) -> Sequence[Knob] | Unable:
    found = stages(subject.counts)
    if not found:
        return Unable(
            "No block of it can be repeated: one that takes one row and gives the shape it takes."
        )
    return [_stage_knob(subject, stage) for stage in found]


def _stage_knob(subject: Subject, stage: Stage) -> Knob:
    network = subject.counts.network
    return Knob(
        name="depth",
        part=stage.name,
        now=stage.depth,
        positions=range(1, stage.most + 1),
        shown=range(1, min(max(2 * stage.depth, _DEEPEST_SHOWN), stage.most) + 1),
        turn=lambda depth: Setting(with_depth(network, stage, depth), subject.scale),
        parsed=_whole,
    )


def _resolution(subject: Subject) -> Sequence[Knob] | Unable:
    network = subject.counts.network
    now = resolution(network)
    if now is None:
        return Unable("It has no input with a height and a width, or with a length.")
    return (
        Knob(
            name="resolution",
            now=now,
            positions=range(1, max(now, _LARGEST_INPUT) + 1),
            shown=range(1, min(2 * now, max(now, _LARGEST_INPUT)) + 1),
            turn=lambda size: Setting(with_resolution(network, size), subject.scale),
            parsed=_whole,
        ),
    )


def _batch(subject: Subject) -> Sequence[Knob]:
    kind, now = subject.scale.data_type, subject.scale.batch
    return (
        Knob(
            name="batch",
            now=now,
            positions=range(1, MAX_SIZE + 1),
            shown=range(1, min(max(2 * now, _LARGEST_BATCH_SHOWN), MAX_SIZE) + 1),
            turn=lambda batch: Setting(Edit(), Scale(kind, batch)),
            parsed=_whole,
        ),
    )


def _data_type(subject: Subject) -> Sequence[Knob]:
    batch = subject.scale.batch
    return (
        Knob(
            name="dtype",
            now=TYPES.index(subject.scale.data_type),
            positions=range(len(TYPES)),
            shown=range(len(TYPES)),
            turn=lambda place: Setting(Edit(), Scale(TYPES[place], batch)),
            written=lambda place: TYPES[place].name,
            parsed=_type,
        ),
    )


_Maker: TypeAlias = Callable[[Subject], Sequence[Knob] | Unable]

KNOBS: dict[str, _Maker] = {
    "width": _width,
    "depth": _depth,
    "resolution": _resolution,
    "batch": _batch,
    "dtype": _data_type,
}
"""Every knob by its name; the depth has one for each stage."""


def _whole(text: str) -> int:
    value: int = IntegerCodec(1, MAX_SIZE).parse(text)
    return value


def _hundredths(text: str) -> int:
    try:
        position = Fraction(text.strip()[:20].replace(",", ".")) * HUNDREDTHS
    except (ValueError, ZeroDivisionError):
        position = Fraction(1, 2)
    if position.denominator != 1:
        raise FieldError(f"'{text.strip()[:40]}' is no number with at most two decimals")
    return int(position)


def _type(text: str) -> int:
    names = [kind.name for kind in TYPES]
    if text.strip() not in names:
        raise FieldError(f"there is no '{text.strip()[:40]}', choose from {', '.join(names)}")
    return names.index(text.strip())
