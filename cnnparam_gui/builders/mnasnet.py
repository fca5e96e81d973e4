"""MNASNet B1."""

from cnnparam_gui.builders.family import Family, Options, Variant, Width, divisible
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.normalization import BatchNorm2d
from cnnparam_gui.core.kinds.reduction import Mean

# Output channels, kernel, stride of the first, expansion, repeats (Tan et al., 2018, figure 7).
_STACKS = (
    (24, 3, 2, 3, 3),
    (40, 5, 2, 3, 3),
    (80, 5, 2, 6, 3),
    (96, 3, 1, 6, 2),
    (192, 5, 2, 6, 4),
    (320, 3, 1, 6, 1),
)
_FIRST, _SECOND, _LAST = 32, 16, 1280


class MnasNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        width: What the channels are multiplied by, before they are rounded to multiples of 8.
    """

    width: Width = 1.0


def build(options: MnasNetOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    first, channels = (divisible(size * options.width) for size in (_FIRST, _SECOND))
    _conv(rows, "layers", 0, first, 3, stride=2)
    _conv(rows, "layers", 3, first, 3, groups=first)
    _conv(rows, "layers", 6, channels, 1, relu=False)
    for place, (filters, kernel, stride, expansion, repeats) in enumerate(_STACKS, 8):
        out = divisible(filters * options.width)
        for number in range(repeats):
            path, step = f"layers.{place}.{number}.layers", stride if number == 0 else 1
            start, hidden = rows.last, channels * expansion
            _conv(rows, path, 0, hidden, 1)
            _conv(rows, path, 3, hidden, kernel, stride=step, groups=hidden)
            _conv(rows, path, 6, out, 1, relu=False)
            if step == 1 and channels == out:
                rows.add(Add, f"layers.{place}.{number}.add", (rows.last, start))
            channels = out
    _conv(rows, "layers", 8 + len(_STACKS), _LAST, 1)
    rows.add(Mean, "mean", over=(1, 2))
    rows.add(Dropout, "classifier.0", rate=0.2, inplace=True)
    rows.add(Linear, "classifier.1", units=options.classes)
    return rows


def _conv(
    rows: Rows,
    path: str,
    place: int,
    filters: int,
    kernel: int,
    *,
    stride: int = 1,
    groups: int = 1,
    relu: bool = True,
) -> None:
    """Add a convolution, its batch norm and perhaps a ReLU at consecutive places of a path."""
    rows.add(
        Conv2d,
        f"{path}.{place}",
        filters=filters,
        kernel=(kernel,),
        stride=(stride,),
        padding=(kernel // 2,),
        groups=groups,
        bias=False,
    )
    rows.add(BatchNorm2d, f"{path}.{place + 1}")
    if relu:
        rows.add(ReLU, f"{path}.{place + 2}", inplace=True)


FAMILY = Family(
    title="MNASNet",
    task="classification",
    year=2018,
    source="Tan et al., MnasNet: Platform-Aware Neural Architecture Search for Mobile, 2018 "
    "(variant B1); parameter counts: torchvision",
    about="Inverted residuals, found by search for phones.",
    options=MnasNetOptions,
    rows=build,
    variants=(
        Variant("mnasnet0_5", "MNASNet 0.5", 2_218_512, {"width": 0.5}),
        Variant("mnasnet0_75", "MNASNet 0.75", 3_170_208, {"width": 0.75}),
        Variant("mnasnet1_0", "MNASNet 1.0", 4_383_312, {"width": 1.0}),
        Variant("mnasnet1_3", "MNASNet 1.3", 6_282_256, {"width": 1.3}),
    ),
)
