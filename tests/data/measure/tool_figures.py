"""Writes `tools/more.json.xz`: what other tools say of layers and models.

Run it from the repository's root: `python -m tests.data.measure.tool_figures`. Models that
`tools/figures.json.xz` has are asked about again, and must give the same operations.
"""

from __future__ import annotations

import sys
import warnings
from typing import Any

import torch

from tests.data.measure.packing import pack, unpack
from tests.data.measure.tool_layers import layers
from tests.data.measure.tools import TOOLS, ask, versions
from tests.data.measure.zoo import make

MODELS = (
    "alexnet",
    "vgg16",
    "vgg16_bn",
    "resnet18",
    "resnet50",
    "mobilenet_v2",
    "mobilenet_v3_small",
    "mobilenet_v3_large",
    "densenet121",
    "squeezenet1_0",
    "googlenet_noaux",
    "inception_v3_noaux",
    "shufflenet_v2_x1_0",
    "mnasnet1_0",
    "efficientnet_b0",
    "regnet_y_400mf",
    "convnext_tiny",
    "fcn_resnet50",
    "deeplabv3_resnet50",
    "lraspp_mobilenet_v3_large",
    "r3d_18",
    "s3d",
    "vit_b_16",
    "swin_t",
    "unet",
    "dcgan_generator",
    "dcgan_discriminator",
    "lstm_classifier",
)


def differences(mine: dict[str, Any], theirs: dict[str, Any]) -> list[str]:
    """Returns the tools that said another thing the other time."""
    both = [tool for tool in TOOLS if tool in theirs]
    return [f"{tool}: {mine[tool]} {theirs[tool]}" for tool in both if mine[tool] != theirs[tool]]


def main() -> int:
    """Asks about every layer and model."""
    torch.set_num_threads(1)
    torch.backends.mha.set_fastpath_enabled(False)
    warnings.simplefilter("ignore")
    before = unpack("tools/figures")["models"]
    single, models, failed = {}, {}, 0
    counting = [tool for tool in TOOLS if tool != "torchsummary"]
    for name, (made, shape) in layers().items():
        single[name] = ask(made(), torch.randn(shape), counting)
        print(name, single[name], flush=True)
    for name in MODELS:
        model, size = make(name)
        models[name] = ask(model, torch.randn(size))
        other = differences(models[name], before.get(name, {}))
        failed += bool(other)
        print(name, models[name], other, flush=True)
    print(pack("tools/more", {"versions": versions(), "single": single, "models": models}))
    return failed


if __name__ == "__main__":
    sys.exit(main())
