"""The classics against their papers, and against counts by hand."""

import re

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.resize import Pad
from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from tests.builds import build, owned, shape_of, shapes

# ---------------------------------------------------------------- what papers round

# What the paper gives, in millions, and with how many digits behind the point.
ROUNDED = {
    # He et al., 2015, table 6.
    "resnet20": (0.27, 2),
    "resnet32": (0.46, 2),
    "resnet44": (0.66, 2),
    "resnet56": (0.85, 2),
    "resnet110": (1.7, 1),
    # Given for it in later papers, such as Highway Networks (Srivastava et al., 2015).
    "nin": (0.97, 2),
}


@pytest.mark.parametrize("name", ROUNDED)
def test_counts_round_to_those_of_the_papers(name: str) -> None:
    millions, digits = ROUNDED[name]
    assert round(build(name).totals.parameters / 10**6, digits) == millions


@pytest.mark.parametrize(
    ("name", "size", "billions"),
    [
        # Redmon and Farhadi, 2016, section 3: 5.58 billion operations at 224.
        ("darknet19", 224, 5.58),
        # The table of Darknet's page on ImageNet: 7.29 at 256, and 18.57 for Darknet-53.
        ("darknet19", 256, 7.29),
        ("darknet53", 256, 18.57),
    ],
)
def test_the_operations_of_darknet(name: str, size: int, billions: float) -> None:
    """Two operations a MAC."""
    macs = build(name, resolution=(size,)).totals.macs
    assert round(2 * macs / 10**9, 2) == billions


@pytest.mark.parametrize(("name", "mebibytes"), [("darknet19", 80), ("darknet53", 159)])
def test_the_weight_files_of_darknet(name: str, mebibytes: int) -> None:
    """They hold every weight, bias and statistic in four bytes."""
    totals = build(name).totals
    assert round(4 * (totals.parameters + totals.non_trainable) / 2**20) == mebibytes


# --------------------------------------------------------------------- by hand


def test_lenet5() -> None:
    # 6(25 + 1), 16(6 25 + 1), 120(400 + 1), 84(120 + 1), 10(84 + 1)
    assert owned(build("lenet5")) == [156, 2_416, 48_120, 10_164, 850]


def test_zfnet() -> None:
    counts = build("zfnet")
    # 96(3 49 + 1), 256(96 25 + 1), 384(256 9 + 1), 384(384 9 + 1), 256(384 9 + 1),
    # 4096(256 36 + 1), 4096(4096 + 1), 1000(4096 + 1)
    convolutions = [14_208, 614_656, 885_120, 1_327_488, 884_992]
    assert owned(counts) == [*convolutions, 37_752_832, 16_781_312, 4_097_000]
    # Figure 3 of the paper.
    assert shapes(counts, "Conv2d") == [
        (96, 110, 110),
        (256, 26, 26),
        (384, 13, 13),
        (384, 13, 13),
        (256, 13, 13),
    ]
    assert shapes(counts, "MaxPool2d") == [(96, 55, 55), (256, 13, 13), (256, 6, 6)]


def test_network_in_network() -> None:
    counts = build("nin")
    # 192(3 25 + 1), 160(192 + 1), 96(160 + 1)
    first = [14_592, 30_880, 15_456]
    # 192(96 25 + 1), 192(192 + 1) twice; 192(192 9 + 1), 192(192 + 1), 10(192 + 1)
    assert owned(counts) == [*first, 460_992, 37_056, 37_056, 331_968, 37_056, 1_930]
    # Caffe's pooling rounds up: 32 becomes 16 and not 15.
    assert shapes(counts, "MaxPool2d") == [(96, 16, 16)]
    assert shapes(counts, "AvgPool2d") == [(192, 8, 8)]
    assert counts.rows[-1].output_shape == (10,)
    assert counts.network.semantics == "caffe"


def test_c3d() -> None:
    counts = build("c3d")
    # f(27 c + 1) for 3-64-128-256-256-512-512-512-512, then 4096(512 16 + 1) and so on.
    assert owned(counts) == [
        *(5_248, 221_312, 884_992, 1_769_728, 3_539_456, 7_078_400, 7_078_400, 7_078_400),
        *(33_558_528, 16_781_312, 1_995_239),
    ]
    # Caffe's last pooling rounds 3.5 up, so that fc6 takes 512 x 1 x 4 x 4 values.
    assert shapes(counts, "MaxPool3d") == [
        (64, 16, 56, 56),
        (128, 8, 28, 28),
        (256, 4, 14, 14),
        (512, 2, 7, 7),
        (512, 1, 4, 4),
    ]
    assert counts.network.semantics == "caffe"


