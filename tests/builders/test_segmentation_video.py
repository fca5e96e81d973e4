"""What segmentation and video have of their own; `test_torchvision.py` has their rows."""

from typing import Any

import pytest

from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.shapes import Shape
from cnnparam_gui.files import gallery
from tests.builds import build, shape_of

# The parameters of torchvision's models built with the same options, and half of what
# torch.utils.flop_counter counts (torch 2.14, torchvision 0.29).
CASES = (
    ("fcn_resnet50:classes=5,resolution=65x97,auxiliary=yes", 35_309_898, 4_214_668_224),
    ("deeplabv3_resnet101:classes=2,resolution=33x130", 58_626_114, 4_991_617_728),
    (
        "deeplabv3_mobilenet_v3_large:width=0.6,resolution=100x65,auxiliary=yes",
        6_303_636,
        201_319_686,
    ),
    ("lraspp_mobilenet_v3_large:width=1.3,classes=3,resolution=77x65", 5_290_438, 79_456_464),
    ("r3d_18:classes=10,frames=7,resolution=50x61", 33_171_402, 4_943_720_000),
    ("mc3_18:classes=10,frames=3,resolution=33x64", 11_495_370, 1_548_151_808),
    ("r2plus1d_18:classes=101,frames=9,resolution=64x45", 31_351_938, 6_026_322_208),
    ("s3d:classes=7,frames=37,resolution=230x246", 7_917_223, 49_653_699_008),
)


@pytest.mark.parametrize(("architecture", "parameters", "macs"), CASES)
def test_options_make_what_torchvision_makes(architecture: str, parameters: int, macs: int) -> None:
    totals = count(gallery.load(architecture)).totals
    assert (totals.parameters, totals.macs, totals.status) == (parameters, macs, "exact")


SIZES = [(64, 64), (65, 97), (33, 520)]


@pytest.mark.parametrize(
    "name", ["fcn_resnet50", "deeplabv3_resnet50", "deeplabv3_mobilenet_v3_large"]
)
@pytest.mark.parametrize("size", SIZES)
def test_both_outputs_are_as_large_as_the_input(name: str, size: tuple[int, int]) -> None:
    """Also where 16 does not divide the sizes, on which the pooled branch depends."""
    counts = build(name, resolution=size, auxiliary=True, classes=5)
    assert shape_of(counts, "out") == shape_of(counts, "aux") == (5, *size)
    assert counts.totals.status == "exact"


@pytest.mark.parametrize("size", SIZES)
def test_the_output_of_lraspp_is_as_large_as_the_input(size: tuple[int, int]) -> None:
    counts = build("lraspp_mobilenet_v3_large", resolution=size)
    assert shape_of(counts, "out") == (21, *size)
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
    assert shape_of(build(name), last) == low


# The dilations of all convolutions that have one, in their order: torchvision's, whose backbone
# keeps the first block of a stage at the dilation before it.
ATROUS = [12, 24, 36]


@pytest.mark.parametrize(
    ("name", "dilations"),
    [
        ("fcn_resnet50", [*[2] * 5, 2, 4, 4]),
        ("deeplabv3_resnet101", [*[2] * 22, 2, 4, 4, *ATROUS]),
        ("deeplabv3_mobilenet_v3_large", [2, 2, 2, *ATROUS]),
        ("lraspp_mobilenet_v3_large", [2, 2, 2]),
    ],
)
def test_dilations(name: str, dilations: list[int]) -> None:
    rows = build(name).network.layers
    found = [row.dilation[0] for row in rows if isinstance(row, Conv2d)]
    assert [dilation for dilation in found if dilation > 1] == dilations


def test_narrow_backbones_keep_their_heads() -> None:
    for name in ("deeplabv3_mobilenet_v3_large", "lraspp_mobilenet_v3_large", "fcn_resnet101"):
        counts = build(name, width=0.3, resolution=(97, 65))
        assert counts.totals.status == "exact"
        assert shape_of(counts, "out") == (21, 97, 65)


def test_a_clip_too_short_for_s3d_says_so() -> None:
    """Its last pooling takes 2 of the frames that are left: an eighth, and at least 2."""
    counts = build("s3d", frames=8)
    problems = [row.problem.message for row in counts.rows if row.problem is not None]
    assert (
        problems[0]
        == "kernel 2x7x7 is larger than its 1x7x7 input without padding: 1x7x7 would fit"
    )


@pytest.mark.parametrize(("name", "frames"), [("r3d_18", 2), ("mc3_18", 16), ("r2plus1d_18", 2)])
def test_only_convolutions_over_time_halve_the_frames(name: str, frames: int) -> None:
    counts = build(name)
    assert shape_of(counts, "layer1.1.relu") == (64, 16, 56, 56)
    assert shape_of(counts, "layer4.1.relu") == (512, frames, 7, 7)


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
