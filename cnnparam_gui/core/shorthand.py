"""The shorthand of lectures and papers, such as `conv3-64 x2`, and how it is read.

A line, or what stands between commas, arrows and the like, is a row, and a `#` begins a comment:

    input 224x224x3
    conv3-64 x2
    pool2
    fc4096, relu, dropout 0.5
    softmax

A word is followed by its values (`conv3-64` has a kernel of 3 and 64 filters) and by options: `s2`
a stride (also `/2` and `stride 2`), `p1` a padding, `d2` a dilation, `g32` groups, `nobias` and
the rest of `shorthand_words.OPTIONS`. A convolution keeps the size unless it has a stride or says
its padding: it has half the kernel on each side. A pooling without a window has one of 2. `x2` at
the end or `2x` before repeats a row. `conv` means the convolution of as many axes as its input
has, and `conv1d` one of one axis.

The sizes of an input stand as lectures write them, channels last; 3x224x224 is taken as channels
first, since its first size is 1, 3 or 4 and its last is not; `hwc` or `chw` behind them decides.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from cnnparam_gui.core.codecs import FieldError, quoted
from cnnparam_gui.core.frameworks import DEFAULT, FRAMEWORKS
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.lecture_names import lecture_names
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS, Shape
from cnnparam_gui.core.shorthand_words import OPTIONS, Word, by_name

MAX_PART = 200
"""The most characters of a row."""

_IMAGE = (1, 3, 4)
_SHARED = ("name", "block", "inputs")
_PARTS = re.compile(r"->|=>|[→⇒;,+|]")
_IN_BRACKETS = re.compile(r"[(\[]([0-9x×, ]+)[)\]]")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_LONG = re.compile(r"\b(?:stride|pad(?:ding)?|dilation|groups?)")
_GOES_ON = re.compile(r"/ ?[0-9x]+|[0-9][0-9x./ ]*|[x*] ?[0-9]+|(?:[spdgm]|op)=?[0-9][0-9x:]*")
_BEFORE = re.compile(r"([0-9]{1,9}) ?[x*] (?=[a-z])|([0-9]{1,9})x (?=[a-z])")
_BEHIND = re.compile(r" x ?([0-9]{1,9})\Z| ?\* ?([0-9]{1,9})\Z")
_KERNEL_BEFORE = re.compile(r"([0-9]+(?:x[0-9]+)*)[ -](?=[a-z])")
_KERNEL_APART = re.compile(r"([ -]?[0-9]+) x ([0-9]+)")
_AXES = re.compile(r"([123])d(?![a-z])")
_TO_OPTION = re.compile(r"\b([spdg]) ?=? ?(?=[0-9])")
_VALUED = re.compile(r"([a-z]+)=?([0-9].*)")


class ShorthandError(ValueError):
    """Raised for what the shorthand cannot say or does not know, in one sentence.

    Attributes:
        reason: What is wrong.
        line: The line it is in, counted from 1; 0 where there are none.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        """Keep both."""
        self.reason = reason
        self.line = line
        super().__init__(f"Line {line}: {reason}" if line else reason)


def parse_network(text: str, name: str = "") -> Network:
    """Return the network of a text; raises ShorthandError with the line that is wrong."""
    rows: list[tuple[str, dict[str, Any]]] = []
    semantics, axes = DEFAULT, 2
    for line, part in _parts(text):
        try:
            word, _, said = part.partition(" ")
            if word == "semantics":
                if said not in FRAMEWORKS:
                    words = " or ".join(FRAMEWORKS)
                    raise ShorthandError(f"semantics are {words}, not {quoted(said)}")
                semantics = said
                continue
            kind, values, times = _row(part, axes)
            if len(rows) + times > MAX_ROWS:
                raise ShorthandError(
                    f"these are more than {MAX_ROWS:,} rows, the most there can be"
                )
        except ShorthandError as error:
            raise ShorthandError(error.reason, line) from None
        rows += [(kind, values)] * times
        axes = axes_after(kind, values, axes)
    if not rows:
        raise ShorthandError("It holds no layers")
    return Network(named(rows), name, semantics=semantics)


