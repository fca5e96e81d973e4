"""How the values of a field are written for a person, read back and checked."""

import re
from collections.abc import Sequence
from typing import Any, Protocol

import msgspec

MAX_TEXT = 200
"""The longest name, in characters."""

NOT_IN_TEXT = r"\x00-\x1f\x7f\ud800-\udfff\ufeff\ufffe"
"""Characters that no name holds: control characters, halves of a surrogate pair, which no file can
hold, and the two byte order marks, which Qt drops."""

# No space around it, so that a text read back is the same. `$` would let a line break pass at the
# end.
_TEXT = r"[^\s{0}]([^{0}]{{0,198}}[^\s{0}])?"
NAME_PATTERN = rf"^{_TEXT.format(',' + NOT_IN_TEXT)}\Z"
OPTIONAL_NAME_PATTERN = rf"^({_TEXT.format(',' + NOT_IN_TEXT)})?\Z"
BLOCK_PATTERN = rf"^({_TEXT.format(NOT_IN_TEXT)})?\Z"


class FieldError(ValueError):
    """Raised for a text that a field does not take; its message is one sentence."""


class Codec(Protocol):
    """How the values of one field are written for a person and read back."""

    def parse(self, text: str) -> Any:
        """Return the value that a text means; raises FieldError with the reason."""

    def format(self, value: Any) -> str:
        """Return the text of a value; reading it gives the value again."""

    def check(self, value: Any) -> None:
        """Raise FieldError where a value is out of bounds."""


def quoted(text: str) -> str:
    """Return the beginning of a wrong text in quotation marks, on one line."""
    return f"'{' '.join(text.split())[:40]}'"


def _number(text: str) -> int:
    cleaned = text.strip().replace("_", "")
    if not re.fullmatch(r"[+-]?[0-9]{1,20}", cleaned):
        raise FieldError(f"{quoted(text)} is not a whole number")
    return int(cleaned)


class IntegerCodec(msgspec.Struct, frozen=True):
    """A whole number within bounds."""

    minimum: int
    maximum: int

    def parse(self, text: str) -> int:
        """Read a whole number."""
        value = _number(text)
        self.check(value)
        return value

    def format(self, value: int) -> str:
        """Write plain digits."""
        return str(value)

    def check(self, value: int) -> None:
        """Refuse a number outside the bounds."""
        if not self.minimum <= value <= self.maximum:
            raise FieldError(f"{value} is not between {self.minimum:,} and {self.maximum:,}")


class DecimalCodec(msgspec.Struct, frozen=True):
    """A decimal number within bounds."""

    minimum: float
    maximum: float

    def parse(self, text: str) -> float:
        """Read a number with a decimal point or comma."""
        try:
            value = float(text.strip().replace(",", "."))
        except ValueError:
            raise FieldError(f"{quoted(text)} is not a number") from None
        self.check(value)
        return value

    def format(self, value: float) -> str:
        """Write the shortest digits that read back the same."""
        return f"{value:g}" if float(f"{value:g}") == value else repr(value)

    def check(self, value: float) -> None:
        """Refuse a number outside the bounds."""
        if not self.minimum <= value <= self.maximum:
            raise FieldError(f"{value:g} is not between {self.minimum:g} and {self.maximum:g}")


class FlagCodec(msgspec.Struct, frozen=True):
    """Yes or no."""

    def parse(self, text: str) -> bool:
        """Read yes or no, also as true, false, 1, 0, on and off."""
        word = text.strip().lower()
        if word in {"yes", "true", "1", "on", "y"}:
            return True
        if word in {"no", "false", "0", "off", "n"}:
            return False
        raise FieldError(f"{quoted(text)} is neither yes nor no")

    def format(self, value: bool) -> str:
        """Write yes or no."""
        return "yes" if value else "no"

    def check(self, value: bool) -> None:
        """Take either."""


class TextCodec(msgspec.Struct, frozen=True):
    """A short text that fits a pattern."""

    pattern: str

    def parse(self, text: str) -> str:
        """Read the text without the space around it."""
        value = text.strip()
        self.check(value)
        return value

    def format(self, value: str) -> str:
        """Write it as it is."""
        return value

    def check(self, value: str) -> None:
        """Refuse what does not fit the pattern."""
        if not re.fullmatch(self.pattern, value):
            if not value:
                raise FieldError("a name is needed")
            raise FieldError("it may have at most 200 characters and no comma or line break")


class NamesCodec(msgspec.Struct, frozen=True):
    """Names of other rows, separated by commas, each of which fits a pattern."""

    pattern: str

    def parse(self, text: str) -> tuple[str, ...]:
        """Read the names; an empty text means the row above."""
        names = tuple(name.strip() for name in text.split(",") if name.strip())
        self.check(names)
        return names

    def format(self, value: Sequence[str]) -> str:
        """Write the names with commas between them."""
        return ", ".join(value)

    def check(self, value: Sequence[str]) -> None:
        """Refuse what cannot be a name; whether a row has it depends on the network."""
        for name in value:
            TextCodec(self.pattern).check(name)


