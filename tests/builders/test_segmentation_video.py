"""What segmentation and video have of their own; `test_torchvision.py` has their rows."""

from typing import Any

import pytest

from cnnparam_gui.builders import catalogue
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import NetworkCount, count
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files import gallery


def build(name: str, **options: Any) -> NetworkCount:
    """Counts an architecture with other options."""
    found = catalogue.find(name)
    assert found is not None
    family, variant = found
    return count(family.build(variant, options))


def shapes(counts: NetworkCount) -> dict[str, Shape | None]:
    """Returns the output shape of every row by its name."""
    rows = zip(counts.network.layers, counts.rows, strict=True)
    return {layer.name: row.output_shape for layer, row in rows}


SIZES = [(64, 64), (65, 97), (33, 520)]


@pytest.mark.parametrize(
    "name", ["fcn_resnet50", "deeplabv3_resnet50", "deeplabv3_mobilenet_v3_large"]
)
@pytest.mark.parametrize("size", SIZES)
def test_both_outputs_are_as_large_as_the_input(name: str, size: tuple[int, int]) -> None:
    """Also where 16 does not divide the sizes, on which the pooled branch depends."""
    counts = build(name, resolution=size, auxiliary=True, classes=5)
    found = shapes(counts)
    assert found["out"] == found["aux"] == (5, *size)
    assert counts.totals.status == "exact"


@pytest.mark.parametrize("size", SIZES)
def test_the_output_of_lraspp_is_as_large_as_the_input(size: tuple[int, int]) -> None:
    counts = build("lraspp_mobilenet_v3_large", resolution=size)
    assert shapes(counts)["out"] == (21, *size)
    assert counts.totals.status == "exact"


@pytest.mark.parametrize(
    ("name", "last", "low"),
    [
        # Strides 2, 2 and 2 of the stem and the second stage, the last two dilate by 2 and 4.
        ("fcn_resnet50", "backbone.layer4.2.relu3", (2048, 65, 65)),
        # A stride more in MobileNet: its last blocks dilate by 2.
        ("deeplabv3_mobilenet_v3_large", "backbone.16.2", (960, 33, 33)),
    ],
)
def test_the_backbone_dilates(name: str, last: str, low: Shape) -> None:
    assert shapes(build(name))[last] == low


def test_narrow_backbones_keep_their_heads() -> None:
    for name in ("deeplabv3_mobilenet_v3_large", "lraspp_mobilenet_v3_large", "fcn_resnet101"):
        counts = build(name, width=0.3, resolution=(97, 65))
        assert counts.totals.status == "exact"
        assert shapes(counts)["out"] == (21, 97, 65)


def test_a_clip_too_short_for_s3d_says_so() -> None:
    """Its last pooling takes 2 of the frames that are left: an eighth, and at least 2."""
    counts = build("s3d", frames=8)
    problems = [row.problem.message for row in counts.rows if row.problem is not None]
    assert problems[0] == "kernel 2x7x7 is larger than its 1x7x7 input without padding"


@pytest.mark.parametrize(("name", "frames"), [("r3d_18", 2), ("mc3_18", 16), ("r2plus1d_18", 2)])
def test_only_convolutions_over_time_halve_the_frames(name: str, frames: int) -> None:
    found = shapes(build(name))
    assert found["layer4.1.relu"] == (512, frames, 7, 7)
    assert found["stem.2"] is not None
    assert found["stem.2"][1:] == (16, 56, 56)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"frames": 0}, "Frames: 0 is not between 1 and 2,147,483,648"),
        ({"depth": "18"}, "r3d_18 has no option 'depth'"),
        ({"convolutions": "4d"}, "Convolutions: '4d' is not"),
    ],
)
def test_options_that_cannot_be(options: dict[str, Any], message: str) -> None:
    with pytest.raises(FieldError, match=message):
        build("r3d_18", **options)


def test_options_on_the_command_line() -> None:
    counts = count(gallery.load("r2plus1d_18:frames=8,classes=101,resolution=96x128"))
    assert counts.rows[0].output_shape == (3, 8, 96, 128)
    assert counts.rows[-1].output_shape == (101,)
