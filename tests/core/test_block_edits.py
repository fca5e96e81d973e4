"""Blocks: grouped, dissolved, repeated, and taken out of another network."""

from collections import Counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnparam_gui.core import block_edits
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.dense import Linear
from cnnparam_gui.core.kinds.merge import Add
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.network import Edit, Network
from cnnparam_gui.files import gallery
from tests import strategies
from tests.core.chains import net, text


def blocks(network: Network) -> list[str]:
    return [layer.block for layer in network.layers]


def in_blocks(*paths: str) -> Network:
    """Makes a network of an input and one row for every path."""
    words = ["x", *(f"r{number}" for number in range(1, len(paths) + 1))]
    network = net(" ".join(words))
    layers = (
        msgspec.structs.replace(layer, block=path)
        for layer, path in zip(network.layers, ("", *paths), strict=True)
    )
    return Network(tuple(layers))


def undone(network: Network, edit: Edit) -> Network:
    return edit.inverse(network).apply(edit.apply(network))


@pytest.mark.parametrize(
    ("before", "rows", "name", "after"),
    [
        (["", "", ""], {1, 2}, "a", ["", "a", "a", ""]),
        (["", "", ""], {1, 3}, "layer1.0", ["", "layer1.0", "", "layer1.0"]),
        # It lies in the block that holds all of the rows, and holds those inside of it.
        (["a", "a", "a"], {1, 2}, "b", ["", "a.b", "a.b", "a"]),
        (["a.p", "a.q", "b"], {1, 2}, "g", ["", "a.g.p", "a.g.q", "b"]),
        (["a", "b", "b"], {1, 2, 3}, " g ", ["", "g.a", "g.b", "g.b"]),
        (["ab", "abc", ""], {1, 2}, "g", ["", "g.ab", "g.abc", ""]),
    ],
)
def test_grouped_rows_lie_in_a_block_of_their_own(
    before: list[str], rows: set[int], name: str, after: list[str]
) -> None:
    network = in_blocks(*before)
    edit = block_edits.group_rows(network, rows, name)
    assert blocks(edit.apply(network)) == after
    assert undone(network, edit) == network


@pytest.mark.parametrize("name", ["", "  ", "a..b", ".a", "a.", "a\nb", "a" * 201])
def test_a_block_needs_a_name(name: str) -> None:
    with pytest.raises(FieldError):
        block_edits.group_rows(in_blocks("", ""), {1, 2}, name)


def test_a_path_that_becomes_too_long_is_refused() -> None:
    with pytest.raises(FieldError):
        block_edits.group_rows(in_blocks("a" * 150, "b" * 150), {1, 2}, "c" * 60)


@pytest.mark.parametrize(
    ("before", "rows", "after"),
    [
        (["a", "a", ""], {1}, ["", "", "", ""]),
        (["a.b", "a.b.c", "a"], {1, 2}, ["", "a", "a.c", "a"]),
        (["a.b", "a.c", "d"], {1, 2}, ["", "b", "c", "d"]),
        (["ab", "a", ""], {2}, ["", "ab", "", ""]),
    ],
)
def test_a_dissolved_block_leaves_its_rows_in_the_one_around_it(
    before: list[str], rows: set[int], after: list[str]
) -> None:
    network = in_blocks(*before)
    edit = block_edits.ungroup_rows(network, rows)
    assert blocks(edit.apply(network)) == after
    assert undone(network, edit) == network


def test_rows_of_no_common_block_have_none_to_dissolve() -> None:
    with pytest.raises(FieldError, match="no block together"):
        block_edits.ungroup_rows(in_blocks("a", "b"), {1, 2})


def test_a_new_block_is_offered_a_name_that_is_free_where_it_will_be() -> None:
    network = in_blocks("block1", "a.block1", "a", "a")
    assert block_edits.free_block(network, {1, 2}) == "block2"
    assert block_edits.free_block(network, {3, 4}) == "block2"
    assert block_edits.free_block(in_blocks("a", "a", "block1"), {1, 2}) == "block1"