def test_darknet19() -> None:
    counts = build("darknet19", resolution=(256,))
    convolutions = [
        row
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
        if layer.kind() == "Conv2d"
    ]
    assert len(convolutions) == 19
    # What Darknet prints of it on 256x256, in billions of operations; the first reads colours.
    large, small = 0.604, 0.067
    stages = [large, large, *[large, small, large] * 2, *[large, small, large, small, large] * 2]
    printed = [0.113, *stages[1:], 0.131]
    # 1000 classes on 8x8: 2 1000 1024 64 operations.
    assert [round(2 * row.macs / 10**9, 3) for row in convolutions] == printed
    assert counts.rows[-1].output_shape == (1000,)


def test_darknet53() -> None:
    counts = build("darknet53")
    kinds = [layer.kind() for layer in counts.network.layers]
    assert kinds.count("Conv2d") + kinds.count("Linear") == 53
    # Redmon and Farhadi, 2018, table 1: 1, 2, 8, 8 and 4 blocks on 128, 64, 32, 16 and 8.
    assert kinds.count("Add") == 1 + 2 + 8 + 8 + 4
    sizes = [shape[1] for shape in shapes(counts, "Add") if shape]
    assert sizes == [128, *[64] * 2, *[32] * 8, *[16] * 8, *[8] * 4]


