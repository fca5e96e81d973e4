"""Wider and narrower networks."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.attention import MultiHeadAttention
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add, Concat
from cnnparam_gui.core.kinds.normalization import GroupNorm
from cnnparam_gui.core.kinds.reshape import Flatten
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.core.widths import Widths, nearest_multiple
from cnnparam_gui.files import gallery
from tests.core.what_if_networks import SMALL, macs, parameters

HALF = Fraction(1, 2)


def scaled(network: Network, factor: Fraction, multiple: int = 1) -> Network:
    return Widths(count(network)).edit(factor, multiple).apply(network)


def network(*layers: Layer) -> Network:
    return Network((Input(name="input", shape=(3, 16, 16)), *layers))


def conv(name: str, filters: int, *inputs: str, groups: int = 1) -> Conv2d:
    return Conv2d(
        name=name, filters=filters, kernel=(3,), padding=(1,), groups=groups, inputs=inputs
    )


def filters(found: Network) -> dict[str, int]:
    return {layer.name: layer.filters for layer in found.layers if isinstance(layer, Conv2d)}


@pytest.mark.parametrize("hundredths", [1, 12, 13, 50, 100, 137, 800])
def test_counts_are_those_worked_out_by_hand(hundredths: int) -> None:
    totals = count(scaled(SMALL, Fraction(hundredths, 100))).totals
    assert (totals.parameters, totals.macs) == (parameters(hundredths), macs(hundredths))


def test_half_a_width_in_numbers() -> None:
    # (9 x 1 + 1) 2 + (9 x 2 + 1) 4 + (64 x 4 + 1) 10, and 64 (9 x 2 + 9 x 2 x 4) + 256 x 10.
    totals = count(scaled(SMALL, HALF)).totals
    assert (totals.parameters, totals.macs) == (2_666, 8_320)


@pytest.mark.parametrize(
    ("hundredths", "trainable", "macs"),
    # Keras prints the total of each less 2 statistics a normalised channel; the paper's table 6
    # gives 41, 149 and 325 million multiply-adds.
    [(25, 475_544 - 5_472, 41), (50, 1_342_536 - 10_944, 149), (75, 2_601_976 - 16_416, 325)],
)
def test_mobilenets_are_the_published_ones(hundredths: int, trainable: int, macs: int) -> None:
    totals = count(scaled(gallery.load("mobilenet"), Fraction(hundredths, 100))).totals
    assert totals.trainable == trainable
    assert totals.macs // 10**6 == macs


@pytest.mark.parametrize(
    "name",
    [
        "vgg16_torchvision",
        "resnet50",
        "resnext50_32x4d",
        "resnet56",
        "squeezenet1_1",
        "densenet121",
        "unet",
        "fcn_resnet50",
        "swin_t",
        "dcgan_generator",
        "xception",
    ],
)
def test_half_of_a_built_network_is_the_one_built_with_half(name: str) -> None:
    built = count(gallery.load(f"{name}:width=0.5"))
    assert count(scaled(gallery.load(name), HALF)).totals == built.totals


@pytest.mark.parametrize(
    "name",
    [
        "shufflenet_v2_x1_0",
        "regnet_y_400mf",
        "efficientnet_b0",
        "mobilenet_v3_small",
        "vit_b_16",
        "convnext_tiny",
        "googlenet",
        "inception_v3",
        "deeplabv3_mobilenet_v3_large",
        "se_resnet50",
    ],
)
def test_whatever_the_width_every_row_can_be_counted(name: str) -> None:
    before = gallery.load(name)
    widths = Widths(count(before))
    for hundredths in (3, 37, 61, 100, 250):
        found = widths.edit(Fraction(hundredths, 100)).apply(before)
        assert count(found).totals.status == "exact", (hundredths, count(found).problems[:1])
    assert widths.edit(Fraction(1)) == Edit()


def test_the_last_rows_keep_their_classes_and_what_is_added_to_an_input_its_channels() -> None:
    found = scaled(
        network(conv("a", 8), conv("b", 3), Add(name="add", inputs=("b", "input")), conv("c", 5)),
        Fraction(2),
    )
    assert filters(found) == {"a": 16, "b": 3, "c": 5}


def test_groups_divide_what_is_rounded_to_a_multiple_of_them() -> None:
    # 24 x 0.4 is 9.6, nearest to 8; 20 x 0.4 is 8; 7 x 0.4 is 2.8.
    rows = (conv("a", 24), conv("b", 20, groups=4), conv("c", 7), conv("d", 2))
    assert filters(scaled(network(*rows), Fraction(2, 5))) == {"a": 8, "b": 8, "c": 3, "d": 2}


def test_depthwise_rows_follow_their_input() -> None:
    rows = (conv("a", 6), conv("dw", 12, groups=6), conv("b", 4), conv("c", 2))
    found = scaled(network(*rows), HALF)
    assert filters(found) == {"a": 3, "dw": 6, "b": 2, "c": 2}
    assert found.layers[2] == conv("dw", 6, groups=3)


def test_a_depthwise_row_after_joined_channels_has_as_many_groups_as_they_are() -> None:
    rows = (
        conv("a", 5),
        conv("b", 5, "input"),
        Concat(name="join", inputs=("a", "b")),
        conv("dw", 10, groups=10),
        conv("c", 2),
    )
    # 5 x 0.5 is 2.5, up to 3 for each of both.
    assert scaled(network(*rows), HALF).layers[4] == conv("dw", 6, groups=6)


def test_rows_that_are_added_are_rounded_alike_where_one_of_them_has_groups() -> None:
    rows = (
        conv("a", 12),
        conv("b", 12, "input"),
        Add(name="add", inputs=("a", "b")),
        GroupNorm(name="norm", groups=4),
        conv("c", 2),
    )
    assert filters(scaled(network(*rows), HALF)) == {"a": 8, "b": 8, "c": 2}


def test_rows_that_share_weights_stay_alike() -> None:
    shared = Conv2d(name="b", filters=9, kernel=(3,), padding=(1,), weights_of="a")
    rows = (conv("stem", 9), conv("a", 9), shared, conv("d", 3, groups=3))
    found = scaled(network(*rows), HALF)
    assert count(found).totals.status == "exact"
    # What a grouped row takes is a multiple of its 3 groups: 4.5 up to 6; so the owner gives as
    # many, and takes as many as the row that shares its weights.
    assert filters(found) == {"stem": 6, "a": 6, "b": 6, "d": 3}


def test_a_mask_of_one_filter_stays_one() -> None:
    found = scaled(network(conv("a", 8), conv("mask", 1), conv("c", 2)), Fraction(4))
    assert filters(found) == {"a": 32, "mask": 1, "c": 2}


def test_heads_divide_the_features() -> None:
    rows = (
        Flatten(name="flat", start_axis=1),
        Linear(name="embed", units=12, last_axis=True),
        MultiHeadAttention(name="attend", heads=3),
        Linear(name="fc", units=2),
    )
    found = scaled(network(*rows), Fraction(7, 10))
    assert found.layers[2].units == 9  # type: ignore[attr-defined]  # 8.4, a multiple of 3
    assert count(found).totals.status == "exact"


def test_widths_are_multiples_of_what_is_asked() -> None:
    found = scaled(network(conv("a", 64), conv("b", 20), conv("c", 3)), Fraction(4, 10), 8)
    assert filters(found) == {"a": 24, "b": 8, "c": 3}  # 25.6 and 8


def test_a_network_of_one_row_cannot_be_wider() -> None:
    assert not Widths(count(network(conv("a", 8), ReLU(name="relu")))).able
    assert not Widths(count(Network())).able
    assert Widths(count(network(conv("a", 8), conv("b", 8)))).able


def test_a_network_with_problems_is_scaled_all_the_same() -> None:
    rows = (conv("a", 8), conv("b", 9, groups=4), conv("lost", 4, "nowhere"), conv("c", 2))
    found = scaled(network(*rows), Fraction(2))
    assert filters(found)["a"] == 16
    assert len(count(found).problems) == 2


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(1, 64))
@settings(max_examples=200)
def test_rounding_keeps_the_order(first: int, second: int, step: int) -> None:
    low, high = sorted((first, second))
    ends = nearest_multiple(Fraction(low, 7), step), nearest_multiple(Fraction(high, 7), step)
    assert ends[0] <= ends[1]
    assert ends[0] % step == 0 < ends[0]
    assert ends[0] == step or abs(ends[0] - Fraction(low, 7)) * 2 <= step
