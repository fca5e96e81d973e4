"""The native format: JSON with one layer a line.

A file holds `format`, `version`, `name`, `description`, `source` and `layers`, and `semantics`
where the network follows another framework than PyTorch. A layer gives its `kind`, its `name` and
the fields that differ from what the kind has anyway.

The first release knew no `semantics` and took `same` with a stride as Keras does. A file without
it keeps that meaning: such a row is read as one that follows Keras. A network that has such rows
and means PyTorch by them says so.
"""

import functools
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn, Union

import msgspec

from cnnparam_gui.core.frameworks import DEFAULT, FrameworkName
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.kinds.window import Windowed
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.native_errors import explain, syntax_reason
from cnnparam_gui.files.native_head import FORMAT
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request

VERSION = 1

MAX_VALUES = 10_000_000
"""The most commas in a file: a hostile one of a few megabytes could fill the memory."""

_FIELDS = ("format", "version", "name", "description", "source", "semantics", "layers")
_SHARED = ("name", "block", "inputs")
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)


class _File(msgspec.Struct):
    layers: list[msgspec.Raw]
    name: str = ""
    description: str = ""
    source: str = ""
    semantics: FrameworkName = DEFAULT


class _Repeated(msgspec.Struct):
    """Stands for a JSON object that gives a key twice."""

    key: str


def read(path: Path, _: Request | None = None) -> Network:
    """Read a file.

    Raises:
        FileProblem: Where it cannot be read, or is not of this format in every detail.
    """
    try:
        return decode(read_bytes(path))
    except FileProblem as problem:
        raise problem.at(path) from None


def decode(data: bytes, _: Request | None = None) -> Network:
    """Read a network from the bytes of a file.

    Raises:
        FileProblem: Where they are not of this format in every detail.
    """
    document = _parse(data)
    _check_envelope(document)
    layers = document["layers"]
    if len(layers) > MAX_ROWS:
        raise FileProblem(f"It has {len(layers):,} rows, and {MAX_ROWS:,} are the most")
    for number, item in enumerate(layers, 1):
        if isinstance(item, _Repeated):
            raise FileProblem(f"Row {number}: the field '{item.key}' is given twice")
    try:
        file = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_File)
        rows = tuple(_row(number, raw) for number, raw in enumerate(file.layers, 1))
    except msgspec.ValidationError as error:
        raise FileProblem(explain(str(error), document)) from None
    except msgspec.DecodeError:
        _refuse_surrogates(data)
    _check_names(rows)
    if "semantics" not in document:
        rows = tuple(map(_as_first_meant, rows))
    return Network(rows, file.name, file.description, file.source, file.semantics)


def _parse(data: bytes) -> Any:
    """Return the JSON value, in which rows stand as None: they are decoded by their types."""
    if not data.strip():
        raise FileProblem("The file is empty")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileProblem(
            f"It is not text in UTF-8: line {line} has the byte 0x{data[error.start]:02x}; "
            "choose UTF-8 where it was made"
        ) from None
    if data.count(b",") > MAX_VALUES:
        raise FileProblem(f"It has more than {MAX_VALUES:,} values, too many for an architecture")
    try:
        return json.loads(text, object_pairs_hook=_pairs, parse_constant=_refuse_constant)
    except RecursionError:
        raise FileProblem("It is not an architecture: its brackets are nested too deep") from None
    except json.JSONDecodeError as error:
        raise FileProblem(syntax_reason(error)) from None
    except ValueError:
        raise FileProblem("A number in it has thousands of digits") from None


def _pairs(pairs: list[tuple[str, Any]]) -> Any:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                return _Repeated(key)
            seen.add(key)
    return fields if not fields.keys().isdisjoint({"format", "layers"}) else None


def _refuse_constant(word: str) -> NoReturn:
    raise FileProblem(f"It holds {word}, which is not a number")


def _check_envelope(document: Any) -> None:
    if isinstance(document, _Repeated):
        raise FileProblem(f"The field '{document.key}' is given twice")
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise FileProblem(f'This is not a cnnparam file: it does not say "format": "{FORMAT}"')
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise FileProblem(
            f'It does not say which version of the format it is: "version": {VERSION}'
        )
    if version > VERSION:
        raise FileProblem(
            f"It was made by a newer version of the program (format {str(version)[:12]}, and "
            f"this one reads up to {VERSION}); update the program"
        )
    for key in document:
        if key not in _FIELDS:
            raise FileProblem(f"It has an unknown field '{key}'")
    if not isinstance(document.get("layers"), list):
        raise FileProblem("It has no list of layers")


