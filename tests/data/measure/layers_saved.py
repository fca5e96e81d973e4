"""Writes `memory/per_layer_more.json.xz`: what autograd saves for single layers.

Run it from the repository's root: `python -m tests.data.measure.layers_saved`.
"""

from __future__ import annotations

import warnings
from typing import Any

import torch
from torch import nn

from tests.data.measure.layers import Case, cases
from tests.data.measure.packing import pack
from tests.data.measure.recording import shape_of, storage
from tests.data.measure.storages import Saved, owned, size_of, tensor_bytes, tensors_in


def _roles(inputs: list[Any], outputs: list[Any]) -> dict[int, str]:
    """Returns what each storage is to the layer, from its inputs and outputs."""
    roles: dict[int, str] = {}
    for index, tensor in enumerate(inputs):
        roles[storage(tensor)] = "input" if len(inputs) == 1 else f"input{index}"
    for tensor in outputs:
        key = storage(tensor)
        roles[key] = f"{roles[key]}=output" if key in roles else "output"
    return roles


def measure(case: Case) -> dict[str, Any]:
    """Returns the record of one layer, in training mode unless the case says otherwise."""
    torch.manual_seed(0)
    layer = case.make()
    parameters: set[int] = set()
    if isinstance(layer, nn.Module):
        layer.train(not case.eval_mode)
        parameters = owned(layer)
    inputs = [torch.randn(shape, requires_grad=True) * 1 for shape in case.inputs]
    saved = Saved(parameters)
    with saved.hooks():
        out = layer(*inputs)
    outputs = tensors_in(out)
    roles = _roles(inputs, outputs)
    kept = []
    extra = 0
    for key, tensor in saved.tensors.items():
        role = roles.get(key, "other")
        size = size_of(tensor)
        extra += size if role == "other" else 0
        shape = "x".join(map(str, tensor.shape)) or "scalar"
        kept.append(f"{role}:{shape}:{str(tensor.dtype).removeprefix('torch.')}:{size}B")
    mine = {storage(tensor) for tensor in inputs}
    return {
        "layer": case.name,
        "in": list(case.inputs[0]),
        "ins": [list(shape) for shape in case.inputs],
        "out": shape_of(out),
        "in_bytes": tensor_bytes(inputs[:1]),
        "out_bytes": tensor_bytes(outputs[:1]),
        "out_shares_input_storage": storage(outputs[0]) in mine,
        "saved": kept,
        "extra_bytes": extra,
    }


def main() -> None:
    """Measures every layer."""
    torch.set_num_threads(1)
    warnings.filterwarnings("ignore", category=UserWarning)
    made = [measure(case) for case in cases()]
    for record in made:
        print(record["layer"], record["in"], record["out"], record["saved"])
    print(pack("memory/per_layer_more", made))


if __name__ == "__main__":
    main()