@pytest.mark.parametrize(
    ("before", "rows", "times", "after"),
    [
        ("x a b", {1}, 3, "x a a_2 a_3 b"),
        ("x a1 b1 c", {1, 2}, 3, "x a1 b1 a2 b2 a3 b3 c"),
        # What is taken inside is taken inside.
        ("x a1 b1 c1(a1) d", {1, 2, 3}, 2, "x a1 b1 c1(a1) a2 b2 c2(a2) d"),
        # A skip from before the block is one from the copy before.
        ("x a1 s1(a1+x) d", {1, 2}, 3, "x a1 s1(a1+x) a2 s2(a2+s1) a3 s3(a3+s2) d"),
        ("x p a1(x) s1(a1+x) d", {2, 3}, 2, "x p a1(x) s1(a1+x) a2(s1) s2(a2+s1) d"),
        # What comes from elsewhere goes on coming from there.
        ("x p a1 s1(a1+x) d", {2, 3}, 2, "x p a1 s1(a1+x) a2 s2(a2+x) d"),
        # Who took the last row takes the last copy's; who took another one still does.
        ("x a1 b1 c(b1) d(a1)", {1, 2}, 2, "x a1 b1 a2 b2 c(b2) d(a1)"),
        # Rows between belong to the block.
        ("x a1 b1 c1 d", {1, 3}, 2, "x a1 b1 c1 a2 b2 c2 d"),
    ],
)
def test_copies_stand_one_after_another(
    before: str, rows: set[int], times: int, after: str
) -> None:
    network = net(before)
    edit = block_edits.repeat_rows(network, rows, times)
    assert text(edit.apply(network)) == after
    assert undone(network, edit) == network


def test_resnet_18s_second_block_repeated_is_the_stage_of_a_deeper_one() -> None:
    shallow, deep = gallery.load("resnet18"), gallery.load("resnet34")
    rows = [row for row, layer in enumerate(shallow.layers) if layer.block == "layer1.1"]
    longer = block_edits.repeat_rows(shallow, rows, 2).apply(shallow)
    wanted = [layer for layer in deep.layers if layer.block.startswith("layer1")]
    found = [layer for layer in longer.layers if layer.block.startswith("layer1")]
    assert found == wanted
    # And what came behind it takes the last copy.
    skip = next(layer for layer in longer.layers if layer.name == "layer2.0.downsample.0")
    assert skip.inputs == ("layer1.2.relu2",)


def test_copies_of_rows_that_are_no_whole_block_stay_in_it() -> None:
    network = in_blocks("a", "a", "a")
    after = block_edits.repeat_rows(network, {1, 2}, 2).apply(network)
    assert blocks(after) == ["", "a", "a", "a", "a", "a"]


def test_a_copied_block_without_a_number_gets_one() -> None:
    network = in_blocks("stem", "stem.b", "c2", "stem_2")
    after = block_edits.repeat_rows(network, {3}, 3).apply(network)
    assert blocks(after) == ["", "stem", "stem.b", "c2", "c3", "c4", "stem_2"]
    after = block_edits.repeat_rows(network, {1, 2}, 2).apply(network)
    assert blocks(after)[1:5] == ["stem", "stem.b", "stem_3", "stem_3.b"]


def test_weights_shared_inside_are_shared_inside_each_copy() -> None:
    network = Network(
        (
            Input(name="x", shape=(4,)),
            Linear(name="a1", units=4),
            Linear(name="b1", units=4, weights_of="a1"),
        )
    )
    after = block_edits.repeat_rows(network, {1, 2}, 2).apply(network)
    assert [layer.weights_of for layer in after.layers] == ["", "", "a1", "", "a2"]
    # (4 x 4 + 4) twice, and not four times.
    assert count(after).totals.parameters == 40


def test_what_does_not_fit_is_a_problem_of_its_row() -> None:
    network = gallery.load("resnet18")
    rows = [row for row, layer in enumerate(network.layers) if layer.block == "layer2.0"]
    after = count(block_edits.repeat_rows(network, rows, 2).apply(network))
    # The second projection halves what the block before it left, so all of it fits.
    assert not after.problems
    # A sum with what stands before the block fits once, and not with 4 channels become 8.
    grows = Network(
        (
            Input(name="x", shape=(4, 8, 8)),
            Conv2d(name="c", filters=8, kernel=(1, 1)),
            Conv2d(name="d", filters=4, kernel=(1, 1)),
            Add(name="s", inputs=("d", "x")),
            Conv2d(name="e", filters=8, kernel=(1, 1)),
        )
    )
    assert not count(grows).problems
    repeated = count(block_edits.repeat_rows(grows, {1, 2, 3, 4}, 2).apply(grows))
    assert [row for row, _ in repeated.problems] == [7]
    assert repeated.network.layers[7].inputs == ("d_2", "e")


