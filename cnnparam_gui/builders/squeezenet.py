"""SqueezeNet 1.0 and 1.1."""

from typing import Annotated, Literal

from msgspec import Meta

from cnnparam_gui.builders.family import Family, Options, Variant, Width, scaled
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

_POOL = 0
# The first convolution's filters and kernel; then the squeezed channels of each fire module, whose
# expansions have four times as many each in both halves, or a pooling.
_LAYOUTS: dict[str, tuple[int, int, tuple[int, ...]]] = {
    "1.0": (96, 7, (_POOL, 16, 16, 32, _POOL, 32, 48, 48, 64, _POOL, 64)),
    "1.1": (64, 3, (_POOL, 16, 16, _POOL, 32, 32, _POOL, 48, 48, 64, 64)),
}
_EXPANSION = 4

Version = Annotated[
    Literal["1.0", "1.1"],
    Meta(title="Version", description="The version: 1.1 needs 2.4 times fewer computations."),
]


class SqueezeNetOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        version: Its version.
        width: What all channels are multiplied by.
    """

    version: Version
    width: Width = 1.0


def build(options: SqueezeNetOptions) -> Rows:
    """Lay out the network, whose classifier is a convolution."""
    rows = Rows((3, *options.sizes))
    filters, kernel, squeezed = _LAYOUTS[options.version]
    rows.add(
        Conv2d,
        "features.0",
        filters=scaled(filters, options.width),
        kernel=(kernel,),
        stride=(2,),
    )
    rows.add(ReLU, "features.1", inplace=True)
    for place, channels in enumerate(squeezed, 2):
        if channels == _POOL:
            rows.add(MaxPool2d, f"features.{place}", kernel=(3,), stride=(2,), ceil=True)
        else:
            _fire(rows, f"features.{place}", scaled(channels, options.width))
    rows.add(Dropout, "classifier.0")
    rows.add(Conv2d, "classifier.1", filters=options.classes, kernel=(1,))
    rows.add(ReLU, "classifier.2", inplace=True)
    rows.add(AdaptiveAvgPool2d, "classifier.3", output_size=(1, 1))
    rows.add(Flatten, "flatten")
    return rows


def _fire(rows: Rows, path: str, squeezed: int) -> None:
    """Squeeze the channels, and expand them by a 1x1 and a 3x3 convolution side by side."""
    rows.add(Conv2d, f"{path}.squeeze", filters=squeezed, kernel=(1,))
    middle = rows.add(ReLU, f"{path}.squeeze_activation", inplace=True)
    halves = []
    for size in (1, 3):
        rows.add(
            Conv2d,
            f"{path}.expand{size}x{size}",
            middle,
            filters=_EXPANSION * squeezed,
            kernel=(size,),
            padding=(size // 2,),
        )
        halves.append(rows.add(ReLU, f"{path}.expand{size}x{size}_activation", inplace=True))
    rows.add(Concat, f"{path}.cat", halves)


FAMILY = Family(
    title="SqueezeNet",
    task="classification",
    year=2016,
    source="Iandola et al., SqueezeNet: AlexNet-level accuracy with 50x fewer parameters, 2016; "
    "parameter counts: torchvision",
    about="Fire modules squeeze the channels before they expand them again.",
    options=SqueezeNetOptions,
    rows=build,
    variants=(
        Variant("squeezenet1_0", "SqueezeNet 1.0", 1_248_424, {"version": "1.0"}),
        Variant("squeezenet1_1", "SqueezeNet 1.1", 1_235_496, {"version": "1.1"}),
    ),
)
