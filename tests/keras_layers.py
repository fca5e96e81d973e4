"""Records of single layers of Keras as models that its reader makes rows of, for the grids."""

from typing import Any

import msgspec

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.core.totals import RowCount
from cnnparam_gui.files.keras.rows import network_of
from cnnparam_gui.files.problems import FileProblem
from tests.frameworks import NO_KIND, Case, LeftOut, Refused
from tests.oracle import Record

_CALLED_WITH_TWO = {"MultiHeadAttention"}
"""Layers that take their inputs one by one; all others take a list of several."""


class KerasCase(Case, frozen=True, kw_only=True):
    """A record as the rows of a model with nothing else in it.

    Attributes:
        network: The rows, inputs first.
        output: The shape of the last one as Keras has it; None where it cannot be.
    """

    network: Network
    output: Shape | None

    def count(self) -> RowCount:
        """Counts the rows and returns what they come to: the last one's output, and sums."""
        counts = count(self.network)
        added = ("weights", "biases", "statistics", "trainable", "non_trainable", "macs")
        sums = {name: getattr(counts.totals, name) for name in added}
        problem = next((problem for _, problem in counts.problems), None)
        outputs = () if self.output is None else (self.output,)
        return msgspec.structs.replace(counts.rows[-1], outputs=outputs, problem=problem, **sums)


def model_of(record: Record) -> dict[str, Any]:
    """Returns a functional model of one layer, as Keras writes its config."""
    several = isinstance(record["in"][0], list)
    shapes = record["in"] if several else [record["in"]]
    names = [f"in{number}" for number in range(len(shapes))]
    inputs = [
        {
            "class_name": "InputLayer",
            "config": {"name": name, "batch_shape": [None, *shape[1:]]},
            "name": name,
            "inbound_nodes": [],
        }
        for name, shape in zip(names, shapes, strict=True)
    ]
    tensors = [
        {
            "class_name": "__keras_tensor__",
            "config": {"shape": [None, *shape[1:]], "keras_history": [name, 0, 0]},
        }
        for name, shape in zip(names, shapes, strict=True)
    ]
    if record["cls"] in _CALLED_WITH_TWO and not several:
        tensors *= 2
    listed = several and record["cls"] not in _CALLED_WITH_TWO
    layer = {
        "module": "keras.layers",
        "class_name": record["cls"],
        "config": {**record["kw"], "name": "layer"},
        "name": "layer",
        "inbound_nodes": [{"args": [tensors] if listed else tensors, "kwargs": {}}],
    }
    config = {
        "name": "model",
        "layers": [*inputs, layer],
        "input_layers": [[name, 0, 0] for name in names],
        "output_layers": [["layer", 0, 0]],
    }
    return {"class_name": "Functional", "config": config}


def keras_case(record: Record) -> Case:
    """Returns the rows for a record of the Keras grid; raises LeftOut where there are none."""
    try:
        network, (output,) = network_of(model_of(record))
    except FileProblem as problem:
        raise Refused(str(problem)) from None
    if network.layers[-1].kind() == "Unknown":
        raise LeftOut(NO_KIND)
    rows = [row.following("keras") for row in network.layers]
    shapes = tuple(row.shape for row in rows if isinstance(row, Input))
    layers = tuple(rows[len(shapes) :])
    return KerasCase(layers, shapes, network=network, output=output.keras)


def keras_difference(record: Record, case: Case) -> str:
    """Says how the rows of a record differ from what Keras gave; empty where they do not."""
    row = case.count()
    if "error" in record or 0 in record["out"]:
        # An output without values is a problem of the row here.
        said = record.get("error", "an output without values")
        return "" if row.problem else f"{row.output_shape}, but Keras: {said}"
    ours = (row.output_shape, row.trainable + row.non_trainable, row.trainable)
    theirs = (tuple(record["out"][1:]), record["params"], record["trainable"])
    return "" if ours == theirs else f"{ours}, but Keras {theirs} {row.problem or ''}"