@pytest.mark.parametrize(("rows", "times"), [({0, 1}, 2), ({1}, 1), ({1}, 0), ({1}, 1001)])
def test_an_input_or_an_odd_number_is_refused(rows: set[int], times: int) -> None:
    with pytest.raises(FieldError):
        block_edits.repeat_rows(net("x a b"), rows, times)


def test_a_thousand_copies_are_made_at_once() -> None:
    network = gallery.load("resnet18")
    rows = [row for row, layer in enumerate(network.layers) if layer.block == "layer1.1"]
    after = block_edits.repeat_rows(network, rows, 1000).apply(network)
    assert len(after.layers) == len(network.layers) + 999 * len(rows)
    assert max(Counter(layer.name for layer in after.layers).values()) == 1
    with pytest.raises(FieldError, match="rows"):
        block_edits.repeat_rows(after, range(1, 7000), 1000)


@pytest.mark.parametrize(
    ("before", "at", "part", "after"),
    [
        ("", 0, "x a b", "x a b"),
        # Behind rows the input is left out, and the row above comes in its place.
        ("x a", 2, "x b c(x) s(b+x)", "x a b c(a) s(b+a)"),
        ("x a", 1, "x a b(a)", "x a1 b(a1) a"),
        # What is taken of rows that are not there is taken of the row above.
        ("x a", 2, "b s(b+far)", "x a b s(b+a)"),
        ("", 0, "b(far) c", "b c"),
    ],
)
def test_a_part_of_another_network_goes_on_from_the_row_above(
    before: str, at: int, part: str, after: str
) -> None:
    network = net(before)
    rows = net(part).layers
    # A name that is there already is made free by a number.
    renamed = after.replace("a1", "a_2")
    edit = block_edits.insert_part(network, at, rows)
    assert text(edit.apply(network)) == renamed
    assert undone(network, edit) == network


def test_an_inserted_block_is_one_of_its_own() -> None:
    network = in_blocks("a", "a", "b")
    part = [msgspec.structs.replace(layer, block="a") for layer in net("a.p q(a.p)").layers]
    after = block_edits.insert_part(network, 4, part).apply(network)
    assert blocks(after) == ["", "a", "a", "b", "a_2", "a_2"]
    assert text(Network(after.layers[4:])) == "a_2.p q(a_2.p)"
    after = block_edits.insert_part(network, 4, net("p q(p)").layers, "vgg").apply(network)
    assert blocks(after)[4:] == ["vgg", "vgg"]


def test_an_input_alone_is_nothing_to_insert_behind_rows() -> None:
    with pytest.raises(FieldError, match="nothing to insert"):
        block_edits.insert_part(net("x a"), 2, net("x").layers)


def test_a_block_of_the_gallery_counts_as_it_does_there() -> None:
    resnet = gallery.load("resnet18")
    block = [layer for layer in resnet.layers if layer.block == "layer1.1"]
    start = net("x")
    wide = Network((Input(name="input", shape=(64, 56, 56)), *start.layers[1:]))
    after = count(block_edits.insert_part(wide, 1, block).apply(wide))
    assert after.totals.status == "exact"
    # Two 3 x 3 convolutions of 64 to 64 without a bias, and two batch norms of 2 x 64.
    assert after.totals.parameters == 2 * (9 * 64 * 64) + 2 * 128


@given(st.data())
def test_every_block_edit_can_be_taken_back_and_keeps_names_apart(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    rows = data.draw(
        st.sets(st.integers(0, max(len(network.layers) - 1, 0)), min_size=1)
        if network.layers
        else st.just(set())
    )
    if not rows:
        return
    for make in (
        lambda: block_edits.group_rows(network, rows, "g.h"),
        lambda: block_edits.ungroup_rows(network, rows),
        lambda: block_edits.repeat_rows(network, rows, 3),
        lambda: block_edits.insert_part(network, max(rows), network.layers),
    ):
        try:
            edit = make()
        except FieldError:
            continue
        after = edit.apply(network)
        assert undone(network, edit) == network
        assert len({layer.name for layer in after.layers}) == len(after.layers)
