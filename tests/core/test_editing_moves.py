"""Moving rows: the gap closes, and everyone goes on taking what they took."""

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cnnparam_gui.core import editing
from cnnparam_gui.core.layer import Layer
from cnnparam_gui.core.network import Edit
from cnnparam_gui.core.weighted import Weighted
from cnnparam_gui.core.wiring import wire
from tests import strategies
from tests.core.chains import index_of, names, net, origin, text


@pytest.mark.parametrize(
    ("before", "moved", "to", "after"),
    [
        ("x a b c", {1}, 4, "x b c a"),
        ("x a b c", {3}, 1, "x c a b"),
        ("x a b c d", {1, 3}, 5, "x b d a c"),
        ("x a b c d", {1, 2}, 4, "x c a b d"),
        # The gap closes as a deletion would close it.
        ("x a b(x) c d", {3}, 5, "x a b(x) d c"),
        ("x a b c(a) d", {3}, 2, "x a c(a) b d(a)"),
        # A row that is taken by name is still taken by name.
        ("x a b c(a)", {1}, 3, "x b a c(a)"),
        ("x a b c(a)", {1}, 4, "x b c(a) a"),
        # What stood right below the moved rows still does.
        ("x b c e(x) d", {1, 3}, 4, "x c b e(x) d"),
        ("x a b", {0}, 3, "a b x"),
    ],
)
def test_moved_rows_stand_before_the_place_and_the_gap_closes(
    before: str, moved: set[int], to: int, after: str
) -> None:
    network = net(before)
    edit = editing.move_rows(network, moved, to)
    assert text(edit.apply(network)) == after
    assert edit.inverse(network).apply(edit.apply(network)) == network


@pytest.mark.parametrize(
    ("moved", "to"), [({1}, 1), ({1}, 2), ({1, 2}, 1), ({1, 2}, 2), ({1, 2}, 3), (set(), 0)]
)
def test_moving_rows_to_where_they_are_is_no_edit(moved: set[int], to: int) -> None:
    assert editing.move_rows(net("x a b c"), moved, to) == Edit()


def without_references(layer: Layer) -> Layer:
    """Returns a row that takes nothing by name and uses nobody's weights."""
    own = {"weights_of": "", "frozen": False} if isinstance(layer, Weighted) else {}
    return msgspec.structs.replace(layer, inputs=(), **own)


@given(st.data())
def test_moving_keeps_every_row_and_their_order_among_themselves(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    assume(network.layers)
    rows = len(network.layers)
    chosen = data.draw(st.sets(st.integers(0, rows - 1), min_size=1))
    to = data.draw(st.integers(0, rows))
    after = editing.move_rows(network, chosen, to).apply(network)
    before = names(network)
    rest = [name for row, name in enumerate(before) if row not in chosen]
    place = sum(row not in chosen for row in range(to))
    moved = [before[row] for row in sorted(chosen)]
    assert names(after) == rest[:place] + moved + rest[place:]
    by_name = {layer.name: layer for layer in network.layers}
    for layer in after.layers:
        old = by_name[layer.name]
        assert without_references(layer) == without_references(old)
        if old.inputs:
            assert layer.inputs == old.inputs


@given(st.data())
def test_after_moving_the_rows_that_were_left_take_what_they_took(data: st.DataObject) -> None:
    network = data.draw(strategies.networks())
    assume(network.layers)
    rows = len(network.layers)
    chosen = data.draw(st.sets(st.integers(0, rows - 1), min_size=1))
    to = data.draw(st.integers(0, rows))
    edit = editing.move_rows(network, chosen, to)
    assume(edit != Edit())
    after = edit.apply(network)
    while to in chosen:
        to += 1
    old, new = wire(network.layers), wire(after.layers)
    for row, layer in enumerate(network.layers):
        if row in chosen or row == to or layer.inputs or not old.sources(row):
            continue
        found = origin(network, row - 1, chosen)
        if found is not None:
            taken = [
                after.layers[source].name for source in new.sources(index_of(after)[layer.name])
            ]
            assert taken == [network.layers[found].name]
    if to < rows and not (network.layers[to].inputs or network.layers[to].given):
        assert not after.layers[index_of(after)[network.layers[to].name]].inputs
