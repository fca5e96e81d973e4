"""Measures what tools count of single layers at the edges of their rules: `tools/edges.json.xz`.

Batch of one, in eval mode.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import io
import logging
from collections.abc import Callable
from typing import Any

import ptflops
import thop
import torch
import torchinfo
from fvcore.nn import FlopCountAnalysis
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models.convnext import LayerNorm2d
from torchvision.models.swin_transformer import ShiftedWindowAttention

from tests.data.measure.packing import pack

Shape = tuple[int, ...]

LINE, IMAGE, VOLUME, TOKENS = (1, 8, 20), (1, 8, 16, 16), (1, 4, 8, 8, 8), (1, 10, 64)


class Attention(nn.Module):
    """Attention of a sequence to itself, or to another of six tokens."""

    def __init__(self, *, cross: bool = False, bias: bool = True) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(64, 4, bias=bias, batch_first=True)
        self.other = torch.zeros(1, 6, 64) if cross else None

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Attend, without the weights as an output."""
        asked = tokens if self.other is None else self.other
        attended: torch.Tensor = self.attention(tokens, asked, asked, need_weights=False)[0]
        return attended


class Twice(nn.Module):
    """One layer that is called twice: shared weights."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, taken: torch.Tensor) -> Any:
        """Call it twice."""
        return self.layer(self.layer(taken))


class Product(nn.Module):
    """A matrix product of its input with itself."""

    def forward(self, taken: torch.Tensor) -> torch.Tensor:
        """Multiply."""
        return torch.matmul(taken, taken)


def _windows(**options: bool) -> nn.Module:
    return ShiftedWindowAttention(32, [7, 7], [0, 0], 4, **options)


CASES: dict[str, tuple[Callable[[], nn.Module], Shape]] = {
    "Conv2d depthwise": (lambda: nn.Conv2d(8, 16, 3, groups=8), IMAGE),
    "ConvTranspose1d": (lambda: nn.ConvTranspose1d(8, 6, 4, 2, 1), LINE),
    "ConvTranspose3d": (lambda: nn.ConvTranspose3d(4, 6, 2, 2), VOLUME),
    "Linear image": (lambda: nn.Linear(16, 32), IMAGE),
    "MultiheadAttention cross": (lambda: Attention(cross=True), TOKENS),
    "MultiheadAttention nobias": (lambda: Attention(bias=False), TOKENS),
    "ShiftedWindowAttention": (_windows, (1, 14, 14, 32)),
    "ShiftedWindowAttention padded": (_windows, (1, 10, 9, 32)),
    "ShiftedWindowAttention nobias": (
        lambda: _windows(qkv_bias=False, proj_bias=False),
        (1, 14, 14, 32),
    ),
    "Upsample nearest 1d": (lambda: nn.Upsample(scale_factor=2), LINE),
    "Upsample nearest 3d": (lambda: nn.Upsample(scale_factor=2), VOLUME),
    "Upsample linear": (lambda: nn.Upsample(scale_factor=2, mode="linear"), LINE),
    "Upsample bicubic": (lambda: nn.Upsample(scale_factor=2, mode="bicubic"), IMAGE),
    "Upsample trilinear": (lambda: nn.Upsample(scale_factor=2, mode="trilinear"), VOLUME),
    "LPPool1d": (lambda: nn.LPPool1d(2, 2), LINE),
    "LPPool2d": (lambda: nn.LPPool2d(2, 2), IMAGE),
    "LPPool3d": (lambda: nn.LPPool3d(2, 2), VOLUME),
    "LocalResponseNorm": (lambda: nn.LocalResponseNorm(5), IMAGE),
    "LocalResponseNorm of 2": (lambda: nn.LocalResponseNorm(2), IMAGE),
    "LocalResponseNorm 1d": (lambda: nn.LocalResponseNorm(5), LINE),
    "LocalResponseNorm 3d": (lambda: nn.LocalResponseNorm(5), VOLUME),
    "MaxPool1d": (lambda: nn.MaxPool1d(2), LINE),
    "AvgPool1d": (lambda: nn.AvgPool1d(2), LINE),
    "AvgPool3d": (lambda: nn.AvgPool3d(2), VOLUME),
    "AdaptiveMaxPool1d": (lambda: nn.AdaptiveMaxPool1d(4), LINE),
    "AdaptiveMaxPool3d": (lambda: nn.AdaptiveMaxPool3d(2), VOLUME),
    "AdaptiveAvgPool1d": (lambda: nn.AdaptiveAvgPool1d(1), LINE),
    "AdaptiveAvgPool2d of 3": (lambda: nn.AdaptiveAvgPool2d(3), IMAGE),
    "AdaptiveAvgPool3d": (lambda: nn.AdaptiveAvgPool3d(1), VOLUME),
    "Linear twice": (lambda: Twice(nn.Linear(64, 64)), TOKENS),
    "Conv2d twice": (lambda: Twice(nn.Conv2d(8, 8, 3, padding=1)), IMAGE),
    "LSTM nobias": (lambda: nn.LSTM(12, 20, bias=False, batch_first=True), (1, 7, 12)),
    "GRU 2 both ways": (
        lambda: nn.GRU(12, 20, num_layers=2, bidirectional=True, batch_first=True),
        (1, 7, 12),
    ),
    "GRU nobias": (lambda: nn.GRU(12, 20, bias=False, batch_first=True), (1, 7, 12)),
    "RNN 2": (lambda: nn.RNN(12, 20, num_layers=2, batch_first=True), (1, 7, 12)),
    "BatchNorm1d vector": (lambda: nn.BatchNorm1d(64), (1, 64)),
    "BatchNorm3d": (lambda: nn.BatchNorm3d(4), VOLUME),
    "InstanceNorm1d affine": (lambda: nn.InstanceNorm1d(8, affine=True), LINE),
    "InstanceNorm3d": (lambda: nn.InstanceNorm3d(4), VOLUME),
    "LayerNorm of 3 axes": (lambda: nn.LayerNorm((8, 16, 16)), IMAGE),
    "LayerNorm nobias": (lambda: nn.LayerNorm(64, bias=False), TOKENS),
    "LayerNorm2d": (lambda: LayerNorm2d(8), IMAGE),
    "RMSNorm": (lambda: nn.RMSNorm(64), TOKENS),
    "GroupNorm noaffine": (lambda: nn.GroupNorm(2, 8, affine=False), IMAGE),
    "Softmax over channels": (lambda: nn.Softmax(1), IMAGE),
    "torch.matmul": (Product, IMAGE),
    "ZeroPad2d": (lambda: nn.ZeroPad2d(1), IMAGE),
    **{
        name: (getattr(nn, name), IMAGE)
        for name in (
            *("CELU", "Softsign", "LogSigmoid", "RReLU", "Hardtanh", "Hardshrink", "Softshrink"),
            *("Tanhshrink", "GLU"),
        )
    },
}


def measured(make: Callable[[], nn.Module], shape: Shape) -> dict[str, Any]:
    """Return what every tool says of a layer."""
    taken = torch.randn(shape)

    def layer() -> nn.Module:
        return make().eval()

    def ptflops_of(backend: str) -> int:
        found, _ = ptflops.get_model_complexity_info(
            layer(),
            shape[1:],
            as_strings=False,
            print_per_layer_stat=False,
            verbose=False,
            backend=backend,
        )
        return int(found)

    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        layer()(taken)
    return {
        "input": list(shape),
        "fvcore": int(FlopCountAnalysis(layer(), taken).total()),
        "torchinfo": int(
            torchinfo.summary(layer(), input_data=taken, verbose=0, mode="eval").total_mult_adds
        ),
        "thop": int(thop.profile(layer(), inputs=(taken,), verbose=False)[0]),
        "ptflops": ptflops_of("pytorch"),
        "ptflops-aten": ptflops_of("aten"),
        "flop_counter": counter.get_total_flops() // 2,
    }


def main() -> None:
    """Measure every case and write the file."""
    torch.set_num_threads(1)
    # Otherwise attention is one operator that no tool knows.
    torch.backends.mha.set_fastpath_enabled(False)
    logging.disable(logging.WARNING)
    names = ("torch", "torchvision", "fvcore", "torchinfo", "thop", "ptflops")
    found: dict[str, Any] = {"versions": {name: importlib.metadata.version(name) for name in names}}
    with contextlib.redirect_stdout(io.StringIO()):
        found["single"] = {name: measured(*case) for name, case in CASES.items()}
    pack("tools/edges", found)


if __name__ == "__main__":
    main()
