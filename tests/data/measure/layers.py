"""The single layers whose saved tensors are measured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
import torchvision
from torch import nn
from torch.nn import functional
from torchvision.models.swin_transformer import ShiftedWindowAttention
from torchvision.ops import SqueezeExcitation, StochasticDepth
from torchvision.ops.misc import Permute

Shape = tuple[int, ...]

IMAGE = (2, 8, 16, 16)
LINE = (2, 8, 16)
SOLID = (2, 8, 4, 8, 8)
TOKENS = (4, 10, 64)


class Case(NamedTuple):
    """A layer, what makes it, and the shapes of what it takes."""

    name: str
    make: Callable[[], Any]
    inputs: tuple[Shape, ...]
    eval_mode: bool = False


class Attention(nn.Module):
    """Attention of a sequence to itself: 64 values, four heads."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__()
        self.need_weights = kwargs.pop("need_weights", False)
        self.attention = nn.MultiheadAttention(64, 4, batch_first=True, **kwargs)

    def forward(self, x: Any) -> Any:
        given = self.attention(x, x, x, need_weights=self.need_weights)
        return given if self.need_weights else given[0]


class Scale(nn.Module):
    """A product with a parameter, as ConvNeXt's layer scale."""

    def __init__(self, *shape: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(shape))

    def forward(self, x: Any) -> Any:
        return self.scale * x


class Position(nn.Module):
    """A sum with a parameter, as a position embedding."""

    def __init__(self, *shape: int) -> None:
        super().__init__()
        self.position = nn.Parameter(torch.zeros(shape))

    def forward(self, x: Any) -> Any:
        return x + self.position


class Unpool(nn.Module):
    """Max pooling and its reverse, with the indices of the first."""

    def __init__(self) -> None:
        super().__init__()
        self.pool = nn.MaxPool2d(2, return_indices=True)
        self.unpool = nn.MaxUnpool2d(2)

    def forward(self, x: Any) -> Any:
        return self.unpool(*self.pool(x))


