"""MaxViT: an inverted residual, then attention within windows and attention on a grid."""

from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm, squeeze_excitation
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
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.kinds.activation import GELU, Sigmoid, SiLU, Tanh
from cnnparam_gui.core.kinds.attention import WindowAttention
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.divisors import nearest_divisors, would
from cnnparam_gui.core.kinds.dropout import Dropout, StochasticDepth
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d, LayerNorm
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, AvgPool2d
from cnnparam_gui.core.kinds.reshape import Flatten, Permute, Reshape, Transpose
from cnnparam_gui.core.shapes import format_shape

_STEM = 64
_EXPANSION = 4
_SQUEEZE = 4

HeadSize = Annotated[
    int, Meta(ge=1, le=65_536, title="Head size", description="Channels of a head of attention.")
]
Window = Annotated[
    int,
    Meta(
        ge=1,
        le=4096,
        title="Window",
        description="Height and width of a window and of a grid of attention.",
    ),
]


class MaxVitOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        channels: Channels of the first stage.
        blocks: Blocks of each stage.
        head_size: Channels of a head.
        window: Size of the windows and of the grid.
        width: What all channels are multiplied by.
        path_rate: Share of the samples for which the last block is left out while training.
    """

    channels: FirstChannels = 64
    blocks: StageBlocks = (2, 2, 5, 2)
    head_size: HeadSize = 32
    window: Window = 7
    width: Width = 1.0
    path_rate: PathRate = 0.2


def build(options: MaxVitOptions) -> Rows:
    """Lay out the network; raises FieldError where windows or heads do not fill what they cut."""
    rows = Rows((3, *options.sizes))
    sizes, stem = _halved(options.sizes), scaled(_STEM, options.width)
    conv_norm(rows, "stem.0", stem, 3, stride=2, activation=None)
    rows.add(GELU, "stem.0.2")
    rows.add(Conv2d, "stem.1.0", filters=stem, kernel=(3,), padding=(1,))
    total, done = sum(options.blocks), 0
    for stage, blocks in enumerate(options.blocks):
        sizes = _halved(sizes)
        channels = scaled(options.channels * 2**stage, options.width)
        _check(options, stage, sizes, channels)
        for number in range(blocks):
            path = f"blocks.{stage}.layers.{number}.layers"
            rate = options.path_rate * done / max(1, total - 1)
            _inverted(rows, f"{path}.MBconv", channels, rate, first=number == 0)
            for sort in ("window", "grid"):
                _Attention(rows, f"{path}.{sort}_attention", options, sizes, channels, rate).add(
                    grid=sort == "grid"
                )
            done += 1
    rows.add(AdaptiveAvgPool2d, "classifier.0", output_size=(1, 1))
    rows.add(Flatten, "classifier.1")
    rows.add(LayerNorm, "classifier.2")
    rows.add(Linear, "classifier.3", units=channels)
    rows.add(Tanh, "classifier.4")
    rows.add(Linear, "classifier.5", units=options.classes, bias=False)
    return rows


def _halved(sizes: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(-(-size // 2) for size in sizes)


def _check(options: MaxVitOptions, stage: int, sizes: tuple[int, ...], channels: int) -> None:
    window, head = options.window, options.head_size
    if any(size % window for size in sizes):
        multiple = window * 2 ** (len(options.blocks) + 1)
        raise FieldError(
            f"Resolution: windows of {window} do not fill the {format_shape(sizes)} map of stage "
            f"{stage + 1}: multiples of {multiple} would do"
        )
    if channels % head:
        raise FieldError(
            f"Head size: {head} does not divide the {channels} channels of stage {stage + 1}"
            + would(nearest_divisors(head, channels))
        )


def _inverted(rows: Rows, path: str, channels: int, rate: float, *, first: bool) -> None:
    """Lay out an inverted residual; the first of a stage halves the size."""
    start = shortcut = rows.last
    inner, hidden = f"{path}.layers", _EXPANSION * channels
    if first:
        rows.add(AvgPool2d, f"{path}.proj.0", kernel=(3,), stride=(2,), padding=(1,))
        shortcut = rows.add(Conv2d, f"{path}.proj.1", filters=channels, kernel=(1,))
    rows.add(BatchNorm2d, f"{inner}.pre_norm", start)
    conv_norm(rows, f"{inner}.conv_a", hidden, activation=None)
    rows.add(GELU, f"{inner}.conv_a.2")
    stride = 2 if first else 1
    conv_norm(rows, f"{inner}.conv_b", hidden, 3, stride=stride, groups=hidden, activation=None)
    rows.add(GELU, f"{inner}.conv_b.2")
    squeezed = max(1, channels // _SQUEEZE)
    squeeze = f"{inner}.squeeze_excitation"
    squeeze_excitation(rows, squeeze, hidden, squeezed, Sigmoid, activation=SiLU)
    end = rows.add(Conv2d, f"{inner}.conv_c", filters=channels, kernel=(1,))
    if rate:
        end = rows.add(StochasticDepth, f"{path}.stochastic_depth", rate=rate)
    rows.add(Add, f"{path}.add", (shortcut, end))


class _Attention:
    """Attention within parts of a feature map, and the two linear layers behind it."""

    def __init__(
        self,
        rows: Rows,
        path: str,
        options: MaxVitOptions,
        sizes: tuple[int, ...],
        channels: int,
        rate: float,
    ) -> None:
        self.rows, self.path, self.window = rows, path, options.window
        self.sizes, self.channels, self.rate = sizes, channels, rate
        self.heads = channels // options.head_size

    def add(self, *, grid: bool) -> None:
        """Add its rows: parts are windows, or the places of a grid that is as large."""
        rows, path, tokens = self.rows, self.path, self.window**2
        parts = tuple(size // self.window for size in self.sizes)
        part = parts if grid else (self.window, self.window)
        self._cut(part)
        if grid:
            rows.add(Transpose, f"{path}.partition_swap", axis=-2, other_axis=-3)
        count = parts[0] * parts[1]
        start = rows.last
        rows.add(LayerNorm, f"{path}.attn_layer.0")
        # One window below the other is a map whose windows are these.
        stacked = (count * self.window, self.window, self.channels)
        rows.add(Reshape, f"{path}.attn_layer.stack", shape=stacked)
        window = (self.window, self.window)
        rows.add(WindowAttention, f"{path}.attn_layer.1", heads=self.heads, window_size=window)
        rows.add(Reshape, f"{path}.attn_layer.unstack", shape=(count, tokens, self.channels))
        rows.add(Dropout, f"{path}.attn_layer.2", rate=0.0)
        start = self._residual(start)
        rows.add(LayerNorm, f"{path}.mlp_layer.0")
        hidden = _EXPANSION * self.channels
        rows.add(Linear, f"{path}.mlp_layer.1", units=hidden, last_axis=True)
        rows.add(GELU, f"{path}.mlp_layer.2")
        rows.add(Linear, f"{path}.mlp_layer.3", units=self.channels, last_axis=True)
        rows.add(Dropout, f"{path}.mlp_layer.4", rate=0.0)
        self._residual(start)
        if grid:
            rows.add(Transpose, f"{path}.departition_swap", axis=-2, other_axis=-3)
        self._join(part)

    def _residual(self, start: str) -> str:
        end = self.rows.add(StochasticDepth, f"{self.path}.stochastic_dropout", rate=self.rate)
        return self.rows.add(Add, f"{self.path}.add", (start, end))

    def _cut(self, part: tuple[int, ...]) -> None:
        """Make parts x tokens x channels of the feature map."""
        (height, width), (tall, wide) = self.sizes, part
        down, across = height // tall, width // wide
        cut = (self.channels, down, tall, across, wide)
        self.rows.add(Reshape, f"{self.path}.cut", shape=cut)
        self.rows.add(Permute, f"{self.path}.order", order=(1, 3, 2, 4, 0))
        parts = (down * across, tall * wide, self.channels)
        self.rows.add(Reshape, f"{self.path}.partition_op", shape=parts)

    def _join(self, part: tuple[int, ...]) -> None:
        """Make the feature map of its parts again."""
        (height, width), (tall, wide) = self.sizes, part
        cut = (height // tall, width // wide, tall, wide, self.channels)
        self.rows.add(Reshape, f"{self.path}.cut", shape=cut)
        self.rows.add(Permute, f"{self.path}.order", order=(4, 0, 2, 1, 3))
        whole = (self.channels, height, width)
        self.rows.add(Reshape, f"{self.path}.departition_op", shape=whole)


FAMILY = Family(
    title="MaxViT",
    task="classification",
    year=2022,
    source="Tu et al., MaxViT: Multi-Axis Vision Transformer, 2022; parameter count: torchvision",
    about="Every block convolves, attends within windows, and attends on a grid over the whole "
    "map.",
    options=MaxVitOptions,
    rows=build,
    variants=(Variant("maxvit_t", "MaxViT tiny", 30_919_624),),
)
