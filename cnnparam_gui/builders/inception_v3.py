"""Inception V3."""

from collections.abc import Sequence

from cnnparam_gui.builders.blocks import NAMED, conv_norm
from cnnparam_gui.builders.family import Family, Options, Resolution, Variant, Width, scaled
from cnnparam_gui.builders.googlenet import Auxiliary
from cnnparam_gui.builders.rows import Rows
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.dropout import Dropout
from cnnparam_gui.core.kinds.merge import Concat
from cnnparam_gui.core.kinds.pooling import AdaptiveAvgPool2d, AvgPool2d, MaxPool2d
from cnnparam_gui.core.kinds.reshape import Flatten

_ACROSS, _DOWN = (1, 7), (7, 1)
_POOLED = {"Mixed_5b": 32, "Mixed_5c": 64, "Mixed_5d": 64}
_INNER = {"Mixed_6b": 128, "Mixed_6c": 160, "Mixed_6d": 160, "Mixed_6e": 192}


class InceptionOptions(Options, frozen=True, kw_only=True):
    """What one can choose of it.

    Attributes:
        auxiliary: Whether the auxiliary classifier is there.
        width: What all channels are multiplied by.
        resolution: Height and width of the input.
    """

    auxiliary: Auxiliary = True
    width: Width = 1.0
    resolution: Resolution = (299, 299)


class _Inception:
    """The modules, each of which joins branches that start at one row."""

    def __init__(self, rows: Rows, width: float) -> None:
        self.rows, self.width = rows, width

    def conv(
        self,
        path: str,
        filters: int,
        kernel: int | tuple[int, int] = 1,
        inputs: str = "",
        *,
        stride: int = 1,
        valid: bool = False,
    ) -> str:
        """Add a convolution with batch norm and ReLU; `valid` is without padding."""
        return conv_norm(
            self.rows,
            path,
            scaled(filters, self.width),
            kernel,
            inputs=inputs or (),
            stride=stride,
            padding=0 if valid else None,
            names=NAMED,
        )

    def chain(
        self, path: str, start: str, steps: Sequence[tuple[int, int | tuple[int, int]]]
    ) -> str:
        """Add convolutions `path_1`, `path_2` and so on, one behind the other."""
        for number, (filters, kernel) in enumerate(steps, 1):
            self.conv(f"{path}_{number}", filters, kernel, start if number == 1 else "")
        return self.rows.last

    def pooled(self, path: str, filters: int, start: str) -> str:
        """Add an average pooling that keeps the size, and a 1x1 convolution."""
        pool = self.rows.add(
            AvgPool2d, f"{path}.avg_pool", start, kernel=(3,), stride=(1,), padding=(1,)
        )
        return self.conv(f"{path}.branch_pool", filters, inputs=pool)

    def join(self, path: str, ends: Sequence[str]) -> None:
        """Join the branches."""
        self.rows.add(Concat, f"{path}.cat", ends)

    def a(self, path: str, pooled: int) -> None:
        """35x35: 1x1, 5x5 and two 3x3."""
        start = self.rows.last
        self.join(
            path,
            (
                self.conv(f"{path}.branch1x1", 64, inputs=start),
                self.chain(f"{path}.branch5x5", start, ((48, 1), (64, 5))),
                self.chain(f"{path}.branch3x3dbl", start, ((64, 1), (96, 3), (96, 3))),
                self.pooled(path, pooled, start),
            ),
        )

    def b(self, path: str) -> None:
        """35x35 to 17x17."""
        start, double = self.rows.last, f"{path}.branch3x3dbl"
        first = self.conv(f"{path}.branch3x3", 384, 3, start, stride=2, valid=True)
        self.chain(double, start, ((64, 1), (96, 3)))
        second = self.conv(f"{double}_3", 96, 3, stride=2, valid=True)
        pool = self.rows.add(MaxPool2d, f"{path}.max_pool", start, kernel=(3,), stride=(2,))
        self.join(path, (first, second, pool))

    def c(self, path: str, inner: int) -> None:
        """17x17: 7x7 taken apart into 1x7 and 7x1."""
        start = self.rows.last
        double = ((inner, 1), (inner, _DOWN), (inner, _ACROSS), (inner, _DOWN), (192, _ACROSS))
        self.join(
            path,
            (
                self.conv(f"{path}.branch1x1", 192, inputs=start),
                self.chain(
                    f"{path}.branch7x7", start, ((inner, 1), (inner, _ACROSS), (192, _DOWN))
                ),
                self.chain(f"{path}.branch7x7dbl", start, double),
                self.pooled(path, 192, start),
            ),
        )

    def d(self, path: str) -> None:
        """17x17 to 8x8."""
        start, seven = self.rows.last, f"{path}.branch7x7x3"
        self.chain(f"{path}.branch3x3", start, ((192, 1),))
        first = self.conv(f"{path}.branch3x3_2", 320, 3, stride=2, valid=True)
        self.chain(seven, start, ((192, 1), (192, _ACROSS), (192, _DOWN)))
        second = self.conv(f"{seven}_4", 192, 3, stride=2, valid=True)
        pool = self.rows.add(MaxPool2d, f"{path}.max_pool", start, kernel=(3,), stride=(2,))
        self.join(path, (first, second, pool))

    def e(self, path: str) -> None:
        """8x8: 3x3 taken apart side by side."""
        start = self.rows.last
        first = self.conv(f"{path}.branch1x1", 320, inputs=start)
        self.chain(f"{path}.branch3x3", start, ((384, 1),))
        second = self._fork(f"{path}.branch3x3_2")
        self.chain(f"{path}.branch3x3dbl", start, ((448, 1), (384, 3)))
        third = self._fork(f"{path}.branch3x3dbl_3")
        self.join(path, (first, second, third, self.pooled(path, 192, start)))

    def _fork(self, path: str) -> str:
        start = self.rows.last
        ends = [
            self.conv(f"{path}{letter}", 384, kernel, start)
            for letter, kernel in (("a", (1, 3)), ("b", (3, 1)))
        ]
        return self.rows.add(Concat, f"{path}.cat", ends)


