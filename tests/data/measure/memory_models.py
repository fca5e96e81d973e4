"""Writes `memory/more.json.xz`: the bytes that whole models hold, and those of optimisers.

Run it from the repository's root: `python -m tests.data.measure.memory_models`. With a file of
earlier records as its argument it measures the same models again and compares.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from typing import Any

import torch
from torch import nn

from tests.data.measure.optimisers import optimisers
from tests.data.measure.packing import pack
from tests.data.measure.recording import leaves_of, storage
from tests.data.measure.storages import Live, Saved, owned, tensor_bytes, tensors_in
from tests.data.measure.zoo import make

Record = dict[str, Any]

MODELS = (
    "resnet50",
    "resnext50_32x4d",
    "vgg16_bn",
    "vgg11",
    "googlenet_noaux",
    "inception_v3_noaux",
    "mobilenet_v3_small",
    "mobilenet_v3_large",
    "shufflenet_v2_x1_0",
    "mnasnet1_0",
    "efficientnet_b0",
    "efficientnet_v2_s",
    "regnet_y_400mf",
    "regnet_x_400mf",
    "convnext_tiny",
    "densenet169",
    "squeezenet1_1",
    "fcn_resnet50",
    "deeplabv3_resnet50",
    "lraspp_mobilenet_v3_large",
    "mc3_18",
    "r2plus1d_18",
    "s3d",
    "vit_b_16",
    "swin_t",
)


def _leaf_outputs(model: Any, x: Any) -> tuple[int, int]:
    """Returns the bytes that all leaf calls give, and without those that work in place."""
    sums = [0, 0]

    def add(module: Any, args: Any, out: Any) -> None:
        size = tensor_bytes(tensors_in(out))
        sums[0] += size
        sums[1] += 0 if getattr(module, "inplace", False) else size

    hooks = [module.register_forward_hook(add) for module in leaves_of(model)]
    model(x)
    for hook in hooks:
        hook.remove()
    return sums[0], sums[1]


def _saved(model: Any, x: Any) -> Record:
    saved = Saved(owned(model))
    with saved.hooks():
        out = model(x)
    kinds = saved.by_dtype()
    taken = storage(x) in saved.tensors
    size = tensor_bytes([x])
    others = [t for t in saved.tensors.values() if not t.is_floating_point()]
    example = (
        [list(others[0].shape), str(others[0].dtype).removeprefix("torch.")] if others else None
    )
    del out
    return {
        "saved_for_backward_bytes": sum(kinds.values()) - (size if taken else 0),
        "saved_includes_input": taken,
        "saved_storages": len(saved.tensors) - taken,
        "saved_by_dtype_incl_input": kinds,
        "saved_non_float_example": example,
    }


def _step(model: Any, x: Any) -> Record:
    """Measures a forward and a backward pass; the gradients stay in the parameters."""
    live = Live({*owned(model), storage(x)})
    with live:
        out = model(x)
        after = live.bytes
        loss = sum(tensor.sum() for tensor in tensors_in(out))
        loss.backward()
    record = {
        "live_after_forward_train": after,
        "peak_train_bytes_fwd_bwd": live.peak,
        "peak_train_op": live.peak_op,
        "grad_bytes": tensor_bytes(p.grad for p in model.parameters() if p.grad is not None),
    }
    model.zero_grad(set_to_none=True)
    return record


def train(model: Any, x: Any) -> Record:
    """Returns what a training step holds; the error where the batch is too small for one."""
    model.train()
    try:
        record = _saved(model, x)
    except ValueError as error:
        return {"train_error": str(error)}
    every, without = _leaf_outputs(model, x)
    record |= {"leaf_output_bytes_train": every, "leaf_output_bytes_train_excl_inplace": without}
    return record | _step(model, x)


def infer(model: Any, x: Any) -> Record:
    """Returns what a pass without gradients holds."""
    model.eval()
    with torch.no_grad():
        live = Live({*owned(model), storage(x)})
        with live:
            model(x)
        every, without = _leaf_outputs(model, x)
    return {
        "peak_infer_bytes": live.peak,
        "peak_infer_op": live.peak_op,
        "op_output_bytes_eval": sum(live.made.values()),
        "storages_eval": live.count,
        "op_output_by_kind_eval": dict(live.made),
        "leaf_output_bytes_eval": every,
        "leaf_output_bytes_eval_excl_inplace": without,
    }


def measure(name: str, batch: int) -> Record:
    """Returns the record of one model at one batch."""
    gc.collect()
    model, size = make(name)
    x = torch.randn(batch, *size[1:])
    record = {
        "model": name,
        "batch": batch,
        "input": list(x.shape),
        "input_bytes": tensor_bytes([x]),
        "param_bytes": tensor_bytes(model.parameters()),
        "buffer_bytes": tensor_bytes(model.buffers()),
    }
    record |= train(model, x)
    record |= infer(model, x)
    if any(isinstance(module, nn.MultiheadAttention) for module in model.modules()):
        torch.backends.mha.set_fastpath_enabled(True)
        record["peak_infer_fastpath_bytes"] = infer(model, x)["peak_infer_bytes"]
        torch.backends.mha.set_fastpath_enabled(False)
    return record


def compare(path: Path) -> int:
    """Measures again what a file holds, and says what differs."""
    failed = 0
    for theirs in json.loads(path.read_text()):
        mine = measure(theirs["model"], theirs["batch"])
        other = {
            key: (mine.get(key), theirs[key]) for key in theirs if mine.get(key) != theirs[key]
        }
        failed += bool(other)
        print(theirs["model"], theirs["batch"], other or "agrees", flush=True)
    return failed


def main() -> int:
    """Measures every model at a batch of one and of two."""
    torch.set_num_threads(1)
    torch.backends.mha.set_fastpath_enabled(False)
    if len(sys.argv) > 1:
        return compare(Path(sys.argv[1]))
    made = []
    for name in MODELS:
        for batch in (1, 2):
            made.append(measure(name, batch))
            print(made[-1], flush=True)
    print(pack("memory/more", {"models": made, "optimisers": optimisers()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
