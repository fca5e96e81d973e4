"""Swin Transformer: attention within windows of a feature map that shrinks."""

from typing import Annotated, Any

from msgspec import Meta

from cnnparam_gui.builders.blocks import mlp
from cnnparam_gui.builders.family import (
    Family,
    FirstChannels,
    Options,
    PathRate,
    StageBlocks,
    Variant,
    Width,
    scaled,
)
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.attention import WindowAttention
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import StochasticDepth
from cnnparam_gui.core.kinds.merge import Add, Concat
from cnnparam_gui.core.kinds.normalization import LayerNorm
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.reduction import Slice
from cnnparam_gui.core.kinds.reshape import Flatten, Permute
from cnnparam_gui.core.kinds.resize import Pad

_PATCH = 4
_EXPANSION = 4

FirstHeads = Annotated[
    int,
    Meta(
        ge=1,
        le=65_536,
        title="Heads",
        description="Heads of the first stage; every stage has twice as many as the one before.",
    ),
]
Window = Annotated[
    int,
    Meta(ge=1, le=4096, title="Window", description="Height and width of a window of attention."),
]


class SwinOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        channels: Channels of the first stage.
        blocks: Blocks of each stage.
        heads: Heads of the first stage.
        window: Size of the windows.
        width: What all channels are multiplied by.
        path_rate: Share of the samples for which the last block is left out while training.
    """

    channels: FirstChannels
    blocks: StageBlocks
    heads: FirstHeads
    window: Window = 7
    width: Width = 1.0
    path_rate: PathRate = 0.2


def build(options: SwinOptions) -> Rows:
    """Lay out the network, whose feature maps have their channels last."""
    rows = Rows((3, *options.sizes))
    channels = scaled(options.channels, options.width)
    sizes = [size // _PATCH for size in options.sizes]
    rows.add(Conv2d, "features.0.0", filters=channels, kernel=(_PATCH,), stride=(_PATCH,))
    rows.add(Permute, "features.0.1", order=(1, 2, 0))
    rows.add(LayerNorm, "features.0.2")
    total, done = sum(options.blocks), 0
    for stage, blocks in enumerate(options.blocks):
        if stage:
            _merge_patches(rows, f"features.{2 * stage}", sizes, channels)
            sizes = [-(-size // 2) for size in sizes]
            channels *= 2
        for number in range(blocks):
            attention = {
                "heads": options.heads * 2**stage,
                "window_size": (options.window, options.window),
                "shifted": number % 2 == 1,
            }
            rate = options.path_rate * done / max(1, total - 1)
            _block(rows, f"features.{2 * stage + 1}.{number}", channels, attention, rate)
            done += 1
    rows.add(LayerNorm, "norm")
    rows.add(Permute, "permute", order=(2, 0, 1))
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "head", units=options.classes)
    return rows


def _block(rows: Rows, path: str, channels: int, attention: dict[str, Any], rate: float) -> None:
    start = rows.last
    rows.add(LayerNorm, f"{path}.norm1")
    rows.add(WindowAttention, f"{path}.attn", **attention)
    end = rows.add(StochasticDepth, f"{path}.stochastic_depth", rate=rate)
    middle = rows.add(Add, f"{path}.add", (start, end))
    rows.add(LayerNorm, f"{path}.norm2")
    mlp(rows, f"{path}.mlp", channels, _EXPANSION * channels)
    end = rows.add(StochasticDepth, f"{path}.stochastic_depth", rate=rate)
    rows.add(Add, f"{path}.add", (middle, end))


def _merge_patches(rows: Rows, path: str, sizes: list[int], channels: int) -> None:
    """Join the four neighbours of every 2x2 square, and halve the channels that this makes."""
    odd = [size % 2 for size in sizes]
    if any(odd):
        rows.add(Pad, f"{path}.pad", before=(0, 0, 0), after=(*odd, 0))
    start = rows.last
    parts = []
    for column in (0, 1):
        for row in (0, 1):
            taken = rows.add(Slice, f"{path}.rows", start, axis=0, start=row, step=2)
            parts.append(rows.add(Slice, f"{path}.columns", taken, axis=1, start=column, step=2))
    rows.add(Concat, f"{path}.cat", parts, axis=2)
    rows.add(LayerNorm, f"{path}.norm")
    rows.add(Linear, f"{path}.reduction", units=2 * channels, bias=False, last_axis=True)


def _variant(
    size: str, title: str, parameters: int, channels: int, heads: int, third: int, rate: float
) -> Variant:
    blocks = (2, 2, third, 2)
    values = {"channels": channels, "blocks": blocks, "heads": heads, "path_rate": rate}
    return Variant(f"swin_{size}", f"Swin {title}", parameters, values)


FAMILY = Family(
    title="Swin Transformer",
    task="classification",
    year=2021,
    source="Liu et al., Swin Transformer: Hierarchical Vision Transformer using Shifted Windows, "
    "2021; parameter counts: torchvision",
    about="Tokens attend to each other within windows, which are shifted in every second block.",
    options=SwinOptions,
    rows=build,
    variants=(
        _variant("t", "tiny", 28_288_354, 96, 3, 6, 0.2),
        _variant("s", "small", 49_606_258, 96, 3, 18, 0.3),
        _variant("b", "base", 87_768_224, 128, 4, 18, 0.5),
    ),
)
