"""Networks to practise on: drawn by a seed, small enough for arithmetic by hand.

The same level and seed give the same network on every machine.
"""

from collections.abc import Callable, Collection
from random import Random
from typing import Unpack

import msgspec

from cnnparam_gui.builders.blocks import conv, conv_norm
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.exercise import Asked, Exercise
from cnnparam_gui.core.exercise_making import ASKED, MIXES, Mix, Share, Terms, make
from cnnparam_gui.core.kinds.activation import ReLU, Tanh
from cnnparam_gui.core.kinds.convolution import Conv3d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.pooling import AvgPool2d, GlobalAvgPool2d, MaxPool2d, MaxPool3d
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.network import Network

MOST_SEED = 999_999_999
"""The largest seed."""


class Level(msgspec.Struct, frozen=True):
    """A sort of network to practise on.

    Attributes:
        id: What the command line and files call it.
        title: What a person calls it.
        help: What is practised, in one sentence.
        rows: Draws the rows of a network.
        mix: What is asked about it.
        questions: How many questions there are, where nobody says.
    """

    id: str
    title: str
    help: str
    rows: Callable[[Random], Rows]
    mix: Mix
    questions: int


def network(level: Level, seed: int) -> Network:
    """Return the network of a level that a seed draws."""
    rows = level.rows(Random(f"{level.id}:{seed}"))
    return Network(tuple(rows.layers), name=f"{level.title}, no. {seed}", description=level.help)


def generate(
    level: Level,
    seed: int,
    questions: int | None = None,
    asked: Collection[Asked] = ASKED,
    **terms: Unpack[Terms],
) -> Exercise:
    """Return an exercise on a drawn network.

    Args:
        level: What is practised.
        seed: What network and questions are drawn by, from 0 to `MOST_SEED`.
        questions: The most questions; those of the level where None.
        asked: The quantities that are asked, of those that the level asks.
        terms: The other fields of the exercise; its title is the network's name where none is said.

    Raises:
        FieldError: Where the seed is out of bounds.
    """
    if not 0 <= seed <= MOST_SEED:
        raise FieldError(f"{seed:,} is no seed, 0 to {MOST_SEED:,} are")
    most = level.questions if questions is None else questions
    drawn = network(level, seed)
    mix = level.mix if any(share.asked in asked for share in level.mix.shares) else None
    return make(drawn, asked, level=mix, most=most, seed=seed, **terms)


def _one_convolution(draw: Random) -> Rows:
    size = draw.randrange(8, 33, 2)
    rows = Rows((draw.choice((1, 3)), size, size))
    kernel = draw.choice((3, 5))
    filters = draw.choice((4, 6, 8, 10, 12, 16))
    conv(rows, "conv1", filters, kernel, padding=0, bias=draw.random() < 0.8)
    rows.add(ReLU, "relu1")
    return rows


def _lenet(draw: Random) -> Rows:
    kernel = draw.choice((3, 5))
    # Both poolings halve without a rest: (size - k + 1) / 2 - k + 1 is even.
    last = draw.choice((3, 4, 5))
    size = 2 * (2 * last + kernel - 1) + kernel - 1
    rows = Rows((draw.choice((1, 3)), size, size))
    pool = draw.choice((AvgPool2d, MaxPool2d))
    activation, stem = draw.choice(((Tanh, "tanh"), (ReLU, "relu")))
    filters = (draw.choice((4, 6, 8)), draw.choice((10, 12, 16, 20)))
    for number, channels in enumerate(filters, start=1):
        conv(rows, f"conv{number}", channels, kernel, padding=0)
        rows.add(activation, f"{stem}{number}")
        rows.add(pool, f"pool{number}", kernel=(2,))
    rows.add(Flatten, "flatten")
    for number, units in enumerate((draw.choice((60, 80, 100, 120)), draw.choice((20, 40))), 1):
        rows.add(Linear, f"fc{number}", units=units)
        rows.add(activation, f"{stem}{number + 2}")
    rows.add(Linear, "fc3", units=10)
    return rows


