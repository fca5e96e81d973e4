"""Reading the `.cfg` files of Darknet, the framework of YOLO.

Darknet counts its layers from 0 and routes speak of these numbers, so the rows of a section are in
a block such as `layer16` and have its number in their names.
"""

from pathlib import Path

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.network import Network
from cnnparam_gui.files.darknet.building import Building, add_unknown
from cnnparam_gui.files.darknet.layers import LAYERS
from cnnparam_gui.files.darknet.sections import Section, parse
from cnnparam_gui.files.opening import read_bytes
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request, ShapeNeeded
from cnnparam_gui.files.traced import TracedRows

MAX_BYTES = 4 * 2**20
"""The largest file that is read; published ones stay below 100 kB."""


def read(path: Path, request: Request) -> Network:
    """Read a file; raises FileProblem, ShapeNeeded and Cancelled."""
    return _network(read_bytes(path, MAX_BYTES), request, path.stem)


def decode(data: bytes, request: Request) -> Network:
    """Read the same from bytes; raises FileProblem, ShapeNeeded and Cancelled."""
    if len(data) > MAX_BYTES:
        raise FileProblem(f"It has {len(data):,} bytes, and {MAX_BYTES:,} are the most")
    return _network(data, request, "")


def _network(data: bytes, request: Request, name: str) -> Network:
    # Remarks are in any encoding, and whatever else matters is ASCII.
    sections = parse(data.decode("utf-8-sig", errors="replace"))
    if not sections or sections[0].kind not in {"net", "network"}:
        raise FileProblem("Its first section is not [net], which says the input of the network")
    if len(sections) == 1:
        raise FileProblem("It holds no layers behind [net]")
    rows = TracedRows("pytorch", request, expected=2 * len(sections))
    shape = request.shape or _input_shape(sections[0])
    rows.add("Input", "input", values={"shape": shape})
    building = Building(rows, _frozen(sections))
    for section in sections[1:]:
        _add(building, section)
    return rows.network(name)


def _input_shape(net: Section) -> tuple[int, ...]:
    """Return what `[net]` says; raises ShapeNeeded where it leaves sizes open."""
    sizes = tuple(net.size(key, 0, least=0) for key in ("channels", "height", "width"))
    if all(sizes):
        return sizes
    values = net.size("inputs", 0, least=0)
    if values and not any(sizes):
        return (values,)
    raise ShapeNeeded("net", tuple(size or None for size in sizes))


def _frozen(sections: list[Section]) -> int:
    """Return how many layers are not trained: those up to the last one that stops the gradient."""
    numbers = range(len(sections) - 1, 0, -1)
    return next((at for at in numbers if sections[at].integer("stopbackward", 0) == 1), 0)


def _add(building: Building, section: Section) -> None:
    """Add the rows of one section."""
    try:
        output = LAYERS.get(section.kind, add_unknown)(building, section)
    except FieldError as error:
        raise FileProblem(f"Line {section.line}: [{section.kind[:40]}]: {error}") from None
    building.outputs.append(output)