@pytest.mark.parametrize("depth", [50, 101, 152])
def test_squeeze_and_excitation_adds_two_small_layers_a_block(depth: int) -> None:
    # C (C / 16) weights twice and C / 16 + C biases; blocks of each stage by depth.
    blocks = {50: (3, 4, 6, 3), 101: (3, 4, 23, 3), 152: (3, 8, 36, 3)}[depth]
    added = sum(
        number * (2 * channels * (channels // 16) + channels // 16 + channels)
        for number, channels in zip(blocks, (256, 512, 1024, 2048), strict=True)
    )
    plain, weighed = build(f"resnet{depth}"), build(f"se_resnet{depth}")
    assert weighed.totals.parameters - plain.totals.parameters == added
    # Hu et al., 2017, section 6.1: about 2.5 million more than ResNet-50 has.
    assert depth != 50 or round(added / 10**6, 1) == 2.5
    products = shapes(weighed, "Multiply")
    assert products[0] == (256, 56, 56)
    assert products[-1] == (2048, 7, 7)


def test_se_resnet50_strides_in_its_first_convolutions() -> None:
    """As in Caffe: torchvision's ResNet-50 strides in the second, for 4.09 billion MACs."""
    counts = build("se_resnet50")
    assert shape_of(counts, "layer2.0.conv1") == (128, 28, 28)
    # Hu et al., 2017, table 2: 3.87 GFLOPs, which are MACs, for it; without the pooling.
    assert round(counts.totals.macs / 10**9, 2) == 3.86


@pytest.mark.parametrize("blocks", [3, 5, 7, 9, 18])
def test_resnet_for_cifar(blocks: int) -> None:
    def stage(before: int, channels: int) -> int:
        """Two 3x3 convolutions a block, each with a factor and an offset a channel behind it."""
        rest = (2 * blocks - 1) * 9 * channels * channels
        return 9 * before * channels + rest + 2 * blocks * 2 * channels

    by_hand = 3 * 9 * 16 + 2 * 16 + stage(16, 16) + stage(16, 32) + stage(32, 64) + 64 * 10 + 10
    counts = build("resnet20", depth=6 * blocks + 2)
    assert counts.totals.parameters == by_hand
    kinds = [layer.kind() for layer in counts.network.layers]
    assert kinds.count("Conv2d") + kinds.count("Linear") == 6 * blocks + 2
    # Shortcuts without parameters: every other position along both axes, then zeros.
    pads = [row for row in counts.network.layers if isinstance(row, Pad)]
    assert [(pad.before, pad.after) for pad in pads] == [
        ((8, 0, 0), (8, 0, 0)),
        ((16, 0, 0), (16, 0, 0)),
    ]
    assert shapes(counts, "Slice") == [(16, 16, 32), (16, 16, 16), (32, 8, 16), (32, 8, 8)]


def test_the_stages_of_the_narrowest_resnet_halve_the_sizes_too() -> None:
    """A hundredth of the channels is one in every stage, which then has nothing to fill up."""
    counts = build("resnet20", width=0.01)
    assert counts.totals.status == "exact"
    assert shape_of(counts, "layer3.2.relu2") == (1, 8, 8)


def test_m5() -> None:
    counts = build("m5")
    # 32(80 + 1), 32(32 3 + 1), 64(32 3 + 1), 64(64 3 + 1), each with 2 a channel; 35(64 + 1)
    assert owned(counts) == [2_592, 64, 3_104, 64, 6_208, 128, 12_352, 128, 2_275]
    # (8000 - 80) / 16 + 1, then 2 less by each convolution; pooled by 4.
    assert shapes(counts, "Conv1d") == [(32, 496), (32, 122), (64, 28), (64, 5)]
    assert shapes(counts, "MaxPool1d") == [(32, 124), (32, 30), (64, 7), (64, 1)]


def test_the_dcgan_of_the_tutorial() -> None:
    generator, discriminator = build("dcgan_generator"), build("dcgan_discriminator")
    # 16 taps between 100, 512, 256, 128, 64 and 3 channels; norms of 2 a channel in between.
    assert owned(generator) == [
        *(819_200, 1_024, 2_097_152, 512, 524_288, 256, 131_072, 128, 3_072),
    ]
    assert owned(discriminator) == [
        *(3_072, 131_072, 256, 524_288, 512, 2_097_152, 1_024, 8_192),
    ]
    sizes = [(512, 4, 4), (256, 8, 8), (128, 16, 16), (64, 32, 32), (3, 64, 64)]
    assert shapes(generator, "ConvTranspose2d") == sizes
    assert shapes(discriminator, "Conv2d") == [*sizes[-2::-1], (1, 1, 1)]


def test_a_dcgan_of_other_pictures() -> None:
    """A doubling more has a layer more on either side, and twice the channels at the bottom."""
    generator = build("dcgan_generator", resolution=128, colours=1, latent=64)
    assert shapes(generator, "ConvTranspose2d")[0] == (1024, 4, 4)
    assert generator.rows[0].output_shape == (64, 1, 1)
    assert generator.rows[-1].output_shape == (1, 128, 128)
    discriminator = build("dcgan_discriminator", resolution=8)
    assert shapes(discriminator, "Conv2d") == [(64, 4, 4), (1, 1, 1)]


# ----------------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("architecture", "message"),
    [
        (
            "unet:resolution=256x100",
            "Resolution: 100 cannot be halved 4 times: 16 does not divide it: 96 or 112 would",
        ),
        ("unet:depth=0", "Depth: 0 is not between 1 and 12"),
        ("unet3d:resolution=92x92", "Resolution: it takes 1 or 3 sizes, not 2"),
        (
            "unet3d:resolution=20",
            "20x20x20 is too small for depth 3, whose convolutions are not padded: 92 is the least",
        ),
        ("dcgan_generator:resolution=100", "Resolution: 100 is no power of 2: 64 or 128 would be"),
        ("dcgan_generator:classes=10", "'classes=10' is no option"),
        ("resnet20:depth=21", "Depth: 21 is not 2 more than a multiple of 6: 20 or 26 is"),
        ("darknet19:depth=20", "Depth: '20' is not 19 or 53"),
        ("m5:length=0", "Length: 0 is not between 1 and 2,147,483,648"),
    ],
)
def test_options_that_cannot_be(architecture: str, message: str) -> None:
    with pytest.raises(FileProblem, match=re.escape(message)):
        gallery.load(architecture)


@pytest.mark.parametrize(
    ("architecture", "problem"),
    [
        ("m5:length=79", "kernel 80 is larger than its 79 input: 79 would fit"),
        ("lenet5:resolution=8", "kernel 5x5 is larger than its 2x2 input: 2x2 would fit"),
        # 16 -> 6 by the first convolution -> 3 by the pooling, which rounds up.
        ("zfnet:resolution=16", "kernel 5x5 is larger than its 3x3 input: 3x3 would fit"),
    ],
)
def test_what_does_not_fit_is_a_problem_of_its_row(architecture: str, problem: str) -> None:
    counts = count(gallery.load(architecture))
    assert counts.problems[0][1].message == problem
