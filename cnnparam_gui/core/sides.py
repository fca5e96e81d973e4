"""Padding, which may be another before and after an axis: how it is written and read."""

import re
from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from cnnparam_gui.core.codecs import FieldError, IntegerCodec
from cnnparam_gui.core.frameworks import Sides

Pad: TypeAlias = int | tuple[int, ...]
"""Padding of one axis: a number for both sides, or one before and one after."""


def sides(pad: Pad) -> Sides:
    """Return the padding before and after."""
    return (pad, pad) if isinstance(pad, int) else (pad[0], pad[1])


def plain(pad: Pad) -> Pad:
    """Return one number for two sides that are alike."""
    return pad if isinstance(pad, int) or pad[0] != pad[1] else pad[0]


def format_pads(pads: Sequence[Pad]) -> str:
    """Write padding as `1x1`, or `0:1x0:1` where the sides differ."""
    return "x".join(str(pad) if isinstance(pad, int) else f"{pad[0]}:{pad[1]}" for pad in pads)


class SidesCodec(msgspec.Struct, frozen=True):
    """Padding for each axis, written `1`, `1x2` or `0:1x0:1`, or a word such as `same`.

    Attributes:
        axes: How many axes.
        minimum: Smallest padding of one side.
        maximum: Largest padding of one side.
        words: Words that are taken in place of sizes.
    """

    axes: int
    minimum: int
    maximum: int
    words: tuple[str, ...] = ()

    def parse(self, text: str) -> tuple[Pad, ...] | str:
        """Read sizes separated by x, a comma, a star or a space; a colon parts two sides."""
        cleaned = re.sub(r"\s*:\s*", ":", text.strip().lower())
        if cleaned in self.words:
            return cleaned
        pads = tuple(map(self._pad, re.split(r"\s*[x×*,; ]\s*", cleaned)))
        if len(pads) == 1:
            pads *= self.axes
        self.check(pads)
        return pads

    def format(self, value: Sequence[Pad] | str) -> str:
        """Write the sizes with x between them, once where they are alike."""
        if isinstance(value, str):
            return value
        return format_pads(value[:1] if len(set(value)) == 1 else value)

    def check(self, value: Sequence[Pad] | str) -> None:
        """Refuse a wrong number of sizes, and a size outside the bounds."""
        if isinstance(value, str):
            if value not in self.words:
                raise FieldError(f"'{value[:40]}' is not {' or '.join(self.words)}")
            return
        if len(value) != self.axes:
            raise FieldError(f"it takes {self.axes} sizes, not {len(value)}")
        for pad in value:
            for side in sides(pad):
                IntegerCodec(self.minimum, self.maximum).check(side)

    def _pad(self, text: str) -> Pad:
        parts = text.split(":")
        if len(parts) > 2:
            raise FieldError(f"'{text[:40]}' has more than a padding before and one after")
        one = IntegerCodec(self.minimum, self.maximum)
        return plain((one.parse(parts[0]), one.parse(parts[-1])))