def build(options: InceptionOptions) -> Rows:
    """Lay out the network."""
    rows = Rows((3, *options.sizes))
    inception = _Inception(rows, options.width)
    inception.conv("Conv2d_1a_3x3", 32, 3, stride=2, valid=True)
    inception.conv("Conv2d_2a_3x3", 32, 3, valid=True)
    inception.conv("Conv2d_2b_3x3", 64, 3)
    rows.add(MaxPool2d, "maxpool1", kernel=(3,), stride=(2,))
    inception.conv("Conv2d_3b_1x1", 80)
    inception.conv("Conv2d_4a_3x3", 192, 3, valid=True)
    rows.add(MaxPool2d, "maxpool2", kernel=(3,), stride=(2,))
    for path, pooled in _POOLED.items():
        inception.a(path, pooled)
    inception.b("Mixed_6a")
    for path, inner in _INNER.items():
        inception.c(path, inner)
    if options.auxiliary:
        _auxiliary(rows, inception, options.classes)
    inception.d("Mixed_7a")
    inception.e("Mixed_7b")
    inception.e("Mixed_7c")
    rows.add(AdaptiveAvgPool2d, "avgpool", output_size=(1, 1))
    rows.add(Dropout, "dropout")
    rows.add(Flatten, "flatten")
    rows.add(Linear, "fc", units=options.classes)
    return rows


def _auxiliary(rows: Rows, inception: _Inception, classes: int) -> None:
    """Add the classifier at the side; what comes next takes the row before it."""
    start = rows.last
    rows.add(AvgPool2d, "AuxLogits.avg_pool", start, kernel=(5,), stride=(3,))
    inception.conv("AuxLogits.conv0", 128)
    inception.conv("AuxLogits.conv1", 768, 5, valid=True)
    rows.add(AdaptiveAvgPool2d, "AuxLogits.avgpool", output_size=(1, 1))
    rows.add(Flatten, "AuxLogits.flatten")
    rows.add(Linear, "AuxLogits.fc", units=classes)
    rows.resume(start)


FAMILY = Family(
    title="Inception V3",
    task="classification",
    year=2015,
    source="Szegedy, Vanhoucke, Ioffe, Shlens and Wojna, Rethinking the Inception Architecture "
    "for Computer Vision, 2015; parameter counts: torchvision",
    about="Large kernels taken apart into smaller and flatter ones.",
    options=InceptionOptions,
    rows=build,
    variants=(
        Variant(
            "inception_v3",
            "Inception V3",
            27_161_264,
            about="With the auxiliary classifier that only training uses, as its published count "
            "has it.",
        ),
        Variant(
            "inception_v3_noaux",
            "Inception V3 without auxiliary classifier",
            23_834_568,
            {"auxiliary": False},
        ),
    ),
)
