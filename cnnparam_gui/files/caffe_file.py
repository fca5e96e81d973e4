"""Reading the `.prototxt` files of Caffe, in today's form and the one before it (`layers`).

The network is read as Caffe tests it: layers for training only are left out, and so are those that
only compare with labels (losses, accuracies). Where a file has data for training alone, its input
is taken from them. Blobs that a layer writes over are the layer's from there on.
"""

from collections import Counter
from pathlib import Path

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_ROWS
from cnnparam_gui.files.caffe import inputs as caffe_inputs
from cnnparam_gui.files.caffe.call import Call
from cnnparam_gui.files.caffe.layers import LAYERS, left_out
from cnnparam_gui.files.caffe.phase import kept
from cnnparam_gui.files.caffe.text import Message, parse
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from cnnparam_gui.files.traced import TracedRows

MAX_BYTES = 8 * 2**20
"""The largest file that is read; published ones stay below 1 MB."""


def read(path: Path, request: Request) -> Network:
    """Read a file; raises FileProblem, ShapeNeeded and Cancelled."""
    return _network(read_bytes(path, MAX_BYTES), request, path.stem)


def decode(data: bytes, request: Request) -> Network:
    """Read the same from bytes; raises FileProblem, ShapeNeeded and Cancelled."""
    if len(data) > MAX_BYTES:
        raise FileProblem(f"It has {len(data):,} bytes, and {MAX_BYTES:,} are the most")
    return _network(data, request, "")


def _network(data: bytes, request: Request, stem: str) -> Network:
    net = parse(data.decode("utf-8-sig", errors="replace"))
    layers = kept(_layers(net))
    reading = _Reading(request, layers)
    for name, shape in caffe_inputs.declared(net):
        reading.begin(name, name, shape, net.line)
    for layer in layers:
        reading.take(layer)
    if not reading.worked:
        raise FileProblem("It holds no layers besides its inputs")
    return reading.rows.network(net.text("name") or stem, semantics="caffe")


def _layers(net: Message) -> list[Message]:
    layers = net.messages("layer") + net.messages("layers")
    if not layers and (net.has("net") or net.has("train_net")):
        raise FileProblem(
            "It says how to train a network, which is in another file: open the file that it names"
        )
    if not layers:
        raise FileProblem("It holds no layers")
    if len(layers) > MAX_ROWS:
        raise FileProblem(f"It has {len(layers):,} layers, and {MAX_ROWS:,} are the most")
    for layer in layers:
        if layer.has("layer"):
            raise FileProblem(
                f"Line {layer.line}: it is in the first form of Caffe, with layers in layers; "
                "Caffe's upgrade_net_proto_text makes one of it that can be read"
            )
    return layers


class _Reading:
    """The rows so far, and which of them makes each blob."""

    def __init__(self, request: Request, layers: list[Message]) -> None:
        self.rows = TracedRows("caffe", request, expected=len(layers))
        self.worked = False
        self._shape = request.shape
        self._blobs: dict[str, str | None] = {}  # None for labels and what comes of them
        self._owners: dict[str, str] = {}
        self._takers = Counter(blob for layer in layers for blob in layer.texts("bottom"))

    def begin(self, blob: str, name: str, shape: caffe_inputs.OpenShape, line: int) -> None:
        """Add an input row."""
        first = not self.rows.layers
        sizes = self._shape if first and self._shape else tuple(size or 0 for size in shape)
        if not all(sizes):
            if first:
                raise ShapeNeeded(name, shape)
            raise FileProblem(
                f"Line {line}: the input '{name[:60]}' says no shape, and only that of the first "
                "input can be asked for"
            )
        try:
            self._blobs[blob] = self.rows.add("Input", name, values={"shape": sizes})
        except FieldError as error:
            raise FileProblem(f"Line {line}: the input '{name[:60]}': {error}") from None

    def take(self, layer: Message) -> None:
        """Add the rows of a layer."""
        kind = layer.text("type").lower().replace("_", "")
        bottoms, tops = layer.texts("bottom"), layer.texts("top")
        for blob in bottoms:
            if blob not in self._blobs:
                raise FileProblem(
                    f"Line {layer.line}: layer '{layer.text('name')[:60]}' takes "
                    f"'{blob[:60]}', which no layer above it makes"
                )
        sources = [row for row in map(self._blobs.__getitem__, bottoms) if row is not None]
        if not bottoms:
            self._begin_all(kind, layer, tops)
        elif left_out(kind) or not sources:
            self._blobs |= dict.fromkeys(tops)
        else:
            owners, takers = self._owners, self._takers
            call = Call(self.rows, layer, bottoms, tops, kind, tuple(sources), owners, takers)
            self._work(call)

    def _begin_all(self, kind: str, layer: Message, tops: list[str]) -> None:
        """Add the inputs of a data layer; what it gives besides samples are labels."""
        shapes = caffe_inputs.shapes_of(kind, layer) if tops else []
        self._blobs |= dict.fromkeys(tops)
        for top, shape in zip(tops, shapes, strict=False):
            self.begin(top, top, shape, layer.line)

    def _work(self, call: Call) -> None:
        """Add the rows of a layer; one that takes labels too is of no known kind."""
        labelled = len(call.sources) < len(call.bottoms)
        try:
            made = call.unknown() if labelled else LAYERS.get(call.kind, Call.unknown)(call)
        except FieldError as error:
            raise call.problem(f"cannot be a row: {error}") from None
        self.worked = True
        rows = [made] * max(len(call.tops), 1) if isinstance(made, str) else made
        self._blobs |= dict(zip(call.tops, rows, strict=False))
