"""The receptive field, against published figures and a walk back over every tap."""

from fractions import Fraction
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cnnparam_gui.core.axis_window import POINT, AxisWindow
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.receptive import AxisField, RowField, receptive_fields
from tests import brute_receptive as brute
from tests.brute_receptive import Sees
from tests.strategies import networks


def row(kind: str, name: str, *inputs: str, **values: Any) -> Layer:
    return KINDS[kind].fresh(name, inputs=inputs, **values)


def fields(*layers: Layer) -> list[RowField | None]:
    counts = count(Network(layers))
    assert not counts.problems
    return receptive_fields(counts)


def last(*layers: Layer) -> AxisField:
    found = fields(*layers)[-1]
    assert found is not None
    return found[0]


def told(field: AxisField) -> tuple[int, float, float]:
    return field.size, float(Fraction(field.jump)), float(Fraction(field.offset))


IMAGE = row("Input", "in", shape=(3, 224, 224))
LINE = row("Input", "in", shape=(2, 100_000))


def vgg16() -> list[Layer]:
    layers = [IMAGE]
    for stage, (convolutions, filters) in enumerate(
        [(2, 64), (2, 128), (3, 256), (3, 512), (3, 512)], start=1
    ):
        layers += (
            row("Conv2d", f"conv{stage}_{n}", filters=filters, padding=(1, 1))
            for n in range(convolutions)
        )
        layers.append(row("MaxPool2d", f"pool{stage}"))
    return layers


def test_vgg_16_sees_212_pixels_before_its_first_fully_connected_layer() -> None:
    layers = vgg16()
    found = fields(*layers, row("Linear", "fc6", units=4096))
    sizes = [field[1].size for field in found if field]
    # 3, 5, 6 | 10, 14, 16 | 24, 32, 40, 44 | 60, 76, 92, 100 | 132, 164, 196, 212.
    assert sizes[:-1] == [
        *(1, 3, 5, 6, 10, 14, 16, 24, 32, 40, 44, 60, 76, 92, 100, 132, 164, 196, 212),
    ]
    before = found[-2]
    assert before is not None
    # Every pooling halves the resolution: 2^5; the first value's centre is 15.5 by symmetry.
    assert told(before[0]) == (212, 32, 15.5)
    assert before[0].status == "exact"
    after = found[-1]
    assert after is not None
    assert [field.status for field in after] == ["whole input"] * 2
    assert list(map(told, after)) == [(224, 0, 111.5)] * 2


def test_axes_have_windows_of_their_own() -> None:
    found = fields(
        row("Input", "in", shape=(3, 32, 64)),
        row("Conv2d", "c", filters=4, kernel=(3, 5), stride=(1, 2), padding=(0, 2)),
        row("ReLU", "r"),
        row("MaxPool2d", "p", kernel=(1, 3), stride=(1, 3), dilation=(1, 2)),
    )
    assert found[-1] is not None
    height, width = found[-1]
    assert told(height) == (3, 1, 1)
    # 5 + (5 - 1) x 2; jump 2 x 3; centre 0 + 2 x 2.
    assert told(width) == (13, 6, 4)
    assert found[1] == found[2]


def test_a_residual_block_sees_what_its_longer_branch_does_and_says_so() -> None:
    layers = [
        IMAGE,
        row("Conv2d", "a", "in", filters=3, padding=(1, 1)),
        row("BatchNorm2d", "b", "a"),
        row("Conv2d", "c", "b", filters=3, padding=(1, 1)),
        row("Add", "sum", "c", "in"),
        row("ReLU", "r"),
    ]
    assert (last(*layers).size, last(*layers).status) == (5, "differs between branches")
    alike = [*layers[:3], row("ReLU", "c", "a"), row("Add", "sum", "b", "c")]
    assert (last(*alike).size, last(*alike).status) == (3, "exact")


def test_a_gate_that_sees_everything_makes_the_whole_input_seen() -> None:
    found = last(
        IMAGE,
        row("Conv2d", "c", "in", filters=4, padding=(1, 1)),
        row("GlobalAvgPool2d", "g", "c", keep_axes=True),
        row("Multiply", "m", "c", "g"),
    )
    assert (found.status, found.size) == ("whole input", 224)


@pytest.mark.parametrize(
    "layer",
    [
        row("Flatten", "x"),
        row("Linear", "x"),
        row("GlobalMaxPool2d", "x"),
        row("AdaptiveAvgPool2d", "x", output_size=(7, 7)),
        row("Unknown", "x", shape=(3, 224, 224), tensors="w 1"),
    ],
)
def test_what_sees_the_whole_input(layer: Layer) -> None:
    below = row("ReLU", "below")
    found = receptive_fields(count(Network((IMAGE, layer, below))))
    assert found[1] is not None
    assert found[1] == found[2]
    assert [(field.status, field.size) for field in found[1]] == [("whole input", 224)] * 2


def test_adaptive_pooling_to_the_size_that_is_there_changes_nothing() -> None:
    assert last(IMAGE, row("AdaptiveAvgPool2d", "x", output_size=(224, 224))).size == 1