class OptionalCodec(msgspec.Struct, frozen=True):
    """What another codec takes, or nothing: an empty text.

    Attributes:
        inner: How a value that is given is written and read.
    """

    inner: Codec

    def parse(self, text: str) -> Any:
        """Read a value; an empty text is none."""
        return self.inner.parse(text) if text.strip() else None

    def format(self, value: Any) -> str:
        """Write the value, or an empty text."""
        return "" if value is None else self.inner.format(value)

    def check(self, value: Any) -> None:
        """Refuse what the other codec refuses."""
        if value is not None:
            self.inner.check(value)


class ChoiceCodec(msgspec.Struct, frozen=True):
    """One of a few words."""

    words: tuple[str, ...]

    def parse(self, text: str) -> str:
        """Read a word, in capitals or not."""
        value = text.strip().lower()
        self.check(value)
        return value

    def format(self, value: str) -> str:
        """Write it as it is."""
        return value

    def check(self, value: str) -> None:
        """Refuse any other word."""
        if value not in self.words:
            raise FieldError(f"{quoted(value)} is not {' or '.join(self.words)}")


class AxesCodec(msgspec.Struct, frozen=True):
    """One size for each axis, written `3` or `3x3`, or a word such as `same`.

    Attributes:
        axes: How many axes; 0 for any number from 1 to `most`.
        minimum: Smallest size.
        maximum: Largest size.
        words: Words that are taken in place of sizes.
        collapse: Whether equal sizes are written once.
        fallback: What an empty text stands for, if it may be empty.
        separator: What is written between two sizes.
        most: The most sizes where `axes` is 0.
    """

    axes: int
    minimum: int
    maximum: int
    words: tuple[str, ...] = ()
    collapse: bool = False
    fallback: str = ""
    separator: str = "x"
    most: int = 4

    def parse(self, text: str) -> tuple[int, ...] | str:
        """Read sizes separated by x, a comma, a star or a space."""
        cleaned = text.strip().lower()
        if cleaned in self.words:
            return cleaned
        if not cleaned and self.fallback:
            return ()
        sizes = tuple(_number(part) for part in re.split(r"\s*[x×*,; ]\s*", cleaned))
        if self.axes and len(sizes) == 1:
            sizes *= self.axes
        self.check(sizes)
        return sizes

    def format(self, value: Sequence[int] | str) -> str:
        """Write the sizes with the separator between them."""
        if isinstance(value, str):
            return value
        if self.axes and self.collapse and len(set(value)) == 1:
            return str(value[0])
        return self.separator.join(map(str, value))

    def check(self, value: Sequence[int] | str) -> None:
        """Refuse a wrong number of sizes, and a size outside the bounds."""
        if isinstance(value, str):
            if value not in self.words:
                raise FieldError(f"{quoted(value)} is not {' or '.join(self.words)}")
            return
        if not value and self.fallback:
            return
        least, most = (self.axes, self.axes) if self.axes else (1, self.most)
        check_length(value, least, most, "sizes")
        for size in value:
            IntegerCodec(self.minimum, self.maximum).check(size)


class FactorsCodec(msgspec.Struct, frozen=True):
    """Decimal numbers, one for every axis or one for all, written `2` or `1.5x2`.

    Attributes:
        minimum: Smallest number.
        maximum: Largest number.
        most: The most numbers.
    """

    minimum: float
    maximum: float
    most: int = 4

    def parse(self, text: str) -> tuple[float, ...]:
        """Read numbers separated by x, a star or a space; a comma is a decimal one."""
        one = DecimalCodec(self.minimum, self.maximum)
        parts = re.split(r"\s*[x×*; ]\s*", text.strip().lower())
        value = tuple(map(one.parse, parts))
        self.check(value)
        return value

    def format(self, value: Sequence[float]) -> str:
        """Write the numbers with x between them."""
        return "x".join(map(DecimalCodec(self.minimum, self.maximum).format, value))

    def check(self, value: Sequence[float]) -> None:
        """Refuse a wrong number of numbers, and one outside the bounds."""
        check_length(value, 1, self.most, "numbers")
        for number in value:
            DecimalCodec(self.minimum, self.maximum).check(number)


def check_length(value: Sequence[Any], least: int, most: int, what: str) -> None:
    """Raise FieldError unless there are as many as wanted."""
    if not least <= len(value) <= most:
        wanted = f"{least}" if least == most else f"{least} to {most}"
        raise FieldError(f"it takes {wanted} {what}, not {len(value)}")
