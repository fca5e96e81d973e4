"""Ways to mend problems: each one helps, says what it changes, and none is a dead entry."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cnnparam_gui.core.count import count
from cnnparam_gui.core.fixes import FIXES, MOST_OFFERS, offers
from cnnparam_gui.core.fixing import Offer
from cnnparam_gui.core.kinds import KINDS
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from tests.strategies import SEMANTICS, edits, examples, networks


def row(kind: str, name: str, **values: object) -> Layer:
    return KINDS[kind].fresh(name, **values)


IN = row("Input", "in", shape=(64, 28, 28))
HALF = row("Conv2d", "half", filters=128, kernel=(3, 3), stride=(2, 2), padding=(1, 1))
FLAT = row("Flatten", "flat")

# What a fix gives was worked out by hand: (i + 2p - d(k - 1) - 1) // s + 1 and its like.
CASES: dict[str, tuple[tuple[Layer, ...], str, str]] = {
    "nearest_name": (
        (IN, HALF, row("ReLU", "r", inputs=("hlaf",))),
        "r",
        "inputs hlaf → half: output stays 14x14",
    ),
    "input_first": (
        (row("Conv2d", "c", filters=8, kernel=(3, 3)),),
        "c",
        "insert Input 3x224x224 above: output becomes 8x222x222",
    ),
    "inputs_that_exist": (
        (IN, HALF, row("Concat", "cat", inputs=("half", "zzzzzzzz", "half"))),
        "cat",
        "inputs half, zzzzzzzz, half → half, half: output stays 14x14",
    ),
    "as_many": (
        (IN, HALF, row("ReLU", "r", inputs=("half", "in"))),
        "r",
        "inputs half, in → half: output stays 14x14",
    ),
    "kind_of_axes": (
        (row("Input", "in", shape=(4, 30)), row("MaxPool2d", "p", kernel=(3, 3))),
        "p",
        "kind MaxPool2d → MaxPool1d: output becomes 4x10",
    ),
    "axes_added": (
        (IN, FLAT, row("Conv2d", "c", filters=8, kernel=(1, 1))),
        "c",
        "insert Reshape 50176x1x1 above: output stays 1x1",
    ),
    "projection": (
        (IN, HALF, row("Add", "sum", inputs=("half", "in"))),
        "sum",
        "insert Conv2d (filters 128, kernel 1x1, stride 2) behind 'in': output stays 14x14",
    ),
    "inputs_alike": (
        (IN, HALF, row("ReLU", "r"), row("Add", "sum", inputs=("half", "in"))),
        "sum",
        "inputs half, in → half, r: output stays 14x14",
    ),
    "axis_to_join": (
        (
            row("Input", "in", shape=(4, 6, 6)),
            row("AvgPool2d", "p", kernel=(2, 1), stride=(2, 1)),
            row("Concat", "cat", inputs=("in", "p")),
        ),
        "cat",
        "axis 0 → 1: output becomes 4x9x6",
    ),
    "below_its_input": (
        (IN, row("ReLU", "r", inputs=("half",)), row("Conv2d", "half", filters=4, kernel=(1, 1))),
        "r",
        "row 2 moves below 'half': output stays 28x28",
    ),
    "row_above": (
        (IN, HALF, row("ReLU", "r", inputs=("zzzzzzzz",))),
        "r",
        "inputs zzzzzzzz → the row above: output stays 14x14",
    ),
    "padding_that_keeps": (
        (IN, row("Conv2d", "c", filters=8, kernel=(31, 31))),
        "c",
        "padding 0 → 15: output stays 28x28",
    ),
    "padding_in_numbers": (
        (IN, row("Conv2d", "c", filters=8, kernel=(3, 3), stride=(2, 2), padding="same")),
        "c",
        "padding same → 0:1: output becomes 8x14x14",
    ),
    "kernel_that_fits": (
        (IN, row("Conv2d", "c", filters=8, kernel=(31, 3))),
        "c",
        "kernel 31x3 → 28x3: output becomes 8x1x26",
    ),
    "groups_that_divide": (
        (IN, row("Conv2d", "c", filters=48, kernel=(1, 1), groups=15)),
        "c",
        "groups 15 → 16: output stays 28x28",
    ),
    "filters_for_groups": (
        (IN, row("Conv2d", "c", filters=30, kernel=(1, 1), groups=16)),
        "c",
        "filters 30 → 32: output stays 28x28",
    ),
    "shape_that_follows": (
        (IN, row("Reshape", "r", shape=(64, 28, 7))),
        "r",
        "shape 64x28x7 → 64x28x-1: output stays 28x28",
    ),
    "smaller_numbers": (
        (IN, row("ConvTranspose2d", "u", filters=8, kernel=(2, 2), padding=(50, 50))),
        "u",
        "padding 50 → 14: output becomes 8x1x1",
    ),
    "nearest_number": (
        (row("Input", "in", shape=(5, 96)), row("MultiHeadAttention", "a", heads=10)),
        "a",
        "heads 10 → 8: output stays 5x96",
    ),
    "plain_stride": (
        (IN, row("Conv2d", "c", filters=8, kernel=(3, 3), stride=(2, 2), padding="same")),
        "c",
        "stride 2 → 1: output stays 28x28",
    ),
    "owner_s_values": (
        (IN, HALF, row("Conv2d", "c", filters=9, kernel=(3, 3), weights_of="half", inputs=("in",))),
        "c",
        "filters 9 → 128, stride 1 → 2, padding 0 → 1: output becomes 128x14x14",
    ),
    "nearest_owner": (
        (IN, HALF, row("Conv2d", "c", filters=128, weights_of="Hald", inputs=("in",))),
        "c",
        "weights of Hald → half: output becomes 128x26x26",
    ),
    "own_weights": (
        (IN, HALF, row("Conv2d", "c", filters=4, weights_of="zzzzzzz", inputs=("in",))),
        "c",
        "weights of zzzzzzz → its own: output becomes 4x26x26",
    ),
    "other_framework": (
        (IN, row("Conv2d", "c", filters=8, kernel=(3, 3), stride=(2, 2), padding="same")),
        "c",
        "meaning network → keras: output becomes 8x14x14",
    ),
    "usual_value": (
        (IN, row("AvgPool2d", "p", kernel=(2, 2), ceil=True, semantics="keras")),
        "p",
        "ceil yes → no: output becomes 64x14x14",
    ),
}


def offered(network: Network, name: str) -> tuple[Offer, ...]:
    number = [layer.name for layer in network.layers].index(name)
    return offers(count(network), number)


@pytest.mark.parametrize("key", [fix.key for fix in FIXES])
def test_every_fix_is_offered_where_it_helps_and_says_what_it_does(key: str) -> None:
    layers, name, preview = CASES[key]
    network = Network(layers)
    found = [offer for offer in offered(network, name) if offer.key == key]
    assert found
    assert preview in [offer.preview for offer in found]
    mended = found[0].edit.apply(network)
    assert count(mended).problems == []


def test_a_sound_row_and_one_that_waits_are_offered_nothing() -> None:
    network = Network((IN, HALF, row("Conv2d", "big", kernel=(99, 99)), row("ReLU", "waits")))
    assert offered(network, "half") == ()
    assert offered(network, "waits") == ()


def test_what_cannot_be_known_is_offered_nothing() -> None:
    network = Network((IN, row("Unknown", "custom", operator="MyOp")))
    assert count(network).problems
    assert offered(network, "custom") == ()


def test_a_projection_is_a_row_of_the_same_block_without_a_bias() -> None:
    network = Network((IN, HALF, row("Add", "sum", inputs=("half", "in"), block="layer2.0")))
    (offer,) = [one for one in offered(network, "sum") if one.key == "projection"]
    mended = offer.edit.apply(network)
    assert [layer.name for layer in mended.layers] == ["in", "half", "sum_projection", "sum"]
    assert mended.layers[offer.row].inputs == ("half", "sum_projection")
    assert mended.layers[2].block == "layer2.0"
    assert count(mended).rows[2].parameters == 64 * 128  # a 1x1 convolution without a bias


def assert_every_offer_helps(network: Network) -> None:
    """Each takes its problem away in a fresh count, keeps the row, and can be undone."""
    counts = count(network)
    for number, problem in counts.problems:
        found = offers(counts, number)
        assert len(found) <= MOST_OFFERS
        assert len({offer.preview for offer in found}) == len(found)
        for offer in found:
            mended = offer.edit.apply(network)
            assert offer.edit.inverse(network).apply(mended) == network
            assert mended.layers[offer.row].name == network.layers[number].name
            left = count(mended).rows[offer.row].problem
            assert left is None or left.field != problem.field


DILATED = row("Conv2d", "c", filters=4, padding="same_lower", dilation=(1, 2))


@examples(1.5)
@example(network=Network((IN, DILATED)))  # onnxruntime refuses what would be asked of it
@given(network=networks())
def test_every_offer_helps_in_any_network(network: Network) -> None:
    assert_every_offer_helps(network)


@examples(1)
@given(data=st.data())
def test_every_offer_helps_where_something_is_known_to_be_broken(data: st.DataObject) -> None:
    """Around the cases of every fix, with other shapes, other frameworks and more edits."""
    layers, _, _ = CASES[data.draw(st.sampled_from(sorted(CASES)))]
    shape = data.draw(st.lists(st.integers(1, 40), min_size=1, max_size=4).map(tuple))
    first = layers[0].with_values(shape=shape) if layers[0].given else layers[0]
    network = Network((first, *layers[1:]), semantics=data.draw(SEMANTICS))
    for _ in range(data.draw(st.integers(0, 2))):
        network = data.draw(edits(network)).apply(network)
    assert_every_offer_helps(network)
