"""Reads a network from an ONNX model: its nodes as rows, its initialisers as their tensors.

The file is mapped, not read: of the weights only the sizes are looked at. Shapes are those of the
rows, one after another, so that a file needs to give none but that of its input.
"""

import mmap
from pathlib import Path

from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import MAX_SIZE, Shape
from cnnparam_gui.files.onnx.graph import GraphWalker
from cnnparam_gui.files.onnx.left_out import claim_weights
from cnnparam_gui.files.onnx.model import Declared, Model, ModelReader, Sizes
from cnnparam_gui.files.onnx.rows import RowMaker
from cnnparam_gui.files.onnx.values import FIRST, Value
from cnnparam_gui.files.opening import check_file
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.protobuf import Buffer
from cnnparam_gui.files.request import Request, ShapeNeeded

_ANY = Request()
_LEAST_RANK = 2  # of an input whose first axis is the batch


def read(path: Path, request: Request = _ANY) -> Network:
    """Read a network from an ONNX file; raises FileProblem where that cannot be done."""
    try:
        check_file(path)
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return network_of(data, request)
    except (OSError, ValueError) as error:  # an empty file cannot be mapped
        raise FileProblem(f"It cannot be read: {error}", path) from None
    except FileProblem as problem:
        raise problem if problem.place else problem.at(path) from None


def decode(data: bytes, request: Request = _ANY) -> Network:
    """Read a network from the bytes of an ONNX file."""
    return network_of(data, request)


def network_of(data: Buffer, request: Request) -> Network:
    """Return the network of a model; raises FileProblem where it is none."""
    model = _model(data, request)
    maker, _ = walked(model, request)
    return maker.network(model.graph.name if model.graph.name not in _NO_NAMES else "")


def walked(model: Model, request: Request) -> tuple[RowMaker, dict[str, Value]]:
    """Return who made the rows of a model, and what is known of every value of its graph."""
    given = {tensor.name for tensor in model.graph.tensors}
    inputs = [declared for declared in model.graph.inputs if declared.name not in given]
    if not inputs:
        raise FileProblem("Its graph has no input")
    size = _batch(inputs[0])
    maker = RowMaker(model, size, request)
    values: dict[str, Value] = {}
    first: Shape = ()
    for declared in inputs:
        if first:
            declared.sizes = _filled(declared.sizes, first)
        shape, batched = _shape(declared, _ANY if first else request, size)
        first = first or shape
        batch = FIRST if batched else None
        values[declared.name] = maker.add_input(declared.name, shape, batch)
    return maker, GraphWalker(model, maker, trusted=_alike(inputs[0], request)).walk(values)


def _model(data: Buffer, request: Request) -> Model:
    whole = max(len(data), 1)
    model = ModelReader(data, lambda at: request.step(0.5 * at / whole)).model()
    claim_weights(model.graph)
    return model


_NO_NAMES = {"main_graph", "main", "graph", "torch-jit-export", "torch_jit"}
"""What exporters call every graph."""


def _filled(sizes: Sizes | None, first: Shape) -> Sizes:
    """Return the shape of another input, open sizes as those of the first, which was asked for."""
    given = first if sizes is None else sizes
    own = (*first[: len(given)], *(1,) * (len(given) - len(first)))
    return tuple(a if size is None else size for size, a in zip(given, own, strict=True))


def _alike(declared: Declared, request: Request) -> bool:
    """Return whether what is asked for is what the file says, where that says anything."""
    sizes = declared.sizes
    if request.shape is None or sizes is None:
        return request.shape is None
    return len(sizes) == len(request.shape) + 1 and all(
        size in {None, asked} for size, asked in zip(sizes[1:], request.shape, strict=True)
    )


def _batch(declared: Declared) -> int:
    """Return the size of the batch that the first input says, 1 where it leaves it open."""
    sizes = declared.sizes
    if sizes is None or len(sizes) < _LEAST_RANK:
        return 1
    return sizes[0] or 1


def _shape(declared: Declared, request: Request, size: int) -> tuple[Shape, bool]:
    """Return the shape of an input with the batch, and whether it has one.

    Raises:
        ShapeNeeded: Where a size is open that was not asked for.
    """
    sizes = declared.sizes
    if request.shape is not None:
        return (size, *request.shape), True
    if sizes is None:
        raise ShapeNeeded(declared.name, (None, None, None))
    if len(sizes) < _LEAST_RANK:
        return tuple(length or 1 for length in sizes) or (1,), False
    inner = tuple(length or None for length in sizes[1:])
    if None in inner:
        raise ShapeNeeded(declared.name, inner)
    whole = (size if sizes[0] is None else sizes[0], *(length or 1 for length in inner))
    if max(whole) > MAX_SIZE:
        raise FileProblem(f"Input '{declared.name[:60]}' has a size beyond {MAX_SIZE:,}")
    return whole, whole[0] == size
