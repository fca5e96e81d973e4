"""Options against torchvision's models built with the same ones.

A case has the architecture, what makes the same of torchvision, its number of parameters, and half
of what torch.utils.flop_counter counts, with torch 2.14 and torchvision 0.29; attention by
`SDPBackend.MATH` and without the fast path of transformers, which the counter does not see.
"""

import pytest

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.attention import WindowAttention
from cnnparam_gui.core.kinds.dropout import StochasticDepth
from cnnparam_gui.core.kinds.reduction import Slice
from cnnparam_gui.files import gallery
from tests.torchvision_leaves import models

CASES = (
    (
        "alexnet:classes=10,resolution=63x130",
        "alexnet(num_classes=10)",
        57_044_810,
        142_526_144,
    ),
    (
        "vgg11_bn:classes=7,resolution=33x64",
        "vgg11_bn(num_classes=7)",
        128_800_519,
        425_205_760,
    ),
    (
        "densenet121:growth=12,resolution=50x97",
        "DenseNet(12, (6, 12, 24, 16), 24)",
        1_384_696,
        41_217_864,
    ),
    (
        "squeezenet1_1:classes=10,resolution=65x90",
        "squeezenet1_1(num_classes=10)",
        727_626,
        31_117_312,
    ),
    (
        "googlenet:classes=10,resolution=77x64",
        "googlenet(num_classes=10, aux_logits=False)",
        5_610_154,
        133_808_128,
    ),
    (
        "inception_v3_noaux:classes=10,resolution=99x120",
        "inception_v3(num_classes=10, aux_logits=False)",
        21_806_058,
        460_007_712,
    ),
    (
        "mobilenet_v2:width=0.35,resolution=97x130",
        "mobilenet_v2(width_mult=0.35)",
        1_677_128,
        19_495_792,
    ),
    (
        "mobilenet_v2:width=1.4",
        "mobilenet_v2(width_mult=1.4)",
        6_108_776,
        582_195_824,
    ),
    (
        "mobilenet_v2:width=0.05",
        "mobilenet_v2(width_mult=0.05)",
        1_327_368,
        23_746_304,
    ),
    (
        "mobilenet_v3_small:width=0.75,resolution=33x60",
        "mobilenet_v3_small(width_mult=0.75)",
        1_653_920,
        3_633_968,
    ),
    (
        "mobilenet_v3_large:width=0.1",
        "mobilenet_v3_large(width_mult=0.1)",
        184_944,
        9_008_704,
    ),
    (
        "mnasnet1_0:width=0.35,resolution=65x90",
        "MNASNet(0.35)",
        1_788_232,
        10_061_912,
    ),
    (
        "mnasnet1_0:width=0.05",
        "MNASNet(0.05)",
        1_343_800,
        19_938_416,
    ),
    (
        "shufflenet_v2_x1_5:classes=3,resolution=65x90",
        "shufflenet_v2_x1_5(num_classes=3)",
        2_481_699,
        46_149_576,
    ),
    (
        "efficientnet_b0:width=1.25,depth=1.5,resolution=65x90",
        "_efficientnet_conf(B0, width_mult=1.25, depth_mult=1.5)",
        13_212_084,
        164_650_536,
    ),
    (
        "efficientnet_b0:width=0.05",
        "_efficientnet_conf(B0, width_mult=0.05, depth_mult=1.0)",
        115_240,
        22_920_464,
    ),
    (
        "regnet_x_400mf:depth=10,first_width=40,slope=30,step=2.2,group_width=24,resolution=65x90",
        "from_init_params(10, w_0=40, w_a=30, w_m=2.2, group_width=24)",
        1_600_904,
        48_017_760,
    ),
    # Its groups are wider than its first stage.
    (
        "regnet_y_400mf:depth=12,first_width=16,slope=9.5,step=1.8,group_width=64,resolution=65x90",
        "from_init_params(12, w_0=16, w_a=9.5, w_m=1.8, group_width=64, se_ratio=0.25)",
        923_464,
        14_265_312,
    ),
    (
        "convnext_tiny:channels=40,blocks=2x1x3,resolution=66x91",
        "ConvNeXt of CNBlockConfig(40, 80, 2), (80, 160, 1), (160, None, 3)",
        956_160,
        30_986_240,
    ),
    (
        "vit_b_16:patch=8,depth=3,heads=4,features=64,resolution=32,classes=10",
        "VisionTransformer(32, 8, 3, 4, 64, 256, num_classes=10)",
        164_234,
        2_814_976,
    ),
    (
        "maxvit_t:channels=32,blocks=1x2x1,head_size=16,window=3,resolution=96,classes=10",
        "MaxVit((96, 96), 64, 3, [32, 64, 128], [1, 2, 1], 16, 0.2, num_classes=10)",
        928_204,
        190_471_424,
    ),
    # Its maps are odd, so that they are padded.
    (
        "swin_t:channels=24,blocks=2x2x1,heads=2,window=4,resolution=61x94",
        "SwinTransformer([4, 4], 24, [2, 2, 1], [2, 4, 8], [4, 4])",
        305_844,
        15_567_744,
    ),
    (
        "resnet50:groups=2,group_width=96,resolution=65x90",
        "ResNet(Bottleneck, [3, 4, 6, 3], groups=2, width_per_group=96)",
        83_916_328,
        2_095_539_648,
    ),
    (
        "resnet18:classes=10,resolution=33x65",
        "resnet18(num_classes=10)",
        11_181_642,
        133_225_664,
    ),
)