def test_tokens_and_steps_see_each_other() -> None:
    tokens = row("Input", "in", shape=(197, 768))
    for layer in (row("MultiHeadAttention", "a"), row("LSTM", "l")):
        assert last(tokens, layer).status == "whole input"
    assert last(row("Input", "in", shape=(7, 7, 96)), row("WindowAttention", "w")).size == 7


def test_a_vector_has_no_field_and_an_unknown_row_none() -> None:
    assert fields(row("Input", "in", shape=(10,)), row("Linear", "fc")) == [(), ()]
    broken = (IMAGE, row("Conv2d", "c", kernel=(300, 300)), row("ReLU", "r"))
    assert receptive_fields(count(Network(broken)))[1:] == [None, None]
    assert receptive_fields(count(Network())) == []


def test_inputs_of_different_axes_are_seen_whole() -> None:
    found = fields(
        IMAGE,
        row("Input", "vector", shape=(5,)),
        row("Input", "volume", shape=(1, 3, 224, 224)),
        row("Multiply", "both", "in", "volume"),
    )
    assert found[-1] is not None
    assert [field.status for field in found[-1]] == ["whole input"] * 3


def test_a_transposed_convolution_undoes_a_stride() -> None:
    down = row("Conv1d", "down", filters=2, kernel=(2,), stride=(2,))
    up = row("ConvTranspose1d", "up", filters=2, kernel=(2,), stride=(2,))
    assert [told(f[0])[:2] for f in fields(LINE, down, up) if f] == [(1, 1), (2, 2), (2, 1)]
    # Of twice as many values, each sees one or two of those before; two neighbours see two.
    wide = row("ConvTranspose1d", "wide", filters=2, kernel=(4,), stride=(2,), padding=(1,))
    assert (last(LINE, wide).size, last(LINE, wide).jump) == (2, "1/2")
    assert last(LINE, wide).offset == "-1/4"
    pair = row("Conv1d", "pair", filters=2, kernel=(2,))
    assert last(LINE, up, pair).size == 2
    # One value in two is the middle of a pair of equals: a window of two sees one or two.
    for pad, size in ((0, 1), (1, 2)):
        halved = row("Conv1d", "c", filters=2, kernel=(2,), stride=(2,), padding=(pad,))
        assert last(LINE, up, halved).size == size


def test_same_puts_the_odd_padding_where_the_framework_does() -> None:
    same = row("Conv1d", "c", filters=2, kernel=(2,), padding="same")
    upper = last(LINE, same.with_values(semantics="keras"))
    assert told(upper) == (2, 1, 0.5)
    lower = same.with_values(padding="same_lower", semantics="onnx")
    assert told(last(LINE, lower)) == (2, 1, -0.5)
    # A row that names no framework follows the network's.
    network = Network((LINE, row("MaxPool1d", "p", padding="same")), semantics="keras")
    assert receptive_fields(count(network))[-1] == (upper.slid(AxisWindow(1, 2)),)


def test_same_of_a_transposed_convolution_cuts_both_ends() -> None:
    # Keras: 3 taps at stride 2 reach 1 beyond twice the size, which is cut off at the end.
    up = row("ConvTranspose1d", "u", filters=2, stride=(2,), padding="same", semantics="keras")
    # The first value comes from tap 0 of value 0, the second from its tap 1, the third from two.
    assert told(last(LINE, up)) == (2, 0.5, -0.5)


@pytest.mark.parametrize(
    ("layer", "figures"),
    [
        (row("Upsample", "x", factor=(2.0,)), (1, 0.5, -0.25)),
        (row("Pad", "x", before=(2,)), (1, 1, -2)),
        (row("Crop", "x", before=(2,)), (1, 1, 2)),
        (row("Slice", "x", axis=1, start=3, step=2), (1, 2, 3)),
    ],
)
def test_what_moves_positions_moves_the_field(
    layer: Layer, figures: tuple[int, float, float]
) -> None:
    assert told(last(LINE, layer)) == figures


KERNELS = st.integers(1, 5)
SMALL = st.integers(1, 3)


