"""The fields of layers: what each takes, how it is written and read.

A field is declared once, as an annotation of a layer class. From that one declaration come the
check of a file, the column and its editor, and the sentence that refuses a wrong value.
"""

import functools
import re
from collections.abc import Sequence
from inspect import get_annotations
from typing import Annotated, Any, Literal, Protocol, TypeAlias

import msgspec
from msgspec import Meta, inspect

from cnnparam_gui.core.shapes import MAX_SIZE

Size = Annotated[int, Meta(ge=1, le=MAX_SIZE)]
PadSize = Annotated[int, Meta(ge=0, le=MAX_SIZE)]
Sizes: TypeAlias = tuple[Size, ...]

MAX_TEXT = 200
"""The longest name, in characters."""

# No space around it, so that a text read back is the same; no half of a surrogate pair, which
# no file can hold. `$` would let a line break pass at the end.
_INNER = r"\x00-\x1f\x7f\ud800-\udfff"
_TEXT = r"[^\s{0}]([^{0}]{{0,198}}[^\s{0}])?"
NAME_PATTERN = rf"^{_TEXT.format(',' + _INNER)}\Z"
BLOCK_PATTERN = rf"^({_TEXT.format(_INNER)})?\Z"


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


def _number(text: str) -> int:
    cleaned = text.strip().replace("_", "")
    if not re.fullmatch(r"[+-]?[0-9]{1,20}", cleaned):
        raise FieldError(f"'{text.strip()[:40]}' is not a whole number")
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
            raise FieldError(f"'{text.strip()[:40]}' is not a number") from None
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
        raise FieldError(f"'{text.strip()[:40]}' is neither yes nor no")

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


class AxesCodec(msgspec.Struct, frozen=True):
    """One size for each axis, written `3` or `3x3`, or a word such as `same`.

    Attributes:
        axes: How many axes; 0 for any number from 1 to 4.
        minimum: Smallest size.
        maximum: Largest size.
        words: Words that are taken in place of sizes.
        collapse: Whether equal sizes are written once.
        fallback: What an empty text stands for, if it may be empty.
    """

    axes: int
    minimum: int
    maximum: int
    words: tuple[str, ...] = ()
    collapse: bool = False
    fallback: str = ""

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
        """Write the sizes with x between them."""
        if isinstance(value, str):
            return value
        if self.collapse and len(set(value)) == 1:
            return str(value[0])
        return "x".join(map(str, value))

    def check(self, value: Sequence[int] | str) -> None:
        """Refuse a wrong number of sizes, and a size outside the bounds."""
        if isinstance(value, str):
            if value not in self.words:
                raise FieldError(f"'{value[:40]}' is not {' or '.join(self.words)}")
            return
        if not value and self.fallback:
            return
        if (self.axes and len(value) != self.axes) or not 1 <= len(value) <= 4:
            wanted = f"{self.axes}" if self.axes else "1 to 4"
            raise FieldError(f"it takes {wanted} sizes, not {len(value)}")
        for size in value:
            IntegerCodec(self.minimum, self.maximum).check(size)


class Field(msgspec.Struct, frozen=True):
    """One field of a layer kind.

    Attributes:
        name: The attribute of the layer.
        label: What a person reads.
        help: One sentence that explains it.
        column: The column of the table that shows it; kinds share columns.
        codec: How it is written and read.
        required: Whether a file must give it.
        start: Its value in a new row.
    """

    name: str
    label: str
    help: str
    column: str
    codec: Codec
    required: bool
    start: Any

    def parse(self, text: str) -> Any:
        """Return the value that a text means; raises FieldError that names the field."""
        try:
            return self.codec.parse(text)
        except FieldError as error:
            raise FieldError(f"{self.label}: {error}") from None

    def format(self, value: Any) -> str:
        """Return the text of a value."""
        return self.codec.format(value)


def _plain(kind: inspect.Type) -> tuple[inspect.Type, tuple[str, ...]]:
    """Return a type without its description, and the words that are taken in its place."""
    while isinstance(kind, inspect.Metadata):
        kind = kind.type
    if not isinstance(kind, inspect.UnionType):
        return kind, ()
    literals = [item for item in kind.types if isinstance(item, inspect.LiteralType)]
    words = tuple(str(value) for item in literals for value in item.values)
    return next(item for item in kind.types if item not in literals), words


