"""The fields of layers, found in the annotations of their classes.

A field is declared once. From that one declaration come the check of a file, the column and its
editor, and the sentence that refuses a wrong value.
"""

import functools
import itertools
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Meta, inspect

from cnnparam_gui.core.codecs import (
    BLOCK_PATTERN,
    NAME_PATTERN,
    AxesCodec,
    ChoiceCodec,
    Codec,
    DecimalCodec,
    FactorsCodec,
    FieldError,
    FlagCodec,
    IntegerCodec,
    NamesCodec,
    OptionalCodec,
    TextCodec,
)
from cnnparam_gui.core.shapes import MAX_SIZE
from cnnparam_gui.core.sides import SidesCodec


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


def _plain(kind: inspect.Type) -> tuple[inspect.Type, tuple[str, ...], bool]:
    """Return a type without its description, what words it takes, and whether it may be none."""
    while isinstance(kind, inspect.Metadata):
        kind = kind.type
    items = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    literals = [item for item in items if isinstance(item, inspect.LiteralType)]
    words = sorted(str(value) for item in literals for value in item.values)
    words.sort(key=lambda word: int(word) if word.isdigit() else -1)
    rest = [i for i in items if not isinstance(i, inspect.LiteralType | inspect.NoneType)]
    return (
        rest[0] if rest else kind,
        tuple(words),
        any(isinstance(i, inspect.NoneType) for i in items),
    )


def _codec(annotated: inspect.Type, axes: int, extra: dict[str, Any]) -> Codec:
    kind, words, optional = _plain(annotated)
    codec = _plain_codec(kind, words, axes, extra)
    return OptionalCodec(codec) if optional else codec


def _plain_codec(
    kind: inspect.Type, words: tuple[str, ...], axes: int, extra: dict[str, Any]
) -> Codec:
    match kind:
        case inspect.BoolType():
            return FlagCodec()
        case inspect.IntType():
            return IntegerCodec(*_bounds(kind))
        case inspect.FloatType():
            return DecimalCodec(kind.ge or 0.0, kind.le or 1.0)
        case inspect.StrType():
            return TextCodec(kind.pattern or BLOCK_PATTERN)
        case inspect.LiteralType():
            return ChoiceCodec(words)
        case inspect.VarTupleType(item_type=inspect.StrType() as item):
            return NamesCodec(item.pattern or NAME_PATTERN)
        case inspect.VarTupleType(item_type=inspect.FloatType() as item):
            return FactorsCodec(item.ge or 0.0, item.le or 1.0, kind.max_length or 4)
        case inspect.VarTupleType(
            item_type=inspect.UnionType(types=(inspect.IntType() as one, *_))
        ):
            return SidesCodec(axes, *_bounds(one), words)
        case inspect.VarTupleType(item_type=inspect.IntType() as item):
            minimum, maximum = _bounds(item)
            return AxesCodec(
                axes=axes,
                minimum=minimum,
                maximum=maximum,
                words=words,
                collapse=extra.get("collapse", False),
                fallback=extra.get("fallback", ""),
                separator=extra.get("separator", "x"),
                most=kind.max_length or 4,
            )
    raise TypeError(f"no codec for {kind}")


def _bounds(kind: inspect.IntType) -> tuple[int, int]:
    return kind.ge or 0, MAX_SIZE if kind.le is None else kind.le


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
        sized = isinstance(codec, AxesCodec | SidesCodec) and codec.axes
        if sized and start and len(start) == 1:
            start = start * sized
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


def descriptions(layer: type[msgspec.Struct]) -> Iterator[tuple[str, str, str]]:
    """Give column, label and help of every field of a layer class.

    That is a part of what `fields_of` tells, for a twentieth of its time, which matters where
    all kinds are asked before the window is painted.
    """
    return itertools.chain.from_iterable(map(_own_descriptions, reversed(layer.__mro__)))


# Sixty kinds share a few bases, which are read once.
@functools.cache
def _own_descriptions(base: type) -> tuple[tuple[str, str, str], ...]:
    from inspect import get_annotations  # 4 ms, which a report does not need

    return tuple(
        ((item.extra or {}).get("column") or name, item.title, item.description or "")
        for name, annotation in get_annotations(base).items()
        for item in getattr(annotation, "__metadata__", ())
        if isinstance(item, Meta) and item.title
    )


def _meta(layer: type[msgspec.Struct], name: str) -> tuple[Meta, dict[str, Any]]:
    from inspect import get_annotations

    for base in layer.__mro__:
        annotation = get_annotations(base).get(name)
        if annotation is not None:
            for item in getattr(annotation, "__metadata__", ()):
                if isinstance(item, Meta) and item.title:
                    return item, item.extra or {}
            raise TypeError(f"{layer.__name__}.{name} has no label")
    raise TypeError(f"{layer.__name__} has no field {name}")