@st.composite
def chains(draw: st.DrawFn, *, up: bool) -> tuple[list[Layer], Sees, bool, int]:
    """Draws rows with branches, what they see, whether branches differ, and the upsampling."""
    layers, sees, differs, period = [LINE], brute.line(), False, 1
    for number in range(draw(st.integers(1, 4))):
        above = layers[-1].name
        k, s, d = draw(KERNELS), draw(SMALL), draw(SMALL)
        if draw(st.booleans()):
            pad = draw(st.integers(0, k // 2))
            kind, own = draw(st.sampled_from([("Conv1d", {"filters": 2}), ("MaxPool1d", {})]))
            values = {"kernel": (k,), "stride": (s,), "padding": (pad,), "dilation": (d,), **own}
            layers.append(row(kind, f"w{number}", above, **values))
            sees = brute.windowed(sees, k, s, pad, d)
        elif up and draw(st.booleans()):
            pad = draw(st.integers(0, k - 1))
            values = {"filters": 2, "kernel": (k,), "stride": (s,), "padding": (pad,)}
            layers.append(row("ConvTranspose1d", f"u{number}", above, **values))
            sees, period = brute.transposed(sees, k, s, pad, 1), period * s
        else:
            branches = []
            for branch in range(2):
                k, d = draw(st.sampled_from([1, 3, 5])), draw(SMALL)
                pad = (k - 1) * d // 2
                sizes = {"kernel": (k,), "stride": (s,), "padding": (pad,), "dilation": (d,)}
                name = f"b{number}{branch}"
                layers.append(row("Conv1d", name, above, filters=2, **sizes))
                branches.append(brute.windowed(sees, k, s, pad, d))
            layers.append(row("Concat", f"m{number}", f"b{number}0", f"b{number}1"))
            differs = differs or len({brute.width(see(0)) for see in branches}) > 1
            sees = brute.merged(*branches)
    return layers, sees, differs, period


@given(chains(up=False))
def test_windows_and_branches_see_what_their_taps_reach(
    chain: tuple[list[Layer], Sees, bool, int],
) -> None:
    layers, sees, differs, _ = chain
    found = last(*layers)
    for place in (0, 1, 7):
        seen = sees(place)
        assert found.size == brute.width(seen)
        assert Fraction(found.offset) + place * Fraction(found.jump) == Fraction(
            min(seen) + max(seen), 2
        )
    assert found.status == ("differs between branches" if differs else "exact")


def _has_gaps(layers: list[Layer]) -> bool:
    """Returns whether dilation or a stride beyond the kernel leaves out what lies between."""
    values = [msgspec.structs.asdict(layer) for layer in layers[1:]]
    return any(
        value.get("dilation", (1,)) != (1,)
        or (layer.kind() == "ConvTranspose1d" and value["kernel"] < value["stride"])
        for layer, value in zip(layers[1:], values, strict=True)
    )


def _up_again_after_a_stride(layers: list[Layer]) -> bool:
    """Returns whether a row upsamples places that a stride has left between others."""
    scale = Fraction(1)  # finer places a value takes, of those that are left unmerged
    finer = False
    for layer in layers[1:]:
        stride = msgspec.structs.asdict(layer).get("stride", (1,))[0]
        if layer.kind() == "ConvTranspose1d":
            if finer and scale.numerator > 1 and stride > 1:
                return True
            scale /= stride
        elif not layer.name.endswith("1") or layer.name.startswith("w"):
            scale *= stride  # of two branches, the first stands for both
        finer = scale.denominator > 1
        scale = scale if finer else Fraction(1)
    return False


@given(chains(up=True))
def test_upsampling_sees_what_its_taps_reach(
    chain: tuple[list[Layer], Sees, bool, int],
) -> None:
    layers, sees, differs, period = chain
    assume(period > 1)
    found = last(*layers)
    widest = max(brute.width(sees(place)) for place in range(2 * period))
    assume(widest > 0)
    if _has_gaps(layers) or _up_again_after_a_stride(layers) or differs:
        assert found.size >= widest
    else:
        assert found.size == widest


def test_a_row_that_works_on_every_position_takes_its_input_s_field_as_it_is() -> None:
    field = AxisField(9)
    assert field.slid(POINT) is field
    assert field.slid(AxisWindow(1, 1, 0)) == field


def test_a_long_network_is_followed_row_by_row() -> None:
    layers = [LINE]
    for number in range(2000):
        layers.append(row("Conv1d", f"c{number}", filters=2, padding=(1,)))
        layers.append(row("ReLU", f"r{number}"))
    assert last(*layers).size == 4001


@given(st.data())
def test_what_is_known_of_the_rows_above_is_taken_as_it_is(data: st.DataObject) -> None:
    network = data.draw(networks())
    counts = count(network)
    found = receptive_fields(counts)
    known = data.draw(st.integers(0, len(found)))
    again = receptive_fields(counts, found[:known])
    assert again == found
    assert all(new is old for new, old in zip(again[:known], found, strict=False))


def test_a_square_stays_one_axis_object() -> None:
    # It halves what there is to compute, and what there is to write.
    found = fields(*vgg16())
    assert all(field and field[0] is field[1] for field in found)


def test_branches_that_see_as_much_of_other_places_differ() -> None:
    found = last(
        row("Input", "in", shape=(1, 8)),
        row("Crop", "left", "in", before=(2,), after=(0,)),
        row("Crop", "right", "in", before=(0,), after=(2,)),
        row("Add", "sum", "left", "right"),
    )
    assert (found.size, found.status) == (1, "differs between branches")


def test_the_larger_field_is_found_whatever_finer_places_it_is_counted_in() -> None:
    found = last(
        row("Input", "in", shape=(1, 16)),
        row("Conv1d", "narrow", "in", filters=1, kernel=(3,), stride=(2,), padding=(1,)),
        row("Upsample", "up", "narrow", factor=(2.0,)),
        row("Conv1d", "wide", "in", filters=1, kernel=(5,), padding=(2,)),
        row("Add", "sum", "up", "wide"),
    )
    # 5 of the wide one; the other sees 3, two values of it in a row the same three.
    assert (found.size, found.jump) == (5, 1)