def _codec(annotated: inspect.Type, axes: int, extra: dict[str, Any]) -> Codec:
    kind, words = _plain(annotated)
    match kind:
        case inspect.BoolType():
            return FlagCodec()
        case inspect.IntType():
            return IntegerCodec(kind.ge or 0, kind.le or MAX_SIZE)
        case inspect.FloatType():
            return DecimalCodec(kind.ge or 0.0, kind.le or 1.0)
        case inspect.StrType():
            return TextCodec(kind.pattern or BLOCK_PATTERN)
        case inspect.VarTupleType(item_type=inspect.StrType() as item):
            return NamesCodec(item.pattern or NAME_PATTERN)
        case inspect.VarTupleType(item_type=inspect.IntType() as item):
            return AxesCodec(
                axes=axes,
                minimum=item.ge or 0,
                maximum=item.le or MAX_SIZE,
                words=words,
                collapse=extra.get("collapse", False),
                fallback=extra.get("fallback", ""),
            )
    raise TypeError(f"no codec for {kind}")


@functools.cache
def fields_of(layer: type[msgspec.Struct]) -> dict[str, Field]:
    """Return the fields of a layer class by name, in the order of their declaration."""
    described_type = inspect.type_info(layer)
    if not isinstance(described_type, inspect.StructType):
        raise TypeError(f"{layer} is no layer class")
    axes: int = getattr(layer, "axes", 0)
    found: dict[str, Field] = {}
    for item in described_type.fields:
        meta, extra = _meta(layer, item.name)
        codec = _codec(item.type, axes, extra)
        start = item.default if not item.required else extra.get("start")
        if isinstance(codec, AxesCodec) and codec.axes and start and len(start) == 1:
            start = start * codec.axes
        found[item.name] = Field(
            name=item.name,
            label=meta.title or item.name,
            help=meta.description or "",
            column=extra.get("column") or item.name,
            codec=codec,
            required=item.required,
            start=start,
        )
    return found


def _meta(layer: type[msgspec.Struct], name: str) -> tuple[Meta, dict[str, Any]]:
    for base in layer.__mro__:
        annotation = get_annotations(base).get(name)
        if annotation is not None:
            for item in getattr(annotation, "__metadata__", ()):
                if isinstance(item, Meta) and item.title:
                    return item, item.extra or {}
            raise TypeError(f"{layer.__name__}.{name} has no label")
    raise TypeError(f"{layer.__name__} has no field {name}")


Filters = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Filters",
        description="Number of filters: the output channels C_out.",
        extra={"column": "size", "start": 64},
    ),
]
Units = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Units",
        description="Number of outputs of a fully connected layer.",
        extra={"column": "size", "start": 10},
    ),
]
Kernel = Annotated[
    Sizes,
    Meta(
        title="Kernel",
        description="Size of the sliding window along each axis, such as 3x3.",
        extra={"start": (3,)},
    ),
]
Stride = Annotated[
    Sizes,
    Meta(
        title="Stride",
        description="Step of the sliding window along each axis.",
        extra={"collapse": True},
    ),
]
PoolStride = Annotated[
    Sizes,
    Meta(
        title="Stride",
        description="Step of the sliding window along each axis; the kernel when left empty.",
        extra={"column": "stride", "collapse": True, "fallback": "kernel"},
    ),
]
Padding = Annotated[
    tuple[PadSize, ...] | Literal["same"],
    Meta(
        title="Padding",
        description="Zeros added on each side of each axis, or same: the output is the input "
        "divided by the stride, rounded up.",
        extra={"collapse": True},
    ),
]
PlainPadding = Annotated[
    tuple[PadSize, ...],
    Meta(
        title="Padding",
        description="Padding taken away on each side of each axis of the output.",
        extra={"collapse": True},
    ),
]
Dilation = Annotated[
    Sizes,
    Meta(
        title="Dilation",
        description="Distance between two taps of the kernel along each axis.",
        extra={"collapse": True},
    ),
]
Groups = Annotated[
    int,
    Meta(
        ge=1,
        le=MAX_SIZE,
        title="Groups",
        description="Number of groups of channels that are convolved on their own.",
    ),
]
Bias = Annotated[
    bool, Meta(title="Bias", description="Whether one value is added to every output channel.")
]
