"""The network that a published table tells of, where it says enough.

Lectures write kernels and strides; the summary of a framework leaves them out. There the kernel
follows from the parameters, k * k = (parameters - biases) / (C_in * C_out), and stride and padding
follow from the shapes, as in a lecture's table. What comes out is held against the summary.
"""

import re
from collections.abc import Sequence
from math import isqrt

import msgspec

from cnnparam_gui.core.audit import audit
from cnnparam_gui.core.count import count
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.published import Table, TableRow
from cnnparam_gui.core.shapes import Shape, elements, format_shape
from cnnparam_gui.files import lecture_table, published_table
from cnnparam_gui.files.pasting import network_of_text
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded

_LABELS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), label)
    for pattern, label in (
        ("inputlayer|^input", "INPUT"),
        ("^conv[12]?d?$|^convolution", "CONV"),
        ("^(?:max_?)?pool", "MAXPOOL"),
        ("^(?:adaptiveavg|globalaverage)pool", "GAP"),
        ("^av(?:g|erage)_?pool", "AVGPOOL"),
        ("^dense|^linear", "FC"),
        ("^batchnorm", "BN"),
        ("^relu", "RELU"),
        ("^tanh", "TANH"),
        ("^sigmoid", "SIGMOID"),
        ("^softmax", "SOFTMAX"),
        ("^dropout", "DROPOUT"),
        ("^flatten", "FLATTEN"),
    )
)
"""What the kinds of frameworks are called in a lecture's table."""

_MOST_DIGITS = 20
_ONE_FOLLOWS = "its rows must follow one another, for a table of shapes says no connections"


def build(text: str, shape: Shape | None = None) -> Network:
    """Return the network of a table.

    Args:
        text: The table, or any text that is an architecture.
        shape: The shape of its input, channels first, where the table does not say it.

    Raises:
        FileProblem: Where it does not say enough; the sentence says what is missing. It is
            ShapeNeeded where that is the shape of the input.
    """
    network = network_of_text(text, Request(shape))
    if network is not None:
        return network
    return _of_summary(published_table.decode(text), shape)


def _of_summary(table: Table, shape: Shape | None) -> Network:
    if not all("shape" in row.cells for row in table.rows):
        raise _too_little("it has no column of output shapes")
    kinds = [_label(row) for row in table.rows]
    unknown = next((row for row, kind in zip(table.rows, kinds, strict=True) if not kind), None)
    if unknown is not None:
        raise _too_little(f"{unknown.name} is no kind whose sizes follow from it; {_ONE_FOLLOWS}")
    first_channels = _channels_first(table)
    shapes = [_shape(row, first_channels) for row in table.rows]
    if kinds[0] != "INPUT":
        if shape is None:
            raise ShapeNeeded("input", _known_of_input(table.rows[0], kinds[0], shapes[0]))
        kinds, shapes = ["INPUT", *kinds], [shape, *shapes]
        table = msgspec.structs.replace(table, rows=(TableRow("input", {}), *table.rows))
    lines, biases = _lines(table, kinds, shapes)
    network = _with_biases(_by_shapes(lines, table.rows), biases)
    found = audit(count(network), table, tuple(range(len(network.layers))))
    wrong = next((cell for cell in found.cells if cell.verdict not in {"right", "rounded"}), None)
    if wrong is not None:
        raise _too_little(f"{wrong.row} would have {wrong.correct} {wrong.column}")
    return network


def _by_shapes(lines: Sequence[str], rows: Sequence[TableRow]) -> Network:
    """Return the network of a lecture's table; what is wrong with it is told by the row's name."""
    try:
        network = lecture_table.decode("\n".join(lines))
    except FileProblem as problem:
        found = re.fullmatch(r"Line ([0-9]+): (.*)", str(problem), re.DOTALL)
        if found is None or int(found[1]) > len(rows):
            raise
        raise _too_little(f"{rows[int(found[1]) - 1].name}: {found[2]}") from None
    if len(network.layers) != len(rows):
        raise _too_little("it has several inputs")
    return network


def _too_little(reason: str) -> FileProblem:
    return FileProblem(f"No network follows from this table: {reason}")


def _label(row: TableRow) -> str:
    kind = (row.kind or re.split(r"[\s:(-]", row.name)[0]).lower()
    return next((label for pattern, label in _LABELS if pattern.search(kind)), "")


def _channels_first(table: Table) -> bool:
    """Return whether shapes are those of PyTorch: `[1, 64, 224, 224]`, behind the batch."""
    texts = [row.cells["shape"] for row in table.rows]
    return all(re.fullmatch(r"\[-?[0-9]+(?:, [0-9]+)+\]", text) for text in texts)


def _shape(row: TableRow, channels_first: bool) -> Shape:
    """Return a shape channels first, without the batch."""
    sizes = tuple(int(size) for size in re.findall(r"(?<![0-9-])[0-9]{1,9}", row.cells["shape"]))
    if channels_first and "-1" not in row.cells["shape"]:
        sizes = sizes[1:]
    if not sizes:
        raise _too_little(f"{row.name} has no shape")
    return sizes if channels_first else (sizes[-1], *sizes[:-1])


def _known_of_input(row: TableRow, kind: str, shape: Shape) -> tuple[int | None, ...]:
    """Return the shape of the input as far as the first row tells it: an image has 3 or 1."""
    sizes: tuple[int | None, ...] = (None,) * (len(shape) - 1)
    for channels in (3, 1) if kind == "CONV" else ():
        try:
            _kernel(row, channels, shape[0])
        except FileProblem:
            continue
        return (channels, *sizes)
    return (None, *sizes)


def _lines(
    table: Table, kinds: Sequence[str], shapes: Sequence[Shape]
) -> tuple[list[str], list[bool]]:
    """Return the lines of a lecture's table, and which rows have biases."""
    lines, biases = [], []
    before: Shape = shapes[0]
    for row, said, shape in zip(table.rows, kinds, shapes, strict=True):
        # torchvision's VGG pools 7x7 to 7x7.
        kind = "AVGPOOL" if said == "GAP" and elements(shape) != shape[0] else said
        kernel, bias = "", True
        if kind in {"CONV", "FC"}:
            ins = before[0] if kind == "CONV" else elements(before)
            side, bias = _kernel(row, ins, shape[0])
            kernel = f" (f={side})" if kind == "CONV" else ""
        lines.append(f"{kind}{kernel}: [{format_shape((*shape[1:], shape[0]))}]")
        biases.append(bias)
        before = shape
    return lines, biases


def _kernel(row: TableRow, ins: int, outs: int) -> tuple[int, bool]:
    """Return the side of a kernel and whether there are biases, from the parameters."""
    text = re.sub("[^0-9]", "", row.cells.get("parameters", ""))
    if not 0 < len(text) < _MOST_DIGITS or not ins * outs:
        raise _too_little(f"{row.name} has no number of parameters")
    for bias in (True, False):
        area, rest = divmod(int(text) - outs * bias, ins * outs)
        if rest == 0 and area > 0 and isqrt(area) ** 2 == area:
            return isqrt(area), bias
    raise _too_little(
        f"{row.name} has {row.cells['parameters']} parameters, which no square kernel makes of "
        f"{ins:,} to {outs:,} channels"
    )


def _with_biases(network: Network, biases: Sequence[bool]) -> Network:
    layers: list[Layer] = []
    for layer, bias in zip(network.layers, biases, strict=True):
        layers.append(layer if bias else msgspec.structs.replace(layer, bias=False))
    return msgspec.structs.replace(network, layers=tuple(layers))
