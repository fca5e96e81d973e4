"""RegNet X and Y: networks whose widths follow one line."""

import math
from collections.abc import Iterator
from itertools import groupby
from typing import Annotated

from msgspec import Meta

from cnnparam_gui.builders.blocks import conv_norm, pooled_classifier, squeeze_excitation
from cnnparam_gui.builders.family import Family, Options, Variant, Width, divisible, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU, Sigmoid
from cnnparam_gui.core.kinds.merge import Add

_STEM = 32
_MULTIPLE = 8
_SQUEEZE = 4

Depth = Annotated[int, Meta(ge=1, le=1000, title="Depth", description="Number of blocks.")]
FirstWidth = Annotated[
    int,
    Meta(
        ge=1,
        le=65_536,
        title="First width",
        description="Channels of the first block, before they are rounded.",
    ),
]
Slope = Annotated[
    float,
    Meta(
        ge=0.0,
        le=10_000.0,
        title="Slope",
        description="Channels that every block has more than the one before, before they are "
        "rounded.",
    ),
]
Step = Annotated[
    float,
    Meta(
        ge=1.01,
        le=100.0,
        title="Step",
        description="What the channels of a stage are multiplied by in the next one, about.",
    ),
]
GroupWidth = Annotated[
    int, Meta(ge=1, le=65_536, title="Group width", description="Channels of a group.")
]
Squeezed = Annotated[
    bool,
    Meta(
        title="Squeeze",
        description="Whether every block weighs its channels by squeeze and excitation: RegNet Y.",
    ),
]


class RegNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it: the parameters of the design space, and a width besides.

    Attributes:
        depth: Number of blocks.
        first_width: Channels of the first block.
        slope: Channels that every block has more.
        step: Factor from stage to stage.
        group_width: Channels of a group of the 3x3 convolutions.
        squeeze: Whether there is squeeze and excitation.
        width: What the channels are multiplied by, before they are rounded to whole groups.
    """

    depth: Depth
    first_width: FirstWidth
    slope: Slope
    step: Step
    group_width: GroupWidth
    squeeze: Squeezed = False
    width: Width = 1.0


def stages(options: RegNetOptions) -> Iterator[tuple[int, int, int]]:
    """Yield blocks, channels and group width of every stage.

    The blocks' widths lie on a line, are rounded to powers of the step and to multiples of 8, and
    blocks of one width are a stage (Radosavovic et al., 2020, section 3.3).
    """
    first, widths = options.first_width, []
    for block in range(options.depth):
        power = round(math.log(1 + block * options.slope / first) / math.log(options.step))
        widths.append(max(1, round(first * options.step**power / _MULTIPLE)) * _MULTIPLE)
    for width, same in groupby(widths):
        channels = scaled(width, options.width)
        group = min(options.group_width, channels)
        yield len(list(same)), divisible(channels, group), group


def build(options: RegNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    channels = scaled(_STEM, options.width)
    conv_norm(rows, "stem", channels, 3, stride=2)
    for stage, (blocks, out, group) in enumerate(stages(options), 1):
        for number in range(blocks):
            path = f"trunk_output.block{stage}.block{stage}-{number}"
            _block(rows, path, channels, out, out // group, number == 0, options.squeeze)
            channels = out
    pooled_classifier(rows, "fc", options.classes)
    return rows


def _block(
    rows: Rows, path: str, channels: int, out: int, groups: int, first: bool, squeeze: bool
) -> None:
    """Lay out a bottleneck as wide inside as outside; the first of a stage halves the size."""
    start = shortcut = rows.last
    stride = 2 if first else 1
    if first:
        shortcut = conv_norm(rows, f"{path}.proj", out, stride=stride, activation=None)
    conv_norm(rows, f"{path}.f.a", out, inputs=start)
    conv_norm(rows, f"{path}.f.b", out, 3, stride=stride, groups=groups)
    if squeeze:
        inner = max(1, round(channels / _SQUEEZE))
        squeeze_excitation(rows, f"{path}.f.se", out, inner, Sigmoid)
    end = conv_norm(rows, f"{path}.f.c", out, activation=None)
    rows.add(Add, f"{path}.add", (shortcut, end))
    rows.add(ReLU, f"{path}.activation", inplace=True)


# Size, parameters, depth, first width, slope, step, group width (Radosavovic et al., 2020,
# appendix D; Y of 128 gigaflops: Goyal et al., 2021).
_X = (
    ("400mf", 5_495_976, 22, 24, 24.48, 2.54, 16),
    ("800mf", 7_259_656, 16, 56, 35.73, 2.28, 16),
    ("1_6gf", 9_190_136, 18, 80, 34.01, 2.25, 24),
    ("3_2gf", 15_296_552, 25, 88, 26.31, 2.25, 48),
    ("8gf", 39_572_648, 23, 80, 49.56, 2.88, 120),
    ("16gf", 54_278_536, 22, 216, 55.59, 2.1, 128),
    ("32gf", 107_811_560, 23, 320, 69.86, 2.0, 168),
)
_Y = (
    ("400mf", 4_344_144, 16, 48, 27.89, 2.09, 8),
    ("800mf", 6_432_512, 14, 56, 38.84, 2.4, 16),
    ("1_6gf", 11_202_430, 27, 48, 20.71, 2.65, 24),
    ("3_2gf", 19_436_338, 21, 80, 42.63, 2.66, 24),
    ("8gf", 39_381_472, 17, 192, 76.82, 2.19, 56),
    ("16gf", 83_590_140, 18, 200, 106.23, 2.48, 112),
    ("32gf", 145_046_770, 20, 232, 115.89, 2.53, 232),
    ("128gf", 644_812_894, 27, 456, 160.83, 2.52, 264),
)


def _variant(sort: str, row: tuple[str, int, int, int, float, float, int]) -> Variant:
    size, parameters, depth, first, slope, step, group = row
    written = size.replace("_", ".").replace("mf", " MF").replace("gf", " GF")
    values = {
        "depth": depth,
        "first_width": first,
        "slope": slope,
        "step": step,
        "group_width": group,
        "squeeze": sort == "y",
    }
    return Variant(f"regnet_{sort}_{size}", f"RegNet {sort.upper()} {written}", parameters, values)


FAMILY = Family(
    title="RegNet",
    task="classification",
    year=2020,
    source="Radosavovic, Kosaraju, Girshick, He and Dollár, Designing Network Design Spaces, 2020; "
    "parameter counts: torchvision",
    about="The widths of its blocks follow one line; Y is X with squeeze and excitation.",
    options=RegNetOptions,
    rows=build,
    variants=(
        *(_variant("x", row) for row in _X),
        *(_variant("y", row) for row in _Y),
    ),
)
