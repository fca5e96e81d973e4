"""Models of Keras 2 and 3: JSON of `to_json`, `.keras` archives, and legacy HDF5 files.

Only the config is read, never the weights, and nothing of it is run: what a `Lambda` or a class of
one's own does is not known, so that it becomes an `Unknown` row.
"""

from pathlib import Path
from typing import Any

from cnnparam_gui.core.network import Network
from cnnparam_gui.files import archive, keras_head
from cnnparam_gui.files.json_text import parse
from cnnparam_gui.files.keras.rows import network_of
from cnnparam_gui.files.opening import read_bytes, read_head
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.request import Request

MAX_CONFIG = 64 * 2**20
"""The longest config that is read, in bytes; those of Keras's applications stay below 3 MB."""


def read(path: Path, request: Request) -> Network:
    """Return the network of a file.

    Raises:
        FileProblem: Where it cannot be read; ShapeNeeded where it leaves sizes open that the
            request does not give.
    """
    head = read_head(path, 8)
    if head.startswith(keras_head.HDF5):
        from cnnparam_gui.files.keras.hdf5 import model_config

        return _network(model_config(path), "Its model_config", request)
    if head.startswith(b"PK"):
        with archive.open_archive(path) as opened:
            data = archive.read_member(opened, keras_head.CONFIG)
        return _network(data, f"Its {keras_head.CONFIG}", request)
    return decode(read_bytes(path, MAX_CONFIG), request)


def decode(data: bytes, request: Request) -> Network:
    """Return the network of the JSON that `to_json` gives."""
    return _network(data, "The file", request)


def _network(data: bytes, what: str, request: Request) -> Network:
    model: Any = parse(data, what)
    if not isinstance(model, dict) or not isinstance(model.get("class_name"), str):
        raise FileProblem(f"{what} is no model of Keras: it has no class_name")
    network, _ = network_of(model, request)
    return network
