"""torchvision's own record of its models, and the rows that its leaf modules are.

`tests/data/README.md` says how it was made. A row that stands for a call of a leaf module has the
path of the module as its name, with the number of the call behind it from the second on; what
torchvision runs as a function is a row of any other name.
"""

import functools
from typing import Any, NamedTuple

from cnnparam_gui.builders import catalogue
from cnnparam_gui.builders.family import Family, Variant
from cnnparam_gui.core.network import Network
from tests import oracle

KINDS = {
    "Conv3DNoTemporal": "Conv3d",
    "Conv3DSimple": "Conv3d",
    "LayerNorm2d": "LayerNorm",
    "MultiheadAttention": "MultiHeadAttention",
    "SwapAxes": "Transpose",
    "WindowDepartition": "Reshape",
    "WindowPartition": "Reshape",
}
"""The kind of the row for a class of torchvision whose name is another one."""

# What does nothing, and the projections of MaxViT's attention, which is one row as Swin's is.
_NO_ROW = {"Identity"}
_WITHIN = ("attn_layer.1.to_qkv", "attn_layer.1.merge")

# Records that another id, or other options, build.
_BUILT_BY: dict[str, tuple[str, dict[str, Any]]] = {
    "googlenet": ("googlenet", {"auxiliary": True}),
    "vgg16": ("vgg16_torchvision", {}),
    **{
        f"{name}_aux": (name, {"auxiliary": True})
        for name in (
            "deeplabv3_mobilenet_v3_large",
            "deeplabv3_resnet101",
            "deeplabv3_resnet50",
            "fcn_resnet101",
            "fcn_resnet50",
        )
    },
}


class Leaf(NamedTuple):
    """One call of a leaf module; shapes without the batch."""

    name: str
    cls: str
    call: int
    out: list[int]
    weights: int
    biases: int
    other: int
    buffers: int
    macs: int
    inplace: int

    @property
    def row(self) -> str:
        """The name of the row that stands for it."""
        return self.name if self.call == 1 else f"{self.name}{self.call}"

    @property
    def kind(self) -> str:
        """The kind of that row."""
        return KINDS.get(self.cls, self.cls)

    @property
    def statistics(self) -> int:
        """Its buffers, but for the number of batches seen."""
        return self.buffers - self.cls.startswith("BatchNorm")


class Model(NamedTuple):
    """One record and what the catalogue builds of it."""

    record: dict[str, Any]
    family: Family
    variant: Variant
    options: dict[str, Any]

    @property
    def leaves(self) -> list[Leaf]:
        """The calls of its leaf modules in their order, those without a row left out."""
        leaves = [Leaf(*leaf) for leaf in self.record["leaves"]]
        return [
            leaf for leaf in leaves if leaf.cls not in _NO_ROW and not leaf.name.endswith(_WITHIN)
        ]

    def build(self, sizes: list[int]) -> Network:
        """Return it for an input of these sizes: height and width, behind frames if it has them."""
        *frames, height, width = sizes
        options = {"resolution": (height, width), **self.options}
        if frames:
            options["frames"] = frames[0]
        return self.family.build(self.variant, options)


@functools.cache
def records() -> dict[str, dict[str, Any]]:
    """Returns torchvision's records by the name of the model."""
    return {record["model"]: record for record in oracle.read("torchvision/all")}


@functools.cache
def models() -> dict[str, Model]:
    """Returns the records that the catalogue builds."""
    found = {}
    for name, record in records().items():
        architecture, options = _BUILT_BY.get(name, (name, {}))
        member = catalogue.find(architecture)
        if member is not None:
            found[name] = Model(record, *member, options)
    return found