def _padding_and_stride(draw: Random) -> Rows:
    height, width = draw.randrange(24, 65), draw.randrange(24, 65)
    rows = Rows((3, height, width))
    filters = draw.choice((4, 8, 10, 16))
    first = draw.choice((5, 7))
    conv(rows, "conv1", filters, first, stride=2, padding=draw.randrange(first // 2 + 1))
    rows.add(ReLU, "relu1")
    padded = draw.random() < 0.5
    rows.add(
        MaxPool2d,
        "pool1",
        kernel=(3,),
        stride=(2,),
        padding=(1 if padded else 0,),
        ceil=draw.random() < 0.3,
    )
    kernel = draw.choice(((3, 3), (1, 3), (3, 1)))
    dilation = draw.choice((1, 1, 2)) if kernel == (3, 3) else 1
    conv(rows, "conv2", 2 * filters, kernel, padding=draw.randrange(1, 3), dilation=dilation)
    rows.add(ReLU, "relu2")
    stride = draw.choice(((2, 1), (1, 2), (2, 2)))
    conv(rows, "conv3", 2 * filters, 3, stride=stride, padding=1)
    rows.add(ReLU, "relu3")
    return rows


def _batch_norm(draw: Random) -> Rows:
    size = draw.choice((16, 20, 24, 28, 32))
    rows = Rows((draw.choice((1, 3)), size, size))
    filters = draw.choice((4, 6, 8, 10, 12, 16))
    for number in range(1, draw.choice((3, 4))):
        names = (f"conv{number}", f"bn{number}", f"relu{number}")
        kernel = draw.choice((3, 5))
        conv_norm(rows, "", filters, kernel, names=names, inplace=False)
        rows.add(MaxPool2d, f"pool{number}", kernel=(2,))
        filters = draw.choice((filters, 2 * filters))
    rows.add(GlobalAvgPool2d, "avgpool")
    rows.add(Linear, "fc", units=draw.choice((2, 5, 10)))
    return rows


def _groups_and_depthwise(draw: Random) -> Rows:
    size = draw.choice((8, 10, 12, 14, 16, 20))
    rows = Rows((3, size, size))
    channels = draw.choice((8, 12, 16, 24))
    conv(rows, "conv1", channels, 3, stride=2)
    rows.add(ReLU, "relu1")
    groups = draw.choice((2, 4))
    conv(rows, "grouped", channels, 3, groups=groups, bias=draw.random() < 0.5)
    rows.add(ReLU, "relu2")
    kernel = draw.choice((3, 5))
    stride = draw.choice((1, 2))
    conv(rows, "depthwise", channels, kernel, groups=channels, stride=stride, bias=False)
    conv(rows, "pointwise", draw.choice((1, 2, 3)) * channels, bias=draw.random() < 0.5)
    rows.add(ReLU, "relu3")
    rows.add(GlobalAvgPool2d, "avgpool")
    rows.add(Linear, "fc", units=draw.choice((5, 10)))
    return rows


def _residual(draw: Random) -> Rows:
    size = draw.choice((6, 8, 10, 12, 14, 16, 20))
    rows = Rows((draw.choice((1, 3)), size, size))
    before = draw.choice((4, 8, 16))
    conv_norm(rows, "", before, 3, names=("conv1", "bn1", "relu1"), inplace=False)
    wide = draw.choice((2, 3)) * before
    for number, channels in enumerate(draw.choice(((before, wide), (wide, wide), (wide,))), 1):
        block, start, halving = f"block{number}", rows.last, channels != before
        stride = draw.choice((1, 2)) if halving else 1
        first = ("conv1", "bn1", "relu1")
        conv_norm(rows, block, channels, 3, stride=stride, names=first, inplace=False)
        end = conv_norm(rows, block, channels, 3, names=("conv2", "bn2"), activation=None)
        if halving:
            path = f"{block}.shortcut"
            start = conv(rows, path, channels, inputs=start, stride=stride, bias=False)
        rows.add(Add, f"{block}.add", (end, start))
        rows.add(ReLU, f"{block}.relu2")
        before = channels
    rows.add(GlobalAvgPool2d, "avgpool")
    rows.add(Linear, "fc", units=draw.choice((5, 10)))
    return rows


def _three_dimensions(draw: Random) -> Rows:
    depth, size = draw.choice((8, 12, 16)), draw.choice((12, 16, 20, 24))
    rows = Rows((draw.choice((1, 3)), depth, size, size))
    filters = draw.choice((4, 6, 8, 10))
    for number in (1, 2):
        kernel = draw.choice(((3, 3, 3), (1, 3, 3), (3, 1, 1)))
        rows.add(
            Conv3d,
            f"conv{number}",
            filters=number * filters,
            kernel=kernel,
            padding=tuple(side // 2 for side in kernel),
        )
        rows.add(ReLU, f"relu{number}")
        rows.add(MaxPool3d, f"pool{number}", kernel=draw.choice(((2, 2, 2), (1, 2, 2))))
    rows.add(Flatten, "flatten")
    rows.add(Linear, "fc", units=draw.choice((2, 5, 10)))
    return rows


_GROUPS = Mix(
    "groups",
    "Groups",
    "Parameters and multiply-accumulates of convolutions above all.",
    (
        Share("parameters", ("convolution",), 4),
        Share("macs", ("convolution",), 3),
        Share("shape", ("convolution",), 1),
        Share("parameters", ("dense",), 1),
    ),
)
_SIZES = Mix(
    "sizes",
    "Output sizes",
    "Output sizes above all.",
    (Share("shape", (), 5), Share("parameters", (), 2), Share("memory", (), 1)),
)
_NORMS = Mix(
    "norms",
    "Normalisation",
    "Parameters of convolutions without bias and of what follows them.",
    (
        Share("parameters", ("normalisation",), 2),
        Share("parameters", ("convolution",), 2),
        Share("parameters", ("dense",), 1),
        Share("parameters", ("pooling",), 1, zero=True),
        Share("shape", (), 1),
        Share("parameters", ("total",), 1),
    ),
)
_ROW_BY_ROW = Mix(
    "row-by-row",
    "Row by row",
    "Every number of a convolution.",
    tuple(Share(asked, ("convolution",)) for asked in ASKED),
)

LEVELS: dict[str, Level] = {
    level.id: level
    for level in (
        Level(
            "one-convolution",
            "One convolution",
            "Every number of one convolution over a small image.",
            _one_convolution,
            _ROW_BY_ROW,
            4,
        ),
        Level(
            "lenet",
            "A small LeNet",
            "Convolutions, poolings and fully connected layers one after another.",
            _lenet,
            MIXES["medium"],
            12,
        ),
        Level(
            "padding-and-stride",
            "Padding and stride",
            "Output sizes of windows with padding, stride, dilation and two different sides.",
            _padding_and_stride,
            _SIZES,
            8,
        ),
        Level(
            "batch-norm",
            "Batch norm",
            "Convolutions without bias, and what batch norm adds to them.",
            _batch_norm,
            _NORMS,
            10,
        ),
        Level(
            "groups-and-depthwise",
            "Groups and depthwise",
            "Grouped, depthwise and pointwise convolutions: parameters and multiply-accumulates.",
            _groups_and_depthwise,
            _GROUPS,
            10,
        ),
        Level(
            "residual",
            "Residual blocks",
            "Blocks with a shortcut, which has a convolution of its own where channels change.",
            _residual,
            MIXES["hard"],
            14,
        ),
        Level(
            "3d",
            "Three dimensions",
            "Convolutions and poolings over volumes or videos.",
            _three_dimensions,
            MIXES["hard"],
            12,
        ),
    )
}
"""The levels by id, the easiest first; a new one is one entry."""
