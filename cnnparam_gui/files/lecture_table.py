"""Tables of lectures: a row for each layer, with the shape of its output.

As in the lecture notes of CS231n and in Andrew Ng's course:

    CONV3-64:  [224x224x64]  memory: 224*224*64=3.2M  weights: (3*3*3)*64 = 1,728
    CONV1 (f=5, s=1)    (28,28,8)    6,272    208
    [55x55x96] CONV1: 96 11x11 filters at stride 4, pad 0

The label says the layer and the shape what it leaves open: padding and stride of a convolution,
window of a pooling. What else stands in a row is not read, since it is computed and, in both
tables, partly wrong. Lines that begin with no layer are skipped; `TOTAL` or a second input ends
the table.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS, Shape, elements, format_shape
from cnnparam_gui.core.shorthand import ShorthandError, input_shape, named, parse_row
from cnnparam_gui.files.problems import FileProblem

_LONGEST = 2000
_DIGITS = 5
_MOST_PADS = 64

_LABEL = (
    r"\s*(?P<word>input|image|convolution|conv|(?:max|avg|average)?[ -]?pool(?:ing)?"
    r"|fc|dense|softmax|relu|tanh|sigmoid|bn|batchnorm|lrn|norm|dropout|flatten|gap)"
    r"(?P<size>[ -]?[0-9][0-9x×-]*)?(?![^\W\d_])"
)
_START = re.compile(_LABEL, re.IGNORECASE)
_ROW = re.compile(
    _LABEL + r"\s*:?\s*(?:\((?P<said>\s*[a-z]\s*=[^()\[\]]*)\))?\s*:?\s*"
    r"[\[(]\s*(?P<shape>[0-9]+(?:\s*[x×*,]\s*[0-9]+)*)\s*[\])]",
    re.IGNORECASE,
)
_SAID = re.compile(r"([a-z])\s*=\s*([0-9]{1,9})", re.IGNORECASE)
_SHAPE_FIRST = re.compile(
    r"\s*(?P<shape>[\[(][0-9x×*, ]+[\])])\s*(?P<label>[a-z][a-z -]{0,20}[0-9]{0,4})\b(?P<rest>.*)",
    re.IGNORECASE,
)
_WORDS = {"f": r"([0-9]{1,9}) ?[x×] ?[0-9]", "s": r"stride ([0-9]{1,9})", "p": r"pad ([0-9]{1,9})"}
_LETTERS = {"f": "kernel", "k": "kernel", "s": "stride", "p": "padding"}


class _Line(msgspec.Struct, frozen=True):
    """A row of the table.

    Attributes:
        number: The line it stands in, from 1.
        word: Its layer, in small letters.
        size: What stands right behind: `3-64`, or a number that counts the layers.
        said: Kernel, stride and padding as `(f=5, s=1)` says them.
        shape: The shape of its output, channels first; one size for a vector.
        counted: Whether the number behind a pooling counts them and is not its window.
    """

    number: int
    word: str
    size: str
    said: dict[str, int]
    shape: Shape
    counted: bool = False

    @property
    def label(self) -> str:
        """What the table calls it, without signs."""
        return self.word.replace(" ", "") + self.size


def is_row(line: str) -> bool:
    """Return whether a line is the first row of such a table: an input with its shape."""
    row = _ROW.match(_upright(line))
    return row is not None and row["word"].lower() in {"input", "image"}


def _upright(line: str) -> str:
    """Return a line, cut if long, with its label in front where it begins with the shape."""
    line = line[:_LONGEST]
    flipped = _SHAPE_FIRST.match(line)
    if flipped is None:
        return line
    found = {letter: re.search(word, flipped["rest"]) for letter, word in _WORDS.items()}
    said = ", ".join(f"{letter}={match[1]}" for letter, match in found.items() if match)
    return f"{flipped['label'].strip()}{f' ({said})' if said else ''}: {flipped['shape']}"


def decode(text: str) -> Network:
    """Return the network of a table; raises FileProblem with the line that is wrong."""
    lines = list(itertools.islice(_lines(text), MAX_ROWS + 1))
    if not lines:
        raise FileProblem("It holds no row of a lecture table")
    if len(lines) > MAX_ROWS:
        raise FileProblem(f"It has more than {MAX_ROWS:,} rows, the most that are read")
    if _counted([line.size for line in lines if "pool" in line.word]):
        lines = [msgspec.structs.replace(line, counted=True) for line in lines]
    rows: list[tuple[str, dict[str, Any]]] = []
    before: Shape = ()
    for place, found in enumerate(lines):
        line = lines[place] = _with_axes(found, before)
        try:
            rows.append(_row(line, before))
        except (ShorthandError, FieldError) as error:
            raise FileProblem(f"Line {line.number}: {error}") from None
        before = line.shape
    network = Network(named(rows))
    labels = [line.label for line in lines]
    if len(set(labels)) == len(labels):
        layers = zip(network.layers, labels, strict=True)
        network = Network(
            tuple(msgspec.structs.replace(layer, name=name) for layer, name in layers)
        )
    _check(network, lines)
    return network


def _counted(sizes: list[str]) -> bool:
    """Return whether numbers behind poolings only count them: POOL1, POOL2, POOL3."""
    numbers = [int(size) for size in sizes if size.isdecimal() and len(size) < _DIGITS]
    return numbers[:1] == [1] and all(itertools.starmap(int.__lt__, itertools.pairwise(numbers)))


def _with_axes(line: _Line, before: Shape) -> _Line:
    """Return a row whose window leaves 1x1x4096 with these axes, which others do without."""
    windowed = line.word.startswith("conv") or "pool" in line.word
    if not windowed or len(line.shape) > 1 or len(before) < 2:
        return line
    return msgspec.structs.replace(line, shape=(*line.shape, *(1,) * (len(before) - 1)))


def _lines(text: str) -> Iterator[_Line]:
    """Give the rows of the first table in a text."""
    last: bool | None = None
    for number, written in enumerate(text.split("\n"), 1):
        line = _upright(written)
        begins = is_row(line)
        if last is not None and (begins or line.lstrip()[:5].lower() == "total"):
            return
        if (last is not None or begins) and _START.match(line):
            row, sizes = _matched(number, line)
            if last is None:
                # Channels stand at one end in all of a table, which its input tells.
                last = input_shape(sizes) != sizes or sizes[0] == sizes[-1]
            yield _line(number, row, _shape(sizes, last=last))


def _matched(number: int, line: str) -> tuple[re.Match[str], Shape]:
    row = _ROW.match(line)
    if row is None:
        raise FileProblem(f"Line {number}: it says no shape such as [224x224x64] behind the layer")
    sizes = tuple(int(size[:12]) for size in re.findall("[0-9]+", row["shape"]))
    try:
        KINDS["Input"].fields()["shape"].codec.check(sizes)
    except FieldError as error:
        raise FileProblem(f"Line {number}: its shape: {error}") from None
    return row, sizes


def _line(number: int, row: re.Match[str], shape: Shape) -> _Line:
    said = _SAID.findall(row["said"] or "")
    return _Line(
        number,
        row["word"].lower(),
        (row["size"] or "").replace("×", "x").lower().strip(" -"),
        {_LETTERS[letter.lower()]: int(n) for letter, n in said if letter.lower() in _LETTERS},
        shape,
    )


def _shape(sizes: Shape, *, last: bool) -> Shape:
    """Return a shape channels first; one size where it is a vector, such as 1x1x4096."""
    if sum(size > 1 for size in sizes) <= 1:
        return (max(sizes),)
    return (sizes[-1], *sizes[:-1]) if last else sizes


# --------------------------------------------------------------------------- rows


def _row(line: _Line, before: Shape) -> tuple[str, dict[str, Any]]:
    """Return kind and values of a row, whose input has the shape of the row before it."""
    word = line.word
    if word in {"input", "image"}:
        return "Input", {"shape": line.shape}
    if word in {"fc", "dense"} or (word == "softmax" and elements(line.shape) != elements(before)):
        return "Linear", {"units": elements(line.shape)}
    if word.startswith("conv"):
        return _convolution(line, before)
    if "pool" in word:
        return _pooling(line, before)
    return parse_row(word, max(len(before) - 1, 0))


def _convolution(line: _Line, before: Shape) -> tuple[str, dict[str, Any]]:
    size = line.size
    if "kernel" in line.said:
        size = str(line.said["kernel"])
    elif "-" not in size:
        raise ShorthandError("it says no kernel, such as CONV3-64 or CONV1 (f=5)")
    size, _, filters = size.partition("-")
    axes = _spatial_axes(before, line.shape)
    kind, values = parse_row(f"conv{size}-{filters or line.shape[0]}", axes)
    if values["filters"] != line.shape[0]:
        raise ShorthandError(f"it has {values['filters']:,} filters and {line.shape[0]:,} channels")
    kernel = values["kernel"]
    strides = _said(line, "stride") or _unique([1, *_ratios(before, line.shape)])
    pads = [(pad,) * axes for pad in _said(line, "padding")]
    if not pads:
        same = tuple(length // 2 for length in kernel)
        pads = [same, *((pad,) * axes for pad in range(min(max(kernel), _MOST_PADS)))]
    for stride in strides:
        for pad in pads:
            if _slid(before, kernel, stride, pad) == line.shape[1:]:
                return kind, values | {"stride": (stride,) * axes, "padding": pad}
    raise ShorthandError(_no_window(kernel, before, line.shape))


def _pooling(line: _Line, before: Shape) -> tuple[str, dict[str, Any]]:
    axes = _spatial_axes(before, line.shape)
    ratios = _ratios(before, line.shape)
    # The number behind POOL is its window in one table and its place in the other.
    plain = line.size.isdecimal() and len(line.size) < _DIGITS and not line.counted
    number = int(line.size) if plain else 0
    sizes = _said(line, "kernel") or [n for n in (number, *ratios) if n]
    word = "avgpool" if line.word.startswith("av") else "pool"
    for size, ceil in itertools.product(_unique(sizes), (False, True)):
        for stride in _said(line, "stride") or [n for n in _unique([size, *ratios]) if n <= size]:
            for pad in _said(line, "padding") or [0, size // 2]:
                kernel, pads = (size,) * axes, (pad,) * axes
                if _slid(before, kernel, stride, pads, ceil=ceil) == line.shape[1:]:
                    kind, values = parse_row(f"{word}{size}-s{stride}-p{pad}", axes)
                    return kind, values | ({"ceil": True} if ceil else {})
    raise ShorthandError(_no_window((sizes or [2])[:1], before, line.shape))


def _said(line: _Line, field: str) -> list[int]:
    return [line.said[field]] if field in line.said else []


def _unique(sizes: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(sizes))


def _spatial_axes(before: Shape, after: Shape) -> int:
    if len(before) < 2 or len(before) != len(after):
        raise ShorthandError(
            f"a window does not make {format_shape(after)} of {format_shape(before)}"
        )
    return len(before) - 1


def _ratios(before: Shape, after: Shape) -> list[int]:
    """Return the strides that may make one size of the other."""
    size, smaller = before[1], after[1]
    return _unique([max(size // smaller, 1), -(-size // smaller)])


def _slid(
    before: Shape, kernel: Shape, stride: int, pads: Shape, *, ceil: bool = False
) -> Shape | None:
    """Return the sizes that a window makes; None where it has no stride."""
    if stride < 1:
        return None
    up = stride - 1 if ceil else 0
    return tuple(
        (size + 2 * pad - length + up) // stride + 1
        for size, length, pad in zip(before[1:], kernel, pads, strict=True)
    )


def _no_window(kernel: Iterable[int], before: Shape, after: Shape) -> str:
    size = format_shape(tuple(kernel))
    made = f"{format_shape(after[1:])} of {format_shape(before[1:])}"
    return f"no stride and padding make {made} with a window of {size}"


def _check(network: Network, lines: Iterable[_Line]) -> None:
    """Raise FileProblem where a row has not the shape that the table says."""
    for line, row in zip(lines, count(network).rows, strict=True):
        if row.problem is not None:
            raise FileProblem(f"Line {line.number}: {row.problem.message}")
        made = row.output_shape
        flat = made is not None and 1 in {len(made), len(line.shape)}
        if made != line.shape and not (flat and elements(made or ()) == elements(line.shape)):
            raise FileProblem(
                f"Line {line.number}: it says {format_shape(line.shape)}, channels first, where "
                f"the layer makes {format_shape(made) if made else 'nothing'}"
            )
