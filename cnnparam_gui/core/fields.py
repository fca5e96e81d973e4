"""The fields of layers, found in the annotations of their classes.

A field is declared once. From that one declaration come the check of a file, the column and its
editor, and the sentence that refuses a wrong value.
"""

import functools
from inspect import get_annotations
from typing import Any

import msgspec
from msgspec import Meta, inspect

from cnnparam_gui.core.codecs import (
    BLOCK_PATTERN,
    NAME_PATTERN,
    AxesCodec,
    Codec,
    DecimalCodec,
    FieldError,
    FlagCodec,
    IntegerCodec,
    NamesCodec,
    TextCodec,
)
from cnnparam_gui.core.shapes import MAX_SIZE


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
