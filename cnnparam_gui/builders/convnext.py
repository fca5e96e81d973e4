"""ConvNeXt: a residual network with what vision transformers taught."""

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
from cnnparam_gui.core.kinds.activation import GELU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import StochasticDepth
from cnnparam_gui.core.kinds.embedding import Scale
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import LayerNorm
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d
from cnnparam_gui.core.kinds.reshape import Flatten, Permute

_PATCH = 4
_EXPANSION = 4


class ConvNeXtOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        channels: Channels of the first stage.
        blocks: Blocks of each stage.
        width: What all channels are multiplied by.
        path_rate: Share of the samples for which the last block is left out while training.
    """

    channels: FirstChannels
    blocks: StageBlocks
    width: Width = 1.0
    path_rate: PathRate = 0.1


def build(options: ConvNeXtOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    total, done, place = sum(options.blocks), 0, 0
    for stage, blocks in enumerate(options.blocks):
        channels = scaled(options.channels * 2**stage, options.width)
        if stage == 0:
            _reduction(rows, "features.0.0", channels, _PATCH)
            _norm(rows, "features.0.1")
        else:
            _norm(rows, f"features.{place}.0")
            _reduction(rows, f"features.{place}.1", channels, 2)
        for number in range(blocks):
            rate = options.path_rate * done / max(1, total - 1)
            _block(rows, f"features.{place + 1}.{number}", channels, rate)
            done += 1
        place += 2
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    _norm(rows, "classifier.0")
    rows.add(Flatten, "classifier.1")
    rows.add(Linear, "classifier.2", units=options.classes)
    return rows


def _norm(rows: Rows, name: str) -> None:
    rows.add(LayerNorm, name, channels_first=True)


def _reduction(rows: Rows, name: str, channels: int, size: int) -> None:
    """Add a convolution whose windows do not overlap."""
    rows.add(Conv2d, name, filters=channels, kernel=(size,), stride=(size,))


def _block(rows: Rows, path: str, channels: int, rate: float) -> None:
    """Lay out a block, whose 1x1 convolutions are linear layers over the last axis."""
    start, inner = rows.last, f"{path}.block"
    rows.add(Conv2d, f"{inner}.0", filters=channels, kernel=(7,), padding=(3,), groups=channels)
    rows.add(Permute, f"{inner}.1", order=(1, 2, 0))
    rows.add(LayerNorm, f"{inner}.2")
    rows.add(Linear, f"{inner}.3", units=_EXPANSION * channels, last_axis=True)
    rows.add(GELU, f"{inner}.4")
    rows.add(Linear, f"{inner}.5", units=channels, last_axis=True)
    rows.add(Permute, f"{inner}.6", order=(2, 0, 1))
    rows.add(Scale, f"{path}.layer_scale")
    end = rows.add(StochasticDepth, f"{path}.stochastic_depth", rate=rate)
    rows.add(Add, f"{path}.add", (end, start), inplace=True)


def _variant(size: str, parameters: int, channels: int, third: int, rate: float) -> Variant:
    values = {"channels": channels, "blocks": (3, 3, third, 3), "path_rate": rate}
    return Variant(f"convnext_{size}", f"ConvNeXt {size}", parameters, values)


FAMILY = Family(
    title="ConvNeXt",
    task="classification",
    year=2022,
    source="Liu, Mao, Wu, Feichtenhofer, Darrell and Xie, A ConvNet for the 2020s, 2022; parameter "
    "counts: torchvision",
    about="Depthwise 7x7 convolutions, layer normalisation and few activations, as in transformers "
    "for images.",
    options=ConvNeXtOptions,
    rows=build,
    variants=(
        _variant("tiny", 28_589_128, 96, 9, 0.1),
        _variant("small", 50_223_688, 96, 27, 0.4),
        _variant("base", 88_591_464, 128, 27, 0.5),
        _variant("large", 197_767_336, 192, 27, 0.5),
    ),
)
