"""Edits of rows that share weights: every name of an owner is taken along, in one edit."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.count import count
from cnnparam_gui.core.kinds.activation import ReLU
from cnnparam_gui.core.kinds.convolution import Conv2d
from cnnparam_gui.core.kinds.source import Input
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Network
from cnnparam_gui.core.wiring import wire
from tests import strategies


def net(text: str) -> Network:
    """Makes a network: `x a! b=a r` is an input, a frozen row, one with its weights, a ReLU."""
    layers: list[Layer] = []
    for word in text.split():
        name, _, owner = word.replace("!", "").partition("=")
        if name.startswith("x"):
            layers.append(Input(name=name, shape=(4, 8, 8)))
        elif name.startswith("r"):
            layers.append(ReLU(name=name))
        else:
            values = {"weights_of": owner, "frozen": "!" in word}
            layers.append(Conv2d.fresh(name, filters=4, kernel=(1, 1), **values))
    return Network(tuple(layers))


def text(network: Network) -> str:
    """Writes a network as `net` reads it."""
    return " ".join(
        layer.name + "!" * layer.frozen + (f"={layer.weights_of}" if layer.weights_of else "")
        for layer in network.layers
    )


def test_a_new_name_is_carried_to_all_that_use_the_weights() -> None:
    network = net("x a b=a c=b d=a")
    assert text(editing.set_field(network, 1, "name", "n").apply(network)) == "x n b=n c=b d=n"
    assert text(editing.set_field(network, 2, "name", "n").apply(network)) == "x a n=a c=n d=a"


def test_a_row_that_takes_and_uses_the_same_row_has_both_names_changed() -> None:
    shared = Conv2d.fresh("b", filters=4, inputs=("a",), weights_of="a")
    network = Network((*net("x a").layers, shared))
    renamed = editing.set_field(network, 1, "name", "n").apply(network).layers[2]
    assert (renamed.inputs, renamed.weights_of) == (("n",), "n")


def test_another_kind_keeps_whose_weights_it_uses_where_it_can() -> None:
    network = net("x a! b=a")
    after = editing.change_kind(network, 2, "ConvTranspose2d").apply(network)
    assert after.layers[2].weights_of == "a"
    after = editing.change_kind(network, 1, "Linear").apply(network)
    assert after.layers[1].frozen
    assert editing.change_kind(network, 2, "ReLU").apply(network).layers[2] == ReLU(name="b")


@pytest.mark.parametrize(
    ("before", "gone", "after"),
    [
        ("x a b=a c=a d=a", {1}, "x b c=b d=b"),
        ("x a! b=a c=a", {1}, "x b! c=b"),
        ("x a b!=a", {1}, "x b"),
        ("x a b=a c=a", {1, 2}, "x c"),
        ("x a b=a c=a", {2}, "x a c=a"),
        ("x a b=a c=a", {1, 2, 3}, "x"),
        # A name in the middle of a chain is passed over.
        ("x a b=a c=b d=c", {2}, "x a c=a d=c"),
        ("x a b=a c=b d=c", {1}, "x b c=b d=b"),
        ("x a b=a c=b d=c", {1, 3}, "x b d=b"),
        # What could not be shared is left for the person to see.
        ("x a=q b=a", {1}, "x b=a"),
        ("x b=a a", {2}, "x b=a"),
        ("x r b=r", {1}, "x b=r"),
    ],
)
def test_the_first_row_left_of_those_that_share_owns_the_weights(
    before: str, gone: set[int], after: str
) -> None:
    network = net(before)
    edit = editing.delete_rows(network, gone)
    assert text(edit.apply(network)) == after
    assert edit.inverse(network).apply(edit.apply(network)) == network


@pytest.mark.parametrize(
    ("before", "moved", "to", "after"),
    [
        ("x a! b=a c=a", {2}, 1, "x b! a!=b c=b"),
        ("x a! b=a c=a", {1}, 4, "x b! c=b a!=b"),
        ("x a! b=a c=a", {1}, 3, "x b! a!=b c=b"),
        ("x a b=a c=a", {3}, 2, "x a c=a b=a"),
        ("x a b=a c=b", {3}, 2, "x a c=a b=a"),
        ("x a b=a r c=a", {4}, 1, "x c a=c b=c r"),
        ("x a r b=a", {2}, 1, "x r a b=a"),
        # What could not be shared is left as it is.
        ("x a b=c c", {1}, 4, "x b=c c a"),
    ],
)
def test_of_rows_that_share_the_one_that_stands_first_owns_the_weights(
    before: str, moved: set[int], to: int, after: str
) -> None:
    network = net(before)
    edit = editing.move_rows(network, moved, to)
    assert text(edit.apply(network)) == after
    assert edit.inverse(network).apply(edit.apply(network)) == network


@pytest.mark.parametrize(
    ("before", "copied", "after"),
    [
        ("x a b=a", {1, 2}, "x a b=a a_2 b_2=a_2"),
        ("x a! b=a", {1, 2}, "x a! b=a a_2! b_2=a_2"),
        ("x a b=a", {2}, "x a b=a b_2=a"),
        ("x a b=a", {1}, "x a a_2 b=a"),
        ("x a b=a c=b", {2, 3}, "x a b=a c=b b_2=a c_2=b_2"),
        ("x a b=a c=b", {1, 3}, "x a b=a c=b a_2 c_2=a_2"),
    ],
)
def test_copies_share_among_themselves_and_a_lone_one_with_the_owner(
    before: str, copied: set[int], after: str
) -> None:
    network = net(before)
    assert text(editing.duplicate_rows(network, copied).apply(network)) == after


def test_a_row_inserted_where_its_owner_is_not_owns_its_weights() -> None:
    network = net("x a b=a")
    copied = net("c=lost d=b e=c").layers
    after = editing.insert_rows(network, 3, copied).apply(network)
    assert text(after) == "x a b=a c d=b e=c"


def test_whose_weights_a_row_uses_can_be_cleared() -> None:
    network = net("x a b!=a")
    edit = editing.clear_fields(network, [(2, "weights_of"), (2, "frozen")])
    assert text(edit.apply(network)) == "x a b"


def groups(network: Network) -> set[frozenset[str]]:
    """Returns the names of the rows that share tensors, by owner."""
    wiring = wire(network.layers)
    return {
        frozenset(network.layers[row].name for row in (owner, *rows))
        for owner, rows in wiring.sharers.items()
    }


@strategies.examples(2)
@given(st.data())
def test_rows_that_share_go_on_sharing_whatever_is_deleted_or_moved(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    assume(network.layers)
    rows = st.sets(st.integers(0, len(network.layers) - 1), min_size=1)
    chosen = data.draw(rows)
    to = data.draw(st.integers(0, len(network.layers)))
    gone = {network.layers[row].name for row in chosen}
    deleted = groups(editing.delete_rows(network, chosen).apply(network))
    for group in groups(network):
        left = group - gone
        assert len(left) < 2 or any(left <= other for other in deleted)
    moved = groups(editing.move_rows(network, chosen, to).apply(network))
    assert all(any(group <= other for other in moved) for group in groups(network))


@given(st.data())
def test_sharing_in_any_order_counts_the_same_tensors_once(data: st.DataObject) -> None:
    network = net("x a! b=a c=b d=a e f=e")
    total = count(network).totals
    for _ in range(3):
        chosen = data.draw(st.sets(st.integers(1, 6), min_size=1))
        to = data.draw(st.integers(1, 7))
        network = editing.move_rows(network, chosen, to).apply(network)
        counts = count(network)
        assert counts.problems == []
        assert counts.totals == total