def parse_row(text: str, axes: int = 2) -> tuple[str, dict[str, Any]]:
    """Return kind and values of one row, such as a person types into a cell.

    Args:
        text: Such as `conv3-64`.
        axes: The spatial axes of its input, by which `conv` is one of the three convolutions.

    Raises:
        ShorthandError: Where it is no row, or several.
    """
    kind, values, times = _row(_cleaned(text), axes)
    if times > 1:
        raise ShorthandError(f"{quoted(text)} is {times:,} rows, and one is wanted")
    return kind, values


def named(rows: list[tuple[str, dict[str, Any]]]) -> tuple[Layer, ...]:
    """Return rows of kinds and values, called as lectures call them."""
    names = lecture_names([kind for kind, _ in rows])
    return tuple(
        KINDS[kind](name=name, block=block, **values)
        for (kind, values), (name, block) in zip(rows, names, strict=True)
    )


def input_shape(sizes: Shape) -> Shape:
    """Return a shape channels first, of sizes channels last as lectures write them.

    Sizes whose first is 1, 3 or 4 and whose last is not are channels first as they are.
    """
    if sizes[0] in _IMAGE and sizes[-1] not in _IMAGE:
        return sizes
    return (sizes[-1], *sizes[:-1])


def axes_after(kind: str, values: Mapping[str, Any], axes: int) -> int:
    """Return the spatial axes behind a row, whose input has so many."""
    if kind == "Input":
        return len(values["shape"]) - 1
    flat = kind in {"Linear", "Flatten"} or kind.startswith("Global")
    return 0 if flat and not (values.get("last_axis") or values.get("keep_axes")) else axes


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Give every row with its line; what only goes on, as `64` in `3x3 conv, 64`, is joined."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        before = ""
        said = _IN_BRACKETS.sub(_joined, line.partition("#")[0])
        for item in _PARTS.split(said):
            part = _cleaned(item)
            if not part:
                continue
            # What is too long is refused as it is, and does not grow.
            joins = 0 < len(before) <= MAX_PART and _GOES_ON.fullmatch(part)
            if joins and _word(part) is None:
                before += (" " if part[0] in "x*" else "-") + part
                continue
            if before:
                yield number, before
            before = part
        if before:
            yield number, before


def _joined(sizes: re.Match[str]) -> str:
    """Return values in brackets, such as (224, 224, 3) and [3x3, 64], without them."""
    return f" {sizes[1].replace(',', '-')} "


def _cleaned(text: str) -> str:
    return " ".join(_BRACKETS.sub(r" \1 ", text.lower().replace("×", "x")).split())


@functools.cache
def _names() -> re.Pattern[str]:
    """Return what finds a word, the longest first; no letter follows it."""
    return re.compile(rf"({'|'.join(map(re.escape, by_name()))})(?![^\W\d_])")


def _word(text: str) -> tuple[Word, str] | None:
    """Return the word that a text begins with and what follows."""
    match = _names().match(text)
    return (by_name()[match[1]], text[match.end() :]) if match else None


def _row(text: str, axes: int) -> tuple[str, dict[str, Any], int]:
    """Return kind, values and repeats of one row."""
    if len(text) > MAX_PART:
        raise ShorthandError(f"{quoted(text)} has more than {MAX_PART} characters")
    before = _BEFORE.match(text)
    if before:
        text = text[before.end() :]
    kernel = _KERNEL_BEFORE.match(text)
    found = _word(text[kernel.end() :] if kernel else text)
    if found is None:
        raise ShorthandError(_unknown(text))
    word, rest = found
    if word.kind == "Input":
        return "Input", {"shape": _input(rest)}, 1
    if kernel:
        rest = f"{kernel[1]} {rest}"
    if word.takes[:1] == ("kernel",):
        rest = _KERNEL_APART.sub(r"\1x\2", rest, count=1) if _KERNEL_APART.match(rest) else rest
    behind = _BEHIND.search(rest)
    if behind:
        rest = rest[: behind.start()]
    rest = _LONG.sub(_letter, rest)
    said = _AXES.match(rest) if word.axes else None
    kind = word.kind_for(int(said[1]) if said else word.axes_for(axes))
    values = _values(word, kind, rest[said.end() :] if said else rest)
    return kind, values, _times(before, behind)