@pytest.mark.parametrize(("architecture", "made", "parameters", "macs"), CASES)
def test_options_do_what_they_do_in_torchvision(
    architecture: str, made: str, parameters: int, macs: int
) -> None:
    totals = count(gallery.load(architecture)).totals
    assert (totals.parameters, totals.macs, totals.status) == (parameters, macs, "exact"), made


def test_every_family_of_torchvisions_classifiers_has_a_case() -> None:
    asked = {gallery.load(architecture).source for architecture, *_ in CASES}
    assert asked == {
        model.family.source
        for model in models().values()
        if model.record["task"] == "classification"
    }


# The blocks of MNASNet whose `apply_residual` is set. Where two stacks have the same
# channels, the first block of the second, which keeps the size, has one too.
@pytest.mark.parametrize(("width", "shortcuts"), [("1.0", 10), ("0.05", 12)])
def test_a_narrow_mnasnet_has_more_shortcuts(width: str, shortcuts: int) -> None:
    kinds = [layer.kind() for layer in gallery.load(f"mnasnet1_0:width={width}").layers]
    assert kinds.count("Add") == shortcuts


def test_blocks_are_left_out_the_more_the_later_they_are() -> None:
    """As torchvision's modules have it: rate * block / (blocks - 1)."""
    layers = gallery.load("convnext_tiny:blocks=1x2x2,path_rate=0.4").layers
    rates = [layer.rate for layer in layers if isinstance(layer, StochasticDepth)]
    assert rates == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4])


def test_swin_joins_the_four_neighbours_of_a_square() -> None:
    """In the order of torchvision's _patch_merging_pad: down the first column, then the second."""
    rows = {layer.name: layer for layer in gallery.load("swin_t").layers}
    places = []
    for part in rows["features.2.cat"].inputs:
        across = rows[part]
        assert isinstance(across, Slice)
        down = rows[across.inputs[0] if across.inputs else part.replace("columns", "rows")]
        assert isinstance(down, Slice)
        assert (down.axis, down.step, across.axis, across.step) == (0, 2, 1, 2)
        places.append((down.start, across.start))
    assert places == [(0, 0), (1, 0), (0, 1), (1, 1)]


def test_swin_shifts_the_windows_of_every_second_block() -> None:
    layers = gallery.load("swin_t").layers
    shifted = [layer.shifted for layer in layers if isinstance(layer, WindowAttention)]
    assert shifted == 6 * [False, True]


def test_maxvit_cuts_wide_maps_into_windows_and_grids() -> None:
    """The first stage of 224x448 is 56x112: 8x16 windows of 7x7, and a grid of 7x7 over it."""
    counts = count(gallery.load("maxvit_t:resolution=224x448"))
    shapes = {
        layer.name.removeprefix("blocks.0.layers.0.layers."): row.output_shape
        for layer, row in zip(counts.network.layers, counts.rows, strict=True)
    }
    assert shapes["window_attention.order"] == (8, 16, 7, 7, 64)
    assert shapes["window_attention.partition_op"] == (128, 49, 64)
    assert shapes["window_attention.order2"] == (64, 8, 7, 16, 7)
    assert shapes["grid_attention.order"] == (7, 7, 8, 16, 64)
    assert shapes["grid_attention.partition_op"] == (49, 128, 64)
    assert shapes["grid_attention.partition_swap"] == (128, 49, 64)
    assert shapes["grid_attention.order2"] == (64, 7, 8, 7, 16)
    assert shapes["grid_attention.departition_op"] == (64, 56, 112)


def test_one_block_is_never_left_out() -> None:
    for architecture in ("convnext_tiny:blocks=1", "swin_t:blocks=1"):
        totals = count(gallery.load(architecture)).totals
        assert totals.status == "exact"
