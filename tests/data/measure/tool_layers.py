"""The single layers that other tools are asked about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from torchvision.models.convnext import LayerNorm2d
from torchvision.models.video.resnet import Conv3DSimple
from torchvision.ops import SqueezeExcitation, StochasticDepth

from tests.data.measure.layers import Attention, Scale

Shape = tuple[int, ...]
Layers = dict[str, tuple[Callable[[], Any], Shape]]

IMAGE = (1, 8, 16, 16)
LINE = (1, 8, 20)
SOLID = (1, 4, 8, 8, 8)
TOKENS = (1, 10, 64)
STEPS = (1, 7, 12)


class Function(nn.Module):
    """A function as a module, so that a tool sees no module of its own for it."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Any) -> Any:
        return self.function(x)


class Linear(nn.Module):
    """A linear layer that is called as a function."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(32, 64))
        self.bias = nn.Parameter(torch.ones(32))

    def forward(self, x: Any) -> Any:
        return functional.linear(x, self.weight, self.bias)


class Heads(nn.Module):
    """The products of attention alone: four heads of 16."""

    def forward(self, x: Any) -> Any:
        heads = x.reshape(1, 10, 4, 16).transpose(1, 2)
        return functional.scaled_dot_product_attention(heads, heads, heads)


def _module(made: Callable[..., Any], *args: Any, **kwargs: Any) -> Callable[[], Any]:
    return lambda: made(*args, **kwargs)


def _function(function: Callable[[Any], Any]) -> Callable[[], Any]:
    return lambda: Function(function)


def _named(name: str) -> Callable[[], Any]:
    def run(x: Any) -> Any:
        # Looked up at the call, since ptflops puts functions of its own in their place.
        return getattr(functional, name)(x)

    return lambda: Function(run)


def weighted() -> Layers:
    """Returns layers with weights, by name."""
    return {
        "Conv2d bias batch 2": (_module(nn.Conv2d, 8, 16, 3, padding=1), (2, 8, 16, 16)),
        "Conv2d depthwise bias": (_module(nn.Conv2d, 8, 16, 3, groups=8), IMAGE),
        "Conv2d 1x1 dilated stride": (_module(nn.Conv2d, 8, 16, 3, 2, 2, 2), IMAGE),
        "Conv3DSimple": (_module(Conv3DSimple, 4, 8), SOLID),
        "ConvTranspose1d s2 bias": (_module(nn.ConvTranspose1d, 8, 6, 4, 2, 1), LINE),
        "ConvTranspose3d s2 bias": (_module(nn.ConvTranspose3d, 4, 6, 2, 2), SOLID),
        "ConvTranspose2d depthwise": (_module(nn.ConvTranspose2d, 8, 8, 2, 2, groups=8), IMAGE),
        "Linear tokens batch 2": (_module(nn.Linear, 64, 32), (2, 10, 64)),
        "Linear tokens nobias": (_module(nn.Linear, 64, 32, bias=False), TOKENS),
        "Linear image": (_module(nn.Linear, 16, 32), IMAGE),
        "F.linear tokens": (Linear, TOKENS),
        "MultiheadAttention need_weights=True": (_module(Attention, need_weights=True), TOKENS),
        "TransformerEncoderLayer": (
            _module(nn.TransformerEncoderLayer, 64, 4, 128, batch_first=True),
            TOKENS,
        ),
        "SqueezeExcitation": (_module(SqueezeExcitation, 8, 4), IMAGE),
        "RNN relu": (_module(nn.RNN, 12, 20, nonlinearity="relu", batch_first=True), STEPS),
        "LSTM nobias": (_module(nn.LSTM, 12, 20, bias=False, batch_first=True), STEPS),
        "LSTM batch 2": (_module(nn.LSTM, 12, 20, batch_first=True), (2, 7, 12)),
        "GRU 2 bi": (
            _module(nn.GRU, 12, 20, num_layers=2, bidirectional=True, batch_first=True),
            STEPS,
        ),
    }


def plain() -> Layers:
    """Returns normalisations, activations and poolings, by name."""
    return {
        "BatchNorm3d": (_module(nn.BatchNorm3d, 4), SOLID),
        "BatchNorm1d vector": (_module(nn.BatchNorm1d, 64), (1, 64)),
        "LayerNorm2d of torchvision": (_module(LayerNorm2d, 8), IMAGE),
        "RMSNorm": (_module(nn.RMSNorm, 64), TOKENS),
        "GroupNorm noaffine": (_module(nn.GroupNorm, 2, 8, affine=False), IMAGE),
        "InstanceNorm1d affine": (_module(nn.InstanceNorm1d, 8, affine=True), LINE),
        "layer scale": (_module(Scale, 8, 1, 1), IMAGE),
        "ReLU inplace": (_module(nn.ReLU, inplace=True), IMAGE),
        "LeakyReLU inplace": (_module(nn.LeakyReLU, inplace=True), IMAGE),
        "GELU tanh": (_module(nn.GELU, "tanh"), IMAGE),
        "GLU": (_module(nn.GLU, 1), IMAGE),
        "Softmax over channels": (_module(nn.Softmax, 1), IMAGE),
        "MaxPool1d 2": (_module(nn.MaxPool1d, 2), LINE),
        "AvgPool1d 2": (_module(nn.AvgPool1d, 2), LINE),
        "AvgPool3d 2": (_module(nn.AvgPool3d, 2), SOLID),
        "LPPool2d 2": (_module(nn.LPPool2d, 2, 2), IMAGE),
        "AdaptiveAvgPool1d 1": (_module(nn.AdaptiveAvgPool1d, 1), LINE),
        "AdaptiveAvgPool2d 3": (_module(nn.AdaptiveAvgPool2d, 3), IMAGE),
        "AdaptiveAvgPool3d 1": (_module(nn.AdaptiveAvgPool3d, 1), SOLID),
        "Upsample linear": (_module(nn.Upsample, scale_factor=2, mode="linear"), LINE),
        "Upsample bicubic": (_module(nn.Upsample, scale_factor=2, mode="bicubic"), IMAGE),
        "Upsample trilinear": (_module(nn.Upsample, scale_factor=2, mode="trilinear"), SOLID),
        "UpsamplingBilinear2d": (_module(nn.UpsamplingBilinear2d, scale_factor=2), IMAGE),
        "Dropout2d": (nn.Dropout2d, IMAGE),
        "StochasticDepth": (_module(StochasticDepth, 0.2, "row"), IMAGE),
        "ReflectionPad2d": (_module(nn.ReflectionPad2d, 1), IMAGE),
    }


def functions() -> Layers:
    """Returns functions that no module stands for, by name."""
    return {
        "F.x+y operator": (_function(lambda x: x + x), IMAGE),
        "F.torch.add": (_function(lambda x: torch.add(x, x)), IMAGE),
        "F.torch.mul": (_function(lambda x: torch.mul(x, x)), IMAGE),
        "F.torch.matmul": (_function(lambda x: torch.matmul(x, x)), IMAGE),
        "F.torch.bmm": (_function(lambda x: torch.bmm(x, x)), (1, 8, 8)),
        "F.einsum": (_function(lambda x: torch.einsum("bij,bjk->bik", x, x)), (1, 8, 8)),
        "F.max_pool2d": (_function(lambda x: functional.max_pool2d(x, 2)), IMAGE),
        "F.avg_pool2d": (_function(lambda x: functional.avg_pool2d(x, 2)), IMAGE),
        "F.functional.relu": (_named("relu"), IMAGE),
        "F.silu": (_named("silu"), IMAGE),
        "F.hardswish": (_named("hardswish"), IMAGE),
        "F.dropout": (_function(lambda x: functional.dropout(x, training=False)), IMAGE),
        "F.interpolate nearest": (
            _function(lambda x: functional.interpolate(x, scale_factor=2)),
            IMAGE,
        ),
        "F.interpolate bilinear to a size": (
            _function(lambda x: functional.interpolate(x, size=(40, 24), mode="bilinear")),
            IMAGE,
        ),
        "F.layer_norm": (_function(lambda x: functional.layer_norm(x, (64,))), TOKENS),
        "F.scaled_dot_product_attention": (Heads, TOKENS),
    }


def layers() -> Layers:
    """Returns every layer, by name."""
    return {**weighted(), **plain(), **functions()}
