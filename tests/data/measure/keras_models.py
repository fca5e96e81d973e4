"""Measures what Keras says of each layer of the models in `keras/more`, and of their MACs.

Each file there holds the model's own config, as `to_json` wrote it, from which it is built again.
FLOPs are counted by PyTorch, halved; it does not see the products of fused attention, and counts
what random augmentation and the first step of a recurrent layer that Keras takes to learn its
shapes do, so that files with one of these carry no `macs`.
"""

from __future__ import annotations

import json
import lzma
import math
from pathlib import Path
from typing import Any

import keras
import torch
from torch.utils.flop_counter import FlopCounterMode

MORE = Path(__file__).parents[1] / "keras" / "more"


def values(weights: list[Any]) -> int:
    """Returns how many values some weights have."""
    return sum(math.prod(weight.shape) for weight in weights)


def layers(model: Any, path: str = "") -> list[dict[str, Any]]:
    """Returns a record of every layer, those of nested models in their place."""
    found = []
    for layer in model.layers:
        if isinstance(getattr(layer, "layers", None), list):
            found += layers(layer, f"{path}{layer.name}/")
            continue
        output = layer._inbound_nodes[0].output_tensors[0]  # of its first use
        found.append(
            {
                "name": f"{path}{layer.name}",
                "cls": type(layer).__name__,
                "out": list(output.shape),
                "params": layer.count_params(),
                "trainable": values(layer.trainable_weights),
                "non_trainable": values(layer.non_trainable_weights),
            }
        )
    return found


def macs(model: Any) -> int:
    """Returns half of the FLOPs of one pass, 224 in the place of sizes that are left open."""
    inputs = [torch.zeros([1, *(size or 224 for size in item.shape[1:])]) for item in model.inputs]
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        model(inputs if len(inputs) > 1 else inputs[0])
    return int(counter.get_total_flops()) // 2


def main() -> None:
    """Says which records differ from what the installed Keras, on PyTorch, says."""
    for path in sorted(MORE.glob("*.json.xz")):
        record = json.loads(lzma.decompress(path.read_bytes()))
        keras.config.enable_unsafe_deserialization()  # one of them has a Lambda
        model = keras.models.model_from_json(json.dumps(record["model"]))
        again = {"layers": layers(model), "params": model.count_params()}
        again["trainable"] = values(model.trainable_weights)
        if record.get("macs") is not None:
            again["macs"] = macs(model)
        wrong = [key for key, value in again.items() if record[key] != value]
        print(path.name, *wrong or ["as recorded"])


if __name__ == "__main__":
    main()
