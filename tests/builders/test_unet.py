"""The U-Nets of two and three dimensions, against what was published and counts by hand."""

import math
from typing import Any

import pytest

from cnnparam_gui.core.codecs import FieldError
from tests import oracle
from tests.builds import build, owned, shape_of, shapes


def test_unet_is_in_place_where_the_framework_is() -> None:
    rows = [layer for layer in build("unet").network.layers if layer.kind() == "ReLU"]
    calls = [call for call in oracle.read("torchvision/unet")["layers"] if call["cls"] == "ReLU"]
    assert [getattr(row, "inplace", None) for row in rows] == [
        call["attrs"]["inplace"] for call in calls
    ]


@pytest.mark.parametrize(
    ("options", "parameters"),
    [
        ({"classes": 1}, 7_763_041),  # brain-segmentation-pytorch of M. Buda
        ({"width": 2.0}, 31_037_698),  # the same with 64 channels: milesial's Pytorch-UNet
    ],
)
def test_other_published_unets(options: dict[str, Any], parameters: int) -> None:
    assert build("unet", **options).totals.parameters == parameters


@pytest.mark.parametrize("depth", [1, 2, 5])
def test_a_unet_of_another_depth(depth: int) -> None:
    counts = build("unet", depth=depth, resolution=(64, 96))
    assert counts.totals.status == "exact"
    bottom = (32 * 2**depth, 64 >> depth, 96 >> depth)
    assert shapes(counts, "MaxPool2d")[-1] == (32 * 2 ** (depth - 1), *bottom[1:])
    assert shape_of(counts, f"down.{depth - 1}.net.5") == bottom
    assert len(shapes(counts, "Concat")) == depth
    assert counts.rows[-1].output_shape == (2, 64, 96)


def test_unet3d() -> None:
    counts = build("unet3d")
    # f(27 c + 1) of the convolutions, 8 c c of the up-convolutions without a bias, 3(64 + 1).
    # Çiçek et al., 2016, figure 2 and section 2.
    down = [2_624, 55_360, 110_656, 221_312, 442_496, 884_992, 1_769_728, 3_539_456]
    up = [2_097_152, 5_308_672, 1_769_728, 524_288, 1_327_232, 442_496, 131_072, 331_840, 110_656]
    assert owned(counts) == [*down, *up, 195]
    # A tile of 132 x 132 x 116 gives 44 x 44 x 28; ours stand depth first.
    assert counts.rows[0].output_shape == (3, 116, 132, 132)
    assert counts.rows[-1].output_shape == (3, 28, 44, 44)
    stages = list(dict.fromkeys(row.block for row in counts.network.layers[1:-1]))
    assert stages == ["down1", "down2", "down3", "bottom", "up3", "up2", "up1"]
    # Figure 2: channels that are joined, and those of the path down.
    assert [shape[0] for shape in shapes(counts, "Concat") if shape] == [768, 384, 192]


@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_the_smallest_volume_is_named_and_taken(depth: int) -> None:
    with pytest.raises(FieldError, match="too small for depth") as error:
        build("unet3d", depth=depth, resolution=(8,))
    least = int(str(error.value).split(": ")[-1].split()[0])
    smallest = build("unet3d", depth=depth, resolution=(least,), width=0.1)
    assert smallest.totals.status == "exact"
    output = smallest.rows[-1].output_shape
    assert output is not None
    assert math.prod(output[1:]) >= 1
    with pytest.raises(FieldError, match=f"{least} is the least"):
        build("unet3d", depth=depth, resolution=(least - 1, least, least))


@pytest.mark.parametrize("size", [(93,), (95, 101, 128), (116, 132, 132)])
def test_volumes_of_any_size_are_cropped_to_fit(size: tuple[int, ...]) -> None:
    assert build("unet3d", resolution=size, width=0.1).totals.status == "exact"
