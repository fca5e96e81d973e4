"""What a layer holds while it runs in inference, against what PyTorch allocated on the CPU.

Measured with PyTorch 2.14 on one layer without gradients, for a batch of 2: the most that was
alive, less inputs, parameters and output, in values of 4 bytes.
"""

from typing import Any

import pytest

from cnnparam_gui.core.count import count_layer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.shapes import DATA_TYPES, Shape

LINE, IMAGE, VOLUME = (8, 12), (8, 6, 10), (8, 4, 6, 10)
HALF = {"kernel": (2,)}
AFFINE = {"scale": True, "shift": True}
WINDOW = {"heads": 2, "window_size": (4,)}

MEASURED: list[tuple[str, dict[str, Any], tuple[Shape, ...], int]] = [
    ("ReLU", {}, (IMAGE,), 0),
    ("RReLU", {}, (IMAGE,), 960),
    ("Softsign", {}, (IMAGE,), 960),
    ("LogSigmoid", {}, (IMAGE,), 960),
    ("Tanhshrink", {}, (IMAGE,), 960),
    ("Softmin", {}, (IMAGE,), 960),
    ("MaxPool1d", HALF, (LINE,), 192),
    ("MaxPool2d", HALF, (IMAGE,), 480),
    ("MaxPool3d", HALF, (VOLUME,), 960),
    ("AvgPool2d", HALF, (IMAGE,), 0),
    ("AdaptiveMaxPool1d", {"output_size": (2,)}, (LINE,), 64),
    ("AdaptiveMaxPool2d", {"output_size": (2,)}, (IMAGE,), 128),
    ("AdaptiveMaxPool3d", {"output_size": (1,)}, (VOLUME,), 32),
    ("LpPool1d", HALF, (LINE,), 288),
    ("LpPool2d", HALF, (IMAGE,), 960),
    ("LpPool3d", HALF, (VOLUME,), 3840),
    ("Conv1d", {"filters": 4, "kernel": (2,), "padding": "same"}, (LINE,), 208),
    ("Conv2d", {"filters": 4, "kernel": (2,), "padding": "same"}, (IMAGE,), 1232),
    ("Conv2d", {"filters": 4, "kernel": (3,), "padding": "same"}, (IMAGE,), 0),
    ("BatchNorm2d", {}, (IMAGE,), 0),
    ("BatchNorm2d", {"statistics": False}, (IMAGE,), 16),
    ("InstanceNorm2d", {}, (IMAGE,), 32),
    ("InstanceNorm2d", AFFINE, (IMAGE,), 64),
    ("InstanceNorm2d", {**AFFINE, "statistics": True}, (IMAGE,), 64),
    ("GroupNorm", {"groups": 2}, (IMAGE,), 8),
    ("LayerNorm", {}, (IMAGE,), 192),
    ("LayerNorm", {"last_axes": 3}, (IMAGE,), 4),
    ("RMSNorm", {}, (IMAGE,), 1056),
    ("RMSNorm", {"scale": False}, (IMAGE,), 192),
    ("L2Norm", {"channels_first": True}, (IMAGE,), 120),
    ("LocalResponseNorm", {"neighbours": 5}, (IMAGE,), 1920),
    ("Add", {}, (IMAGE,) * 2, 0),
    ("Add", {}, (IMAGE,) * 3, 960),
    ("Add", {"inplace": True}, (IMAGE,) * 3, 0),
    ("Multiply", {}, (IMAGE,) * 3, 960),
    ("Maximum", {}, (IMAGE,) * 3, 960),
    ("Average", {}, (IMAGE,) * 2, 960),
    ("MatMul", {}, (IMAGE, (8, 10, 4)), 0),
    ("MatMul", {}, (IMAGE, (1, 10, 4)), 640),
    ("MultiHeadAttention", {"heads": 2}, ((5, 8),), 0),
    ("MultiHeadAttention", {"heads": 2, "bias": False}, ((5, 8),), 400),
    ("MultiHeadAttention", {"heads": 2}, ((5, 8), (6, 8)), 384),
    ("GRU", {"units": 5, "biases": 0}, ((7, 3),), 290),
    ("RNN", {"units": 5}, ((7, 3),), 150),
    ("WindowAttention", WINDOW, ((9, 8, 6),), 17_696),
    ("WindowAttention", WINDOW, ((8, 8, 6),), 11_776),
    ("WindowAttention", {**WINDOW, "shifted": True}, ((8, 8, 6),), 12_800),
    ("WindowAttention", {**WINDOW, "shifted": True}, ((8, 4, 6),), 6_656),
    # A single window is not moved: 6 x 16 x 5 + 2 x 16 x 16 x 2, the table, less the output.
    ("WindowAttention", {**WINDOW, "shifted": True}, ((4, 4, 6),), 2 * 1_504 + 512 - 192),
]


def working(kind: str, values: dict[str, Any], shapes: tuple[Shape, ...], batch: int) -> int:
    """Returns the bytes that a row of a kind works with."""
    layer = KINDS[kind](**{"name": "row", **values})
    output = count_layer(layer, shapes).outputs[0]
    extras = layer.working(shapes, output, batch)
    return sum(extra.bytes(DATA_TYPES["float32"]) for extra in extras)


@pytest.mark.parametrize(("kind", "values", "shapes", "measured"), MEASURED)
def test_a_layer_works_with_what_pytorch_allocated(
    kind: str, values: dict[str, Any], shapes: tuple[Shape, ...], measured: int
) -> None:
    assert working(kind, values, shapes, 2) == 4 * measured


@pytest.mark.parametrize(
    ("values", "shapes", "total"),
    [
        # Padded to 12 x 8; the moved windows hold their mask and its parts besides.
        (WINDOW, ((9, 8, 6),), 8_960 + 576),
        (WINDOW, ((8, 8, 6),), 6_144 + 384),
        ({**WINDOW, "shifted": True}, ((8, 8, 6),), 7_424 + 384),
    ],
)
def test_the_windows_of_one_sample(
    values: dict[str, Any], shapes: tuple[Shape, ...], total: int
) -> None:
    # Measured with the output, which is a view of the padded map where there is one sample.
    height, width, channels = shapes[0]
    found = working("WindowAttention", values, shapes, 1) + 4 * height * width * channels
    assert found == 4 * total


def test_of_two_moments_the_larger_counts() -> None:
    # With 64 features and one head the copies for the products are more than a second set of
    # weights: 7 x 32 x 64 + 32 x 16, the table of 16 x 16, less the output of 32 x 64.
    values = {"heads": 1, "window_size": (4,)}
    expected = 7 * 32 * 64 + 32 * 16 + 16**2 - 32 * 64
    assert working("WindowAttention", values, ((4, 4, 64),), 2) == 4 * expected


def test_products_of_one_sample_are_not_copied() -> None:
    assert working("MatMul", {}, (IMAGE, (1, 10, 4)), 1) == 0
    one = working("BatchNorm2d", {"statistics": False}, (IMAGE,), 1)
    assert one == working("BatchNorm2d", {"statistics": False}, (IMAGE,), 7) == 4 * 16


def test_separable_and_scaled_norms() -> None:
    # What is between depthwise and pointwise: 8 channels of 4 x 8; the divided values for gamma.
    separable = {"filters": 4, "kernel": (3,)}
    assert working("SeparableConv2d", separable, (IMAGE,), 1) == 4 * 8 * 32
    assert working("L2Norm", {"channels_first": True, "scale": True}, (IMAGE,), 1) == 4 * 480