def _refuse_surrogates(data: bytes) -> NoReturn:
    """Refuse what only the second of the two decoders refuses."""
    text = data.decode("utf-8-sig")
    found = _LONE_SURROGATE.search(text)
    if found is None:
        raise FileProblem("It is not JSON that this program can read")
    line = text.count("\n", 0, found.start()) + 1
    raise FileProblem(f"Line {line} holds half a character, {found.group()}")


@functools.cache
def _decoder() -> msgspec.json.Decoder[Layer]:
    any_kind: Any = Union[tuple(KINDS.values())]  # noqa: UP007  a union made at run time
    return msgspec.json.Decoder(any_kind)


def _row(number: int, raw: msgspec.Raw) -> Layer:
    try:
        return _decoder().decode(raw)
    except msgspec.ValidationError as error:
        values = json.loads(bytes(raw))
        name = values.get("name") if isinstance(values, dict) else None
        title = f"Row {number} '{name[:60]}'" if isinstance(name, str) else f"Row {number}"
        raise FileProblem(f"{title}: {explain(str(error), values)}") from None


def _as_first_meant(layer: Layer) -> Layer:
    """Return a row of the first release with what it meant said in its own field."""
    if not isinstance(layer, Windowed) or layer.padding != "same" or layer.semantics != "network":
        return layer
    if max(layer.stride) == 1:
        return layer
    # No framework takes a dilation besides, which such a row then says.
    return msgspec.structs.replace(layer, semantics="keras")


def _check_names(rows: Iterable[Layer]) -> None:
    first: dict[str, int] = {}
    for number, layer in enumerate(rows, 1):
        if first.setdefault(layer.name, number) != number:
            raise FileProblem(
                f"Rows {first[layer.name]} and {number} are both named '{layer.name}'; "
                "rename one of them"
            )


def encode(network: Network) -> bytes:
    """Write a network as the bytes of a file, one layer a line; `decode` gives it back."""
    head = f'  "format": {_json(FORMAT)},\n  "version": {VERSION},\n'
    # Half a character is no text and no reader takes it: it is written as a question mark.
    return f"{{\n{head}{body(network)}}}\n".encode("utf-8", "replace")


def body(network: Network) -> str:
    """Return the lines of a network that stand in a file behind its format and version."""
    header: dict[str, Any] = {
        "name": network.name,
        "description": network.description,
        "source": network.source,
    }
    said = network.semantics != DEFAULT
    if said or any(_as_first_meant(layer) is not layer for layer in network.layers):
        header["semantics"] = network.semantics
    lines = [f"  {_json(key)}: {_json(value)},\n" for key, value in header.items()]
    tails: dict[tuple[Any, ...], str] = {}
    rows = ",\n".join(f"    {_line(layer, tails)}" for layer in network.layers)
    layers = f"[\n{rows}\n  ]" if rows else "[]"
    return "".join(lines) + f'  "layers": {layers}\n'


_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _line(layer: Layer, tails: dict[tuple[Any, ...], str]) -> str:
    """Return the JSON of one layer; layers alike share the text of their own fields."""
    shared = f'{{"kind": "{layer.kind()}", "name": {_json(layer.name)}'
    if layer.block:
        shared += f', "block": {_json(layer.block)}'
    if layer.inputs:
        shared += f', "inputs": {_json(layer.inputs)}'
    signature = (type(layer), *msgspec.structs.astuple(layer)[len(_SHARED) :])
    tail = tails.get(signature)
    if tail is None:
        fields = _own_fields(layer).items()
        tail = tails[signature] = "".join(f", {_json(key)}: {_json(v)}" for key, v in fields) + "}"
    return shared + tail


def _own_fields(layer: Layer) -> dict[str, Any]:
    """Return the fields that a file must give, leaving out what the kind fills in alike."""
    kind = type(layer)
    own = {name: getattr(layer, name) for name in kind.fields() if name not in _SHARED}
    required = {name: value for name, value in own.items() if kind.fields()[name].required}
    bare = kind(name=layer.name, **required)
    given = {
        name: value
        for name, value in own.items()
        if name in required or getattr(bare, name) != value
    }
    plain = kind(name=layer.name, **given)
    return given if all(getattr(plain, name) == value for name, value in own.items()) else own