def _letter(option: re.Match[str]) -> str:
    """Return the short form of an option, its first letter."""
    return option[0][0]


def _times(*repeats: re.Match[str] | None) -> int:
    times = 1
    for match in repeats:
        if match:
            times *= int(match[1] or match[2])
    if not times:
        raise ShorthandError("a row that is repeated 0 times is none")
    return times


def _unknown(text: str) -> str:
    import difflib  # only needed to refuse

    first = re.split(r"[ 0-9]", text.lstrip("0123456789x* "), maxsplit=1)[0]
    close = difflib.get_close_matches(first[:40], list(by_name()), 1)
    return f"{quoted(text)} is no layer{f' (did you mean {close[0]}?)' if close else ''}"


def _input(text: str) -> Shape:
    said = text.strip(" :-=").replace("-", "x")
    order = re.search(r" (hwc|chw)\Z", said)
    try:
        sizes = KINDS["Input"].fields()["shape"].parse(said[: order.start()] if order else said)
    except FieldError as error:
        raise ShorthandError(f"input {error}".replace("Shape: ", "has no such sizes: ")) from None
    if order:
        return sizes if order[1] == "chw" else (sizes[-1], *sizes[:-1])
    return input_shape(sizes)


def _values(word: Word, kind: str, text: str) -> dict[str, Any]:
    """Return the fields that a row says, and what follows from them."""
    values: dict[str, Any] = {}
    waiting = list(word.takes)
    for token in re.split(r"[ -]", _TO_OPTION.sub(r"\1", text.replace("/", " s"))):
        if not token:
            continue
        field, value = _option(kind, token) if not token[0].isdigit() else (None, token)
        if field is None:
            if not waiting:
                raise ShorthandError(f"{quoted(token)} is one value too many for {word.names[0]}")
            field, value = waiting.pop(0), token
        if field in values:
            raise ShorthandError(f"it says {field.replace('_', ' ')} twice")
        values[field] = _parsed(kind, field, value) if isinstance(value, str) else value
    for field in waiting:
        if field not in word.usual:
            raise ShorthandError(f"it says no {field.replace('_', ' ')}; write such as {word.like}")
        values[field] = _parsed(kind, field, word.usual[field])
    if word.derive and word.derived[0] not in values:
        for field, value in word.derive(values).items():
            values.setdefault(field, _checked(kind, field, value))
    return values


def _parsed(kind: str, field: str, text: str) -> Any:
    try:
        return KINDS[kind].fields()[field].parse(text)
    except FieldError as error:
        raise ShorthandError(f"{error}"[:1].lower() + f"{error}"[1:]) from None


def _checked(kind: str, field: str, value: Any) -> Any:
    try:
        KINDS[kind].fields()[field].codec.check(value)
    except FieldError as error:
        raise ShorthandError(f"{field.replace('_', ' ')}: {error}") from None
    return value


def _option(kind: str, token: str) -> tuple[str, Any]:
    """Return field and value of an option, the value a text where it is still to be read."""
    fields = KINDS[kind].fields()
    valued = _VALUED.fullmatch(token)
    for option in OPTIONS:
        if option.field not in fields:
            continue
        if option.value is msgspec.UNSET:
            if valued and valued[1] == option.text:
                return option.field, valued[2]
        elif token == option.text:
            # One size stands for every axis, which the field's own codec knows.
            sizes = isinstance(option.value, tuple)
            return option.field, "0" if sizes else option.value
    raise ShorthandError(f"{quoted(token)} says nothing of {kind}")
