"""Models of Keras as the tests need them: what Keras wrote, and small ones made here."""

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cnnparam_gui.core.conventions import CONVENTIONS
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.files import keras_file
from cnnparam_gui.files.request import Request
from tests.oracle import DATA, Record

KERAS = DATA / "keras"


def names(folder: str) -> list[str]:
    """Returns the names of the files in a folder of Keras's data, without their endings."""
    return sorted(path.name.partition(".")[0] for path in (KERAS / folder).glob("*.json.xz"))


def unpacked(name: str) -> bytes:
    """Returns what a packed file of Keras's data holds."""
    return lzma.decompress((KERAS / f"{name}.xz").read_bytes())


def written(folder: Path, name: str) -> Path:
    """Unpacks a file of Keras's data into a folder and returns where it lies."""
    path = folder / Path(name).name
    path.write_bytes(unpacked(name))
    return path


def decoded(model: Any, shape: tuple[int, ...] | None = None) -> Network:
    """Reads a model's config."""
    return keras_file.decode(json.dumps(model).encode(), Request(shape=shape))


def counted(network: Network) -> NetworkCount:
    """Counts as Keras does: running statistics are parameters."""
    return count(network, CONVENTIONS["keras"])


def by_name(counts: NetworkCount) -> dict[str, RowCount]:
    """Returns the counts of the rows by their names."""
    return {layer.name: row for layer, row in zip(counts.network.layers, counts.rows, strict=True)}


def leaves(layers: list[Record]) -> Iterator[Record]:
    """Yields the records of layers, of nested models those of their layers."""
    for layer in layers:
        if "nested" in layer:
            yield from leaves(layer["nested"])
        else:
            yield layer


def sizes(record: Record) -> list[int] | None:
    """Returns the output shape of a record as it was run; None where Keras left sizes open."""
    shape = record.get("out1") or record["out"]
    while shape and isinstance(shape[0], list):
        shape = shape[0]
    return None if None in shape[1:] else shape[1:]


def layer(cls: str, name: str, *takes: str, **config: Any) -> dict[str, Any]:
    """Returns a layer as Keras 2 wrote it, which takes the first output of others."""
    return {
        "class_name": cls,
        "config": {"name": name, **config},
        "name": name,
        "inbound_nodes": [[[taken, 0, 0, {}] for taken in takes]] if takes else [],
    }


def given(name: str, *shape: int | None) -> dict[str, Any]:
    """Returns an input as Keras 2 wrote it."""
    return layer("InputLayer", name, batch_input_shape=[None, *shape])


def functional(*layers: dict[str, Any], ends: tuple[str, ...] = ()) -> dict[str, Any]:
    """Returns a functional model of layers, whose output is the last one's by default."""
    starts = [item["name"] for item in layers if item["class_name"] == "InputLayer"]
    config = {
        "name": "model",
        "layers": list(layers),
        "input_layers": [[name, 0, 0] for name in starts],
        "output_layers": [[name, 0, 0] for name in ends or (layers[-1]["name"],)],
    }
    return {"class_name": "Functional", "config": config, "name": "model"}


def sequential(*layers: dict[str, Any]) -> dict[str, Any]:
    """Returns a sequential model of layers."""
    return {"class_name": "Sequential", "config": {"name": "model", "layers": list(layers)}}
