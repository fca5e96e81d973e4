"""Reads what the frameworks gave; `tests/data/README.md` says where it comes from."""

import functools
import json
import lzma
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d, ConvTranspose2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add, Concat
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network

Record: TypeAlias = dict[str, Any]

DATA = Path(__file__).parent / "data"


@functools.cache
def read(name: str) -> Any:
    """Returns what a compressed JSON file holds, by its path without the endings."""
    return json.loads(lzma.decompress((DATA / f"{name}.json.xz").read_bytes()))


@functools.cache
def records(name: str) -> list[Record]:
    """Returns the lines of a compressed JSON-lines file, by its path without the endings."""
    text = lzma.decompress((DATA / f"{name}.jsonl.xz").read_bytes()).decode()
    return [json.loads(line) for line in text.splitlines()]


_WINDOW = {
    "kernel_size": "kernel",
    **{name: name for name in ("stride", "padding", "dilation", "output_padding")},
}


def leaf_name(leaf: Record) -> str:
    """Returns the name of the row that stands for one call of a module."""
    return leaf["name"] if leaf["call"] == 1 else f"{leaf['name']}.call{leaf['call']}"


def leaf_row(leaf: Record, inputs: Sequence[str] = ()) -> Layer:
    """Returns the row that stands for one call of a torchvision module."""
    name, taken, attrs = leaf_name(leaf), tuple(inputs), leaf.get("attrs", {})
    window = {ours: attrs[theirs] for theirs, ours in _WINDOW.items() if theirs in attrs}
    window = {key: tuple(v) if isinstance(v, list) else (v,) for key, v in window.items()}
    match leaf["cls"]:
        case "Conv2d" | "ConvTranspose2d" as kind:
            made = Conv2d if kind == "Conv2d" else ConvTranspose2d
            return made(
                name=name,
                inputs=taken,
                filters=attrs["out_channels"],
                groups=attrs["groups"],
                bias=attrs["bias"],
                **window,
            )
        case "MaxPool2d":
            return MaxPool2d(name=name, inputs=taken, ceil=attrs["ceil_mode"], **window)
        case "BatchNorm2d":
            return BatchNorm2d(name=name, inputs=taken)
        case "ReLU":
            return ReLU(name=name, inputs=taken)
        case "Dropout":
            return Dropout(name=name, inputs=taken, rate=attrs["p"])
        case "AdaptiveAvgPool2d":
            size = attrs["output_size"]
            sizes = tuple(size) if isinstance(size, list) else (size,)
            return AdaptiveAvgPool2d(name=name, inputs=taken, output_size=sizes)
        case "Linear":
            return Linear(name=name, inputs=taken, units=attrs["out_features"], bias=attrs["bias"])
        case unknown:
            raise AssertionError(f"no row for {unknown}")


class _Rows:
    """Rows in the making, from the calls of leaf modules and what happens between them."""

    def __init__(self, model: Record) -> None:
        self.layers: list[Layer] = [Input(name="input", shape=tuple(model["input"][1:]))]
        self.shape: list[int] = model["input"]

    def add(self, leaf: Record, inputs: Sequence[str] = ()) -> None:
        """Adds one call, after the flatten that a classifier does without a module."""
        if len(leaf["in"][0]) == 2 and len(self.shape) > 2:
            self.layers.append(Flatten(name="flatten"))
        self.layers.append(leaf_row(leaf, inputs))
        self.shape = leaf["out"]

    @property
    def last(self) -> str:
        """The name of the last row."""
        return self.layers[-1].name


def _chain(model: Record) -> list[Layer]:
    rows = _Rows(model)
    for leaf in model["layers"]:
        rows.add(leaf)
    return rows.layers


def _resnet(model: Record) -> list[Layer]:
    """The two convolutions of a block are added to its input, or to that input downsampled."""
    rows = _Rows(model)
    branch = shortcut = main = ""
    for leaf in model["layers"]:
        name = leaf["name"]
        if name.startswith("layer") and name.endswith(".conv1"):
            branch = shortcut = rows.last
        if name.startswith("layer") and name.endswith(".relu") and leaf["call"] == 2:
            add = name.replace("relu", "add")
            rows.layers.append(Add(name=add, inputs=(main, shortcut)))
        rows.add(leaf, (branch,) if name.endswith("downsample.0") else ())
        if name.endswith(".bn2"):
            main = rows.last
        if name.endswith("downsample.1"):
            shortcut = rows.last
    return rows.layers


def _unet(model: Record) -> list[Layer]:
    """What a level gave before its pooling is joined to what comes up from the level below."""
    rows = _Rows(model)
    skips: list[str] = []
    for leaf in model["layers"]:
        if leaf["name"] == "pool":
            skips.append(rows.last)
        rows.add(leaf)
        if leaf["name"].startswith("up."):
            up = rows.last
            rows.layers.append(Concat(name=f"cat.{up}", inputs=(skips.pop(), up)))
    return rows.layers


_BUILDERS = {"alexnet": _chain, "vgg16": _chain, "resnet18": _resnet, "unet": _unet}
MODELS = tuple(_BUILDERS)


@functools.cache
def network(model: str) -> Network:
    """Returns the rows of a whole model, made from its leaf calls."""
    return Network(tuple(_BUILDERS[model](read(f"torchvision/{model}"))), name=model)