class Lookup(nn.Module):
    """An embedding of indices, made of the input so that the input is differentiable."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(100, 16)
        self.indices = torch.arange(20).reshape(2, 10)

    def forward(self, x: Any) -> Any:
        return self.embedding(self.indices)


def _plain(made: Callable[..., Any], *args: Any, **kwargs: Any) -> Callable[[], Any]:
    return lambda: made(*args, **kwargs)


def _call(function: Callable[..., Any]) -> Callable[[], Any]:
    return lambda: function


def _images(name: str, function: Callable[..., Any], *inputs: Shape) -> Case:
    return Case(name, _call(function), inputs or (IMAGE,))


def _layer(name: str, made: Callable[..., Any], shape: Shape, *args: Any, **kwargs: Any) -> Case:
    return Case(name, _plain(made, *args, **kwargs), (shape,))


def normalised() -> list[Case]:
    """Returns convolutions of other ranks and normalisations."""
    return [
        _layer("Conv1d k3", nn.Conv1d, LINE, 8, 16, 3),
        _layer("ConvTranspose1d k2 s2", nn.ConvTranspose1d, LINE, 8, 4, 2, 2),
        _layer("ConvTranspose3d k2 s2", nn.ConvTranspose3d, SOLID, 8, 4, 2, 2),
        _layer(
            "Conv2d reflect padding", nn.Conv2d, IMAGE, 8, 16, 3, padding=1, padding_mode="reflect"
        ),
        _layer("Conv2d padding same, even kernel", nn.Conv2d, IMAGE, 8, 16, 4, padding="same"),
        _layer("Bilinear", nn.Bilinear, (4, 64), 64, 16, 8)._replace(inputs=((4, 64), (4, 16))),
        _layer("BatchNorm1d train", nn.BatchNorm1d, LINE, 8),
        _layer("BatchNorm1d vector train", nn.BatchNorm1d, (4, 64), 64),
        _layer("BatchNorm3d train", nn.BatchNorm3d, SOLID, 8),
        _layer("BatchNorm2d no affine train", nn.BatchNorm2d, IMAGE, 8, affine=False),
        _layer("BatchNorm2d no running train", nn.BatchNorm2d, IMAGE, 8, track_running_stats=False),
        _layer("RMSNorm", nn.RMSNorm, TOKENS, 64),
        _layer("RMSNorm no affine", nn.RMSNorm, TOKENS, 64, elementwise_affine=False),
        _layer("LayerNorm no affine", nn.LayerNorm, TOKENS, 64, elementwise_affine=False),
        _layer("LocalResponseNorm 5", nn.LocalResponseNorm, IMAGE, 5),
        _layer("InstanceNorm2d affine", nn.InstanceNorm2d, IMAGE, 8, affine=True),
        _layer("InstanceNorm1d", nn.InstanceNorm1d, LINE, 8),
        _layer("InstanceNorm3d", nn.InstanceNorm3d, SOLID, 8),
        _layer("GroupNorm 4 no affine", nn.GroupNorm, IMAGE, 4, 8, affine=False),
        Case("F.normalize", _call(lambda x: functional.normalize(x, dim=1)), (IMAGE,)),
    ]


def recurrent() -> list[Case]:
    """Returns layers over sequences."""
    cases = [
        _layer(f"{name}{label}", getattr(nn, name), (2, 10, 12), 12, 20, batch_first=True, **more)
        for name in ("RNN", "GRU", "LSTM")
        for label, more in (
            ("", {}),
            (" 2 layers", {"num_layers": 2}),
            (" bidirectional", {"bidirectional": True}),
        )
    ]
    return [
        *cases,
        _layer("LSTM eval", nn.LSTM, (2, 10, 12), 12, 20, batch_first=True)._replace(
            eval_mode=True
        ),
        _layer("LSTM one step", nn.LSTM, (2, 1, 12), 12, 20, batch_first=True),
        _layer("Embedding 100x16 of 2x10 indices", Lookup, (1,)),
    ]


def attending() -> list[Case]:
    """Returns layers that attend to tokens or windows."""
    return [
        _layer("MultiheadAttention need_weights=True", Attention, TOKENS, need_weights=True),
        _layer("MultiheadAttention need_weights=False", Attention, TOKENS),
        _layer("MultiheadAttention dropout 0.1", Attention, TOKENS, dropout=0.1),
        _layer("MultiheadAttention no bias", Attention, TOKENS, bias=False),
        _layer(
            "TransformerEncoderLayer",
            nn.TransformerEncoderLayer,
            TOKENS,
            64,
            4,
            128,
            batch_first=True,
        ),
        _layer(
            "ShiftedWindowAttention 4x4 of 8x8",
            ShiftedWindowAttention,
            (2, 8, 8, 32),
            32,
            [4, 4],
            [0, 0],
            2,
        ),
        _layer(
            "ShiftedWindowAttention 4x4 of 8x8, shift 2",
            ShiftedWindowAttention,
            (2, 8, 8, 32),
            32,
            [4, 4],
            [2, 2],
            2,
        ),
        _layer(
            "ShiftedWindowAttention 4x4 of 7x7, padded",
            ShiftedWindowAttention,
            (2, 7, 7, 32),
            32,
            [4, 4],
            [2, 2],
            2,
        ),
    ]


def pooled() -> list[Case]:
    """Returns pooling layers."""
    return [
        _layer("AvgPool1d 2", nn.AvgPool1d, LINE, 2),
        _layer("AvgPool3d 2", nn.AvgPool3d, SOLID, 2),
        _layer("MaxPool1d 2", nn.MaxPool1d, LINE, 2),
        _layer("MaxPool2d 2 return_indices", nn.MaxPool2d, IMAGE, 2, return_indices=True),
        _layer("LPPool2d 2", nn.LPPool2d, IMAGE, 2, 2),
        _layer("LPPool1d norm 1", nn.LPPool1d, LINE, 1, 2),
        _layer("AdaptiveAvgPool1d 1", nn.AdaptiveAvgPool1d, LINE, 1),
        _layer("AdaptiveAvgPool1d 5", nn.AdaptiveAvgPool1d, LINE, 5),
        _layer("AdaptiveAvgPool1d same size", nn.AdaptiveAvgPool1d, LINE, 16),
        _layer("AdaptiveAvgPool2d 4", nn.AdaptiveAvgPool2d, IMAGE, 4),
        _layer("AdaptiveAvgPool2d same size", nn.AdaptiveAvgPool2d, IMAGE, 16),
        _layer("AdaptiveAvgPool2d 1 of 1x1", nn.AdaptiveAvgPool2d, (2, 8, 1, 1), 1),
        _layer("AdaptiveAvgPool3d 1", nn.AdaptiveAvgPool3d, SOLID, 1),
        _layer("AdaptiveAvgPool3d 2", nn.AdaptiveAvgPool3d, SOLID, 2),
        _layer("AdaptiveAvgPool3d same size", nn.AdaptiveAvgPool3d, SOLID, (4, 8, 8)),
        _layer("AdaptiveMaxPool1d 4", nn.AdaptiveMaxPool1d, LINE, 4),
        _layer("AdaptiveMaxPool2d 4", nn.AdaptiveMaxPool2d, IMAGE, 4),
        _layer("AdaptiveMaxPool3d 2", nn.AdaptiveMaxPool3d, SOLID, 2),
        _layer("FractionalMaxPool2d 2", nn.FractionalMaxPool2d, IMAGE, 2, output_size=8),
        _layer("MaxPool2d 2 + MaxUnpool2d 2", Unpool, IMAGE),
    ]


def pointwise() -> list[Case]:
    """Returns activations and random layers."""
    names = [
        "Softsign",
        "LogSigmoid",
        "RReLU",
        "Hardshrink",
        "Softshrink",
        "Tanhshrink",
        "Softmin",
        "Softmax2d",
    ]
    cases = [_layer(name, getattr(nn, name), IMAGE) for name in names]
    return [
        *cases,
        _layer("RReLU eval", nn.RReLU, IMAGE)._replace(eval_mode=True),
        _layer("RReLU inplace", nn.RReLU, IMAGE, inplace=True),
        _layer("GLU", nn.GLU, IMAGE, 1),
        _layer("GELU tanh", nn.GELU, IMAGE, "tanh"),
        _layer("Threshold", nn.Threshold, IMAGE, 0.1, 0.0),
        _layer("Threshold inplace", nn.Threshold, IMAGE, 0.1, 0.0, inplace=True),
        _layer("PReLU per channel", nn.PReLU, IMAGE, 8),
        _images("F.sigmoid in place", lambda x: x.sigmoid_()),
        _images("F.tanh in place", lambda x: x.tanh_()),
        _layer("Dropout 0.5 eval", nn.Dropout, IMAGE)._replace(eval_mode=True),
        _layer("Dropout1d 0.5", nn.Dropout1d, LINE),
        _layer("Dropout3d 0.5", nn.Dropout3d, SOLID),
        _layer("Dropout2d 0.5 inplace", nn.Dropout2d, IMAGE, inplace=True),
        _layer("AlphaDropout 0.5", nn.AlphaDropout, IMAGE),
        _layer("FeatureAlphaDropout 0.5", nn.FeatureAlphaDropout, IMAGE),
        _layer("StochasticDepth 0.2 row", StochasticDepth, IMAGE, 0.2, "row"),
        _layer("StochasticDepth 0.2 batch", StochasticDepth, IMAGE, 0.2, "batch"),
        _layer("StochasticDepth 0 row", StochasticDepth, IMAGE, 0.0, "row"),
    ]


def reshaped() -> list[Case]:
    """Returns layers that move values."""
    return [
        _layer("ChannelShuffle 2", nn.ChannelShuffle, IMAGE, 2),
        _layer("PixelUnshuffle 2", nn.PixelUnshuffle, IMAGE, 2),
        _layer("Upsample bicubic x2", nn.Upsample, IMAGE, scale_factor=2, mode="bicubic"),
        _layer("Upsample linear x2", nn.Upsample, LINE, scale_factor=2, mode="linear"),
        _layer("Upsample trilinear x2", nn.Upsample, SOLID, scale_factor=2, mode="trilinear"),
        _layer("Upsample nearest x2 1d", nn.Upsample, LINE, scale_factor=2),
        _layer("Upsample nearest x2 3d", nn.Upsample, SOLID, scale_factor=2),
        _layer("ConstantPad2d 1", nn.ConstantPad2d, IMAGE, 1, 0.5),
        _layer("ConstantPad1d 1", nn.ConstantPad1d, LINE, 1, 0.0),
        _layer("ReplicationPad2d 1", nn.ReplicationPad2d, IMAGE, 1),
        _layer("ReplicationPad3d 1", nn.ReplicationPad3d, SOLID, 1),
        _layer("ReflectionPad1d 1", nn.ReflectionPad1d, LINE, 1),
        _layer("CircularPad2d 1", nn.CircularPad2d, IMAGE, 1),
        _layer("ZeroPad2d 0", nn.ZeroPad2d, IMAGE, 0),
        _layer("Fold 2 of 8x8", nn.Fold, (2, 32, 16), (8, 8), 2, stride=2),
        _layer("Unfold 2", nn.Unfold, IMAGE, 2, stride=2),
        _layer("Unflatten", nn.Unflatten, IMAGE, 1, (2, 4)),
        _layer("torchvision Permute NHWC", Permute, IMAGE, [0, 2, 3, 1]),
        _images("permute", lambda x: x.permute(0, 2, 3, 1)),
        _images("transpose(1,2)", lambda x: x.transpose(1, 2)),
        _images("reshape", lambda x: x.reshape(2, 4, 2, 16, 16)),
        _images("reshape of a permuted view", lambda x: x.permute(0, 2, 3, 1).reshape(2, -1)),
        _images("slice [:, :, 1:-1, 1:-1]", lambda x: x[:, :, 1:-1, 1:-1]),
        _images("slice [:, ::2]", lambda x: x[:, ::2]),
        _images("index [:, 0]", lambda x: x[:, 0]),
        _images("narrow(1, 2, 4)", lambda x: x.narrow(1, 2, 4)),
        _images("chunk(2, 1)", lambda x: x.chunk(2, 1)),
        _images("split(4, 1)", lambda x: x.split(4, 1)),
        _images("roll((2, 2), (2, 3))", lambda x: torch.roll(x, (2, 2), (2, 3))),
        _images("flip((2,))", lambda x: x.flip((2,))),
        _images("repeat(1, 2, 1, 1)", lambda x: x.repeat(1, 2, 1, 1)),
        _images("expand of 2x8x1x1", lambda x: x.expand(2, 8, 16, 16), (2, 8, 1, 1)),
        _images("squeeze", lambda x: x.squeeze(), (2, 8, 1, 1)),
        _images("stack([a,b])", lambda a, b: torch.stack([a, b]), IMAGE, IMAGE),
    ]


def joined() -> list[Case]:
    """Returns sums, products and reductions."""
    gate = (2, 8, 1, 1)
    return [
        _images("sub(a,b)", torch.sub, IMAGE, IMAGE),
        _images("div(a,b)", torch.div, IMAGE, IMAGE),
        _images("div(a, scalar)", lambda x: x / 2),
        _images("maximum(a,b)", torch.maximum, IMAGE, IMAGE),
        _images("minimum(a,b)", torch.minimum, IMAGE, IMAGE),
        _images("mul(a,a)", lambda x: x * x),
        _images("a *= b", lambda a, b: a.mul_(b), IMAGE, IMAGE),
        _images("mul(a, b) b 2x8x1x1", torch.mul, IMAGE, gate),
        _images("mul(b, a) b 2x8x1x1", torch.mul, gate, IMAGE),
        _images("add(a, b) b 2x8x1x1", torch.add, IMAGE, gate),
        _layer("layer scale 8x1x1", Scale, IMAGE, 8, 1, 1),
        _layer("add of a parameter 1x10x64", Position, TOKENS, 1, 10, 64),
        _images("matmul(a,b)", torch.matmul, (2, 10, 16), (2, 16, 12)),
        _images("matmul(a,b) 4-D", torch.matmul, (2, 4, 10, 16), (2, 4, 16, 12)),
        _images("matmul(a,b) 2-D", torch.matmul, (10, 16), (16, 12)),
        _images(
            "einsum bij,bjk->bik",
            lambda a, b: torch.einsum("bij,bjk->bik", a, b),
            (2, 10, 16),
            (2, 16, 12),
        ),
        _images("mean((2,3), keepdim)", lambda x: x.mean((2, 3), keepdim=True)),
        _images("mean(1)", lambda x: x.mean(1)),
        _images("sum((2,3))", lambda x: x.sum((2, 3))),
        _images("amax((2,3))", lambda x: x.amax((2, 3))),
        _images("max(1)", lambda x: x.max(1)[0]),
        _images("std((2,3))", lambda x: x.std((2, 3))),
        _images("pow 2", lambda x: x**2),
        _images("abs, sqrt", lambda x: x.abs().sqrt()),
        _images("exp", torch.exp),
        _images("clamp(0, 1)", lambda x: x.clamp(0, 1)),
        _images("cat([a,b,c],1)", lambda a, b, c: torch.cat([a, b, c], 1), IMAGE, IMAGE, IMAGE),
    ]


def gated() -> list[Case]:
    """Returns whole blocks, and losses."""
    return [
        _layer("SqueezeExcitation 8 to 4", SqueezeExcitation, IMAGE, 8, 4),
        _layer(
            "SqueezeExcitation 8 to 4, SiLU",
            SqueezeExcitation,
            IMAGE,
            8,
            4,
            activation=nn.SiLU,
        ),
        _layer(
            "SqueezeExcitation 8 to 4, Hardsigmoid",
            SqueezeExcitation,
            IMAGE,
            8,
            4,
            scale_activation=nn.Hardsigmoid,
        ),
        _layer("CNBlock 8, no depth", torchvision.models.convnext.CNBlock, IMAGE, 8, 1e-6, 0.0),
        Case("CrossEntropyLoss", _call(_cross_entropy), ((4, 10),)),
        Case("MSELoss", _call(functional.mse_loss), ((4, 10), (4, 10))),
    ]


def _cross_entropy(x: Any) -> Any:
    return functional.cross_entropy(x, torch.arange(len(x)))


def cases() -> list[Case]:
    """Returns every layer, family by family."""
    lists = (normalised, recurrent, attending, pooled, pointwise, reshaped, joined, gated)
    return [case for cases in lists for case in cases()]
