"""Writes `torchvision/all.json.xz`: what torchvision says of each of its models.

Run it from the repository's root: `python -m tests.data.measure.all_models`. It needs torch and
torchvision, and computes shapes alone, on the meta device.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
import torchvision
from torch.utils.flop_counter import FlopCounterMode

from tests.data.measure.packing import pack
from tests.data.measure.recording import Recorder, leaves_of
from tests.data.measure.zoo import Entry, build, entries


def totals(model: Any, size: tuple[int, ...]) -> int:
    """Returns the MACs that PyTorch's own counter finds at an input."""
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        model(torch.empty(size, device="meta"))
    return int(counter.get_total_flops()) // 2


def _keywords(weights: Any) -> dict[str, Any]:
    return getattr(weights.transforms, "keywords", {})


def _sizes(entry: Entry, weights: Any) -> Iterator[tuple[int, ...]]:
    """Yields the inputs that published weights may have been counted at."""
    keywords = _keywords(weights)
    crop = keywords.get("crop_size", keywords.get("resize_size"))
    height, width = [crop] * 2 if isinstance(crop, int) else list(crop or ())
    if entry.task != "video":
        yield (1, 3, height, width)
        return
    for frames in (16, 32, 64):
        yield (1, 3, frames, height, width)


def _kwargs(entry: Entry, size: tuple[int, ...]) -> dict[str, Any]:
    """Returns the arguments that a model needs for published weights to fit."""
    if entry.builder.startswith("vit") and size[-1] != 224:
        return {"image_size": size[-1]}
    if entry.builder.startswith(("fcn", "deeplab")):
        return {"aux_loss": True}
    if entry.builder == "googlenet":
        return {"aux_logits": False, "init_weights": False}
    return {}


def published(entry: Entry) -> list[dict[str, Any]]:
    """Returns what each set of weights of a model says, beside what it really is."""
    found: list[dict[str, Any]] = []
    for weights in torchvision.models.get_model_weights(entry.builder):
        claim = weights.meta["_ops"]
        for size in _sizes(entry, weights):
            kwargs = _kwargs(entry, size)
            model = build(entry, **kwargs)
            macs = totals(model, size)
            if round(macs / 1e9, 3) == claim:
                break
        found.append(
            {
                "weights": weights.name,
                "num_params": weights.meta["num_params"],
                "gmac": claim,
                "crop": _keywords(weights).get("crop_size"),
                "resize": _keywords(weights).get("resize_size"),
                "input": list(size),
                "kwargs": kwargs,
                "params": sum(p.numel() for p in model.parameters()),
                "macs": macs,
            }
        )
    return found


def record(entry: Entry) -> dict[str, Any]:
    """Returns the record of one model."""
    model = build(entry)
    run = Recorder(model, entry.size)
    macs = sum(run.macs.by.values())
    if macs != totals(model, entry.size):
        raise AssertionError(f"{entry.label}: the two counts of MACs differ")
    parameters = list(model.parameters())
    in_leaves = {id(p) for leaf in leaves_of(model) for p in leaf.parameters()}
    nonleaf = [(n, p) for n, p in model.named_parameters() if id(p) not in in_leaves]
    made = {
        "model": entry.label,
        "builder": entry.builder,
        "kwargs": entry.kwargs,
        "task": entry.task,
        "input": list(entry.size),
        "params": sum(p.numel() for p in parameters),
        "trainable": sum(p.numel() for p in parameters if p.requires_grad),
        "param_tensors": len(parameters),
        "buffers": len(list(model.buffers())),
        "buffer_elems": sum(b.numel() for b in model.buffers()),
        "macs": macs,
        "macs_by": dict(run.macs.by),
        "macs_outside_leaf": run.macs.outside,
        "nonleaf_params": sum(p.numel() for _, p in nonleaf),
        "nonleaf": [[n, list(p.shape)] for n, p in nonleaf],
        "leaf_not_called": run.not_called,
        "out": run.out,
        "leaves": run.leaves,
    }
    if not entry.kwargs:
        made["published"] = published(entry)
    size = entry.size
    if entry.task == "segmentation":
        size = (1, 3, 520, 520)
    elif "published" in made:
        size = tuple(made["published"][0]["input"])
    if size != entry.size:
        at = {"input": list(size), "macs": totals(build(entry, **_image(entry, size)), size)}
        made["at_published"] = at
    return made


def _image(entry: Entry, size: tuple[int, ...]) -> dict[str, Any]:
    return {"image_size": size[-1]} if entry.builder.startswith("vit") else {}


def main() -> None:
    """Records every model."""
    torch.set_num_threads(1)
    torch.backends.mha.set_fastpath_enabled(False)
    made = []
    for entry in sorted(entries()):
        made.append(record(entry))
        print(entry.label, made[-1]["params"], made[-1]["macs"], made[-1]["macs_by"], flush=True)
    print(pack("torchvision/all", made))


if __name__ == "__main__":
    main()
